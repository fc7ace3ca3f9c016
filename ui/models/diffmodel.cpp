#include "ui/models/diffmodel.h"

#include "ui/models/icons.h"
#include "ui/text/bundletext.h"
#include "ui/text/usertext.h"

namespace waybill::ui {

namespace {

QIcon iconOf(DiffState state) {
    switch (state) {
    case DiffState::New:
        return icon(StepState::Good);
    case DiffState::Changed:
        return icon(StepState::Busy);
    case DiffState::Deleted:
        return icon(StepState::Bad);
    case DiffState::Same:
        return icon(StepState::Unknown);
    }
    Q_UNREACHABLE_RETURN({});
}

QString sizeOf(const std::optional<DiffFile> &file) {
    return file ? formatSize(file->size) : QString();
}

} // namespace

DiffModel::DiffModel(QObject *parent)
    : QAbstractTableModel(parent) { }

void DiffModel::setDiff(const BundleDiff &diff) {
    beginResetModel();
    m_entries.clear();
    for (const DiffEntry &entry : diff.entries) {
        if (entry.state != DiffState::Same)
            m_entries.append(entry);
    }
    endResetModel();
}

QString DiffModel::pathOf(const QModelIndex &index) const {
    return index.isValid() ? m_entries[index.row()].path : QString();
}

int DiffModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int DiffModel::columnCount(const QModelIndex &) const {
    return ColumnCount;
}

QVariant DiffModel::data(const QModelIndex &index, int role) const {
    const DiffEntry &entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case State:
            return diffStateTitle(entry.state);
        case Path:
            return shownName(entry.path);
        default:
            return sizeOf(index.column() == Before ? entry.before : entry.after);
        }
    case Qt::DecorationRole:
        return index.column() == State ? QVariant(iconOf(entry.state)) : QVariant();
    case Qt::ToolTipRole:
        // A name may look like markup, and is none.
        return QStringLiteral("<qt>%1</qt>").arg(shownName(entry.path).toHtmlEscaped());
    case Qt::TextAlignmentRole:
        return index.column() >= Before ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant DiffModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State:
        return tr("State");
    case Path:
        return tr("Path");
    case Before:
        return tr("Size before");
    default:
        return tr("Size after");
    }
}

} // namespace waybill::ui
