// Paths with sizes as a tree of folders, and the order in which its rows are shown. Values: built and put in order on
// any thread, never changed once they are shown.
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <memory>
#include <vector>

namespace waybill::ui {

class PathTree {
public:
    enum Column { Name, Size, State };

    // Hostile paths are deep and many: what goes beyond stands under its whole remaining path in one row.
    static constexpr int depthAtMost = 64;
    static constexpr int foldersAtMost = 100'000;

    static constexpr int top = 0; // holds the others, and is no row itself
    static constexpr int none = -1;

    struct Node {
        QString name;
        int parent = none;
        bool folder = false;
        qint64 size = 0; // bytes; a folder's is the sum of what is below
        int files = 0; // a folder's: below
        QList<int> items; // what the derived tree has to say of it: indices into its own list
        QHash<QString, int> byName; // a folder's: the first child of each name
    };

    PathTree();
    virtual ~PathTree();
    Q_DISABLE_COPY_MOVE(PathTree)

    // A parent's number is lower than its children's.
    int count() const { return static_cast<int>(m_nodes.size()); }
    const Node &node(int number) const { return m_nodes[static_cast<std::size_t>(number)]; }
    int find(const QString &path) const; // a file or folder; none: unknown
    QString pathOf(int number) const;

    // By what a column other than the name's is sorted.
    virtual qint64 sortKey(int number, int column) const;

protected:
    Node &at(int number) { return m_nodes[static_cast<std::size_t>(number)]; }
    int nodeFor(const QString &path); // made where it is not there
    int anotherFor(const QString &path); // one more of the same path
    void addSize(int file, qint64 size); // to it and to the folders above

private:
    int childOf(int folder, const QString &name);
    int addTo(int folder, const QString &name);
    int folderOf(const QString &path, QString &name);

    std::vector<Node> m_nodes;
    int m_folders = 0;
};

struct TreeOrder {
    QString filter; // a part of the path, in either case; empty: all
    int column = PathTree::none; // none: as they came
    Qt::SortOrder order = Qt::AscendingOrder;

    bool operator==(const TreeOrder &) const = default;
};

// Which rows are shown, and where. A folder stays for what is shown below it.
struct Arrangement {
    std::vector<std::vector<int>> children; // by folder
    std::vector<int> rows; // by node; PathTree::none: not shown
    int shown = 0;
};

Arrangement arrange(const PathTree &tree, const TreeOrder &order);

} // namespace waybill::ui
