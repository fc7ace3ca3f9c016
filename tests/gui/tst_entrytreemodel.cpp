// Proves the tree of a bundle's entries on what a hostile archive may hold: two entries of one path, paths that are no
// places, names that lie, and a depth that would exhaust the memory.
#include "ui/models/entrytreemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace waybill;
using namespace waybill::ui;

namespace {

BundleEntry file(const QString &path, qint64 size = 1) {
    return {path, BundleEntry::Type::File, size, 0644, runnerSkipReason(path)};
}

QString text(const EntryTreeModel &model, const QModelIndex &index, int column) {
    return model.data(index.siblingAtColumn(column), Qt::DisplayRole).toString();
}

} // namespace

class EntryTreeModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsFoldersSizesAndModes() {
        EntryTreeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries(
            {file(QStringLiteral("manifest.json"), 10), {QStringLiteral("ui"), BundleEntry::Type::Folder, 0, 0755, {}},
                file(QStringLiteral("ui/a/b"), 20), file(QStringLiteral("ui/c"), 2048)});
        QCOMPARE(model.rowCount(), 2);
        const QModelIndex ui = model.indexOf(QStringLiteral("ui"));
        QCOMPARE(text(model, ui, EntryTreeModel::Size), QStringLiteral("2 KiB"));
        QCOMPARE(text(model, ui, EntryTreeModel::State), QStringLiteral("2 files"));
        QCOMPARE(text(model, ui, EntryTreeModel::Mode), QStringLiteral("0755"));
        const QModelIndex deep = model.indexOf(QStringLiteral("ui/a/b"));
        QCOMPARE(text(model, deep, EntryTreeModel::Mode), QStringLiteral("0644"));
        QCOMPARE(text(model, deep, EntryTreeModel::State), QStringLiteral("kept"));
        QCOMPARE(model.data(deep, EntryTreeModel::PathRole).toString(), QStringLiteral("ui/a/b"));
        QCOMPARE(model.readablePath(deep), QStringLiteral("ui/a/b"));
        QCOMPARE(model.readablePath(ui), QString());
        QVERIFY(!model.indexOf(QStringLiteral("ui/none")).isValid());
        QVERIFY(!model.indexOf(QStringLiteral("ui/c/d")).isValid());
    }

    void saysWhatTheRunnerSkips() {
        EntryTreeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries({file(QStringLiteral(".git/config")), file(QStringLiteral("/etc/passwd")),
            file(QStringLiteral("../up")), file(QStringLiteral("a//b")),
            {QStringLiteral("link"), BundleEntry::Type::Link, 0, 0777, QStringLiteral("not-a-file")}});
        for (const char *path : {".git/config", "/etc/passwd", "../up", "a//b", "link"}) {
            const QModelIndex index = model.indexOf(QString::fromUtf8(path));
            QVERIFY2(index.isValid(), path);
            QCOMPARE(model.data(index, EntryTreeModel::PathRole).toString(), QString::fromUtf8(path));
            QVERIFY2(text(model, index, EntryTreeModel::State).startsWith(QStringLiteral("skipped: ")), path);
        }
        QCOMPARE(model.readablePath(model.indexOf(QStringLiteral("link"))), QString());
        QCOMPARE(text(model, model.indexOf(QStringLiteral("/etc/passwd")).parent().parent(), EntryTreeModel::Name),
            QStringLiteral("/"));
    }

    void twoEntriesOfOnePathAreTwoRows() {
        EntryTreeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries({file(QStringLiteral("ui/a"), 1), file(QStringLiteral("ui/a"), 5000)});
        const QModelIndex ui = model.indexOf(QStringLiteral("ui"));
        QCOMPARE(model.rowCount(ui), 2);
        const QModelIndex second = model.index(1, EntryTreeModel::Name, ui);
        QVERIFY(text(model, second, EntryTreeModel::State).startsWith(QStringLiteral("second entry")));
        // The reader gives the first one's bytes for the path: they are not offered as the second's.
        QCOMPARE(model.readablePath(second), QString());
        QCOMPARE(model.readablePath(model.index(0, EntryTreeModel::Name, ui)), QStringLiteral("ui/a"));
    }

    void namesAreShownForWhatTheyAre() {
        EntryTreeModel model;
        model.setEntries({file(QStringLiteral("\u202egpj.exe")), file(QStringLiteral("<img src='file:\u200b'>"))});
        const QModelIndex first = model.index(0, EntryTreeModel::Name);
        QCOMPARE(text(model, first, EntryTreeModel::Name), QStringLiteral("\\u{202E}gpj.exe"));
        QCOMPARE(model.readablePath(first), QStringLiteral("\u202egpj.exe"));
        const QString tip = model.data(model.index(1, EntryTreeModel::Name), Qt::ToolTipRole).toString();
        QVERIFY2(!tip.contains(QStringLiteral("<img")), qPrintable(tip));
    }

    // Filtered and sorted, with what is chosen and unfolded kept; the same for a few as for many, which are put in
    // order on a thread beside.
    void filtersAndSorts_data() {
        QTest::addColumn<int>("more");
        QTest::newRow("a few") << 0;
        QTest::newRow("many") << 5000;
    }
    void filtersAndSorts() {
        QFETCH(int, more);
        EntryTreeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<BundleEntry> entries{file(QStringLiteral("ui/Beta.js"), 5), file(QStringLiteral("ui/alpha.js"), 9),
            file(QStringLiteral("wasm/main.wasm"), 100)};
        for (int i = 0; i < more; ++i)
            entries.append(file(QStringLiteral("zz/%1").arg(i)));
        QSignalSpy arranged(&model, &PathTreeModel::arranged);
        const auto settled
            = [&](qsizetype times) { return QTest::qWaitFor([&] { return arranged.size() >= times; }, 30'000); };
        model.setEntries(entries);
        QVERIFY(settled(1));
        const QPersistentModelIndex alpha(model.indexOf(QStringLiteral("ui/alpha.js")));
        const QPersistentModelIndex wasm(model.indexOf(QStringLiteral("wasm/main.wasm")));
        QCOMPARE(alpha.row(), 1);
        model.sort(EntryTreeModel::Name, Qt::AscendingOrder);
        QVERIFY(settled(2));
        QCOMPARE(alpha.row(), 0);
        model.sort(EntryTreeModel::Size, Qt::AscendingOrder);
        QVERIFY(settled(3));
        QCOMPARE(alpha.row(), 1);
        QCOMPARE(model.data(alpha, EntryTreeModel::PathRole).toString(), QStringLiteral("ui/alpha.js"));
        model.setFilter(QStringLiteral("UI/b"));
        QVERIFY(settled(4));
        QCOMPARE(model.shownCount(), 2); // with the folder that it is in
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(!alpha.isValid() && !wasm.isValid());
        QVERIFY(!model.indexOf(QStringLiteral("ui/alpha.js")).isValid());
        QVERIFY(model.indexOf(QStringLiteral("ui/Beta.js")).isValid());
        // The last wish counts, also where another one is still being worked on.
        model.setFilter(QStringLiteral("nowhere"));
        model.setFilter(QString());
        model.sort(EntryTreeModel::Name, Qt::DescendingOrder);
        QVERIFY(QTest::qWaitFor(
            [&] {
                return model.rowCount() == (more > 0 ? 3 : 2)
                    && model.index(model.rowCount() - 1, 0).data() == QStringLiteral("ui");
            },
            30'000));
    }

    void depthIsBounded() {
        // What the reader lets through: 4096 bytes, here of 2048 folders each, no two the same.
        QList<BundleEntry> entries;
        for (int i = 0; i < 3000; ++i) {
            QString path = QString::number(i);
            while (path.size() < 4090)
                path += QStringLiteral("/%1").arg(i % 10);
            entries.append(file(path));
        }
        EntryTreeModel model;
        model.setEntries(entries);
        QVERIFY(QTest::qWaitFor([&] { return model.rowCount() == 3000; }, 30'000)); // so many are made ready aside
        // The first ones as deep as any tree goes, the last ones in a row each.
        for (const auto &[path, depth] :
            {std::pair(entries.first().path, PathTree::depthAtMost + 1), std::pair(entries.last().path, 1)}) {
            const QModelIndex index = model.indexOf(path);
            QVERIFY(index.isValid());
            QCOMPARE(model.data(index, EntryTreeModel::PathRole).toString(), path);
            QCOMPARE(model.readablePath(index), path);
            int found = 0;
            for (QModelIndex above = index; above.isValid(); above = above.parent())
                ++found;
            QCOMPARE(found, depth);
        }
        int folders = 0;
        const std::function<void(const QModelIndex &)> countBelow = [&](const QModelIndex &parent) {
            for (int row = 0; row < model.rowCount(parent); ++row) {
                const QModelIndex child = model.index(row, 0, parent);
                folders += model.rowCount(child) > 0 ? 1 : 0;
                countBelow(child);
            }
        };
        countBelow({});
        QCOMPARE(folders, PathTree::foldersAtMost);
    }
};

QTEST_MAIN(EntryTreeModelTest)
#include "tst_entrytreemodel.moc"
