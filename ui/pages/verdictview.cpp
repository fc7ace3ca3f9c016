#include "ui/pages/verdictview.h"

#include "ui/models/icons.h"
#include "ui/pages/controls.h"
#include "ui/text/usertext.h"

#include <QClipboard>
#include <QFormLayout>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPushButton>

namespace waybill::ui {

namespace {

enum Question { Unchanged, Who, Trusted };

} // namespace

VerdictView::VerdictView(QWidget *parent)
    : QWidget(parent)
    , m_fingerprint(valueLine(tr("Signer's fingerprint"), true))
    , m_expected(valueLine(tr("Remembered fingerprint"), true))
    , m_expectedLabel(new QLabel(tr("Remembered fingerprint")))
    , m_command(valueLine(tr("Command that checks it"), true))
    , m_remember(new QPushButton(tr("Remember this si&gner"))) {
    const std::array questions{tr("Unchanged?"), tr("Who signed it?"), tr("Trusted?")};
    const std::array names{"unchangedAnswer", "whoAnswer", "trustedAnswer"};
    auto *answers = new QGridLayout;
    answers->setColumnStretch(2, 1);
    for (std::size_t i = 0; i < questions.size(); ++i) {
        const int row = static_cast<int>(i);
        auto *question = new QLabel(questions[i]);
        QFont bold = question->font();
        bold.setBold(true);
        question->setFont(bold);
        m_icons[i] = new QLabel;
        m_answers[i] = wrappedLabel();
        m_answers[i]->setObjectName(QString::fromLatin1(names[i]));
        answers->addWidget(m_icons[i], row, 0, Qt::AlignTop);
        answers->addWidget(question, row, 1, Qt::AlignTop);
        answers->addWidget(m_answers[i], row, 2);
    }
    m_fingerprint->setObjectName(QStringLiteral("signerFingerprint"));
    m_expectedLabel->setBuddy(m_expected);
    auto *copy = new QPushButton(icon(QStringLiteral("edit-copy")), tr("Copy &command"));
    copy->setToolTip(tr("Checks the signature in a terminal, without Waybill"));
    copy->setAccessibleDescription(copy->toolTip());
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addRow(form, tr("Fingerprint"), m_fingerprint);
    form->addRow(m_expectedLabel, m_expected);
    addRow(form, tr("Command"), m_command);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addWidget(m_remember);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(answers);
    layout->addLayout(form);
    layout->addLayout(buttons);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_command->text()); });
    connect(
        m_remember, &QPushButton::clicked, this, [this] { Q_EMIT rememberWanted(m_extension, m_report.verification); });
    hide();
}

void VerdictView::answer(std::size_t row, StepState state, const QString &text) {
    const int side = fontMetrics().height();
    m_icons[row]->setPixmap(icon(state).pixmap(side, side));
    m_answers[row]->setText(text);
    m_answers[row]->setAccessibleDescription(stateName(state));
}

void VerdictView::show(const SignatureReport &report, const QString &extension) {
    m_report = report;
    m_extension = extension;
    const Verification &verification = report.verification;
    const VerdictText text = describe(verification);
    const bool bad = verification.state == TrustState::Bad || verification.state == TrustState::OtherKey;
    answer(Unchanged,
        verification.unchanged                      ? StepState::Good
            : verification.state == TrustState::Bad ? StepState::Bad
                                                    : StepState::Unknown,
        text.unchanged);
    answer(Who, verification.signer ? StepState::Good : StepState::Unknown, text.who);
    answer(Trusted, verification.trusted() ? StepState::Good : bad ? StepState::Bad : StepState::Warning, text.trusted);
    const QString fingerprint = verification.signer ? verification.signer->fingerprint : QString();
    m_fingerprint->setText(fingerprint.isEmpty() ? tr("Not known") : formatFingerprint(fingerprint));
    m_expected->setText(formatFingerprint(verification.expectedFingerprint));
    m_expected->setVisible(!verification.expectedFingerprint.isEmpty());
    m_expectedLabel->setVisible(!verification.expectedFingerprint.isEmpty());
    m_command->setText(report.command);
    for (QLineEdit *line : {m_fingerprint, m_expected, m_command})
        line->setCursorPosition(0);
    // Another key than last time is never accepted by a click beside the warning: its signer is forgotten first, on the
    // Keys page.
    m_remember->setVisible(verification.state == TrustState::FirstSeen && !extension.isEmpty());
    m_remember->setToolTip(
        tr("From now on a bundle of %1 that is signed with another key is called out").arg(extension));
    m_remember->setAccessibleDescription(m_remember->toolTip());
    setVisible(true);
}

void VerdictView::clear() {
    m_report = {};
    hide();
}

} // namespace waybill::ui
