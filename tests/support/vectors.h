// The signatures by the real tools in tests/vectors, and what tests ask of a signature.
#pragma once

#include "core/signing/secretbytes.h"
#include "core/signing/verification.h"
#include "tests/support/dist.h"
#include "tests/support/places/places.h"
#include "tests/support/verify.h"

namespace waybill {

inline QString vectorPath(const char *name) {
    return inSources("tests/vectors/") + QString::fromLatin1(name);
}

inline QByteArray vectorBytes(const char *name) {
    return bytesOf(vectorPath(name));
}

inline SecretBytes secret(const char *text) {
    return SecretBytes::copyOf(QByteArrayView(text));
}

inline TrustAnchors anchorsFrom(const QByteArray &bytes) {
    const auto anchors = readTrustAnchors(bytes, QStringLiteral("test"));
    if (!anchors)
        qFatal("no anchors: %s", qPrintable(anchors.error().detail));
    return *anchors;
}

// "known", or the state and the error: "bad signature-bad".
inline QString verdict(const QString &bundle, const QByteArray &signature, const TrustQuestion &question) {
    OperationContext context;
    const auto verification = verifyBundle(bundle, signature, question, context);
    if (!verification)
        return errorName(verification.error().code);
    QString text = trustStateName(verification->state);
    if (verification->why)
        text += u' ' + errorName(verification->why->code);
    return text;
}

} // namespace waybill
