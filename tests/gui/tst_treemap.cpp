// Proves the picture of where the bytes go: its tiles are in proportion, none lies over another, what is small is
// merged and counted; and in the window it and the tree of files follow each other, by mouse and by keyboard.
#include "core/bundle/packedsizes.h"
#include "tests/gui/windowstage.h"
#include "ui/models/pathtreemodel.h"
#include "ui/models/treemap.h"
#include "ui/pages/treemapview.h"

#include <QRandomGenerator>
#include <QTreeView>

using namespace waybill;
using namespace waybill::ui;

namespace {

constexpr QRectF canvas(0, 0, 800, 500);

double areaOf(const QRectF &area) {
    return area.width() * area.height();
}

struct MapStage : WindowStage {
    bool open() const {
        // Beside the sample's small files one that does not shrink, and one that does.
        QByteArray noise(300'000, Qt::Uninitialized);
        QRandomGenerator::global()->generate(noise.begin(), noise.end());
        write("ui/noise.png", noise);
        write("ui/zeros.json", QByteArray(3'000'000, '0'));
        if (!openSample())
            return false;
        choose(Page::Contents);
        return QTest::qWaitFor([&] { return map() && !map()->tiles().isEmpty(); }, patience);
    }
    TreemapView *map() const { return shown<TreemapView>(); }
    QTreeView *files() const {
        return shown<QTreeView>(
            [](const QTreeView *view) { return view->accessibleName() == QLatin1StringView("Files"); });
    }
    QString chosenFile() const { return files()->currentIndex().data(PathTreeModel::PathRole).toString(); }
    // Of a file's own tile.
    QPoint centreOf(const QString &file) const {
        for (int tile = 0; tile < map()->tiles().size(); ++tile) {
            if (map()->describe(tile).startsWith(file + u':'))
                return map()->tiles()[tile].area.center().toPoint();
        }
        return {-1, -1};
    }
};

} // namespace

class TreemapTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void areasAreInProportion() {
        const SizeTree tree(
            {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")}, {600, 300, 90, 10});
        const QList<Tile> tiles = tilesOf(tree, canvas, {});
        QCOMPARE(tiles.size(), 4);
        for (const Tile &tile : tiles) {
            const double share = static_cast<double>(tree.node(tile.node).size) / 1000;
            QVERIFY(std::abs(areaOf(tile.area) / areaOf(canvas) - share) < 1e-9);
        }
    }

    void nothingLiesOverAnother_data() {
        QTest::addColumn<QStringList>("paths");
        QTest::addColumn<QList<qint64>>("sizes");
        QStringList many;
        QList<qint64> sizes;
        QRandomGenerator random(7);
        for (int i = 0; i < 5000; ++i) {
            many.append(QStringLiteral("%1/%2/%3").arg(i % 7).arg(i % 53).arg(i));
            sizes.append(1LL << random.bounded(20));
        }
        QTest::newRow("many of all sizes") << many << sizes;
        QStringList small{QStringLiteral("huge")};
        QList<qint64> one{1'000'000'000};
        for (int i = 0; i < 1000; ++i) {
            small.append(QStringLiteral("small/%1").arg(i));
            one.append(1);
        }
        QTest::newRow("one huge, many tiny") << small << one;
        QTest::newRow("one") << QStringList{QStringLiteral("a/b/c")} << QList<qint64>{5};
        QTest::newRow("without a size") << QStringList{QStringLiteral("a"), QStringLiteral("b")} << QList<qint64>{0, 7};
        QTest::newRow("nothing has a size") << QStringList{QStringLiteral("a")} << QList<qint64>{0};
        QTest::newRow("none") << QStringList() << QList<qint64>();
    }

    void nothingLiesOverAnother() {
        QFETCH(const QStringList, paths);
        QFETCH(const QList<qint64>, sizes);
        const SizeTree tree(paths, sizes);
        TileRules rules;
        rules.header = 14;
        const QList<Tile> tiles = tilesOf(tree, canvas, rules);
        const bool any = std::ranges::any_of(sizes, [](qint64 size) { return size > 0; });
        QCOMPARE(!tiles.isEmpty(), any);
        QVERIFY(tiles.size() < 12'500); // as the area allows, whatever the number of files
        int files = 0;
        for (qsizetype i = 0; i < tiles.size(); ++i) {
            const Tile &tile = tiles[i];
            QVERIFY(canvas.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(tile.area));
            if (tile.frame)
                continue;
            files += tile.merged > 0 ? tile.merged : 1;
            for (qsizetype j = 0; j < i; ++j) {
                if (tiles[j].frame)
                    continue;
                const QRectF both = tile.area.intersected(tiles[j].area);
                QVERIFY2(both.width() <= 1e-6 || both.height() <= 1e-6, "two tiles lie over each other");
            }
        }
        // Each file is in one tile, or has no size.
        const auto sized = std::ranges::count_if(sizes, [](qint64 size) { return size > 0; });
        QVERIFY(files >= sized && files <= sizes.size());
    }

    void sharesAreThoseOfPackedBytes() {
        const MapStage stage;
        QVERIFY(stage.open());
        FileList list = *stage.session->files();
        OperationContext context;
        const auto sizes = packedSizes(list, context);
        QVERIFY(sizes);
        QCOMPARE(sizes->size(), list.files.size());
        for (qsizetype i = 0; i < list.files.size(); ++i) {
            if (list.files[i].path == QLatin1StringView("ui/noise.png"))
                QVERIFY(sizes->at(i) > 299'000 && sizes->at(i) < 301'000);
            if (list.files[i].path == QLatin1StringView("ui/zeros.json"))
                QVERIFY2(sizes->at(i) > 0 && sizes->at(i) < 3000, "it shrinks to nearly nothing");
        }
        const QPoint noise = stage.centreOf(QStringLiteral("ui/noise.png"));
        QVERIFY(noise.x() >= 0);
        QVERIFY(stage.label("sizeCaption").contains(QStringLiteral("estimated")));
        QCOMPARE(stage.centreOf(QStringLiteral("ui/zeros.json")), QPoint(-1, -1)); // merged
        std::stop_source stop;
        stop.request_stop();
        OperationContext ended(stop.get_token());
        const auto stopped = packedSizes(list, ended);
        QVERIFY(!stopped && stopped.error().code == ErrorCode::Cancelled);
    }

    void aClickSelectsTheFile() {
        const MapStage stage;
        QVERIFY(stage.open());
        QTest::mouseClick(stage.map(), Qt::LeftButton, {}, stage.centreOf(QStringLiteral("ui/noise.png")));
        QCOMPARE(stage.chosenFile(), QStringLiteral("ui/noise.png"));
        QCOMPARE(stage.map()->current(), QStringLiteral("ui/noise.png"));
        QVERIFY2(stage.map()->accessibleDescription().startsWith(QStringLiteral("ui/noise.png: ")),
            qPrintable(stage.map()->accessibleDescription()));
        QTest::mouseDClick(stage.map(), Qt::LeftButton, {}, stage.centreOf(QStringLiteral("ui/noise.png")));
        QVERIFY(stage.files()->hasFocus());
    }

    void theTreesChoiceIsOutlined() {
        const MapStage stage;
        QVERIFY(stage.open());
        QTest::mouseClick(stage.map(), Qt::LeftButton, {}, stage.centreOf(QStringLiteral("ui/noise.png")));
        const QModelIndex file = stage.files()->currentIndex();
        stage.files()->setCurrentIndex(file.parent());
        QCOMPARE(stage.map()->current(), QStringLiteral("ui"));
        stage.files()->setCurrentIndex(file);
        QCOMPARE(stage.map()->current(), QStringLiteral("ui/noise.png"));
    }

    void arrowKeysMove() {
        const MapStage stage;
        QVERIFY(stage.open());
        stage.map()->setFocus();
        QTest::keyClick(stage.map(), Qt::Key_Right);
        const QString first = stage.map()->current();
        QVERIFY(!first.isEmpty());
        QSet<QString> met{first};
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_Left, Qt::Key_Up, Qt::Key_Down, Qt::Key_Right}) {
            QTest::keyClick(stage.map(), key);
            met.insert(stage.map()->current());
            QCOMPARE(stage.chosenFile(), stage.map()->current());
        }
        QVERIFY(met.size() > 1);
        QTest::keyClick(stage.map(), Qt::Key_Return);
        QVERIFY(stage.files()->hasFocus());
    }

    void itFollowsTheFolder() {
        const MapStage stage;
        QVERIFY(stage.open());
        QVERIFY(QFile::remove(stage.path("dist/ui/noise.png")));
        QVERIFY(QTest::qWaitFor([&] { return stage.centreOf(QStringLiteral("ui/noise.png")).x() < 0; }, patience));
    }

    void itCanBePutAway() {
        MapStage stage;
        QVERIFY(stage.open());
        QTest::keyClick(stage.window.get(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!stage.map());
        QVERIFY(!stage.session->settings().sizeMap);
        QTest::keyClick(stage.window.get(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(stage.map());
    }
};

QTEST_MAIN(TreemapTest)
#include "tst_treemap.moc"
