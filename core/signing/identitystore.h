// The user's identities: public parts as files of a folder, secrets in a store of secrets. Blocking; any thread that
// the store of secrets may be called from, one writer at a time.
#pragma once

#include "core/signing/privatekey.h"
#include "core/signing/secretstore.h"

#include <QList>

namespace waybill {

QString defaultIdentityFolder(); // of this user
QString defaultTrustedSignersFile();

class IdentityStore {
public:
    // The store of secrets outlives it.
    IdentityStore(QString folder, SecretStore &secrets);

    // By label. IdentityDamaged where a file cannot be read: its subject is the file.
    Result<QList<Identity>> list() const;

    // By label, id or fingerprint (or 8 digits and more that begin it). IdentityNotFound; its detail says of how many
    // it is true.
    Result<Identity> find(const QString &name) const;

    // Keeps a new one, the secret first. IdentityExists (the label is taken, or the same key is there), and what the
    // store of secrets has.
    Result<Identity> add(const PrivateKey &key, OperationContext &context);

    // Writes the public part of one that is there: a new label, new certificates.
    Result<void> update(const Identity &identity);

    // With its secret, where that is kept here.
    Result<PrivateKey> open(const Identity &identity, OperationContext &context);

    // The same key, its secret sealed anew.
    Result<void> replaceSecret(const PrivateKey &key, OperationContext &context);

    // The public part goes last: what is left over by a failure can be seen and removed again.
    Result<void> remove(const Identity &identity, OperationContext &context);

    // An empty one where none is remembered.
    Result<SecretBytes> passphraseOf(const Identity &identity, OperationContext &context);
    Result<void> rememberPassphrase(const Identity &identity, const SecretBytes &passphrase, OperationContext &context);
    Result<void> forgetPassphrase(const Identity &identity, OperationContext &context);

    // The file with the public part alone, for other tools: PEM, or OpenPGP's armor.
    QString publicFile(const Identity &identity) const;

private:
    QString recordFile(const Identity &identity) const;

    QString m_folder;
    SecretStore &m_secrets;
};

} // namespace waybill
