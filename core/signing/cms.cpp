#include "core/signing/cms.h"

#include "core/signing/filestream.h"
#include "core/signing/owned.h"
#include "core/signing/timestamp.h"

#include <QTimeZone>

#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <ctime>

namespace waybill {

namespace {

using Bio = Owned<BIO, BIO_free_all>;
using Cms = Owned<CMS_ContentInfo, CMS_ContentInfo_free>;

void freeCertificates(STACK_OF(X509) * stack) {
    sk_X509_pop_free(stack, X509_free);
}
using CertificateStack = Owned<STACK_OF(X509), freeCertificates>;

int readStream(BIO *bio, char *bytes, int size) {
    const qint64 got = static_cast<FileStream *>(BIO_get_data(bio))->read(bytes, size);
    return static_cast<int>(got);
}

long controlStream(BIO *, int command, long, void *) {
    return command == BIO_CTRL_FLUSH ? 1 : 0;
}

int createStream(BIO *bio) {
    BIO_set_init(bio, 1);
    return 1;
}

// libcrypto reads the file through this one, so that its progress is told and it can be stopped.
Bio bioOver(FileStream &stream) {
    static BIO_METHOD *const method = [] {
        BIO_METHOD *made = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "file stream");
        BIO_meth_set_read(made, readStream);
        BIO_meth_set_ctrl(made, controlStream);
        BIO_meth_set_create(made, createStream);
        return made;
    }();
    Bio bio(BIO_new(method));
    BIO_set_data(bio.get(), &stream);
    return bio;
}

Cms parse(QByteArrayView der) {
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.data());
    const unsigned char *const end = bytes + der.size();
    Cms cms(d2i_CMS_ContentInfo(nullptr, &bytes, der.size()));
    if (cms && bytes != end)
        cms.reset(); // something stands behind it
    return cms;
}

QDateTime signingTime(CMS_SignerInfo *signer) {
    const int at = CMS_signed_get_attr_by_NID(signer, NID_pkcs9_signingTime, -1);
    X509_ATTRIBUTE *attribute = at < 0 ? nullptr : CMS_signed_get_attr(signer, at);
    const ASN1_TYPE *value = attribute ? X509_ATTRIBUTE_get0_type(attribute, 0) : nullptr;
    std::tm parts{};
    if (!value || (value->type != V_ASN1_UTCTIME && value->type != V_ASN1_GENERALIZEDTIME)
        || ASN1_TIME_to_tm(value->value.asn1_string, &parts) != 1)
        return {};
    return QDateTime::fromSecsSinceEpoch(timegm(&parts), QTimeZone::UTC);
}

QByteArray signatureValue(CMS_SignerInfo *signer) {
    const ASN1_OCTET_STRING *value = CMS_SignerInfo_get0_signature(signer);
    return {reinterpret_cast<const char *>(ASN1_STRING_get0_data(value)), ASN1_STRING_length(value)};
}

CMS_SignerInfo *onlySigner(CMS_ContentInfo *cms) {
    STACK_OF(CMS_SignerInfo) *signers = CMS_get0_SignerInfos(cms);
    return signers && sk_CMS_SignerInfo_num(signers) == 1 ? sk_CMS_SignerInfo_value(signers, 0) : nullptr;
}

Result<void> addTimestamp(CMS_SignerInfo *signer, const TimestampAuthority &authority) {
    const auto token = requestTimestamp(signatureValue(signer), authority);
    if (!token)
        return fail(token.error());
    if (CMS_unsigned_add1_attr_by_NID(signer, NID_id_smime_aa_timeStampToken, V_ASN1_SEQUENCE, token->constData(),
            static_cast<int>(token->size()))
        != 1)
        return fail(ErrorCode::TimestampFailed, {}, cryptoWords());
    return {};
}

QByteArray pemOf(CMS_ContentInfo *cms) {
    unsigned char *der = nullptr;
    const int size = i2d_CMS_ContentInfo(cms, &der);
    const Bio bio(BIO_new(BIO_s_mem()));
    // "CMS" in the armor is refused by `openssl smime` and GnuTLS, "PKCS7" by nobody.
    const bool written = size > 0 && PEM_write_bio(bio.get(), PEM_STRING_PKCS7, "", der, size) > 0;
    OPENSSL_free(der);
    char *text = nullptr;
    const long length = BIO_get_mem_data(bio.get(), &text);
    return written ? QByteArray(text, length) : QByteArray();
}

// Exactly one signer, and no content of its own: anything else can be read in two ways.
Result<CMS_SignerInfo *> checkForm(CMS_ContentInfo *cms) {
    if (OBJ_obj2nid(CMS_get0_type(cms)) != NID_pkcs7_signed)
        return fail(ErrorCode::SignatureUnreadable, {}, QStringLiteral("CMS, but not signedData"));
    ASN1_OCTET_STRING **content = CMS_get0_content(cms);
    if (content && *content)
        return fail(ErrorCode::SignatureRefused, {}, QStringLiteral("it holds content of its own"));
    CMS_SignerInfo *signer = onlySigner(cms);
    if (!signer) {
        STACK_OF(CMS_SignerInfo) *signers = CMS_get0_SignerInfos(cms);
        return fail(ErrorCode::SignatureRefused, {},
            QStringLiteral("%1 signers").arg(signers ? sk_CMS_SignerInfo_num(signers) : 0));
    }
    return signer;
}

QDateTime stampedTimeOf(CMS_SignerInfo *signer, const QList<Certificate> &anchors) {
    const int at = CMS_unsigned_get_attr_by_NID(signer, NID_id_smime_aa_timeStampToken, -1);
    X509_ATTRIBUTE *attribute = at < 0 ? nullptr : CMS_unsigned_get_attr(signer, at);
    const ASN1_TYPE *value = attribute ? X509_ATTRIBUTE_get0_type(attribute, 0) : nullptr;
    if (!value || value->type != V_ASN1_SEQUENCE)
        return {};
    const ASN1_STRING *token = value->value.sequence;
    const auto time
        = verifyTimestamp({reinterpret_cast<const char *>(ASN1_STRING_get0_data(token)), ASN1_STRING_length(token)},
            signatureValue(signer), anchors);
    return time.value_or(QDateTime());
}

QList<Certificate> embeddedIn(CMS_ContentInfo *cms) {
    const CertificateStack stack(CMS_get1_certs(cms));
    QList<Certificate> certificates;
    for (int i = 0; i < sk_X509_num(stack.get()); ++i) {
        X509 *each = sk_X509_value(stack.get(), i);
        X509_up_ref(each);
        certificates.append(Certificate(each, X509_free));
    }
    return certificates;
}

} // namespace

Result<QByteArray> signCms(const EvpKey &key, const QList<Certificate> &chain, const QString &file,
    const TimestampAuthority &authority, OperationContext &context) {
    if (auto may = checkMaySign(chain.first(), QDateTime::currentDateTimeUtc()); !may)
        return fail(may.error());
    auto stream = FileStream::open(file, Stage::Signing, context);
    if (!stream)
        return fail(stream.error());
    const auto failed = [&] { return fail(ErrorCode::SigningFailed, keyTypeOf(key), cryptoWords()); };
    // With RSA-PSS the algorithm is named by the parameters of the key's own context, which only this flag makes.
    const unsigned flags = CMS_BINARY | CMS_DETACHED | CMS_PARTIAL | CMS_NOSMIMECAP | CMS_CADES
        | (EVP_PKEY_is_a(key.key.get(), "RSA-PSS") == 1 ? CMS_KEY_PARAM : 0U);
    const Cms cms(CMS_sign_ex(nullptr, nullptr, nullptr, nullptr, flags, key.context.get(), nullptr));
    CMS_SignerInfo *signer
        = cms ? CMS_add1_signer(cms.get(), chain.first().get(), key.key.get(), EVP_sha256(), flags) : nullptr;
    if (!signer)
        return failed();
    for (qsizetype i = 1; i < chain.size(); ++i) {
        if (CMS_add1_cert(cms.get(), chain[i].get()) != 1)
            return failed();
    }
    const Bio bio = bioOver(**stream);
    const bool done = CMS_final(cms.get(), bio.get(), nullptr, flags) == 1;
    if (const auto &error = (*stream)->error()) {
        ERR_clear_error();
        return fail(*error);
    }
    if (!done)
        return failed();
    if (authority) {
        if (auto stamped = addTimestamp(signer, authority); !stamped)
            return fail(stamped.error());
    }
    QByteArray pem = pemOf(cms.get());
    if (pem.isEmpty())
        return failed();
    return pem;
}

Result<CmsFacts> verifyCms(
    QByteArrayView der, const QString &file, const QList<Certificate> &others, OperationContext &context) {
    const Cms cms = parse(der);
    if (!cms)
        return fail(ErrorCode::SignatureUnreadable, {}, cryptoWords());
    const auto signer = checkForm(cms.get());
    if (!signer)
        return fail(signer.error());
    const CertificateStack extra(sk_X509_new_null());
    for (const Certificate &each : others) {
        X509_up_ref(each.get());
        sk_X509_push(extra.get(), each.get());
    }
    auto stream = FileStream::open(file, Stage::Verifying, context);
    if (!stream)
        return fail(stream.error());
    const Bio bio = bioOver(**stream);
    constexpr unsigned flags = CMS_BINARY | CMS_DETACHED | CMS_NO_SIGNER_CERT_VERIFY;
    const bool good = CMS_verify(cms.get(), extra.get(), nullptr, bio.get(), nullptr, flags) == 1;
    if (const auto &error = (*stream)->error()) {
        ERR_clear_error();
        return fail(*error);
    }
    if (!good) {
        const bool unknown = ERR_GET_REASON(ERR_peek_error()) == CMS_R_SIGNER_CERTIFICATE_NOT_FOUND;
        return fail(unknown ? ErrorCode::SignerUnknown : ErrorCode::SignatureBad, file, cryptoWords());
    }
    X509 *who = nullptr;
    CMS_SignerInfo_get0_algs(*signer, nullptr, &who, nullptr, nullptr);
    X509_up_ref(who);
    return CmsFacts{
        Certificate(who, X509_free), embeddedIn(cms.get()), signingTime(*signer), stampedTimeOf(*signer, others)};
}

bool isCms(QByteArrayView der) {
    const Cms cms = parse(der);
    ERR_clear_error();
    return cms && OBJ_obj2nid(CMS_get0_type(cms.get())) == NID_pkcs7_signed;
}

} // namespace waybill
