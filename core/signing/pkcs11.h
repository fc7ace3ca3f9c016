// Keys on a PKCS#11 token, through libcrypto's pkcs11 provider. Internal to core/signing; blocking, any thread.
#pragma once

#include "core/signing/certificate.h"

namespace waybill {

bool isPkcs11Uri(QStringView text);

// RFC 7512. The private key stays on the token. A module-path attribute names the token's library; without one, p11-kit
// finds it. Refuses a URI that carries a PIN (InvalidKey). TokenFailed, PassphraseNeeded, PassphraseWrong.
Result<EvpKey> openTokenKey(const QString &uri, const SecretBytes &pin);

// The certificates that the URI's token holds under the same id; often none.
QList<Certificate> tokenCertificates(const QString &uri, const EvpKey &key);

} // namespace waybill
