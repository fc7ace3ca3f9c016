// The tar inside a bundle, through libarchive: written in pax_restricted (ustar, pax records only where a name or size
// needs one), read in whatever tar comes. One instance serves one thread.
#pragma once

#include "core/bundle/bundlereader.h"
#include "core/bundle/zstdstream.h"

#include <optional>

namespace waybill {

class TarWriter {
public:
    explicit TarWriter(ByteSink sink);
    ~TarWriter();

    // Begins a file: its bytes follow by write(), exactly `size` of them, then end(), after which the sink has all of
    // it.
    Result<void> begin(const QString &path, qint64 size, bool executable);
    Result<void> write(QByteArrayView bytes);
    Result<void> end();
    Result<void> finish();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

class TarReader {
public:
    TarReader(QString subject, ByteSource source);
    ~TarReader();

    // The next entry; nothing at the end. A path that is not UTF-8 or holds a NUL is BundleUnsafePath.
    Result<std::optional<BundleEntry>> next();
    // The next bytes of that entry; empty at its end. Holes of sparse files come as zeros.
    Result<QByteArray> data();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace waybill
