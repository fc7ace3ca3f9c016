#include "core/operation/context.h"

namespace waybill {

QString stageName(Stage stage) {
    switch (stage) {
    case Stage::Building:
        return QStringLiteral("building");
    case Stage::Scanning:
        return QStringLiteral("scanning");
    case Stage::Searching:
        return QStringLiteral("searching");
    case Stage::Extracting:
        return QStringLiteral("extracting");
    case Stage::Packing:
        return QStringLiteral("packing");
    case Stage::Reading:
        return QStringLiteral("reading");
    case Stage::Hashing:
        return QStringLiteral("hashing");
    case Stage::Signing:
        return QStringLiteral("signing");
    case Stage::Verifying:
        return QStringLiteral("verifying");
    case Stage::Asking:
        return QStringLiteral("asking");
    case Stage::Uploading:
        return QStringLiteral("uploading");
    case Stage::Finalizing:
        return QStringLiteral("finalizing");
    case Stage::Resolving:
        return QStringLiteral("resolving");
    case Stage::Checking:
        return QStringLiteral("checking");
    case Stage::Installing:
        return QStringLiteral("installing");
    case Stage::Waiting:
        return QStringLiteral("waiting");
    case Stage::CleaningUp:
        return QStringLiteral("cleaning-up");
    }
    Q_UNREACHABLE_RETURN({});
}

OperationContext::OperationContext(std::stop_token token, Reporter reporter)
    : m_token(std::move(token))
    , m_reporter(std::move(reporter)) { }

void OperationContext::report(const Progress &progress) {
    if (m_reporter)
        m_reporter(progress);
}

} // namespace waybill
