// Proves the command line as contract: its JSON, its exit codes, what goes to which stream, and that no secret goes
// anywhere.
#include "clirun.h"
#include "tests/support/dist.h"
#include "tests/support/faultpeer.h"
#include "tests/support/places/places.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QTest>

#include <csignal>

using namespace waybill;

namespace {

const QString sample = inSources("resources/sample/dist");

template <typename... Words> QStringList words(const Words &...given) {
    return {QString(given)...};
}

QStringList split(const char *text) {
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class CliTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void usage_data();
    void usage();
    void validates();
    void eachJudgeIsHeard();
    void mends();
    void packs();
    void packsWhateverTheSurroundings();
    void inspects();
    void inspectTellsOfTheSignature_data();
    void inspectTellsOfTheSignature();
    void inspectShowsHostileNamesEscaped();
    void secretsKeepFromPacking();
    void waives();
    void publishesAndSaysVersionExists();
    void publishesInTheTenantLayout();
    void readsTheEnvironment();
    void refusesBeforeItSends();
    void exitCodesOfThePublish_data();
    void exitCodesOfThePublish();
    void anUnknownOutcome();
    void ctrlCCleansUp();
    void progressIsJsonLinesWhereAsked();
    void serveEndsCleanly();
    void serveListensBeyondThisMachineWithAKeyOnly();
    void explains();
};

void CliTest::usage_data() {
    QTest::addColumn<QStringList>("arguments");
    for (const char *line : {"", "nonsense", "pack", "pack one", "pack one two three", "pack a b --level 0",
             "pack a b --level x", "pack a b --nonsense", "validate", "validate x --judge nobody", "publish",
             "publish --bundle x --signature y", "publish extra", "serve --listen nowhere", "serve --layout round",
             "inspect", "explain WB9999", "validate x --progress=loud"})
        QTest::newRow(*line ? line : "nothing") << split(line);
}

void CliTest::usage() {
    QFETCH(QStringList, arguments);
    const CliStage stage;
    const CliResult result = stage.run(arguments);
    QCOMPARE(result.exit, 2);
    QVERIFY(!result.errors.isEmpty());
    QCOMPARE(result.output, QByteArray());
    if (!arguments.isEmpty() && arguments.first() != QLatin1StringView("nonsense")) {
        const CliResult json = stage.run(arguments + split("--json"));
        QCOMPARE(json.exit, 2);
        QVERIFY(json.json().contains(QLatin1StringView("error")));
    }
    QCOMPARE(stage.run(split("--help")).exit, 0);
    QVERIFY(stage.run(split("--version")).output.startsWith("waybill-cli "));
    QVERIFY(stage.run(split("pack --help")).output.contains("--level"));
}

void CliTest::validates() {
    const CliStage stage;
    const CliResult good = stage.run(words(QStringLiteral("validate"), sample, QStringLiteral("--json")));
    QCOMPARE(good.exit, 0);
    QCOMPARE(good.json().value(QLatin1StringView("valid")), QJsonValue(true));
    put(stage.path("m.json"), "{\n \"name\": 5,\n \"version\": \"1.0.0\", \"runtime\": \"wasm-js@1\"}");
    const CliResult bad = stage.run(words(QStringLiteral("validate"), stage.path("m.json"), QStringLiteral("--judge"),
        QStringLiteral("server"), QStringLiteral("--json")));
    QCOMPARE(bad.exit, 1);
    QCOMPARE(bad.json().value(QLatin1StringView("valid")), QJsonValue(false));
    const QJsonArray findings = bad.json().value(QLatin1StringView("findings")).toArray();
    QCOMPARE(findings.size(), 1);
    const QJsonObject finding = findings[0].toObject();
    QCOMPARE(finding.keys(), split("code column file help judge length line message path severity"));
    QCOMPARE(finding.value(QLatin1StringView("code")).toString(), QStringLiteral("WB1203"));
    QCOMPARE(finding.value(QLatin1StringView("line")).toInt(), 2);
    QCOMPARE(finding.value(QLatin1StringView("column")).toInt(), 10);
    // A folder's own findings are another judge's.
    QDir().mkpath(stage.path("dist"));
    put(stage.path("dist/manifest.json"), smallManifest);
    QFile::link(QStringLiteral("manifest.json"), stage.path("dist/link"));
    QCOMPARE(stage.run(words(QStringLiteral("validate"), stage.path("dist"))).exit, 1);
    QCOMPARE(
        stage.run(words(QStringLiteral("validate"), stage.path("dist"), QStringLiteral("--judge=server"))).exit, 0);
    QCOMPARE(stage.run(words(QStringLiteral("validate"), stage.path("none"))).exit, 3);
}

namespace {

QStringList codesOf(const CliResult &result) {
    QStringList codes;
    for (const QJsonValue finding : result.json().value(QLatin1StringView("findings")).toArray())
        codes.append(finding.toObject().value(QLatin1StringView("code")).toString());
    return codes;
}

} // namespace

void CliTest::eachJudgeIsHeard() {
    const CliStage stage;
    put(stage.path("dist/manifest.json"),
        R"({"name":"com.acme.a","version":"1.0.0","runtime":"wasm-js@1","capabilities":["http.fetch"],)"
        R"("ui":{"type":"iframe","entry":"ui/.index.html"},)"
        R"("api":{"endpoints":[{"method":"GET","path":"/a","handler":"h"}]}})");
    put(stage.path("dist/ui/.index.html"), "x");
    const auto heard = [&](const char *what, const char *judge) {
        return stage.run(words(QStringLiteral("validate"), stage.path(what), QStringLiteral("--judge"),
            QString::fromLatin1(judge), QStringLiteral("--json")));
    };
    const QList<std::pair<const char *, const char *>> expected{
        {"server", ""}, {"schema", "WB1401 WB1411"}, {"folder", "WB1607"}, {"runner", "WB2008 WB1701"}};
    run(QStringLiteral("tar"),
        {QStringLiteral("--zstd"), QStringLiteral("-cf"), stage.path("b.tar.zst"), QStringLiteral("-C"),
            stage.path("dist"), QStringLiteral("manifest.json"), QStringLiteral("ui/.index.html")});
    for (const char *what : {"dist", "b.tar.zst"}) {
        for (const auto &[judge, codes] : expected) {
            const CliResult result = heard(what, judge);
            QCOMPARE(codesOf(result), split(codes));
            const bool broken = QLatin1StringView(judge) == QLatin1StringView("folder");
            QCOMPARE(result.exit, broken ? 1 : 0);
            QCOMPARE(result.json().value(QLatin1StringView("valid")), QJsonValue(!broken));
        }
        QCOMPARE(heard(what, "all").exit, 1);
        QCOMPARE(codesOf(heard(what, "all")).size(), 5);
    }
    // What no judge can read is nobody's to call valid.
    put(stage.path("m.json"), "{");
    for (const char *judge : {"server", "schema", "folder", "all"})
        QCOMPARE(heard("m.json", judge).exit, 1);
}

void CliTest::mends() {
    const CliStage stage;
    const QByteArray before
        = "\xef\xbb\xbf{\r\n\t\"name\": \"com.acme.a\",\r\n\t\"publisher\": \"A\",\r\n\t\"version\": \"v1.2\",\r\n"
          "\t\"ui\": {\"entry\": \"ui/a\"},\r\n\t\"sbom\": \"s\"\r\n}\r\n";
    const QByteArray after
        = "{\r\n\t\"name\": \"com.acme.a\",\r\n\t\"publisher\": \"A\",\r\n\t\"version\": \"1.2.0\",\r\n"
          "\t\"runtime\": \"wasm-js@1\",\r\n"
          "\t\"ui\": {\"entry\": \"ui/a\", \"type\": \"iframe\"}\r\n}\r\n";
    put(stage.path("m.json"), before);
    const auto validate = [&](const char *what, const QStringList &more) {
        return stage.run(words(QStringLiteral("validate"), stage.path(what)) + more);
    };
    // A finding says what would be done.
    const QJsonArray findings
        = validate("m.json", split("--json")).json().value(QLatin1StringView("findings")).toArray();
    const QJsonObject fix = findings[0].toObject().value(QLatin1StringView("fix")).toObject();
    QCOMPARE(fix.value(QLatin1StringView("description")).toString(), QStringLiteral("Remove the byte order mark."));
    const QJsonObject edit = fix.value(QLatin1StringView("edits")).toArray()[0].toObject();
    QCOMPARE(edit,
        (QJsonObject{
            {QStringLiteral("offset"), 0}, {QStringLiteral("length"), 3}, {QStringLiteral("replacement"), QString()}}));
    QCOMPARE(bytesOf(stage.path("m.json")), before);

    const CliResult mended = validate("m.json", split("--fix"));
    QCOMPARE(mended.exit, 0);
    QCOMPARE(bytesOf(stage.path("m.json")), after);
    QVERIFY(mended.output.contains("fixed WB1201 (sbom): Remove the field \"sbom\"."));
    QVERIFY(mended.output.endsWith("valid\n"));
    const CliResult again = validate("m.json", split("--fix --json"));
    QCOMPARE(again.json().value(QLatin1StringView("fixed")).toArray().size(), 0);
    QCOMPARE(bytesOf(stage.path("m.json")), after);

    // The manifest of a folder, by one judge alone; what is left is told.
    put(stage.path("dist/manifest.json"),
        R"({"name":5,"version":"1.0.0","runtime":"wasm-js@1","capabilities":["http.fetch"],"x":1})");
    QCOMPARE(validate("dist", split("--fix --judge server")).exit, 1);
    QCOMPARE(bytesOf(stage.path("dist/manifest.json")),
        QByteArray(R"({"name":5,"version":"1.0.0","runtime":"wasm-js@1","capabilities":["http.fetch"]})"));

    const QByteArray bundle = bytesOf(inSources("tests/vectors/bundle.tar.zst"));
    put(stage.path("b.tar.zst"), bundle);
    QCOMPARE(validate("b.tar.zst", split("--fix")).exit, 2);
    QCOMPARE(bytesOf(stage.path("b.tar.zst")), bundle);
}

void CliTest::packs() {
    const CliStage stage;
    const QString out = stage.path("bundle.tar.zst");
    const CliResult packed = stage.run(words(QStringLiteral("pack"), sample, out));
    QCOMPARE(packed.exit, 0);
    const QByteArray digest = run(QStringLiteral("sha256sum"), {out}).first(64);
    QCOMPARE(packed.output, "sha256:" + digest + "  " + out.toUtf8() + '\n');
    QCOMPARE(bytesOf(stage.path("bundle.sha256")), digest + '\n');
    QCOMPARE(stage.run(words(QStringLiteral("pack"), sample, out)).exit, 3);
    const CliResult json
        = stage.run(words(QStringLiteral("pack"), sample, out, QStringLiteral("--force"), QStringLiteral("--json")));
    QCOMPARE(json.exit, 0);
    QCOMPARE(json.json().keys(),
        split("bundle excluded files findings frames framesFromCache kind kindReason sha256 sidecar size tarSha256 "
              "unchanged uncompressedSize"));
    QCOMPARE(json.json().value(QLatin1StringView("sha256")).toString().toLatin1(), digest);
    QVERIFY(json.json().value(QLatin1StringView("unchanged")).toBool());
    const CliResult anew = stage.run(words(QStringLiteral("pack"), sample, out, QStringLiteral("--force"),
        QStringLiteral("--json"), QStringLiteral("--no-cache")));
    QVERIFY(!anew.json().value(QLatin1StringView("unchanged")).toBool(true));
    QCOMPARE(anew.json().value(QLatin1StringView("framesFromCache")).toInt(-1), 0);
    QCOMPARE(anew.json().value(QLatin1StringView("sha256")).toString().toLatin1(), digest);
    QDir().mkpath(stage.path("empty"));
    QCOMPARE(stage.run(words(QStringLiteral("pack"), stage.path("empty"), stage.path("x"))).exit, 1);
    QCOMPARE(stage.run(words(QStringLiteral("pack"), stage.path("none"), stage.path("x"))).exit, 3);
    QVERIFY(!QFile::exists(stage.path("x")));
}

void CliTest::packsWhateverTheSurroundings() {
    CliStage stage;
    const CliResult first
        = stage.run(words(QStringLiteral("pack"), sample, stage.path("1.tar.zst"), QStringLiteral("--quiet")));
    QCOMPARE(first.exit, 0);
    QCOMPARE(first.errors, QByteArray());
    run(QStringLiteral("cp"), {QStringLiteral("-r"), sample, stage.path("elsewhere")});
    run(QStringLiteral("find"),
        {stage.path("elsewhere"), QStringLiteral("-exec"), QStringLiteral("touch"), QStringLiteral("-d"),
            QStringLiteral("1999-09-09"), QStringLiteral("{}"), QStringLiteral("+")});
    stage.set("LC_ALL", QStringLiteral("C"));
    stage.set("TZ", QStringLiteral("America/St_Johns"));
    const CliResult second = stage.run(words(
        QStringLiteral("pack"), QStringLiteral("elsewhere/"), QStringLiteral("2.tar.zst"), QStringLiteral("--quiet")));
    QCOMPARE(second.exit, 0);
    QCOMPARE(second.errors, QByteArray());
    QCOMPARE(second.output.first(71), first.output.first(71));
}

void CliTest::inspects() {
    const CliStage stage;
    const QString bundle = stage.path("b.tar.zst");
    QCOMPARE(stage.run(words(QStringLiteral("pack"), sample, bundle)).exit, 0);
    const CliResult json = stage.run(words(QStringLiteral("inspect"), bundle, QStringLiteral("--json")));
    QCOMPARE(json.exit, 0);
    QCOMPARE(json.json().keys(), split("entries findings manifest sha256 signature size"));
    const QJsonArray entries = json.json().value(QLatin1StringView("entries")).toArray();
    QCOMPARE(entries.size(), 6);
    QCOMPARE(entries[0].toObject(),
        (QJsonObject{{QStringLiteral("path"), QStringLiteral("manifest.json")},
            {QStringLiteral("type"), QStringLiteral("file")},
            {QStringLiteral("size"), QFileInfo(sample + QStringLiteral("/manifest.json")).size()},
            {QStringLiteral("mode"), QStringLiteral("644")}, {QStringLiteral("runner"), QStringLiteral("kept")}}));
    QCOMPARE(json.json().value(QLatin1StringView("manifest"))[QLatin1StringView("name")].toString(),
        QStringLiteral("com.example.workdays"));
    QCOMPARE(
        stage.run(words(QStringLiteral("inspect"), bundle, QStringLiteral("--cat"), QStringLiteral("dist/main.wasm")))
            .output,
        bytesOf(sample + QStringLiteral("/dist/main.wasm")));
    QCOMPARE(
        stage.run(words(QStringLiteral("inspect"), bundle, QStringLiteral("--cat"), QStringLiteral("none"))).exit, 3);
    QCOMPARE(
        stage.run(words(QStringLiteral("inspect"), bundle, QStringLiteral("--extract"), stage.path("out"))).exit, 0);
    run(QStringLiteral("diff"), {QStringLiteral("-r"), sample, stage.path("out")});
    put(stage.path("text"), "no bundle");
    QCOMPARE(stage.run(words(QStringLiteral("inspect"), stage.path("text"))).exit, 3);
}

void CliTest::inspectTellsOfTheSignature_data() {
    QTest::addColumn<QString>("signature");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QJsonObject>("told");
    const auto told = [](bool unchanged, const char *state) {
        return QJsonObject{{QStringLiteral("unchanged"), unchanged}, {QStringLiteral("trusted"), false},
            {QStringLiteral("state"), QString::fromLatin1(state)}};
    };
    QTest::newRow("none") << QString() << QStringLiteral("signature: none") << QJsonObject();
    // It names its key and does not hold it.
    QTest::newRow("cosign") << QStringLiteral("cosign/bundle.SIGNATURE")
                            << QStringLiteral("signature: unchanged: no, trusted: no (cannot-check)")
                            << told(false, "cannot-check");
    QTest::newRow("x509") << QStringLiteral("x509/ec-p256.SIGNATURE")
                          << QStringLiteral("signature: unchanged: yes, trusted: no (first-seen)")
                          << told(true, "first-seen");
    QTest::newRow("not a signature") << QStringLiteral("README.md")
                                     << QStringLiteral("signature: unchanged: no, trusted: no (cannot-check)")
                                     << told(false, "cannot-check");
}

void CliTest::inspectTellsOfTheSignature() {
    QFETCH(QString, signature);
    QFETCH(QString, line);
    QFETCH(QJsonObject, told);
    const CliStage stage;
    const QString vectors = inSources("tests/vectors/");
    const QString bundle = stage.path("bundle.tar.zst");
    const QString file = bundle + QStringLiteral(".SIGNATURE");
    QVERIFY(QFile::copy(vectors + QStringLiteral("bundle.tar.zst"), bundle));
    QVERIFY(signature.isEmpty() || QFile::copy(vectors + signature, file));
    const CliResult text = stage.run(words(QStringLiteral("inspect"), bundle));
    QCOMPARE(text.exit, 0);
    QVERIFY2(QString::fromUtf8(text.output).contains(line), text.output.constData());
    const CliResult json = stage.run(words(QStringLiteral("inspect"), bundle, QStringLiteral("--json")));
    QCOMPARE(json.exit, 0);
    const QJsonValue found = json.json().value(QLatin1StringView("signature"));
    QCOMPARE(found.isNull(), signature.isEmpty());
    if (signature.isEmpty())
        return;
    QCOMPARE(found[QLatin1StringView("file")].toString(), file);
    for (const QString &key : told.keys())
        QCOMPARE(found[key], told.value(key));
    // Its signer, as `verify` tells of it.
    const QJsonObject verified = stage.run(words(QStringLiteral("verify"), bundle, QStringLiteral("--json"))).json();
    QCOMPARE(found[QLatin1StringView("signer")], verified.value(QLatin1StringView("signer")));
    QCOMPARE(found[QLatin1StringView("algorithm")], verified.value(QLatin1StringView("algorithm")));
}

namespace {

// A key of no use: the structure of one around a fixed filling. Assembled here, so that no scanner of others stops at
// it.
QByteArray someKey() {
    return "-----BEGIN " + QByteArray("PRIVATE") + " KEY-----\n"
        + QByteArray("\x30\x2e" + QByteArray(46, '\x5a')).toBase64() + "\n-----END";
}

QJsonObject findingOf(const CliResult &result, const char *code) {
    for (const QJsonValue finding : result.json().value(QLatin1StringView("findings")).toArray()) {
        if (finding[QLatin1StringView("code")].toString() == QLatin1StringView(code))
            return finding.toObject();
    }
    return {};
}

} // namespace

void CliTest::secretsKeepFromPacking() {
    const CliStage stage;
    put(stage.path("dist/manifest.json"), smallManifest);
    put(stage.path("dist/.env"), "DB_PASSWORD=k9Lm2qZw7Tr\n");
    const QString dist = stage.path("dist");
    // A warning is told, and keeps nobody from anything.
    const CliResult warned = stage.run(words(QStringLiteral("validate"), dist, QStringLiteral("--json")));
    QCOMPARE(warned.exit, 0);
    QVERIFY(!findingOf(warned, "WB3101").isEmpty());
    const QJsonObject password = findingOf(warned, "WB3023");
    QCOMPARE(password.value(QLatin1StringView("line")).toInt(), 1);
    QCOMPARE(password.value(QLatin1StringView("column")).toInt(), 13);
    QCOMPARE(password.value(QLatin1StringView("judge")).toString(), QStringLiteral("folder"));
    QVERIFY(!warned.output.contains("k9Lm"));
    QCOMPARE(stage.run(words(QStringLiteral("pack"), dist, stage.path("w.tar.zst"))).exit, 0);
    QVERIFY(!findingOf(
        stage.run(words(QStringLiteral("inspect"), stage.path("w.tar.zst"), QStringLiteral("--json"))), "WB3023")
            .isEmpty());
    // A key is refused wherever the folder goes.
    put(stage.path("dist/ui/a.js"), "\n\nconst key = `" + someKey() + "`;\n");
    for (const char *judge : {"all", "folder"}) {
        const CliResult bad = stage.run(words(QStringLiteral("validate"), dist, QStringLiteral("--judge"),
            QString::fromLatin1(judge), QStringLiteral("--json")));
        QCOMPARE(bad.exit, 1);
        QCOMPARE(findingOf(bad, "WB3001").value(QLatin1StringView("line")).toInt(), 3);
        QCOMPARE(findingOf(bad, "WB3001").value(QLatin1StringView("file")).toString(), QStringLiteral("ui/a.js"));
        for (const QByteArray &stream : {bad.output, bad.errors})
            QVERIFY(!stream.contains("WlpaWlpa"));
    }
    QCOMPARE(stage.run(words(QStringLiteral("validate"), dist, QStringLiteral("--judge=server"))).exit, 0);
    const CliResult refused = stage.run(words(QStringLiteral("pack"), dist, stage.path("x.tar.zst")));
    QCOMPARE(refused.exit, 1);
    QVERIFY(refused.errors.contains("ui/a.js:3:14: error WB3001"));
    QVERIFY(!QFile::exists(stage.path("x.tar.zst")));
    QCOMPARE(stage
                 .run(words(
                     QStringLiteral("release"), dist, QStringLiteral("--server"), QStringLiteral("http://127.0.0.1:9")))
                 .exit,
        1);
}

void CliTest::waives() {
    const CliStage stage;
    const QString dist = stage.path("dist");
    put(stage.path("dist/manifest.json"), smallManifest);
    put(stage.path("dist/ui/a.js"), "\nconst key = `" + someKey() + "`;\n");
    const auto waive = [&](const char *code, const char *place, const QString &reason) {
        return stage.run(words(QStringLiteral("waive"), dist, QString::fromLatin1(code), QString::fromUtf8(place),
            QStringLiteral("--reason"), reason, QStringLiteral("--json")));
    };
    QCOMPARE(waive("WB3001", "ui/a.js", QStringLiteral("  ")).exit, 2);
    QCOMPARE(waive("WB3001", "ui/b.js", QStringLiteral("x")).exit, 2);
    QCOMPARE(waive("WB3002", "ui/a.js", QStringLiteral("x")).exit, 2);
    QCOMPARE(waive("WB3001", "ui/a.js:1", QStringLiteral("x")).exit, 2);
    QVERIFY(!QFile::exists(stage.path("dist/.waybill-waivers.json")));
    const CliResult done = waive("wb3001", "ui/a.js:2", QStringLiteral("made for the tests"));
    QCOMPARE(done.exit, 0);
    QCOMPARE(done.json().keys(), split("code file fingerprint reason waivers"));
    const CliResult good = stage.run(words(QStringLiteral("validate"), dist, QStringLiteral("--json")));
    QCOMPARE(good.exit, 0);
    const QJsonObject waived = findingOf(good, "WB3001");
    QCOMPARE(waived.value(QLatin1StringView("severity")).toString(), QStringLiteral("info"));
    QVERIFY(
        waived.value(QLatin1StringView("message")).toString().endsWith(QStringLiteral("Waived: made for the tests")));
    const QString bundle = stage.path("b.tar.zst");
    QCOMPARE(stage.run(words(QStringLiteral("pack"), dist, bundle)).exit, 0);
    const CliResult inside = stage.run(words(QStringLiteral("inspect"), bundle, QStringLiteral("--json")));
    QCOMPARE(inside.json().value(QLatin1StringView("entries")).toArray().size(), 2);
    // Of a bundle, its folder's waivers are nowhere but where one says.
    QCOMPARE(stage.run(words(QStringLiteral("validate"), bundle)).exit, 1);
    QCOMPARE(stage
                 .run(words(QStringLiteral("validate"), bundle, QStringLiteral("--waivers"),
                     stage.path("dist/.waybill-waivers.json")))
                 .exit,
        0);
    // Another key in its place is another finding, and the waiver is about nothing.
    put(stage.path("dist/ui/a.js"), "\nconst key = `" + someKey().replace("WlpaWlpa", "WlpbWlpb") + "`;\n");
    const CliResult other = stage.run(words(QStringLiteral("validate"), dist, QStringLiteral("--json")));
    QCOMPARE(other.exit, 1);
    QCOMPARE(findingOf(other, "WB3120").value(QLatin1StringView("severity")).toString(), QStringLiteral("info"));
    put(stage.path("dist/.waybill-waivers.json"), "{");
    QCOMPARE(waive("WB3001", "ui/a.js", QStringLiteral("x")).exit, 3);
    QVERIFY(
        !findingOf(stage.run(words(QStringLiteral("validate"), dist, QStringLiteral("--json"))), "WB3121").isEmpty());
}

void CliTest::inspectShowsHostileNamesEscaped() {
    const CliStage stage;
    const QString name = QStringLiteral("a\u001b[2Jb\u202egpj.exe");
    put(stage.path("in/") + name, "x");
    run(QStringLiteral("tar"), {QStringLiteral("--zstd"), QStringLiteral("-cf"), stage.path("b.tar.zst"), name},
        stage.path("in"));
    const CliResult text = stage.run(words(QStringLiteral("inspect"), stage.path("b.tar.zst")));
    QCOMPARE(text.exit, 0);
    QVERIFY2(text.output.contains("a\\u{001B}[2Jb\\u{202E}gpj.exe"), text.output.constData());
    for (const QByteArray &stream : {text.output, text.errors})
        QVERIFY(!stream.contains('\x1b') && !QString::fromUtf8(stream).contains(QChar(0x202e)));
    // A program gets the name as it is.
    const CliResult json
        = stage.run(words(QStringLiteral("inspect"), stage.path("b.tar.zst"), QStringLiteral("--json")));
    QCOMPARE(json.json().value(QLatin1StringView("entries"))[0][QLatin1StringView("path")].toString(), name);
}

void CliTest::publishesAndSaysVersionExists() {
    CliStage stage;
    const QString address = stage.serve();
    const QString bundle = stage.path("bundle.tar.zst");
    const QString digest = stage.run(words(QStringLiteral("pack"), sample, bundle, QStringLiteral("--json")))
                               .json()
                               .value(QLatin1StringView("sha256"))
                               .toString();
    const QStringList arguments = words(QStringLiteral("publish"), QStringLiteral("--bundle"), bundle,
        QStringLiteral("--manifest"), sample + QStringLiteral("/manifest.json"), QStringLiteral("--declared-hash"),
        digest, QStringLiteral("--server"), address, QStringLiteral("--json"));
    const CliResult done = stage.run(arguments);
    QCOMPARE(done.exit, 0);
    QCOMPARE(done.json().keys(),
        split("attempts canonicalKey contentHash extension job outcome receipt requestIds version"));
    QCOMPARE(done.json().value(QLatin1StringView("outcome")).toString(), QStringLiteral("finalized"));
    QCOMPARE(done.json().value(QLatin1StringView("contentHash")).toString(), digest);
    QCOMPARE(done.json().value(QLatin1StringView("receipt"))[QLatin1StringView("contentHash")].toString(), digest);
    QCOMPARE(bytesOf(stage.path("store/") + done.json().value(QLatin1StringView("canonicalKey")).toString()),
        bytesOf(bundle));
    QCOMPARE(bytesOf(stage.path("store/sha256/") + digest + QStringLiteral("/manifest.json")),
        bytesOf(sample + QStringLiteral("/manifest.json")));
    const CliResult again = stage.run(arguments);
    QCOMPARE(again.exit, 6);
    QCOMPARE(again.json().value(QLatin1StringView("error"))[QLatin1StringView("code")].toString(),
        QStringLiteral("version-exists"));
    QCOMPARE(again.json().value(QLatin1StringView("outcome")).toString(), QStringLiteral("rejected"));
    QCOMPARE(again.json().value(QLatin1StringView("stagedObjectRemoved")), QJsonValue(true));
}

void CliTest::publishesInTheTenantLayout() {
    CliStage stage;
    const QString address = stage.serve(split("--layout tenant"));
    QCOMPARE(stage.run(words(QStringLiteral("pack"), sample, stage.path("b"))).exit, 0);
    const CliResult done = stage.run(
        words(QStringLiteral("publish"), QStringLiteral("--bundle"), stage.path("b"), QStringLiteral("--server"),
            address, QStringLiteral("--tenant"), QStringLiteral("acme"), QStringLiteral("--json")));
    QCOMPARE(done.exit, 0);
    const QString key = done.json().value(QLatin1StringView("canonicalKey")).toString();
    QVERIFY(key.startsWith(QStringLiteral("tenants/acme/extensions/")));
    QCOMPARE(bytesOf(stage.path("store/") + key), bytesOf(stage.path("b")));
    QCOMPARE(bytesOf(stage.path("store/") + key.chopped(14) + QStringLiteral("manifest.json")),
        bytesOf(sample + QStringLiteral("/manifest.json")));
}

void CliTest::readsTheEnvironment() {
    CliStage stage;
    put(stage.path("key"), "key-0815\n");
    const QString address = stage.serve({QStringLiteral("--api-key-file"), stage.path("key")});
    QCOMPARE(stage.run(words(QStringLiteral("pack"), sample, stage.path("b"))).exit, 0);
    const QStringList publish
        = words(QStringLiteral("publish"), QStringLiteral("--bundle"), stage.path("b"), QStringLiteral("--verbose"));
    QCOMPARE(stage.run(publish).exit, 2); // no server anywhere
    stage.set("ALGA_API_BASE_URL", QStringLiteral("http://127.0.0.1:1"));
    QCOMPARE(stage.run(publish).exit, 4);
    stage.set("SERVER_BASE", address + u'/');
    QCOMPARE(stage.run(publish).exit, 5);
    stage.set("ALGA_API_KEY", QStringLiteral("wrong-key"));
    const CliResult wrong = stage.run(publish);
    QCOMPARE(wrong.exit, 5);
    QVERIFY(!wrong.errors.contains("wrong-key"));
    stage.set("ALGA_API_KEY", QStringLiteral("key-0815"));
    const CliResult right = stage.run(publish);
    QCOMPARE(right.exit, 0);
    QVERIFY(!right.errors.contains("key-0815") && !right.output.contains("key-0815"));
}

void CliTest::refusesBeforeItSends() {
    CliStage stage;
    const FaultPeer peer(0);
    const QStringList server{QStringLiteral("--server"), peer.address()};
    put(stage.path("dist/manifest.json"), R"({"name": 5})");
    QCOMPARE(stage.run(words(QStringLiteral("pack"), stage.path("dist"), stage.path("bad"))).exit, 0);
    QCOMPARE(
        stage.run(words(QStringLiteral("publish"), QStringLiteral("--bundle"), stage.path("bad")) + server).exit, 1);
    QCOMPARE(stage.run(words(QStringLiteral("pack"), sample, stage.path("good"))).exit, 0);
    put(stage.path("other.json"), smallManifest);
    QCOMPARE(stage
                 .run(words(QStringLiteral("publish"), QStringLiteral("--bundle"), stage.path("good"),
                          QStringLiteral("--manifest"), stage.path("other.json"))
                     + server)
                 .exit,
        1);
    QCOMPARE(stage
                 .run(words(QStringLiteral("publish"), QStringLiteral("--bundle"), stage.path("good"),
                          QStringLiteral("--declared-hash"), QString(64, u'0'))
                     + server)
                 .exit,
        3);
    QCOMPARE(stage
                 .run(words(QStringLiteral("publish"), QStringLiteral("--bundle"), stage.path("good"),
                          QStringLiteral("--declared-hash"), QStringLiteral("abc"))
                     + server)
                 .exit,
        2);
    QCOMPARE(
        stage.run(words(QStringLiteral("publish"), QStringLiteral("--bundle"), stage.path("none")) + server).exit, 3);
    QCOMPARE(stage
                 .run(words(QStringLiteral("publish"), QStringLiteral("--bundle"), stage.path("good"),
                     QStringLiteral("--server"), QStringLiteral("http://registry.invalid")))
                 .exit,
        2);
    QCOMPARE(peer.requests().size(), 0U);
}

void CliTest::exitCodesOfThePublish_data() {
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("exit");
    QTest::addRow("403") << QByteArray("abort") << 403 << QByteArray("RBAC_FORBIDDEN") << 5;
    QTest::addRow("429") << QByteArray("upload-proxy") << 429 << QByteArray("RATE_LIMIT") << 5;
    QTest::addRow("storage") << QByteArray("upload-proxy") << 500 << QByteArray("BUCKET_NOT_FOUND") << 5;
    QTest::addRow("manifest") << QByteArray("finalize") << 400 << QByteArray("INVALID_MANIFEST") << 5;
    QTest::addRow("hash") << QByteArray("finalize") << 400 << QByteArray("HASH_MISMATCH") << 5;
    QTest::addRow("exists") << QByteArray("finalize") << 409 << QByteArray("EXTENSION_VERSION_ALREADY_EXISTS") << 6;
    QTest::addRow("unknown") << QByteArray("finalize") << 500 << QByteArray("INTERNAL_ERROR") << 7;
}

void CliTest::exitCodesOfThePublish() {
    QFETCH(QByteArray, path);
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(int, exit);
    CliStage stage;
    FaultPeer peer(static_cast<quint16>(QUrl(stage.serve()).port()));
    QCOMPARE(stage.run(words(QStringLiteral("pack"), sample, stage.path("b"))).exit, 0);
    peer.set(path,
        {Fault::Kind::AnswerAfterBody,
            httpAnswer(status, "application/json", R"({"error":"words","code":")" + code + "\"}")});
    QCOMPARE(stage
                 .run(words(QStringLiteral("publish"), QStringLiteral("--bundle"), stage.path("b"),
                     QStringLiteral("--server"), peer.address(), QStringLiteral("--attempts"), QStringLiteral("1")))
                 .exit,
        exit);
}

void CliTest::anUnknownOutcome() {
    CliStage stage;
    FaultPeer peer(static_cast<quint16>(QUrl(stage.serve()).port()));
    QCOMPARE(stage.run(words(QStringLiteral("pack"), sample, stage.path("b"))).exit, 0);
    const QStringList publish = words(QStringLiteral("publish"), QStringLiteral("--bundle"), stage.path("b"),
        QStringLiteral("--server"), peer.address(), QStringLiteral("--json"));
    peer.set("finalize", {Fault::Kind::SwallowAnswer});
    const CliResult unknown = stage.run(publish);
    QCOMPARE(unknown.exit, 7);
    QCOMPARE(unknown.json().value(QLatin1StringView("outcome")).toString(), QStringLiteral("unknown"));
    QVERIFY(unknown.json()
            .value(QLatin1StringView("stagingKey"))
            .toString()
            .startsWith(QStringLiteral("sha256/_staging/")));
    // What it tells people to do gives the answer: it had happened.
    peer.set("finalize", {});
    QCOMPARE(stage.run(publish).exit, 6);
}

void CliTest::ctrlCCleansUp() {
    CliStage stage;
    FaultPeer peer(static_cast<quint16>(QUrl(stage.serve()).port()));
    QCOMPARE(stage.run(words(QStringLiteral("pack"), sample, stage.path("b"))).exit, 0);
    peer.set("abort", {Fault::Kind::Silence});
    QProcess process;
    process.setProcessEnvironment(stage.environment());
    process.start(CliStage::program(),
        words(QStringLiteral("publish"), QStringLiteral("--bundle"), stage.path("b"), QStringLiteral("--server"),
            peer.address()));
    QVERIFY(QTest::qWaitFor([&] { return peer.count("abort") == 1; }, 30'000));
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    QCOMPARE(peer.count("upload-proxy"), 0);
}

void CliTest::progressIsJsonLinesWhereAsked() {
    const CliStage stage;
    const CliResult packed
        = stage.run(words(QStringLiteral("pack"), sample, stage.path("b"), QStringLiteral("--progress=json")));
    QCOMPARE(packed.exit, 0);
    const QList<QByteArray> lines = packed.errors.trimmed().split('\n');
    for (const QByteArray &line : lines)
        QCOMPARE(QJsonDocument::fromJson(line).object().keys(), split("done stage total"));
    QCOMPARE(QJsonDocument::fromJson(lines.last()).object().value(QLatin1StringView("done")),
        QJsonDocument::fromJson(lines.last()).object().value(QLatin1StringView("total")));
    QCOMPARE(
        stage.run(words(QStringLiteral("pack"), sample, stage.path("c"), QStringLiteral("--progress=none"))).errors,
        QByteArray());
}

void CliTest::serveEndsCleanly() {
    for (const int signal : {SIGINT, SIGTERM}) {
        CliStage stage;
        stage.serve();
        QCOMPARE(::kill(static_cast<pid_t>(stage.server().processId()), signal), 0);
        QVERIFY(stage.server().waitForFinished(30'000));
        QCOMPARE(stage.server().exitCode(), 0);
    }
}

void CliTest::serveListensBeyondThisMachineWithAKeyOnly() {
    const CliStage stage;
    QCOMPARE(stage.run(split("serve --listen 0.0.0.0:0 --store s")).exit, 2);
    QCOMPARE(stage.run(split("serve --listen 0.0.0.0:0 --store s --require-admin")).exit, 2);
    QVERIFY(!QFile::exists(stage.path("s")));
}

void CliTest::explains() {
    const CliStage stage;
    const CliResult all = stage.run(split("explain --json"));
    QCOMPARE(all.exit, 0);
    const QJsonArray explanations = all.json().value(QLatin1StringView("explanations")).toArray();
    QVERIFY(explanations.size() > 100);
    const CliResult one = stage.run(split("explain version-exists"));
    QCOMPARE(one.exit, 0);
    QVERIFY(one.output.contains("Raise the version"));
    QCOMPARE(stage.run(split("explain wb1203 --json")).json().value(QLatin1StringView("code")).toString(),
        QStringLiteral("WB1203"));
    for (const QJsonValue value : explanations) {
        const QJsonObject explanation = value.toObject();
        const QString code = explanation.value(QLatin1StringView("code")).toString();
        QVERIFY2(!explanation.value(QLatin1StringView("next")).toString().isEmpty(), qPrintable(code));
        QVERIFY2(!explanation.value(QLatin1StringView("meaning")).toString().isEmpty(), qPrintable(code));
    }
    QVERIFY(
        stage.run(split("explain WB1411")).output.startsWith("WB1411: a capability without cap: (warning, schema)\n"));
    QVERIFY(stage.run(split("explain api.endpoints[0].method")).output.contains("GET, POST, PUT, PATCH, DELETE"));
    QVERIFY(stage.run(split("explain fields --json")).json().value(QLatin1StringView("fields")).toArray().size() > 30);
}

QTEST_GUILESS_MAIN(CliTest)
#include "tst_cli.moc"
