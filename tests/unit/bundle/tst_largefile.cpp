// Proves that a file beyond 8 GiB, where old tar headers end, comes back through GNU tar, and packs to the same bytes
// twice.
#include "core/bundle/bundlereader.h"
#include "tests/support/dist.h"
#include "tests/support/verify.h"

using namespace waybill;

class LargeFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nineGibibytes() {
        constexpr qint64 size = 9LL * 1024 * 1024 * 1024;
        const QTemporaryDir folder;
        const QString dist = folder.filePath(QStringLiteral("dist"));
        put(dist + QStringLiteral("/manifest.json"), smallManifest);
        QFile large(dist + QStringLiteral("/large.bin"));
        QVERIFY(large.open(QIODevice::WriteOnly));
        QVERIFY(large.resize(size)); // a hole, but for its end
        QVERIFY(large.seek(size - 3));
        QCOMPARE(large.write("end"), 3);
        large.close();
        const QString bundle = folder.filePath(QStringLiteral("1.tar.zst"));
        const auto first = scanAndPack(dist, bundle, 1);
        VERIFY_OK(first);
        const auto second = scanAndPack(dist, folder.filePath(QStringLiteral("2.tar.zst")), 1);
        VERIFY_OK(second);
        QCOMPARE(first->sha256, second->sha256);

        OperationContext context;
        COMPARE_ERROR(listBundle(bundle, context), ErrorCode::BundleTooLarge); // it unpacks to far more than it weighs
        ReadLimits limits;
        limits.ratio = 1e9;
        const auto listing = listBundle(bundle, context, limits);
        VERIFY_OK(listing);
        QCOMPARE(listing->entries[1].size, size);
        QCOMPARE(listing->sha256, first->sha256);

        const QString out = folder.filePath(QStringLiteral("out"));
        QDir().mkpath(out);
        run(QStringLiteral("bash"),
            {QStringLiteral("-c"), QStringLiteral("set -o pipefail; tar --zstd -xOf \"$1\" large.bin | cmp - \"$2\""),
                QStringLiteral("bash"), bundle, large.fileName()});
        QVERIFY(run(QStringLiteral("tar"), {QStringLiteral("--zstd"), QStringLiteral("-tvf"), bundle})
                .contains(QByteArray::number(size)));
    }
};

QTEST_GUILESS_MAIN(LargeFileTest)
#include "tst_largefile.moc"
