// The JSON bodies of finalize and abort, checked field by field (contract: publish-api). Internal to core/registry;
// values, any thread.
#pragma once

#include "core/registry/publishroutes.h"

namespace waybill {

// What a finalize asks for; each field is well-formed.
struct FinalizeBody {
    QString key;
    std::optional<qint64> size;
    QString declaredHash;
    std::optional<QByteArray> manifestJson;
    QString signature;
    QString algorithm;
};

// 400 BAD_REQUEST; `why` is what x-upload-proxy-why says of an upload.
ApiAnswer badRequest(const QString &text, const QString &why = {});

bool isStagingKey(const QString &key);

std::expected<QJsonObject, ApiAnswer> readObject(const QByteArray &body);
std::expected<FinalizeBody, ApiAnswer> readFinalizeBody(const QByteArray &body);

} // namespace waybill
