#include "ui/models/pathtreemodel.h"

#include "ui/models/icons.h"
#include "ui/text/usertext.h"

namespace waybill::ui {

PathTreeModel::PathTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_tree(std::make_shared<PathTree>())
    , m_arrangement(std::make_shared<const Arrangement>(arrange(*m_tree, {}))) { }

PathTreeModel::~PathTreeModel() = default;

void PathTreeModel::show(Build build, qsizetype paths) {
    m_build = std::move(build);
    m_paths = paths;
    renew();
}

void PathTreeModel::setFilter(const QString &text) {
    if (text == m_order.filter)
        return;
    m_order.filter = text;
    renew();
}

void PathTreeModel::sort(int column, Qt::SortOrder order) {
    m_order.column = column;
    m_order.order = order;
    renew();
}

void PathTreeModel::renew() {
    ++m_wish;
    if (!m_working) // else it goes on with this one when it has ended
        start();
}

void PathTreeModel::start() {
    // What is to be replaced is not held here: it would be freed with the operation, on this thread.
    const auto make = [build = m_build, shown = m_build ? nullptr : m_tree, order = m_order] {
        std::shared_ptr<const PathTree> tree = build ? build() : shown;
        auto arrangement = std::make_shared<const Arrangement>(arrange(*tree, order));
        return Made{std::move(tree), std::move(arrangement)};
    };
    if (m_paths <= atOnce) {
        take(make());
        return;
    }
    m_working = new Operation<Made>(this);
    connect(m_working, &OperationBase::finished, this, [this, of = m_wish] {
        Operation<Made> *ended = std::exchange(m_working, nullptr);
        ended->deleteLater();
        if (of == m_wish)
            take(ended->result());
        else
            start();
    });
    m_working->start([make](OperationContext &) { return make(); });
}

void PathTreeModel::take(const Made &made) {
    m_build = {};
    if (made.tree != m_tree) {
        beginResetModel();
        letGo(std::exchange(m_tree, made.tree));
        m_arrangement = made.arrangement;
        endResetModel();
        Q_EMIT arranged();
        return;
    }
    // What is unfolded and chosen stays so.
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    m_arrangement = made.arrangement;
    QModelIndexList after;
    for (const QModelIndex &index : before) {
        const int row = m_arrangement->rows[index.internalId()];
        after.append(row == PathTree::none ? QModelIndex() : createIndex(row, index.column(), index.internalId()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
    Q_EMIT arranged();
}

// Freeing many small pieces takes its time, too.
void PathTreeModel::letGo(std::shared_ptr<const PathTree> old) {
    if (old->count() <= atOnce)
        return;
    auto *operation = new Operation<bool>(this);
    connect(operation, &OperationBase::finished, operation, &QObject::deleteLater);
    operation->start([held = std::make_shared<std::shared_ptr<const PathTree>>(std::move(old))](OperationContext &) {
        held->reset();
        return true;
    });
}

QModelIndex PathTreeModel::indexOf(const QString &path) const {
    const int number = m_tree->find(path);
    const int row = number == PathTree::none ? PathTree::none : m_arrangement->rows[static_cast<std::size_t>(number)];
    return row == PathTree::none ? QModelIndex() : createIndex(row, Name, static_cast<quintptr>(number));
}

QModelIndex PathTreeModel::index(int row, int column, const QModelIndex &parent) const {
    const std::vector<int> &rows = m_arrangement->children[static_cast<std::size_t>(numberOf(parent))];
    if (row < 0 || row >= static_cast<int>(rows.size()) || column < 0 || column >= columnCount(parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(rows[static_cast<std::size_t>(row)]));
}

QModelIndex PathTreeModel::parent(const QModelIndex &child) const {
    const int above = nodeOf(child).parent;
    return above > PathTree::top
        ? createIndex(m_arrangement->rows[static_cast<std::size_t>(above)], 0, static_cast<quintptr>(above))
        : QModelIndex();
}

int PathTreeModel::rowCount(const QModelIndex &parent) const {
    return parent.column() > 0
        ? 0
        : static_cast<int>(m_arrangement->children[static_cast<std::size_t>(numberOf(parent))].size());
}

QVariant PathTreeModel::data(const QModelIndex &index, int role) const {
    const PathTree::Node &node = nodeOf(index);
    switch (role) {
    case PathRole:
        return m_tree->pathOf(numberOf(index));
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
        return QStringLiteral("<qt>%1</qt>").arg(shownName(m_tree->pathOf(numberOf(index))).toHtmlEscaped());
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
