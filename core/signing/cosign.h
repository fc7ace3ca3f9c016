// Signatures as cosign makes and reads them (contract: signatures, cosign). Internal to core/signing; blocking, any
// thread.
#pragma once

#include "core/operation/context.h"
#include "core/signing/evpkey.h"

namespace waybill {

// A sigstore bundle v0.3, one line of JSON without a newline; or the bare signature in base64. Streams `file`. Errors:
// FileStream's, SigningFailed.
Result<QByteArray> signCosign(const EvpKey &key, const QString &file, bool rawBase64, OperationContext &context);

// What a text in any of its forms holds.
struct CosignSignature {
    QByteArray signature; // DER of ECDSA, or RSA's bytes
    QByteArray digest; // the SHA-256 that the bundle says it signs, 32 bytes; empty in the forms without
    QByteArray hint; // what the bundle says of its key, as written; proves nothing
};

// SignatureUnreadable, detail: what of it.
Result<CosignSignature> readSigstoreBundle(QByteArrayView json);

// Whether `key` made it over a file with this SHA-256 (hex): SignatureBad, KeyUnsupported.
Result<void> verifyCosign(const CosignSignature &signature, const QString &sha256, const EvpKey &key);

} // namespace waybill
