// What can be done with one identity, where it needs a word or a confirmation.
#include "ui/pages/controls.h"
#include "ui/pages/keyforms.h"
#include "ui/session/keyring.h"

#include <QDir>
#include <QRegularExpression>

namespace waybill::ui {

namespace {

bool passphraseIsAsked(const Identity &identity) {
    return identity.needsPassphrase && !identity.passphraseRemembered;
}

// The common name of a certificate's subject, which is what a request asks for.
QString commonName(const Identity &identity) {
    static const QRegularExpression name(QStringLiteral("(?:^|,)CN=((?:\\\\.|[^,\\\\])+)"));
    const auto match = name.match(identity.holder);
    if (!match.hasMatch())
        return identity.label;
    return match.captured(1).remove(QRegularExpression(QStringLiteral("\\\\(?=.)")));
}

QString consequences(const Identity &identity) {
    switch (identity.place) {
    case KeyPlace::Keychain:
        return KeyForm::tr("The private key is deleted from the keychain; nobody can bring it back, and without a "
                           "backup nothing can be signed with it any more. What is signed already stays valid. Export "
                           "it first if you are not sure.");
    case KeyPlace::SessionFile:
        return KeyForm::tr("Waybill forgets the key now instead of when it is closed. The key file stays as it is.");
    case KeyPlace::GpgAgent:
        return KeyForm::tr("Waybill forgets the key. GnuPG keeps it, and it can be added again.");
    case KeyPlace::Pkcs11:
        return KeyForm::tr("Waybill forgets the key. It stays on the token, and can be added again.");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

KeyForm *renameForm(KeyRing &keys, const Identity &identity) {
    auto *form = new KeyForm(KeyForm::tr("Rename %1").arg(identity.label), KeyForm::tr("&Save the name"));
    QLineEdit *label = form->addLine(KeyForm::tr("Name of the key"), identity.label);
    label->selectAll();
    form->setFirst(label);
    form->setOrder([form, &keys, label, id = identity.id] {
        const QString name = label->text().trimmed();
        if (name.isEmpty())
            return form->complain(KeyForm::tr("Give the key a name, to find it again."), label);
        form->setMakes(name);
        keys.rename(id, name);
        return true;
    });
    return form;
}

KeyForm *rememberForm(KeyRing &keys, const Identity &identity) {
    const bool token = identity.place == KeyPlace::Pkcs11;
    const bool session = identity.place == KeyPlace::SessionFile;
    auto *form = new KeyForm(token ? KeyForm::tr("Remember the PIN of %1").arg(identity.label)
                                   : KeyForm::tr("Remember the passphrase of %1").arg(identity.label),
        KeyForm::tr("&Save it"));
    form->addText(session ? KeyForm::tr("It is kept in memory until Waybill is closed.")
                          : KeyForm::tr("It is kept in the keychain: who can open the keychain can sign without it."));
    QLineEdit *word = form->addSecret(token ? KeyForm::tr("PIN") : KeyForm::tr("Passphrase"));
    form->setOrder([form, &keys, word, id = identity.id] {
        SecretBytes typed = takeSecret(word);
        if (typed.isEmpty())
            return form->complain(KeyForm::tr("Type it; it is tried on the key before it is kept."), word);
        keys.rememberPassphrase(id, std::move(typed));
        return true;
    });
    return form;
}

KeyForm *exportPrivateForm(KeyRing &keys, const Identity &identity, const QString &file) {
    auto *form
        = new KeyForm(KeyForm::tr("Export the private key of %1").arg(identity.label), KeyForm::tr("&Write the file"));
    form->addText(KeyForm::tr("Who has the file and its passphrase can sign in your name. Keep them apart."));
    QLineEdit *path = valueLine(KeyForm::tr("File"));
    path->setText(QDir::toNativeSeparators(file));
    form->addField(KeyForm::tr("File"), path);
    QLineEdit *before = passphraseIsAsked(identity) ? form->addSecret(KeyForm::tr("Passphrase of the key")) : nullptr;
    QLineEdit *first = form->addSecret(KeyForm::tr("New passphrase, of the file"));
    QLineEdit *second = form->addSecret(KeyForm::tr("The new one again"));
    form->setOrder([form, &keys, file, before, first, second, id = identity.id] {
        if (before && before->text().isEmpty())
            return form->complain(KeyForm::tr("Type the passphrase of the key."), before);
        auto word = form->takeNew(first, second);
        if (!word)
            return false;
        if (word->isEmpty())
            return form->complain(KeyForm::tr("A private key leaves the keychain only under a passphrase."), first);
        keys.exportPrivate(id, before ? takeSecret(before) : SecretBytes(), std::move(*word), file);
        return true;
    });
    return form;
}

KeyForm *requestForm(KeyRing &keys, const Identity &identity, const QString &file) {
    auto *form
        = new KeyForm(KeyForm::tr("Certificate request for %1").arg(identity.label), KeyForm::tr("&Write the request"));
    form->addText(KeyForm::tr("Send the file to a certificate authority. When its certificate comes back, take it with "
                              "“Take a certificate…”."));
    QLineEdit *path = valueLine(KeyForm::tr("File"));
    path->setText(QDir::toNativeSeparators(file));
    form->addField(KeyForm::tr("File"), path);
    QLineEdit *holder = form->addLine(KeyForm::tr("For whom it signs"), commonName(identity));
    QLineEdit *word = passphraseIsAsked(identity) ? form->addSecret(KeyForm::tr("Passphrase of the key")) : nullptr;
    form->setOrder([form, &keys, file, holder, word, id = identity.id] {
        const QString name = holder->text().trimmed();
        if (name.isEmpty())
            return form->complain(KeyForm::tr("Say for whom the key signs: a company, a team or you."), holder);
        if (word && word->text().isEmpty())
            return form->complain(KeyForm::tr("Type the passphrase of the key."), word);
        keys.exportRequest(id, word ? takeSecret(word) : SecretBytes(), name, file);
        return true;
    });
    return form;
}

KeyForm *removeForm(KeyRing &keys, const Identity &identity) {
    const bool forGood = identity.place == KeyPlace::Keychain;
    auto *form = new KeyForm(forGood ? KeyForm::tr("Delete %1?").arg(identity.label)
                                     : KeyForm::tr("Take %1 off the list?").arg(identity.label),
        forGood ? KeyForm::tr("De&lete for good") : KeyForm::tr("Take it off the &list"));
    form->addText(consequences(identity));
    form->setOrder([&keys, id = identity.id] {
        keys.remove(id);
        return true;
    });
    return form;
}

KeyForm *distrustForm(KeyRing &keys, const QString &extension) {
    auto *form = new KeyForm(KeyForm::tr("Forget who signs %1?").arg(extension), KeyForm::tr("F&orget the signer"));
    form->addText(KeyForm::tr("The next bundle of this extension counts as seen for the first time: another key than "
                              "before is then not noticed. Bundles and keys stay as they are."));
    form->setOrder([&keys, extension] {
        keys.distrust(extension);
        return true;
    });
    return form;
}

} // namespace waybill::ui
