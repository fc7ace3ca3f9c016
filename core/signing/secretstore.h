// Where secrets are kept under ids. Blocking; implementations say which threads may call them.
#pragma once

#include "core/operation/context.h"
#include "core/signing/secretbytes.h"

#include <QString>

namespace waybill {

class SecretStore {
public:
    virtual ~SecretStore() = default;

    // Whether it is there and open, without a prompt where that can be known. KeychainAbsent, KeychainLocked,
    // KeychainSlow, KeychainFailed.
    virtual Result<void> probe(OperationContext &context) = 0;
    // Over an older one; read back after writing. The older one stays where it fails.
    virtual Result<void> write(const QString &id, const SecretBytes &secret, OperationContext &context) = 0;
    // IdentityNotFound, IdentityDamaged, and as probe.
    virtual Result<SecretBytes> read(const QString &id, OperationContext &context) = 0;
    // A missing one is fine.
    virtual Result<void> remove(const QString &id, OperationContext &context) = 0;
};

} // namespace waybill
