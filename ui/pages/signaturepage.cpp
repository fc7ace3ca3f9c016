#include "ui/pages/signaturepage.h"

#include "ui/models/icons.h"
#include "ui/pages/controls.h"
#include "ui/pages/errorpane.h"
#include "ui/pages/signerpicker.h"
#include "ui/pages/verdictview.h"
#include "ui/session/keyring.h"
#include "ui/session/releasesession.h"
#include "ui/text/usertext.h"

#include <QDir>
#include <QFormLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>

namespace waybill::ui {

namespace {

bool isWebAddress(const QString &text) {
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == QLatin1StringView("http") || url.scheme() == QLatin1StringView("https"));
}

} // namespace

SignaturePage::SignaturePage(ReleaseSession &session, KeyRing &keys, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_keys(keys)
    , m_state(wrappedLabel())
    , m_error(new ErrorPane)
    , m_what(wrappedLabel())
    , m_hash(valueLine(tr("SHA-256 that is signed"), true))
    , m_picker(new SignerPicker(keys, tr("Nobody: publish without a signature of mine")))
    , m_timestampRow(new QWidget)
    , m_timestamp(new QLineEdit)
    , m_timestampProblem(wrappedLabel())
    , m_why(wrappedLabel())
    , m_verdict(new VerdictView) {
    makeHeading(m_state);
    m_state->setObjectName(QStringLiteral("signatureState"));
    m_timestamp->setPlaceholderText(tr("None; https://… of an authority that speaks RFC 3161"));
    m_timestamp->setAccessibleDescription(
        tr("With a timestamp the signature stays good when the certificate has expired"));
    auto *form = new QFormLayout(m_timestampRow);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addRow(form, tr("&Time-stamping authority"), m_timestamp);
    form->addRow(QString(), m_timestampProblem);
    auto *signedBox = new QWidget;
    auto *signedForm = new QFormLayout(signedBox);
    signedForm->setContentsMargins({});
    signedForm->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addRow(signedForm, tr("SHA-256 that is signed"), m_hash);
    auto *contents = new QWidget;
    auto *layout = new QVBoxLayout(contents);
    layout->setSpacing(10);
    layout->addWidget(m_state);
    layout->addWidget(m_error);
    layout->addWidget(m_what);
    layout->addWidget(signedBox);
    layout->addWidget(m_picker);
    layout->addWidget(m_timestampRow);
    layout->addWidget(makeRun());
    layout->addWidget(m_verdict);
    layout->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(scrolling(contents));
    alignForms(this);

    connect(m_picker, &SignerPicker::chosen, &session, &ReleaseSession::setSigner);
    connect(m_picker, &SignerPicker::passphraseChanged, this, &SignaturePage::refreshSigner);
    connect(m_picker, &SignerPicker::submitted, this, &SignaturePage::sign);
    connect(m_picker, &SignerPicker::keysWanted, this, &SignaturePage::keysWanted);
    connect(m_timestamp, &QLineEdit::editingFinished, this, &SignaturePage::keepTimestampAuthority);
    connect(m_verdict, &VerdictView::rememberWanted, &keys, &KeyRing::trust);
    connect(&session, &ReleaseSession::progressed, this, &SignaturePage::showProgress);
    for (const auto signal : {&ReleaseSession::phaseChanged, &ReleaseSession::contentChanged,
             &ReleaseSession::bundleChanged, &ReleaseSession::signatureChanged})
        connect(&session, signal, this, &SignaturePage::refresh);
    m_timestamp->setText(session.settings().timestampAuthority);
    refresh();
}

QWidget *SignaturePage::makeRun() {
    m_sign = new QPushButton(icon(QStringLiteral("sign")), tr("&Sign"));
    m_sign->setObjectName(QStringLiteral("sign"));
    m_sign->setAccessibleDescription(tr("Signs the bundle, checks the signature, and writes it beside the bundle"));
    m_cancel = new QPushButton(icon(QStringLiteral("cancel")), tr("&Cancel"));
    m_progress = new QProgressBar;
    m_progress->setAccessibleName(tr("Progress"));
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins({});
    layout->addWidget(m_sign);
    layout->addWidget(m_cancel);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_why, 1);
    connect(m_sign, &QPushButton::clicked, this, &SignaturePage::sign);
    connect(m_cancel, &QPushButton::clicked, &m_session, &ReleaseSession::cancel);
    return box;
}

void SignaturePage::focusAction() {
    m_picker->setFocus();
    if (m_sign->isEnabled())
        m_sign->setFocus();
}

void SignaturePage::refresh() {
    m_picker->choose(m_session.settings().signerId);
    const auto error = m_session.signingError();
    if (error)
        m_error->show(*error);
    else
        m_error->clear();
    const auto &bundle = m_session.bundle();
    const bool current = bundle && !m_session.bundleIsStale();
    m_hash->setText(current ? bundle->sha256 : tr("Not packed yet: the bundle is packed first"));
    m_hash->setCursorPosition(0);
    if (current)
        m_what->setText(tr("%1, %2, exactly as it is uploaded.")
                .arg(QDir::toNativeSeparators(bundle->bundle), formatSize(bundle->size)));
    else
        m_what->setText(tr("What is signed is the packed bundle, exactly as it is uploaded."));
    const SignatureReport *made = m_session.signature();
    const auto &manifest = m_session.manifest();
    if (made)
        m_verdict->show(*made, manifest && manifest->manifest ? manifest->manifest->name : QString());
    else
        m_verdict->clear();
    refreshState();
    refreshSigner();
}

void SignaturePage::refreshState() {
    const SignatureReport *made = m_session.signature();
    if (m_session.phase() == Phase::Signing)
        m_state->setText(tr("Signing…"));
    else if (made)
        m_state->setText(m_session.willSign() && !m_session.signedAsChosen()
                ? tr("Signed, but not by the identity that is chosen.")
                : tr("Signed: %1").arg(algorithmTitle(*made->verification.algorithm)));
    else if (m_session.stepState(Step::Signature) == StepState::Warning)
        m_state->setText(tr("The bundle has changed since it was signed."));
    else
        m_state->setText(tr("Not signed."));
}

// What depends on the choice and on the passphrase alone.
void SignaturePage::refreshSigner() {
    const bool running = m_session.phase() == Phase::Packing || m_session.phase() == Phase::Signing;
    const auto identity = m_keys.identity(m_picker->identityId());
    m_timestampRow->setVisible(identity && identity->algorithm == SigningAlgorithm::X509);
    m_timestampProblem->setVisible(!m_timestampProblem->text().isEmpty());
    m_picker->setEnabled(!m_session.isBusy());
    QString why = m_session.willSign() ? m_session.whyNotSign() : QString();
    const bool missing = m_picker->passphraseWanted() && !m_picker->passphraseGiven();
    if (why.isEmpty() && missing && !m_session.signedAsChosen())
        why = tr("Enter the passphrase of the key.");
    m_sign->setText(m_session.signedAsChosen() ? tr("&Sign again") : tr("&Sign"));
    m_sign->setEnabled(m_session.willSign() && m_session.whyNotSign().isEmpty() && !missing);
    m_sign->setVisible(!running);
    m_cancel->setVisible(running);
    m_progress->setVisible(running);
    m_why->setVisible(!running);
    m_why->setText(running ? QString() : why);
}

void SignaturePage::showProgress() {
    if (m_session.phase() != Phase::Packing && m_session.phase() != Phase::Signing)
        return;
    const Progress progress = m_session.progress();
    m_state->setText(stageTitle(progress.stage) + u'…');
    m_progress->setRange(0, progress.total > 0 ? progressSteps : 0);
    if (progress.total > 0)
        m_progress->setValue(static_cast<int>(progress.done * progressSteps / progress.total));
}

void SignaturePage::sign() {
    if (!m_sign->isEnabled() || !m_sign->isVisible())
        return;
    keepTimestampAuthority();
    if (m_timestampProblem->isVisible())
        return;
    m_session.sign(m_picker->takePassphrase());
}

void SignaturePage::keepTimestampAuthority() {
    const QString text = m_timestamp->text().trimmed();
    const bool fits = text.isEmpty() || isWebAddress(text);
    m_timestampProblem->setText(fits ? QString() : tr("This is no http or https address; no timestamp is asked for."));
    m_timestampProblem->setVisible(!fits);
    if (fits)
        m_session.setTimestampAuthority(text);
}

} // namespace waybill::ui
