// Proves what the reader does with archives that somebody made to do harm: each is listed, read and unpacked as its row
// says, nothing is written beside the folder, a failure leaves the folder as it was, and memory stays small.
#include "core/bundle/bundlereader.h"
#include "hostilearchives.h"
#include "tests/support/dist.h"
#include "tests/support/verify.h"

#include <QDirIterator>

#include <malloc.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace waybill;
using namespace waybill::hostile;

namespace {

[[maybe_unused]] constexpr qint64 memoryAtMost = 128LL * 1024 * 1024; // bytes of the whole process

// What stands below a folder: paths, kinds, sizes and permissions.
QStringList everythingIn(const QString &folder) {
    QStringList found;
    QDirIterator all(
        folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QFileInfo file = all.nextFileInfo();
        found.append(QStringLiteral("%1 %2 %3 %4")
                .arg(QDir(folder).relativeFilePath(file.filePath()),
                    file.isSymLink() ? QStringLiteral("link") : QString())
                .arg(file.isDir() ? 0 : file.size())
                .arg(static_cast<int>(file.permissions()), 0, 16));
    }
    found.sort();
    return found;
}

// The most that this process has held since `forgetPeak`, in bytes. Where there is no /proc: since it began. Not asked
// under AddressSanitizer, whose own memory it would count.
[[maybe_unused]] qint64 peak() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM:"))
                return line.sliced(6).trimmed().split(' ').first().toLongLong() * 1024;
        }
    }
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss * 1024;
}

void forgetPeak() {
    malloc_trim(0);
    QFile clear(QStringLiteral("/proc/self/clear_refs"));
    if (clear.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        clear.write("5");
}

QString nameOf(const Verdict &verdict) {
    return verdict ? errorName(*verdict) : QStringLiteral("done");
}

template <typename T> QString verdictOf(const Result<T> &result) {
    return result ? QStringLiteral("done") : errorName(result.error().code);
}

template <typename T> QByteArray told(const char *what, const Result<T> &result) {
    return QByteArray(what) + ": " + errorOf(result).toUtf8();
}

const QList<Row> &allRows() {
    static const QList<Row> rows = pathRows() + headerRows() + frameRows();
    return rows;
}

} // namespace

class HostileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void archive_data() {
        QTest::addColumn<int>("number");
        const QList<Row> &rows = allRows();
        QVERIFY(rows.size() >= 80);
        for (int i = 0; i < static_cast<int>(rows.size()); ++i)
            QTest::newRow(QByteArray(rows[i].name).replace('\n', ' ').constData()) << i;
    }
    void archive();

private:
    OperationContext m_context;
};

void HostileTest::archive() {
    QFETCH(int, number);
    const Row &row = allRows()[number];
    const QTemporaryDir place;
    const QString bundle = place.filePath(QStringLiteral("bundle.tar.zst"));
    const QString target = place.filePath(QStringLiteral("inner/target"));
    row.write(bundle);
    put(place.filePath(QStringLiteral("inner/neighbour")), "untouched");
    QDir().mkpath(target);
    const QStringList before = everythingIn(place.path());
    forgetPeak();

    const auto listed = listBundle(bundle, m_context, row.limits);
    QVERIFY2(verdictOf(listed) == nameOf(row.list), told("list", listed).constData());
    qint64 bytes = 0;
    const auto read = readEntry(
        bundle, row.entry,
        [&](QByteArrayView piece) -> Result<void> {
            bytes += piece.size();
            return {};
        },
        m_context, row.limits);
    QVERIFY2(verdictOf(read) == nameOf(row.read), told("read", read).constData());
    if (read)
        QVERIFY(bytes > 0);
    const auto extracted = extractBundle(bundle, target, m_context, row.limits);
    QVERIFY2(verdictOf(extracted) == nameOf(row.extract), told("extract", extracted).constData());

#if !defined(__SANITIZE_ADDRESS__)
    QVERIFY2(peak() < memoryAtMost, QByteArray::number(peak()).constData());
#endif
    if (extracted) {
        for (const auto &[path, contents] : row.contents.asKeyValueRange()) {
            const QFileInfo file(target + u'/' + path);
            QCOMPARE(bytesOf(file.filePath()), contents);
            struct stat status{};
            QCOMPARE(::stat(QFile::encodeName(file.filePath()).constData(), &status), 0);
            QCOMPARE(status.st_mode & 07022, 0U); // nothing that runs as another, or that others may write
        }
        if (!row.contents.isEmpty()) {
            QStringList files;
            QDirIterator all(target, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
            while (all.hasNext())
                files.append(QDir(target).relativeFilePath(all.next()));
            files.sort();
            QCOMPARE(files, row.contents.keys());
        }
        QVERIFY(QDir(target).removeRecursively() && QDir().mkpath(target));
    }
    QCOMPARE(everythingIn(place.path()), before);
    QVERIFY(!QFile::exists(QStringLiteral("/tmp/waybill-out")));

    // The same where there was no folder yet: none is left behind.
    if (row.extract) {
        const QString fresh = place.filePath(QStringLiteral("not/there/yet"));
        QVERIFY2(
            verdictOf(extractBundle(bundle, fresh, m_context, row.limits)) == nameOf(row.extract), "extract again");
        QCOMPARE(everythingIn(place.path()), before);
    }
}

QTEST_GUILESS_MAIN(HostileTest)
#include "tst_hostile.moc"
