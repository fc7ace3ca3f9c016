// All publishes of this user, newest first and what did not end before them: a table with a filter, and the chosen one
// whole below it. Window thread; the history outlives it.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QSortFilterProxyModel;

namespace waybill::ui {

class ErrorPane;
class FittedTable;
class JobModel;
class JobView;
class PublishHistory;
class SizeChart;
struct JobEnd;

class HistoryPage : public QWidget {
    Q_OBJECT

public:
    explicit HistoryPage(PublishHistory &history, QWidget *parent = nullptr);

    void focusAction();
    void showJob(const QString &id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    QWidget *makeTools();
    QWidget *makeBusy();
    void connectAll();

    void refresh();
    void filter(const QString &text);
    void choose(const QString &id);
    void chosen();
    void showDetails();
    void showSizes();
    void showEnd();
    void showPane(const JobEnd &end);
    void showBusy();
    void showProgress();
    void exportAll();

    PublishHistory &m_history;
    JobModel *m_jobs;
    QSortFilterProxyModel *m_filtered;
    QScrollArea *m_scroll = nullptr;
    QLabel *m_left; // how many did not end
    QLineEdit *m_filter;
    QLabel *m_none;
    FittedTable *m_table;
    SizeChart *m_sizes;
    QPushButton *m_export;
    QPushButton *m_verify;
    QWidget *m_busy = nullptr;
    QLabel *m_stage = nullptr;
    QProgressBar *m_progress = nullptr;
    ErrorPane *m_error;
    QLabel *m_result;
    JobView *m_view;
    QString m_chosen;
    bool m_filling = false; // the table changes because the list did
};

} // namespace waybill::ui
