// Whole objects put into a store and read back, for tests.
#pragma once

#include "core/storage/objectstore.h"

namespace waybill {

inline Result<void> putWhole(ObjectStore &store, const QString &key, QByteArrayView bytes, bool ifAbsent = false) {
    auto writer = store.put(key);
    if (!writer)
        return fail(writer.error());
    if (auto written = (*writer)->write(bytes); !written)
        return written;
    return ifAbsent ? (*writer)->commitIfAbsent() : (*writer)->commit();
}

inline Result<QByteArray> getWhole(ObjectStore &store, const QString &key) {
    auto reader = store.get(key);
    if (!reader)
        return fail(reader.error());
    QByteArray bytes;
    for (;;) {
        const auto piece = (*reader)->read(100'000);
        if (!piece)
            return fail(piece.error());
        if (piece->isEmpty())
            return bytes;
        bytes += *piece;
    }
}

} // namespace waybill
