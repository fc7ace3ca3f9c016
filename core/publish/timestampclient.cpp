#include "core/publish/timestampclient.h"

#include "core/publish/httpclient.h"

#include <QUrlQuery>

namespace waybill {

namespace {

constexpr std::chrono::seconds answerWithin{30};
constexpr int httpOk = 200;

} // namespace

TimestampAuthority timestampAuthority(const QUrl &address, std::stop_token token) {
    return [address, token = std::move(token)](const QByteArray &request) -> Result<QByteArray> {
        ServerProfile authority;
        authority.address = address.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
        authority.allowPlainHttp = true;
        HttpClient client(authority, {}, {});
        const QString path = address.path().isEmpty() ? QStringLiteral("/") : address.path();
        auto answer = client.postBytes(
            path, QByteArrayLiteral("application/timestamp-query"), request, answerWithin, token, QUrlQuery(address));
        if (!answer) {
            // Its own code would tell of a publish.
            const Error &error = answer.error().error;
            if (error.code == ErrorCode::Cancelled)
                return fail(error);
            return fail(ErrorCode::TimestampFailed, address.toString(),
                QStringLiteral("%1: %2").arg(errorName(error.code), error.detail));
        }
        if (answer->status != httpOk || answer->contentType != QLatin1StringView("application/timestamp-reply"))
            return fail(ErrorCode::TimestampFailed, address.toString(),
                QStringLiteral("HTTP %1, %2").arg(answer->status).arg(client.presentable(answer->contentType)));
        return answer->body;
    };
}

} // namespace waybill
