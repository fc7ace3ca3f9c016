// What is different between two builds, a row each: state, path, both sizes. Lives on the window's thread; holds a copy
// of what it was given.
#pragma once

#include "core/bundle/diff.h"

#include <QAbstractTableModel>

namespace waybill::ui {

class DiffModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Columns { State, Path, Before, After, ColumnCount };

    explicit DiffModel(QObject *parent = nullptr);

    void setDiff(const BundleDiff &diff); // those that are the same are left out
    QString pathOf(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<DiffEntry> m_entries;
};

} // namespace waybill::ui
