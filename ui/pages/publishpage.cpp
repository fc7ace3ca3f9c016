#include "ui/pages/publishpage.h"

#include "ui/models/icons.h"
#include "ui/pages/controls.h"
#include "ui/pages/errorpane.h"
#include "ui/pages/receiptview.h"
#include "ui/session/releasesession.h"
#include "ui/text/usertext.h"

#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace waybill::ui {

namespace {

constexpr qint64 guessAfterMs = 1500; // before that a rate says nothing

} // namespace

PublishPage::PublishPage(ReleaseSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_outcome(wrappedLabel())
    , m_error(new ErrorPane)
    , m_preflight(new QListWidget)
    , m_edit(new QPushButton(tr("&Edit server…")))
    , m_publish(new QPushButton(icon(QStringLiteral("upload")), {}))
    , m_sign(new QPushButton(icon(QStringLiteral("sign")), tr("&Sign…")))
    , m_ask(new QPushButton(icon(QStringLiteral("inspect")), tr("Chec&k first")))
    , m_again(new QPushButton(icon(QStringLiteral("inspect")), tr("C&heck again")))
    , m_asides(wrappedLabel())
    , m_why(wrappedLabel())
    , m_progressBox(makeProgress())
    , m_receipt(new ReceiptView) {
    makeHeading(m_outcome);
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_publish->setObjectName(QStringLiteral("publish"));
    m_preflight->setAccessibleName(tr("Checks before publishing"));
    m_preflight->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_preflight->setWordWrap(true);
    auto *actions = new QHBoxLayout;
    actions->addWidget(m_publish);
    actions->addWidget(m_sign);
    actions->addWidget(m_ask);
    actions->addWidget(m_again);
    actions->addWidget(m_edit);
    actions->addWidget(m_why, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(m_outcome);
    layout->addWidget(m_asides);
    layout->addWidget(m_error);
    layout->addWidget(m_preflight);
    layout->addLayout(actions);
    layout->addWidget(m_progressBox);
    layout->addWidget(m_receipt, 1);
    layout->addStretch();

    connect(m_publish, &QPushButton::clicked, &session, &ReleaseSession::publish);
    m_ask->setToolTip(tr("Asks the server whether it would take this. Nothing is sent."));
    m_ask->setAccessibleDescription(m_ask->toolTip());
    m_again->setToolTip(tr("Finds out whether the version is published. Nothing is published twice."));
    m_again->setAccessibleDescription(m_again->toolTip());
    m_again->setObjectName(QStringLiteral("checkAgain"));
    m_asides->setObjectName(QStringLiteral("asides"));
    connect(m_ask, &QPushButton::clicked, &session, &ReleaseSession::askBeforehand);
    connect(m_again, &QPushButton::clicked, &session, &ReleaseSession::checkAgain);
    connect(m_sign, &QPushButton::clicked, this, &PublishPage::signatureWanted);
    connect(m_edit, &QPushButton::clicked, this, &PublishPage::serverWanted);
    connect(&session, &ReleaseSession::progressed, this, &PublishPage::showProgress);
    for (const auto signal :
        {&ReleaseSession::phaseChanged, &ReleaseSession::contentChanged, &ReleaseSession::bundleChanged,
            &ReleaseSession::signatureChanged, &ReleaseSession::publishChanged, &ReleaseSession::targetsChanged})
        connect(&session, signal, this, &PublishPage::refresh);
    refresh();
}

QWidget *PublishPage::makeProgress() {
    auto *box = new QWidget;
    m_stage = new QLabel;
    m_progress = new QProgressBar;
    m_progress->setAccessibleName(tr("Progress"));
    m_rate = new QLabel;
    m_cancel = new QPushButton(icon(QStringLiteral("cancel")), tr("&Cancel"));
    m_cancel->setObjectName(QStringLiteral("cancelPublish"));
    m_cancel->setToolTip(tr("Stops, and removes what was uploaded. Nothing is published."));
    m_cancel->setAccessibleDescription(m_cancel->toolTip());
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_progress, 1);
    bar->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->addWidget(m_stage);
    layout->addLayout(bar);
    layout->addWidget(m_rate);
    connect(m_cancel, &QPushButton::clicked, &m_session, &ReleaseSession::cancel);
    return box;
}

void PublishPage::focusAction() {
    m_publish->setFocus();
}

void PublishPage::check(StepState state, const QString &text) {
    auto *item = new QListWidgetItem(icon(state), text, m_preflight);
    item->setData(Qt::AccessibleTextRole, text + QStringLiteral(": ") + stateName(state));
}

void PublishPage::fillPreflight() {
    m_preflight->clear();
    const auto &files = m_session.files();
    if (!files) {
        check(StepState::Unknown, tr("No folder is open."));
        return;
    }
    check(m_session.stepState(Step::Contents),
        hasErrors(files->findings) ? tr("Here: some files cannot be packed.")
                                   : tr("Here: all %1 can be packed.").arg(formatFileCount(files->files.size())));
    if (!m_session.preflight().isEmpty())
        return fillAnswers();
    const bool accepted = m_session.manifest() && m_session.manifest()->accepted();
    check(m_session.stepState(Step::Manifest),
        accepted ? tr("Here: the server would accept the manifest.")
                 : tr("Here: the server would refuse the manifest."));
    const auto &bundle = m_session.bundle();
    if (bundle && !m_session.bundleIsStale())
        check(StepState::Good,
            tr("Here: the bundle is packed: %1 of at most %2.")
                .arg(formatSize(bundle->size), formatSize(bundleSizeCap)));
    else
        check(StepState::Unknown, tr("Here: the bundle is packed before it is sent."));
    checkSignature();
    const ServerProfile server = m_session.target();
    const bool local = server.id == localServerId;
    const auto address = local ? Result<void>() : checkServerAddress(server);
    check(address ? StepState::Good : StepState::Bad,
        local         ? tr("Here: published to the registry inside this program; nothing leaves this computer.")
            : address ? tr("Here: the way to %1 is safe.").arg(server.address.toString())
                      : tr("Here: %1: %2").arg(server.address.toString(), describe(address.error()).title));
    const auto &report = m_session.publishReport();
    if (report && report->succeeded())
        check(StepState::Good, tr("At the server: you may publish; it has taken this version."));
    else if (report && report->failure->error.code == ErrorCode::Forbidden)
        check(StepState::Bad, tr("At the server: you may not publish."));
    else
        check(StepState::Unknown, tr("At the server: whether you may publish is asked before anything is uploaded."));
    fitPreflight();
}

// What was asked beforehand, here and at the server; the least good of it says what to do.
void PublishPage::fillAnswers() {
    for (const PreflightAnswer &answer : m_session.preflight()) {
        const PreflightText text = describe(answer);
        const QString sentence
            = isOffline(answer.question) ? tr("Here: %1").arg(text.title) : tr("At the server: %1").arg(text.title);
        const bool mends = answer.verdict == Verdict::Bad || answer.verdict == Verdict::Warning;
        check(stateOf(answer.verdict), mends && !text.next.isEmpty() ? sentence + u' ' + text.next : sentence);
    }
    fitPreflight();
}

void PublishPage::fitPreflight() {
    int height = 2 * m_preflight->frameWidth();
    for (int row = 0; row < m_preflight->count(); ++row)
        height += m_preflight->sizeHintForRow(row);
    m_preflight->setFixedHeight(height);
}

void PublishPage::checkSignature() {
    const SignatureReport *made = m_session.signature();
    const bool again = m_session.willSign() && !m_session.signedAsChosen();
    if (made && !again && made->verification.trusted())
        check(StepState::Good, tr("Here: signed with %1.").arg(algorithmTitle(*made->verification.algorithm)));
    else if (made && !again)
        check(StepState::Warning, tr("Here: signed, but the signer is not one you know: see Signature."));
    else if (m_session.willSign())
        check(StepState::Unknown, tr("Here: the bundle is signed before it is sent."));
    else
        check(StepState::Unknown, tr("Here: not signed; a server that demands a signature will refuse it."));
}

void PublishPage::refresh() {
    const bool busy = m_session.isBusy() && m_session.phase() != Phase::Opening;
    const auto &report = m_session.publishReport();
    const auto error = m_session.error();
    fillPreflight();
    const bool hasManifest = m_session.manifest() && m_session.manifest()->manifest;
    const QString release = hasManifest
        ? m_session.manifest()->manifest->name + u' ' + m_session.manifest()->manifest->version
        : QString();
    m_publish->setText(release.isEmpty()
            ? tr("Publish")
            : tr("Publish %1 to %2").arg(release, m_session.target().name).replace(u'&', QLatin1StringView("&&")));
    const QString why = m_session.whyNotPublish();
    m_publish->setEnabled(why.isEmpty());
    m_publish->setVisible(!busy);
    m_edit->setVisible(!busy && m_session.target().id != localServerId);
    m_sign->setVisible(
        !busy && m_session.willSign() && !m_session.signedAsChosen() && m_session.whyNotSign().isEmpty());
    m_why->setText(busy ? QString() : why);
    m_progressBox->setVisible(busy);
    if (!busy)
        m_uploading.invalidate();
    m_cancel->setEnabled(busy);

    m_ask->setVisible(!busy && m_session.files().has_value());
    m_ask->setEnabled(m_session.canAskBeforehand());
    m_again->setVisible(m_session.canCheckAgain());
    m_receipt->setVisible(report && report->receipt);
    if (report && report->receipt)
        m_receipt->setReceipt(*report->receipt);
    showOutcome();
    showAsides();
    if (report && !report->succeeded())
        m_error->show(*report);
    else if (const auto signing = m_session.signingError())
        m_error->show(*signing);
    else if (error && m_session.files())
        m_error->show(*error);
    else
        m_error->clear();
}

void PublishPage::showOutcome() {
    const auto &report = m_session.publishReport();
    switch (m_session.phase()) {
    case Phase::Packing:
        m_outcome->setText(tr("Packing…"));
        return;
    case Phase::Signing:
        m_outcome->setText(tr("Signing…"));
        return;
    case Phase::Checking:
        m_outcome->setText(tr("Asking %1…").arg(m_session.target().name));
        return;
    case Phase::Publishing:
        m_outcome->setText(tr("Publishing to %1…").arg(m_session.target().name));
        return;
    case Phase::Empty:
    case Phase::Opening:
    case Phase::Ready:
        break;
    }
    if (report && report->succeeded() && report->receipt)
        m_outcome->setText(tr("%1: %2 %3")
                .arg(outcomeTitle(report->outcome), report->receipt->answer.extensionName,
                    report->receipt->answer.version));
    else
        m_outcome->setText(report ? outcomeTitle(report->outcome) : tr("Not published yet"));
}

void PublishPage::showAsides() {
    const auto &report = m_session.publishReport();
    QStringList lines;
    if (report && report->succeeded()) {
        for (const auto &aside : {report->check, report->installError, report->historyError}) {
            if (!aside)
                continue;
            const Description text = describe(*aside);
            lines.append(text.title + QStringLiteral(". ") + text.truth + u' ' + text.next);
        }
        if (report->install == InstallOutcome::Installed)
            lines.append(tr("Installed for the tenant."));
    }
    m_asides->setText(lines.join(u'\n'));
    m_asides->setVisible(!lines.isEmpty());
}

void PublishPage::showProgress() {
    const Progress progress = m_session.progress();
    if (!m_session.isBusy())
        return;
    m_stage->setText(progress.attempt > 1 && progress.stage != Stage::Waiting
            ? tr("%1 (attempt %2)").arg(stageTitle(progress.stage)).arg(progress.attempt)
            : stageTitle(progress.stage));
    m_progress->setRange(0, progress.total > 0 ? progressSteps : 0);
    if (progress.total > 0)
        m_progress->setValue(static_cast<int>(progress.done * progressSteps / progress.total));
    m_cancel->setEnabled(progress.stage != Stage::Finalizing && progress.stage != Stage::CleaningUp);
    if (progress.stage == Stage::Waiting) {
        m_rate->setText(
            tr("Attempt %1 begins in %2 s.").arg(progress.attempt).arg((progress.total - progress.done + 999) / 1000));
        return;
    }
    if (progress.stage != Stage::Uploading) {
        m_rate->setText(
            progress.total > 0 ? tr("%1 of %2").arg(formatSize(progress.done), formatSize(progress.total)) : QString());
        return;
    }
    if (!m_uploading.isValid())
        m_uploading.start();
    QString text = tr("%1 of %2").arg(formatSize(progress.done), formatSize(progress.total));
    const qint64 elapsed = m_uploading.elapsed();
    if (elapsed > guessAfterMs && progress.done > 0) {
        const double rate = static_cast<double>(progress.done) * 1000.0 / static_cast<double>(elapsed);
        text += QStringLiteral(", ") + formatRate(rate) + QStringLiteral(", ")
            + formatTimeLeft(static_cast<qint64>(static_cast<double>(progress.total - progress.done) / rate));
    }
    m_rate->setText(text);
}

} // namespace waybill::ui
