#include "ui/shell/logsink.h"

#include <QRegularExpression>
#include <QTime>

#include <array>
#include <mutex>

namespace waybill::ui {

namespace {

// Qt's handler is a plain function: the one place that has to know the sink.
std::mutex sinkMutex;
LogSink *sink = nullptr;
QtMessageHandler before = nullptr;

void take(QtMsgType type, const QMessageLogContext &context, const QString &logged) {
    const QString message = redacted(logged);
    if (before)
        before(type, context, message);
    const std::scoped_lock lock(sinkMutex);
    if (sink) {
        const QString text = QTime::currentTime().toString(Qt::ISODateWithMs) + QStringLiteral("  ") + message;
        QMetaObject::invokeMethod(sink, [to = sink, text] { Q_EMIT to->line(text); }, Qt::QueuedConnection);
    }
}

} // namespace

QString redacted(const QString &text) {
    constexpr auto options = QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption;
    // Each keeps what stands in front of the secret.
    static const std::array secrets{
        QRegularExpression(QStringLiteral("(\\b[a-z][a-z0-9+.-]*://)[^\\s/]+(?=@)"), options),
        QRegularExpression(QStringLiteral("((?:authorization|x-api-key|api[-_ ]?key|access[-_ ]?key|secret[-_ ]?key|"
                                          "pass(?:word|phrase)|token|x-amz-(?:signature|credential))"
                                          "[\"']?\\s*[:=]\\s*(?:(?:basic|bearer)\\s+)?)(?:\"[^\"]*\"|[^\\s&,;]+)"),
            options),
        QRegularExpression(QStringLiteral("(-----BEGIN [A-Z ]*PRIVATE KEY[A-Z ]*-----).*?"
                                          "(?=-----END [A-Z ]*PRIVATE KEY|$)"),
            options),
    };
    QString shown = text;
    for (const QRegularExpression &secret : secrets)
        shown.replace(secret, QStringLiteral("\\1…"));
    return shown;
}

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
