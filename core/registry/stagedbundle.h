// What a finalize reads of a staged bundle: its bytes, the manifest inside, whether its signature is accepted. Internal
// to core/registry; blocking, any thread.
#pragma once

#include "core/registry/requestbody.h"

#include <functional>

class QTemporaryFile;

namespace waybill {

// Reads a whole object through `sink`; the size it had.
Result<qint64> streamObject(
    ObjectStore &store, const QString &key, const std::function<Result<void>(QByteArrayView)> &sink);

// A copy of the object as a file, which goes with the pointer. StoreFailed, and the store's errors.
Result<std::unique_ptr<QTemporaryFile>> spooled(ObjectStore &store, const QString &key);

// The server's rule: the first entry that is manifest.json, at the root or one folder deep. ManifestNotFound.
Result<QByteArray> manifestInside(ObjectStore &store, const QString &key);

// Why the bundle may not be published, by its signature and who is trusted.
std::optional<ApiAnswer> refusedSignature(ObjectStore &store, const FinalizeBody &body, const TrustAnchors &trust);

} // namespace waybill
