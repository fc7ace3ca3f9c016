// Packs frames, several at once, and gives them back in the order they came in; those that were packed before come from
// the cache. Used from one thread, which it never lets wait longer than to be asked to stop.
#pragma once

#include "core/bundle/packcache.h"
#include "core/operation/context.h"

#include <memory>

namespace waybill {

class FramePacker {
public:
    // `threads` 0: as many as the machine has, eight at most (each takes about 60 MiB at level 19).
    FramePacker(int level, int threads, const PackCache &cache, OperationContext &context);
    ~FramePacker();

    void add(QByteArray contents);
    bool isFull() const; // enough is on its way to keep the threads busy: take before adding more
    bool isEmpty() const;

    // Waits for the oldest frame. Reports Stage::Packing, in bytes of contents of `total`. Errors: Cancelled, Internal.
    Result<QByteArray> take(qint64 total);

    int fromCache() const; // frames that were not packed now

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace waybill
