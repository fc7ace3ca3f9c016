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
    , m_facts(wrappedLabel())
    , m_passphraseLabel(new QLabel(tr("&Passphrase")))
    , m_passphrase(secretLine(tr("Passphrase")))
    , m_manage(new QPushButton(tr("Create or import a &key…"))) {
    m_identity->setAccessibleName(tr("Identity that signs"));
    m_identity->setPlaceholderText(tr("No identity yet"));
    m_identity->setObjectName(QStringLiteral("signer"));
    m_identity->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_passphraseLabel->setBuddy(m_passphrase);
    auto *choice = new QHBoxLayout;
    choice->addWidget(m_identity, 1);
    choice->addWidget(m_manage);
    auto *label = new QLabel(tr("&Identity"));
    label->setBuddy(m_identity);
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(label, choice);
    form->addRow(QString(), m_facts);
    form->addRow(m_passphraseLabel, m_passphrase);
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
        m_identity->addItem(reading ? tr("Reading the identities…") : tr("An identity that is not there any more"), m_wanted);
        index = m_identity->count() - 1;
    }
    m_identity->setCurrentIndex(std::max(index, 0));
    m_identity->setEnabled(m_identity->count() > 0);
    refresh();
}

void SignerPicker::refresh() {
    m_wanted = identityId();
    const auto identity = m_keys.identity(m_wanted);
    QString facts;
    if (identity) {
        facts = tr("%1, %2. Fingerprint %3").arg(identity->keyType, keyPlaceTitle(identity->place), formatFingerprint(identity->fingerprint));
        if (identity->expires.isValid())
            facts += u'\n' + tr("Valid until %1").arg(QLocale().toString(identity->expires.toLocalTime().date(), QLocale::ShortFormat));
    }
    m_facts->setText(facts);
    m_facts->setVisible(!facts.isEmpty());
    // A token always asks for its PIN; gpg-agent asks by itself.
    const bool token = identity && identity->place == KeyPlace::Pkcs11;
    m_passphraseLabel->setText(token ? tr("&PIN") : tr("&Passphrase"));
    m_passphrase->setAccessibleName(token ? tr("PIN") : tr("Passphrase"));
    m_passphrase->setVisible(passphraseWanted());
    m_passphraseLabel->setVisible(passphraseWanted());
    Q_EMIT passphraseChanged();
}

} // namespace waybill::ui
