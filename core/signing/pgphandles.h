// What the two users of librnp share: owners for its handles, and keys as it sees them. Its types are only named here;
// rnp.h stays in the .cpp files. Inside core/signing only; each Ffi on one thread at a time.
#pragma once

#include "core/signing/identity.h"
#include "core/signing/secretbytes.h"

#include <cstdint>
#include <memory>
#include <vector>

struct rnp_ffi_st;
struct rnp_input_st;
struct rnp_key_handle_st;
struct rnp_output_st;

namespace waybill::pgp {

struct Destroyer {
    void operator()(rnp_ffi_st *ffi) const;
    void operator()(rnp_input_st *input) const;
    void operator()(rnp_key_handle_st *key) const;
    void operator()(rnp_output_st *output) const;
    void operator()(char *text) const; // wipes it, too
};

using Ffi = std::unique_ptr<rnp_ffi_st, Destroyer>;
using Input = std::unique_ptr<rnp_input_st, Destroyer>;
using Key = std::unique_ptr<rnp_key_handle_st, Destroyer>; // must not outlive its Ffi
using Output = std::unique_ptr<rnp_output_st, Destroyer>;
using Text = std::unique_ptr<char, Destroyer>;

QString words(std::uint32_t result); // rnp's own, for Error::detail
QDateTime timeOf(std::uint64_t seconds); // since 1970; UTC
QString timeText(const QDateTime &time);

// An rnp with empty keyrings. SigningFailed for a librnp that must not be used.
Result<Ffi> openRnp();

// The input reads the bytes where they are: they must outlive it.
Input inputOf(QByteArrayView bytes);

// Whenever rnp asks for a passphrase, this one is copied to it; it must outlive the use of `ffi`.
void givePassphrase(rnp_ffi_st *ffi, const SecretBytes &passphrase);

// Adds the keys of armored or binary bytes, skipping packets that rnp does not know; false where none could be read.
bool loadSecretKeys(rnp_ffi_st *ffi, QByteArrayView bytes);
bool loadPublicKeys(rnp_ffi_st *ffi, QByteArrayView bytes);

std::vector<Key> primaryKeys(rnp_ffi_st *ffi);
// The primary key itself, then its subkeys.
std::vector<Key> partsOf(rnp_ffi_st *ffi, rnp_key_handle_st *primary);

struct PartFacts {
    bool sub = false;
    bool maySign = false; // by its key flags
    bool hasSecret = false; // and not a stub for a key that is elsewhere
    bool isProtected = false;
    bool valid = false; // now, together with its self-signatures
    std::uint64_t validTill = 0; // seconds since 1970; 0: its self-signatures never held
    QDateTime created;
    QDateTime expires; // invalid: never
    QDateTime revoked; // invalid: not
    bool voided = false; // revoked for a reason that leaves no signature standing
};

PartFacts factsOf(rnp_key_handle_st *part);
// The secret part that gpg, too, would sign with: the newest valid subkey that may, else the primary key. Where none is
// valid, one that could be; null where none may sign.
Key signingPart(rnp_ffi_st *ffi, rnp_key_handle_st *primary);

enum class Export { ArmoredPublic, ArmoredSecret, BinarySecret };
Result<SecretBytes> exported(rnp_key_handle_st *primary, Export what); // with its subkeys; armor with LF. SigningFailed

// expires: the sooner of the primary key's and of the signing part's, if the secret key is there.
Identity identityOf(rnp_ffi_st *ffi, rnp_key_handle_st *primary);

// An Ed25519 key; the lifetime in seconds, 0 for ever. Protected with the given passphrase where it is to be asked for.
// Null: `why` says it in rnp's words.
Key generateKey(rnp_ffi_st *ffi, const QByteArray &userId, std::uint32_t lifetime, bool askPassphrase, QString &why);

bool unprotect(rnp_key_handle_st *part); // with the given passphrase; false: it is wrong
bool protect(rnp_key_handle_st *part, const SecretBytes &passphrase); // false: rnp failed

} // namespace waybill::pgp
