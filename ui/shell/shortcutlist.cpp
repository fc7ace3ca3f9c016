#include "ui/shell/shortcutlist.h"

#include "ui/models/icons.h"

#include <QIcon>
#include <QMenu>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace waybill::ui {

namespace {

// The menu that shows the action; a menu within another tells both.
QString menuTitle(const QAction *action) {
    for (const QObject *place : action->associatedObjects()) {
        const auto *menu = qobject_cast<const QMenu *>(place);
        if (!menu)
            continue;
        const auto *around = qobject_cast<const QMenu *>(menu->parent());
        QString title = around ? around->title() + QStringLiteral(" › ") + menu->title() : menu->title();
        return title.remove(u'&');
    }
    return {};
}

} // namespace

ShortcutList::ShortcutList(const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent, Qt::Window) {
    setWindowTitle(tr("Keyboard shortcuts"));
    setWindowIcon(icon(QStringLiteral("waybill")));
    auto *tree = new QTreeWidget;
    tree->setAccessibleName(tr("Keyboard shortcuts"));
    tree->setColumnCount(2);
    tree->setHeaderLabels({tr("Action"), tr("Keys")});
    tree->setUniformRowHeights(true);
    tree->setAlternatingRowColors(true);
    QHash<QString, QTreeWidgetItem *> menus;
    for (const QAction *action : actions) {
        const QString title = menuTitle(action);
        QTreeWidgetItem *&menu = menus[title];
        if (!menu)
            menu = new QTreeWidgetItem(tree, {title});
        QString name = action->text();
        new QTreeWidgetItem(menu, {name.remove(u'&'), action->shortcut().toString(QKeySequence::NativeText)});
    }
    tree->expandAll();
    tree->resizeColumnToContents(0);
    tree->setCurrentItem(tree->topLevelItem(0));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(tree);
    resize(fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 34);
    connect(new QShortcut(QKeySequence(QStringLiteral("Escape")), this), &QShortcut::activated, this, &QWidget::close);
}

} // namespace waybill::ui
