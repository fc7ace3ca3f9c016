#include "core/publish/publishapi.h"

#include "core/base/sha256.h"
#include "core/publish/httpclient.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace waybill {

namespace {

struct NamedCode {
    QLatin1StringView name;
    ErrorCode code;
};

constexpr std::array contractCodes{
    NamedCode{QLatin1StringView("BAD_REQUEST"), ErrorCode::BadRequest},
    NamedCode{QLatin1StringView("RBAC_FORBIDDEN"), ErrorCode::Forbidden},
    NamedCode{QLatin1StringView("RATE_LIMIT"), ErrorCode::RateLimited},
    NamedCode{QLatin1StringView("BUNDLE_CONFIG_MISSING"), ErrorCode::BundleConfigMissing},
    NamedCode{QLatin1StringView("BUCKET_NOT_FOUND"), ErrorCode::BucketNotFound},
    NamedCode{QLatin1StringView("S3_PUT_FAILED"), ErrorCode::S3PutFailed},
    NamedCode{QLatin1StringView("INTERNAL_ERROR"), ErrorCode::ServerInternal},
    NamedCode{QLatin1StringView("STAGING_NOT_FOUND"), ErrorCode::StagingNotFound},
    NamedCode{QLatin1StringView("HASH_MISMATCH"), ErrorCode::HashMismatch},
    NamedCode{QLatin1StringView("INVALID_MANIFEST"), ErrorCode::InvalidManifest},
    NamedCode{QLatin1StringView("MANIFEST_NOT_FOUND"), ErrorCode::ManifestNotFound},
    NamedCode{QLatin1StringView("EXTENSION_VERSION_ALREADY_EXISTS"), ErrorCode::VersionExists},
    NamedCode{QLatin1StringView("S3_HEAD_FAILED"), ErrorCode::S3HeadFailed},
    NamedCode{QLatin1StringView("S3_GET_FAILED"), ErrorCode::S3GetFailed},
    NamedCode{QLatin1StringView("OBJECT_NOT_FOUND"), ErrorCode::ObjectNotFound},
    NamedCode{QLatin1StringView("CANONICAL_MISSING"), ErrorCode::CanonicalMissing},
    NamedCode{QLatin1StringView("MANIFEST_STORE_FAILED"), ErrorCode::ManifestStoreFailed},
    NamedCode{QLatin1StringView("MANIFEST_EXTRACTION_FAILED"), ErrorCode::ManifestExtractionFailed},
    NamedCode{QLatin1StringView("SIGNATURE_REQUIRED"), ErrorCode::SignatureRequired},
    NamedCode{QLatin1StringView("SIGNATURE_INVALID"), ErrorCode::SignatureNotAccepted},
    NamedCode{QLatin1StringView("SIGNER_NOT_TRUSTED"), ErrorCode::SignerNotAccepted},
};

ErrorCode codeOfStatus(int status) {
    if (status == 401 || status == 403)
        return ErrorCode::Forbidden;
    return status == 429 ? ErrorCode::RateLimited : ErrorCode::HttpStatus;
}

ErrorCode codeOfName(const QString &name, int status) {
    const auto *const known = std::ranges::find(contractCodes, name, &NamedCode::name);
    if (known != contractCodes.end())
        return known->code;
    if (status == 400)
        return ErrorCode::BadRequest;
    return status == 500 ? ErrorCode::ServerInternal : codeOfStatus(status);
}

CallFailure failureOf(const HttpClient &client, ErrorCode code, const HttpAnswer &answer, const QString &detail) {
    return {.error = {code, client.server().address.toString(), detail},
        .httpStatus = answer.status,
        .requestId = answer.requestId,
        .retryAfterSeconds = answer.retryAfter,
        .mayHaveArrived = true};
}

// What stood in the place of the registry's JSON: the status, the type and the first words.
QString strangeAnswer(const HttpClient &client, const HttpAnswer &answer) {
    QString text = QStringLiteral("HTTP %1").arg(answer.status);
    if (!answer.contentType.isEmpty())
        text += QStringLiteral(", ") + answer.contentType;
    const QString words = QString::fromUtf8(answer.body.left(200));
    return client.presentable(words.isEmpty() ? text : text + QStringLiteral(": ") + words);
}

// What a finalize published, in either of the contract's forms.
FinalizeAnswer finalizeAnswerOf(const QJsonObject &json) {
    const QJsonValue extension = json.value(QLatin1StringView("extension"));
    const QJsonValue version = json.value(QLatin1StringView("version"));
    FinalizeAnswer answer;
    answer.extensionId = extension[QLatin1StringView("id")].toString();
    answer.extensionName
        = extension.isObject() ? extension[QLatin1StringView("name")].toString() : extension.toString();
    answer.publisher = extension[QLatin1StringView("publisher")].toString();
    answer.versionId = version[QLatin1StringView("id")].toString();
    answer.version = version.isObject() ? version[QLatin1StringView("version")].toString() : version.toString();
    answer.contentHash = json.value(QLatin1StringView("contentHash")).toString().toLower();
    answer.canonicalKey = json.value(QLatin1StringView("canonicalKey")).toString();
    return answer;
}

// Both of the contract's shapes: {"error":"text","code","details"} and
// {"success":false,"error":{"message","code","details"}}.
CallFailure refusal(const HttpClient &client, const HttpAnswer &answer) {
    const QJsonObject body = QJsonDocument::fromJson(answer.body).object();
    const QJsonValue inner = body.value(QLatin1StringView("error"));
    const QJsonObject error = inner.isObject() ? inner.toObject() : body;
    const QString message = inner.isObject() ? error.value(QLatin1StringView("message")).toString() : inner.toString();
    const QString name = error.value(QLatin1StringView("code")).toString();
    if (name.isEmpty() && message.isEmpty())
        return failureOf(client, codeOfStatus(answer.status), answer, strangeAnswer(client, answer));

    QString detail = QStringLiteral("HTTP %1").arg(answer.status);
    for (const QString &part : {name, answer.why, message}) {
        if (!part.isEmpty())
            detail += QStringLiteral(": ") + part;
    }
    CallFailure failure = failureOf(client, codeOfName(name, answer.status), answer, client.presentable(detail));
    failure.serverCode = client.presentable(name);
    const QJsonObject details = error.value(QLatin1StringView("details")).toObject();
    failure.declaredHash = client.presentable(details.value(QLatin1StringView("declared")).toString());
    failure.computedHash = client.presentable(details.value(QLatin1StringView("computed")).toString());
    if (failure.error.code == ErrorCode::VersionExists)
        failure.existing = finalizeAnswerOf(details);
    const QJsonArray issues = details.value(QLatin1StringView("issues")).toArray();
    for (const auto issue : issues)
        failure.issues.append({client.presentable(issue[QLatin1StringView("path")].toString()),
            client.presentable(issue[QLatin1StringView("message")].toString())});
    return failure;
}

CallResult<QJsonObject> readAnswer(const HttpClient &client, const CallResult<HttpAnswer> &answer) {
    if (!answer)
        return std::unexpected(answer.error());
    if (answer->status != 200)
        return std::unexpected(refusal(client, *answer));
    const QJsonDocument document = QJsonDocument::fromJson(answer->body);
    if (!document.isObject())
        return std::unexpected(failureOf(client, ErrorCode::AnswerUnreadable, *answer, strangeAnswer(client, *answer)));
    return document.object();
}

CallResult<QJsonObject> abortCall(HttpClient &client, const QJsonObject &body, const std::stop_token &token) {
    return readAnswer(
        client, client.postJson(QStringLiteral("/api/ext-bundles/abort"), body, client.limits().ask, token));
}

std::unexpected<CallFailure> unreadable(const HttpClient &client, const QString &detail) {
    return std::unexpected(failureOf(client, ErrorCode::AnswerUnreadable,
        {.status = 200, .body = {}, .contentType = {}, .requestId = {}, .why = {}}, detail));
}

} // namespace

CallResult<void> askMayPublish(HttpClient &client, const std::stop_token &token) {
    const auto answer = abortCall(client, {{QStringLiteral("key"), QStringLiteral("sha256/probe")}}, token);
    if (!answer)
        return std::unexpected(answer.error());
    if (!answer->value(QLatin1StringView("status")).isString())
        return unreadable(client, QStringLiteral("status is missing"));
    return {};
}

CallResult<UploadAnswer> upload(HttpClient &client, QFileDevice &file, const QString &fileName,
    const QString &declaredHash, OperationContext &context) {
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("filename"), fileName);
    query.addQueryItem(QStringLiteral("size"), QString::number(file.size()));
    query.addQueryItem(QStringLiteral("declaredHash"), declaredHash);
    const auto http = client.postFile(QStringLiteral("/api/ext-bundles/upload-proxy"), query, file, context);
    const auto body = readAnswer(client, http);
    if (!body)
        return std::unexpected(body.error());
    UploadAnswer answer{body->value(QLatin1StringView("upload"))[QLatin1StringView("key")].toString(),
        body->value(QLatin1StringView("size")).toInteger(), http->requestId};
    if (answer.stagingKey.isEmpty())
        return unreadable(client, QStringLiteral("upload.key is missing"));
    return answer;
}

CallResult<FinalizeAnswer> finalize(HttpClient &client, const FinalizeRequest &request) {
    QJsonObject body{{QStringLiteral("key"), request.stagingKey}, {QStringLiteral("size"), request.size},
        {QStringLiteral("declaredHash"), request.declaredHash},
        {QStringLiteral("manifestJson"), QString::fromUtf8(request.manifestJson)}};
    if (!request.signature.text.isEmpty())
        body.insert(QStringLiteral("signature"),
            QJsonObject{{QStringLiteral("text"), request.signature.text},
                {QStringLiteral("algorithm"), request.signature.algorithm}});
    auto json = readAnswer(
        client, client.postJson(QStringLiteral("/api/ext-bundles/finalize"), body, client.limits().finalize, {}));
    if (!json) {
        if (json.error().error.code == ErrorCode::IdleTimeout)
            json.error().error.code = ErrorCode::FinalizeTimeout;
        return std::unexpected(json.error());
    }
    FinalizeAnswer answer = finalizeAnswerOf(*json);
    if (!isSha256Hex(answer.contentHash))
        return unreadable(client, QStringLiteral("contentHash is missing"));
    if (answer.version.isEmpty())
        return unreadable(client, QStringLiteral("version is missing"));
    return answer;
}

CallResult<void> installVersion(HttpClient &client, const InstallRequest &request) {
    const auto answer = client.postJson(QStringLiteral("/api/v1/extensions/install"),
        {{QStringLiteral("registryId"), request.extensionId}, {QStringLiteral("version"), request.version}},
        client.limits().ask, {});
    if (!answer)
        return std::unexpected(answer.error());
    if (answer->status != 202 && answer->status != 200)
        return std::unexpected(refusal(client, *answer));
    if (!QJsonDocument::fromJson(answer->body).object().value(QLatin1StringView("data")).isObject())
        return std::unexpected(failureOf(client, ErrorCode::AnswerUnreadable, *answer, strangeAnswer(client, *answer)));
    return {};
}

CallResult<bool> abortUpload(HttpClient &client, const QString &stagingKey, const QString &reason) {
    const auto answer
        = abortCall(client, {{QStringLiteral("key"), stagingKey}, {QStringLiteral("reason"), reason}}, {});
    if (!answer)
        return std::unexpected(answer.error());
    return answer->value(QLatin1StringView("status")).toString() == QLatin1StringView("deleted");
}

} // namespace waybill
