// The files of a folder as a tree with sizes and what a judge says of each; those that stay out greyed, with the rule
// that keeps them out. Lives on the window's thread; holds a copy of what it was given.
#pragma once

#include "core/bundle/filelist.h"
#include "ui/models/pathtreemodel.h"

#include <QHash>

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
    QString stateText(const Node &node) const;
    QVariant excludedData(const QModelIndex &index, const Exclusion &exclusion, int role) const;
    QString toolTip(const Node &node) const; // empty: nothing to say

    QList<Finding> m_findings;
    QHash<const Node *, Exclusion> m_excluded;
    QHash<const Node *, QString> m_sources; // where a staged file is on disk
};

} // namespace waybill::ui
