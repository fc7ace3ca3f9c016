#include "core/operation/wait.h"

#include <QEventLoop>
#include <QTimer>

#include <memory>
#include <optional>

namespace waybill {

namespace {

// Outlives the wait, so that a job's late call finds it ended rather than gone.
struct Waiting {
    QEventLoop loop;
    std::optional<WaitEnd> end;

    void finish(WaitEnd how) {
        if (!end) {
            end = how;
            loop.quit();
        }
    }
};

} // namespace

WaitEnd wait(const std::function<void(std::function<void()> done)> &arrange, const std::stop_token &token,
    std::chrono::milliseconds limit) {
    const auto waiting = std::make_shared<Waiting>();
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, &waiting->loop, [&] { waiting->finish(WaitEnd::TimedOut); });
    if (limit.count() > 0)
        timer.start(limit);
    // The request may come from any thread; the loop belongs to this one. A stop before this line calls at once.
    const std::stop_callback stopper(token, [loop = &waiting->loop, state = waiting.get()] {
        QMetaObject::invokeMethod(loop, [state] { state->finish(WaitEnd::Stopped); }, Qt::QueuedConnection);
    });
    arrange([weak = std::weak_ptr(waiting)] {
        if (const auto alive = weak.lock())
            alive->finish(WaitEnd::Done);
    });
    if (!waiting->end)
        waiting->loop.exec();
    // The loop also ends where the program is told to quit.
    return waiting->end.value_or(WaitEnd::Stopped);
}

} // namespace waybill
