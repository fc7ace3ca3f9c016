// Proves what lets packing be fast without a trace of it in the bundle: any number of threads and any cache, whole,
// damaged or shared, give the bytes of a cold pack; and what did not change is neither compressed nor written again.
#include "core/base/sha256.h"
#include "core/bundle/bundlereader.h"
#include "core/bundle/frameplan.h"
#include "core/bundle/packcache.h"
#include "tests/support/dist.h"
#include "tests/support/verify.h"

#include <QDirIterator>
#include <QRandomGenerator>

#include <algorithm>
#include <thread>
#include <vector>

using namespace waybill;

namespace {

constexpr auto packWord = "pack"; // this program, run again: pack FOLDER OUT CACHE
constexpr qint64 mebibyte = 1024 * 1024;

QByteArray words(QRandomGenerator &random, qint64 size) {
    static const QByteArray some = [] {
        QRandomGenerator fixed(1);
        QByteArray text;
        while (text.size() < mebibyte)
            text += "w" + QByteArray::number(fixed.bounded(3000)) + ' ';
        return text;
    }();
    QByteArray text;
    while (text.size() < size)
        text += QByteArrayView(some).sliced(random.bounded(mebibyte / 2), random.bounded(200, 20'000));
    return text.first(size);
}

QByteArray noise(QRandomGenerator &random, qint64 size) {
    QByteArray bytes(size + 8, Qt::Uninitialized);
    for (qsizetype at = 0; at < size; at += 8) {
        const quint64 piece = random.generate64();
        memcpy(bytes.data() + at, &piece, sizeof piece);
    }
    return bytes.first(size);
}

QByteArray someBytes(QRandomGenerator &random) {
    const int kind = random.bounded(100);
    const qint64 size = kind < 10 ? 0
        : kind < 60               ? random.bounded(3'000)
        : kind < 90               ? random.bounded(90'000)
        : kind < 98               ? random.bounded(300'000)
                                  : 2 * mebibyte + random.bounded(4'000'000);
    return random.bounded(4) == 0 ? noise(random, size) : words(random, size);
}

QString someName(QRandomGenerator &random) {
    const QStringList folders{QStringLiteral(""), QStringLiteral("ui/"), QStringLiteral("ui/größe/"),
        QStringLiteral("dist/"), QString(120, u'd') + u'/'};
    return folders.at(random.bounded(5)) + QStringLiteral("f%1.js").arg(random.bounded(400));
}

void makeFolder(QRandomGenerator &random, const QString &folder) {
    put(folder + QStringLiteral("/manifest.json"), smallManifest);
    const int files = random.bounded(25);
    for (int i = 0; i < files; ++i)
        put(folder + u'/' + someName(random), someBytes(random));
}

void edit(QRandomGenerator &random, const QString &folder) {
    const QString file = folder + u'/' + someName(random);
    QByteArray bytes = QFile::exists(file) ? bytesOf(file) : QByteArray();
    switch (random.bounded(4)) {
    case 0:
        QFile::remove(file);
        return;
    case 1:
        bytes = someBytes(random);
        break;
    case 2:
        bytes.insert(bytes.isEmpty() ? 0 : random.bounded(bytes.size()), words(random, 100));
        break;
    default:
        bytes += 'x';
    }
    put(file, bytes);
}

Result<PackReport> packWith(
    const QString &folder, const QString &output, const QString &cache, int threads, int level = 2) {
    OperationContext context;
    const auto list = scanFolder(folder, context);
    if (!list)
        return fail(list.error());
    return packBundle(*list, {output, level, true, cache, threads}, context);
}

QStringList filesBelow(const QString &folder) {
    QStringList files;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext())
        files.append(all.next());
    files.sort();
    return files;
}

qint64 sizeBelow(const QString &folder) {
    qint64 size = 0;
    for (const QString &file : filesBelow(folder))
        size += QFileInfo(file).size();
    return size;
}

} // namespace

class FramesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void sameBytesHoweverPacked();
    void everyLevel_data();
    void everyLevel();
    void filesComeInTheOrderOfThePlan();
    void anEditCostsItsOwnFrame_data();
    void anEditCostsItsOwnFrame();
    void anInsertionMovesNoLaterCut();
    void whatStandsIsNotWrittenAgain();
    void whatDoesNotStandIsWritten_data();
    void whatDoesNotStandIsWritten();
    void aDamagedCacheChangesNothing_data();
    void aDamagedCacheChangesNothing();
    void aCacheThatCannotBeWrittenChangesNothing();
    void aKilledPackLeavesAUsableCache();
    void manyAtOnceShareACache();
    void trimKeepsWhatWasUsedLast();
    void theCacheIsTheUsersAlone();

private:
    QString at(const QString &name) const { return m_place->filePath(name); }
    QString dist() const { return at(QStringLiteral("dist")); }
    QString cache() const { return at(QStringLiteral("cache")); }
    QString output() const { return at(QStringLiteral("out/bundle.tar.zst")); }
    // A dist of about twenty frames: large, middle, small and incompressible files.
    void makeVaried() const;

    std::unique_ptr<QTemporaryDir> m_place;
    quint32 m_seed = 0;
};

void FramesTest::initTestCase() {
    const bool given = qEnvironmentVariableIsSet("WAYBILL_SEED");
    m_seed = given ? qEnvironmentVariable("WAYBILL_SEED").toUInt() : QRandomGenerator::global()->generate();
    qInfo("WAYBILL_SEED=%u", m_seed);
}

void FramesTest::init() {
    m_place = std::make_unique<QTemporaryDir>();
    QVERIFY(m_place->isValid());
    QDir().mkpath(at(QStringLiteral("out")));
}

void FramesTest::makeVaried() const {
    QRandomGenerator random(m_seed);
    put(dist() + QStringLiteral("/manifest.json"), smallManifest);
    put(dist() + QStringLiteral("/main.wasm"), words(random, 9 * mebibyte));
    put(dist() + QStringLiteral("/ui/font.woff2"), noise(random, 300'000));
    for (int i = 0; i < 12; ++i)
        put(dist() + QStringLiteral("/ui/chunk%1.js").arg(i), words(random, 400'000));
    for (int i = 0; i < 100; ++i)
        put(dist() + QStringLiteral("/ui/small%1.js").arg(i), words(random, 10'000));
}

void FramesTest::sameBytesHoweverPacked() {
#if defined(__SANITIZE_ADDRESS__)
    constexpr int folders = 12; // each takes six times as long
#else
    constexpr int folders = 200;
#endif
    QRandomGenerator random(m_seed);
    const QString other = at(QStringLiteral("out/other.tar.zst"));
    for (int i = 0; i < folders; ++i) {
        if (i % 4 == 0) { // three edits of each folder
            QDir(dist()).removeRecursively();
            makeFolder(random, dist());
        } else {
            edit(random, dist());
        }
        const auto cold = packWith(dist(), other, {}, 1);
        VERIFY_OK(cold);
        for (const int threads : {2, 7}) {
            const auto fresh = packWith(dist(), at(QStringLiteral("out/fresh.tar.zst")), {}, threads);
            VERIFY_OK(fresh);
            QCOMPARE(fresh->sha256, cold->sha256);
        }
        const auto cached = packWith(dist(), output(), cache(), 2);
        VERIFY_OK(cached);
        QCOMPARE(cached->sha256, cold->sha256);
        QCOMPARE(cached->tarSha256, cold->tarSha256);
        QCOMPARE(cached->size, cold->size);
        const auto again = packWith(dist(), output(), cache(), 2);
        VERIFY_OK(again);
        QVERIFY(again->unchanged);
        QCOMPARE(again->sha256, cold->sha256);
        QCOMPARE(bytesOf(output()), bytesOf(other));

        // What zstd and GNU tar make of it.
        const QByteArray unpacked = run(QStringLiteral("zstd"), {QStringLiteral("-dcq"), output()});
        Sha256 hash;
        hash.update(unpacked);
        QCOMPARE(hash.finish(), cold->tarSha256);
        const QString out = at(QStringLiteral("unpacked"));
        QDir(out).removeRecursively();
        QDir().mkpath(out);
        run(QStringLiteral("tar"),
            {QStringLiteral("--zstd"), QStringLiteral("-xf"), output(), QStringLiteral("-C"), out});
        run(QStringLiteral("diff"), {QStringLiteral("-r"), dist(), out});
    }
}

void FramesTest::everyLevel_data() {
    QTest::addColumn<int>("level");
    for (const int level : {1, 3, 9, 19, 20, 21, 22})
        QTest::addRow("%d", level) << level;
}

// No frame needs a larger window than its own few megabytes, whatever the level: every reader takes it.
void FramesTest::everyLevel() {
    QFETCH(int, level);
    QRandomGenerator random(m_seed);
    put(dist() + QStringLiteral("/manifest.json"), smallManifest);
    put(dist() + QStringLiteral("/main.wasm"), words(random, 5 * mebibyte));
    const auto one = packWith(dist(), output(), {}, 1, level);
    VERIFY_OK(one);
    const auto two = packWith(dist(), at(QStringLiteral("out/two.tar.zst")), {}, 2, level);
    VERIFY_OK(two);
    QCOMPARE(one->sha256, two->sha256);
    const QByteArray unpacked
        = run(QStringLiteral("zstd"), {QStringLiteral("-dcq"), QStringLiteral("--memory=4MB"), output()});
    Sha256 hash;
    hash.update(unpacked);
    QCOMPARE(hash.finish(), one->tarSha256);
}

void FramesTest::filesComeInTheOrderOfThePlan() {
    makeVaried();
    OperationContext context;
    VERIFY_OK(packWith(dist(), output(), {}, 2));
    const auto listing = listBundle(output(), context);
    VERIFY_OK(listing);
    QStringList order;
    for (const BundleEntry &entry : listing->entries)
        order.append(entry.path);
    QCOMPARE(order.size(), 115);
    QCOMPARE(order.first(), QStringLiteral("manifest.json"));
    QCOMPARE(order.at(1), QStringLiteral("main.wasm"));
    QCOMPARE(order.at(2), QStringLiteral("ui/chunk0.js"));
    QCOMPARE(order.at(3), QStringLiteral("ui/chunk1.js"));
    QCOMPARE(order.at(4), QStringLiteral("ui/chunk10.js"));
    QCOMPARE(order.at(14), QStringLiteral("ui/font.woff2"));
    QCOMPARE(order.at(15), QStringLiteral("ui/small0.js"));
    QCOMPARE(order.last(), QStringLiteral("ui/small99.js"));

    const auto list = scanFolder(dist(), context);
    VERIFY_OK(list);
    const auto groups = frameGroups(*list);
    QCOMPARE(groups.first(), QList<qsizetype>{0});
    QList<qsizetype> all;
    for (const auto &group : groups)
        all += group;
    std::ranges::sort(all);
    QCOMPARE(all.size(), list->files.size());
    for (qsizetype i = 0; i < all.size(); ++i)
        QCOMPARE(all.at(i), i);
}

void FramesTest::anEditCostsItsOwnFrame_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<qint64>("atMost"); // bytes of the files in its group, of which one frame is packed again
    QTest::newRow("the manifest") << QStringLiteral("manifest.json") << qint64(4'000);
    QTest::newRow("a small file") << QStringLiteral("ui/small50.js") << qint64(256 * 1024);
    QTest::newRow("a middle file") << QStringLiteral("ui/chunk3.js") << qint64(4 * mebibyte);
    QTest::newRow("a large file") << QStringLiteral("main.wasm") << qint64(9 * mebibyte); // alone, in frames of its own
}

void FramesTest::anEditCostsItsOwnFrame() {
    QFETCH(QString, file);
    QFETCH(qint64, atMost);
    makeVaried();
    VERIFY_OK(packWith(dist(), output(), cache(), 2));
    QByteArray bytes = bytesOf(dist() + u'/' + file);
    bytes[bytes.size() / 2] = bytes[bytes.size() / 2] == '7' ? '8' : '7';
    put(dist() + u'/' + file, bytes);
    OperationContext scanning;
    const auto list = scanFolder(dist(), scanning);
    VERIFY_OK(list);
    const auto after = packWith(dist(), output(), cache(), 2);
    VERIFY_OK(after);
    QVERIFY(!after->unchanged);
    QVERIFY(after->frames > 8);
    QCOMPARE(after->frames - after->framesFromCache, 1);
    const auto pathOf = [&](qsizetype index) { return list->files.at(index).path; };
    qint64 size = 0;
    for (const auto &group : frameGroups(*list)) {
        if (!std::ranges::contains(group, file, pathOf))
            continue;
        for (const qsizetype index : group)
            size += list->files.at(index).size;
    }
    QVERIFY(size > 0);
    QVERIFY2(size <= atMost, QByteArray::number(size).constData());
    const auto cold = packWith(dist(), at(QStringLiteral("out/cold.tar.zst")), {}, 2);
    VERIFY_OK(cold);
    QCOMPARE(after->sha256, cold->sha256);
}

void FramesTest::anInsertionMovesNoLaterCut() {
    QRandomGenerator random(m_seed);
    QByteArray large = noise(random, 40 * mebibyte);
    put(dist() + QStringLiteral("/manifest.json"), smallManifest);
    put(dist() + QStringLiteral("/main.wasm"), large);
    const auto before = packWith(dist(), output(), cache(), 2, 1);
    VERIFY_OK(before);
    large.insert(mebibyte, "inserted");
    put(dist() + QStringLiteral("/main.wasm"), large);
    const auto after = packWith(dist(), output(), cache(), 2, 1);
    VERIFY_OK(after);
    // The tar's header and the place itself are in the first frame; now and then a highest hash near it is lost.
    QVERIFY2(after->frames - after->framesFromCache <= 4, QByteArray::number(after->framesFromCache).constData());
    QVERIFY(after->frames >= 11);
}

void FramesTest::whatStandsIsNotWrittenAgain() {
    makeVaried();
    const auto first = packWith(dist(), output(), cache(), 2);
    VERIFY_OK(first);
    QVERIFY(!first->unchanged);
    const auto stamp
        = [this] { return run(QStringLiteral("stat"), {QStringLiteral("-c"), QStringLiteral("%i %z"), output()}); };
    const QByteArray before = stamp();
    run(QStringLiteral("find"),
        {dist(), QStringLiteral("-exec"), QStringLiteral("touch"), QStringLiteral("{}"), QStringLiteral("+")});
    const auto second = packWith(dist(), output(), cache(), 2);
    VERIFY_OK(second);
    QVERIFY(second->unchanged);
    QCOMPARE(stamp(), before);
    QCOMPARE(second->sha256, first->sha256);
    QCOMPARE(second->tarSha256, first->tarSha256);
    QCOMPARE(second->size, first->size);
    QCOMPARE(second->files, first->files);
    QCOMPARE(second->uncompressedSize, first->uncompressedSize);
    QCOMPARE(second->sidecar, first->sidecar);
}

void FramesTest::whatDoesNotStandIsWritten_data() {
    QTest::addColumn<QString>("what");
    for (const char *what : {"the bundle has one other bit", "the bundle is cut", "the bundle is gone",
             "the sidecar is gone", "the sidecar is another's", "both are another's", "another level", "no cache"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void FramesTest::whatDoesNotStandIsWritten() {
    QFETCH(QString, what);
    makeVaried();
    const auto first = packWith(dist(), output(), cache(), 2);
    VERIFY_OK(first);
    const QByteArray bundle = bytesOf(output());
    const QByteArray sidecar = bytesOf(first->sidecar);
    QByteArray damaged = bundle;
    damaged[damaged.size() / 2] = static_cast<char>(damaged[damaged.size() / 2] ^ 1);
    if (what == QLatin1StringView("the bundle has one other bit"))
        put(output(), damaged);
    else if (what == QLatin1StringView("the bundle is cut"))
        put(output(), bundle.chopped(1));
    else if (what == QLatin1StringView("the bundle is gone"))
        QFile::remove(output());
    else if (what == QLatin1StringView("the sidecar is gone"))
        QFile::remove(first->sidecar);
    else if (what == QLatin1StringView("the sidecar is another's"))
        put(first->sidecar, QByteArray(64, '0') + '\n');
    if (what == QLatin1StringView("both are another's")) {
        const QString other = at(QStringLiteral("other"));
        put(other + QStringLiteral("/manifest.json"), smallManifest);
        VERIFY_OK(packWith(other, output(), cache(), 2));
    }
    const int level = what == QLatin1StringView("another level") ? 1 : 2;
    const auto second
        = packWith(dist(), output(), what == QLatin1StringView("no cache") ? QString() : cache(), 2, level);
    VERIFY_OK(second);
    QVERIFY(!second->unchanged);
    if (level == 2) {
        QCOMPARE(bytesOf(output()), bundle);
        QCOMPARE(bytesOf(first->sidecar), sidecar);
    } else {
        QVERIFY(second->sha256 != first->sha256);
        QCOMPARE(second->framesFromCache, 0);
    }
}

void FramesTest::aDamagedCacheChangesNothing_data() {
    QTest::addColumn<QString>("how");
    for (const char *how : {"one bit", "cut", "empty", "swapped", "folders", "unreadable", "gone"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void FramesTest::aDamagedCacheChangesNothing() {
    QFETCH(QString, how);
    makeVaried();
    const auto first = packWith(dist(), output(), cache(), 2);
    VERIFY_OK(first);
    const QByteArray bundle = bytesOf(output());
    const QStringList kept = filesBelow(cache());
    QVERIFY(kept.size() > 8);
    const QByteArray another = bytesOf(kept.last());
    for (const QString &file : kept) {
        QByteArray bytes = bytesOf(file);
        if (how == QLatin1StringView("one bit")) {
            bytes[bytes.size() / 3] = static_cast<char>(bytes[bytes.size() / 3] ^ 4);
            put(file, bytes);
        } else if (how == QLatin1StringView("cut")) {
            put(file, bytes.first(bytes.size() / 2));
        } else if (how == QLatin1StringView("empty")) {
            put(file, {});
        } else if (how == QLatin1StringView("swapped") && file != kept.last()) {
            put(file, another);
        } else if (how == QLatin1StringView("folders")) {
            QFile::remove(file);
            QDir().mkpath(file + QStringLiteral("/in the way"));
        } else if (how == QLatin1StringView("unreadable")) {
            QFile::remove(file);
            QFile::link(file, file); // a loop: unreadable for root as well
        } else if (how == QLatin1StringView("gone")) {
            QFile::remove(file);
        }
    }
    QFile::remove(output());
    const auto second = packWith(dist(), output(), cache(), 2);
    VERIFY_OK(second);
    // Of the swapped ones the one that the others were overwritten with is whole.
    QVERIFY(second->framesFromCache <= (how == QLatin1StringView("swapped") ? 1 : 0));
    QCOMPARE(bytesOf(output()), bundle);
    if (how == QLatin1StringView("folders"))
        return; // what is in the way stays there
    QFile::remove(output());
    const auto third = packWith(dist(), output(), cache(), 2);
    VERIFY_OK(third);
    QCOMPARE(third->framesFromCache, third->frames); // mended
    QCOMPARE(bytesOf(output()), bundle);
}

void FramesTest::aCacheThatCannotBeWrittenChangesNothing() {
    makeVaried();
    put(cache(), "a file where the folder should be");
    const auto packed = packWith(dist(), output(), cache(), 2);
    VERIFY_OK(packed);
    const auto cold = packWith(dist(), at(QStringLiteral("out/cold.tar.zst")), {}, 2);
    VERIFY_OK(cold);
    QCOMPARE(packed->sha256, cold->sha256);
    QCOMPARE(bytesOf(cache()), "a file where the folder should be");
}

void FramesTest::aKilledPackLeavesAUsableCache() {
    constexpr int kills = 30;
    QRandomGenerator random(m_seed);
    makeVaried();
    const auto cold = packWith(dist(), at(QStringLiteral("out/cold.tar.zst")), {}, 2);
    VERIFY_OK(cold);
    int killed = 0;
    for (int i = 0; i < kills; ++i) {
        QProcess packer;
        packer.start(
            QCoreApplication::applicationFilePath(), {QString::fromLatin1(packWord), dist(), output(), cache()});
        QVERIFY(packer.waitForStarted());
        packer.waitForFinished(random.bounded(400));
        if (packer.state() != QProcess::NotRunning) {
            packer.kill();
            QVERIFY(packer.waitForFinished());
            ++killed;
        }
        if (i % 5 == 4) {
            const auto packed = packWith(dist(), output(), cache(), 2);
            VERIFY_OK(packed);
            QCOMPARE(packed->sha256, cold->sha256);
            QCOMPARE(bytesOf(output()), bytesOf(cold->bundle));
            QDir(cache()).removeRecursively();
            QFile::remove(output());
        }
    }
    QVERIFY(killed > 0);
}

void FramesTest::manyAtOnceShareACache() {
    makeVaried();
    const auto cold = packWith(dist(), at(QStringLiteral("out/cold.tar.zst")), {}, 2);
    VERIFY_OK(cold);
    for (int round = 0; round < 3; ++round) {
        std::vector<Result<PackReport>> reports(6, fail(ErrorCode::Internal, {}));
        {
            std::vector<std::jthread> packers;
            packers.reserve(reports.size());
            for (std::size_t i = 0; i < reports.size(); ++i)
                packers.emplace_back([&, i] {
                    reports[i] = packWith(dist(), at(QStringLiteral("out/%1.tar.zst").arg(i)), cache(), 2);
                    if (i % 2 == 0)
                        PackCache(cache()).trim(0); // the others lose what they are about to find
                });
        }
        for (const auto &report : reports) {
            VERIFY_OK(report);
            QCOMPARE(report->sha256, cold->sha256);
        }
    }
}

void FramesTest::trimKeepsWhatWasUsedLast() {
    const PackCache cache(this->cache());
    QStringList keys;
    for (int i = 0; i < 10; ++i) {
        keys.append(QString(64, QChar(u'0' + static_cast<char16_t>(i))));
        cache.keep(keys.last(), QByteArray(100'000, 'x'));
        QFile file(filesBelow(this->cache()).last());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(
            file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-1000 + i), QFileDevice::FileModificationTime));
    }
    QVERIFY(cache.find(keys.first())); // used now
    put(this->cache() + QStringLiteral("/00/young.part"), "of a running pack");
    put(this->cache() + QStringLiteral("/00/old.part"), "of a killed one");
    run(QStringLiteral("touch"),
        {QStringLiteral("-d"), QStringLiteral("3 hours ago"), this->cache() + QStringLiteral("/00/old.part")});
    cache.trim(400'000);
    QVERIFY(sizeBelow(this->cache()) <= 400'000);
    QVERIFY(cache.find(keys.first()));
    QVERIFY(cache.find(keys.last()));
    QVERIFY(!cache.find(keys.at(1)));
    QVERIFY(QFile::exists(this->cache() + QStringLiteral("/00/young.part")));
    QVERIFY(!QFile::exists(this->cache() + QStringLiteral("/00/old.part")));
}

// It holds what the user packs.
void FramesTest::theCacheIsTheUsersAlone() {
    makeVaried();
    VERIFY_OK(packWith(dist(), output(), cache(), 2));
    const QByteArray modes = run(QStringLiteral("stat"), {QStringLiteral("-c"), QStringLiteral("%a"), cache()});
    QCOMPARE(modes.trimmed(), "700");
    for (const QString &file : filesBelow(cache()))
        QCOMPARE(run(QStringLiteral("stat"), {QStringLiteral("-c"), QStringLiteral("%a"), file}).trimmed(), "600");
}

int main(int argc, char *argv[]) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1StringView(packWord))
        return packWith(arguments.value(2), arguments.value(3), arguments.value(4), 2) ? 0 : 1;
    FramesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_frames.moc"
