// What the publish API (contract: publish-api) answers, without HTTP: values in, an answer out. Blocking; any number of
// threads at once over one store, and any number of processes over one folder.
#pragma once

#include "core/registry/registryserver.h"

#include <QJsonObject>
#include <QUrlQuery>

#include <optional>

namespace waybill {

struct ApiAnswer {
    int status = 200;
    QJsonObject body;
    QString why; // x-upload-proxy-why; empty: not sent
};

// {"error":"text","code":"CODE","details"?}
ApiAnswer apiError(int status, QLatin1StringView code, const QString &text, const QJsonObject &details = {});

struct UploadQuery {
    QString fileName;
    qint64 size = 0;
    QString declaredHash; // may be empty
};

// contentLength: absent for a chunked body.
std::expected<UploadQuery, ApiAnswer> readUploadQuery(
    const QUrlQuery &query, std::optional<quint64> contentLength, qint64 cap);

QString newStagingKey();
ApiAnswer uploadAnswer(const UploadQuery &query, const QString &stagingKey);

// Of `config` the layout and the trust count here.
ApiAnswer finalizeStaged(
    ObjectStore &store, const RegistryConfig &config, const QString &tenant, const QByteArray &body);
ApiAnswer abortStaged(ObjectStore &store, const QByteArray &body);

} // namespace waybill
