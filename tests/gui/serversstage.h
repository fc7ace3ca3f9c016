// The real servers page over a real session, in a folder of its own, and a server's answers as the test wants them.
// Tests press what people press, and read what they see.
#pragma once

#include "tests/support/memorysecrets.h"
#include "ui/pages/serverspage.h"
#include "ui/session/releasesession.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

namespace waybill::ui {

constexpr int patience = 30'000; // ms; only a test that fails waits so long

struct ServersStage {
    QTemporaryDir folder;
    MemorySecrets secrets;
    QList<PreflightAnswer> answers;
    std::atomic<bool> silent = false; // the server answers no more, until it is asked to stop
    std::atomic<int> asked = 0;
    std::atomic<int> stopped = 0;
    QByteArray keySeen; // by the last question
    std::unique_ptr<ReleaseSession> session;
    std::unique_ptr<ServersPage> page;
    QStringList announced;

    ServersStage() { open(); }

    void open() {
        ReleaseSession::Environment environment;
        environment.settingsFile = path("config/settings.ini");
        environment.bundleFolder = path("data/bundles");
        environment.serverSecrets = &secrets;
        environment.localStoreFolder = path("data/registry");
        environment.localServer = []() -> Result<ServerProfile> {
            ServerProfile server;
            server.id = localServerId;
            server.address = QUrl(QStringLiteral("http://127.0.0.1:4711"));
            return server;
        };
        environment.askServer = [this](const PreflightOrder &order, OperationContext &context) {
            // A copy of its own: the session's is wiped.
            keySeen = QByteArray(order.credentials.apiKey.constData(), order.credentials.apiKey.size());
            ++asked;
            if (silent) {
                (void)wait([](const std::function<void()> &) { }, context.stopToken(), std::chrono::milliseconds(0));
                ++stopped;
            }
            return answers;
        };
        session = std::make_unique<ReleaseSession>(std::move(environment));
        page = std::make_unique<ServersPage>(*session);
        QObject::connect(
            page.get(), &ServersPage::announced, page.get(), [this](const QString &text) { announced.append(text); });
        QObject::connect(session.get(), &ReleaseSession::announced, page.get(),
            [this](const QString &text) { announced.append(text); });
        page->resize(900, 760);
        page->show();
        if (!QTest::qWaitForWindowExposed(page.get()))
            qFatal("no page");
    }
    // As the program does it when it ends and starts again.
    void restart() {
        page.reset();
        session.reset();
        open();
    }
    ~ServersStage() {
        page.reset();
        session.reset();
    }

    QString path(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }

    template <typename T> T *visible(const std::function<bool(const T *)> &fits) const {
        for (T *candidate : page->findChildren<T *>()) {
            if (candidate->isVisible() && fits(candidate))
                return candidate;
        }
        return nullptr;
    }
    QAbstractButton *button(const char *text) const {
        return visible<QAbstractButton>(
            [&](const QAbstractButton *each) { return each->text().remove(u'&').startsWith(QString::fromUtf8(text)); });
    }
    bool press(const char *text) const {
        if (!QTest::qWaitFor([&] { return button(text) && button(text)->isEnabled(); }, patience))
            return false;
        // Check boxes take a click on their mark or text alone, which stand at their left.
        QAbstractButton *found = button(text);
        QTest::mouseClick(found, Qt::LeftButton, {}, found->isCheckable() ? QPoint(8, found->height() / 2) : QPoint());
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
    // The open form's own; one that was closed before may be there still.
    QAbstractButton *submitButton() const {
        return visible<QAbstractButton>(
            [](const QAbstractButton *each) { return each->objectName() == QLatin1StringView("formSubmit"); });
    }
    bool submit() const {
        if (!QTest::qWaitFor([&] { return submitButton() && submitButton()->isEnabled(); }, patience))
            return false;
        QTest::mouseClick(submitButton(), Qt::LeftButton);
        return true;
    }
    bool formIsOpen() const { return submitButton() != nullptr; }
    // Texts of all visible labels of that name, in their order.
    QStringList labels(const char *name) const {
        QStringList texts;
        for (const QLabel *each : page->findChildren<QLabel *>(QString::fromLatin1(name))) {
            if (each->isVisible())
                texts.append(each->text());
        }
        return texts;
    }
    QString label(const char *name) const { return labels(name).value(0); }
    // What a screen reader says of a field.
    QString about(const char *name) const {
        const QLineEdit *field = line(name);
        return field ? field->accessibleDescription() : QStringLiteral("no such field");
    }

    QListWidget *list() const { return page->findChild<QListWidget *>(QStringLiteral("servers")); }
    QStringList rows() const {
        QStringList texts;
        for (int row = 0; row < list()->count(); ++row)
            texts.append(list()->item(row)->text());
        return texts;
    }
    void choose(int row) const {
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualItemRect(list()->item(row)).center());
    }
    bool keysSettled() const {
        return QTest::qWaitFor([&] { return !session->serverKeys().isBusy(); }, patience);
    }

    // A server with a name, saved.
    bool add(const QString &name, const QString &address) const {
        return press("Add…") && type("Name", name) && type("Address", address) && press("Save server");
    }
};

} // namespace waybill::ui
