#include "core/publish/receipt.h"

#include "core/base/sha256.h"

#include <QJsonArray>

namespace waybill {

namespace {

// Which signature it was, without repeating it.
QJsonValue signatureJson(const Signature &signature) {
    if (signature.text.isEmpty())
        return QJsonValue::Null;
    Sha256 sha256;
    sha256.update(signature.text.toUtf8());
    QJsonObject json{{QStringLiteral("algorithm"), signature.algorithm}, {QStringLiteral("sha256"), sha256.finish()}};
    if (!signature.signer.isEmpty())
        json.insert(QStringLiteral("signer"), signature.signer);
    return json;
}

} // namespace

QJsonObject Receipt::toJson() const {
    QJsonArray ids;
    for (const QString &id : requestIds)
        ids.append(id);
    return {{QStringLiteral("outcome"), outcome}, {QStringLiteral("server"), server},
        {QStringLiteral("tenant"), tenant},
        {QStringLiteral("extension"),
            QJsonObject{{QStringLiteral("id"), answer.extensionId}, {QStringLiteral("name"), answer.extensionName},
                {QStringLiteral("publisher"), answer.publisher}}},
        {QStringLiteral("version"),
            QJsonObject{{QStringLiteral("id"), answer.versionId}, {QStringLiteral("version"), answer.version}}},
        {QStringLiteral("contentHash"), answer.contentHash}, {QStringLiteral("canonicalKey"), answer.canonicalKey},
        {QStringLiteral("size"), size}, {QStringLiteral("signature"), signatureJson(signature)},
        {QStringLiteral("requestIds"), ids}, {QStringLiteral("finishedAt"), finishedAt},
        {QStringLiteral("tool"), tool}};
}

} // namespace waybill
