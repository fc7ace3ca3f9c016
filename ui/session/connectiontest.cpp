#include "ui/session/connectiontest.h"

#include "ui/session/startoperation.h"

namespace waybill::ui {

void ConnectionTest::start(const ConnectionOrder &order) {
    stop();
    m_running = startOperation<Ended>(
        this, [order](OperationContext &context) { return run(order, context); },
        [this](OperationBase *operation, const Ended &end) {
            if (operation != m_running)
                return; // stopped: nobody waits for its answers
            m_running = nullptr;
            m_server = end.server;
            if (end.answers)
                m_answers = *end.answers;
            else
                m_error = end.answers.error();
            Q_EMIT changed();
        });
    Q_EMIT changed();
}

void ConnectionTest::stop() {
    if (m_running)
        m_running->requestStop();
    m_running = nullptr;
    m_answers.clear();
    m_error.reset();
    m_server = {};
    Q_EMIT changed();
}

ConnectionTest::Ended ConnectionTest::run(ConnectionOrder order, OperationContext &context) {
    ServerProfile &server = order.preflight.server;
    if (order.startLocalServer) {
        auto local = order.startLocalServer();
        if (!local)
            return {server, fail(local.error())};
        server = *std::move(local);
    }
    auto credentials = order.readCredentials(context);
    if (!credentials)
        return {server, fail(credentials.error())};
    order.preflight.credentials = *std::move(credentials);
    auto answers = order.ask(order.preflight, context);
    wipe(order.preflight.credentials);
    return {server, std::move(answers)};
}

} // namespace waybill::ui
