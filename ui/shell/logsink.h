// Takes what Qt and we log, from any thread, and hands it on to the window's thread; standard error still gets it. Both
// get it without what looks like a secret. One at a time, made by the composition root.
#pragma once

#include <QObject>

namespace waybill::ui {

// The text with the secrets blotted out that can be told by how they are written: names and passwords in addresses,
// values of key, token and password fields, private keys in PEM. What we log ourselves holds none; this is for the
// words of others.
QString redacted(const QString &text);

class LogSink : public QObject {
    Q_OBJECT

public:
    explicit LogSink(QObject *parent = nullptr);
    ~LogSink() override;

Q_SIGNALS:
    void line(const QString &text);
};

} // namespace waybill::ui
