// Who signs the bundle, the signing, and what the signature comes to. Window thread.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace waybill::ui {

class ErrorPane;
class KeyRing;
class ReleaseSession;
class SignerPicker;
class VerdictView;

class SignaturePage : public QWidget {
    Q_OBJECT

public:
    SignaturePage(ReleaseSession &session, KeyRing &keys, QWidget *parent = nullptr);

    void focusAction();

Q_SIGNALS:
    void keysWanted(); // the page where identities are made

private:
    QWidget *makeRun();
    void refresh();
    void refreshState();
    void refreshSigner();
    void showProgress();
    void sign();
    void keepTimestampAuthority();

    ReleaseSession &m_session;
    KeyRing &m_keys;
    QLabel *m_state;
    ErrorPane *m_error;
    QLabel *m_what;
    QLineEdit *m_hash;
    SignerPicker *m_picker;
    QWidget *m_timestampRow;
    QLineEdit *m_timestamp;
    QLabel *m_timestampProblem;
    QPushButton *m_sign;
    QPushButton *m_cancel;
    QProgressBar *m_progress;
    QLabel *m_why;
    VerdictView *m_verdict;
};

} // namespace waybill::ui
