// Proves the writer: the same input gives the same bytes whoever packs it, wherever and whenever; other tools read what
// was written; and a failure leaves nothing behind and takes nothing away.
#include "core/bundle/bundlereader.h"
#include "tests/support/dist.h"
#include "tests/support/verify.h"

#include <QDirIterator>
#include <QProcessEnvironment>
#include <QRandomGenerator>

#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace waybill;

namespace {

// This program, run again with `pack FOLDER OUT`: another process, so another user, umask, locale and time zone.
constexpr auto packWord = "pack";

QString longName(int bytes) {
    QString name;
    while (name.size() + 50 < bytes)
        name += QString(49, QChar(u'a' + static_cast<char16_t>(name.size() / 50))) + u'/';
    return name + QString(bytes - name.size(), u'n');
}

void fillVaried(const QString &folder) {
    put(folder + QStringLiteral("/manifest.json"), smallManifest);
    put(folder + QStringLiteral("/ui/index.html"), "<html></html>");
    put(folder + QStringLiteral("/ui/empty"), {});
    put(folder + QStringLiteral("/ui/größe/報告 🚀.txt"), "é");
    put(folder + QStringLiteral("/bin/tool"), QByteArray(100'000, 'x'));
    chmod(qPrintable(folder + QStringLiteral("/bin/tool")), 0755);
}

QStringList listing(const QString &folder) {
    QStringList names;
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (all.hasNext())
        names.append(QDir(folder).relativeFilePath(all.next()));
    names.sort();
    return names;
}

} // namespace

class BundleWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameBytesForEveryone();
    void otherToolsReadIt();
    void longNamesComeBack_data();
    void longNamesComeBack();
    void noExtendedHeaderWithoutNeed();
    void hashesAreTheFiles();
    void writesTheSidecar();
    void anExistingFileStaysUnlessAsked();
    void whatAKilledRunLeftGoes();
    void aChangedFileIsAnError_data();
    void aChangedFileIsAnError();
    void refusesWhatItShould();
    void cancelLeavesNothing();
    void aFullDiskLeavesTheOldBundle();
    void anUnwritablePlaceIsSaid();
    void theFolderIsMade();
};

void BundleWriterTest::sameBytesForEveryone() {
    QTemporaryDir folder;
    fillVaried(folder.filePath(QStringLiteral("one")));
    const auto first
        = scanAndPack(folder.filePath(QStringLiteral("one")), folder.filePath(QStringLiteral("1.tar.zst")), 19);
    VERIFY_OK(first);

    // Made in another order, elsewhere, with other dates and modes.
    const QString other = folder.filePath(QStringLiteral("el se/where"));
    QDir().mkpath(other);
    run(QStringLiteral("cp"), {QStringLiteral("-r"), folder.filePath(QStringLiteral("one/ui")), other});
    run(QStringLiteral("cp"),
        {QStringLiteral("-r"), folder.filePath(QStringLiteral("one/manifest.json")),
            folder.filePath(QStringLiteral("one/bin")), other});
    run(QStringLiteral("find"),
        {other, QStringLiteral("-exec"), QStringLiteral("touch"), QStringLiteral("-d"),
            QStringLiteral("2001-02-03 04:05:06"), QStringLiteral("{}"), QStringLiteral("+")});
    run(QStringLiteral("chmod"), {QStringLiteral("-R"), QStringLiteral("go+rX"), folder.path()});
    chmod(qPrintable(other + QStringLiteral("/manifest.json")), 0664);
    const QString outputs = folder.filePath(QStringLiteral("out"));
    QDir().mkpath(outputs);
    chmod(qPrintable(outputs), 0777);

    // Another user may not be let into the folder where this was built.
    const QString packer = folder.filePath(QStringLiteral("packer"));
    QVERIFY(QFile::copy(QCoreApplication::applicationFilePath(), packer));
    QCOMPARE(chmod(qPrintable(packer), 0755), 0);

    for (const QString &locale : {QStringLiteral("C"), QStringLiteral("C.UTF-8")}) {
        QProcess again;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), locale);
        environment.insert(QStringLiteral("TZ"), QStringLiteral("Pacific/Kiritimati"));
        // A sanitized build's list of known leaks is out of that user's reach, too; leaks are looked for in this
        // process.
        environment.remove(QStringLiteral("LSAN_OPTIONS"));
        environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("detect_leaks=0"));
        again.setProcessEnvironment(environment);
        again.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        again.setChildProcessModifier([] {
            umask(0077);
            if (geteuid() == 0)
                setuid(65534);
        });
        const QString output = outputs + u'/' + locale + QStringLiteral(".tar.zst");
        again.start(packer, {QString::fromLatin1(packWord), other, output});
        QVERIFY(again.waitForFinished(120'000));
        QCOMPARE(again.exitCode(), 0);
        QCOMPARE(QString::fromLatin1(again.readAllStandardOutput().trimmed()), first->sha256);
    }
}

void BundleWriterTest::otherToolsReadIt() {
    QTemporaryDir folder;
    const QString dist = folder.filePath(QStringLiteral("dist"));
    const QString out = folder.filePath(QStringLiteral("out"));
    fillVaried(dist);
    VERIFY_OK(scanAndPack(dist, folder.filePath(QStringLiteral("b.tar.zst"))));
    QDir().mkpath(out);
    run(QStringLiteral("tar"),
        {QStringLiteral("--zstd"), QStringLiteral("-xpf"), folder.filePath(QStringLiteral("b.tar.zst")),
            QStringLiteral("-C"), out});
    run(QStringLiteral("diff"), {QStringLiteral("-r"), dist, out});
    const QStringList lines
        = QString::fromUtf8(run(QStringLiteral("env"),
                                {QStringLiteral("TZ=UTC"), QStringLiteral("tar"), QStringLiteral("--zstd"),
                                    QStringLiteral("--numeric-owner"), QStringLiteral("--quoting-style=literal"),
                                    QStringLiteral("-tvf"), folder.filePath(QStringLiteral("b.tar.zst"))}))
              .split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 5);
    QVERIFY(lines[0].endsWith(QStringLiteral(" manifest.json")));
    for (const QString &line : lines) {
        QVERIFY(line.contains(QStringLiteral(" 0/0 ")));
        QVERIFY(line.contains(QStringLiteral(" 1980-01-01 00:00 ")));
        QVERIFY(line.startsWith(
            line.endsWith(QStringLiteral("bin/tool")) ? QStringLiteral("-rwxr-xr-x") : QStringLiteral("-rw-r--r--")));
    }
    run(QStringLiteral("python3"),
        {QStringLiteral("-c"),
            QStringLiteral("import sys, tarfile, subprocess, io\n"
                           "t = tarfile.open(fileobj=io.BytesIO(subprocess.run(['zstd', '-dc', sys.argv[1]], "
                           "check=True, capture_output=True).stdout))\n"
                           "assert t.getnames()[0] == 'manifest.json'\n"
                           "assert t.extractfile('ui/größe/報告 🚀.txt').read() == 'é'.encode()\n"),
            folder.filePath(QStringLiteral("b.tar.zst"))});
}

void BundleWriterTest::longNamesComeBack_data() {
    QTest::addColumn<int>("bytes");
    for (const int bytes : {99, 100, 101, 155, 156, 255, 256, 257, 1000})
        QTest::addRow("%d bytes", bytes) << bytes;
}

void BundleWriterTest::longNamesComeBack() {
    QFETCH(int, bytes);
    QTemporaryDir folder;
    const QString dist = folder.filePath(QStringLiteral("dist"));
    const QString out = folder.filePath(QStringLiteral("out"));
    put(dist + QStringLiteral("/manifest.json"), smallManifest);
    put(dist + u'/' + longName(bytes), "content");
    QString wide = longName(bytes - 2); // the same length in bytes, with a character of two
    wide.replace(QStringLiteral("aa"), QStringLiteral("ü"));
    put(dist + QStringLiteral("/w/") + wide, "wide");
    QCOMPARE(longName(bytes).size(), bytes);
    const auto first = scanAndPack(dist, folder.filePath(QStringLiteral("1.tar.zst")));
    VERIFY_OK(first);
    QTest::qWait(1100); // a time that leaked into a header would differ by now
    const auto second = scanAndPack(dist, folder.filePath(QStringLiteral("2.tar.zst")));
    VERIFY_OK(second);
    QCOMPARE(first->sha256, second->sha256);
    QDir().mkpath(out);
    run(QStringLiteral("tar"),
        {QStringLiteral("--zstd"), QStringLiteral("-xf"), folder.filePath(QStringLiteral("1.tar.zst")),
            QStringLiteral("-C"), out});
    run(QStringLiteral("diff"), {QStringLiteral("-r"), dist, out});
    OperationContext context;
    const auto read = listBundle(folder.filePath(QStringLiteral("1.tar.zst")), context);
    VERIFY_OK(read);
    QCOMPARE(read->entries[1].path, longName(bytes));
}

void BundleWriterTest::noExtendedHeaderWithoutNeed() {
    QTemporaryDir folder;
    const QString dist = folder.filePath(QStringLiteral("dist"));
    put(dist + QStringLiteral("/manifest.json"), smallManifest);
    put(dist + u'/' + QString(99, u'n'), "x");
    VERIFY_OK(scanAndPack(dist, folder.filePath(QStringLiteral("b.tar.zst"))));
    const QByteArray tar
        = run(QStringLiteral("zstd"), {QStringLiteral("-dc"), folder.filePath(QStringLiteral("b.tar.zst"))});
    QCOMPARE(tar.sliced(257, 8),
        QByteArray("ustar\0"
                   "00",
            8));
    QCOMPARE(tar[156], '0');
    QCOMPARE(tar[1024 + 156], '0');
    QVERIFY(!tar.contains("PaxHeader"));
    QVERIFY(tar.endsWith(QByteArray(1024, '\0')));
}

void BundleWriterTest::hashesAreTheFiles() {
    QTemporaryDir folder;
    fillVaried(folder.filePath(QStringLiteral("dist")));
    const QString bundle = folder.filePath(QStringLiteral("b.tar.zst"));
    const auto report = scanAndPack(folder.filePath(QStringLiteral("dist")), bundle, 19);
    VERIFY_OK(report);
    QCOMPARE(report->sha256.toLatin1(), run(QStringLiteral("sha256sum"), {bundle}).first(64));
    run(QStringLiteral("zstd"),
        {QStringLiteral("-dq"), bundle, QStringLiteral("-o"), folder.filePath(QStringLiteral("b.tar"))});
    QCOMPARE(report->tarSha256.toLatin1(),
        run(QStringLiteral("sha256sum"), {folder.filePath(QStringLiteral("b.tar"))}).first(64));
    QCOMPARE(report->size, QFileInfo(bundle).size());
    QCOMPARE(report->files, 5);
    QVERIFY(run(QStringLiteral("zstd"), {QStringLiteral("-lv"), bundle}).contains("XXH64"));
}

void BundleWriterTest::writesTheSidecar() {
    QTemporaryDir folder;
    fillVaried(folder.filePath(QStringLiteral("dist")));
    for (const auto &[name, sidecar] :
        {std::pair("bundle.tar.zst", "bundle.sha256"), std::pair("other.tar.zst", "other.tar.zst.sha256")}) {
        const auto report
            = scanAndPack(folder.filePath(QStringLiteral("dist")), folder.filePath(QString::fromLatin1(name)));
        VERIFY_OK(report);
        QCOMPARE(report->sidecar, folder.filePath(QString::fromLatin1(sidecar)));
        QCOMPARE(bytesOf(report->sidecar), report->sha256.toLatin1() + '\n');
    }
}

void BundleWriterTest::anExistingFileStaysUnlessAsked() {
    QTemporaryDir folder;
    fillVaried(folder.filePath(QStringLiteral("dist")));
    put(folder.filePath(QStringLiteral("b.tar.zst")), "old");
    COMPARE_ERROR(scanAndPack(folder.filePath(QStringLiteral("dist")), folder.filePath(QStringLiteral("b.tar.zst"))),
        ErrorCode::FileExists);
    QCOMPARE(bytesOf(folder.filePath(QStringLiteral("b.tar.zst"))), "old");
    VERIFY_OK(
        scanAndPack(folder.filePath(QStringLiteral("dist")), folder.filePath(QStringLiteral("b.tar.zst")), 3, true));
    QVERIFY(bytesOf(folder.filePath(QStringLiteral("b.tar.zst"))) != "old");
}

void BundleWriterTest::whatAKilledRunLeftGoes() {
    const QTemporaryDir folder;
    const QString dist = folder.filePath(QStringLiteral("dist"));
    const QString bundle = folder.filePath(QStringLiteral("bundle.tar.zst"));
    fillVaried(dist);
    const QStringList old{bundle + QStringLiteral(".a1B2c3"), folder.filePath(QStringLiteral("bundle.sha256.Zz9yX8"))};
    const QStringList kept{bundle + QStringLiteral(".youngX"), bundle + QStringLiteral(".SIGNATURE"),
        folder.filePath(QStringLiteral("other.tar.zst.a1B2c3"))};
    for (const QString &path : old + kept)
        put(path, "half");
    for (const QString &path : old + kept.sliced(1)) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite)
            && file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-1), QFileDevice::FileModificationTime));
    }
    OperationContext context;
    const auto list = scanFolder(dist, context);
    VERIFY_OK(packBundle(*list, {bundle, 1, true}, context));
    for (const QString &path : old)
        QVERIFY2(!QFile::exists(path), qPrintable(path));
    for (const QString &path : kept) // young, or no temporary file of this bundle
        QVERIFY2(QFile::exists(path), qPrintable(path));
}

void BundleWriterTest::aChangedFileIsAnError_data() {
    QTest::addColumn<QString>("how");
    for (const char *how : {"content", "size", "gone", "link", "folder", "touched", "while it is read"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void BundleWriterTest::aChangedFileIsAnError() {
    QFETCH(QString, how);
    QTemporaryDir folder;
    const QString dist = folder.filePath(QStringLiteral("dist"));
    const QString victim = dist + QStringLiteral("/ui/index.html");
    fillVaried(dist);
    // While it is read some of it must be packed already.
    put(victim, QByteArray(how == QLatin1StringView("while it is read") ? 120'000'000 : 2'000'000, 'a'));
    OperationContext scanning;
    const auto list = scanFolder(dist, scanning);
    VERIFY_OK(list);
    if (how == QLatin1StringView("content"))
        put(victim, QByteArray(2'000'000, 'b'));
    else if (how == QLatin1StringView("size"))
        put(victim, "longer than before");
    else if (how == QLatin1StringView("touched"))
        run(QStringLiteral("touch"), {QStringLiteral("-d"), QStringLiteral("2001-01-01"), victim});
    else if (how != QLatin1StringView("while it is read"))
        QFile::remove(victim);
    if (how == QLatin1StringView("link"))
        QFile::link(dist + QStringLiteral("/manifest.json"), victim);
    if (how == QLatin1StringView("folder"))
        QDir().mkpath(victim);
    OperationContext context({}, [&](const Progress &progress) {
        if (how == QLatin1StringView("while it is read") && progress.done > 1'000'000) {
            QFile file(victim);
            if (file.open(QIODevice::Append))
                file.write("more");
        }
    });
    put(folder.filePath(QStringLiteral("out/b.tar.zst")), "old");
    const auto packed = packBundle(*list, {folder.filePath(QStringLiteral("out/b.tar.zst")), 3, true}, context);
    COMPARE_ERROR(packed, ErrorCode::FileChanged);
    QCOMPARE(packed.error().subject, victim);
    QCOMPARE(listing(folder.filePath(QStringLiteral("out"))), QStringList{QStringLiteral("b.tar.zst")});
    QCOMPARE(bytesOf(folder.filePath(QStringLiteral("out/b.tar.zst"))), "old");
}

void BundleWriterTest::refusesWhatItShould() {
    QTemporaryDir folder;
    const QString dist = folder.filePath(QStringLiteral("dist"));
    QDir().mkpath(dist);
    const QString output = folder.filePath(QStringLiteral("b.tar.zst"));
    COMPARE_ERROR(scanAndPack(dist, output), ErrorCode::DistEmpty);
    put(dist + QStringLiteral("/a"), "x");
    COMPARE_ERROR(scanAndPack(dist, output), ErrorCode::ManifestMissing);
    put(dist + QStringLiteral("/manifest.json"), smallManifest);
    QFile::link(dist + QStringLiteral("/a"), dist + QStringLiteral("/link"));
    COMPARE_ERROR(scanAndPack(dist, output), ErrorCode::DistRefused);
    QVERIFY(!QFile::exists(output));
}

void BundleWriterTest::cancelLeavesNothing() {
    QTemporaryDir folder;
    const QString dist = folder.filePath(QStringLiteral("dist"));
    fillVaried(dist);
    OperationContext scanning;
    const auto list = scanFolder(dist, scanning);
    VERIFY_OK(list);
    std::stop_source stop;
    OperationContext context(stop.get_token(), [&](const Progress &progress) {
        if (progress.done > 0)
            stop.request_stop();
    });
    QDir().mkpath(folder.filePath(QStringLiteral("out")));
    COMPARE_ERROR(
        packBundle(*list, {folder.filePath(QStringLiteral("out/b.tar.zst")), 3, false}, context), ErrorCode::Cancelled);
    QCOMPARE(listing(folder.filePath(QStringLiteral("out"))), QStringList());
}

void BundleWriterTest::aFullDiskLeavesTheOldBundle() {
    QTemporaryDir folder;
    const QString dist = folder.filePath(QStringLiteral("dist"));
    fillVaried(dist);
    QByteArray noise(4'000'000, Qt::Uninitialized);
    QRandomGenerator(1).fillRange(reinterpret_cast<quint32 *>(noise.data()), noise.size() / 4);
    put(dist + QStringLiteral("/noise"), noise);
    put(folder.filePath(QStringLiteral("out/b.tar.zst")), "old");
    // A limit on file sizes is the full disk that needs no rights: the write fails in the middle.
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit little{100'000, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &little);
    const auto packed = scanAndPack(dist, folder.filePath(QStringLiteral("out/b.tar.zst")), 1, true);
    setrlimit(RLIMIT_FSIZE, &before);
    COMPARE_ERROR(packed, ErrorCode::DiskFull);
    QCOMPARE(listing(folder.filePath(QStringLiteral("out"))), QStringList{QStringLiteral("b.tar.zst")});
    QCOMPARE(bytesOf(folder.filePath(QStringLiteral("out/b.tar.zst"))), "old");
}

void BundleWriterTest::anUnwritablePlaceIsSaid() {
    QTemporaryDir folder;
    fillVaried(folder.filePath(QStringLiteral("dist")));
    put(folder.filePath(QStringLiteral("file")), "no folder");
    COMPARE_ERROR(
        scanAndPack(folder.filePath(QStringLiteral("dist")), folder.filePath(QStringLiteral("file/b.tar.zst"))),
        ErrorCode::FileUnwritable);
    QCOMPARE(bytesOf(folder.filePath(QStringLiteral("file"))), "no folder");
    COMPARE_ERROR(scanAndPack(folder.filePath(QStringLiteral("dist")), QStringLiteral("/proc/b.tar.zst")),
        ErrorCode::FileUnwritable);
}

void BundleWriterTest::theFolderIsMade() {
    QTemporaryDir folder;
    fillVaried(folder.filePath(QStringLiteral("dist")));
    const auto packed
        = scanAndPack(folder.filePath(QStringLiteral("dist")), folder.filePath(QStringLiteral("new/out/b.tar.zst")));
    QVERIFY(packed);
    COMPARE_ERROR(scanAndPack(folder.filePath(QStringLiteral("dist")), folder.filePath(QStringLiteral("other/out/"))),
        ErrorCode::FileUnwritable);
    QVERIFY(!QFileInfo::exists(folder.filePath(QStringLiteral("other"))));
    QCOMPARE(listing(folder.filePath(QStringLiteral("new/out"))),
        (QStringList{QStringLiteral("b.tar.zst"), QStringLiteral("b.tar.zst.sha256")}));
}

int main(int argc, char *argv[]) {
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1StringView(packWord)) {
        const auto report = scanAndPack(arguments[2], arguments[3], 19);
        if (report)
            std::puts(qPrintable(report->sha256));
        return report ? 0 : 1;
    }
    BundleWriterTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_bundlewriter.moc"
