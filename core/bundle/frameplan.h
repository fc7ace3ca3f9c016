// Where the zstd frames of a bundle begin and end. The plan depends on paths, sizes and contents alone, and a change in
// one file moves few cuts besides its own: what did not change is not compressed again. Pure; any thread.
#pragma once

#include "core/bundle/filelist.h"

#include <QByteArrayView>

namespace waybill {

// Bytes of the tar stream in one frame. A window of so much is all that a reader needs.
inline constexpr qsizetype frameAtMost = 4 * 1024 * 1024;

// The files in the order of the tar, as indexes into list.files; a frame ends with each group. First manifest.json
// alone, then large files, each alone, then those of middle size and small ones, several together: large ones first
// keep all threads busy to the end, and small groups make an edit of a small file cheap.
QList<QList<qsizetype>> frameGroups(const FileList &list);

// How much of these bytes, more than frameAtMost of them, the next frame takes: three quarters of frameAtMost to all of
// it, cut where the contents say, so that the cuts behind an insertion stay.
qsizetype frameCut(QByteArrayView bytes);

} // namespace waybill
