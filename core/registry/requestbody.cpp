#include "core/registry/requestbody.h"

#include "core/base/sha256.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace waybill {

ApiAnswer badRequest(const QString &text, const QString &why) {
    ApiAnswer answer = apiError(400, QLatin1StringView("BAD_REQUEST"), text);
    answer.why = why;
    return answer;
}

bool isStagingKey(const QString &key) {
    static const QRegularExpression form(QStringLiteral("\\Asha256/_staging/[0-9A-Za-z-]{1,64}/bundle\\.tar\\.zst\\z"));
    return form.match(key).hasMatch();
}

std::expected<QJsonObject, ApiAnswer> readObject(const QByteArray &body) {
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return std::unexpected(badRequest(QStringLiteral("the body is no JSON object")));
    return document.object();
}

std::expected<FinalizeBody, ApiAnswer> readFinalizeBody(const QByteArray &bytes) {
    const auto object = readObject(bytes);
    if (!object)
        return std::unexpected(object.error());
    const auto refuse = [](const char *field) {
        return std::unexpected(badRequest(QStringLiteral("invalid %1").arg(QLatin1StringView(field))));
    };
    FinalizeBody body;
    body.key = object->value(QLatin1StringView("key")).toString();
    if (!isStagingKey(body.key))
        return refuse("key");
    if (const QJsonValue size = object->value(QLatin1StringView("size")); !size.isUndefined()) {
        body.size = size.toInteger(-1);
        if (!size.isDouble() || *body.size <= 0)
            return refuse("size");
    }
    if (const QJsonValue hash = object->value(QLatin1StringView("declaredHash")); !hash.isUndefined()) {
        body.declaredHash = hash.toString();
        if (!isSha256Hex(body.declaredHash))
            return refuse("declaredHash");
    }
    if (const QJsonValue manifest = object->value(QLatin1StringView("manifestJson")); !manifest.isUndefined()) {
        if (!manifest.isString())
            return refuse("manifestJson");
        body.manifestJson = manifest.toString().toUtf8();
    }
    if (const QJsonValue signature = object->value(QLatin1StringView("signature")); !signature.isUndefined()) {
        static const QStringList algorithms{QStringLiteral("cosign"), QStringLiteral("x509"), QStringLiteral("pgp")};
        body.signature = signature[QLatin1StringView("text")].toString();
        body.algorithm = signature[QLatin1StringView("algorithm")].toString();
        if (body.signature.trimmed().isEmpty() || !algorithms.contains(body.algorithm))
            return refuse("signature");
    }
    return body;
}

} // namespace waybill
