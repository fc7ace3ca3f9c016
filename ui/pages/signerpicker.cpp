#include "ui/pages/signerpicker.h"

#include "ui/pages/controls.h"
#include "ui/session/keyring.h"
#include "ui/text/usertext.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>

namespace waybill::ui {

SignerPicker::SignerPicker(KeyRing &keys, const QString &none, QWidget *parent)
    : QWidget(parent)
    , m_keys(keys)
    , m_none(none)
    , m_identity(new QComboBox)
    , m_facts(valueLine(tr("Key")))
    , m_fingerprint(valueLine(tr("Fingerprint"), true))
    , m_passphraseLabel(new QLabel(tr("P&assphrase")))
    , m_passphrase(secretLine(tr("Passphrase")))
    , m_manage(new QPushButton(tr("Create or import a &key…"))) {
    m_identity->setAccessibleName(tr("Identity that signs"));
    m_identity->setPlaceholderText(tr("No identity yet"));
    m_identity->setObjectName(QStringLiteral("signer"));
    m_identity->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_passphraseLabel->setBuddy(m_passphrase);
    layOut();
    connect(m_identity, &QComboBox::activated, this, [this] {
        m_passphrase->clear();
        refresh();
        Q_EMIT chosen(identityId());
    });
    connect(m_passphrase, &QLineEdit::textChanged, this, &SignerPicker::passphraseChanged);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &SignerPicker::submitted);
    connect(m_manage, &QPushButton::clicked, this, &SignerPicker::keysWanted);
    connect(&keys, &KeyRing::changed, this, &SignerPicker::fill);
    fill();
}

void SignerPicker::layOut() {
    auto *choice = new QHBoxLayout;
    choice->addWidget(m_identity, 1);
    choice->addWidget(m_manage);
    auto *label = new QLabel(tr("&Identity"));
    label->setBuddy(m_identity);
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(label, choice);
    addRow(form, tr("Key"), m_facts);
    addRow(form, tr("Fingerprint"), m_fingerprint);
    form->addRow(m_passphraseLabel, m_passphrase);
    m_form = form;
}

QString SignerPicker::identityId() const {
    return m_identity->currentData().toString();
}

void SignerPicker::choose(const QString &id) {
    m_wanted = id;
    if (id == identityId() && m_identity->currentIndex() >= 0)
        return;
    m_passphrase->clear();
    fill();
}

bool SignerPicker::passphraseWanted() const {
    const auto identity = m_keys.identity(identityId());
    return identity && identity->needsPassphrase && !identity->passphraseRemembered;
}

bool SignerPicker::passphraseGiven() const {
    return !m_passphrase->text().isEmpty();
}

SecretBytes SignerPicker::takePassphrase() {
    return takeSecret(m_passphrase);
}

// What was chosen stays chosen while the list is read again; where it is gone, it stays named as gone.
void SignerPicker::fill() {
    const QSignalBlocker blocker(m_identity);
    m_identity->clear();
    if (!m_none.isEmpty())
        m_identity->addItem(m_none, QString());
    for (const Identity &each : m_keys.identities())
        m_identity->addItem(tr("%1: %2").arg(each.label, algorithmTitle(each.algorithm)), each.id);
    int index = m_identity->findData(m_wanted);
    if (index < 0 && !m_wanted.isEmpty()) {
        const KeychainState state = m_keys.keychain();
        const bool reading = state == KeychainState::Unknown || state == KeychainState::Asking;
        m_identity->addItem(
            reading ? tr("Reading the identities…") : tr("An identity that is not there any more"), m_wanted);
        index = m_identity->count() - 1;
    }
    m_identity->setCurrentIndex(std::max(index, 0));
    m_identity->setEnabled(m_identity->count() > 0);
    refresh();
}

void SignerPicker::refresh() {
    m_wanted = identityId();
    const auto identity = m_keys.identity(m_wanted);
    if (identity) {
        QString facts = tr("%1, %2").arg(identity->keyType, keyPlaceTitle(identity->place));
        if (identity->expires.isValid())
            facts += tr(", valid until %1")
                         .arg(QLocale().toString(identity->expires.toLocalTime().date(), QLocale::LongFormat));
        m_facts->setText(facts);
        m_fingerprint->setText(formatFingerprint(identity->fingerprint));
        m_fingerprint->setCursorPosition(0);
    }
    m_form->setRowVisible(m_facts, identity.has_value());
    m_form->setRowVisible(m_fingerprint, identity.has_value());
    // A token always asks for its PIN; gpg-agent asks by itself.
    const bool token = identity && identity->place == KeyPlace::Pkcs11;
    m_passphraseLabel->setText(token ? tr("PI&N") : tr("P&assphrase"));
    m_passphrase->setAccessibleName(token ? tr("PIN") : tr("Passphrase"));
    m_form->setRowVisible(m_passphrase, passphraseWanted());
    Q_EMIT passphraseChanged();
}

} // namespace waybill::ui
