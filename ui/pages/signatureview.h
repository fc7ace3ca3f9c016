// Who signed the inspected bundle: the three answers, what they rest on, and the ways to ask otherwise or to sign it.
// Window thread.
#pragma once

#include <QWidget>

class QGroupBox;
class QLabel;
class QPushButton;

namespace waybill::ui {

class Inspection;
class KeyRing;
class SignerPicker;
class VerdictView;

class SignatureView : public QWidget {
    Q_OBJECT

public:
    SignatureView(Inspection &inspection, KeyRing &keys, QWidget *parent = nullptr);

Q_SIGNALS:
    void keysWanted();

private:
    QWidget *questions();
    QWidget *signing();
    void refresh();
    void refreshSigning();
    void chooseTrust();
    void chooseSignature();
    void sign();

    bool canRemember() const;

    Inspection &m_inspection;
    KeyRing &m_keys;
    QLabel *m_state;
    VerdictView *m_verdict;
    QLabel *m_basis;
    QPushButton *m_trust;
    QPushButton *m_usual;
    QPushButton *m_remember;
    QPushButton *m_choose;
    QPushButton *m_again;
    SignerPicker *m_signer;
    QLabel *m_replaces;
    QPushButton *m_sign;
};

} // namespace waybill::ui
