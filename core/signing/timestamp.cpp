#include "core/signing/timestamp.h"

#include "core/signing/owned.h"

#include <QTimeZone>

#include <openssl/err.h>
#include <openssl/pkcs7.h>
#include <openssl/rand.h>
#include <openssl/sha.h>
#include <openssl/ts.h>

#include <ctime>

namespace waybill {

namespace {

using Request = Owned<TS_REQ, TS_REQ_free>;
using Response = Owned<TS_RESP, TS_RESP_free>;
using Imprint = Owned<TS_MSG_IMPRINT, TS_MSG_IMPRINT_free>;
using Algorithm = Owned<X509_ALGOR, X509_ALGOR_free>;
using Integer = Owned<ASN1_INTEGER, ASN1_INTEGER_free>;
using Token = Owned<PKCS7, PKCS7_free>;
using Judge = Owned<TS_VERIFY_CTX, TS_VERIFY_CTX_free>;

std::unexpected<Error> failed(const QString &detail = cryptoWords()) {
    return fail(ErrorCode::TimestampFailed, {}, detail);
}

QByteArray digestOf(const QByteArray &bytes) {
    QByteArray digest(SHA256_DIGEST_LENGTH, Qt::Uninitialized);
    SHA256(reinterpret_cast<const unsigned char *>(bytes.constData()), static_cast<std::size_t>(bytes.size()),
        reinterpret_cast<unsigned char *>(digest.data()));
    return digest;
}

Request requestFor(const QByteArray &bytes) {
    Request request(TS_REQ_new());
    const Imprint imprint(TS_MSG_IMPRINT_new());
    const Algorithm algorithm(X509_ALGOR_new());
    const Integer nonce(ASN1_INTEGER_new());
    std::uint64_t number = 0;
    QByteArray digest = digestOf(bytes);
    const bool made = RAND_bytes(reinterpret_cast<unsigned char *>(&number), sizeof number) == 1
        && ASN1_INTEGER_set_uint64(nonce.get(), number >> 1) == 1
        && X509_ALGOR_set0(algorithm.get(), OBJ_nid2obj(NID_sha256), V_ASN1_NULL, nullptr) == 1
        && TS_MSG_IMPRINT_set_algo(imprint.get(), algorithm.get()) == 1
        && TS_MSG_IMPRINT_set_msg(
               imprint.get(), reinterpret_cast<unsigned char *>(digest.data()), static_cast<int>(digest.size()))
            == 1
        && TS_REQ_set_version(request.get(), 1) == 1 && TS_REQ_set_msg_imprint(request.get(), imprint.get()) == 1
        && TS_REQ_set_nonce(request.get(), nonce.get()) == 1 && TS_REQ_set_cert_req(request.get(), 1) == 1;
    return made ? std::move(request) : nullptr;
}

QByteArray encoded(const TS_REQ *request) {
    unsigned char *der = nullptr;
    const int size = i2d_TS_REQ(request, &der);
    const QByteArray bytes(reinterpret_cast<const char *>(der), std::max(size, 0));
    OPENSSL_free(der);
    return bytes;
}

QDateTime timeOf(PKCS7 *token) {
    TS_TST_INFO *info = PKCS7_to_TS_TST_INFO(token);
    std::tm parts{};
    const bool read = info && ASN1_TIME_to_tm(TS_TST_INFO_get_time(info), &parts) == 1;
    TS_TST_INFO_free(info);
    return read ? QDateTime::fromSecsSinceEpoch(timegm(&parts), QTimeZone::UTC) : QDateTime();
}

} // namespace

Result<QByteArray> requestTimestamp(const QByteArray &bytes, const TimestampAuthority &authority) {
    const Request request = requestFor(bytes);
    if (!request)
        return failed();
    const auto answer = authority(encoded(request.get()));
    if (!answer)
        return fail(answer.error());
    const auto *der = reinterpret_cast<const unsigned char *>(answer->constData());
    const Response response(d2i_TS_RESP(nullptr, &der, answer->size()));
    if (!response)
        return failed(QStringLiteral("the answer is no timestamp response"));
    const Judge judge(TS_REQ_to_TS_VERIFY_CTX(request.get(), nullptr));
    // Whether the authority is to be trusted is asked when the signature is verified.
    TS_VERIFY_CTX_set_flags(judge.get(), TS_VFY_VERSION | TS_VFY_IMPRINT | TS_VFY_NONCE);
    if (TS_RESP_verify_response(judge.get(), response.get()) != 1)
        return failed();
    unsigned char *token = nullptr;
    const int size = i2d_PKCS7(TS_RESP_get_token(response.get()), &token);
    QByteArray result(reinterpret_cast<const char *>(token), std::max(size, 0));
    OPENSSL_free(token);
    return result;
}

Result<QDateTime> verifyTimestamp(QByteArrayView token, const QByteArray &bytes, const QList<Certificate> &anchors) {
    const auto *der = reinterpret_cast<const unsigned char *>(token.data());
    const Token pkcs7(d2i_PKCS7(nullptr, &der, token.size()));
    QDateTime time = pkcs7 ? timeOf(pkcs7.get()) : QDateTime();
    if (!time.isValid())
        return failed();
    const QByteArray digest = digestOf(bytes);
    const Judge judge(TS_VERIFY_CTX_new());
    TS_VERIFY_CTX_set_flags(judge.get(), TS_VFY_VERSION | TS_VFY_IMPRINT | TS_VFY_SIGNATURE);
    auto *imprint = static_cast<unsigned char *>(OPENSSL_memdup(digest.constData(), SHA256_DIGEST_LENGTH));
    TS_VERIFY_CTX_set0_imprint(judge.get(), imprint, SHA256_DIGEST_LENGTH); // takes it
    X509_STORE *store = X509_STORE_new();
    for (const Certificate &anchor : anchors)
        X509_STORE_add_cert(store, anchor.get());
    // A token outlives its authority's certificate: that has to have been valid when it was made.
    X509_VERIFY_PARAM *parameters = X509_STORE_get0_param(store);
    X509_VERIFY_PARAM_set_time(parameters, time.toSecsSinceEpoch());
    X509_VERIFY_PARAM_set_flags(parameters, X509_V_FLAG_PARTIAL_CHAIN);
    TS_VERIFY_CTX_set0_store(judge.get(), store); // takes it
    if (TS_RESP_verify_token(judge.get(), pkcs7.get()) != 1)
        return failed();
    return time;
}

} // namespace waybill
