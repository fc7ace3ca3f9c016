// Keys that gpg-agent holds, on disk or on a card, used through gpg as the user has set it up; its pinentry asks for
// passphrases and PINs. Blocking functions; any thread, each call has a context of its own. A stop ends signing within
// about a second; listing looks for it between keys. A pinentry that is open then stays until it is answered; what it
// is told signs nothing.
#pragma once

#include "core/operation/context.h"
#include "core/signing/identity.h"

#include <QList>

namespace waybill {

// The secret keys that can sign now: neither expired, revoked, disabled nor only a stub. Place GpgAgent, locator: the
// fingerprint; no id and no label. An empty list is no error. AgentFailed, detail: gpg's words; Cancelled.
Result<QList<Identity>> listGpgAgentKeys(OperationContext &context);

// The armored detached signature of `file`'s bytes, LF, by the key of this fingerprint. gpg's API has no say in the
// hash: gpg takes the user's (SHA-512 by default since 2.4); a weak one is refused. Reports bytes in Stage::Signing.
// IdentityNotFound, KeyExpired (or revoked), KeyUsage, FileNotFound, FileUnreadable, AgentFailed, Cancelled (also: in
// pinentry).
Result<QByteArray> signWithGpgAgent(const QString &fingerprint, const QString &file, OperationContext &context);

} // namespace waybill
