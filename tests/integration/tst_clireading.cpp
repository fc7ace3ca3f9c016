// Proves what the command line tells of builds and their parts, by the real program: diff with its exit codes,
// inspect's ways in, and the preview in a process of its own.
#include "clirun.h"
#include "tests/support/dist.h"
#include "tests/support/rawhttp.h"
#include "tests/support/verify.h"

#include <QJsonArray>
#include <QUrl>

using namespace waybill;

namespace {

QByteArray manifestOf(const char *version, const char *capabilities) {
    return QByteArray(R"({"name":"com.acme.reports","publisher":"Acme","version":")") + version
        + R"(","runtime":"wasm-js@1","capabilities":[)" + capabilities
        + R"(],"ui":{"type":"iframe","entry":"ui/index.html"}})";
}

void makeTwo(const CliStage &stage) {
    put(stage.path("one/manifest.json"), manifestOf("1.0.0", ""));
    put(stage.path("one/ui/index.html"), "<p>one\n");
    put(stage.path("two/manifest.json"), manifestOf("1.1.0", "\"cap:http.fetch\""));
    put(stage.path("two/ui/index.html"), "<p>two\n");
    put(stage.path("two/dist/main.wasm"), QByteArray("\0asm\1\0\0\0\7\7\1\3run\0\0", 17));
    put(stage.path("two/dist/text.wasm"), "(module)");
    for (const char *name : {"one", "two"}) {
        if (!scanAndPack(stage.path(name), stage.path(name) + QStringLiteral(".tar.zst")))
            qFatal("not packed");
    }
}

QStringList words(const QString &line) {
    return line.split(u' ');
}

} // namespace

class CliReadingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void diffs() {
        const CliStage stage;
        makeTwo(stage);
        const CliResult text = stage.run(words(QStringLiteral("diff one two.tar.zst --text")));
        QCOMPARE(text.exit, 1);
        for (const char *line : {"capability added: cap:http.fetch (Calls other servers over HTTP)\n",
                 "manifest: version: \"1.0.0\" → \"1.1.0\"\n", "-<p>one\n+<p>two\n",
                 "2 new, 2 changed, 0 deleted, 0 the same\n"})
            QVERIFY2(text.output.contains(line), text.output.constData());
        const CliResult json = stage.run(words(QStringLiteral("diff one.tar.zst two --json")));
        QCOMPARE(json.exit, 1);
        const QJsonObject document = json.json();
        QCOMPARE(document.keys(), words(QStringLiteral("counts entries manifest same")));
        QCOMPARE(document.value(QLatin1StringView("manifest"))[QLatin1StringView("capabilitiesAdded")].toArray(),
            QJsonArray{QStringLiteral("cap:http.fetch")});
        const QJsonObject first = document.value(QLatin1StringView("entries"))[0].toObject();
        QCOMPARE(first.keys(), words(QStringLiteral("after before path state")));
        QCOMPARE(first.value(QLatin1StringView("state")).toString(), QStringLiteral("new"));
        QVERIFY(first.value(QLatin1StringView("before")).isNull());
        const CliResult same = stage.run(words(QStringLiteral("diff two two.tar.zst")));
        QCOMPARE(same.exit, 0);
        QCOMPARE(same.output, "0 new, 0 changed, 0 deleted, 4 the same\n");
        QCOMPARE(stage.run(words(QStringLiteral("diff one none"))).exit, 3);
        QCOMPARE(stage.run(words(QStringLiteral("diff one"))).exit, 2);
        QCOMPARE(stage.run(words(QStringLiteral("diff one published:x"))).exit, 2);
    }

    void diffsWithWhatWasPublished() {
        CliStage stage;
        makeTwo(stage);
        const QString server = stage.serve();
        const CliResult unknown = stage.run(words(QStringLiteral("diff published:com.acme.reports@1.0.0 two")));
        QCOMPARE(unknown.exit, 2);
        QVERIFY(unknown.errors.contains("com.acme.reports@1.0.0"));
        QCOMPARE(stage
                     .run(words(QStringLiteral("publish --bundle one.tar.zst --manifest one/manifest.json --server ")
                         + server))
                     .exit,
            0);
        const CliResult known = stage.run(words(QStringLiteral("diff published:com.acme.reports@1.0.0 two")));
        QCOMPARE(known.exit, 1);
        QVERIFY(known.output.contains("capability added: cap:http.fetch"));
        QFile::copy(stage.path("two.tar.zst"), stage.path("copy"));
        QFile::remove(stage.path("one.tar.zst"));
        const CliResult gone = stage.run(words(QStringLiteral("diff published:com.acme.reports@1.0.0 two")));
        QCOMPARE(gone.exit, 3);
        QVERIFY(gone.errors.contains("no file is there any more"));
        QFile::rename(stage.path("copy"), stage.path("one.tar.zst"));
        const CliResult other = stage.run(words(QStringLiteral("diff published:com.acme.reports@1.0.0 two")));
        QCOMPARE(other.exit, 3);
        QVERIFY(other.errors.contains("another bundle stands now"));
    }

    void inspectsWebAssembly() {
        const CliStage stage;
        makeTwo(stage);
        const CliResult json = stage.run(words(QStringLiteral("inspect two.tar.zst --wasm dist/main.wasm --json")));
        QCOMPARE(json.exit, 0);
        QCOMPARE(json.json().value(QLatin1StringView("layer")).toString(), QStringLiteral("module"));
        QCOMPARE(json.json().value(QLatin1StringView("exports"))[0][QLatin1StringView("name")].toString(),
            QStringLiteral("run"));
        const CliResult text = stage.run(words(QStringLiteral("inspect two.tar.zst --wasm dist/main.wasm")));
        QVERIFY2(text.output.startsWith("WebAssembly module, 17 bytes"), text.output.constData());
        const CliResult fault = stage.run(words(QStringLiteral("inspect two.tar.zst --wasm dist/text.wasm --json")));
        QCOMPARE(fault.exit, 1);
        QCOMPARE(fault.json().value(QLatin1StringView("fault"))[QLatin1StringView("code")].toString(),
            QStringLiteral("wasm-not-wasm"));
        QCOMPARE(stage.run(words(QStringLiteral("inspect two.tar.zst --wasm none"))).exit, 3);
    }

    void extractsOneEntry() {
        const CliStage stage;
        makeTwo(stage);
        const CliResult one
            = stage.run(words(QStringLiteral("inspect two.tar.zst --extract out --entry ui/index.html --json")));
        QCOMPARE(one.exit, 0);
        QCOMPARE(one.json().value(QLatin1StringView("entry")).toString(), QStringLiteral("ui/index.html"));
        QCOMPARE(bytesOf(stage.path("out/ui/index.html")), "<p>two\n");
        QCOMPARE(QDir(stage.path("out")).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
            QStringList{QStringLiteral("ui")});
        QCOMPARE(stage.run(words(QStringLiteral("inspect two.tar.zst --extract below --entry dist"))).exit, 0);
        QVERIFY(QFile::exists(stage.path("below/dist/main.wasm")) && !QFile::exists(stage.path("below/ui")));
        QCOMPARE(stage.run(words(QStringLiteral("inspect two.tar.zst --extract none --entry nothing"))).exit, 3);
        QVERIFY(!QFile::exists(stage.path("none")));
        QCOMPARE(stage.run(words(QStringLiteral("inspect two.tar.zst --entry dist"))).exit, 2);
        QVERIFY(stage.run(words(QStringLiteral("inspect two.tar.zst"))).output.contains(" kept     ui/index.html\n"));
    }

    void previews() {
        const CliStage stage;
        makeTwo(stage);
        QProcess preview;
        preview.setProcessEnvironment(stage.environment());
        preview.start(CliStage::program(), {QStringLiteral("preview"), stage.path("two.tar.zst")});
        QVERIFY(preview.waitForStarted());
        QByteArray said;
        while (!said.contains('\n')) {
            QVERIFY(preview.waitForReadyRead(60'000));
            said += preview.readAllStandardOutput();
        }
        QVERIFY2(said.startsWith("previewing at http://127.0.0.1:"), said.constData());
        const QUrl page(QString::fromUtf8(said.trimmed().split(' ').last()));
        const auto get = [&](const QByteArray &host) {
            return ask(static_cast<quint16>(page.port()),
                "GET " + page.path().toLatin1() + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
        };
        QCOMPARE(get("127.0.0.1").body, "<p>two\n");
        QCOMPARE(get("evil.example").status, 421);
        preview.terminate();
        QVERIFY(preview.waitForFinished(60'000));
        QCOMPARE(preview.exitStatus(), QProcess::NormalExit);
        QCOMPARE(stage.run(words(QStringLiteral("preview one/manifest.json"))).exit, 3);
        QCOMPARE(stage.run(words(QStringLiteral("preview two.tar.zst --port many"))).exit, 2);
    }
};

QTEST_GUILESS_MAIN(CliReadingTest)
#include "tst_clireading.moc"
