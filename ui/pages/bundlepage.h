// The packed bundle: where it is, how large, its SHA-256, and whether packing again gives the same bytes. Window
// thread.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace waybill::ui {

class ErrorPane;
class ReleaseSession;

class BundlePage : public QWidget {
    Q_OBJECT

public:
    explicit BundlePage(ReleaseSession &session, QWidget *parent = nullptr);

private:
    void refresh();
    void showProgress();
    void saveAs();
    void showFolder();

    ReleaseSession &m_session;
    ErrorPane *m_error;
    QLabel *m_state;
    QPushButton *m_pack;
    QPushButton *m_cancel;
    QProgressBar *m_progress;
    QWidget *m_facts;
    QLineEdit *m_path;
    QLineEdit *m_size;
    QLineEdit *m_hash;
    QLineEdit *m_tarHash;
    QPushButton *m_compare;
    QPushButton *m_save;
    QLabel *m_comparison;
};

} // namespace waybill::ui
