// The file of the signers that the user chose to remember. Blocking; any thread, one writer at a time.
#pragma once

#include "core/signing/verification.h"

namespace waybill {

// An absent file is an empty list; one that cannot be read is an error, never silently less trust or more.
// TrustUnreadable, FileUnreadable.
Result<QList<TrustedSigner>> loadTrustedSigners(const QString &file);

// FileUnwritable, DiskFull.
Result<void> saveTrustedSigners(const QString &file, const QList<TrustedSigner> &signers);

// The list with this signer for this extension, in place of what was remembered of it before.
QList<TrustedSigner> withTrusted(
    QList<TrustedSigner> signers, const QString &extension, const Verification &verification);

} // namespace waybill
