#include "ui/models/filetreemodel.h"

#include "ui/models/icons.h"
#include "ui/text/usertext.h"

#include <QHash>

namespace waybill::ui {

struct FileTreeModel::Node {
    QString name;
    QString path;
    Node *parent = nullptr;
    int row = 0;
    bool folder = false;
    qint64 size = 0; // bytes; a folder's is the sum of what is below
    int files = 0;
    QList<Finding> findings;
    std::vector<std::unique_ptr<Node>> children;
    QHash<QString, Node *> byName;

    Node *child(const QString &childName) {
        Node *&found = byName[childName];
        if (!found) {
            children.push_back(std::make_unique<Node>());
            found = children.back().get();
            found->name = childName;
            found->path = path.isEmpty() ? childName : path + u'/' + childName;
            found->parent = this;
            found->row = static_cast<int>(children.size()) - 1;
        }
        return found;
    }
};

namespace {

Severity worstOf(const QList<Finding> &findings) {
    Severity worst = Severity::Info;
    for (const Finding &finding : findings)
        worst = std::max(worst, finding.severity);
    return worst;
}

} // namespace

FileTreeModel::FileTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>()) { }

FileTreeModel::~FileTreeModel() = default;

FileTreeModel::Node *FileTreeModel::nodeFor(const QString &path) {
    Node *node = m_root.get();
    for (const QString &part : path.split(u'/')) {
        node->folder = true;
        node = node->child(part);
    }
    return node;
}

void FileTreeModel::setFiles(const FileList &files) {
    beginResetModel();
    m_root = std::make_unique<Node>();
    for (const SourceFile &file : files.files) {
        Node *node = nodeFor(file.path);
        for (Node *above = node; above; above = above->parent) {
            above->size += file.size;
            ++above->files;
        }
    }
    // What cannot be packed is no file of the list, and is shown all the same.
    for (const Finding &finding : files.findings)
        nodeFor(finding.file)->findings.append(finding);
    endResetModel();
}

void FileTreeModel::clear() {
    setFiles({});
}

const FileTreeModel::Node *FileTreeModel::nodeOf(const QModelIndex &index) const {
    return index.isValid() ? static_cast<const Node *>(index.constInternalPointer()) : m_root.get();
}

QModelIndex FileTreeModel::indexOf(const QString &path) const {
    const Node *node = m_root.get();
    for (const QString &part : path.split(u'/')) {
        node = node->byName.value(part);
        if (!node)
            return {};
    }
    return createIndex(node->row, Name, node);
}

QModelIndex FileTreeModel::index(int row, int column, const QModelIndex &parent) const {
    const Node *node = nodeOf(parent);
    if (row < 0 || row >= static_cast<int>(node->children.size()) || column < 0 || column >= ColumnCount)
        return {};
    return createIndex(row, column, node->children[static_cast<std::size_t>(row)].get());
}

QModelIndex FileTreeModel::parent(const QModelIndex &child) const {
    const Node *above = nodeOf(child)->parent;
    return above && above != m_root.get() ? createIndex(above->row, 0, above) : QModelIndex();
}

int FileTreeModel::rowCount(const QModelIndex &parent) const {
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

int FileTreeModel::columnCount(const QModelIndex &) const {
    return ColumnCount;
}

QVariant FileTreeModel::data(const QModelIndex &index, int role) const {
    const Node &node = *nodeOf(index);
    const QString sentence = node.findings.isEmpty() ? QString() : describe(node.findings.first()).message;
    switch (role) {
    case PathRole:
        return node.path;
    case SortRole:
        if (index.column() == Size)
            return node.size;
        if (index.column() == State)
            return node.findings.isEmpty() ? -1 : static_cast<int>(worstOf(node.findings));
        return node.name;
    case Qt::DisplayRole:
        if (index.column() == Name)
            return node.name;
        if (index.column() == Size)
            return formatSize(node.size);
        return node.findings.isEmpty() ? (node.folder ? formatFileCount(node.files) : tr("goes into the bundle"))
                                       : sentence;
    case Qt::DecorationRole:
        if (index.column() == Name)
            return icon(node.folder ? QStringLiteral("folder-open") : QStringLiteral("file"));
        if (index.column() == State && !node.findings.isEmpty())
            return icon(worstOf(node.findings));
        return {};
    case Qt::ToolTipRole:
        return node.findings.isEmpty() ? node.path : sentence + u'\n' + describe(node.findings.first()).help;
    case Qt::TextAlignmentRole:
        return index.column() == Size ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant FileTreeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Size:
        return tr("Size");
    default:
        return tr("State");
    }
}

} // namespace waybill::ui
