#include "ui/pages/fittedtable.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace waybill::ui {

namespace {

constexpr int rowsAtLeast = 2;
constexpr int rowsAtMost = 8;

} // namespace

FittedTable::FittedTable(QAbstractItemModel *model, const QString &name, int wide, QWidget *parent)
    : QTableView(parent) {
    setModel(model);
    setAccessibleName(name);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideMiddle);
    setAlternatingRowColors(true);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(wide, QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 10);
    connect(model, &QAbstractItemModel::modelReset, this, &FittedTable::fit);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &FittedTable::chosen);
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, &FittedTable::fit);
    fit();
}

int FittedTable::chosenRow() const {
    const QModelIndexList rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.first().row();
}

void FittedTable::choose(int row) {
    if (row >= 0 && row < model()->rowCount())
        setCurrentIndex(model()->index(row, 0));
}

void FittedTable::changeEvent(QEvent *event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void FittedTable::fit() {
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    const int rows = std::clamp(model()->rowCount(), rowsAtLeast, rowsAtMost);
    const int bar = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    setFixedHeight(horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize()
        + 2 * frameWidth() + bar);
}

} // namespace waybill::ui
