#include "core/bundle/framepacker.h"

#include "core/base/sha256.h"
#include "core/bundle/zstdstream.h"

#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <deque>
#include <future>

namespace waybill {

namespace {

constexpr int threadsAtMost = 8;
constexpr std::chrono::milliseconds reportEvery(50);

// Everything that a packed frame depends on. The first line counts up when FrameCompressor changes.
QString keyOf(QByteArrayView contents, int level) {
    Sha256 hash;
    hash.update(QStringLiteral("frame 1\nzstd %1\nlevel %2\n").arg(zstdVersion()).arg(level).toLatin1());
    hash.update(contents);
    return hash.finish();
}

} // namespace

struct FramePacker::Private {
    int level;
    const PackCache &cache;
    OperationContext &context;
    std::deque<std::future<Result<QByteArray>>> onTheWay;
    std::atomic<qint64> done = 0; // bytes of contents
    std::atomic<int> fromCache = 0;
    std::atomic<bool> leaving = false;
    QThreadPool threads; // destroyed first: it waits for what uses the rest

    Result<QByteArray> pack(QByteArrayView contents) {
        const QString key = cache.isOn() ? keyOf(contents, level) : QString();
        if (auto found = cache.find(key)) {
            ++fromCache;
            done += contents.size();
            return *std::move(found);
        }
        // One a thread, for its tables are large; the threads end with this object.
        thread_local FrameCompressor compressor;
        auto packed = compressor.pack(contents, level, [this](qsizetype more) {
            done += more;
            return !leaving && !context.stopRequested();
        });
        if (packed)
            cache.keep(key, *packed);
        return packed;
    }
};

FramePacker::FramePacker(int level, int threads, const PackCache &cache, OperationContext &context)
    : d(new Private{level, cache, context}) {
    d->threads.setMaxThreadCount(threads > 0 ? threads : std::clamp(QThread::idealThreadCount(), 1, threadsAtMost));
    d->threads.setExpiryTimeout(-1);
}

FramePacker::~FramePacker() {
    d->leaving = true;
    d->threads.clear();
    d->threads.waitForDone();
}

void FramePacker::add(QByteArray contents) {
    auto promise = std::make_shared<std::promise<Result<QByteArray>>>();
    d->onTheWay.push_back(promise->get_future());
    d->threads.start([this, promise, contents = std::move(contents)] { promise->set_value(d->pack(contents)); });
}

bool FramePacker::isFull() const {
    return d->onTheWay.size() >= static_cast<std::size_t>(d->threads.maxThreadCount()) + 2;
}

bool FramePacker::isEmpty() const {
    return d->onTheWay.empty();
}

Result<QByteArray> FramePacker::take(qint64 total) {
    auto first = std::move(d->onTheWay.front());
    d->onTheWay.pop_front();
    do
        d->context.report({Stage::Packing, std::min<qint64>(d->done, total), total});
    while (first.wait_for(reportEvery) != std::future_status::ready);
    return first.get();
}

int FramePacker::fromCache() const {
    return d->fromCache;
}

} // namespace waybill
