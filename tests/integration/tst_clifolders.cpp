// Proves the command line on folders: rules, projects, what is told of what stays out, and what keeps from packing.
#include "clirun.h"
#include "tests/support/dist.h"
#include "tests/support/verify.h"

#include <QJsonArray>

// Globs are cut in two inside raw strings: moc takes slash and star for a comment there.
using namespace waybill;

namespace {

const QByteArray apiManifest = R"({"name":"com.acme.reports","version":"1.0.0","runtime":"wasm-js@1",
    "ui":{"type":"iframe","entry":"ui/index.html"},"assets":["ui/)"
                               R"(*.html"],
    "api":{"endpoints":[{"method":"GET","path":"/x","handler":"h"}]}})";

QStringList words(const char *text) {
    return QString::fromLatin1(text).split(u' ');
}

void makeProject(const CliStage &stage) {
    put(stage.path("in/manifest.json"), apiManifest);
    for (const char *name : {"in/package.json", "in/src/a.ts", "in/node_modules/x/y.js", "in/dist/component.wasm",
             "in/dist/ui/index.html", "in/dist/ui/a.js", "in/dist/ui/a.js.map"})
        put(stage.path(name), name);
    put(stage.path("in/.waybillignore"), "# maps\n*.map\nnode_modules/\n");
}

QStringList pathsIn(const CliStage &stage, const char *bundle) {
    return QString::fromUtf8(
        run(QStringLiteral("bash"),
            {QStringLiteral("-c"), QStringLiteral("zstd -dc %1 | tar -tf -").arg(stage.path(bundle))}))
        .split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

class CliFoldersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void packsAProject() {
        const CliStage stage;
        makeProject(stage);
        const CliResult packed = stage.run(words("pack in out.tar.zst --json --older-runners"));
        QCOMPARE(packed.exit, 0);
        QCOMPARE(pathsIn(stage, "out.tar.zst"),
            words("manifest.json artifacts/component/component.wasm dist/main.wasm ui/a.js ui/index.html"));
        const QJsonObject json = packed.json();
        QCOMPARE(json.value(QStringLiteral("kind")).toString(), QStringLiteral("project"));
        QVERIFY(json.value(QStringLiteral("kindReason")).toString().contains(QStringLiteral("src/")));
        QHash<QString, QJsonObject> excluded;
        for (const auto &each : json.value(QStringLiteral("excluded")).toArray())
            excluded.insert(each.toObject().value(QStringLiteral("path")).toString(), each.toObject());
        QCOMPARE(excluded.size(), 5);
        const QJsonObject map = excluded.value(QStringLiteral("ui/a.js.map"));
        QCOMPARE(map.value(QStringLiteral("source")).toString(), QStringLiteral("dist/ui/a.js.map"));
        QCOMPARE(map.value(QStringLiteral("why")).toObject(),
            (QJsonObject{{QStringLiteral("cause"), QStringLiteral("rule")},
                {QStringLiteral("file"), QStringLiteral(".waybillignore")}, {QStringLiteral("line"), 2},
                {QStringLiteral("pattern"), QStringLiteral("*.map")}}));
        const auto causeOf = [&](const char *path) {
            return excluded.value(QString::fromLatin1(path))
                .value(QStringLiteral("why"))
                .toObject()
                .value(QStringLiteral("cause"))
                .toString();
        };
        QCOMPARE(causeOf("src"), QStringLiteral("not-staged"));
        QCOMPARE(causeOf(".waybillignore"), QStringLiteral("built-in"));
        QCOMPARE(excluded.value(QStringLiteral("node_modules")).value(QStringLiteral("files")).toInt(), 1);
    }

    void saysInOneLineForEachRuleWhatStaysOut() {
        const CliStage stage;
        makeProject(stage);
        put(stage.path("in/dist/ui/b.js.map"), "b");
        const CliResult packed = stage.run(words("pack in out.tar.zst"));
        QCOMPARE(packed.exit, 0);
        QVERIFY2(packed.errors.contains("left out by .waybillignore, line 2: *.map: 2 files, 20 bytes"),
            packed.errors.constData());
        QCOMPARE(packed.errors.count(".waybillignore, line 2"), 1);
        QVERIFY2(packed.errors.contains("A project folder: src/"), packed.errors.constData());
        QVERIFY(!stage.run(words("pack in q.tar.zst --quiet")).errors.contains("left out"));
    }

    void packsTheSameFolderAsItIs() {
        const CliStage stage;
        makeProject(stage);
        QCOMPARE(stage.run(words("pack in out.tar.zst --input dist")).exit, 0);
        QVERIFY(pathsIn(stage, "out.tar.zst").contains(QStringLiteral("src/a.ts")));
        QCOMPARE(stage.run(words("pack in x.tar.zst --input nonsense")).exit, 2);
    }

    void packsTheAssetsAlone() {
        const CliStage stage;
        makeProject(stage);
        QCOMPARE(stage.run(words("pack in out.tar.zst --only-assets")).exit, 0);
        QCOMPARE(pathsIn(stage, "out.tar.zst"), words("manifest.json dist/main.wasm ui/index.html"));
    }

    void aProjectThatIsNotBuilt() {
        const CliStage stage;
        makeProject(stage);
        QVERIFY(QFile::remove(stage.path("in/dist/component.wasm")));
        const CliResult judged = stage.run(words("validate in --json"));
        QCOMPARE(judged.exit, 1);
        QVERIFY(judged.output.contains("WB2020"));
        QCOMPARE(stage.run(words("pack in out.tar.zst")).exit, 1);
        QVERIFY(!QFile::exists(stage.path("out.tar.zst")));
        QVERIFY(!stage.run(words("validate in --input dist --json")).output.contains("WB2020"));
    }

    void growthSinceTheLastVersion() {
        CliStage stage;
        makeProject(stage);
        const QString server = stage.serve();
        const QStringList release = words("release in --force --server") + QStringList{server};
        const CliResult first = stage.run(release);
        QVERIFY2(first.exit == 0, first.errors.constData());
        QVERIFY(!first.errors.contains("WB2019"));
        QByteArray noise(3'000'000, Qt::Uninitialized);
        quint32 state = 1;
        for (char &byte : noise) {
            state = state * 1664525 + 1013904223;
            byte = static_cast<char>(state >> 24);
        }
        put(stage.path("in/dist/ui/noise"), noise);
        const CliResult second = stage.run(words("pack in out.tar.zst"));
        QCOMPARE(second.exit, 0);
        QVERIFY2(second.errors.contains("WB2019"), second.errors.constData());
    }
};

QTEST_GUILESS_MAIN(CliFoldersTest)
#include "tst_clifolders.moc"
