#include "ui/pages/signatureview.h"

#include "ui/models/icons.h"
#include "ui/pages/controls.h"
#include "ui/pages/filechoice.h"
#include "ui/pages/flowlayout.h"
#include "ui/pages/signerpicker.h"
#include "ui/pages/verdictview.h"
#include "ui/session/inspection.h"
#include "ui/text/usertext.h"

#include <QDir>
#include <QGroupBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace waybill::ui {

namespace {

QString native(const QString &path) {
    return shownName(QDir::toNativeSeparators(path));
}

} // namespace

SignatureView::SignatureView(Inspection &inspection, KeyRing &keys, QWidget *parent)
    : QWidget(parent)
    , m_inspection(inspection)
    , m_keys(keys)
    , m_state(wrappedLabel())
    , m_verdict(new VerdictView)
    , m_basis(wrappedLabel())
    , m_trust(new QPushButton(tr("Check &with a key or authority…")))
    , m_usual(new QPushButton(tr("Check as &usual")))
    , m_remember(new QPushButton(tr("Remember this si&gner")))
    , m_choose(new QPushButton(icon(QStringLiteral("file")), tr("Choose the signature fi&le…")))
    , m_again(new QPushButton(icon(QStringLiteral("view-refresh")), tr("Check &again")))
    , m_signer(new SignerPicker(keys, {}))
    , m_replaces(wrappedLabel())
    , m_sign(new QPushButton(tr("Sign the &bundle"))) {
    makeHeading(m_state);
    m_state->setObjectName(QStringLiteral("signatureState"));
    m_basis->setObjectName(QStringLiteral("signatureBasis"));
    m_trust->setAccessibleDescription(
        tr("Takes a public key, certificates of authorities, or an OpenPGP keyring from a file; they alone decide"));
    m_usual->setAccessibleDescription(tr("By the signers that you remember and by your own identities"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(m_state);
    layout->addWidget(m_verdict);
    layout->addWidget(questions());
    layout->addWidget(signing());
    layout->addStretch();
    connect(m_verdict, &VerdictView::rememberWanted, &inspection, &Inspection::remember);
    connect(&inspection, &Inspection::changed, this, &SignatureView::refresh);
    connect(&keys, &KeyRing::changed, this, &SignatureView::refresh);
    refresh();
}

QWidget *SignatureView::questions() {
    auto *box = new QWidget;
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_remember, m_again, m_trust, m_usual, m_choose})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->addWidget(m_basis);
    layout->addLayout(buttons);
    connect(m_again, &QPushButton::clicked, &m_inspection, &Inspection::verify);
    connect(m_trust, &QPushButton::clicked, this, &SignatureView::chooseTrust);
    connect(m_remember, &QPushButton::clicked, this,
        [this] { m_inspection.remember(m_inspection.extension(), m_inspection.signature()->verification); });
    connect(m_usual, &QPushButton::clicked, &m_inspection, &Inspection::verifyAsRemembered);
    connect(m_choose, &QPushButton::clicked, this, &SignatureView::chooseSignature);
    return box;
}

QWidget *SignatureView::signing() {
    auto *box = new QGroupBox(tr("Sign it"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_sign);
    row->addWidget(m_replaces, 1);
    auto *layout = new QVBoxLayout(box);
    layout->addWidget(m_signer);
    layout->addLayout(row);
    connect(m_signer, &SignerPicker::chosen, this, &SignatureView::refreshSigning);
    connect(m_signer, &SignerPicker::passphraseChanged, this, &SignatureView::refreshSigning);
    connect(m_signer, &SignerPicker::submitted, this, &SignatureView::sign);
    connect(m_signer, &SignerPicker::keysWanted, this, &SignatureView::keysWanted);
    connect(m_sign, &QPushButton::clicked, this, &SignatureView::sign);
    return box;
}

void SignatureView::refresh() {
    using State = Inspection::SignatureState;
    const State state = m_inspection.signatureState();
    const bool verifying = m_inspection.phase() == Inspection::Phase::Verifying;
    if (state == State::Present)
        m_state->setText(tr("The signature %1").arg(native(m_inspection.signature()->file)));
    else if (state == State::Absent)
        m_state->setText(tr("There is no signature beside the bundle."));
    else
        m_state->setText(verifying ? tr("Checking the signature…") : tr("The signature has not been checked."));
    if (state == State::Present)
        m_verdict->show(*m_inspection.signature(), m_inspection.extension());
    else
        m_verdict->clear();
    const QString trust = m_inspection.trustFile();
    m_basis->setText(state == State::Absent ? tr("It would be the file %1.").arg(native(m_inspection.signatureFile()))
            : trust.isEmpty()               ? tr("Trusted are the signers that you remember, and your own identities.")
                              : tr("Trusted is what %1 vouches for, and nothing else.").arg(native(trust)));
    m_remember->setVisible(canRemember());
    m_usual->setVisible(!trust.isEmpty());
    m_again->setVisible(state == State::Unknown && !verifying);
    const bool can = m_inspection.phase() == Inspection::Phase::Ready && !m_inspection.changedOnDisk();
    for (QPushButton *button : {m_again, m_usual, m_choose})
        button->setEnabled(can);
    m_trust->setEnabled(can && state != State::Absent);
    m_replaces->setText(state == State::Present
            ? tr("The new signature takes the place of %1.SIGNATURE.").arg(native(m_inspection.path()))
            : tr("The signature is written to %1.SIGNATURE.").arg(native(m_inspection.path())));
    refreshSigning();
}

// The verdict itself offers it for a signer that is seen for the first time. A bare key is none: its signature can only
// be checked once the key was given, and may be remembered then.
bool SignatureView::canRemember() const {
    const auto &signature = m_inspection.signature();
    const QString extension = m_inspection.extension();
    if (m_inspection.trustFile().isEmpty() || extension.isEmpty() || !signature || !signature->verification.trusted())
        return false;
    // Another one is forgotten first, on the Keys page.
    return std::ranges::none_of(
        m_keys.trustedSigners(), [&](const TrustedSigner &signer) { return signer.extension == extension; });
}

void SignatureView::refreshSigning() {
    const bool can = m_inspection.phase() == Inspection::Phase::Ready && !m_inspection.changedOnDisk();
    m_sign->setEnabled(
        can && !m_signer->identityId().isEmpty() && (!m_signer->passphraseWanted() || m_signer->passphraseGiven()));
}

void SignatureView::chooseTrust() {
    const auto *dialog = openFileDialog(this, tr("Check with a key or authority"), m_inspection.path(),
        tr("Keys and certificates (*.pub *.pem *.crt *.cer *.asc *.gpg *.pgp);;All files (*)"));
    connect(dialog, &QFileDialog::fileSelected, &m_inspection, &Inspection::verifyWith);
}

void SignatureView::chooseSignature() {
    const auto *dialog = openFileDialog(this, tr("Choose the signature"), m_inspection.path(),
        tr("Signatures (*.SIGNATURE *.sig *.asc *.p7s *.sigstore *.json);;All files (*)"));
    connect(dialog, &QFileDialog::fileSelected, &m_inspection, &Inspection::chooseSignature);
}

void SignatureView::sign() {
    if (m_sign->isEnabled())
        m_inspection.sign(m_signer->identityId(), m_signer->takePassphrase());
}

} // namespace waybill::ui
