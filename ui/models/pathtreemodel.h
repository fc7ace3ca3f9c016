// Paths with sizes as a tree of folders: what the tree of a dist folder and that of a bundle have in common. Lives on
// the window's thread.
#pragma once

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace waybill::ui {

class PathTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Name, Size, State };
    enum Role { SortRole = Qt::UserRole, PathRole };

    // Hostile paths are deep and many: what goes beyond stands under its whole remaining path in one row.
    static constexpr int depthAtMost = 64;
    static constexpr int foldersAtMost = 100'000;

    ~PathTreeModel() override;

    QModelIndex indexOf(const QString &path) const; // of a file or folder; invalid: unknown

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    struct Node {
        QString name;
        Node *parent = nullptr;
        int row = 0;
        bool folder = false;
        qint64 size = 0; // bytes; a folder's is the sum of what is below
        int files = 0; // a folder's: below
        QList<int> items; // what the derived model has to say of it: indices into its own list
        std::vector<std::unique_ptr<Node>> children;
        QHash<QString, Node *> byName;
    };

    explicit PathTreeModel(QObject *parent = nullptr);

    // Between beginResetModel() and endResetModel().
    void clearTree();
    Node *nodeFor(const QString &path); // made where it is not there
    Node *anotherFor(const QString &path); // one more of the same path
    static void count(Node *file, qint64 size); // in it and in the folders above

    const Node &nodeOf(const QModelIndex &index) const;
    static QString pathOf(const Node &node);

private:
    Node *childOf(Node &folder, const QString &name);
    Node *addTo(Node &folder, const QString &name);
    Node *folderOf(const QString &path, QString &name);

    std::unique_ptr<Node> m_root;
    int m_folders = 0;
};

} // namespace waybill::ui
