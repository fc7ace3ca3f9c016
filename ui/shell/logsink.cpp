#include "ui/shell/logsink.h"

#include <QTime>

#include <mutex>

namespace waybill::ui {

namespace {

// Qt's handler is a plain function: the one place that has to know the sink.
std::mutex sinkMutex;
LogSink *sink = nullptr;
QtMessageHandler before = nullptr;

void take(QtMsgType type, const QMessageLogContext &context, const QString &message) {
    if (before)
        before(type, context, message);
    const std::scoped_lock lock(sinkMutex);
    if (sink) {
        const QString text = QTime::currentTime().toString(Qt::ISODateWithMs) + QStringLiteral("  ") + message;
        QMetaObject::invokeMethod(sink, [to = sink, text] { Q_EMIT to->line(text); }, Qt::QueuedConnection);
    }
}

} // namespace

LogSink::LogSink(QObject *parent)
    : QObject(parent) {
    const std::scoped_lock lock(sinkMutex);
    sink = this;
    before = qInstallMessageHandler(take);
}

LogSink::~LogSink() {
    const std::scoped_lock lock(sinkMutex);
    qInstallMessageHandler(before);
    sink = nullptr;
}

} // namespace waybill::ui
