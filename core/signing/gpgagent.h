// Keys that gpg-agent holds, on disk or on a card, through gpgme: pinentry asks, the key never comes here. Internal to
// core/signing; blocking, any thread.
#pragma once

#include "core/operation/context.h"
#include "core/signing/identity.h"

#include <QList>

namespace waybill {

// Those that can sign now. AgentFailed, Cancelled.
Result<QList<Identity>> listGpgAgentKeys(OperationContext &context);

// Armored, detached, with LF alone. AgentFailed, KeyExpired, Cancelled (also by the user in pinentry), FileStream's.
Result<QByteArray> signWithGpgAgent(const QString &fingerprint, const QString &file, OperationContext &context);

} // namespace waybill
