#include "ui/models/pathtreemodel.h"

#include "ui/models/icons.h"
#include "ui/text/usertext.h"

#include <QHash>

#include <algorithm>

namespace waybill::ui {

PathTreeModel::PathTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>()) { }

PathTreeModel::~PathTreeModel() = default;

void PathTreeModel::clearTree() {
    m_root = std::make_unique<Node>();
    m_folders = 0;
}

PathTreeModel::Node *PathTreeModel::addTo(Node &folder, const QString &name) {
    auto node = std::make_unique<Node>();
    node->name = name;
    node->parent = &folder;
    node->row = static_cast<int>(folder.children.size());
    folder.folder = true;
    folder.children.push_back(std::move(node));
    return folder.children.back().get();
}

PathTreeModel::Node *PathTreeModel::childOf(Node &folder, const QString &name) {
    Node *&found = folder.byName[name];
    if (!found)
        found = addTo(folder, name);
    return found;
}

// The folder that a path's last part stands in, and that part; it is more than one part where a limit is reached.
PathTreeModel::Node *PathTreeModel::folderOf(const QString &path, QString &name) {
    Node *folder = m_root.get();
    qsizetype from = 0;
    for (int depth = 0; depth < depthAtMost; ++depth) {
        const qsizetype slash = path.indexOf(u'/', from);
        if (slash < 0)
            break;
        const QString part = path.sliced(from, slash - from);
        Node *next = folder->byName.value(part);
        if (!next) {
            if (m_folders == foldersAtMost)
                break;
            ++m_folders;
            next = childOf(*folder, part);
        }
        folder = next;
        from = slash + 1;
    }
    name = path.sliced(from);
    return folder;
}

PathTreeModel::Node *PathTreeModel::nodeFor(const QString &path) {
    QString name;
    Node *folder = folderOf(path, name);
    return childOf(*folder, name);
}

PathTreeModel::Node *PathTreeModel::anotherFor(const QString &path) {
    QString name;
    Node *folder = folderOf(path, name);
    return addTo(*folder, name);
}

void PathTreeModel::count(Node *file, qint64 size) {
    for (Node *node = file; node; node = node->parent) {
        node->size += size;
        ++node->files;
    }
}

const PathTreeModel::Node &PathTreeModel::nodeOf(const QModelIndex &index) const {
    return index.isValid() ? *static_cast<const Node *>(index.constInternalPointer()) : *m_root;
}

QString PathTreeModel::pathOf(const Node &node) {
    QStringList parts;
    for (const Node *each = &node; each->parent; each = each->parent)
        parts.prepend(each->name);
    return parts.join(u'/');
}

QModelIndex PathTreeModel::indexOf(const QString &path) const {
    const Node *node = m_root.get();
    for (qsizetype from = 0; from <= path.size();) {
        const qsizetype slash = path.indexOf(u'/', from);
        const Node *next = slash < 0 ? nullptr : node->byName.value(path.sliced(from, slash - from));
        if (!next) {
            node = node->byName.value(path.sliced(from));
            return node ? createIndex(node->row, Name, node) : QModelIndex();
        }
        node = next;
        from = slash + 1;
    }
    return {};
}

QModelIndex PathTreeModel::index(int row, int column, const QModelIndex &parent) const {
    const Node &node = nodeOf(parent);
    if (row < 0 || row >= static_cast<int>(node.children.size()) || column < 0 || column >= columnCount(parent))
        return {};
    return createIndex(row, column, node.children[static_cast<std::size_t>(row)].get());
}

QModelIndex PathTreeModel::parent(const QModelIndex &child) const {
    const Node *above = nodeOf(child).parent;
    return above && above != m_root.get() ? createIndex(above->row, 0, above) : QModelIndex();
}

int PathTreeModel::rowCount(const QModelIndex &parent) const {
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent).children.size());
}

QVariant PathTreeModel::data(const QModelIndex &index, int role) const {
    const Node &node = nodeOf(index);
    switch (role) {
    case PathRole:
        return pathOf(node);
    case SortRole:
        return index.column() == Size ? QVariant(node.size) : QVariant(node.name);
    case Qt::DisplayRole:
        if (index.column() == Name)
            return node.name.isEmpty() ? QStringLiteral("/") : shownName(node.name);
        return index.column() == Size ? formatSize(node.size) : QVariant();
    case Qt::DecorationRole:
        if (index.column() == Name)
            return icon(node.folder ? QStringLiteral("folder-open") : QStringLiteral("file"));
        return {};
    case Qt::ToolTipRole:
        // A name may look like markup, and is none.
        return QStringLiteral("<qt>%1</qt>").arg(shownName(pathOf(node)).toHtmlEscaped());
    case Qt::TextAlignmentRole:
        return index.column() == Size ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant PathTreeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Name") : section == Size ? tr("Size") : tr("State");
}

} // namespace waybill::ui
