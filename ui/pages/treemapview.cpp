#include "ui/pages/treemapview.h"

#include "ui/text/usertext.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <limits>

namespace waybill::ui {

namespace {

// Far enough apart to be told from each other; names and tool tips say the same.
constexpr std::array hues{265, 45, 320, 205, 130, 20, 175, -1};
static_assert(hues.size() == fileKinds);

double distanceFrom(const QRectF &from, const QRectF &to, Qt::Key direction) {
    const QPointF away = to.center() - from.center();
    const bool across = direction == Qt::Key_Left || direction == Qt::Key_Right;
    const bool back = direction == Qt::Key_Left || direction == Qt::Key_Up;
    const double along = (across ? away.x() : away.y()) * (back ? -1 : 1);
    const double aside = std::abs(across ? away.y() : away.x());
    return along <= 0.5 ? std::numeric_limits<double>::infinity() : along + 2 * aside;
}

} // namespace

TreemapView::TreemapView(QWidget *parent)
    : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Where the bytes go"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

TreemapView::~TreemapView() = default;

QSize TreemapView::sizeHint() const {
    const int line = fontMetrics().height();
    return {line * 22, line * 18};
}

QSize TreemapView::minimumSizeHint() const {
    const int line = fontMetrics().height();
    return {line * 6, line * 6};
}

void TreemapView::setTree(std::shared_ptr<const SizeTree> tree) {
    m_tree = std::move(tree);
    layOut();
}

void TreemapView::layOut() {
    m_tiles.clear();
    if (m_tree) {
        TileRules rules;
        rules.header = fontMetrics().height() + 2;
        rules.margin = 2;
        m_tiles = tilesOf(*m_tree, QRectF(rect()), rules);
    }
    outline(tileOf(m_wanted));
    update();
}

QColor TreemapView::colorOf(FileKind kind) const {
    const int hue = hues[static_cast<std::size_t>(kind)];
    const bool dark = palette().base().color().lightnessF() < 0.5F;
    const float saturation = hue < 0 ? 0 : dark ? 0.38F : 0.55F;
    return QColor::fromHslF(hue < 0 ? 0 : static_cast<float>(hue) / 360, saturation, dark ? 0.30F : 0.80F);
}

QString TreemapView::labelOf(const Tile &tile) const {
    if (tile.merged > 0 && tile.merged < m_tree->filesIn(tile.node))
        return tr("%n more", nullptr, tile.merged);
    return shownName(m_tree->node(tile.node).name);
}

QString TreemapView::describe(int tile) const {
    const Tile &which = m_tiles[tile];
    const PathTree::Node &node = m_tree->node(which.node);
    const QString path = shownName(m_tree->pathOf(which.node));
    if (which.merged > 0 && which.merged < m_tree->filesIn(which.node))
        return path.isEmpty() ? tr("%n more small files", nullptr, which.merged)
                              : tr("%n more small files in %1", nullptr, which.merged).arg(path);
    const auto all = static_cast<double>(std::max<qint64>(1, m_tree->node(PathTree::top).size));
    const QString share = tr("%L1 %").arg(100 * static_cast<double>(node.size) / all, 0, 'f', 1);
    return node.folder
        ? tr("%1: %2 in %3, %4 of all").arg(path, formatSize(node.size), formatFileCount(node.files), share)
        : tr("%1: %2, %3 of all").arg(path, formatSize(node.size), share);
}

void TreemapView::drawTile(QPainter &painter, const Tile &tile) const {
    const QRect area = tile.area.toAlignedRect();
    const bool plain = tile.frame || tile.merged > 0;
    const QColor fill
        = plain ? palette().color(QPalette::AlternateBase) : colorOf(fileKindOf(m_tree->node(tile.node).name));
    painter.fillRect(area, fill);
    painter.setPen(palette().color(plain ? QPalette::Mid : QPalette::Base));
    painter.drawRect(area.adjusted(0, 0, -1, -1));
    const int line = fontMetrics().height();
    const QRect text = area.adjusted(4, 1, -4, -1);
    if (text.height() < line || text.width() < 2 * fontMetrics().averageCharWidth())
        return;
    if (tile.frame && tile.area.height() < line + 2)
        return;
    painter.setPen(palette().color(QPalette::Text));
    const QString label = fontMetrics().elidedText(labelOf(tile), Qt::ElideMiddle, text.width());
    painter.drawText(text, Qt::AlignTop | Qt::AlignLeading | Qt::TextSingleLine, label);
    if (!plain && text.height() >= 2 * line)
        painter.drawText(text.adjusted(0, line, 0, 0), Qt::AlignTop | Qt::AlignLeading | Qt::TextSingleLine,
            fontMetrics().elidedText(formatSize(m_tree->node(tile.node).size), Qt::ElideRight, text.width()));
}

void TreemapView::paintEvent(QPaintEvent *event) {
    QPainter painter(this);
    painter.fillRect(event->rect(), palette().base());
    for (const Tile &tile : std::as_const(m_tiles)) {
        if (tile.area.intersects(QRectF(event->rect())))
            drawTile(painter, tile);
    }
    if (m_current < 0)
        return;
    // In two colours: one of them is seen on any ground.
    const QRect area = m_tiles[m_current].area.toAlignedRect().adjusted(1, 1, -2, -2);
    painter.setPen(QPen(palette().color(hasFocus() ? QPalette::Highlight : QPalette::Text), 3));
    painter.drawRect(area);
    painter.setPen(QPen(palette().color(QPalette::Base), 1));
    painter.drawRect(area.adjusted(2, 2, -2, -2));
}

void TreemapView::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    layOut();
}

void TreemapView::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOut();
}

int TreemapView::tileAt(const QPointF &place) const {
    for (int tile = static_cast<int>(m_tiles.size()) - 1; tile >= 0; --tile) {
        if (m_tiles[tile].area.contains(place))
            return tile;
    }
    return -1;
}

// Its own one, or that of the nearest folder above which has it merged.
int TreemapView::tileOf(const QString &path) const {
    if (!m_tree || path.isEmpty())
        return -1;
    int number = m_tree->find(path);
    for (bool own = true; number != PathTree::none; number = m_tree->node(number).parent, own = false) {
        for (int tile = 0; tile < static_cast<int>(m_tiles.size()); ++tile) {
            const Tile &which = m_tiles[tile];
            const bool partOfIt = which.merged > 0 && which.merged < m_tree->filesIn(which.node);
            if (which.node == number && (own ? !partOfIt : which.merged > 0))
                return tile;
        }
    }
    return -1;
}

QString TreemapView::current() const {
    return m_current < 0 ? QString() : m_tree->pathOf(m_tiles[m_current].node);
}

void TreemapView::setCurrent(const QString &path) {
    if (m_wanted == path)
        return;
    m_wanted = path;
    outline(tileOf(path));
}

void TreemapView::outline(int tile) {
    m_current = tile;
    update();
    const QString said = tile < 0 ? tr("Arrow keys move between files") : describe(tile);
    if (said == accessibleDescription())
        return;
    setAccessibleDescription(said);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void TreemapView::choose(int tile) {
    if (tile < 0)
        return;
    m_wanted = m_tree->pathOf(m_tiles[tile].node);
    outline(tile);
    if (!m_wanted.isEmpty())
        Q_EMIT chosen(m_wanted);
}

void TreemapView::mousePressEvent(QMouseEvent *event) {
    if (event->button() == Qt::LeftButton)
        choose(tileAt(event->position()));
}

void TreemapView::mouseDoubleClickEvent(QMouseEvent *event) {
    if (event->button() == Qt::LeftButton && m_current >= 0)
        Q_EMIT activated(current());
}

// A frame is no place to stop at: what is in it is.
int TreemapView::neighbour(Qt::Key direction) const {
    int nearest = -1;
    double least = std::numeric_limits<double>::infinity();
    for (int tile = 0; tile < static_cast<int>(m_tiles.size()); ++tile) {
        if (tile == m_current || m_tiles[tile].frame)
            continue;
        if (m_current < 0)
            return tile;
        const double distance = distanceFrom(m_tiles[m_current].area, m_tiles[tile].area, direction);
        if (distance < least) {
            least = distance;
            nearest = tile;
        }
    }
    return nearest;
}

void TreemapView::keyPressEvent(QKeyEvent *event) {
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        choose(neighbour(static_cast<Qt::Key>(event->key())));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT activated(current());
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool TreemapView::event(QEvent *event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int tile = tileAt(QPointF(help->pos()));
    if (tile < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), describe(tile), this, m_tiles[tile].area.toAlignedRect());
    return true;
}

} // namespace waybill::ui
