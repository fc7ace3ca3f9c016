// What a signature comes to, in three questions and their answers: unchanged, who, trusted; with the fingerprints, the
// command that checks it without this program, and the offer to remember the signer. Window thread.
#pragma once

#include "ui/session/signingsteps.h"

#include <QWidget>

class QFormLayout;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace waybill::ui {

class VerdictView : public QWidget {
    Q_OBJECT

public:
    explicit VerdictView(QWidget *parent = nullptr);

    // `extension`: whose signer could be remembered; empty: nothing is offered.
    void show(const SignatureReport &report, const QString &extension);
    void clear(); // hides it

Q_SIGNALS:
    void rememberWanted(const QString &extension, const waybill::Verification &verification);

private:
    void answer(int row, bool good, bool certain, const QString &text);

    SignatureReport m_report;
    QString m_extension;
    QLabel *m_icons[3];
    QLabel *m_answers[3];
    QLineEdit *m_fingerprint;
    QLineEdit *m_expected;
    QLabel *m_expectedLabel;
    QLineEdit *m_command;
    QPushButton *m_remember;
};

} // namespace waybill::ui
