#include "core/signing/pgp.h"
#include "core/signing/pgphandles.h"
#include "core/signing/pgphush.h"

#include <limits>
#include <utility>

namespace waybill {

namespace {

Result<PgpKey> keyOf(rnp_ffi_st *ffi, rnp_key_handle_st *primary) {
    auto secret = pgp::exported(primary, pgp::Export::BinarySecret);
    if (!secret)
        return fail(secret.error());
    PgpKey key{pgp::identityOf(ffi, primary), std::move(*secret)};
    if (const pgp::Key part = pgp::signingPart(ffi, primary))
        key.facts.needsPassphrase = pgp::factsOf(part.get()).isProtected;
    return key;
}

// What a C string in rnp's buffer for a passphrase can hold.
bool canBeGiven(const SecretBytes &passphrase) {
    return passphrase.size() < 256 && !passphrase.view().contains('\0');
}

// The lifetime in seconds, 0 for ever.
Result<std::uint32_t> lifetimeTill(const QDateTime &expires) {
    if (!expires.isValid())
        return 0U;
    const qint64 seconds = QDateTime::currentDateTimeUtc().secsTo(expires);
    if (seconds <= 0)
        return fail(ErrorCode::KeyExpired, {}, pgp::timeText(expires.toUTC()));
    if (seconds > std::numeric_limits<std::uint32_t>::max())
        return fail(ErrorCode::KeyUnsupported, {}, pgp::timeText(expires.toUTC()));
    return static_cast<std::uint32_t>(seconds);
}

} // namespace

Result<PgpKey> readPgpSecretKey(QByteArrayView bytes) {
    const pgp::Hush hush;
    auto ffi = pgp::openRnp();
    if (!ffi)
        return fail(ffi.error());
    const bool secret = pgp::loadSecretKeys(ffi->get(), bytes);
    const auto keys = pgp::primaryKeys(ffi->get());
    if (keys.empty())
        return fail(ErrorCode::KeyUnreadable);
    if (!secret)
        return fail(ErrorCode::KeyUnsupported, {}, QStringLiteral("a public key alone"));
    if (keys.size() > 1)
        return fail(ErrorCode::KeyUnsupported, {}, QStringLiteral("%1 keys").arg(keys.size()));
    if (!pgp::signingPart(ffi->get(), keys.front().get()))
        return fail(ErrorCode::KeyUnsupported, {}, QStringLiteral("no secret part that may sign"));
    return keyOf(ffi->get(), keys.front().get());
}

Result<PgpKey> createPgpKey(const QString &userId, const QDateTime &expires, const SecretBytes &passphrase) {
    const auto lifetime = lifetimeTill(expires);
    if (!lifetime)
        return fail(lifetime.error());
    if (!canBeGiven(passphrase))
        return fail(ErrorCode::PassphraseWrong);
    const QByteArray name = userId.toUtf8();
    // rnp would cut the id at a zero byte, and takes no more than this.
    if (name.isEmpty() || name.size() > 127 || name.contains('\0'))
        return fail(ErrorCode::KeyUnsupported, userId, QStringLiteral("a user id has 1 to 127 bytes"));
    const pgp::Hush hush;
    auto ffi = pgp::openRnp();
    if (!ffi)
        return fail(ffi.error());
    pgp::givePassphrase(ffi->get(), passphrase);
    QString why;
    const pgp::Key key = pgp::generateKey(ffi->get(), name, *lifetime, !passphrase.isEmpty(), why);
    if (!key)
        return fail(ErrorCode::SigningFailed, userId, why);
    return keyOf(ffi->get(), key.get());
}

Result<SecretBytes> exportPgpSecretKey(
    const SecretBytes &secret, const SecretBytes &passphrase, const SecretBytes &newPassphrase) {
    if (!canBeGiven(passphrase) || !canBeGiven(newPassphrase))
        return fail(ErrorCode::PassphraseWrong);
    const pgp::Hush hush;
    auto ffi = pgp::openRnp();
    if (!ffi)
        return fail(ffi.error());
    pgp::givePassphrase(ffi->get(), passphrase);
    if (!pgp::loadSecretKeys(ffi->get(), secret.view()))
        return fail(ErrorCode::KeyUnreadable);
    const auto keys = pgp::primaryKeys(ffi->get());
    if (keys.empty())
        return fail(ErrorCode::KeyUnreadable);
    for (const pgp::Key &part : pgp::partsOf(ffi->get(), keys.front().get())) {
        const pgp::PartFacts facts = pgp::factsOf(part.get());
        if (!facts.hasSecret)
            continue;
        if (facts.isProtected && passphrase.isEmpty())
            return fail(ErrorCode::PassphraseNeeded);
        if (facts.isProtected && !pgp::unprotect(part.get()))
            return fail(ErrorCode::PassphraseWrong);
        if (!newPassphrase.isEmpty() && !pgp::protect(part.get(), newPassphrase))
            return fail(ErrorCode::SigningFailed);
    }
    return pgp::exported(keys.front().get(), pgp::Export::ArmoredSecret);
}

Result<QList<Identity>> readPgpCertificates(QByteArrayView bytes) {
    const pgp::Hush hush;
    auto ffi = pgp::openRnp();
    if (!ffi)
        return fail(ffi.error());
    if (!pgp::loadPublicKeys(ffi->get(), bytes))
        return fail(ErrorCode::TrustUnreadable);
    QList<Identity> identities;
    for (const pgp::Key &key : pgp::primaryKeys(ffi->get()))
        identities.append(pgp::identityOf(ffi->get(), key.get()));
    if (identities.isEmpty())
        return fail(ErrorCode::TrustUnreadable);
    return identities;
}

} // namespace waybill
