// running: how long the program that is running takes for what is asked of it, in seconds: from the order to the moment
// at which the window could show it. pack FOLDER WORK | manifest BUNDLE
//
// WORK keeps bundle and cache from one run to the next.
#include "tests/support/memorysecrets.h"
#include "ui/session/inspection.h"
#include "ui/session/keyring.h"
#include "ui/session/releasesession.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <cstdio>

using namespace waybill;
using namespace waybill::ui;

namespace {

constexpr int patience = 60'000; // ms

// Until `done` holds after one of the signals of `sender`.
template <typename Sender, typename... Signal>
void await(const Sender &sender, const std::function<bool()> &done, Signal... signal) {
    QEventLoop loop;
    const auto look = [&] {
        if (done())
            loop.quit();
    };
    (QObject::connect(&sender, signal, &loop, look), ...);
    QTimer::singleShot(patience, &loop, [] { qFatal("running: it never ended"); });
    if (!done())
        loop.exec();
}

void tell(const QElapsedTimer &taken) {
    std::printf("%.6f\n", static_cast<double>(taken.nsecsElapsed()) / 1e9);
}

int pack(const QString &folder, const QString &work) {
    ReleaseSession::Environment environment;
    environment.settingsFile = work + QStringLiteral("/settings.ini");
    environment.bundleFolder = work + QStringLiteral("/bundles");
    environment.historyFile = work + QStringLiteral("/history.sqlite");
    environment.packCacheFolder = work + QStringLiteral("/cache");
    environment.localServer = [] { return Result<ServerProfile>(ServerProfile()); };
    ReleaseSession session(std::move(environment));
    session.open(folder);
    await(
        session, [&] { return session.phase() == Phase::Ready && session.isSearched(); }, &ReleaseSession::phaseChanged,
        &ReleaseSession::contentChanged);
    QElapsedTimer taken;
    taken.start();
    session.pack();
    await(session, [&] { return session.phase() == Phase::Ready; }, &ReleaseSession::phaseChanged);
    tell(taken);
    return session.bundle() && !session.error() ? 0 : 1;
}

int manifest(const QString &bundle) {
    MemorySecrets secrets;
    KeyRing keys({QString(), QString(), &secrets});
    Inspection inspection(keys);
    QElapsedTimer taken;
    taken.start();
    inspection.open(bundle);
    await(
        inspection, [&] { return inspection.earlyManifest() || inspection.bundle() || inspection.error(); },
        &Inspection::changed);
    tell(taken);
    return inspection.error() ? 1 : 0;
}

} // namespace

int main(int argc, char *argv[]) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1StringView("pack") && arguments.size() == 4)
        return pack(arguments[2], arguments[3]);
    if (arguments.value(1) == QLatin1StringView("manifest") && arguments.size() == 3)
        return manifest(arguments[2]);
    std::fputs("running pack FOLDER WORK | manifest BUNDLE\n", stderr);
    return 2;
}
