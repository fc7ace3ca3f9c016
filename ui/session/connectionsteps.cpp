#include "ui/session/connectionsteps.h"

#include "core/publish/publishedobjects.h"

namespace waybill::ui {

QList<PreflightAnswer> askServerAndStore(const PreflightOrder &order, OperationContext &context) {
    if (!order.server.storage.isSet())
        return askServer(order, context);
    auto store = openPublishedObjects(order.server, order.credentials);
    PreflightOrder withStore = order;
    if (store)
        withStore.store = std::move(*store);
    QList<PreflightAnswer> answers = askServer(withStore, context);
    if (!store) {
        answers.removeIf([](const PreflightAnswer &answer) { return answer.question == Question::StorageReached; });
        answers.append({Question::StorageReached, Verdict::Bad, store.error(), {}});
    }
    return answers;
}

} // namespace waybill::ui
