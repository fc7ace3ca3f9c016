// What `publish` and `release` have in common: the server, the manifest, and how the end is told. Main thread.
#pragma once

#include "app/cli/command.h"
#include "core/publish/publisher.h"

#include <expected>

namespace waybill::cli {

// --server, --tenant, --api-key-file, --allow-plain-http.
void addServerOptions(OptionList &options);

// Each of these has written what is wrong before it gives an exit code.
std::expected<ServerProfile, Exit> readServer(const Invocation &invocation);
std::expected<QByteArray, Exit> readApiKey(const Invocation &invocation);

// The manifest inside the bundle, refused where the server would, or where another one was given (`file`; may be
// empty).
std::expected<QByteArray, Exit> readManifest(
    const Invocation &invocation, const QString &bundle, const QString &file, OperationContext &context);

// Where the server keeps what it publishes, by its profile or by the names that the server itself reads
// (STORAGE_S3_...): what is published is looked up there. Null where none is named, or its keys are missing, which is
// noted; these are put into `credentials`. S3Store::open's errors.
Result<std::shared_ptr<ObjectStore>> openStore(
    const Invocation &invocation, ServerProfile &server, Credentials &credentials);

// What a publish needs besides the bundle: the history, --install, the store, name and version of the manifest. Nothing
// where all is well.
std::optional<Exit> completeRequest(const Invocation &invocation, PublishRequest &request);

// The receipt, or why there is none; `more` is added to the document.
Exit tellPublish(const Invocation &invocation, const PublishReport &report, const QJsonObject &more);

} // namespace waybill::cli
