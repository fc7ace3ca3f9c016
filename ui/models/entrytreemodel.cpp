#include "ui/models/entrytreemodel.h"

#include "ui/models/icons.h"
#include "ui/text/usertext.h"

namespace waybill::ui {

class EntryTree : public PathTree {
public:
    explicit EntryTree(const QList<BundleEntry> &entries)
        : m_entries(entries) {
        for (int i = 0; i < static_cast<int>(m_entries.size()); ++i) {
            const BundleEntry &entry = m_entries[i];
            const bool folder = entry.type == BundleEntry::Type::Folder;
            int number = nodeFor(entry.path);
            if (!node(number).items.isEmpty() && !folder)
                number = anotherFor(entry.path);
            at(number).items.append(i);
            at(number).folder = node(number).folder || folder;
            if (!folder)
                addSize(number, entry.size);
        }
    }

    const BundleEntry *entryOf(int number) const {
        const QList<int> &items = node(number).items;
        return items.isEmpty() ? nullptr : &m_entries[items.first()];
    }

    bool isSecond(int number) const {
        const Node &one = node(number);
        return one.parent != none && node(one.parent).byName.value(one.name, none) != number;
    }

    bool isOdd(int number) const {
        const BundleEntry *entry = entryOf(number);
        return entry && entry->type != BundleEntry::Type::Folder && (!entry->runnerSkips.isEmpty() || isSecond(number));
    }

    qint64 sortKey(int number, int column) const override {
        const BundleEntry *entry = entryOf(number);
        if (column == EntryTreeModel::Mode)
            return entry ? entry->mode : 0;
        return column == State ? isOdd(number) : PathTree::sortKey(number, column);
    }

private:
    QList<BundleEntry> m_entries;
};

namespace {

const EntryTree *entriesIn(const PathTree &tree) {
    return dynamic_cast<const EntryTree *>(&tree);
}

} // namespace

EntryTreeModel::EntryTreeModel(QObject *parent)
    : PathTreeModel(parent) { }

void EntryTreeModel::setEntries(const QList<BundleEntry> &entries) {
    show([entries] { return std::make_shared<const EntryTree>(entries); }, entries.size());
}

const BundleEntry *EntryTreeModel::entryOf(int number) const {
    const EntryTree *entries = entriesIn(tree());
    return entries ? entries->entryOf(number) : nullptr;
}

bool EntryTreeModel::isSecond(int number) const {
    const EntryTree *entries = entriesIn(tree());
    return entries && entries->isSecond(number);
}

QString EntryTreeModel::readablePath(const QModelIndex &index) const {
    if (!index.isValid())
        return {};
    const BundleEntry *entry = entryOf(numberOf(index));
    return entry && entry->type == BundleEntry::Type::File && !isSecond(numberOf(index)) ? entry->path : QString();
}

int EntryTreeModel::columnCount(const QModelIndex &) const {
    return ColumnCount;
}

QString EntryTreeModel::stateText(int number) const {
    const BundleEntry *entry = entryOf(number);
    if (!entry || entry->type == BundleEntry::Type::Folder)
        return formatFileCount(tree().node(number).files);
    if (isSecond(number))
        return tr("second entry of this path; a bundle with it is not extracted");
    return entry->runnerSkips.isEmpty() ? tr("kept") : tr("skipped: %1").arg(runnerReason(entry->runnerSkips));
}

QVariant EntryTreeModel::data(const QModelIndex &index, int role) const {
    const int number = numberOf(index);
    const BundleEntry *entry = entryOf(number);
    if (index.column() == Mode)
        return role == Qt::DisplayRole && entry ? QVariant(QString::number(entry->mode, 8).rightJustified(4, u'0'))
                                                : QVariant();
    if (index.column() != State || role == PathRole || role == Qt::ToolTipRole)
        return PathTreeModel::data(index, role);
    switch (role) {
    case Qt::DisplayRole:
        return stateText(number);
    case Qt::DecorationRole:
        return entriesIn(tree()) && entriesIn(tree())->isOdd(number) ? QVariant(icon(Severity::Warning)) : QVariant();
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
