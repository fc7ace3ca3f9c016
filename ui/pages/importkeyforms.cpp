// Keys that are there already: in a file, on a token, in gpg-agent.
#include "ui/pages/controls.h"
#include "ui/pages/keyforms.h"
#include "ui/session/keyring.h"
#include "ui/text/usertext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace waybill::ui {

namespace {

struct ImportFields {
    bool forThisSession = false;
    QLineEdit *file;
    QLineEdit *label;
    QLineEdit *passphrase;
    QCheckBox *remember;
    QComboBox *algorithm;
    QLineEdit *certificate;
};

// Data: an algorithm, or nothing for the first choice.
QComboBox *algorithmBox(const QString &first, std::initializer_list<SigningAlgorithm> algorithms) {
    auto *box = new QComboBox;
    if (!first.isEmpty())
        box->addItem(first);
    for (const SigningAlgorithm algorithm : algorithms)
        box->addItem(algorithmTitle(algorithm), static_cast<int>(algorithm));
    return box;
}

std::optional<SigningAlgorithm> chosen(const QComboBox *box) {
    const QVariant data = box->currentData();
    return data.isValid() ? std::optional(static_cast<SigningAlgorithm>(data.toInt())) : std::nullopt;
}

bool orderImport(KeyForm *form, KeyRing &keys, const ImportFields &fields) {
    KeyFile file;
    file.subject = QDir::fromNativeSeparators(fields.file->text().trimmed());
    file.label = fields.label->text().trimmed();
    file.algorithm = chosen(fields.algorithm);
    if (file.subject.isEmpty())
        return form->complain(KeyForm::tr("Choose the file with the private key."), fields.file);
    if (file.label.isEmpty())
        return form->complain(KeyForm::tr("Give the key a name, to find it again."), fields.label);
    file.passphrase = takeSecret(fields.passphrase);
    form->setMakes(file.label);
    keys.importFile(std::move(file), fields.remember->isChecked(), fields.forThisSession,
        QDir::fromNativeSeparators(fields.certificate->text().trimmed()));
    return true;
}

bool orderToken(KeyForm *form, KeyRing &keys, QLineEdit *uri, QLineEdit *label, QLineEdit *pin, QComboBox *algorithm) {
    const QString address = uri->text().trimmed();
    if (!address.startsWith(QLatin1StringView("pkcs11:")))
        return form->complain(KeyForm::tr("The address of a token's key begins with pkcs11:"), uri);
    // It would be kept in clear with the public part.
    if (address.contains(QLatin1StringView("pin-value")) || address.contains(QLatin1StringView("pin-source")))
        return form->complain(KeyForm::tr("Leave the PIN out of the address, and type it below."), uri);
    if (label->text().trimmed().isEmpty())
        return form->complain(KeyForm::tr("Give the key a name, to find it again."), label);
    form->setMakes(label->text().trimmed());
    keys.addToken(address, takeSecret(pin), *chosen(algorithm), {}, form->makes());
    return true;
}

void fillAgentKeys(KeyForm *form, const KeyRing &keys, QComboBox *box, QLineEdit *label, QLabel *state) {
    const QString before = box->currentData().toString();
    const QList<Identity> found = keys.agentKeys();
    box->clear();
    for (const Identity &each : found) {
        // The end of the fingerprint is what gpg shows as the key's id.
        box->addItem(
            QStringLiteral("%1 (%2, %3)").arg(each.holder, each.keyType, formatFingerprint(each.fingerprint.right(16))),
            each.fingerprint);
    }
    box->setCurrentIndex(std::max(0, box->findData(before)));
    state->setText(keys.isBusy() ? KeyForm::tr("Asking gpg-agent…")
            : found.isEmpty()
            ? KeyForm::tr("gpg-agent holds no further key that can sign now. What is expired or revoked is left out.")
            : KeyForm::tr("The key stays with gpg-agent or on its card; Waybill keeps only its name. GnuPG itself asks "
                          "for its passphrase or PIN."));
    form->showRow(box, !found.isEmpty());
    form->showRow(label, !found.isEmpty());
    form->setReady(!found.isEmpty());
}

} // namespace

QString freeLabel(const KeyRing &keys, const QString &wish) {
    const QList<Identity> present = keys.identities();
    const auto taken = [&](const QString &label) {
        return std::ranges::any_of(present, [&](const Identity &each) { return each.label == label; });
    };
    QString label = wish;
    for (int number = 2; taken(label); ++number)
        label = QStringLiteral("%1 %2").arg(wish).arg(number);
    return label;
}

KeyForm *importKeyForm(KeyRing &keys, bool forThisSession, const QString &file) {
    auto *form = new KeyForm(
        forThisSession ? KeyForm::tr("Use a key file for this session") : KeyForm::tr("Import a key into the keychain"),
        forThisSession ? KeyForm::tr("Use the &key") : KeyForm::tr("Import the &key"));
    form->addText(forThisSession
            ? KeyForm::tr("The key stays in memory and is forgotten when Waybill is closed. Nothing goes to the "
                          "keychain, and the file stays as it is.")
            : KeyForm::tr("The private key is copied into the keychain; the file stays as it is. Keys of cosign, PEM, "
                          "PKCS#12 (.p12, .pfx) and OpenPGP files are read."));
    ImportFields fields;
    fields.forThisSession = forThisSession;
    fields.file = form->addFile(KeyForm::tr("Key file"), KeyForm::tr("&Browse…"), KeyForm::tr("Choose a key file"),
        KeyForm::tr("Keys (*.key *.pem *.p12 *.pfx *.asc *.gpg *.der);;All files (*)"));
    fields.label = form->addLine(KeyForm::tr("Name of the key"));
    fields.passphrase = form->addSecret(KeyForm::tr("Passphrase of the file"));
    fields.passphrase->setPlaceholderText(KeyForm::tr("Empty where it has none"));
    fields.remember = form->addCheck(forThisSession ? KeyForm::tr("Remember the passphrase until Waybill is closed")
                                                    : KeyForm::tr("Remember the passphrase in the keychain"));
    fields.remember->setChecked(forThisSession);
    fields.algorithm = algorithmBox(
        KeyForm::tr("As the file says"), {SigningAlgorithm::Cosign, SigningAlgorithm::X509, SigningAlgorithm::Pgp});
    form->addField(KeyForm::tr("Sign as"), fields.algorithm);
    fields.certificate = form->addFile(KeyForm::tr("Its certificates, for x509"), KeyForm::tr("Bro&wse…"),
        KeyForm::tr("Choose the certificates of the key"),
        KeyForm::tr("Certificates (*.crt *.cer *.pem);;All files (*)"));
    fields.certificate->setPlaceholderText(KeyForm::tr("Empty where the file has them, or none is needed"));
    // The name follows the file until somebody types one.
    QObject::connect(fields.file, &QLineEdit::textChanged, form, [&keys, fields](const QString &path) {
        const QString base = QFileInfo(QDir::fromNativeSeparators(path)).completeBaseName();
        if (!fields.label->isModified())
            fields.label->setText(base.isEmpty() ? QString() : freeLabel(keys, base));
    });
    fields.file->setText(QDir::toNativeSeparators(file));
    form->setOrder([form, &keys, fields] { return orderImport(form, keys, fields); });
    return form;
}

KeyForm *tokenKeyForm(KeyRing &keys) {
    auto *form = new KeyForm(KeyForm::tr("Use a key on a token"), KeyForm::tr("Use the &key"));
    form->addText(KeyForm::tr("The private key stays on the token (a smart card, a USB key or a hardware security "
                              "module); Waybill keeps its address and its public part."));
    QLineEdit *uri = form->addLine(KeyForm::tr("Address of the key"));
    uri->setPlaceholderText(QStringLiteral("pkcs11:token=Acme;object=release"));
    QLineEdit *label = form->addLine(KeyForm::tr("Name of the key"), freeLabel(keys, KeyForm::tr("Token key")));
    QLineEdit *pin = form->addSecret(KeyForm::tr("PIN"));
    QComboBox *algorithm = algorithmBox({}, {SigningAlgorithm::Cosign, SigningAlgorithm::X509});
    form->addField(KeyForm::tr("Sign as"), algorithm);
    form->setOrder(
        [form, &keys, uri, label, pin, algorithm] { return orderToken(form, keys, uri, label, pin, algorithm); });
    return form;
}

KeyForm *agentKeyForm(KeyRing &keys) {
    auto *form = new KeyForm(KeyForm::tr("Use a key of gpg-agent"), KeyForm::tr("Use the &key"));
    QLabel *state = form->addText({});
    auto *box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(24);
    form->addField(KeyForm::tr("Key"), box);
    QLineEdit *label = form->addLine(KeyForm::tr("Name of the key"), freeLabel(keys, KeyForm::tr("GnuPG key")));
    const auto fill = [form, &keys, box, label, state] { fillAgentKeys(form, keys, box, label, state); };
    QObject::connect(&keys, &KeyRing::changed, form, fill);
    QObject::connect(&keys, &KeyRing::busyChanged, form, fill);
    form->setOrder([form, &keys, box, label] {
        if (label->text().trimmed().isEmpty())
            return form->complain(KeyForm::tr("Give the key a name, to find it again."), label);
        form->setMakes(label->text().trimmed());
        keys.addAgentKey(box->currentData().toString(), form->makes());
        return true;
    });
    keys.findAgentKeys();
    fill();
    return form;
}

} // namespace waybill::ui
