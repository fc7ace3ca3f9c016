// Ends the program once its first window was painted: what is timed from outside is the way there.
#pragma once

#include <QApplication>
#include <QEvent>
#include <QObject>
#include <QWidget>

#include <cstdlib>

namespace waybill {

class FirstPaint : public QObject {
public:
    explicit FirstPaint(QApplication &application) { application.installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override {
        // Painting is through when the window's backing store goes to the screen, which is what happens next.
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (event->type() == QEvent::Paint && widget && widget->isWindow())
            QMetaObject::invokeMethod(this, [] { std::_Exit(0); }, Qt::QueuedConnection);
        return false;
    }
};

} // namespace waybill
