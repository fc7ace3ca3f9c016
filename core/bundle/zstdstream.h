// zstd frames: packed one by one, read as a stream. One instance serves one thread.
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

#include <functional>
#include <memory>

namespace waybill {

using ByteSink = std::function<Result<void>(QByteArrayView)>;

// Of the library that does it, at run time: "1.5.7".
QString zstdVersion();

// Packs one frame after another, each with its length and a checksum. The result depends on level and contents alone,
// and on libzstd's version.
class FrameCompressor {
public:
    FrameCompressor();
    ~FrameCompressor();

    // Level 1 to 22; what does not shrink at a quick level is not tried at a higher one. `going` is told how many more
    // bytes were taken, and ends it (Cancelled) by false.
    Result<QByteArray> pack(QByteArrayView contents, int level, const std::function<bool(qsizetype)> &going);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

// How much room bytes take packed, at a quick level: they are not kept, and take no thread but the caller's.
class ZstdSizer {
public:
    ZstdSizer();
    ~ZstdSizer();

    Result<void> add(QByteArrayView bytes);
    Result<qint64> finish(); // bytes, of all that was added since the last time

private:
    struct Private;
    std::unique_ptr<Private> d;
};

// Gives the next piece of a stream; empty at its end. The bytes stay valid until the next call.
using ByteSource = std::function<Result<QByteArrayView>()>;

// Unpacks any number of frames in a row, in pieces of a bounded size whatever their ratio.
class ZstdReader {
public:
    ZstdReader(QString subject, ByteSource packed);
    ~ZstdReader();

    // A ByteSource. Errors: BundleNotZstd (the first bytes are no frame), BundleCorrupt, BundleTruncated,
    // BundleTooLarge (a frame needs a window of more than 64 MiB to be unpacked), the source's own.
    Result<QByteArrayView> next();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace waybill
