// zstd frames as a stream: bytes in, compressed bytes out to a sink. One instance serves one thread and one frame.
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

#include <functional>
#include <memory>

namespace waybill {

using ByteSink = std::function<Result<void>(QByteArrayView)>;

// Of the library that does it, at run time: "1.5.7".
QString zstdVersion();

class ZstdWriter {
public:
    // Level 1 to 22, with a checksum. The result depends on level and input alone.
    ZstdWriter(int level, ByteSink sink);
    ~ZstdWriter();

    Result<void> write(QByteArrayView bytes);
    Result<void> finish();

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
    // BundleTooLarge (a frame needs more than 128 MiB to be unpacked), the source's own.
    Result<QByteArrayView> next();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace waybill
