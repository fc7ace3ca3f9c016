// Proves that of 64 publishers at once exactly one wins each version, over a folder and over a real S3 store: every
// object is whole, and what is published once is never written again. Prints memory and latency.
#include "core/base/sha256.h"
#include "core/publish/publisher.h"
#include "core/registry/registryserver.h"
#include "core/storage/folderstore.h"
#include "tests/support/cephstore.h"
#include "tests/support/objects.h"
#include "tests/support/verify.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <barrier>
#include <sys/stat.h>

using namespace waybill;

namespace {

constexpr int publishers = 64;
constexpr std::size_t publishersAgain = 16; // once all versions are taken

QString hashOf(const QByteArray &bytes) {
    Sha256 hash;
    hash.update(bytes);
    return hash.finish();
}

qint64 peakKilobytes() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1; // a chroot without /proc
    const QByteArray all = status.readAll();
    const qsizetype at = all.indexOf("VmHWM:") + 6;
    return all.sliced(at, all.indexOf("kB", at) - at).trimmed().toLongLong();
}

struct Bundle {
    QString file;
    QString version;
    QByteArray manifest;
};

struct Told {
    PublishReport report;
    QString version;
    qint64 milliseconds = 0;
};

// A registry over one of the two stores, and what it stores told without it.
struct Stand {
    QTemporaryDir folder;
    const CephStore *ceph = nullptr; // null: a folder
    QString prefix;
    std::unique_ptr<ObjectStore> store;
    std::unique_ptr<RegistryServer> registry;

    Stand(const CephStore *gateway, const QString &name)
        : ceph(gateway)
        , prefix(name) {
        if (ceph)
            store = ceph->open(prefix);
        else
            store = *FolderStore::open(folder.filePath(QStringLiteral("store")));
        RegistryConfig config;
        config.limits.requestsPerWindow = 1'000'000;
        registry = std::make_unique<RegistryServer>(*store, config);
        if (!registry->start())
            qFatal("no registry");
    }

    Bundle bundle(int version, int content) const {
        Bundle made;
        made.version = QStringLiteral("1.0.%1").arg(version);
        made.manifest = R"({"name":"com.acme.reports","publisher":"Acme","version":")" + made.version.toUtf8()
            + R"(","runtime":"wasm-js@1"})";
        // The registry takes any bytes for a bundle where the manifest comes beside it.
        QList<quint32> words(1000 + content);
        QRandomGenerator random(static_cast<quint32>(version * 1000 + content));
        random.fillRange(words.data(), words.size());
        made.file = folder.filePath(QStringLiteral("%1-%2.tar.zst").arg(version).arg(content));
        QFile file(made.file);
        const qint64 size = words.size() * 4;
        if (!file.open(QIODevice::WriteOnly)
            || file.write(reinterpret_cast<const char *>(words.constData()), size) != size)
            qFatal("cannot write");
        return made;
    }

    // All at once; publisher i takes bundle i.
    std::vector<Told> publish(const std::vector<Bundle> &bundles) const {
        std::vector<Told> told(bundles.size());
        std::barrier start(static_cast<std::ptrdiff_t>(bundles.size()));
        std::vector<std::unique_ptr<QThread>> threads;
        for (std::size_t i = 0; i < bundles.size(); ++i) {
            threads.emplace_back(QThread::create([&, i] {
                PublishRequest request;
                request.server.address = QUrl(registry->address());
                request.bundle = bundles[i].file;
                request.manifestJson = bundles[i].manifest;
                OperationContext context;
                start.arrive_and_wait();
                QElapsedTimer timer;
                timer.start();
                told[i] = {publishBundle(request, context), bundles[i].version, 0};
                told[i].milliseconds = timer.elapsed();
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            thread->wait();
        return told;
    }

    // Canonical objects and the versions' rows.
    QStringList published() const {
        QStringList keys;
        const auto below = [&](const QString &place) {
            const auto names = store->list(place);
            if (!names)
                qFatal("no list");
            return *names;
        };
        for (const QString &hash : below(QStringLiteral("sha256"))) {
            if (hash == QLatin1StringView("_staging/"))
                continue;
            for (const QString &name : below(QStringLiteral("sha256/") + hash.chopped(1)))
                keys.append(QStringLiteral("sha256/") + hash + name);
        }
        for (const QString &extension : below(QStringLiteral("_registry"))) {
            for (const QString &name : below(QStringLiteral("_registry/") + extension.chopped(1)))
                keys.append(QStringLiteral("_registry/") + extension + name);
        }
        return keys;
    }

    // What would differ where an object had been written again with the same bytes: inode and time, or ETag, time and
    // which put it was.
    QStringList identities(const QStringList &keys) const {
        QStringList all;
        if (!ceph) {
            for (const QString &key : keys) {
                struct stat status{};
                if (::stat(QFile::encodeName(folder.filePath(QStringLiteral("store/") + key)).constData(), &status)
                    != 0)
                    qFatal("%s is gone", qPrintable(key));
                all.append(QStringLiteral("%1 %2 %3").arg(key).arg(status.st_ino).arg(status.st_mtim.tv_nsec));
            }
            return all;
        }
        QStringList whole;
        for (const QString &key : keys)
            whole.append(prefix + u'/' + key);
        for (const QByteArray &line : ceph->headsByCurl(whole).split('\n')) {
            const QByteArray name = line.left(line.indexOf(':')).toLower();
            if (name == "etag" || name == "last-modified" || name == "x-amz-meta-waybill-writer")
                all.append(QString::fromLatin1(line.trimmed()));
        }
        if (all.size() != 3 * keys.size())
            qFatal("curl saw %d lines of %d objects", int(all.size()), int(keys.size()));
        return all;
    }

    QJsonObject row(const QString &key) const {
        return QJsonDocument::fromJson(getWhole(*store, key).value_or(QByteArray())).object();
    }
};

void tell(const char *what, std::vector<Told> told) {
    std::ranges::sort(told, {}, &Told::milliseconds);
    qInfo("%s: median %lld ms, longest %lld ms; peak memory %.1f MiB", what, told[told.size() / 2].milliseconds,
        told.back().milliseconds, static_cast<double>(peakKilobytes()) / 1024);
}

} // namespace

class PublishersTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<CephStore> m_ceph;
    int m_stages = 0;

private Q_SLOTS:
    void initTestCase() { m_ceph = std::make_unique<CephStore>(); }

    void oneWinnerForEachVersion_data() {
        QTest::addColumn<bool>("s3");
        QTest::addColumn<int>("versions");
        QTest::addColumn<int>("contents"); // of each version
        for (const bool s3 : {false, true}) {
            const char *store = s3 ? "s3" : "folder";
            QTest::addRow("%s, one version, the same bytes", store) << s3 << 1 << 1;
            QTest::addRow("%s, eight versions, eight bundles of each", store) << s3 << 8 << 8;
            if (s3) // each request costs the gateway some milliseconds of a processor
                continue;
            QTest::addRow("%s, one version, other bytes each", store) << s3 << 1 << publishers;
            QTest::addRow("%s, a version each", store) << s3 << publishers << 1;
        }
    }
    void oneWinnerForEachVersion() {
        QFETCH(bool, s3);
        QFETCH(int, versions);
        QFETCH(int, contents);
        const Stand stage(s3 ? m_ceph.get() : nullptr, QStringLiteral("stage-%1").arg(++m_stages));
        std::vector<Bundle> bundles;
        bundles.reserve(publishers);
        for (int i = 0; i < publishers; ++i)
            bundles.push_back(stage.bundle(i % versions, i / versions % contents));

        const std::vector<Told> first = stage.publish(bundles);
        QHash<QString, QString> winners; // version: hash
        for (const Told &told : first) {
            if (told.report.succeeded()) {
                QVERIFY2(!winners.contains(told.version), qPrintable(told.version));
                winners.insert(told.version, told.report.bundleHash);
                QCOMPARE(told.report.receipt->answer.contentHash, told.report.bundleHash);
                continue;
            }
            QCOMPARE(outcomeName(told.report.outcome), outcomeName(Outcome::Rejected));
            QCOMPARE(errorName(told.report.failure->error.code), errorName(ErrorCode::VersionExists));
            QVERIFY(told.report.stagedObjectRemoved);
        }
        QCOMPARE(winners.size(), versions);
        tell(QTest::currentDataTag(), first);

        const QStringList published = stage.published();
        int rows = 0;
        for (const QString &key : published) {
            if (key.endsWith(QLatin1StringView("/bundle.tar.zst")))
                QCOMPARE(hashOf(getWhole(*stage.store, key).value_or("?")), key.section(u'/', 1, 1));
            if (!key.startsWith(QLatin1StringView("_registry/")))
                continue;
            const QJsonObject row = stage.row(key);
            const QString version = row.value(QLatin1StringView("version"))[QLatin1StringView("version")].toString();
            QCOMPARE(row.value(QLatin1StringView("contentHash")).toString(), winners.value(version));
            QVERIFY(published.contains(row.value(QLatin1StringView("canonicalKey")).toString()));
            ++rows;
        }
        QCOMPARE(rows, versions);
        // The registry keeps the staged object of a finished publish; every loser's is gone.
        QCOMPARE(stage.store->list(QStringLiteral("sha256/_staging")).value_or(QStringList()).size(), versions);

        bundles.resize(publishersAgain);
        const QStringList before = stage.identities(published);
        for (const Told &told : stage.publish(bundles))
            QVERIFY(!told.report.succeeded());
        QCOMPARE(stage.published(), published);
        QCOMPARE(stage.identities(published), before);
    }
};

QTEST_GUILESS_MAIN(PublishersTest)
#include "tst_publishers.moc"
