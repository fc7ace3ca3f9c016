// Keys and passphrases for the commands that sign: from the keychain, from files, from a token or gpg-agent. Blocking;
// main thread.
#pragma once

#include "app/cli/command.h"
#include "core/signing/identitystore.h"
#include "core/signing/keychain.h"
#include "core/signing/signer.h"

#include <expected>

namespace waybill::cli {

// The user's identities and their keychain.
class Identities {
public:
    Identities()
        : m_store(defaultIdentityFolder(), m_keychain) { }
    IdentityStore &store() { return m_store; }
    SecretStore &keychain() { return m_keychain; }

private:
    Keychain m_keychain;
    IdentityStore m_store;
};

// The first line without its end; blanks are the passphrase's own. Errors: FileNotFound, FileUnreadable.
Result<SecretBytes> readPassphraseFile(const QString &file);

// --passphrase-file, then the variables (which are taken out of the environment), then a question where a person sits
// at a terminal; empty where none of these gives one. Errors: FileNotFound, FileUnreadable.
Result<SecretBytes> readPassphrase(const Invocation &invocation, SigningAlgorithm algorithm, const QString &question);

// For a new passphrase: asked twice on a terminal. Empty: none is wanted.
Result<SecretBytes> readNewPassphrase(const Invocation &invocation, const QString &question);

void addPassphraseOption(OptionList &options);

// --identity, --key, --certificate, --passphrase-file, --timestamp-url.
void addSignerOptions(OptionList &options);

// A key with the passphrase or PIN that opens it.
using OpenedKey = std::pair<PrivateKey, SecretBytes>;

// One of the user's own; its passphrase from the keychain where that remembers it, else as readPassphrase.
Result<OpenedKey> openIdentity(
    const Invocation &invocation, IdentityStore &store, const Identity &identity, OperationContext &context);

// Of a file, of a token (pkcs11:URI) or of gpg-agent (gpg:FINGERPRINT).
// --certificate.
Result<OpenedKey> readKey(const Invocation &invocation, const QString &place, std::optional<SigningAlgorithm> algorithm,
    OperationContext &context);

// Has written what is wrong before it gives an exit code. `algorithm`: none where the identity or the key tells it.
std::expected<Signer, Exit> openSigner(
    const Invocation &invocation, Identities &identities, std::optional<SigningAlgorithm> algorithm);
std::expected<SignOptions, Exit> readSignOptions(const Invocation &invocation);

// --algorithm, where it is given.
std::expected<std::optional<SigningAlgorithm>, Exit> readAlgorithm(const Invocation &invocation);

} // namespace waybill::cli
