// One publish of the history, whole: what is true of it and what can be done, every field to copy, its steps with their
// times, and its receipt. Window thread.
#pragma once

#include "ui/session/publishhistory.h"

#include <QWidget>

#include <vector>

class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace waybill::ui {

class ReceiptView;

class JobView : public QWidget {
    Q_OBJECT

public:
    explicit JobView(QWidget *parent = nullptr);

    void show(const JobDetails &details);
    void setActive(bool active); // whether its actions can be taken

Q_SIGNALS:
    void wanted(waybill::ui::JobAction action);
    void copied(const QString &sentence);

private:
    // A line of the form that is there where it says something.
    struct Field {
        QLineEdit *line;
        QWidget *row;
    };

    void makeFields();
    void makeButtons();
    void addField(const QString &name, const QString &copyText = {});
    void fill(const Job &job);
    void showSteps(const QList<JobEvent> &events);

    QLabel *m_title;
    QLabel *m_outcomeIcon;
    QLabel *m_outcome;
    QLabel *m_truth;
    QLabel *m_next;
    QWidget *m_actions;
    std::vector<std::pair<JobAction, QPushButton *>> m_buttons;
    QLabel *m_failure; // why it went no further
    QFormLayout *m_form;
    std::vector<Field> m_fields;
    QLabel *m_stepsTitle;
    QListWidget *m_steps;
    ReceiptView *m_receipt;
};

} // namespace waybill::ui
