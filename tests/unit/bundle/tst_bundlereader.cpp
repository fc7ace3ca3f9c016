// Proves the reader on what others made: by GNU tar and Python, well or with ill will. Nothing hostile gets out of its
// folder, nothing broken is taken for whole.
#include "core/bundle/bundlereader.h"
#include "tests/support/dist.h"
#include "tests/support/verify.h"

#include <QDirIterator>

using namespace waybill;

namespace {

// A bundle of a Python script that adds entries to `t`; `add(name, data, **fields)` is there for it.
void bundleFrom(const QString &bundle, const QByteArray &script) {
    const QByteArray whole = "import io, sys, tarfile, subprocess\n"
                             "raw = io.BytesIO()\n"
                             "t = tarfile.open(fileobj=raw, mode='w', format=tarfile.PAX_FORMAT)\n"
                             "def add(name, data=b'', **fields):\n"
                             "    i = tarfile.TarInfo(name); i.size = len(data)\n"
                             "    for k, v in fields.items(): setattr(i, k, v)\n"
                             "    t.addfile(i, io.BytesIO(data))\n"
        + script
        + "\nt.close()\nsubprocess.run(['zstd', '-q', '-f', '-o', sys.argv[1]], input=raw.getvalue(), check=True)\n";
    run(QStringLiteral("python3"), {QStringLiteral("-c"), QString::fromUtf8(whole), bundle});
}

QStringList filesBelow(const QString &folder) {
    QStringList names;
    QDirIterator all(
        folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot | QDir::System, QDirIterator::Subdirectories);
    while (all.hasNext())
        names.append(QDir(folder).relativeFilePath(all.next()));
    names.sort();
    return names;
}

} // namespace

class BundleReaderTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_bundle = m_folder.filePath(QStringLiteral("b.tar.zst"));
    OperationContext m_context;

private Q_SLOTS:
    void listsWhatIsThere() {
        bundleFrom(m_bundle,
            "add('manifest.json', b'{}')\nadd('ui', type=tarfile.DIRTYPE, mode=0o755)\nadd('ui/ä.js', b'abc', "
            "mode=0o755)\nadd('.hidden/x')\nadd('l', type=tarfile.SYMTYPE, linkname='ui/ä.js')\n");
        const auto listing = listBundle(m_bundle, m_context);
        VERIFY_OK(listing);
        QCOMPARE(listing->entries.size(), 5);
        QCOMPARE(listing->manifest, "{}");
        QCOMPARE(listing->entries[1].type, BundleEntry::Type::Folder);
        QCOMPARE(listing->entries[2].path, QStringLiteral("ui/ä.js"));
        QCOMPARE(listing->entries[2].size, 3);
        QCOMPARE(listing->entries[2].mode, 0755);
        QVERIFY(listing->entries[2].runnerSkips.isEmpty());
        QCOMPARE(listing->entries[3].runnerSkips, QStringLiteral("dot-segment"));
        QCOMPARE(listing->entries[4].type, BundleEntry::Type::Link);
        QCOMPARE(listing->entries[4].runnerSkips, QStringLiteral("not-a-file"));
        QCOMPARE(listing->sha256.toLatin1(), run(QStringLiteral("sha256sum"), {m_bundle}).first(64));
    }

    void readsGnuTarAndSeveralFrames() {
        put(m_folder.filePath(QStringLiteral("d/manifest.json")), "{\"a\":1}");
        put(m_folder.filePath(QStringLiteral("d/") + QString(120, u'n')), "long");
        run(QStringLiteral("bash"),
            {QStringLiteral("-c"),
                QStringLiteral("tar --format=gnu -C d -cf t.tar . && head -c 700 t.tar | zstd -q > b.tar.zst && tail "
                               "-c +701 t.tar | zstd -q >> b.tar.zst")},
            m_folder.path());
        const auto listing = listBundle(m_bundle, m_context);
        VERIFY_OK(listing);
        QCOMPARE(listing->manifest, "{\"a\":1}");
        QByteArray got;
        VERIFY_OK(readEntry(
            m_bundle, QStringLiteral("./") + QString(120, u'n'),
            [&](QByteArrayView piece) -> Result<void> {
                got.append(piece);
                return {};
            },
            m_context));
        QCOMPARE(got, "long");
    }

    void readsOneEntry() {
        bundleFrom(m_bundle, "add('a', b'first')\nadd('a', b'second')\nadd('b', b'x' * 3000000)\n");
        QByteArray got;
        const auto sink = [&](QByteArrayView piece) -> Result<void> {
            got.append(piece);
            return {};
        };
        VERIFY_OK(readEntry(m_bundle, QStringLiteral("a"), sink, m_context));
        QCOMPARE(got, "first");
        got.clear();
        VERIFY_OK(readEntry(m_bundle, QStringLiteral("b"), sink, m_context));
        QCOMPARE(got.size(), 3'000'000);
        COMPARE_ERROR(readEntry(m_bundle, QStringLiteral("c"), sink, m_context), ErrorCode::EntryNotFound);
    }

    void broken_data() {
        QTest::addColumn<QString>("command");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const char *command, ErrorCode code) {
            QTest::newRow(name) << QString::fromLatin1(command) << static_cast<int>(code);
        };
        row("empty file", ": > b.tar.zst", ErrorCode::BundleNotZstd);
        row("a text", "echo hello > b.tar.zst", ErrorCode::BundleNotZstd);
        row("gzip", "gzip -c whole.tar > b.tar.zst", ErrorCode::BundleNotZstd);
        row("zstd of no tar", "head -c 100000 /dev/urandom | zstd -q > b.tar.zst", ErrorCode::BundleCorrupt);
        row("frame cut", "zstd -qc whole.tar | head -c -10 > b.tar.zst", ErrorCode::BundleTruncated);
        row("frame cut in the middle", "zstd -qc whole.tar | head -c 40 > b.tar.zst", ErrorCode::BundleTruncated);
        row("tar cut in an entry", "head -c 1000 whole.tar | zstd -q > b.tar.zst", ErrorCode::BundleTruncated);
        row("garbage behind the frame", "(zstd -qc whole.tar; echo garbage) > b.tar.zst", ErrorCode::BundleCorrupt);
        row("a flipped bit",
            "zstd -q --check -c whole.tar > b.tar.zst; printf '\\xff' | dd of=b.tar.zst bs=1 seek=60 conv=notrunc "
            "status=none",
            ErrorCode::BundleCorrupt);
        row("a tar header of another sum",
            "printf 'X' | dd of=whole.tar bs=1 seek=3 conv=notrunc status=none; zstd -qc whole.tar > b.tar.zst",
            ErrorCode::BundleCorrupt);
    }
    void broken() {
        QFETCH(QString, command);
        QFETCH(int, code);
        bundleFrom(m_bundle, "add('manifest.json', b'{}' * 600)\nadd('ui/a', bytes(range(256)) * 40)\n");
        run(QStringLiteral("bash"),
            {QStringLiteral("-c"), QStringLiteral("zstd -qdfc b.tar.zst > whole.tar; ") + command}, m_folder.path());
        COMPARE_ERROR(listBundle(m_bundle, m_context), static_cast<ErrorCode>(code));
    }

    void hostile_data() {
        QTest::addColumn<QByteArray>("script");
        const auto row = [](const char *name, const char *script) { QTest::newRow(name) << QByteArray(script); };
        row("a path upwards", "add('../out', b'x')");
        row("a path upwards inside", "add('ui/../../out', b'x')");
        row("an absolute path", "add('/tmp/waybill-out', b'x')");
        row("a link, and a file through it", "add('l', type=tarfile.SYMTYPE, linkname='..')\nadd('l/out', b'x')");
        row("a link to a file outside", "add('l', type=tarfile.SYMTYPE, linkname='/etc/passwd')");
        row("a hard link", "add('a', b'x')\nadd('l', type=tarfile.LNKTYPE, linkname='a')");
        row("a device", "add('null', type=tarfile.CHRTYPE, devmajor=1, devminor=3)");
        row("a pipe", "add('pipe', type=tarfile.FIFOTYPE)");
        row("a path that is a folder and a file", "add('a', b'x')\nadd('a/b', b'x')");
        row("the same file twice", "add('a', b'x')\nadd('a', b'y')");
        row("a dot", "add('.', b'x')");
        row("a backslash upwards", "add('..\\\\out', b'x')\nadd('../x', b'')");
    }
    void hostile() {
        QFETCH(QByteArray, script);
        bundleFrom(m_bundle, "add('manifest.json', b'{}')\n" + script);
        const QTemporaryDir place;
        const QString target = place.filePath(QStringLiteral("inner/target"));
        QDir().mkpath(place.filePath(QStringLiteral("inner")));
        const auto done = extractBundle(m_bundle, target, m_context);
        COMPARE_ERROR(done, ErrorCode::BundleUnsafePath);
        QCOMPARE(filesBelow(place.path()), QStringList{QStringLiteral("inner")});
        QVERIFY(!QFile::exists(QStringLiteral("/tmp/waybill-out")));
        QVERIFY(listBundle(m_bundle, m_context).has_value()); // to look at, it does no harm
    }

    void extractsWhatIsGood() {
        bundleFrom(m_bundle,
            "add('manifest.json', b'{}')\nadd('ui', type=tarfile.DIRTYPE, mode=0o755)\nadd('ui/ä', "
            "b'abc')\nadd('bin/x', b'#!', mode=0o755)\n");
        const QString target = m_folder.filePath(QStringLiteral("out"));
        VERIFY_OK(extractBundle(m_bundle, target, m_context));
        QCOMPARE(filesBelow(target),
            (QStringList{QStringLiteral("bin"), QStringLiteral("bin/x"), QStringLiteral("manifest.json"),
                QStringLiteral("ui"), QStringLiteral("ui/ä")}));
        QCOMPARE(bytesOf(target + QStringLiteral("/ui/ä")), "abc");
        QVERIFY(QFileInfo(target + QStringLiteral("/bin/x")).isExecutable());
        COMPARE_ERROR(extractBundle(m_bundle, target, m_context), ErrorCode::FileExists);
    }

    void holdsItsLimits() {
        bundleFrom(m_bundle, "for n in range(50): add('f%d' % n, b'x' * 1000)\n");
        const auto limited = [&](auto change) {
            ReadLimits limits;
            change(limits);
            return listBundle(m_bundle, m_context, limits);
        };
        COMPARE_ERROR(limited([](ReadLimits &limits) { limits.entries = 49; }), ErrorCode::BundleTooManyEntries);
        COMPARE_ERROR(limited([](ReadLimits &limits) { limits.entrySize = 999; }), ErrorCode::BundleEntryTooLarge);
        COMPARE_ERROR(limited([](ReadLimits &limits) { limits.totalSize = 20'000; }), ErrorCode::BundleTooLarge);
        COMPARE_ERROR(limited([](ReadLimits &limits) { limits.pathBytes = 2; }), ErrorCode::BundleUnsafePath);
        VERIFY_OK(limited([](ReadLimits &limits) { limits.entries = 50; }));
    }

    void aBombIsNotUnpacked() {
        run(QStringLiteral("bash"),
            {QStringLiteral("-c"),
                QStringLiteral("truncate -s 300M zeros && tar -cf - zeros | zstd -q -19 > b.tar.zst && rm zeros")},
            m_folder.path());
        COMPARE_ERROR(listBundle(m_bundle, m_context), ErrorCode::BundleTooLarge);
    }

    void cancels() {
        bundleFrom(m_bundle, "add('a', b'x')");
        std::stop_source stop;
        stop.request_stop();
        OperationContext context(stop.get_token());
        COMPARE_ERROR(listBundle(m_bundle, context), ErrorCode::Cancelled);
        COMPARE_ERROR(hashFile(m_bundle, context), ErrorCode::Cancelled);
        COMPARE_ERROR(listBundle(m_folder.filePath(QStringLiteral("none")), m_context), ErrorCode::FileNotFound);
    }

    void knowsWhatTheRunnerSkips_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *path, const char *reason) {
            QTest::newRow(path) << QString::fromUtf8(path) << QString::fromLatin1(reason);
        };
        row("ui/index.html", "");
        row("a.b/c.d", "");
        row(".env", "dot-segment");
        row("ui/.cache/x", "dot-segment");
        row("./ui/x", "dot-segment");
        row("ui//x", "empty-segment");
        row("a..b.js", "dot-dot");
        row("/ui/x", "absolute");
    }
    void knowsWhatTheRunnerSkips() {
        QFETCH(QString, path);
        QFETCH(QString, reason);
        QCOMPARE(runnerSkipReason(path), reason);
    }
};

QTEST_GUILESS_MAIN(BundleReaderTest)
#include "tst_bundlereader.moc"
