// Operation<T> runs one blocking step on a thread of its own and tells its owner's thread how it goes: the only
// asynchronous class. It lives on its owner's thread; its destructor asks to stop and waits. Cancel is a request, the
// result the truth.
#pragma once

#include "core/operation/context.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>

class QThread;

namespace waybill {

class OperationBase : public QObject {
    Q_OBJECT

public:
    ~OperationBase() override;

    bool isRunning() const;

    // Asks the step to stop; it may still end with a value. Any thread.
    void requestStop() { m_stop.request_stop(); }
    bool stopRequested() const { return m_stop.stop_requested(); }

Q_SIGNALS:
    // On the owner's thread, in order, at most twenty a second; the last one of a stage is never dropped.
    void progressed(const waybill::Progress &progress);
    // On the owner's thread, once, behind all progress. The result is there.
    void finished();

protected:
    explicit OperationBase(QObject *parent);

    // Runs `body` on a new thread. Call once.
    void launch(std::function<void(OperationContext &)> body);

    // For the destructor of the derived class, whose members the thread uses: asks to stop and waits.
    void stopAndWait();

private:
    void note(const Progress &progress);
    void post(const Progress &progress);
    void flush();

    std::stop_source m_stop;
    std::unique_ptr<QThread> m_thread;
    bool m_finished = false;
    // Of the step's thread alone:
    std::optional<Progress> m_held;
    std::optional<Stage> m_lastStage;
    QElapsedTimer m_sincePost;
};

template <typename T> class Operation final : public OperationBase {
public:
    using Step = std::function<T(OperationContext &)>;

    explicit Operation(QObject *parent = nullptr)
        : OperationBase(parent) { }
    ~Operation() override { stopAndWait(); }

    // T is what the step returns: a Result<X>, or a report that holds its own error.
    void start(Step step) {
        launch([this, step = std::move(step)](OperationContext &context) { m_result.emplace(step(context)); });
    }

    // Valid once finished() was emitted.
    const T &result() const { return *m_result; }

private:
    std::optional<T> m_result;
};

} // namespace waybill
