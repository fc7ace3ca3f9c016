#include "core/signing/pgphandles.h"
#include "core/signing/pgparmor.h"

#include <QTimeZone>

#include <rnp/rnp.h>
#include <rnp/rnp_err.h>

#include <cstring>
#include <tuple>
#include <utility>

namespace waybill::pgp {

namespace {

bool copyPassphrase(rnp_ffi_t, void *passphrase, rnp_key_handle_t, const char *, char buffer[], size_t size) {
    const auto &secret = *static_cast<const SecretBytes *>(passphrase);
    if (secret.isEmpty() || static_cast<size_t>(secret.size()) >= size)
        return false;
    std::memcpy(buffer, secret.data(), static_cast<size_t>(secret.size()));
    buffer[secret.size()] = '\0';
    return true;
}

// A call that answers with a text, and one that answers with a flag or a number; nothing and false and 0 on failure.
template <typename Getter, typename Handle> Text textOf(Getter getter, Handle handle) {
    char *text = nullptr;
    return getter(handle, &text) == RNP_SUCCESS ? Text(text) : Text();
}

template <typename Value, typename Getter> Value valueOf(Getter getter, rnp_key_handle_t key) {
    Value value{};
    return getter(key, &value) == RNP_SUCCESS ? value : Value{};
}

bool loadKeys(rnp_ffi_t ffi, QByteArrayView bytes, uint32_t kinds) {
    const SecretBytes tidy = tidyArmor(bytes);
    const Input input = inputOf(tidy.view());
    return input && rnp_import_keys(ffi, input.get(), kinds | RNP_LOAD_SAVE_PERMISSIVE, nullptr) == RNP_SUCCESS;
}

QString keyTypeOf(rnp_key_handle_t key) {
    const Text algorithm = textOf(rnp_key_get_alg, key);
    const QString name = QString::fromUtf8(algorithm.get());
    const Text curveText = textOf(rnp_key_get_curve, key);
    if (!curveText)
        return QStringLiteral("%1 %2").arg(name).arg(valueOf<uint32_t>(rnp_key_get_bits, key));
    QString curve = QString::fromUtf8(curveText.get());
    curve.remove(QLatin1StringView("NIST ")); // "ECDSA P-256", as for the other algorithms
    return name == QLatin1StringView(RNP_ALGNAME_EDDSA) ? curve : name + u' ' + curve;
}

struct IteratorEnd {
    void operator()(rnp_identifier_iterator_st *iterator) const { rnp_identifier_iterator_destroy(iterator); }
};

// rnp's output, collected in secret memory.
struct Sink {
    SecretBytes bytes;

    static bool write(void *sink, const void *data, size_t size) {
        auto &bytes = static_cast<Sink *>(sink)->bytes;
        SecretBytes longer(bytes.size() + static_cast<qsizetype>(size));
        if (!bytes.isEmpty())
            std::memcpy(longer.data(), bytes.data(), static_cast<size_t>(bytes.size()));
        std::memcpy(longer.data() + bytes.size(), data, size);
        bytes = std::move(longer);
        return true;
    }
};

struct GenerateEnd {
    void operator()(rnp_op_generate_st *generate) const { rnp_op_generate_destroy(generate); }
};

} // namespace

void Destroyer::operator()(rnp_ffi_st *ffi) const {
    rnp_ffi_destroy(ffi);
}
void Destroyer::operator()(rnp_input_st *input) const {
    rnp_input_destroy(input);
}
void Destroyer::operator()(rnp_key_handle_st *key) const {
    rnp_key_handle_destroy(key);
}
void Destroyer::operator()(rnp_output_st *output) const {
    rnp_output_destroy(output);
}
void Destroyer::operator()(char *text) const {
    rnp_buffer_clear(text, std::strlen(text));
    rnp_buffer_destroy(text);
}

QString words(std::uint32_t result) {
    return QString::fromUtf8(rnp_result_to_string(result));
}

QDateTime timeOf(std::uint64_t seconds) {
    return QDateTime::fromSecsSinceEpoch(static_cast<qint64>(seconds), QTimeZone::UTC);
}

QString timeText(const QDateTime &time) {
    return time.toString(Qt::ISODate);
}

Result<Ffi> openRnp() {
    if (rnp_version() == rnp_version_for(0, 18, 0))
        return fail(ErrorCode::SigningFailed, QStringLiteral("librnp 0.18.0"));
    rnp_ffi_t ffi = nullptr;
    if (const auto result = rnp_ffi_create(&ffi, RNP_KEYSTORE_GPG, RNP_KEYSTORE_GPG); result != RNP_SUCCESS)
        return fail(ErrorCode::SigningFailed, QStringLiteral("librnp"), words(result));
    return Ffi(ffi);
}

Input inputOf(QByteArrayView bytes) {
    rnp_input_t input = nullptr;
    // rnp wants an address even for no bytes.
    const char *data = bytes.isEmpty() ? "" : bytes.data();
    rnp_input_from_memory(
        &input, reinterpret_cast<const uint8_t *>(data), static_cast<size_t>(bytes.size()), /*do_copy=*/false);
    return Input(input);
}

void givePassphrase(rnp_ffi_st *ffi, const SecretBytes &passphrase) {
    rnp_ffi_set_pass_provider(ffi, copyPassphrase, const_cast<SecretBytes *>(&passphrase));
}

bool loadSecretKeys(rnp_ffi_st *ffi, QByteArrayView bytes) {
    size_t count = 0;
    return loadKeys(ffi, bytes, RNP_LOAD_SAVE_SECRET_KEYS | RNP_LOAD_SAVE_PUBLIC_KEYS)
        && rnp_get_secret_key_count(ffi, &count) == RNP_SUCCESS && count > 0;
}

bool loadPublicKeys(rnp_ffi_st *ffi, QByteArrayView bytes) {
    size_t count = 0;
    return loadKeys(ffi, bytes, RNP_LOAD_SAVE_PUBLIC_KEYS) && rnp_get_public_key_count(ffi, &count) == RNP_SUCCESS
        && count > 0;
}

std::vector<Key> primaryKeys(rnp_ffi_st *ffi) {
    rnp_identifier_iterator_t iterator = nullptr;
    if (rnp_identifier_iterator_create(ffi, &iterator, "fingerprint") != RNP_SUCCESS)
        return {};
    const std::unique_ptr<rnp_identifier_iterator_st, IteratorEnd> owned(iterator);
    std::vector<Key> keys;
    const char *fingerprint = nullptr;
    while (rnp_identifier_iterator_next(iterator, &fingerprint) == RNP_SUCCESS && fingerprint) {
        rnp_key_handle_t handle = nullptr;
        if (rnp_locate_key(ffi, "fingerprint", fingerprint, &handle) != RNP_SUCCESS || !handle)
            continue;
        Key key(handle);
        if (valueOf<bool>(rnp_key_is_primary, handle))
            keys.push_back(std::move(key));
    }
    return keys;
}

std::vector<Key> partsOf(rnp_ffi_st *ffi, rnp_key_handle_st *primary) {
    std::vector<Key> parts;
    const Text fingerprint = textOf(rnp_key_get_fprint, primary);
    rnp_key_handle_t handle = nullptr;
    if (fingerprint && rnp_locate_key(ffi, "fingerprint", fingerprint.get(), &handle) == RNP_SUCCESS && handle)
        parts.emplace_back(handle);
    const auto count = valueOf<size_t>(rnp_key_get_subkey_count, primary);
    for (size_t i = 0; i < count; ++i) {
        if (rnp_key_get_subkey_at(primary, i, &handle) == RNP_SUCCESS)
            parts.emplace_back(handle);
    }
    return parts;
}

PartFacts factsOf(rnp_key_handle_st *part) {
    PartFacts facts;
    facts.sub = valueOf<bool>(rnp_key_is_sub, part);
    rnp_key_allows_usage(part, "sign", &facts.maySign);
    if (valueOf<bool>(rnp_key_have_secret, part)) {
        // GnuPG leaves stubs where the secret is on a card or was taken away.
        const QString protection = QString::fromUtf8(textOf(rnp_key_get_protection_type, part).get());
        facts.hasSecret
            = protection != QLatin1StringView("GPG-None") && protection != QLatin1StringView("GPG-Smartcard");
        facts.isProtected = valueOf<bool>(rnp_key_is_protected, part);
    }
    facts.valid = valueOf<bool>(rnp_key_is_valid, part);
    facts.validTill = valueOf<uint64_t>(rnp_key_valid_till64, part);
    const auto created = valueOf<uint32_t>(rnp_key_get_creation, part);
    facts.created = timeOf(created);
    if (const auto lifetime = valueOf<uint32_t>(rnp_key_get_expiration, part))
        facts.expires = timeOf(std::uint64_t{created} + lifetime);
    if (valueOf<bool>(rnp_key_is_revoked, part)) {
        rnp_signature_handle_t revocation = nullptr;
        uint32_t revoked = created;
        if (rnp_key_get_revocation_signature(part, &revocation) == RNP_SUCCESS && revocation) {
            rnp_signature_get_creation(revocation, &revoked);
            rnp_signature_handle_destroy(revocation);
        }
        facts.revoked = timeOf(revoked);
        facts.voided = !valueOf<bool>(rnp_key_is_superseded, part) && !valueOf<bool>(rnp_key_is_retired, part);
    }
    return facts;
}

Key signingPart(rnp_ffi_st *ffi, rnp_key_handle_st *primary) {
    Key best;
    PartFacts bestFacts;
    for (Key &part : partsOf(ffi, primary)) {
        const PartFacts facts = factsOf(part.get());
        if (!facts.maySign || !facts.hasSecret)
            continue;
        const auto rank = [](const PartFacts &of) { return std::tuple(of.valid, of.sub, of.created); };
        if (!best || rank(facts) > rank(bestFacts)) {
            best = std::move(part);
            bestFacts = facts;
        }
    }
    return best;
}

Result<SecretBytes> exported(rnp_key_handle_st *key, Export what) {
    const bool armored = what != Export::BinarySecret;
    const uint32_t flags = (armored ? RNP_KEY_EXPORT_ARMORED : 0)
        | (what == Export::ArmoredPublic ? RNP_KEY_EXPORT_PUBLIC : RNP_KEY_EXPORT_SECRET) | RNP_KEY_EXPORT_SUBKEYS;
    Sink sink;
    rnp_output_t handle = nullptr;
    auto result = rnp_output_to_callback(&handle, Sink::write, nullptr, &sink);
    {
        const Output output(handle);
        if (result == RNP_SUCCESS)
            result = rnp_key_export(key, handle, flags);
        if (result == RNP_SUCCESS)
            result = rnp_output_finish(handle);
    }
    if (result != RNP_SUCCESS)
        return fail(ErrorCode::SigningFailed, {}, words(result));
    if (armored)
        toLineFeeds(sink.bytes);
    return std::move(sink.bytes);
}

Identity identityOf(rnp_ffi_st *ffi, rnp_key_handle_st *primary) {
    Identity identity;
    identity.algorithm = SigningAlgorithm::Pgp;
    identity.keyType = keyTypeOf(primary);
    identity.fingerprint = QString::fromUtf8(textOf(rnp_key_get_fprint, primary).get()).toLower();
    if (const auto certificate = exported(primary, Export::ArmoredPublic))
        identity.publicPart = certificate->view().toByteArray();
    identity.holder = QString::fromUtf8(textOf(rnp_key_get_primary_uid, primary).get());
    const PartFacts facts = factsOf(primary);
    identity.created = facts.created;
    identity.expires = facts.expires;
    if (const Key part = signingPart(ffi, primary)) {
        const QDateTime sooner = factsOf(part.get()).expires;
        if (sooner.isValid() && (!identity.expires.isValid() || sooner < identity.expires))
            identity.expires = sooner;
    }
    return identity;
}

Key generateKey(rnp_ffi_st *ffi, const QByteArray &userId, std::uint32_t lifetime, bool askPassphrase, QString &why) {
    rnp_op_generate_t handle = nullptr;
    rnp_result_t result = rnp_op_generate_create(&handle, ffi, RNP_ALGNAME_EDDSA);
    const std::unique_ptr<rnp_op_generate_st, GenerateEnd> owned(handle);
    const auto then = [&](auto setter, auto value) {
        if (result == RNP_SUCCESS)
            result = setter(handle, value);
    };
    then(rnp_op_generate_set_userid, userId.constData());
    then(rnp_op_generate_add_usage, "certify");
    then(rnp_op_generate_add_usage, "sign");
    then(rnp_op_generate_set_hash, RNP_ALGNAME_SHA512);
    then(rnp_op_generate_set_expiration, lifetime);
    if (askPassphrase) {
        then(rnp_op_generate_set_request_password, true);
        then(rnp_op_generate_set_protection_cipher, RNP_ALGNAME_AES_256);
    }
    if (result == RNP_SUCCESS)
        result = rnp_op_generate_execute(handle);
    rnp_key_handle_t key = nullptr;
    then(rnp_op_generate_get_key, &key);
    why = words(result);
    return Key(key);
}

bool unprotect(rnp_key_handle_st *part) {
    return rnp_key_unprotect(part, nullptr) == RNP_SUCCESS;
}

bool protect(rnp_key_handle_st *part, const SecretBytes &passphrase) {
    SecretBytes ended(passphrase.size() + 1);
    std::memcpy(ended.data(), passphrase.data(), static_cast<size_t>(passphrase.size()));
    return rnp_key_protect(part, ended.data(), RNP_ALGNAME_AES_256, "CFB", RNP_ALGNAME_SHA512, 0) == RNP_SUCCESS;
}

} // namespace waybill::pgp
