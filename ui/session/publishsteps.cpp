#include "ui/session/publishsteps.h"

#include "core/publish/publishedobjects.h"
#include "core/storage/folderstore.h"

#include <QScopeGuard>

#include <algorithm>

namespace waybill::ui {

namespace {

Result<std::shared_ptr<ObjectStore>> storeOf(const PublishOrder &order) {
    if (order.startLocalServer) {
        if (order.localStoreFolder.isEmpty())
            return std::shared_ptr<ObjectStore>();
        auto store = FolderStore::open(order.localStoreFolder);
        return store ? Result<std::shared_ptr<ObjectStore>>(*std::move(store)) : fail(store.error());
    }
    if (!order.request.server.storage.isSet())
        return std::shared_ptr<ObjectStore>();
    auto store = openPublishedObjects(order.request.server, order.request.credentials);
    return store ? Result<std::shared_ptr<ObjectStore>>(*std::move(store)) : fail(store.error());
}

// Starts what has to run, reads what is secret, opens what is looked into. The error is what keeps from going on.
Result<void> prepare(PublishOrder &order, OperationContext &context) {
    if (order.startLocalServer) {
        const auto local = order.startLocalServer();
        if (!local)
            return fail(local.error());
        order.request.server = *local;
    }
    auto credentials = order.readCredentials(context);
    if (!credentials)
        return fail(credentials.error());
    order.request.credentials = *std::move(credentials);
    auto store = storeOf(order);
    if (!store)
        return fail(store.error());
    order.request.store = *std::move(store);
    return {};
}

QList<PreflightAnswer> ask(const PublishOrder &order, OperationContext &context) {
    const PublishRequest &request = order.request;
    PreflightOrder questions{request.server, request.credentials, request.limits, request.store, request.historyFile,
        request.bundle, request.manifestJson, request.extension, request.version, request.signature.text,
        order.willSign, order.signers};
    QList<PreflightAnswer> answers = askHere(questions, context);
    if (!isRed(answers))
        answers += askServer(questions, context);
    return answers;
}

PublishEnd failed(const PublishOrder &order, Error error) {
    PublishEnd end{order.request.server, {}, {}};
    end.report.failure = CallFailure{.error = std::move(error)};
    return end;
}

} // namespace

PublishEnd askBeforehand(PublishOrder order, OperationContext &context) {
    const auto wiped = qScopeGuard([&] { wipe(order.request.credentials); });
    if (const auto prepared = prepare(order, context); !prepared)
        return failed(order, prepared.error());
    return {order.request.server, ask(order, context), {}};
}

PublishEnd publishTo(PublishOrder order, OperationContext &context) {
    const auto wiped = qScopeGuard([&] { wipe(order.request.credentials); });
    if (const auto prepared = prepare(order, context); !prepared)
        return failed(order, prepared.error());
    PublishEnd end{order.request.server, ask(order, context), {}};
    const auto red = std::ranges::find(end.preflight, Verdict::Bad, &PreflightAnswer::verdict);
    if (context.stopRequested())
        end.report.failure = CallFailure{.error = OperationContext::cancelled(end.server.address.toString())};
    else if (red != end.preflight.end())
        end.report.failure = CallFailure{.error = red->error.value_or(Error())};
    else
        end.report = publishBundle(order.request, context);
    return end;
}

PublishEnd checkAgain(PublishOrder order, const QString &jobId, OperationContext &context) {
    const auto wiped = qScopeGuard([&] { wipe(order.request.credentials); });
    const auto prepared = prepare(order, context);
    if (!prepared) {
        // What was unknown before is unknown still.
        PublishEnd end = failed(order, prepared.error());
        end.report.outcome = Outcome::Unknown;
        end.report.jobId = jobId;
        return end;
    }
    const PublishRequest &request = order.request;
    return {request.server, {},
        checkJob(
            jobId, {request.historyFile, request.credentials, request.store, request.limits, request.retry}, context)};
}

} // namespace waybill::ui
