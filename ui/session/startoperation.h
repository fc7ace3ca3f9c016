// One way to run a step for an object that keeps state: its result comes to the owner's thread, and the operation
// deletes itself. The owner's thread only.
#pragma once

#include "core/operation/operation.h"

namespace waybill::ui {

// Should the owner go first, the operation is stopped and waited for, and `done` is not called.
template <typename T>
OperationBase *startOperation(
    QObject *owner, typename Operation<T>::Step step, std::function<void(OperationBase *, const T &)> done) {
    auto *operation = new Operation<T>(owner);
    QObject::connect(operation, &OperationBase::finished, owner, [operation, done = std::move(done)] {
        operation->deleteLater();
        done(operation, operation->result());
    });
    operation->start(std::move(step));
    return operation;
}

} // namespace waybill::ui
