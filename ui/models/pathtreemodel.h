// A tree of paths, filtered and sorted, as a model: what the tree of a dist folder and that of a bundle have in common.
// A large tree is built and put in order on a thread beside; until that is done the former rows stay. Lives on the
// window's thread.
#pragma once

#include "core/operation/operation.h"
#include "ui/models/pathtree.h"

#include <QAbstractItemModel>

#include <functional>
#include <memory>

namespace waybill::ui {

class PathTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Name = PathTree::Name, Size = PathTree::Size, State = PathTree::State };
    enum Role { PathRole = Qt::UserRole };

    // Nobody notices how long so many take.
    static constexpr qsizetype atOnce = 2000;

    ~PathTreeModel() override;

    QModelIndex indexOf(const QString &path) const; // of a file or folder; invalid: unknown, or not shown
    int shownCount() const { return m_arrangement->shown; }
    void setFilter(const QString &text); // a part of the path, in either case

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void arranged(); // other rows are shown, or in another order, as the last call asked

protected:
    using Build = std::function<std::shared_ptr<const PathTree>()>; // on any thread

    explicit PathTreeModel(QObject *parent = nullptr);

    void show(Build build, qsizetype paths);

    const PathTree &tree() const { return *m_tree; }
    static int numberOf(const QModelIndex &index) {
        return index.isValid() ? static_cast<int>(index.internalId()) : PathTree::top;
    }
    const PathTree::Node &nodeOf(const QModelIndex &index) const { return m_tree->node(numberOf(index)); }

private:
    struct Made {
        std::shared_ptr<const PathTree> tree;
        std::shared_ptr<const Arrangement> arrangement;
    };

    void renew();
    void start();
    void take(const Made &made);
    void letGo(std::shared_ptr<const PathTree> old);

    std::shared_ptr<const PathTree> m_tree;
    std::shared_ptr<const Arrangement> m_arrangement;
    // What is wanted:
    Build m_build; // empty: the tree that is shown
    qsizetype m_paths = 0;
    TreeOrder m_order;
    int m_wish = 0; // another one with each of these
    Operation<Made> *m_working = nullptr;
};

} // namespace waybill::ui
