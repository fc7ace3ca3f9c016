// X.509 certificates as values: reading, making, and the questions that signing and trusting ask of them. Internal to
// core/signing; blocking, any thread.
#pragma once

#include "core/signing/evpkey.h"

#include <QList>

struct x509_st;

namespace waybill {

using Certificate = std::shared_ptr<x509_st>;

struct CertificateFacts {
    QString subject; // "CN=Acme Release, O=Acme", as RFC 4514 writes it, most significant part last
    QString issuer;
    QString fingerprint; // SHA-256 of its DER, hex
    QDateTime validFrom; // UTC
    QDateTime validUntil; // UTC
    bool selfIssued = false;
    bool forMail = false; // `openssl cms -verify` takes it without -purpose any
};

CertificateFacts factsOf(const Certificate &certificate);
QByteArray certificatesToPem(const QList<Certificate> &certificates);
EvpKey keyOf(const Certificate &certificate);

// Every CERTIFICATE of a PEM text, or one in DER. CertificateUnreadable where there is none or one is broken.
Result<QList<Certificate>> readCertificates(QByteArrayView bytes, const QString &subject);

// The key's own certificate first, then its issuers as far as they are there, without a root. KeyMismatch.
Result<QList<Certificate>> chainFor(const EvpKey &key, const QList<Certificate> &certificates, const QString &subject);

// Whether it may make signatures at that time: KeyUsage, KeyExpired, KeyNotYetValid; the detail names usage or date.
Result<void> checkMaySign(const Certificate &certificate, const QDateTime &when);

// Whether a way leads to one of the anchors, which may be the certificate itself, at that time. SignerUntrusted,
// KeyExpired, KeyNotYetValid.
enum class ChainPurpose { Signing, Timestamping };
Result<void> checkChain(const Certificate &certificate, const QList<Certificate> &between,
    const QList<Certificate> &anchors, const QDateTime &when, ChainPurpose purpose = ChainPurpose::Signing);

// For trying out: its own issuer, usage digitalSignature, extended usage codeSigning and emailProtection.
Result<Certificate> createSelfSigned(const EvpKey &key, const QString &commonName, const QDateTime &validUntil);

// PKCS#10 in PEM, for a certificate authority; under the subject of `like` where that is given.
Result<QByteArray> createRequest(const EvpKey &key, const QString &commonName, const Certificate &like = {});

} // namespace waybill
