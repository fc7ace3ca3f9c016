// The files of a dist folder as a tree with sizes and what a judge says of each. Lives on the window's thread; holds a
// copy of the list it was given.
#pragma once

#include "core/bundle/filelist.h"

#include <QAbstractItemModel>

#include <memory>

namespace waybill::ui {

class FileTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Name, Size, State, ColumnCount };
    enum Role { SortRole = Qt::UserRole, PathRole };

    explicit FileTreeModel(QObject *parent = nullptr);
    ~FileTreeModel() override;

    void setFiles(const FileList &files);
    void clear();
    QModelIndex indexOf(const QString &path) const; // of a file or folder; invalid: unknown

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node;

    const Node *nodeOf(const QModelIndex &index) const;
    Node *nodeFor(const QString &path);

    std::unique_ptr<Node> m_root;
};

} // namespace waybill::ui
