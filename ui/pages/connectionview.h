// What a test of a connection found: a row for each answer, with what to do where it is not good. Window thread; the
// test outlives it.
#pragma once

#include <QFrame>

class QGridLayout;
class QLabel;

namespace waybill {
struct PreflightAnswer;
}

namespace waybill::ui {

class ConnectionTest;
class ErrorPane;

class ConnectionView : public QFrame {
    Q_OBJECT

public:
    explicit ConnectionView(ConnectionTest &test, QWidget *parent = nullptr);

Q_SIGNALS:
    void announced(const QString &sentence); // how it ended

private:
    void refresh();
    void showAnswers();
    void addAnswer(const PreflightAnswer &answer);

    ConnectionTest &m_test;
    QLabel *m_title;
    QWidget *m_busy;
    ErrorPane *m_error;
    QWidget *m_answers = nullptr; // made anew for each test
    QGridLayout *m_rows = nullptr;
};

} // namespace waybill::ui
