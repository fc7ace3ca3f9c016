// A signature file in any of the forms that are read (contract: signatures), told by its content. Internal to
// core/signing; values, any thread.
#pragma once

#include "core/signing/cosign.h"

#include <variant>

namespace waybill {

struct CmsText {
    QByteArray der;
};

struct PgpText {
    QByteArray bytes; // armored or packets, as librnp reads them
};

using SignatureText = std::variant<CosignSignature, CmsText, PgpText>;

// Takes CRLF, wrapped or cut lines, blank lines around, a byte order mark, raw base64 and DER. SignatureUnreadable.
Result<SignatureText> readSignatureText(QByteArrayView bytes);

SigningAlgorithm algorithmOf(const SignatureText &text);

} // namespace waybill
