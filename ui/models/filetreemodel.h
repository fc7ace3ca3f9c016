// The files of a dist folder as a tree with sizes and what a judge says of each. Lives on the window's thread; holds a
// copy of what it was given.
#pragma once

#include "core/bundle/filelist.h"
#include "ui/models/pathtreemodel.h"

namespace waybill::ui {

class FileTreeModel : public PathTreeModel {
    Q_OBJECT

public:
    explicit FileTreeModel(QObject *parent = nullptr);

    void setFiles(const FileList &files);
    void clear();

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QVariant stateData(const Node &node, int role) const;

    QList<Finding> m_findings;
};

} // namespace waybill::ui
