#include "core/operation/operation.h"

#include <QThread>

namespace waybill {

namespace {

constexpr int millisecondsBetweenPosts = 50;

} // namespace

OperationBase::OperationBase(QObject *parent)
    : QObject(parent) { }

OperationBase::~OperationBase() = default;

bool OperationBase::isRunning() const {
    return m_thread && !m_finished;
}

void OperationBase::launch(std::function<void(OperationContext &)> body) {
    Q_ASSERT(!m_thread);
    m_thread.reset(QThread::create([this, body = std::move(body)] {
        OperationContext context(m_stop.get_token(), [this](const Progress &progress) { note(progress); });
        body(context);
        flush();
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_thread->wait();
                m_finished = true;
                Q_EMIT finished();
            },
            Qt::QueuedConnection);
    }));
    m_thread->start();
}

void OperationBase::stopAndWait() {
    if (!m_thread)
        return;
    m_stop.request_stop();
    m_thread->wait();
}

void OperationBase::note(const Progress &progress) {
    if (m_lastStage && *m_lastStage != progress.stage)
        flush();
    const bool due = !m_sincePost.isValid() || m_sincePost.elapsed() >= millisecondsBetweenPosts;
    if (due || m_lastStage != progress.stage) {
        m_held.reset();
        post(progress);
    } else {
        m_held = progress;
    }
    m_lastStage = progress.stage;
}

void OperationBase::post(const Progress &progress) {
    m_sincePost.start();
    QMetaObject::invokeMethod(this, [this, progress] { Q_EMIT progressed(progress); }, Qt::QueuedConnection);
}

void OperationBase::flush() {
    if (m_held)
        post(*std::exchange(m_held, std::nullopt));
}

} // namespace waybill
