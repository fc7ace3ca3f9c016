// What a signature comes to, in three questions and their answers: unchanged, who, trusted; with the fingerprints, the
// command that checks it without this program, and the offer to remember the signer. Window thread.
#pragma once

#include "ui/session/releasesession.h"

#include <QWidget>

#include <array>

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
    void answer(std::size_t row, StepState state, const QString &text);

    SignatureReport m_report;
    QString m_extension;
    std::array<QLabel *, 3> m_icons{};
    std::array<QLabel *, 3> m_answers{};
    QLineEdit *m_fingerprint;
    QLineEdit *m_expected;
    QLabel *m_expectedLabel;
    QLineEdit *m_command;
    QPushButton *m_remember;
};

} // namespace waybill::ui
