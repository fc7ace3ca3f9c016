#include "ui/pages/identityview.h"

#include "ui/models/icons.h"
#include "ui/models/identitymodel.h"
#include "ui/pages/controls.h"
#include "ui/pages/flowlayout.h"
#include "ui/text/usertext.h"

#include <QClipboard>
#include <QDir>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLocale>
#include <QPushButton>

namespace waybill::ui {

namespace {

QString placeText(const Identity &identity) {
    QString title = keyPlaceTitle(identity.place);
    switch (identity.place) {
    case KeyPlace::SessionFile:
        return QStringLiteral("%1: %2").arg(title, QDir::toNativeSeparators(identity.locator));
    case KeyPlace::Pkcs11:
        return QStringLiteral("%1: %2").arg(title, identity.locator);
    case KeyPlace::Keychain:
    case KeyPlace::GpgAgent:
        return title;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

IdentityView::IdentityView(QWidget *parent)
    : QWidget(parent)
    , m_label(wrappedLabel())
    , m_form(new QFormLayout)
    , m_holder(valueLine(tr("Holder")))
    , m_key(valueLine(tr("Key")))
    , m_fingerprint(valueLine(tr("Fingerprint"), true))
    , m_place(valueLine(tr("Where it is")))
    , m_passphraseState(valueLine(tr("Passphrase")))
    , m_created(valueLine(tr("Created")))
    , m_expiresIcon(new QLabel)
    , m_expires(valueLine(tr("Expires")))
    , m_expiresRow(new QWidget)
    , m_actions(new QWidget)
    , m_exportPublic(makeButton(tr("Export public &part…"), KeyAction::ExportPublic))
    , m_exportPrivate(makeButton(tr("E&xport private key…"), KeyAction::ExportPrivate))
    , m_request(makeButton(tr("Certificate re&quest…"), KeyAction::Request))
    , m_certify(makeButton(tr("Ta&ke a certificate…"), KeyAction::Certify))
    , m_rename(makeButton(tr("Rena&me…"), KeyAction::Rename))
    , m_passphrase(new QPushButton(tr("Remember p&assphrase…")))
    , m_remove(makeButton(tr("De&lete…"), KeyAction::Remove)) {
    makeHeading(m_label);
    m_label->setObjectName(QStringLiteral("identityLabel"));
    QFont fixed = m_fingerprint->font();
    fixed.setPointSizeF(font().pointSizeF());
    m_fingerprint->setFont(fixed);
    m_fingerprint->setObjectName(QStringLiteral("identityFingerprint"));
    m_exportPublic->setAccessibleDescription(tr("Writes the file that others check your signatures with"));
    m_exportPrivate->setAccessibleDescription(tr("Writes the private key under a new passphrase, as a backup"));
    m_certify->setAccessibleDescription(tr("Takes the certificate that an authority gave for this key"));
    auto *copy = new QPushButton(icon(QStringLiteral("edit-copy")), tr("Copy fi&ngerprint"));
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_fingerprint->text());
        Q_EMIT copied(tr("The fingerprint was copied."));
    });
    connect(m_passphrase, &QPushButton::clicked, this,
        [this] { Q_EMIT wanted(m_remembered ? KeyAction::Forget : KeyAction::Remember); });

    auto *expires = new QHBoxLayout(m_expiresRow);
    expires->setContentsMargins({});
    expires->addWidget(m_expiresIcon);
    expires->addWidget(m_expires, 1);
    auto *fingerprint = new QWidget;
    auto *fingerprintLayout = new QHBoxLayout(fingerprint);
    fingerprintLayout->setContentsMargins({});
    fingerprintLayout->addWidget(m_fingerprint, 1);
    fingerprintLayout->addWidget(copy);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addRow(m_form, tr("Holder"), m_holder);
    addRow(m_form, tr("Key"), m_key);
    addRow(m_form, tr("Fingerprint"), fingerprint);
    addRow(m_form, tr("Where it is"), m_place);
    addRow(m_form, tr("Passphrase"), m_passphraseState);
    addRow(m_form, tr("Created"), m_created);
    addRow(m_form, tr("Expires"), m_expiresRow);
    auto *actions = new FlowLayout(m_actions);
    actions->setContentsMargins({});
    for (QPushButton *button :
        {m_exportPublic, m_exportPrivate, m_request, m_certify, m_rename, m_passphrase, m_remove})
        actions->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_label);
    layout->addLayout(m_form);
    layout->addWidget(m_actions);
}

QPushButton *IdentityView::makeButton(const QString &text, KeyAction action) {
    auto *button = new QPushButton(text);
    connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT wanted(action); });
    return button;
}

void IdentityView::show(const Identity &identity) {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const ExpiryState state = expiryState(identity, now);
    m_label->setText(identity.label);
    m_form->setRowVisible(m_holder, !identity.holder.isEmpty());
    m_holder->setText(identity.holder);
    m_key->setText(QStringLiteral("%1, %2").arg(identity.keyType, algorithmTitle(identity.algorithm)));
    m_passphraseState->setText(passphraseText(identity));
    m_fingerprint->setText(formatFingerprint(identity.fingerprint));
    m_place->setText(placeText(identity));
    m_created->setText(QLocale().toString(identity.created.toLocalTime().date(), QLocale::LongFormat));
    m_expires->setText(expiryText(identity, now));
    m_expiresIcon->setVisible(state != ExpiryState::Fine);
    m_expiresIcon->setPixmap(
        icon(state == ExpiryState::Past ? Severity::Error : Severity::Warning).pixmap(fontMetrics().height()));
    for (QLineEdit *line : {m_holder, m_key, m_fingerprint, m_place, m_passphraseState, m_created, m_expires})
        line->setCursorPosition(0);
    showButtons(identity);
}

void IdentityView::showButtons(const Identity &identity) {
    const bool held = identity.place == KeyPlace::Keychain || identity.place == KeyPlace::SessionFile;
    const bool x509 = identity.algorithm == SigningAlgorithm::X509;
    const bool pin = identity.place == KeyPlace::Pkcs11;
    m_exportPrivate->setVisible(held);
    m_request->setVisible(held && x509);
    m_certify->setVisible(x509);
    m_passphrase->setVisible(identity.needsPassphrase && identity.place != KeyPlace::GpgAgent);
    m_remembered = identity.passphraseRemembered;
    if (pin)
        m_passphrase->setText(m_remembered ? tr("Do not remem&ber the PIN") : tr("Remem&ber the PIN…"));
    else
        m_passphrase->setText(m_remembered ? tr("Forget p&assphrase") : tr("Remember p&assphrase…"));
    m_remove->setText(identity.place == KeyPlace::Keychain ? tr("De&lete…") : tr("Take off the &list…"));
}

void IdentityView::setActive(bool active) {
    m_actions->setEnabled(active);
}

} // namespace waybill::ui
