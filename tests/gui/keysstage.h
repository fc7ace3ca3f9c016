// The real keys page over a real key ring, in a folder of its own. Tests press what people press, and read what they
// see.
#pragma once

#include "core/signing/signer.h"
#include "tests/support/vectors.h"
#include "ui/pages/errorpane.h"
#include "ui/pages/keyspage.h"
#include "ui/session/keyring.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace waybill::ui {

constexpr int patience = 30'000; // ms; only a test that fails waits so long

struct KeysStage {
    SecretStore &secrets;
    QString folder;
    std::unique_ptr<KeyRing> keys;
    std::unique_ptr<KeysPage> page;
    QStringList announced;

    KeysStage(SecretStore &store, const QString &inFolder)
        : secrets(store)
        , folder(inFolder) {
        open();
    }

    void open() {
        keys = std::make_unique<KeyRing>(
            KeyRing::Environment{path("identities"), path("trusted-signers.json"), &secrets});
        QObject::connect(
            keys.get(), &KeyRing::announced, keys.get(), [this](const QString &text) { announced.append(text); });
        const QSignalSpy changed(keys.get(), &KeyRing::changed);
        page = std::make_unique<KeysPage>(*keys);
        page->resize(900, 760);
        page->show();
        // The page asks when it is shown: at once, with the keychain's answer, and with the lists.
        if (!QTest::qWaitForWindowExposed(page.get())
            || !QTest::qWaitFor([&] { return changed.size() >= 3; }, patience))
            qFatal("no page");
    }
    // As the program does it when it ends and starts again.
    void restart() {
        page.reset();
        keys.reset();
        open();
    }

    QString path(const char *name) const { return folder + u'/' + QString::fromLatin1(name); }

    bool settled() const {
        return QTest::qWaitFor(
            [&] {
                return !keys->isBusy() && keys->keychain() != KeychainState::Asking
                    && keys->keychain() != KeychainState::Unknown;
            },
            patience);
    }

    template <typename T> T *visible(const std::function<bool(const T *)> &fits) const {
        for (T *candidate : page->findChildren<T *>()) {
            if (candidate->isVisible() && fits(candidate))
                return candidate;
        }
        return nullptr;
    }
    QAbstractButton *button(const QString &text) const {
        return visible<QAbstractButton>(
            [&](const QAbstractButton *each) { return each->text().remove(u'&').startsWith(text); });
    }
    bool press(const char *text) const {
        const QString name = QString::fromUtf8(text);
        if (!QTest::qWaitFor([&] { return button(name) && button(name)->isEnabled(); }, patience))
            return false;
        // Radio buttons and check boxes take a click on their mark or text alone, which stand at their left.
        QAbstractButton *found = button(name);
        const bool marked = found->isCheckable();
        QTest::mouseClick(found, Qt::LeftButton, {}, marked ? QPoint(8, found->height() / 2) : QPoint());
        return true;
    }
    QLineEdit *line(const char *name) const {
        return visible<QLineEdit>(
            [&](const QLineEdit *each) { return each->accessibleName() == QString::fromUtf8(name); });
    }
    bool type(const char *name, const QString &text) const {
        QLineEdit *field = line(name);
        if (!field)
            return false;
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
        return true;
    }
    // The form's own button, and the end of what it began.
    bool submit() const {
        auto *submit = page->findChild<QAbstractButton *>(QStringLiteral("formSubmit"));
        if (!submit || !QTest::qWaitFor([&] { return submit->isEnabled(); }, patience))
            return false;
        QTest::mouseClick(submit, Qt::LeftButton);
        return QTest::qWaitFor([&] { return !keys->isBusy(); }, patience);
    }
    bool formIsOpen() const {
        return visible<QAbstractButton>([](const QAbstractButton *each) {
            return each->objectName() == QLatin1StringView("formSubmit");
        }) != nullptr;
    }
    QString label(const char *name) const {
        const auto *found
            = visible<QLabel>([&](const QLabel *each) { return each->objectName() == QString::fromLatin1(name); });
        return found ? found->text() : QString();
    }

    QAbstractItemView *table() const { return page->findChild<QAbstractItemView *>(QStringLiteral("identities")); }
    QString cell(int row, int column) const {
        return table()->model()->index(row, column).data(Qt::DisplayRole).toString();
    }

    // The key with this name signs; "good" or the error.
    QString sign(const QString &name, const char *typed = "") const {
        for (const Identity &each : keys->identities()) {
            if (each.label == name)
                return signWith(keys->opener(each.id), typed);
        }
        return QStringLiteral("no such key");
    }

private:
    // On a thread of its own, as the window does it: a keychain needs this one's event loop.
    static QString signWith(const KeyRing::Opener &opener, const char *typed) {
        Operation<QString> operation;
        QSignalSpy finished(&operation, &OperationBase::finished);
        operation.start([opener, typed](OperationContext &context) {
            const auto opened = opener(context);
            if (!opened)
                return errorName(opened.error().code);
            const auto signer
                = Signer::open(opened->key, opened->passphrase.isEmpty() ? secret(typed) : opened->passphrase.clone());
            if (!signer)
                return errorName(signer.error().code);
            const auto done = signBundle(*signer, vectorPath("bundle.tar.zst"), {}, context);
            return done ? QStringLiteral("good") : errorName(done.error().code);
        });
        return finished.wait(patience) ? operation.result() : QStringLiteral("never ends");
    }
};

} // namespace waybill::ui
