#include "ui/models/filetreemodel.h"

#include "ui/models/icons.h"
#include "ui/text/contentstext.h"
#include "ui/text/usertext.h"

#include <QBrush>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace waybill::ui {

// The files, and by number what there is to say of a row.
class FileTree : public PathTree {
public:
    explicit FileTree(const FileList &files)
        : m_findings(files.findings) {
        for (const SourceFile &file : files.files) {
            const int number = nodeFor(file.path);
            addSize(number, file.size);
            if (!file.source.isEmpty())
                m_sources.insert(number, file.source);
        }
        // Beside the files: a folder that stays out may have the name of one that goes in.
        for (const Exclusion &each : files.excluded) {
            const int number = find(each.path) == none ? nodeFor(each.path) : anotherFor(each.path);
            at(number).size = each.size;
            m_excluded.insert(number, each);
        }
        // What cannot be packed is no file of the list, and is shown all the same.
        for (int i = 0; i < static_cast<int>(m_findings.size()); ++i) {
            if (!m_findings[i].file.isEmpty())
                at(nodeFor(m_findings[i].file)).items.append(i);
        }
    }

    qint64 sortKey(int number, int column) const override {
        if (column != State)
            return PathTree::sortKey(number, column);
        const QList<int> &items = node(number).items;
        if (items.isEmpty())
            return m_excluded.contains(number) ? -2 : -1;
        return static_cast<qint64>(worstOf(number));
    }

    Severity worstOf(int number) const {
        Severity worst = Severity::Info;
        for (const int item : node(number).items)
            worst = std::max(worst, m_findings[item].severity);
        return worst;
    }

    const QList<Finding> &findings() const { return m_findings; }
    const QHash<int, Exclusion> &excluded() const { return m_excluded; }
    QString sourceOf(int number) const { return m_sources.value(number); } // empty: where its path says

private:
    QList<Finding> m_findings;
    QHash<int, Exclusion> m_excluded;
    QHash<int, QString> m_sources; // where a staged file is on disk
};

FileTreeModel::FileTreeModel(QObject *parent)
    : PathTreeModel(parent) { }

void FileTreeModel::setFiles(const FileList &files) {
    show([files] { return std::make_shared<const FileTree>(files); }, files.files.size() + files.excluded.size());
}

void FileTreeModel::clear() {
    setFiles({});
}

const FileTree *FileTreeModel::files() const {
    return dynamic_cast<const FileTree *>(&tree());
}

const Exclusion *FileTreeModel::exclusionOf(int number) const {
    if (!files())
        return nullptr;
    const auto found = files()->excluded().constFind(number);
    return found == files()->excluded().constEnd() ? nullptr : &*found;
}

int FileTreeModel::columnCount(const QModelIndex &) const {
    return State + 1;
}

QVariant FileTreeModel::data(const QModelIndex &index, int role) const {
    const int number = numberOf(index);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole) {
        if (const QString text = toolTip(number); !text.isEmpty())
            return text;
    }
    if (const Exclusion *excluded = exclusionOf(number)) {
        if (const QVariant data = excludedData(index, *excluded, role); data.isValid())
            return data;
    }
    return index.column() == State ? stateData(number, role) : PathTreeModel::data(index, role);
}

QString FileTreeModel::toolTip(int number) const {
    QStringList lines;
    if (const QList<int> &items = tree().node(number).items; !items.isEmpty()) {
        const FindingText text = describe(files()->findings()[items.first()]);
        lines = QStringList{text.message, text.help};
    }
    if (const Exclusion *excluded = exclusionOf(number)) {
        lines.append(describe(*excluded));
        lines.append(describeSize(*excluded));
        if (!excluded->source.isEmpty())
            lines.append(comesFrom(excluded->source));
    }
    if (const QString source = files() ? files()->sourceOf(number) : QString(); !source.isEmpty())
        lines.append(comesFrom(source));
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

QString FileTreeModel::stateText(int number) const {
    if (const Exclusion *excluded = exclusionOf(number))
        return describe(*excluded);
    const PathTree::Node &node = tree().node(number);
    if (!node.items.isEmpty())
        return describe(files()->findings()[node.items.first()]).message;
    if (node.folder)
        return formatFileCount(node.files);
    const QString source = files() ? files()->sourceOf(number) : QString();
    return source.isEmpty() ? tr("goes into the bundle") : tr("goes into the bundle, %1").arg(comesFrom(source));
}

QVariant FileTreeModel::stateData(int number, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        return stateText(number);
    case Qt::DecorationRole:
        return tree().node(number).items.isEmpty() ? QVariant() : icon(files()->worstOf(number));
    default:
        return {};
    }
}

} // namespace waybill::ui
