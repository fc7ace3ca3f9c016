// What the manifest and the history have to say when a folder is scanned and packed: the one place that sees manifest,
// folder and past publishes. Blocking; any thread.
#pragma once

#include "core/bundle/filelist.h"

namespace waybill {

// How to scan the folder: reads its manifest.json for what it needs and what its "assets" name. A manifest that cannot
// be read needs nothing, and allows all; its judges say what is wrong with it.
ScanOptions scanOptionsFor(const QString &folder, const FolderChoice &choice);

// Bytes of the bundle of this extension that was published last from here, as the history has it, wherever to; 0: none
// is known, or the history cannot be read (it only serves to compare).
qint64 lastPublishedSize(const QString &historyFile, const QString &extension);

} // namespace waybill
