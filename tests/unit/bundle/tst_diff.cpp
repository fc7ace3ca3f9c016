// Proves what is told of two builds: what is new, changed and gone, what the manifest says now, which capabilities come
// along; and that text diffs lead from the one text to the other, on a shortest way.
#include "core/bundle/diff.h"
#include "core/bundle/textdiff.h"
#include "tests/support/dist.h"
#include "tests/support/verify.h"

#include <QRandomGenerator>

using namespace waybill;

namespace {

const QByteArray oldManifest
    = R"({"name":"com.acme.reports","version":"1.4.2","capabilities":["cap:log.emit","CAP:Storage.kv "],
    "ui":{"entry":"ui/index.html"},"api":{"endpoints":[{"method":"GET","path":"/a"},{"method":"GET","path":"/b"}]}})";
const QByteArray newManifest
    = R"({"name":"com.acme.reports","version":"1.5.0","capabilities":["cap:log.emit","cap:http.fetch"],
    "ui":{"entry":"ui/index.html","type":"iframe"},"api":{"endpoints":[{"method":"POST","path":"/a"}]}})";

QString told(const BundleDiff &diff, DiffState state) {
    QStringList paths;
    for (const DiffEntry &entry : diff.entries) {
        if (entry.state == state)
            paths.append(entry.path);
    }
    return paths.join(u' ');
}

} // namespace

class DiffTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    OperationContext m_context;

    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    void makeTwo() const {
        put(path("one/manifest.json"), oldManifest);
        put(path("one/ui/index.html"), "<p>one\n");
        put(path("one/ui/same.js"), "same\n");
        put(path("one/gone.txt"), "gone\n");
        put(path("one/tool"), "#!/bin/sh\n");
        put(path("two/manifest.json"), newManifest);
        put(path("two/ui/index.html"), "<p>two\n");
        put(path("two/ui/same.js"), "same\n");
        put(path("two/ui/new.png"), QByteArray("\x89PNG\0", 5));
        put(path("two/tool"), "#!/bin/sh\n");
        QFile::setPermissions(path("two/tool"), QFile::permissions(path("two/tool")) | QFileDevice::ExeOwner);
    }

private Q_SLOTS:
    void foldersAndBundles_data() {
        QTest::addColumn<bool>("packedBefore");
        QTest::addColumn<bool>("packedAfter");
        QTest::newRow("folder, folder") << false << false;
        QTest::newRow("folder, bundle") << false << true;
        QTest::newRow("bundle, bundle") << true << true;
    }
    void foldersAndBundles() {
        QFETCH(bool, packedBefore);
        QFETCH(bool, packedAfter);
        makeTwo();
        VERIFY_OK(scanAndPack(path("one"), path("one.tar.zst"), 3, true));
        VERIFY_OK(scanAndPack(path("two"), path("two.tar.zst"), 3, true));
        const auto before = readDiffSide(packedBefore ? path("one.tar.zst") : path("one"), m_context);
        VERIFY_OK(before);
        const auto after = readDiffSide(packedAfter ? path("two.tar.zst") : path("two"), m_context);
        VERIFY_OK(after);
        const BundleDiff diff = compareSides(*before, *after);
        QVERIFY(!diff.isSame());
        QCOMPARE(told(diff, DiffState::New), QStringLiteral("ui/new.png"));
        QCOMPARE(told(diff, DiffState::Deleted), QStringLiteral("gone.txt"));
        QCOMPARE(told(diff, DiffState::Changed), QStringLiteral("manifest.json tool ui/index.html"));
        QCOMPARE(told(diff, DiffState::Same), QStringLiteral("ui/same.js"));
        const DiffEntry &page = diff.entries[diff.entries.size() - 3];
        QCOMPARE(page.path, QStringLiteral("ui/index.html"));
        QCOMPARE(page.before->size, 7);
        QCOMPARE(
            page.after->sha256.toLatin1(), run(QStringLiteral("sha256sum"), {path("two/ui/index.html")}).first(64));
        QCOMPARE(diff.capabilitiesAdded, QStringList{QStringLiteral("cap:http.fetch")});
        QCOMPARE(diff.capabilitiesRemoved, QStringList{QStringLiteral("cap:storage.kv")});
        QCOMPARE(diff.manifest,
            (QList<ManifestChange>{
                {QStringLiteral("api.endpoints[0].method"), QStringLiteral("\"GET\""), QStringLiteral("\"POST\"")},
                {QStringLiteral("api.endpoints[1]"), QStringLiteral(R"({"method":"GET","path":"/b"})"), {}},
                {QStringLiteral("ui.type"), {}, QStringLiteral("\"iframe\"")},
                {QStringLiteral("version"), QStringLiteral("\"1.4.2\""), QStringLiteral("\"1.5.0\"")}}));
        const auto texts = textDiffs(*before, *after,
            {QStringLiteral("ui/index.html"), QStringLiteral("ui/new.png"), QStringLiteral("gone.txt")}, m_context);
        VERIFY_OK(texts);
        QCOMPARE(texts->keys(), (QStringList{QStringLiteral("gone.txt"), QStringLiteral("ui/index.html")}));
        QCOMPARE(texts->value(QStringLiteral("ui/index.html")),
            QStringLiteral("--- a/ui/index.html\n+++ b/ui/index.html\n@@ -1 +1 @@\n-<p>one\n+<p>two\n"));
        QCOMPARE(texts->value(QStringLiteral("gone.txt")),
            QStringLiteral("--- a/gone.txt\n+++ /dev/null\n@@ -1 +0,0 @@\n-gone\n"));
    }

    void aFolderIsTheSameAsItsBundle() {
        makeTwo();
        VERIFY_OK(scanAndPack(path("two"), path("two.tar.zst"), 3, true));
        const auto folder = readDiffSide(path("two"), m_context);
        VERIFY_OK(folder);
        const auto bundle = readDiffSide(path("two.tar.zst"), m_context);
        VERIFY_OK(bundle);
        const BundleDiff diff = compareSides(*folder, *bundle);
        QVERIFY(diff.isSame());
        QCOMPARE(diff.count(DiffState::Same), 5);
        QVERIFY(diff.manifest.isEmpty() && diff.capabilitiesAdded.isEmpty());
    }

    void manifestsThatAreNone_data() {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<bool>("read");
        QTest::addColumn<int>("changes");
        QTest::newRow("none, none") << QByteArray() << QByteArray() << true << 0;
        QTest::newRow("none, one") << QByteArray() << QByteArray(R"({"a":1,"b":2})") << true << 2;
        QTest::newRow("no JSON") << QByteArray("{") << QByteArray("{}") << false << 0;
        QTest::newRow("a list") << QByteArray("[]") << QByteArray("{}") << false << 0;
        QTest::newRow("capabilities of another kind")
            << QByteArray(R"({"capabilities":"all"})") << QByteArray(R"({"capabilities":["a"]})") << true << 1;
        QTest::newRow("capabilities that are numbers")
            << QByteArray(R"({"capabilities":[1]})") << QByteArray(R"({"capabilities":[2]})") << true << 1;
        QTest::newRow("the same but for blanks")
            << QByteArray(R"({"a":[1,2]})") << QByteArray("{ \"a\" : [1, 2] }") << true << 0;
        QTest::newRow("null is not nothing") << QByteArray(R"({"a":null})") << QByteArray("{}") << true << 1;
    }
    void manifestsThatAreNone() {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(bool, read);
        QFETCH(int, changes);
        const BundleDiff diff = compareSides({QStringLiteral("a"), {}, before}, {QStringLiteral("b"), {}, after});
        QCOMPARE(diff.manifestsRead, read);
        QCOMPARE(diff.manifest.size(), changes);
    }

    void whatCannotBeRead() {
        COMPARE_ERROR(readDiffSide(path("none"), m_context), ErrorCode::FileNotFound);
        put(path("text"), "no bundle");
        COMPARE_ERROR(readDiffSide(path("text"), m_context), ErrorCode::BundleNotZstd);
        std::stop_source stop;
        stop.request_stop();
        OperationContext stopped(stop.get_token());
        makeTwo();
        COMPARE_ERROR(readDiffSide(path("one"), stopped), ErrorCode::Cancelled);
    }

    // Whatever two texts are: applied to the one it gives the other, and no shorter way would have done.
    void anyTwoTexts_data() {
        QTest::addColumn<int>("seed");
        for (int seed = 0; seed < 60; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void anyTwoTexts() {
        QFETCH(int, seed);
        QRandomGenerator random(static_cast<quint32>(seed));
        const auto anyText = [&](int lines, int kinds) {
            QByteArray text;
            for (int i = 0; i < lines; ++i)
                text += "line " + QByteArray::number(random.bounded(kinds)) + '\n';
            return random.bounded(3) == 0 ? text + "no end" : text;
        };
        const int kinds = 2 + random.bounded(30);
        const QByteArray before = anyText(random.bounded(80), kinds);
        const QByteArray after = random.bounded(2) ? anyText(random.bounded(80), kinds) : before + "more\n" + before;
        const QString diff = unifiedDiff(before, after, QStringLiteral("a"), QStringLiteral("b"));
        QCOMPARE(diff.isEmpty(), before == after);
        if (diff.isEmpty())
            return;
        QCOMPARE(applied(before, diff), after);
        int edits = 0;
        for (const QString &line : diff.split(u'\n').sliced(2))
            edits += line.startsWith(u'+') || line.startsWith(u'-') ? 1 : 0;
        QCOMPARE(edits, shortest(before, after));
    }

    void aBoundKeepsItCorrect() {
        QByteArray before;
        QByteArray after;
        for (int i = 0; i < 5000; ++i) {
            before += "old " + QByteArray::number(i) + '\n';
            after += "new " + QByteArray::number(i) + '\n';
        }
        const QString diff = unifiedDiff(
            "same\n" + before + "end\n", "same\n" + after + "end\n", QStringLiteral("a"), QStringLiteral("b"));
        QCOMPARE(applied("same\n" + before + "end\n", diff), "same\n" + after + "end\n");
    }

    void whatIsText() {
        QVERIFY(isComparableText(""));
        QVERIFY(isComparableText("ä\n"));
        QVERIFY(!isComparableText(QByteArray("a\0b", 3)));
        QVERIFY(!isComparableText("caf\xE9"));
        QVERIFY(!isComparableText(QByteArray(1024 * 1024, 'x')));
        QVERIFY(isComparableText(QByteArray(1024 * 1024 - 1, 'x')));
    }

private:
    // A patch program of our own, strict: each hunk has to stand exactly where it says.
    static QByteArray applied(const QByteArray &before, const QString &diff) {
        QList<QByteArray> old = before.split('\n');
        QByteArray result;
        qsizetype at = 0;
        const auto take = [&](qsizetype to) {
            for (; at < to; ++at)
                result += old[at] + '\n';
        };
        const QList<QByteArray> lines = diff.toUtf8().split('\n');
        char last = ' ';
        for (const QByteArray &line : lines.sliced(2)) {
            if (line.startsWith("@@")) {
                const QList<QByteArray> range = line.split(' ')[1].sliced(1).split(',');
                const bool none = range.size() == 2 && range[1] == "0";
                take(range[0].toLongLong() - (none ? 0 : 1));
            } else if (line.startsWith(' ')) {
                if (old[at] != line.sliced(1))
                    qFatal("a line that is not there");
                take(at + 1);
            } else if (line.startsWith('-')) {
                if (old[at] != line.sliced(1))
                    qFatal("a line that is not there");
                ++at;
            } else if (line.startsWith('+')) {
                result += line.sliced(1) + '\n';
            } else if (line.startsWith('\\') && last != '-') {
                result.chop(1);
            }
            last = line.isEmpty() ? ' ' : line[0];
        }
        take(old.size() - 1);
        if (at < old.size() && !old.last().isEmpty())
            result += old.last();
        return result;
    }

    // The least number of lines to take out and put in, by the plain table.
    static int shortest(const QByteArray &before, const QByteArray &after) {
        const auto lines = [](const QByteArray &text) {
            QList<QByteArray> all;
            for (qsizetype at = 0; at < text.size();) {
                const qsizetype end = text.indexOf('\n', at);
                const qsizetype next = end < 0 ? text.size() : end + 1;
                all.append(text.sliced(at, next - at));
                at = next;
            }
            return all;
        };
        const auto a = lines(before);
        const auto b = lines(after);
        std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
        for (std::size_t j = 0; j < row.size(); ++j)
            row[j] = static_cast<int>(j);
        for (qsizetype i = 0; i < a.size(); ++i) {
            int corner = row[0]++;
            for (std::size_t j = 1; j < row.size(); ++j) {
                const int up = row[j];
                row[j] = a[i] == b[static_cast<qsizetype>(j) - 1] ? corner : std::min(up, row[j - 1]) + 1;
                corner = up;
            }
        }
        return row.back();
    }
};

QTEST_GUILESS_MAIN(DiffTest)
#include "tst_diff.moc"
