#include "core/signing/pgp.h"
#include "core/signing/pgparmor.h"
#include "core/signing/pgphandles.h"
#include "core/signing/pgphush.h"
#include "core/signing/pgpsource.h"

#include <rnp/rnp.h>
#include <rnp/rnp_err.h>

#include <algorithm>
#include <optional>
#include <utility>

namespace waybill {

namespace {

constexpr qsizetype largestSignature = 1 << 16; // a dozen times that of RSA 16384; keeps the parser's work small

// The file as rnp pulls it. It keeps rnp quiet before the first piece and after the last: in between, which may be
// long, rnp has nothing to say.
class RnpSource : public pgp::SourceFile {
public:
    using SourceFile::SourceFile;

    pgp::Input input() {
        rnp_input_t handle = nullptr;
        rnp_input_from_callback(&handle, pull, nullptr, this);
        return pgp::Input(handle);
    }

private:
    static bool pull(void *source, void *buffer, size_t wanted, size_t *got) {
        auto *const self = static_cast<RnpSource *>(source);
        self->m_hush.reset();
        const qint64 size = self->read(static_cast<char *>(buffer), static_cast<qint64>(wanted));
        *got = static_cast<size_t>(std::max<qint64>(size, 0));
        if (size <= 0)
            self->m_hush.emplace();
        return size >= 0;
    }

    std::optional<pgp::Hush> m_hush{std::in_place};
};

struct OperationEnd {
    void operator()(rnp_op_sign_st *sign) const { rnp_op_sign_destroy(sign); }
    void operator()(rnp_op_verify_st *verify) const { rnp_op_verify_destroy(verify); }
    void operator()(rnp_signature_handle_st *signature) const { rnp_signature_handle_destroy(signature); }
};
using Verification = std::unique_ptr<rnp_op_verify_st, OperationEnd>;
using SignatureHandle = std::unique_ptr<rnp_signature_handle_st, OperationEnd>;

// Why a key does not sign at `when`; none where it does. A subkey is no better than its primary key.
std::optional<Error> objection(const pgp::PartFacts &part, const QString &name, const QDateTime &when) {
    if (part.revoked.isValid() && (part.voided || part.revoked <= when))
        return Error{ErrorCode::KeyExpired, name, QStringLiteral("revoked ") + pgp::timeText(part.revoked)};
    if (part.created > when)
        return Error{ErrorCode::KeyNotYetValid, name, pgp::timeText(part.created)};
    if (part.expires.isValid() && part.expires < when)
        return Error{ErrorCode::KeyExpired, name, pgp::timeText(part.expires)};
    return std::nullopt;
}

// --- signing ---------------------------------------------------------------------------------------------------------

// The part of the secret key that signs, unlocked.
Result<pgp::Key> unlockedSigner(rnp_ffi_t ffi, const SecretBytes &secret, const SecretBytes &passphrase) {
    if (!pgp::loadSecretKeys(ffi, secret.view()))
        return fail(ErrorCode::KeyUnreadable);
    const auto primaries = pgp::primaryKeys(ffi);
    if (primaries.size() != 1)
        return fail(ErrorCode::KeyUnsupported, {}, QStringLiteral("%1 keys").arg(primaries.size()));
    rnp_key_handle_t primary = primaries.front().get();
    const QString name = pgp::identityOf(ffi, primary).fingerprint;
    pgp::Key signer = pgp::signingPart(ffi, primary);
    if (!signer)
        return fail(ErrorCode::KeyUsage, name);
    const pgp::PartFacts facts = pgp::factsOf(signer.get());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const pgp::PartFacts &part : {pgp::factsOf(primary), facts}) {
        if (const auto error = objection(part, name, now))
            return fail(*error);
    }
    if (!facts.valid)
        return fail(ErrorCode::KeyUsage, name, QStringLiteral("no valid self-signature"));
    if (facts.isProtected && passphrase.isEmpty())
        return fail(ErrorCode::PassphraseNeeded, name);
    if (facts.isProtected && rnp_key_unlock(signer.get(), nullptr) != RNP_SUCCESS)
        return fail(ErrorCode::PassphraseWrong, name);
    return signer;
}

Result<QByteArray> textIn(rnp_output_t output, const QString &subject) {
    uint8_t *bytes = nullptr;
    size_t size = 0;
    if (const auto result = rnp_output_memory_get_buf(output, &bytes, &size, /*do_copy=*/false); result != RNP_SUCCESS)
        return fail(ErrorCode::SigningFailed, subject, pgp::words(result));
    QByteArray text(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    text.replace("\r\n", "\n"); // gpg and rnp read both; one form for all platforms
    return text;
}

} // namespace

Result<QByteArray> signPgp(
    const SecretBytes &secret, const SecretBytes &passphrase, const QString &file, OperationContext &context) {
    RnpSource source(file, Stage::Signing, context);
    auto ffi = pgp::openRnp();
    if (!ffi)
        return fail(ffi.error());
    pgp::givePassphrase(ffi->get(), passphrase);
    const auto signer = unlockedSigner(ffi->get(), secret, passphrase);
    if (!signer)
        return fail(signer.error());
    if (!source.open())
        return fail(*source.error());
    const pgp::Input input = source.input();
    rnp_output_t memory = nullptr;
    rnp_output_to_memory(&memory, 0);
    const pgp::Output output(memory);
    rnp_op_sign_t sign = nullptr;
    rnp_result_t result = rnp_op_sign_detached_create(&sign, ffi->get(), input.get(), memory);
    const std::unique_ptr<rnp_op_sign_st, OperationEnd> owned(sign);
    if (result == RNP_SUCCESS)
        result = rnp_op_sign_set_armor(sign, true);
    if (result == RNP_SUCCESS)
        result = rnp_op_sign_set_hash(sign, RNP_ALGNAME_SHA512);
    if (result == RNP_SUCCESS)
        result = rnp_op_sign_add_signature(sign, signer->get(), nullptr);
    if (result == RNP_SUCCESS)
        result = rnp_op_sign_execute(sign);
    if (source.error())
        return fail(*source.error());
    if (result != RNP_SUCCESS)
        return fail(ErrorCode::SigningFailed, file, pgp::words(result));
    return textIn(memory, file);
}

namespace {

// --- verifying -------------------------------------------------------------------------------------------------------

// The packets of exactly one signature, without armor.
Result<QByteArray> onePacket(const QByteArray &signature, const QString &subject) {
    if (signature.size() > largestSignature)
        return fail(ErrorCode::SignatureUnreadable, subject);
    const SecretBytes tidy = pgp::tidyArmor(signature);
    QByteArray packets = tidy.view().toByteArray();
    if (packets.startsWith("-----BEGIN PGP ")) {
        if (!packets.startsWith("-----BEGIN PGP SIGNATURE-----\n"))
            return fail(packets.startsWith("-----BEGIN PGP SIGNED MESSAGE-----")
                        || packets.startsWith("-----BEGIN PGP MESSAGE-----")
                    ? ErrorCode::SignatureRefused
                    : ErrorCode::SignatureUnreadable,
                subject, QString::fromLatin1(packets.left(packets.indexOf('\n'))));
        if (pgp::armoredBlocks(packets) != 1)
            return fail(ErrorCode::SignatureRefused, subject, QStringLiteral("several armored blocks"));
        const pgp::Input input = pgp::inputOf(tidy.view());
        rnp_output_t memory = nullptr;
        rnp_output_to_memory(&memory, 0);
        const pgp::Output output(memory);
        uint8_t *bytes = nullptr;
        size_t size = 0;
        if (rnp_dearmor(input.get(), memory) != RNP_SUCCESS
            || rnp_output_memory_get_buf(memory, &bytes, &size, /*do_copy=*/false) != RNP_SUCCESS)
            return fail(ErrorCode::SignatureUnreadable, subject);
        packets = QByteArray(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    }
    const auto tags = pgp::packetTags(packets);
    const auto isMessage = [](int tag) { // RFC 4880 11.3: what a message with content begins with
        return tag == 1 || tag == 3 || tag == 4 || tag == 8 || tag == 9 || tag == 11 || tag == 18 || tag == 20;
    };
    if (!tags || (tags->first() != 2 && !isMessage(tags->first())))
        return fail(ErrorCode::SignatureUnreadable, subject);
    if (*tags != QList{2})
        return fail(ErrorCode::SignatureRefused, subject,
            tags->first() == 2 ? QStringLiteral("%1 packets").arg(tags->size()) : QStringLiteral("attached content"));
    return packets;
}

// One run of rnp over signature and data, and what it tells of the signature.
struct Run {
    Verification operation;
    SignatureHandle handle;
    rnp_result_t status = RNP_ERROR_SIGNATURE_UNKNOWN;
    rnp_op_verify_signature_t signature = nullptr; // the operation's
    QDateTime created;
    QDateTime expires;
};

Run run(rnp_ffi_t ffi, const QByteArray &packets, rnp_input_t data) {
    Run ran;
    const pgp::Input signature = pgp::inputOf(packets);
    rnp_op_verify_t operation = nullptr;
    if (rnp_op_verify_detached_create(&operation, ffi, data, signature.get()) != RNP_SUCCESS)
        return ran;
    ran.operation.reset(operation);
    rnp_op_verify_execute(operation); // the status below says more
    size_t count = 0;
    rnp_signature_handle_t handle = nullptr;
    if (rnp_op_verify_get_signature_count(operation, &count) != RNP_SUCCESS || count != 1
        || rnp_op_verify_get_signature_at(operation, 0, &ran.signature) != RNP_SUCCESS
        || rnp_op_verify_signature_get_handle(ran.signature, &handle) != RNP_SUCCESS)
        return ran;
    ran.handle.reset(handle);
    uint32_t created = 0;
    uint32_t lifetime = 0;
    if (rnp_op_verify_signature_get_times(ran.signature, &created, &lifetime) != RNP_SUCCESS)
        return ran;
    ran.created = pgp::timeOf(created);
    if (lifetime != 0)
        ran.expires = pgp::timeOf(std::uint64_t{created} + lifetime);
    ran.status = rnp_op_verify_signature_get_status(ran.signature);
    return ran;
}

template <typename Getter, typename Handle> QString stringOf(Getter getter, Handle handle) {
    char *text = nullptr;
    if (getter(handle, &text) != RNP_SUCCESS)
        return {};
    return QString::fromUtf8(pgp::Text(text).get());
}

// What no run over the data could make good. rnp refuses weak hashes only in signatures dated after they were broken;
// but the date is the signer's own word.
std::optional<Error> formError(const Run &probe, const QString &subject) {
    if (!probe.handle || probe.status == RNP_ERROR_SIGNATURE_UNKNOWN)
        return Error{ErrorCode::SignatureUnreadable, subject, {}};
    const QString hash = stringOf(rnp_signature_get_hash_alg, probe.handle.get());
    if (hash == QLatin1StringView(RNP_ALGNAME_MD5) || hash == QLatin1StringView(RNP_ALGNAME_SHA1))
        return Error{ErrorCode::SignatureRefused, subject, hash};
    const QString type = stringOf(rnp_signature_get_type, probe.handle.get());
    if (type != QLatin1StringView("binary"))
        return Error{ErrorCode::SignatureRefused, subject, type};
    return std::nullopt;
}

Error unknownSigner(const Run &ran, const QString &subject) {
    QString signer = stringOf(rnp_signature_get_key_fprint, ran.handle.get());
    if (signer.isEmpty())
        signer = stringOf(rnp_signature_get_keyid, ran.handle.get());
    return {ErrorCode::SignerUnknown, subject, signer.toLower()};
}

struct Signer {
    pgp::Key part;
    pgp::Key primary;
};

Signer signerOf(rnp_ffi_t ffi, const Run &ran) {
    rnp_key_handle_t part = nullptr;
    rnp_key_handle_t primary = nullptr;
    if (rnp_op_verify_signature_get_key(ran.signature, &part) != RNP_SUCCESS)
        return {};
    Signer signer{pgp::Key(part), nullptr};
    bool isPrimary = false;
    rnp_key_is_primary(part, &isPrimary);
    const QString fingerprint
        = isPrimary ? stringOf(rnp_key_get_fprint, part) : stringOf(rnp_key_get_primary_fprint, part);
    if (rnp_locate_key(ffi, "fingerprint", fingerprint.toLatin1().constData(), &primary) == RNP_SUCCESS)
        signer.primary.reset(primary);
    return signer;
}

// rnp's verdict, and what it leaves out: which of the reasons, and whether the key may sign at all.
std::optional<Error> verdict(const Run &ran, const Signer &signer, const QString &name, const QString &subject) {
    const bool good = ran.status == RNP_SUCCESS || ran.status == RNP_ERROR_SIGNATURE_EXPIRED;
    const pgp::PartFacts part = pgp::factsOf(signer.part.get());
    for (const pgp::PartFacts &facts : {pgp::factsOf(signer.primary.get()), part}) {
        if (const auto error = objection(facts, name, ran.created))
            return error;
    }
    if (!good && part.validTill < static_cast<std::uint64_t>(ran.created.toSecsSinceEpoch()))
        return Error{ErrorCode::KeyUsage, name, QStringLiteral("no valid self-signature")};
    if (!good)
        return Error{ErrorCode::SignatureBad, subject, {}};
    if (!part.maySign)
        return Error{ErrorCode::KeyUsage, name, {}};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (ran.created > now)
        return Error{ErrorCode::KeyNotYetValid, name, pgp::timeText(ran.created)};
    if (ran.expires.isValid() && ran.expires < now)
        return Error{ErrorCode::KeyExpired, name, QStringLiteral("signature ") + pgp::timeText(ran.expires)};
    return std::nullopt;
}

} // namespace

Result<PgpSignatureFacts> verifyPgp(const QByteArray &signature, const QString &file,
    const QList<QByteArray> &certificates, OperationContext &context) {
    RnpSource source(file, Stage::Verifying, context);
    const auto packets = onePacket(signature, file);
    if (!packets)
        return fail(packets.error());
    auto ffi = pgp::openRnp();
    if (!ffi)
        return fail(ffi.error());
    {
        // A run over anything, with no key, tells the signature's form and time.
        const pgp::Input nothing = pgp::inputOf("-");
        const Run probe = run(ffi->get(), *packets, nothing.get());
        if (const auto error = formError(probe, file))
            return fail(*error);
        // From the future: the key may be, too. Looked at from there, the bytes can be judged.
        if (probe.created > QDateTime::currentDateTimeUtc())
            rnp_set_timestamp(ffi->get(), static_cast<uint64_t>(probe.created.toSecsSinceEpoch()));
        for (const QByteArray &certificate : certificates)
            pgp::loadPublicKeys(ffi->get(), certificate);
    }
    if (!source.open())
        return fail(*source.error());
    const pgp::Input input = source.input();
    const Run ran = run(ffi->get(), *packets, input.get());
    if (source.error())
        return fail(*source.error());
    if (!ran.handle)
        return fail(ErrorCode::SignatureUnreadable, file);
    if (ran.status == RNP_ERROR_KEY_NOT_FOUND)
        return fail(unknownSigner(ran, file));
    const Signer signer = signerOf(ffi->get(), ran);
    if (!signer.part || !signer.primary)
        return fail(ErrorCode::SignatureBad, file);
    const Identity identity = pgp::identityOf(ffi->get(), signer.primary.get());
    if (const auto error = verdict(ran, signer, identity.fingerprint, file))
        return fail(*error);
    return PgpSignatureFacts{
        identity.fingerprint, identity.keyType, identity.holder, identity.publicPart, ran.created, ran.expires};
}

} // namespace waybill
