// A folder's files and a bundle's entries as the judges of a manifest want them: these two rooms do not know each
// other. Values only; what they read with is blocking, on the thread that judges.
#pragma once

#include "core/bundle/bundlereader.h"
#include "core/bundle/filelist.h"
#include "core/manifest/surroundings.h"

namespace waybill {

// First bytes: errors FileUnreadable; FileChanged where the file is gone since the scan. The folder has to stay.
Surroundings surroundingsOf(const FileList &files);

// First bytes: errors readEntry's. `context` has to live as long as the result is used.
Surroundings surroundingsOf(const QString &bundle, const BundleListing &listing, OperationContext &context);

} // namespace waybill
