// The last step: what is checked before anything is sent, the publish with true progress, and its outcome in plain
// words. Window thread.
#pragma once

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace waybill::ui {

class ErrorPane;
class ReceiptView;
class ReleaseSession;
enum class StepState;

class PublishPage : public QWidget {
    Q_OBJECT

public:
    explicit PublishPage(ReleaseSession &session, QWidget *parent = nullptr);

    void focusAction();

Q_SIGNALS:
    void signatureWanted(); // the page where the bundle is signed
    void serverWanted(); // the page where the target is edited

private:
    QWidget *makeProgress();
    void refresh();
    void showProgress();
    void fillPreflight();
    void checkSignature();
    void check(StepState state, const QString &text);
    void fillAnswers();
    void fitPreflight();
    void showOutcome();
    void showAsides();

    ReleaseSession &m_session;
    QLabel *m_outcome;
    ErrorPane *m_error;
    QListWidget *m_preflight;
    QPushButton *m_edit;
    QPushButton *m_publish;
    QPushButton *m_sign;
    QPushButton *m_ask;
    QPushButton *m_again;
    QLabel *m_asides; // what is true beside the outcome: the check, the installation, the history
    QLabel *m_why;
    QWidget *m_progressBox;
    QLabel *m_stage;
    QProgressBar *m_progress;
    QLabel *m_rate;
    QPushButton *m_cancel;
    ReceiptView *m_receipt;
    QElapsedTimer m_uploading;
};

} // namespace waybill::ui
