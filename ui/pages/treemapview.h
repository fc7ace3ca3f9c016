// Where the bytes go: a picture of a size tree, in which one file or folder is chosen by mouse or arrow keys. Window
// thread; a tree is shared, and never changed.
#pragma once

#include "ui/models/treemap.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace waybill::ui {

class TreemapView : public QWidget {
    Q_OBJECT

public:
    explicit TreemapView(QWidget *parent = nullptr);
    ~TreemapView() override;

    void setTree(std::shared_ptr<const SizeTree> tree); // null: nothing to show
    void setCurrent(const QString &path); // is outlined, or what it is merged into; empty: none
    QString current() const; // path; of what is merged, the folder's
    QString describe(int tile) const; // a sentence: what it is, how large, its share
    const QList<Tile> &tiles() const { return m_tiles; }

    QColor colorOf(FileKind kind) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &path);
    void activated(const QString &path); // by Enter or a double click

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override; // tool tips

private:
    void layOut();
    void drawTile(QPainter &painter, const Tile &tile) const;
    QString labelOf(const Tile &tile) const;
    int tileAt(const QPointF &place) const; // -1: none
    int tileOf(const QString &path) const;
    int neighbour(Qt::Key direction) const;
    void choose(int tile);
    void outline(int tile);

    std::shared_ptr<const SizeTree> m_tree;
    QList<Tile> m_tiles;
    int m_current = -1; // of the tiles
    QString m_wanted; // the path that is to be outlined, also after the next layout
};

} // namespace waybill::ui
