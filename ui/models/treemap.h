// Sizes as areas: where the bytes of many files go, at a glance. Values and pure functions; any thread.
#pragma once

#include "ui/models/pathtree.h"

#include <QRectF>

namespace waybill::ui {

// Paths with a size each; of a folder, the largest comes first.
class SizeTree : public PathTree {
public:
    // Of the same length.
    SizeTree(const QStringList &paths, const QList<qint64> &sizes);

    const std::vector<int> &childrenOf(int folder) const { return m_order.children[static_cast<std::size_t>(folder)]; }
    int filesIn(int number) const { return node(number).folder ? node(number).files : 1; }

private:
    Arrangement m_order;
};

struct Tile {
    QRectF area;
    int node = PathTree::top; // a file or folder; of what is merged, the folder that it is in
    int merged = 0; // so many files, each too small to be shown
    bool frame = false; // around the tiles of what is in the folder

    bool operator==(const Tile &) const = default;
};

// In pixels.
struct TileRules {
    double smallest = 64; // the area below which files are merged
    double header = 0; // the height of a folder's name within its frame
    double margin = 1; // between a frame and what it is around
};

// Squarified (Bruls, Huizing, van Wijk 2000): within `area`, in proportion to the sizes but for the frames, none over
// another but a frame, which comes before what is in it. What has no size has no tile. The cost grows with the tiles,
// not with the files.
QList<Tile> tilesOf(const SizeTree &tree, const QRectF &area, const TileRules &rules);

enum class FileKind { Code, Script, Style, Page, Image, Font, Data, Other };
constexpr int fileKinds = 8;

FileKind fileKindOf(const QString &path); // by its ending

} // namespace waybill::ui
