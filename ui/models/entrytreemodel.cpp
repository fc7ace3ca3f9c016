#include "ui/models/entrytreemodel.h"

#include "ui/models/icons.h"
#include "ui/text/usertext.h"

namespace waybill::ui {

EntryTreeModel::EntryTreeModel(QObject *parent)
    : PathTreeModel(parent) { }

void EntryTreeModel::setEntries(const QList<BundleEntry> &entries) {
    beginResetModel();
    clearTree();
    m_entries = entries;
    for (int i = 0; i < static_cast<int>(m_entries.size()); ++i) {
        const BundleEntry &entry = m_entries[i];
        const bool folder = entry.type == BundleEntry::Type::Folder;
        Node *node = nodeFor(entry.path);
        if (!node->items.isEmpty() && !folder)
            node = anotherFor(entry.path);
        node->items.append(i);
        node->folder = node->folder || folder;
        if (!folder)
            count(node, entry.size);
    }
    endResetModel();
}

const BundleEntry *EntryTreeModel::entryOf(const Node &node) const {
    return node.items.isEmpty() ? nullptr : &m_entries[node.items.first()];
}

bool EntryTreeModel::isSecond(const QModelIndex &index) const {
    return indexOf(pathOf(nodeOf(index))) != index.siblingAtColumn(Name);
}

QString EntryTreeModel::readablePath(const QModelIndex &index) const {
    if (!index.isValid())
        return {};
    const BundleEntry *entry = entryOf(nodeOf(index));
    return entry && entry->type == BundleEntry::Type::File && !isSecond(index) ? entry->path : QString();
}

int EntryTreeModel::columnCount(const QModelIndex &) const {
    return ColumnCount;
}

QString EntryTreeModel::stateText(const QModelIndex &index) const {
    const Node &node = nodeOf(index);
    const BundleEntry *entry = entryOf(node);
    if (!entry || entry->type == BundleEntry::Type::Folder)
        return formatFileCount(node.files);
    if (isSecond(index))
        return tr("second entry of this path; a bundle with it is not extracted");
    return entry->runnerSkips.isEmpty() ? tr("kept") : tr("skipped: %1").arg(runnerReason(entry->runnerSkips));
}

QVariant EntryTreeModel::data(const QModelIndex &index, int role) const {
    const BundleEntry *entry = entryOf(nodeOf(index));
    const bool folder = !entry || entry->type == BundleEntry::Type::Folder;
    if (index.column() == Mode) {
        if (role == Qt::DisplayRole && entry)
            return QString::number(entry->mode, 8).rightJustified(4, u'0');
        return role == SortRole && entry ? QVariant(entry->mode) : QVariant();
    }
    if (index.column() != State || role == PathRole || role == Qt::ToolTipRole)
        return PathTreeModel::data(index, role);
    const bool odd = !folder && (!entry->runnerSkips.isEmpty() || isSecond(index));
    switch (role) {
    case SortRole:
        return odd ? 1 : 0;
    case Qt::DisplayRole:
        return stateText(index);
    case Qt::DecorationRole:
        return odd ? QVariant(icon(Severity::Warning)) : QVariant();
    default:
        return {};
    }
}

QVariant EntryTreeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= State)
        return section == State ? tr("On the server's Runner") : tr("Mode");
    return PathTreeModel::headerData(section, orientation, role);
}

} // namespace waybill::ui
