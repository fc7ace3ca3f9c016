// Detached CMS signatures with X.509 certificates (contract: signatures, x509; RFC 5652, RFC 5035, RFC 3161). Internal
// to core/signing; blocking, any thread.
#pragma once

#include "core/operation/context.h"
#include "core/signing/certificate.h"
#include "core/signing/signoptions.h"

namespace waybill {

// PEM "PKCS7". `chain`: the key's own certificate first. Streams `file`. Errors: checkMaySign's, FileStream's,
// SigningFailed, TimestampFailed.
Result<QByteArray> signCms(const EvpKey &key, const QList<Certificate> &chain, const QString &file,
    const TimestampAuthority &authority, OperationContext &context);

struct CmsFacts {
    Certificate signer;
    QList<Certificate> embedded;
    QDateTime claimedTime; // the signer's own word; invalid: none
    QDateTime stampedTime; // a timestamp's, where an anchor vouches for its authority; invalid: none
};

// Whether the signer's key made it over `file`: says nothing of trust. `others`: certificates to look in where the
// signer's own is not inside; they also vouch for a timestamp. SignatureUnreadable, SignatureRefused, SignatureBad,
// SignerUnknown.
Result<CmsFacts> verifyCms(
    QByteArrayView der, const QString &file, const QList<Certificate> &others, OperationContext &context);

// Whether DER is a ContentInfo of signedData.
bool isCms(QByteArrayView der);

} // namespace waybill
