// The packed bundle: where it is, how large, its SHA-256, and whether packing again gives the same bytes. Window
// thread.
#pragma once

#include <QWidget>

class QLabel;
class QFormLayout;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace waybill::ui {

class Comparison;
class ErrorPane;
class OpenUi;
class PagePreviews;
class PublishHistory;
class ReleaseSession;

class BundlePage : public QWidget {
    Q_OBJECT

public:
    // The history tells which bundle was published last; all outlive the page.
    BundlePage(ReleaseSession &session, PublishHistory &history, PagePreviews &previews, QWidget *parent = nullptr);

    void openUi(); // of the bundle, in the browser, or says why not

private:
    void refresh();
    void showProgress();
    QWidget *sinceLast();
    void compareWithLast();
    void saveAs();
    void showFolder();
    QString whyNoUi() const;

    ReleaseSession &m_session;
    ErrorPane *m_error;
    QLabel *m_state;
    QPushButton *m_pack;
    QPushButton *m_cancel;
    QProgressBar *m_progress;
    QWidget *m_facts;
    QFormLayout *m_form;
    QLineEdit *m_path;
    QLineEdit *m_size;
    QLineEdit *m_hash;
    QLineEdit *m_tarHash;
    QPushButton *m_compare;
    QPushButton *m_save;
    OpenUi *m_openUi;
    QLabel *m_comparison;
    PublishHistory &m_history;
    Comparison *m_changes; // from the last published bundle to this one
    QLabel *m_last;
    QWidget *m_sinceLast;
    QString m_compared; // both bundles' hashes, of what is compared
};

} // namespace waybill::ui
