// Proves how the command line goes to a server: through the environment's proxy, whose password it never tells, with
// each call told under --verbose alone, and with the way's error as its exit code.
#include "clirun.h"
#include "tests/support/faultpeer.h"
#include "tests/support/tlspeer.h"

#include <QFile>
#include <QTest>
#include <QUrl>

using namespace waybill;

namespace {

const QByteArray manifest = R"({"name":"com.acme.reports","publisher":"Acme","version":"1.4.2","runtime":"wasm-js@1"})";

struct WayStage : CliStage {
    WayStage() {
        if (run({QStringLiteral("pack"), inSources("resources/sample/dist"), path("bundle")}).exit != 0)
            qFatal("nothing to publish");
        set("ALGA_API_KEY", QStringLiteral("canary-of-the-command-line"));
        set("no_proxy", {});
    }

    CliResult publish(const QString &server, const QStringList &more = {}) const {
        return run(QStringList{QStringLiteral("publish"), QStringLiteral("--bundle"), path("bundle"),
                       QStringLiteral("--server"), server}
            + more);
    }
};

} // namespace

class CliWayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void throughTheProxy() {
        WayStage stage;
        const TestAuthority authority(stage.path("."), QStringLiteral("Unknown Authority"));
        const TlsPeer tls(authority.certify({.names = QStringLiteral("DNS:registry.test")}), 1);
        const ConnectProxy proxy(tls.port());
        stage.set("https_proxy", QStringLiteral("http://walter:s3cret@127.0.0.1:%1").arg(proxy.port()));
        const CliResult done = stage.publish(
            QStringLiteral("https://registry.test"), {QStringLiteral("--json"), QStringLiteral("--verbose")});
        QCOMPARE(done.exit, 4);
        QCOMPARE(done.json()[QLatin1StringView("error")][QLatin1StringView("code")].toString(),
            QStringLiteral("tls-untrusted"));
        QVERIFY(!proxy.heads().isEmpty() && proxy.heads().first().startsWith("CONNECT registry.test:443 "));
        QVERIFY(!(done.output + done.errors).contains("s3cret"));
        QVERIFY(!(done.output + done.errors).contains("canary-of-the-command-line"));
    }

    void verboseTellsEachCall() {
        WayStage stage;
        const QString registry = stage.serve();
        FaultPeer peer(static_cast<quint16>(QUrl(registry).port()));
        stage.set("http_proxy", QStringLiteral("http://127.0.0.1:1")); // not for this computer
        const CliResult told = stage.publish(peer.address(), {QStringLiteral("--verbose")});
        QVERIFY2(told.exit == 0, told.errors.constData());
        QCOMPARE(told.errors.count("waybill.http: POST " + peer.address().toLatin1()),
            static_cast<qsizetype>(peer.requests().size()));
        QVERIFY(!told.errors.contains("canary-of-the-command-line"));
        const CliResult silent = stage.publish(peer.address());
        QCOMPARE(silent.exit, 6);
        QVERIFY2(!silent.errors.contains("waybill.http"), silent.errors.constData());
    }
};

QTEST_GUILESS_MAIN(CliWayTest)
#include "tst_cliway.moc"
