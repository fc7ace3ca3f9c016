// Private keys of libcrypto from files: PEM, PKCS#8, PKCS#12 in its three ages, and cosign's own. Internal to
// core/signing; blocking, any thread.
#pragma once

#include "core/signing/certificate.h"

namespace waybill {

struct KeyMaterial {
    EvpKey key;
    QList<Certificate> certificates; // what the container held, in its order; often none
    bool wasEncrypted = false;
};

// An empty passphrase counts as none. KeyUnreadable, KeyUnsupported, PassphraseNeeded, PassphraseWrong.
Result<KeyMaterial> readKeyFile(const SecretBytes &bytes, const SecretBytes &passphrase, const QString &subject);

} // namespace waybill
