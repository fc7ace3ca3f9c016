// The files of a folder as a tree with sizes and what a judge says of each; those that stay out greyed, with the rule
// that keeps them out. Lives on the window's thread; holds a copy of what it was given.
#pragma once

#include "core/bundle/filelist.h"
#include "ui/models/pathtreemodel.h"

namespace waybill::ui {

class FileTree;

class FileTreeModel : public PathTreeModel {
    Q_OBJECT

public:
    explicit FileTreeModel(QObject *parent = nullptr);

    void setFiles(const FileList &files);
    void clear();

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    const FileTree *files() const; // null: none were given yet
    const Exclusion *exclusionOf(int number) const; // null: it goes in
    QVariant stateData(int number, int role) const;
    QString stateText(int number) const;
    QVariant excludedData(const QModelIndex &index, const Exclusion &exclusion, int role) const;
    QString toolTip(int number) const; // empty: nothing to say
};

} // namespace waybill::ui
