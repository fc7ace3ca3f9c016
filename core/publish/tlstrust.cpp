#include "core/publish/tlstrust.h"

#include <QFile>
#include <QSslCertificate>
#include <QStringList>

#include <algorithm>
#include <array>

namespace waybill {

namespace {

constexpr qint64 authoritiesAtMost = 4 * 1024 * 1024; // a whole system's bundle has a quarter of this
constexpr QByteArrayView certificateMark("-----BEGIN CERTIFICATE-----");

// The gravest first.
constexpr std::array gravity{
    ErrorCode::TlsSelfSigned, ErrorCode::TlsUntrusted, ErrorCode::TlsWrongHost, ErrorCode::TlsExpired};

ErrorCode codeOf(QSslError::SslError error) {
    switch (error) {
    case QSslError::SelfSignedCertificate:
        return ErrorCode::TlsSelfSigned;
    case QSslError::SelfSignedCertificateInChain: // an authority's own, which is not among those that are trusted
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::UnableToDecryptCertificateSignature:
    case QSslError::UnableToDecodeIssuerPublicKey:
    case QSslError::CertificateSignatureFailed:
    case QSslError::CertificateUntrusted:
    case QSslError::CertificateRejected:
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
    case QSslError::InvalidCaCertificate:
    case QSslError::PathLengthExceeded:
    case QSslError::InvalidPurpose:
    case QSslError::SubjectIssuerMismatch:
    case QSslError::AuthorityIssuerSerialNumberMismatch:
        return ErrorCode::TlsUntrusted;
    case QSslError::HostNameMismatch:
        return ErrorCode::TlsWrongHost;
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid:
        return ErrorCode::TlsExpired;
    default:
        return ErrorCode::TlsFailed;
    }
}

QString describeCertificate(const QSslCertificate &certificate) {
    QStringList names = certificate.subjectAlternativeNames().values();
    if (names.isEmpty())
        names.append(certificate.subjectDisplayName());
    return QStringLiteral("certificate for %1, issued by %2, valid from %3 to %4")
        .arg(names.join(QStringLiteral(", ")), certificate.issuerDisplayName(),
            certificate.effectiveDate().toUTC().toString(Qt::ISODate),
            certificate.expiryDate().toUTC().toString(Qt::ISODate));
}

} // namespace

Result<QSslConfiguration> tlsConfiguration(const QString &authorityFile) {
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (authorityFile.isEmpty())
        return configuration;
    QFile file(authorityFile);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::AuthorityUnreadable, authorityFile, file.errorString());
    const QByteArray pem = file.read(authoritiesAtMost);
    QList<QSslCertificate> own = QSslCertificate::fromData(pem, QSsl::Pem);
    own.removeIf([](const QSslCertificate &certificate) { return certificate.isNull(); });
    if (own.isEmpty() || own.size() != pem.count(certificateMark) || !file.atEnd())
        return fail(ErrorCode::AuthorityUnreadable, authorityFile,
            QStringLiteral("%1 of %2 certificates can be read").arg(own.size()).arg(pem.count(certificateMark)));
    // Named, for the default list is one that is looked up as needed, and would be replaced by these few.
    configuration.setCaCertificates(QSslConfiguration::systemCaCertificates() + own);
    return configuration;
}

TlsRefusal describeRefusal(const QList<QSslError> &errors) {
    TlsRefusal refusal;
    QStringList words;
    qsizetype rank = gravity.size();
    QSslCertificate certificate = errors.value(0).certificate();
    for (const QSslError &error : errors) {
        if (!words.contains(error.errorString()))
            words.append(error.errorString());
        const qsizetype own = std::ranges::find(gravity, codeOf(error.error())) - gravity.begin();
        if (own >= rank)
            continue;
        rank = own;
        refusal.code = codeOf(error.error());
        if (!error.certificate().isNull())
            certificate = error.certificate();
    }
    if (!certificate.isNull())
        words.append(describeCertificate(certificate));
    refusal.detail = words.join(QStringLiteral("; "));
    return refusal;
}

QString protocolTitle(QSsl::SslProtocol protocol) {
    switch (protocol) {
    case QSsl::TlsV1_2:
        return QStringLiteral("TLS 1.2");
    case QSsl::TlsV1_3:
        return QStringLiteral("TLS 1.3");
    default:
        return {};
    }
}

} // namespace waybill
