// What a signature is made with besides its key. Values; any thread.
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <functional>

namespace waybill {

// Sends a timestamp request (RFC 3161, DER) to an authority and gives its answer; TimestampFailed,
// Cancelled. Called on the thread that signs.
using TimestampAuthority = std::function<Result<QByteArray>(const QByteArray &request)>;

struct SignOptions {
    TimestampAuthority authority; // x509 only; empty: no timestamp
    bool rawBase64 = false; // cosign only: the bare signature, for servers that want it
};

} // namespace waybill
