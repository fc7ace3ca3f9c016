// How much of a bundle each file is likely to take, before there is one.
#pragma once

#include "core/bundle/filelist.h"

namespace waybill {

// Bytes, in the order of list.files: each file packed alone, at a quick level. In the bundle they are packed together
// and better, so this tells their shares, not their sum. What cannot be read counts with its size. Reads every file;
// blocking, any thread, memory does not grow with the files. Errors: Cancelled.
Result<QList<qint64>> packedSizes(const FileList &list, OperationContext &context);

} // namespace waybill
