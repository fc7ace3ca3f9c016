// Takes what Qt and we log, from any thread, and hands it on to the window's thread; standard error still gets it.
// One at a time, made by the composition root.
#pragma once

#include <QObject>

namespace waybill::ui {

class LogSink : public QObject {
    Q_OBJECT

public:
    explicit LogSink(QObject *parent = nullptr);
    ~LogSink() override;

Q_SIGNALS:
    void line(const QString &text);
};

} // namespace waybill::ui
