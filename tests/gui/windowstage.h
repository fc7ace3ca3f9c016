// The real window over a real session, a dist folder, the real registry and a fault peer in front of it. Tests press
// what people press, and read what they see.
#pragma once

#include "core/registry/registryserver.h"
#include "core/settings/settings.h"
#include "core/storage/folderstore.h"
#include "tests/support/faultpeer.h"
#include "tests/support/memorysecrets.h"
#include "tests/support/places/places.h"
#include "ui/pages/errorpane.h"
#include "ui/session/inspection.h"
#include "ui/session/keyring.h"
#include "ui/session/publishhistory.h"
#include "ui/session/releasesession.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

namespace waybill::ui {

constexpr int patience = 30'000; // ms; only a test that fails waits so long

// The offscreen platform warns at each window that it cannot do what no test asks of it: lines enough to push the one
// that tells of a failure out of a log.
inline void dropSizeHintWarnings() {
    static QtMessageHandler next = nullptr;
    if (next)
        return;
    next = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &context, const QString &text) {
        if (text != QLatin1StringView("This plugin does not support propagateSizeHints()"))
            next(type, context, text);
    });
}

struct WindowStage {
    QTemporaryDir folder;
    std::unique_ptr<FolderStore> store;
    std::unique_ptr<RegistryServer> registry;
    std::unique_ptr<FaultPeer> peer;
    MemorySecrets secrets;
    MemorySecrets serverSecrets;
    std::unique_ptr<KeyRing> keys;
    std::unique_ptr<ReleaseSession> session;
    std::unique_ptr<Inspection> inspection;
    std::unique_ptr<PublishHistory> history;
    std::unique_ptr<MainWindow> window;

    explicit WindowStage(TimeLimits limits = {}, RetryPolicy retry = {.attempts = 1}) {
        dropSizeHintWarnings();
        store = *FolderStore::open(path("store"));
        startRegistry({});
        copySample();
        saveFastPacking();
        keys = std::make_unique<KeyRing>(
            KeyRing::Environment{path("identities"), path("trusted-signers.json"), &secrets});
        ReleaseSession::Environment environment;
        environment.settingsFile = path("settings.ini");
        environment.bundleFolder = path("bundles");
        environment.limits = limits;
        environment.retry = retry; // one attempt unless said: each failure as it comes
        environment.keys = keys.get();
        environment.historyFile = path("history.sqlite");
        environment.serverSecrets = &serverSecrets;
        environment.localServer = [this]() -> Result<ServerProfile> {
            ServerProfile server;
            server.id = localServerId;
            server.address = QUrl(registry->address());
            return server;
        };
        session = std::make_unique<ReleaseSession>(std::move(environment));
        inspection = std::make_unique<Inspection>(*keys);
        history = std::make_unique<PublishHistory>(PublishHistory::Environment{
            path("history.sqlite"), [](const Job &) { return Result<JobTools>(JobTools()); }});
        window = std::make_unique<MainWindow>(*session, *keys, *inspection, *history, [this] { return path("dist"); });
        window->show();
        const auto *pages = window->findChild<QStackedWidget *>(QStringLiteral("pages"));
        if (!QTest::qWaitForWindowExposed(window.get()) || !QTest::qWaitFor([&] { return pages->count() > 1; }))
            qFatal("no window");
    }

    ~WindowStage() {
        window.reset();
        history.reset();
        inspection.reset();
        session.reset();
        keys.reset();
    }

    // In place of the one that runs, over the same store.
    void startRegistry(const std::optional<TrustAnchors> &trust) {
        RegistryConfig config;
        config.trust = trust;
        peer.reset();
        registry = std::make_unique<RegistryServer>(*store, config);
        if (!registry->start())
            qFatal("no registry");
        peer = std::make_unique<FaultPeer>(registry->port());
    }

    QString path(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }

    void copySample() const {
        const QString from = inSources("resources/sample/dist");
        QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            const QString to = path("dist") + file.sliced(from.size());
            if (!QDir().mkpath(QFileInfo(to).path()) || !QFile::copy(file, to))
                qFatal("no sample");
        }
    }

    // No test of the window is about how small a bundle gets; the best level takes seconds for what does not shrink.
    void saveFastPacking() const {
        Settings settings;
        settings.compressionLevel = 3;
        if (!saveSettings(settings, path("settings.ini")))
            qFatal("no settings");
    }

    void write(const char *name, const QByteArray &bytes) const {
        QFile file(path("dist") + u'/' + QString::fromLatin1(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
    }

    // Of the pages in their stack one is visible.
    template <typename T> T *shown(const std::function<bool(const T *)> &fits = {}) const {
        for (T *candidate : window->findChildren<T *>()) {
            if (candidate->isVisible() && (!fits || fits(candidate)))
                return candidate;
        }
        return nullptr;
    }

    // The visible button whose text, without its marks, begins so.
    QAbstractButton *button(const QString &text) const {
        for (QAbstractButton *candidate : window->findChildren<QAbstractButton *>()) {
            if (candidate->isVisible() && candidate->text().remove(u'&').startsWith(text))
                return candidate;
        }
        return nullptr;
    }

    bool press(const QString &text) const {
        if (!QTest::qWaitFor([&] { return button(text) && button(text)->isEnabled(); }, patience))
            return false;
        QTest::mouseClick(button(text), Qt::LeftButton);
        return true;
    }

    QListWidget *pages() const {
        for (QListWidget *list : window->findChildren<QListWidget *>()) {
            if (list->accessibleName() == QLatin1StringView("Pages"))
                return list;
        }
        return nullptr;
    }

    void choose(Page page) const {
        for (int row = 0; row < pages()->count(); ++row) {
            if (pages()->item(row)->text().startsWith(pageName(page)))
                QTest::mouseClick(
                    pages()->viewport(), Qt::LeftButton, {}, pages()->visualItemRect(pages()->item(row)).center());
        }
    }

    bool openSample() const {
        return press(QStringLiteral("Open the sample"))
            && QTest::qWaitFor([&] { return session->phase() == Phase::Ready; }, patience);
    }

    // The fault peer as a server of the user's, chosen.
    void targetPeer() const {
        ServerProfile server;
        server.id = QStringLiteral("peer");
        server.name = QStringLiteral("Peer");
        server.address = QUrl(peer->address());
        session->saveServer(server);
        session->setTarget(server.id);
    }

    bool publish() const {
        choose(Page::Publish);
        return press(QStringLiteral("Publish com.example.workdays")) && finished();
    }

    bool finished() const {
        return QTest::qWaitFor([&] { return !session->isBusy() && session->publishReport().has_value(); }, patience);
    }

    QString label(const char *name) const {
        const auto *found
            = shown<QLabel>([&](const QLabel *label) { return label->objectName() == QLatin1StringView(name); });
        return found ? found->text() : QString();
    }

    // Of the page that is shown.
    QString errorTitle() const { return ofPane("errorTitle"); }
    QString errorTruth() const { return ofPane("errorTruth"); }
    ErrorPane *pane() const {
        for (ErrorPane *candidate : window->findChildren<ErrorPane *>()) {
            if (candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }

    QString receipt() const {
        for (QPlainTextEdit *text : window->findChildren<QPlainTextEdit *>()) {
            if (text->isVisible() && text->accessibleName() == QLatin1StringView("Receipt"))
                return text->toPlainText();
        }
        return {};
    }

    int staged() const {
        int number = 0;
        QDirIterator files(path("store"), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            number
                += file.contains(QLatin1StringView("/_staging/")) || file.contains(QLatin1StringView("/_tmp/")) ? 1 : 0;
        }
        return number;
    }

private:
    QString ofPane(const char *name) const {
        const ErrorPane *shown = pane();
        return shown ? shown->findChild<QLabel *>(QString::fromLatin1(name))->text() : QString();
    }
};

} // namespace waybill::ui
