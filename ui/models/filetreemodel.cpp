#include "ui/models/filetreemodel.h"

#include "ui/models/icons.h"
#include "ui/text/usertext.h"

namespace waybill::ui {

FileTreeModel::FileTreeModel(QObject *parent)
    : PathTreeModel(parent) { }

void FileTreeModel::setFiles(const FileList &files) {
    beginResetModel();
    clearTree();
    for (const SourceFile &file : files.files)
        count(nodeFor(file.path), file.size);
    // What cannot be packed is no file of the list, and is shown all the same.
    m_findings = files.findings;
    for (int i = 0; i < static_cast<int>(m_findings.size()); ++i)
        nodeFor(m_findings[i].file)->items.append(i);
    endResetModel();
}

void FileTreeModel::clear() {
    setFiles({});
}

int FileTreeModel::columnCount(const QModelIndex &) const {
    return State + 1;
}

QVariant FileTreeModel::data(const QModelIndex &index, int role) const {
    const Node &node = nodeOf(index);
    if (role == Qt::ToolTipRole && !node.items.isEmpty()) {
        const FindingText text = describe(m_findings[node.items.first()]);
        return text.message + u'\n' + text.help;
    }
    return index.column() == State ? stateData(node, role) : PathTreeModel::data(index, role);
}

QVariant FileTreeModel::stateData(const Node &node, int role) const {
    Severity worst = Severity::Info;
    for (const int item : node.items)
        worst = std::max(worst, m_findings[item].severity);
    switch (role) {
    case SortRole:
        return node.items.isEmpty() ? -1 : static_cast<int>(worst);
    case Qt::DisplayRole:
        if (!node.items.isEmpty())
            return describe(m_findings[node.items.first()]).message;
        return node.folder ? formatFileCount(node.files) : tr("goes into the bundle");
    case Qt::DecorationRole:
        return node.items.isEmpty() ? QVariant() : icon(worst);
    default:
        return {};
    }
}

} // namespace waybill::ui
