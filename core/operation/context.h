// What a blocking core step is given besides its inputs: a way to be asked to stop, and a way to report progress.
// Made by the caller, passed by reference, used on the step's own thread. The reporter must be callable from that
// thread.
#pragma once

#include "core/base/result.h"

#include <QMetaType>

#include <functional>
#include <stop_token>

namespace waybill {

enum class Stage {
    Building,
    Scanning,
    Searching,
    Extracting,
    Packing,
    Reading,
    Hashing,
    Signing,
    Verifying,
    Asking,
    Uploading,
    Finalizing,
    Resolving,
    Checking,
    Installing,
    Waiting,
    CleaningUp
};

// Bytes (entries or lines where the stage counts no bytes, milliseconds while it waits); total is -1 where it is not
// known.
struct Progress {
    Stage stage = Stage::Scanning;
    qint64 done = 0;
    qint64 total = -1;
    int attempt = 1; // of how many times this stage was tried; while it waits: the one that comes next

    bool operator==(const Progress &) const = default;
};

// The stable name of a stage, for the command line's JSON lines: "uploading".
QString stageName(Stage stage);

class OperationContext {
public:
    using Reporter = std::function<void(const Progress &)>;

    OperationContext() = default;
    explicit OperationContext(std::stop_token token, Reporter reporter = {});

    std::stop_token stopToken() const { return m_token; }
    bool stopRequested() const { return m_token.stop_requested(); }
    void report(const Progress &progress);

    // The error of a step that ends because it was asked to stop.
    static Error cancelled(const QString &subject = {}) { return {ErrorCode::Cancelled, subject, {}}; }

private:
    std::stop_token m_token;
    Reporter m_reporter;
};

} // namespace waybill

Q_DECLARE_METATYPE(waybill::Progress)
