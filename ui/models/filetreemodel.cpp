#include "ui/models/filetreemodel.h"

#include "ui/models/icons.h"
#include "ui/text/contentstext.h"
#include "ui/text/usertext.h"

#include <QBrush>
#include <QGuiApplication>
#include <QPalette>

namespace waybill::ui {

FileTreeModel::FileTreeModel(QObject *parent)
    : PathTreeModel(parent) { }

void FileTreeModel::setFiles(const FileList &files) {
    beginResetModel();
    clearTree();
    m_excluded.clear();
    m_sources.clear();
    for (const SourceFile &file : files.files) {
        Node *node = nodeFor(file.path);
        count(node, file.size);
        if (!file.source.isEmpty())
            m_sources.insert(node, file.source);
    }
    // Beside the files: a folder that stays out may have the name of one that goes in.
    for (const Exclusion &each : files.excluded) {
        Node *node = indexOf(each.path).isValid() ? anotherFor(each.path) : nodeFor(each.path);
        node->size = each.size;
        m_excluded.insert(node, each);
    }
    // What cannot be packed is no file of the list, and is shown all the same.
    m_findings = files.findings;
    for (int i = 0; i < static_cast<int>(m_findings.size()); ++i) {
        if (!m_findings[i].file.isEmpty())
            nodeFor(m_findings[i].file)->items.append(i);
    }
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
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole) {
        if (const QString text = toolTip(node); !text.isEmpty())
            return text;
    }
    if (const auto excluded = m_excluded.constFind(&node); excluded != m_excluded.constEnd()) {
        if (const QVariant data = excludedData(index, *excluded, role); data.isValid())
            return data;
    }
    return index.column() == State ? stateData(node, role) : PathTreeModel::data(index, role);
}

QString FileTreeModel::toolTip(const Node &node) const {
    QStringList lines;
    if (!node.items.isEmpty()) {
        const FindingText text = describe(m_findings[node.items.first()]);
        lines = QStringList{text.message, text.help};
    }
    if (const auto excluded = m_excluded.constFind(&node); excluded != m_excluded.constEnd()) {
        lines.append(describe(*excluded));
        lines.append(describeSize(*excluded));
        if (!excluded->source.isEmpty())
            lines.append(comesFrom(excluded->source));
    }
    if (const auto source = m_sources.constFind(&node); source != m_sources.constEnd())
        lines.append(comesFrom(*source));
    return lines.join(u'\n');
}

// What is greyed says so in words, too: colour alone tells nobody who cannot see it.
QVariant FileTreeModel::excludedData(const QModelIndex &index, const Exclusion &exclusion, int role) const {
    switch (role) {
    case Qt::ForegroundRole:
        return QGuiApplication::palette().brush(QPalette::Disabled, QPalette::Text);
    case Qt::DecorationRole:
        return index.column() == Name ? icon(exclusion.folder ? QStringLiteral("folder-open") : QStringLiteral("file"))
                                      : QVariant();
    default:
        return {};
    }
}

QString FileTreeModel::stateText(const Node &node) const {
    if (const auto excluded = m_excluded.constFind(&node); excluded != m_excluded.constEnd())
        return describe(*excluded);
    if (!node.items.isEmpty())
        return describe(m_findings[node.items.first()]).message;
    if (node.folder)
        return formatFileCount(node.files);
    const auto source = m_sources.constFind(&node);
    return source == m_sources.constEnd() ? tr("goes into the bundle")
                                          : tr("goes into the bundle, %1").arg(comesFrom(*source));
}

QVariant FileTreeModel::stateData(const Node &node, int role) const {
    Severity worst = Severity::Info;
    for (const int item : node.items)
        worst = std::max(worst, m_findings[item].severity);
    switch (role) {
    case SortRole:
        return node.items.isEmpty() ? (m_excluded.contains(&node) ? -2 : -1) : static_cast<int>(worst);
    case Qt::DisplayRole:
        return stateText(node);
    case Qt::DecorationRole:
        return node.items.isEmpty() ? QVariant() : icon(worst);
    default:
        return {};
    }
}

} // namespace waybill::ui
