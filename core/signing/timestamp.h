// Timestamps of an authority (RFC 3161). Internal to core/signing; blocking, any thread.
#pragma once

#include "core/signing/cms.h"

namespace waybill {

// The token (DER) for these bytes: SHA-256, a nonce, the authority's certificate asked for. TimestampFailed.
Result<QByteArray> requestTimestamp(const QByteArray &bytes, const TimestampAuthority &authority);

// Its time, where it is for these bytes and an anchor vouches for its authority. TimestampFailed.
Result<QDateTime> verifyTimestamp(QByteArrayView token, const QByteArray &bytes, const QList<Certificate> &anchors);

} // namespace waybill
