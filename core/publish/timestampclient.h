// The way to a time-stamping authority (RFC 3161, 3.4: over HTTP). Blocking; the thread that signs.
#pragma once

#include "core/signing/signoptions.h"

#include <QUrl>

#include <stop_token>

namespace waybill {

// What asks the authority at this address: an answer within half a minute, no redirects. Plain http is allowed: only a
// digest goes out, and the answer is signed. TimestampFailed, detail: also what happened on the way there; Cancelled.
TimestampAuthority timestampAuthority(const QUrl &address, std::stop_token token);

} // namespace waybill
