// Proves the contents page: what stays out stands there greyed with the rule that keeps it out, staged files say where
// they come from, and a folder is read as the user says, also the next time.
#include "tests/gui/windowstage.h"
#include "ui/models/filetreemodel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPalette>
#include <QTreeView>

using namespace waybill;
using namespace waybill::ui;

namespace {

FileList someList() {
    FileList list;
    list.files = {{QStringLiteral("manifest.json"), 10},
        {QStringLiteral("ui/index.html"), 20, false, {}, QStringLiteral("dist/ui/index.html")}};
    Exclusion map;
    map.path = QStringLiteral("ui/x.map");
    map.source = QStringLiteral("dist/ui/x.map");
    map.rule = {QStringLiteral(".waybillignore"), 3, QStringLiteral("*.map"), {}, false};
    map.size = 2048;
    Exclusion own;
    own.path = QStringLiteral("ui");
    own.folder = true;
    own.cause = Exclusion::Cause::NotStaged;
    own.files = 7;
    own.size = 100;
    own.atLeast = true;
    list.excluded = {map, own};
    return list;
}

QString text(const FileTreeModel &model, const QModelIndex &index, int role = Qt::DisplayRole) {
    return model.data(index.siblingAtColumn(FileTreeModel::State), role).toString();
}

bool hasText(const QAbstractItemModel &model, const QString &part, const QModelIndex &parent = {}) {
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (index.siblingAtColumn(FileTreeModel::State).data().toString().contains(part) || hasText(model, part, index))
            return true;
    }
    return false;
}

} // namespace

class ContentsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void theTreeShowsWhatStaysOut() {
        FileTreeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFiles(someList());
        const QModelIndex map = model.indexOf(QStringLiteral("ui/x.map"));
        QCOMPARE(text(model, map), QStringLiteral("left out by .waybillignore, line 3: *.map"));
        for (const int role : {static_cast<int>(Qt::ToolTipRole), static_cast<int>(Qt::AccessibleDescriptionRole)}) {
            const QString tip = model.data(map, role).toString();
            QVERIFY2(tip.contains(QStringLiteral(".waybillignore, line 3: *.map"))
                    && tip.contains(QStringLiteral("from dist/ui/x.map")),
                qPrintable(tip));
        }
        QCOMPARE(model.data(map, Qt::ForegroundRole).value<QBrush>(),
            QGuiApplication::palette().brush(QPalette::Disabled, QPalette::Text));
        const QModelIndex index = model.indexOf(QStringLiteral("ui/index.html"));
        QVERIFY(!model.data(index, Qt::ForegroundRole).isValid());
        QCOMPARE(text(model, index), QStringLiteral("goes into the bundle, from dist/ui/index.html"));
        // What stays out counts for nothing, and has a row of its own beside the folder of its name.
        const QModelIndex ui = model.indexOf(QStringLiteral("ui"));
        QCOMPARE(text(model, ui), QStringLiteral("1 file"));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(text(model, model.index(2, 0)), QStringLiteral("left out: no part of a project's bundle"));
        QVERIFY(
            text(model, model.index(2, 0), Qt::ToolTipRole).contains(QStringLiteral("at least 7 files, 100 bytes")));
    }

    void aProjectCanBeReadAsADist() {
        WindowStage stage;
        stage.write("package.json", "{}");
        stage.write("tsconfig.json", "{}");
        QVERIFY(stage.openSample());
        stage.choose(Page::Contents);
        QCOMPARE(stage.session->files()->recognition.kind, InputKind::Project);
        auto *input = stage.shown<QComboBox>(
            [](const QComboBox *box) { return box->accessibleName() == QLatin1StringView("Read the folder as"); });
        QVERIFY(input);
        const auto *tree = stage.shown<QTreeView>(
            [](const QTreeView *view) { return view->accessibleName() == QLatin1StringView("Files"); });
        QVERIFY(tree && hasText(*tree->model(), QStringLiteral("no part of a project's bundle")));
        QVERIFY(stage.shown<QLabel>([](const QLabel *label) {
            return label->text().startsWith(QStringLiteral("A project folder: tsconfig"));
        }));
        const auto before = stage.session->files()->files.size();
        input->setFocus();
        QTest::keyClick(input, Qt::Key_Down);
        QVERIFY(QTest::qWaitFor([&] { return stage.session->files()->recognition.kind == InputKind::Dist; }, patience));
        QVERIFY(stage.session->files()->files.size() > before);
        QVERIFY(!hasText(*tree->model(), QStringLiteral("no part of a project's bundle")));
        const QString dist = stage.session->origin();
        QCOMPARE(stage.session->settings().folderChoice(dist).input, InputChoice::Dist);
        stage.session->open(dist);
        QVERIFY(QTest::qWaitFor([&] { return stage.session->phase() == Phase::Ready; }, patience));
        QCOMPARE(stage.session->files()->recognition.kind, InputKind::Dist);
    }

    void aRuleThatIsWrittenIsSeen() {
        WindowStage stage;
        stage.write("ui/x.map", "x");
        QVERIFY(stage.openSample());
        QVERIFY(stage.session->files()->excluded.isEmpty());
        const auto stillOut = [&](qsizetype count) {
            return QTest::qWaitFor([&] { return stage.session->files()->excluded.size() == count; }, patience);
        };
        stage.write(".waybillignore", "*.map\n");
        QVERIFY(stillOut(2));
        stage.write(".waybillignore", "# nothing\n"); // written in place: its folder does not tell
        QVERIFY(stillOut(1));
    }
};

QTEST_MAIN(ContentsPageTest)
#include "tst_contentspage.moc"
