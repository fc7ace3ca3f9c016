// What the server has stored, seen with our own eyes in its object store (contract: publish-api, storage). Blocking;
// any thread.
#pragma once

#include "core/operation/context.h"
#include "core/settings/serverprofile.h"
#include "core/storage/objectstore.h"

#include <memory>
#include <optional>

namespace waybill {

struct Credentials;

// What has to stand there.
struct PublishedRelease {
    QString tenant;
    QString canonicalKey; // as the server told it; empty: not known
    QString sha256; // hex
    qint64 size = 0; // bytes
    QByteArray manifestJson;
};

// The store of a profile's storage check, which has to be set. S3Store::open's errors.
Result<std::unique_ptr<ObjectStore>> openPublishedObjects(const ServerProfile &server, const Credentials &credentials);

// Both canonical objects are there, of the right size, the manifest is the same text; with `download` the bundle's
// bytes have the hash. PublishedMissing, PublishedTruncated, PublishedDiffers, PublishedManifestDiffers (subject: the
// key), or what kept from looking.
Result<void> checkPublished(
    ObjectStore &store, const PublishedRelease &release, bool download, OperationContext &context);

// The canonical key under which these bytes stand, in either layout; nothing: nowhere.
Result<std::optional<QString>> findPublished(
    ObjectStore &store, const PublishedRelease &release, OperationContext &context);

} // namespace waybill
