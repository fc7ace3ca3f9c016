// What there is to say of sizes: of the files before packing, of the bundle after it. Pure functions; any thread.
#pragma once

#include "core/bundle/filelist.h"

namespace waybill {

// At most `count` files, the largest first; of equal ones by path.
QList<SourceFile> largestFiles(const FileList &list, qsizetype count);

// The largest files that are worth a look (WB2016: 10 MiB and more, at most five), and a folder that is over the
// server's cap before it is packed (WB2017).
QList<Finding> sizeFindings(const FileList &list);

// Of the packed bundle: over the server's cap (WB2018), or more than a quarter and more than 1 MiB larger than the last
// version (WB2019). `earlier`: bytes of that one's bundle; 0: none is known.
QList<Finding> packedSizeFindings(qint64 size, qint64 earlier);

} // namespace waybill
