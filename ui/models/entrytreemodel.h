// The entries of a bundle as a tree: size, mode, and what the Runner would do with each. Lives on the window's thread;
// holds a copy of what it was given.
#pragma once

#include "core/bundle/bundlereader.h"
#include "ui/models/pathtreemodel.h"

namespace waybill::ui {

class EntryTree;

class EntryTreeModel : public PathTreeModel {
    Q_OBJECT

public:
    enum MoreColumns { Mode = State + 1, ColumnCount };

    explicit EntryTreeModel(QObject *parent = nullptr);

    void setEntries(const QList<BundleEntry> &entries);

    // The path of a file whose bytes can be asked for by it; empty for anything else, and for a second file of a path.
    QString readablePath(const QModelIndex &index) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const BundleEntry *entryOf(int number) const; // null: a folder that is no entry of its own
    bool isSecond(int number) const;
    QString stateText(int number) const;
};

} // namespace waybill::ui
