// Asks a server whether one could publish to it, without publishing: one test at a time. No widgets. Lives on its
// owner's thread; no call of it blocks.
#pragma once

#include "core/operation/operation.h"
#include "core/publish/preflight.h"
#include "ui/session/serverkeys.h"

#include <QPointer>

#include <functional>
#include <optional>

namespace waybill::ui {

// The questions to a server, on a step's thread.
using AskServer = std::function<QList<PreflightAnswer>(const PreflightOrder &, OperationContext &)>;

struct ConnectionOrder {
    PreflightOrder preflight; // its credentials are filled in; its server too, where startLocalServer is set
    ServerKeys::Reader readCredentials;
    std::function<Result<ServerProfile>()> startLocalServer;
    AskServer ask;
};

class ConnectionTest : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    // In place of one that runs.
    void start(const ConnectionOrder &order);
    void stop(); // and forgets what it was about

    bool isRunning() const { return m_running != nullptr; }
    const QList<PreflightAnswer> &answers() const { return m_answers; } // of the last one, once it has ended
    const std::optional<Error> &error() const { return m_error; } // what kept it from asking
    const ServerProfile &server() const { return m_server; } // the one that was asked, once it has ended

Q_SIGNALS:
    void changed();

private:
    struct Ended {
        ServerProfile server;
        Result<QList<PreflightAnswer>> answers;
    };
    static Ended run(ConnectionOrder order, OperationContext &context);

    QPointer<OperationBase> m_running;
    QList<PreflightAnswer> m_answers;
    std::optional<Error> m_error;
    ServerProfile m_server;
};

} // namespace waybill::ui
