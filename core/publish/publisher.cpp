#include "core/publish/publisher.h"

#include "core/publish/publishing.h"

namespace waybill {

PublishReport publishBundle(const PublishRequest &request, OperationContext &context) {
    if (request.historyFile.isEmpty())
        return Publishing(request, nullptr, context).publish();
    const auto history = History::open(request.historyFile);
    if (!history)
        return notBegun(history.error());
    const auto record = JobRecord::begin(**history,
        {request.server, request.bundle, request.declaredHash, 0, request.extension, request.version,
            request.manifestJson, request.signature.text, request.signature.algorithm, request.signature.signer});
    if (!record)
        return notBegun(record.error());
    return Publishing(request, record->get(), context).publish();
}

} // namespace waybill
