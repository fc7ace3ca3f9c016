// What happened, what is true now, what to do next: an error in its place on a page, instead of a dialog. Hidden while
// there is none. Window thread.
#pragma once

#include "core/publish/publisher.h"
#include "ui/text/usertext.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace waybill::ui {

class ErrorPane : public QFrame {
    Q_OBJECT

public:
    explicit ErrorPane(QWidget *parent = nullptr);

    void show(const Error &error);
    void show(const PublishReport &report); // one without a receipt
    void clear();

    QString details() const { return m_details; } // what "Copy details" copies; holds no secret

private:
    void fill(const Description &description, const Error &error, bool certain);

    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_truth;
    QLabel *m_next;
    QLabel *m_technical;
    QPushButton *m_copy;
    QString m_details;
};

} // namespace waybill::ui
