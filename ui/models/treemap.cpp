#include "ui/models/treemap.h"

#include <algorithm>
#include <array>
#include <span>

namespace waybill::ui {

namespace {

constexpr double innerAtLeast = 12; // pixels: a frame with less room inside is drawn as one tile

class TileLayout {
public:
    TileLayout(const SizeTree &tree, const TileRules &rules)
        : m_tree(tree)
        , m_rules(rules) { }

    QList<Tile> run(const QRectF &area) {
        fill(PathTree::top, area);
        return m_tiles;
    }

private:
    double sizeOf(int number) const { return static_cast<double>(m_tree.node(number).size); }

    void fill(int folder, QRectF area) {
        std::span<const int> left = m_tree.childrenOf(folder);
        double size = sizeOf(folder);
        int files = m_tree.filesIn(folder);
        while (!left.empty() && size > 0 && sizeOf(left.front()) > 0) {
            const double scale = area.width() * area.height() / size;
            if (sizeOf(left.front()) * scale < m_rules.smallest) {
                m_tiles.append({area, folder, files, false});
                return;
            }
            const auto row = rowOf(left, std::min(area.width(), area.height()), scale);
            double rowSize = 0;
            for (const int each : row) {
                rowSize += sizeOf(each);
                files -= m_tree.filesIn(each);
            }
            place(row, rowSize, area, scale);
            size -= rowSize;
            left = left.subspan(row.size());
        }
    }

    // As many as keep the row's tiles nearest to squares.
    std::span<const int> rowOf(std::span<const int> left, double side, double scale) const {
        double sum = 0;
        double worst = 0;
        std::size_t count = 0;
        while (count < left.size()) {
            const double size = sizeOf(left[count]) * scale;
            if (size < m_rules.smallest && count > 0)
                break;
            const double largest = sizeOf(left.front()) * scale;
            const double next = sum + size;
            const double ratio = std::max(side * side * largest / (next * next), next * next / (side * side * size));
            if (count > 0 && ratio > worst)
                break;
            sum = next;
            worst = ratio;
            ++count;
        }
        return left.first(count);
    }

    // Along the shorter side; `area` is what is left then.
    void place(std::span<const int> row, double rowSize, QRectF &area, double scale) {
        const bool upright = area.width() >= area.height();
        const double side = upright ? area.height() : area.width();
        const double depth = side > 0 ? rowSize * scale / side : 0;
        double at = upright ? area.top() : area.left();
        for (const int each : row) {
            const double length = sizeOf(each) / rowSize * side;
            put(each, upright ? QRectF(area.left(), at, depth, length) : QRectF(at, area.top(), length, depth));
            at += length;
        }
        if (upright)
            area.setLeft(std::min(area.right(), area.left() + depth));
        else
            area.setTop(std::min(area.bottom(), area.top() + depth));
    }

    void put(int number, const QRectF &area) {
        if (!m_tree.node(number).folder) {
            m_tiles.append({area, number, 0, false});
            return;
        }
        const double margin = m_rules.margin;
        QRectF inner = area.adjusted(margin, margin, -margin, -margin);
        if (inner.height() >= m_rules.header + innerAtLeast)
            inner.setTop(inner.top() + m_rules.header);
        if (std::min(inner.width(), inner.height()) < innerAtLeast) {
            m_tiles.append({area, number, m_tree.filesIn(number), false});
            return;
        }
        m_tiles.append({area, number, 0, true});
        fill(number, inner);
    }

    const SizeTree &m_tree;
    TileRules m_rules;
    QList<Tile> m_tiles;
};

struct KnownKind {
    QLatin1StringView suffix;
    FileKind kind;
};

constexpr std::array knownKinds{
    KnownKind{QLatin1StringView("wasm"), FileKind::Code},
    KnownKind{QLatin1StringView("cwasm"), FileKind::Code},
    KnownKind{QLatin1StringView("js"), FileKind::Script},
    KnownKind{QLatin1StringView("mjs"), FileKind::Script},
    KnownKind{QLatin1StringView("cjs"), FileKind::Script},
    KnownKind{QLatin1StringView("ts"), FileKind::Script},
    KnownKind{QLatin1StringView("css"), FileKind::Style},
    KnownKind{QLatin1StringView("html"), FileKind::Page},
    KnownKind{QLatin1StringView("htm"), FileKind::Page},
    KnownKind{QLatin1StringView("png"), FileKind::Image},
    KnownKind{QLatin1StringView("jpg"), FileKind::Image},
    KnownKind{QLatin1StringView("jpeg"), FileKind::Image},
    KnownKind{QLatin1StringView("gif"), FileKind::Image},
    KnownKind{QLatin1StringView("webp"), FileKind::Image},
    KnownKind{QLatin1StringView("avif"), FileKind::Image},
    KnownKind{QLatin1StringView("svg"), FileKind::Image},
    KnownKind{QLatin1StringView("ico"), FileKind::Image},
    KnownKind{QLatin1StringView("woff"), FileKind::Font},
    KnownKind{QLatin1StringView("woff2"), FileKind::Font},
    KnownKind{QLatin1StringView("ttf"), FileKind::Font},
    KnownKind{QLatin1StringView("otf"), FileKind::Font},
    KnownKind{QLatin1StringView("json"), FileKind::Data},
    KnownKind{QLatin1StringView("map"), FileKind::Data},
    KnownKind{QLatin1StringView("csv"), FileKind::Data},
    KnownKind{QLatin1StringView("xml"), FileKind::Data},
    KnownKind{QLatin1StringView("txt"), FileKind::Data},
    KnownKind{QLatin1StringView("md"), FileKind::Data},
};

} // namespace

SizeTree::SizeTree(const QStringList &paths, const QList<qint64> &sizes) {
    for (qsizetype i = 0; i < paths.size(); ++i)
        addSize(nodeFor(paths[i]), sizes[i]);
    m_order = arrange(*this, {{}, Size, Qt::DescendingOrder});
}

QList<Tile> tilesOf(const SizeTree &tree, const QRectF &area, const TileRules &rules) {
    return TileLayout(tree, rules).run(area);
}

FileKind fileKindOf(const QString &path) {
    const QString suffix = path.section(u'/', -1).section(u'.', -1).toLower();
    const auto *known = std::ranges::find(knownKinds, suffix, &KnownKind::suffix);
    return known == knownKinds.end() ? FileKind::Other : known->kind;
}

} // namespace waybill::ui
