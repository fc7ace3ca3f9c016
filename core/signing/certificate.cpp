#include "core/signing/certificate.h"

#include "core/base/sha256.h"
#include "core/signing/owned.h"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

#include <QTimeZone>

#include <algorithm>
#include <array>
#include <ctime>

namespace waybill {

namespace {

using Bio = Owned<BIO, BIO_free_all>;
using Store = Owned<X509_STORE, X509_STORE_free>;
using StoreContext = Owned<X509_STORE_CTX, X509_STORE_CTX_free>;
using Extension = Owned<X509_EXTENSION, X509_EXTENSION_free>;
using Request = Owned<X509_REQ, X509_REQ_free>;
using Number = Owned<BIGNUM, BN_free>;

// The stack is ours, the certificates stay theirs.
void freeStack(STACK_OF(X509) * stack) {
    sk_X509_free(stack);
}
using Stack = Owned<STACK_OF(X509), freeStack>;

constexpr qsizetype nameAtMost = 64; // RFC 5280, ub-common-name

Certificate own(X509 *certificate) {
    return {certificate, X509_free};
}

QString textOf(BIO *bio) {
    char *text = nullptr;
    const long size = BIO_get_mem_data(bio, &text);
    return QString::fromUtf8(text, size);
}

QString nameText(const X509_NAME *name) {
    const Bio bio(BIO_new(BIO_s_mem()));
    // RFC 4514, but readable: other alphabets as they are.
    X509_NAME_print_ex(bio.get(), name, 0, XN_FLAG_RFC2253 & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_MSB));
    return textOf(bio.get());
}

QDateTime timeOf(const ASN1_TIME *time) {
    std::tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return QDateTime::fromSecsSinceEpoch(timegm(&parts), QTimeZone::UTC);
}

QByteArray derOf(X509 *certificate) {
    unsigned char *der = nullptr;
    const int size = i2d_X509(certificate, &der);
    QByteArray bytes(reinterpret_cast<const char *>(der), std::max(size, 0));
    OPENSSL_free(der);
    return bytes;
}

Stack stackOf(const QList<Certificate> &certificates) {
    Stack stack(sk_X509_new_null());
    for (const Certificate &certificate : certificates)
        sk_X509_push(stack.get(), certificate.get());
    return stack;
}

Error chainError(int code, X509 *at, const Certificate &certificate) {
    const CertificateFacts facts = factsOf(certificate);
    const QString words = QString::fromLatin1(X509_verify_cert_error_string(code));
    const QString whose = at ? nameText(X509_get_subject_name(at)) : facts.subject;
    if (code == X509_V_ERR_CERT_HAS_EXPIRED)
        return {ErrorCode::KeyExpired, whose, at ? timeOf(X509_get0_notAfter(at)).toString(Qt::ISODate) : words};
    if (code == X509_V_ERR_CERT_NOT_YET_VALID)
        return {ErrorCode::KeyNotYetValid, whose, at ? timeOf(X509_get0_notBefore(at)).toString(Qt::ISODate) : words};
    return {ErrorCode::SignerUntrusted, facts.subject, words};
}

bool addExtension(X509 *certificate, int kind, const char *value) {
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool setName(X509_NAME *name, const QString &commonName) {
    const QByteArray text = commonName.left(nameAtMost).toUtf8();
    return X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8,
               reinterpret_cast<const unsigned char *>(text.constData()), static_cast<int>(text.size()), -1, 0)
        == 1;
}

bool setSerial(X509 *certificate) {
    const Number number(BN_new());
    return number && BN_rand(number.get(), 127, BN_RAND_TOP_ANY, BN_RAND_BOTTOM_ANY) == 1
        && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr;
}

} // namespace

CertificateFacts factsOf(const Certificate &certificate) {
    X509 *x509 = certificate.get();
    Sha256 hash;
    hash.update(derOf(x509));
    const std::uint32_t extended = X509_get_extended_key_usage(x509); // all bits where there is no such extension
    return {nameText(X509_get_subject_name(x509)), nameText(X509_get_issuer_name(x509)), hash.finish(),
        timeOf(X509_get0_notBefore(x509)), timeOf(X509_get0_notAfter(x509)),
        X509_NAME_cmp(X509_get_subject_name(x509), X509_get_issuer_name(x509)) == 0, (extended & XKU_SMIME) != 0};
}

QByteArray certificatesToPem(const QList<Certificate> &certificates) {
    const Bio bio(BIO_new(BIO_s_mem()));
    for (const Certificate &certificate : certificates)
        PEM_write_bio_X509(bio.get(), certificate.get());
    return textOf(bio.get()).toLatin1();
}

EvpKey keyOf(const Certificate &certificate) {
    return ownKey(X509_get_pubkey(certificate.get()));
}

Result<QList<Certificate>> readCertificates(QByteArrayView bytes, const QString &subject) {
    QList<Certificate> certificates;
    const Bio bio(BIO_new_mem_buf(bytes.data(), static_cast<int>(bytes.size())));
    while (X509 *certificate = PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr))
        certificates.append(own(certificate));
    const bool ended = ERR_GET_REASON(ERR_peek_last_error()) == PEM_R_NO_START_LINE;
    const QString words = cryptoWords();
    if (!certificates.isEmpty() && ended)
        return certificates;
    const auto *der = reinterpret_cast<const unsigned char *>(bytes.data());
    if (X509 *certificate = certificates.isEmpty() ? d2i_X509(nullptr, &der, bytes.size()) : nullptr)
        return QList{own(certificate)};
    ERR_clear_error();
    return fail(ErrorCode::CertificateUnreadable, subject, words);
}

Result<QList<Certificate>> chainFor(const EvpKey &key, const QList<Certificate> &certificates, const QString &subject) {
    const auto leaf
        = std::ranges::find_if(certificates, [&](const Certificate &each) { return samePublicKey(keyOf(each), key); });
    if (leaf == certificates.end())
        return fail(ErrorCode::KeyMismatch, subject);
    QList<Certificate> chain{*leaf};
    // Each step adds one that was not there: it ends.
    for (;;) {
        const Certificate &last = chain.last();
        const auto issuer = std::ranges::find_if(certificates, [&](const Certificate &each) {
            return !chain.contains(each) && !factsOf(each).selfIssued
                && X509_check_issued(each.get(), last.get()) == X509_V_OK;
        });
        if (issuer == certificates.end())
            return chain;
        chain.append(*issuer);
    }
}

Result<void> checkMaySign(const Certificate &certificate, const QDateTime &when) {
    const CertificateFacts facts = factsOf(certificate);
    if ((X509_get_key_usage(certificate.get()) & KU_DIGITAL_SIGNATURE) == 0)
        return fail(ErrorCode::KeyUsage, facts.subject, QStringLiteral("digitalSignature"));
    constexpr std::uint32_t fitting = XKU_CODE_SIGN | XKU_SMIME | XKU_ANYEKU;
    if ((X509_get_extension_flags(certificate.get()) & EXFLAG_XKUSAGE) != 0
        && (X509_get_extended_key_usage(certificate.get()) & fitting) == 0)
        return fail(ErrorCode::KeyUsage, facts.subject, QStringLiteral("codeSigning"));
    if (when < facts.validFrom)
        return fail(ErrorCode::KeyNotYetValid, facts.subject, facts.validFrom.toString(Qt::ISODate));
    if (when > facts.validUntil)
        return fail(ErrorCode::KeyExpired, facts.subject, facts.validUntil.toString(Qt::ISODate));
    return {};
}

Result<void> checkChain(const Certificate &certificate, const QList<Certificate> &between,
    const QList<Certificate> &anchors, const QDateTime &when, ChainPurpose purpose) {
    const Store store(X509_STORE_new());
    for (const Certificate &anchor : anchors)
        X509_STORE_add_cert(store.get(), anchor.get());
    const Stack untrusted = stackOf(between);
    const StoreContext context(X509_STORE_CTX_new());
    if (!context || X509_STORE_CTX_init(context.get(), store.get(), certificate.get(), untrusted.get()) != 1)
        return fail(ErrorCode::Internal, {}, cryptoWords());
    // A pinned certificate is trusted for itself, not only a root. Usage of the signer is asked by checkMaySign.
    X509_VERIFY_PARAM *parameters = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_flags(parameters, X509_V_FLAG_PARTIAL_CHAIN);
    X509_VERIFY_PARAM_set_time(parameters, when.toSecsSinceEpoch());
    X509_VERIFY_PARAM_set_purpose(
        parameters, purpose == ChainPurpose::Timestamping ? X509_PURPOSE_TIMESTAMP_SIGN : X509_PURPOSE_ANY);
    if (X509_verify_cert(context.get()) == 1)
        return {};
    const Error error = chainError(
        X509_STORE_CTX_get_error(context.get()), X509_STORE_CTX_get_current_cert(context.get()), certificate);
    ERR_clear_error();
    return fail(error);
}

Result<Certificate> createSelfSigned(const EvpKey &key, const QString &commonName, const QDateTime &validUntil) {
    Certificate certificate = own(X509_new());
    X509 *x509 = certificate.get();
    const auto failed = [&] { return fail(ErrorCode::SigningFailed, commonName, cryptoWords()); };
    // A minute of grace for a clock that is behind.
    const std::time_t now = QDateTime::currentSecsSinceEpoch() - 60;
    if (!x509 || X509_set_version(x509, X509_VERSION_3) != 1 || !setSerial(x509)
        || !setName(X509_get_subject_name(x509), commonName)
        || X509_set_issuer_name(x509, X509_get_subject_name(x509)) != 1
        || !ASN1_TIME_set(X509_getm_notBefore(x509), now)
        || !ASN1_TIME_set(X509_getm_notAfter(x509), validUntil.toSecsSinceEpoch())
        || X509_set_pubkey(x509, key.key.get()) != 1)
        return failed();
    if (!addExtension(x509, NID_basic_constraints, "critical,CA:FALSE")
        || !addExtension(x509, NID_key_usage, "critical,digitalSignature")
        || !addExtension(x509, NID_ext_key_usage, "codeSigning,emailProtection")
        || !addExtension(x509, NID_subject_key_identifier, "hash"))
        return failed();
    if (X509_sign(x509, key.key.get(), EVP_sha256()) == 0)
        return failed();
    return certificate;
}

Result<QByteArray> createRequest(const EvpKey &key, const QString &commonName, const Certificate &like) {
    const Request request(X509_REQ_new());
    const Bio bio(BIO_new(BIO_s_mem()));
    if (!request || X509_REQ_set_version(request.get(), X509_REQ_VERSION_1) != 1
        || !(like ? X509_REQ_set_subject_name(request.get(), X509_get_subject_name(like.get())) == 1
                  : setName(X509_REQ_get_subject_name(request.get()), commonName))
        || X509_REQ_set_pubkey(request.get(), key.key.get()) != 1
        || X509_REQ_sign(request.get(), key.key.get(), EVP_sha256()) == 0
        || PEM_write_bio_X509_REQ(bio.get(), request.get()) != 1)
        return fail(ErrorCode::SigningFailed, commonName, cryptoWords());
    return textOf(bio.get()).toLatin1();
}

} // namespace waybill
