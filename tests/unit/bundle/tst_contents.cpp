// Proves what goes into a bundle and what stays out: rules, allow-list, sizes, and projects that are staged.
#include "core/bundle/findingcodes.h"
#include "core/bundle/folderentries.h"
#include "core/bundle/foldersizes.h"
#include "tests/support/dist.h"
#include "tests/support/verify.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace waybill;

namespace {

QStringList told(const FileList &list) {
    QStringList findings;
    for (const Finding &finding : list.findings)
        findings.append(finding.code + u' ' + finding.arguments.join(u'|'));
    findings.sort();
    return findings;
}

// "path" or "path<source".
template <typename Item> QString placed(const Item &item) {
    return item.source.isEmpty() ? item.path : item.path + u'<' + item.source;
}

QStringList paths(const FileList &list) {
    QStringList names;
    for (const SourceFile &file : list.files)
        names.append(placed(file));
    return names;
}

QStringList left(const FileList &list) {
    QStringList names;
    for (const Exclusion &each : list.excluded) {
        static const char *const causes[] = {"rule", "allow-list", "not-staged", "replaced"};
        QString text
            = QStringLiteral("%1 %2").arg(placed(each), QLatin1StringView(causes[static_cast<int>(each.cause)]));
        if (each.cause == Exclusion::Cause::Rule)
            text += each.rule.isBuiltIn()
                ? u' ' + each.rule.name
                : QStringLiteral(" %1:%2 %3").arg(each.rule.file).arg(each.rule.line).arg(each.rule.pattern);
        names.append(text);
    }
    return names;
}

QStringList words(const char *text) {
    return QString::fromUtf8(text).split(u';');
}

} // namespace

class ContentsTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString at(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    FileList scan(const ScanOptions &options = {}, const char *below = "in") const {
        OperationContext context;
        const auto list = scanFolder(at(below), options, context);
        if (!list)
            qFatal("the scan failed");
        return *list;
    }

    void fill(const QStringList &names) const {
        for (const QString &name : names)
            put(m_folder.filePath(QStringLiteral("in/") + name), name.toUtf8());
    }

    void project() const {
        put(at("in/manifest.json"), smallManifest);
        fill(words(
            "package.json;src/index.ts;node_modules/a/b.js;dist/main.wasm;dist/component.wasm;dist/component.json;"
            "dist/ui/index.html;dist/ui/app/x.js;dist/maps/x.map;ui/old.html;artifacts/report.txt;wit/world.wit;"
            "SIGNATURE;sbom.spdx.json;precompiled/x.cwasm;README.md"));
        chmod(qPrintable(at("in/dist/ui/app/x.js")), 0755);
    }

    QByteArray packed(const FileList &list, const char *name) const {
        OperationContext context;
        const auto report = packBundle(list, {at(name), 3, true}, context);
        if (!report)
            qFatal("%s", qPrintable(errorName(report.error().code)));
        return bytesOf(at(name));
    }

private Q_SLOTS:
    void init() {
        m_folder.~QTemporaryDir();
        new (&m_folder) QTemporaryDir;
        put(at("in/manifest.json"), smallManifest);
    }

    void rulesLeaveOut() {
        fill(words("ui/a.js;ui/a.js.map;ui/deep/b.map;ui/keep.map;cache/1;cache/x/2;.git/HEAD"));
        put(at("in/.waybillignore"), "# not for users\n*.map\n/cache/\n");
        put(at("in/ui/.waybillignore"), "!keep.map\n");
        const FileList list = scan();
        QCOMPARE(paths(list), words("manifest.json;ui/a.js;ui/keep.map"));
        QCOMPARE(left(list),
            words(".git rule version-control;.waybillignore rule rule-file;cache rule .waybillignore:3 /cache/;"
                  "ui/.waybillignore rule rule-file;ui/a.js.map rule .waybillignore:2 *.map;"
                  "ui/deep/b.map rule .waybillignore:2 *.map"));
        const Exclusion &cache = list.excluded[2];
        QVERIFY(cache.folder && !cache.atLeast);
        QCOMPARE(cache.files, 2);
        QCOMPARE(cache.size, 16);
        QCOMPARE(list.excluded[4].size, 11);
        QCOMPARE(told(list), QStringList());
        QCOMPARE(list.ruleFiles, words(".waybillignore;ui/.waybillignore"));
        QCOMPARE(list.totalSize, smallManifest.size() + 7 + 11);
    }

    void whatIsLeftOutIsNotJudged() {
        fill(words("real;.env;ui/manifest.json"));
        QFile::link(at("in/real"), at("in/link"));
        const QByteArray name = QFile::encodeName(at("in")) + "/\xe9.tmp";
        ::close(::creat(name.constData(), 0600));
        put(at("in/.waybillignore"), "link\n.env\nui/manifest.json\n*.tmp\n");
        const FileList list = scan();
        QCOMPARE(told(list), QStringList());
        QCOMPARE(paths(list), words("manifest.json;real"));
        ::unlink(name.constData());
        QCOMPARE(list.excluded.last().path, QStringLiteral("\\xe9.tmp"));
    }

    void builtInRulesGiveWay() {
        fill(words("ui/.DS_Store"));
        QCOMPARE(left(scan()), words("ui/.DS_Store rule desktop-traces"));
        put(at("in/.waybillignore"), "!.DS_Store\n");
        QCOMPARE(paths(scan()), words("manifest.json;ui/.DS_Store"));
    }

    void idleRulesAreTold() {
        fill(words("ui/a.js;out/keep.txt"));
        put(at("in/.waybillignore"), "*.map\nout/\n!out/keep.txt\n");
        const FileList list = scan();
        QCOMPARE(told(list), words("WB2012 .waybillignore:1|*.map;WB2013 .waybillignore:3|!out/keep.txt"));
        const auto negated = std::ranges::find(list.findings, QStringLiteral("WB2013"), &Finding::code);
        QCOMPARE(negated->place.line, 3);
        QCOMPARE(negated->file, QStringLiteral(".waybillignore"));
        QVERIFY(!hasErrors(list.findings));
    }

    void rulesThatCannotBeUsedAreAnError_data() {
        QTest::addColumn<int>("kind");
        QTest::newRow("a link") << 0;
        QTest::newRow("too large") << 1;
        QTest::newRow("a pipe") << 2;
    }

    void rulesThatCannotBeUsedAreAnError() {
        QFETCH(int, kind);
        const QString file = at("in/.waybillignore");
        if (kind == 0) {
            put(at("rules"), "*.map\n");
            QFile::link(at("rules"), file);
        } else if (kind == 1) {
            put(file, QByteArray(ignoreFileBytesAtMost + 1, '#'));
        } else {
            QCOMPARE(mkfifo(qPrintable(file), 0600), 0);
        }
        const FileList list = scan();
        QCOMPARE(list.findings.first().code, QStringLiteral("WB2011"));
        QVERIFY(hasErrors(list.findings));
    }

    void anAllowListKeepsWhatIsNeeded() {
        fill(words("ui/index.html;ui/x.js;ui/deep/y.js;notes.txt;pre/a.cwasm;dist/main.wasm;.env"));
        ScanOptions options;
        options.allowList = QStringList{QStringLiteral("ui/*.js"), QStringLiteral("fonts/**")};
        options.needed = QStringList{QStringLiteral("/ui/index.html"), QStringLiteral("./pre/a.cwasm")};
        const FileList list = scan(options);
        QCOMPARE(paths(list), words("manifest.json;dist/main.wasm;pre/a.cwasm;ui/index.html;ui/x.js"));
        QCOMPARE(left(list), words(".env allow-list;notes.txt allow-list;ui/deep/y.js allow-list"));
        QCOMPARE(told(list), words("WB2014 fonts/**"));
    }

    void whatIsNeededAndLeftOutIsSaid() {
        fill(words("ui/index.html"));
        put(at("in/.waybillignore"), "ui/\n");
        ScanOptions options;
        options.needed = QStringList{QStringLiteral("ui/index.html")};
        QCOMPARE(told(scan(options)), words("WB2015 ui/index.html|.waybillignore:1|ui/"));
    }

    void largestFilesFirst() {
        FileList list;
        list.files = {{QStringLiteral("b"), 5}, {QStringLiteral("a"), 5}, {QStringLiteral("c"), 9}};
        QStringList names;
        for (const SourceFile &file : largestFiles(list, 2))
            names.append(file.path);
        QCOMPARE(names, words("c;a"));
        QCOMPARE(largestFiles(list, 7).size(), 3);
        QCOMPARE(sizeFindings(list).size(), 0);
        list.files.append({QStringLiteral("big"), 12 * 1024 * 1024 + 512 * 1024});
        list.totalSize = bundleSizeCap + 1;
        list.findings = sizeFindings(list);
        QCOMPARE(told(list), words("WB2016 big|12.5;WB2017 200.0|200.0"));
    }

    void growthAndCapOfTheBundle() {
        constexpr qint64 mebibyte = 1024 * 1024;
        FileList list;
        const auto of = [&](qint64 size, qint64 earlier) {
            list.findings = packedSizeFindings(size, earlier);
            return told(list);
        };
        QCOMPARE(of(100 * mebibyte, 0), QStringList());
        QCOMPARE(of(5 * mebibyte, 4 * mebibyte), QStringList()); // 25 %, and 1 MiB
        QCOMPARE(of(6 * mebibyte, 4 * mebibyte), words("WB2019 50|4.0|6.0"));
        QCOMPARE(of(mebibyte, 1000), QStringList()); // much, but small
        QCOMPARE(of(bundleSizeCap + mebibyte, bundleSizeCap), words("WB2018 201.0|200.0"));
    }

    void kindsAreRecognised_data() {
        using Because = Recognition::Because;
        QTest::addColumn<QString>("present");
        QTest::addColumn<Recognition>("expected");
        const auto row
            = [](const char *name, const char *present, InputKind kind, Because because, const char *sign = "") {
                  QTest::newRow(name) << QString::fromLatin1(present)
                                      << Recognition{kind, because, QString::fromLatin1(sign)};
              };
        row("nothing", "", InputKind::Dist, Because::NoManifest);
        row("a project without a manifest", "package.json;src/", InputKind::Dist, Because::NoManifest);
        row("a dist", "manifest.json;ui/;dist/main.wasm", InputKind::Dist, Because::NoPackage);
        row("a dist with a package.json", "manifest.json;package.json;ui/;dist/main.wasm", InputKind::Dist,
            Because::NothingBuilds);
        row("sources", "manifest.json;package.json;src/", InputKind::Project, Because::Sources, "src/");
        row("built", "manifest.json;package.json;dist/ui/", InputKind::Project, Because::Sources, "dist/ui/");
    }

    void kindsAreRecognised() {
        QFETCH(QString, present);
        QFETCH(Recognition, expected);
        const QStringList names = present.split(u';');
        const QSet<QString> set(names.begin(), names.end());
        QCOMPARE(recognise(set), expected);
        QCOMPARE(recognise(set, InputChoice::Dist).kind, InputKind::Dist);
        QCOMPARE(
            recognise(set, InputChoice::Project), (Recognition{InputKind::Project, Recognition::Because::Asked, {}}));
    }

    void aProjectIsStaged() {
        project();
        const FileList list = scan();
        QCOMPARE(list.recognition.kind, InputKind::Project);
        QCOMPARE(paths(list),
            words("manifest.json;SIGNATURE;artifacts/report.txt;dist/component.json;dist/main.wasm;precompiled/x.cwasm;"
                  "sbom.spdx.json;ui/app/x.js<dist/ui/app/x.js;ui/index.html<dist/ui/index.html;wit/world.wit"));
        QCOMPARE(left(list),
            words("README.md not-staged;dist/component.wasm not-staged;dist/maps not-staged;node_modules not-staged;"
                  "package.json not-staged;src not-staged;ui not-staged"));
        QVERIFY(list.files[7].executable);
        QCOMPARE(told(list), QStringList());
        ScanOptions asDist;
        asDist.input = InputChoice::Dist;
        QCOMPARE(scan(asDist).files.size(), 17);
    }

    void olderRunnersGetTheComponentTwice() {
        project();
        fill(words("artifacts/component/component.wasm;artifacts/component/notes.txt"));
        QVERIFY(QFile::remove(at("in/dist/main.wasm")));
        ScanOptions options;
        options.olderRunners = true;
        const FileList list = scan(options);
        QCOMPARE(paths(list).mid(2, 6),
            words("artifacts/component/component.json<dist/component.json;"
                  "artifacts/component/component.wasm<dist/component.wasm;artifacts/component/notes.txt;artifacts/"
                  "report.txt;"
                  "dist/component.json;dist/main.wasm<dist/component.wasm"));
        QVERIFY(left(list).contains(QStringLiteral("artifacts/component/component.wasm replaced")));
        QVERIFY(paths(scan()).contains(QStringLiteral("artifacts/component/component.wasm")));
    }

    void theProjectsOwnUiWithoutABuiltOne() {
        project();
        QVERIFY(QDir(at("in/dist/ui")).removeRecursively());
        QVERIFY(paths(scan()).contains(QStringLiteral("ui/old.html")));
    }

    void rulesOfAProjectAreOverItsPathsOnDisk() {
        project();
        put(at("in/.waybillignore"), "dist/ui/app/\nnode_modules/\n");
        put(at("in/dist/ui/.waybillignore"), "index.html\n");
        const FileList list = scan();
        QVERIFY(left(list).contains(QStringLiteral("ui/app<dist/ui/app rule .waybillignore:1 dist/ui/app/")));
        QVERIFY(left(list).contains(
            QStringLiteral("ui/index.html<dist/ui/index.html rule dist/ui/.waybillignore:1 index.html")));
        QVERIFY(left(list).contains(QStringLiteral("node_modules rule .waybillignore:2 node_modules/")));
        QCOMPARE(told(list), QStringList());
    }

    void aProjectWithoutWebAssembly() {
        project();
        QVERIFY(QFile::remove(at("in/dist/main.wasm")) && QFile::remove(at("in/dist/component.wasm")));
        QCOMPARE(told(scan()), QStringList()); // all in the window is no error
        ScanOptions options;
        options.needsWasm = true;
        QCOMPARE(told(scan(options)), words("WB2020 "));
        put(at("in/dist/main.wasm"), "x");
        QCOMPARE(told(scan(options)), QStringList());
        put(at("in/.waybillignore"), "dist/\n");
        QCOMPARE(told(scan(options)), words("WB2015 dist/main.wasm|.waybillignore:1|dist/;WB2020 "));
    }

    void stagedBytesAreThoseOfTheDistMadeByHand() {
        project();
        put(at("in/.waybillignore"), "*.txt\n");
        const QByteArray first = packed(scan(), "1.tar.zst");
        QCOMPARE(packed(scan(), "2.tar.zst"), first);
        run(QStringLiteral("bash"),
            {QStringLiteral("-ec"),
                QStringLiteral(
                    "mkdir -p ../hand/dist; cp -r manifest.json SIGNATURE sbom.spdx.json precompiled wit ../hand;"
                    "cp -r dist/ui ../hand/ui; cp dist/main.wasm dist/component.json ../hand/dist")},
            at("in"));
        const FileList byHand = scan({}, "hand");
        QCOMPARE(byHand.recognition.kind, InputKind::Dist);
        QCOMPARE(packed(byHand, "3.tar.zst"), first);
    }

    void aStagedFileThatChangesIsNoticed() {
        project();
        const FileList list = scan();
        put(at("in/dist/ui/index.html"), "other");
        OperationContext context;
        const auto report = packBundle(list, {at("x.tar.zst"), 3, true}, context);
        COMPARE_ERROR(report, ErrorCode::FileChanged);
        QVERIFY(report.error().subject.endsWith(QStringLiteral("in/dist/ui/index.html")));
    }

    void countingHasAnEnd() {
        fill(words("many/1;many/2;many/x/3;many/x/4;few/1"));
        const int folder = ::open(QFile::encodeName(at("in")).constData(), O_RDONLY | O_DIRECTORY);
        OperationContext context;
        Measuring measuring(context, 5);
        const auto few = measuring.below(folder, "few");
        QVERIFY(few.files == 1 && few.size == 5 && !few.atLeast);
        const auto many = measuring.below(folder, "many");
        ::close(folder);
        QVERIFY(many.files > 0 && many.files < 4 && many.atLeast);
    }
};

QTEST_GUILESS_MAIN(ContentsTest)
#include "tst_contents.moc"
