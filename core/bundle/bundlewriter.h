// Packs a file list into bundle.tar.zst: the same input gives the same bytes on any machine, at any time, under any
// user, with any number of threads, and whatever a cache holds. Blocking; any thread, but a QCoreApplication must exist
// (libarchive needs its UTF-8 locale for names).
#pragma once

#include "core/bundle/filelist.h"

namespace waybill {

// The server refuses a packed bundle over this size (contract: publish-api, upload).
inline constexpr qint64 bundleSizeCap = 209'715'200;

struct PackOptions {
    QString output; // absolute or relative to the working folder
    int level = 19; // zstd, 1 to 22
    bool overwrite = false; // else an existing output is FileExists
    QString cacheFolder = {}; // where packed frames are kept for the next time (see PackCache); empty: nowhere
    int threads = 0; // that compress; 0: as the machine has. The result is the same
};

struct PackReport {
    QString bundle; // absolute path
    QString sidecar; // absolute path
    QString sha256; // of the bundle's bytes, hex
    QString tarSha256; // of the tar stream inside, hex
    qint64 size = 0; // bytes of the bundle
    qint64 uncompressedSize = 0; // bytes of the files
    int files = 0;
    bool unchanged = false; // the output stood there already, was checked, and was not written again
    int frames = 0; // that were written
    int framesFromCache = 0; // of them
};

// bundle.sha256 beside bundle.tar.zst, else <output>.sha256.
QString sidecarPath(const QString &bundle);

// Writes the bundle and its sidecar, both or neither, whole or not at all, in a folder that is made where there is none
// yet, and stays. Each file is checked against its stamp
// before and after it is read. Errors: DistRefused, DistEmpty, ManifestMissing, FileExists, FileChanged,
// FileUnreadable, FileUnwritable, DiskFull, BundleOverCap (nothing is written), Cancelled.
Result<PackReport> packBundle(const FileList &list, const PackOptions &options, OperationContext &context);

} // namespace waybill
