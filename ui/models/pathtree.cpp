#include "ui/models/pathtree.h"

#include <QStringList>

#include <algorithm>

namespace waybill::ui {

namespace {

std::vector<bool> shownNodes(const PathTree &tree, const QString &filter) {
    const auto count = static_cast<std::size_t>(tree.count());
    std::vector<bool> shown(count, filter.isEmpty());
    if (filter.isEmpty())
        return shown;
    for (int number = tree.count() - 1; number > PathTree::top; --number) {
        const auto at = static_cast<std::size_t>(number);
        if (!shown[at] && tree.pathOf(number).contains(filter, Qt::CaseInsensitive))
            shown[at] = true;
        if (shown[at])
            shown[static_cast<std::size_t>(tree.node(number).parent)] = true;
    }
    return shown;
}

void sortRows(const PathTree &tree, std::vector<int> &rows, const TreeOrder &order) {
    const auto precedes = [&](int one, int other) {
        if (order.column == PathTree::Name)
            return tree.node(one).name.compare(tree.node(other).name, Qt::CaseInsensitive) < 0;
        return tree.sortKey(one, order.column) < tree.sortKey(other, order.column);
    };
    if (order.order == Qt::AscendingOrder)
        std::ranges::stable_sort(rows, precedes);
    else
        std::ranges::stable_sort(rows, [&](int one, int other) { return precedes(other, one); });
}

} // namespace

PathTree::PathTree()
    : m_nodes(1) {
    m_nodes.front().folder = true;
}

PathTree::~PathTree() = default;

int PathTree::addTo(int folder, const QString &name) {
    Node node;
    node.name = name;
    node.parent = folder;
    at(folder).folder = true;
    m_nodes.push_back(std::move(node));
    return count() - 1;
}

int PathTree::childOf(int folder, const QString &name) {
    const int known = node(folder).byName.value(name, none);
    if (known != none)
        return known;
    const int made = addTo(folder, name);
    at(folder).byName.insert(name, made);
    return made;
}

// The folder that a path's last part stands in, and that part; it is more than one part where a limit is reached.
int PathTree::folderOf(const QString &path, QString &name) {
    int folder = top;
    qsizetype from = 0;
    for (int depth = 0; depth < depthAtMost; ++depth) {
        const qsizetype slash = path.indexOf(u'/', from);
        if (slash < 0)
            break;
        const QString part = path.sliced(from, slash - from);
        int next = node(folder).byName.value(part, none);
        if (next == none) {
            if (m_folders == foldersAtMost)
                break;
            ++m_folders;
            next = childOf(folder, part);
        }
        folder = next;
        from = slash + 1;
    }
    name = path.sliced(from);
    return folder;
}

int PathTree::nodeFor(const QString &path) {
    QString name;
    const int folder = folderOf(path, name);
    return childOf(folder, name);
}

int PathTree::anotherFor(const QString &path) {
    QString name;
    const int folder = folderOf(path, name);
    return addTo(folder, name);
}

void PathTree::addSize(int file, qint64 size) {
    for (int number = file; number != none; number = node(number).parent) {
        at(number).size += size;
        ++at(number).files;
    }
}

int PathTree::find(const QString &path) const {
    int number = top;
    for (qsizetype from = 0; from <= path.size();) {
        const qsizetype slash = path.indexOf(u'/', from);
        const int next = slash < 0 ? none : node(number).byName.value(path.sliced(from, slash - from), none);
        if (next == none)
            return node(number).byName.value(path.sliced(from), none);
        number = next;
        from = slash + 1;
    }
    return none;
}

QString PathTree::pathOf(int number) const {
    QStringList parts;
    for (int each = number; each > top; each = node(each).parent)
        parts.prepend(node(each).name);
    return parts.join(u'/');
}

qint64 PathTree::sortKey(int number, int column) const {
    return column == Size ? node(number).size : 0;
}

Arrangement arrange(const PathTree &tree, const TreeOrder &order) {
    const auto count = static_cast<std::size_t>(tree.count());
    const std::vector<bool> shown = shownNodes(tree, order.filter);
    Arrangement made{std::vector<std::vector<int>>(count), std::vector<int>(count, PathTree::none), 0};
    for (int number = PathTree::top + 1; number < tree.count(); ++number) {
        if (shown[static_cast<std::size_t>(number)])
            made.children[static_cast<std::size_t>(tree.node(number).parent)].push_back(number);
    }
    for (std::vector<int> &rows : made.children) {
        if (order.column != PathTree::none)
            sortRows(tree, rows, order);
        for (std::size_t row = 0; row < rows.size(); ++row)
            made.rows[static_cast<std::size_t>(rows[row])] = static_cast<int>(row);
        made.shown += static_cast<int>(rows.size());
    }
    return made;
}

} // namespace waybill::ui
