// The key file of cosign (contract: signatures, cosign): scrypt and nacl/secretbox around PKCS#8, as JSON in PEM.
// Internal to core/signing; blocking, any thread.
#pragma once

#include "core/base/result.h"
#include "core/signing/secretbytes.h"

#include <QString>

namespace waybill {

bool isCosignKeyFile(QByteArrayView bytes);

// The PKCS#8 DER inside. KeyUnreadable (the detail says what of it), PassphraseWrong. An empty passphrase is one, too:
// cosign writes such files.
Result<SecretBytes> openCosignKeyFile(QByteArrayView bytes, const SecretBytes &passphrase, const QString &subject);

Result<QByteArray> writeCosignKeyFile(const SecretBytes &pkcs8, const SecretBytes &passphrase); // SigningFailed

} // namespace waybill
