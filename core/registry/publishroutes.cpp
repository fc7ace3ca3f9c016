#include "core/registry/publishroutes.h"

#include "core/base/sha256.h"
#include "core/manifest/judge.h"
#include "core/registry/requestbody.h"
#include "core/registry/stagedbundle.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

namespace waybill {

namespace {

constexpr int patchAtMost = 100'000;

// Ids are made from names, so that every process and every run gives the same one.
const QUuid namesOfExtensions{QStringLiteral("6c0f7a3e-52a5-4f39-9a1b-0f5a0a4be1d2")};

QString plain(const QUuid &uuid) {
    return uuid.toString(QUuid::WithoutBraces);
}

ApiAnswer invalidManifest(const ManifestReport &report) {
    QJsonArray issues;
    for (const Finding &finding : report.findings) {
        if (finding.severity != Severity::Error)
            continue;
        const QString values = finding.arguments.isEmpty()
            ? QString()
            : QStringLiteral(": ") + finding.arguments.join(QStringLiteral(", "));
        issues.append(
            QJsonObject{{QStringLiteral("path"), finding.path}, {QStringLiteral("message"), finding.code + values}});
    }
    return apiError(400, QLatin1StringView("INVALID_MANIFEST"), QStringLiteral("the manifest is not valid"),
        {{QStringLiteral("issues"), issues}});
}

Result<void> putOnce(ObjectStore &store, const QString &key, const QByteArray &bytes) {
    auto writer = store.put(key);
    if (!writer)
        return fail(writer.error());
    if (auto written = (*writer)->write(bytes); !written)
        return written;
    return (*writer)->commitIfAbsent();
}

// An object that may be there already, if it is the same.
Result<void> putSame(ObjectStore &store, const QString &key, const QByteArray &bytes) {
    auto put = putOnce(store, key, bytes);
    if (put || put.error().code != ErrorCode::ObjectExists)
        return put;
    QByteArray present;
    const auto read = streamObject(store, key, [&](QByteArrayView piece) -> Result<void> {
        present.append(piece);
        return {};
    });
    if (!read)
        return fail(read.error());
    return present == bytes ? Result<void>() : fail(ErrorCode::ObjectExists, key);
}

class Finalizing {
public:
    Finalizing(ObjectStore &store, const RegistryConfig &config, QString tenant, FinalizeBody body)
        : m_store(store)
        , m_config(config)
        , m_tenant(std::move(tenant))
        , m_body(std::move(body)) { }

    ApiAnswer run() {
        if (auto refusal = checkStaged())
            return *refusal;
        if (auto refusal = checkManifest())
            return *refusal;
        if (auto refusal = checkSignature())
            return *refusal;
        nameObjects();
        ApiAnswer answer = enterVersion();
        const bool ours
            = answer.status == 200 || m_present.value(QLatin1StringView("contentHash")).toString() == m_hash;
        if (ours) {
            if (auto failure = storeObjects())
                return *failure;
        }
        return answer;
    }

private:
    std::optional<ApiAnswer> checkStaged() {
        Sha256 hash;
        const auto size = streamObject(m_store, m_body.key, [&](QByteArrayView bytes) -> Result<void> {
            hash.update(bytes);
            return {};
        });
        if (!size && size.error().code == ErrorCode::ObjectNotFound)
            return apiError(400, QLatin1StringView("STAGING_NOT_FOUND"), QStringLiteral("the staged object is gone"));
        if (!size)
            return apiError(
                500, QLatin1StringView("S3_GET_FAILED"), QStringLiteral("the staged object cannot be read"));
        m_hash = hash.finish();
        if (m_body.size && *m_body.size != *size)
            return badRequest(QStringLiteral("the staged object has another size"));
        if (!m_body.declaredHash.isEmpty() && m_body.declaredHash != m_hash)
            return apiError(400, QLatin1StringView("HASH_MISMATCH"),
                QStringLiteral("the bytes are not the declared ones"),
                {{QStringLiteral("declared"), m_body.declaredHash}, {QStringLiteral("computed"), m_hash}});
        return std::nullopt;
    }

    std::optional<ApiAnswer> checkManifest() {
        if (m_body.manifestJson) {
            m_manifestText = *m_body.manifestJson;
        } else {
            const auto inside = manifestInside(m_store, m_body.key);
            if (!inside && inside.error().code == ErrorCode::ManifestNotFound)
                return apiError(
                    400, QLatin1StringView("MANIFEST_NOT_FOUND"), QStringLiteral("the archive holds no manifest.json"));
            if (!inside)
                return apiError(
                    500, QLatin1StringView("MANIFEST_EXTRACTION_FAILED"), QStringLiteral("the archive cannot be read"));
            m_manifestText = *inside;
        }
        const ManifestReport report = judgeManifest(m_manifestText);
        if (!report.accepted() || !report.manifest)
            return invalidManifest(report);
        m_manifest = *report.manifest;
        return std::nullopt;
    }

    std::optional<ApiAnswer> checkSignature() {
        if (!m_config.trust)
            return std::nullopt;
        return refusedSignature(m_store, m_body, *m_config.trust);
    }

    void nameObjects() {
        m_extensionId = plain(QUuid::createUuidV5(namesOfExtensions, m_tenant + u'\n' + m_manifest.name));
        m_folder = QStringLiteral("sha256/") + m_hash;
        if (m_config.layout == RegistryConfig::Layout::Tenant)
            m_folder = QStringLiteral("tenants/%1/extensions/%2/%3").arg(m_tenant, m_extensionId, m_folder);
        m_canonicalKey = m_folder + QStringLiteral("/bundle.tar.zst");
    }

    // After the version, as the contract's server: objects under a canonical key are never those of somebody who lost
    // the version. Where this breaks off, the next finalize of the same bytes stores what is missing.
    std::optional<ApiAnswer> storeObjects() {
        const auto copied = m_store.copyIfAbsent(m_body.key, m_canonicalKey);
        if (!copied && copied.error().code != ErrorCode::ObjectExists)
            return apiError(500, QLatin1StringView("CANONICAL_MISSING"), QStringLiteral("the bundle cannot be stored"));
        if (auto put = putSame(m_store, m_folder + QStringLiteral("/manifest.json"), m_manifestText); !put)
            return apiError(
                500, QLatin1StringView("MANIFEST_STORE_FAILED"), QStringLiteral("the manifest cannot be stored"));
        if (!m_body.signature.isEmpty()) {
            // Another one over the same bytes may be there: most keys never give the same signature twice. The first
            // stays, as every object does, and the version decides which of the two callers publishes.
            if (auto put = putOnce(
                    m_store, m_folder + QStringLiteral("/SIGNATURE.") + m_body.algorithm, m_body.signature.toUtf8());
                !put && put.error().code != ErrorCode::ObjectExists)
                return apiError(
                    500, QLatin1StringView("INTERNAL_ERROR"), QStringLiteral("the signature cannot be stored"));
        }
        return std::nullopt;
    }

    ApiAnswer enterVersion() {
        if (!m_manifest.version.endsWith(QLatin1StringView(".*"))) {
            if (auto entered = enter(m_manifest.version))
                return *entered;
            m_present = rowOf(m_manifest.version);
            return versionExists(m_present);
        }
        const QString stem = m_manifest.version.chopped(1);
        for (int patch = 0; patch < patchAtMost; ++patch) {
            if (auto entered = enter(stem + QString::number(patch)))
                return *entered;
        }
        return versionExists({});
    }

    // The details go beyond the contract: which bytes the version is of, so that a caller whose answer was lost can
    // tell whether it was its own.
    static ApiAnswer versionExists(const QJsonObject &present) {
        QJsonObject error{{QStringLiteral("message"), QStringLiteral("this version of the extension exists already")},
            {QStringLiteral("code"), QStringLiteral("EXTENSION_VERSION_ALREADY_EXISTS")}};
        if (!present.isEmpty())
            error.insert(QStringLiteral("details"), present);
        return {409, {{QStringLiteral("success"), false}, {QStringLiteral("error"), error}}, {}};
    }

    QString versionIdOf(const QString &version) const {
        return plain(QUuid::createUuidV5(QUuid(m_extensionId), version));
    }

    QString rowKey(const QString &version) const {
        return QStringLiteral("_registry/%1/%2.json").arg(m_extensionId, versionIdOf(version));
    }

    // As it was entered; empty: it is not there, or cannot be read.
    QJsonObject rowOf(const QString &version) {
        QByteArray row;
        const auto read = streamObject(m_store, rowKey(version), [&](QByteArrayView piece) -> Result<void> {
            row.append(piece);
            return {};
        });
        return read ? QJsonDocument::fromJson(row).object() : QJsonObject();
    }

    // Nothing: that version is taken.
    std::optional<ApiAnswer> enter(const QString &version) {
        QJsonObject extension{{QStringLiteral("id"), m_extensionId}, {QStringLiteral("name"), m_manifest.name}};
        if (!m_manifest.publisher.isEmpty())
            extension.insert(QStringLiteral("publisher"), m_manifest.publisher);
        const QJsonObject row{{QStringLiteral("extension"), extension},
            {QStringLiteral("version"),
                QJsonObject{{QStringLiteral("id"), versionIdOf(version)}, {QStringLiteral("version"), version}}},
            {QStringLiteral("contentHash"), m_hash}, {QStringLiteral("canonicalKey"), m_canonicalKey}};
        const auto put = putOnce(m_store, rowKey(version), QJsonDocument(row).toJson());
        if (put)
            return ApiAnswer{200, row, {}};
        if (put.error().code == ErrorCode::ObjectExists)
            return std::nullopt;
        return apiError(500, QLatin1StringView("INTERNAL_ERROR"), QStringLiteral("the version cannot be entered"));
    }

    ObjectStore &m_store;
    const RegistryConfig &m_config;
    QString m_tenant;
    FinalizeBody m_body;
    QString m_hash;
    QByteArray m_manifestText;
    Manifest m_manifest;
    QString m_extensionId;
    QString m_canonicalKey;
    QString m_folder; // of the canonical objects
    QJsonObject m_present; // the version that exists already
};

} // namespace

ApiAnswer apiError(int status, QLatin1StringView code, const QString &text, const QJsonObject &details) {
    ApiAnswer answer{status, {{QStringLiteral("error"), text}, {QStringLiteral("code"), code}}, {}};
    if (!details.isEmpty())
        answer.body.insert(QStringLiteral("details"), details);
    return answer;
}

std::expected<UploadQuery, ApiAnswer> readUploadQuery(
    const QUrlQuery &query, std::optional<quint64> contentLength, qint64 cap) {
    UploadQuery upload;
    upload.fileName = query.queryItemValue(QStringLiteral("filename"), QUrl::FullyDecoded);
    if (upload.fileName.isEmpty())
        return std::unexpected(badRequest(QStringLiteral("filename is missing"), QStringLiteral("filename")));
    bool number = false;
    upload.size = query.queryItemValue(QStringLiteral("size")).toLongLong(&number);
    if (!number || upload.size <= 0)
        return std::unexpected(badRequest(QStringLiteral("size is missing or malformed"), QStringLiteral("size")));
    if (upload.size > cap)
        return std::unexpected(
            badRequest(QStringLiteral("size is over the cap of %1 bytes").arg(cap), QStringLiteral("size-cap")));
    if (query.hasQueryItem(QStringLiteral("declaredHash"))) {
        upload.declaredHash = query.queryItemValue(QStringLiteral("declaredHash"));
        if (!isSha256Hex(upload.declaredHash))
            return std::unexpected(
                badRequest(QStringLiteral("declaredHash is malformed"), QStringLiteral("declaredHash")));
    }
    if (contentLength && *contentLength == 0)
        return std::unexpected(badRequest(QStringLiteral("there is no body"), QStringLiteral("body")));
    if (contentLength && *contentLength != static_cast<quint64>(upload.size))
        return std::unexpected(
            badRequest(QStringLiteral("Content-Length differs from size"), QStringLiteral("content-length")));
    return upload;
}

QString newStagingKey() {
    return QStringLiteral("sha256/_staging/%1/bundle.tar.zst").arg(plain(QUuid::createUuid()));
}

ApiAnswer uploadAnswer(const UploadQuery &query, const QString &stagingKey) {
    ApiAnswer answer;
    answer.body = {
        {QStringLiteral("upload"),
            QJsonObject{{QStringLiteral("key"), stagingKey}, {QStringLiteral("strategy"), QStringLiteral("staging")}}},
        {QStringLiteral("filename"), query.fileName}, {QStringLiteral("size"), query.size}};
    if (!query.declaredHash.isEmpty())
        answer.body.insert(QStringLiteral("declaredHash"), query.declaredHash);
    return answer;
}

ApiAnswer finalizeStaged(
    ObjectStore &store, const RegistryConfig &config, const QString &tenant, const QByteArray &body) {
    static const QRegularExpression tenantForm(QStringLiteral("\\A[A-Za-z0-9_-]{1,64}\\z"));
    if (!tenantForm.match(tenant).hasMatch())
        return badRequest(QStringLiteral("invalid tenant"));
    auto fields = readFinalizeBody(body);
    if (!fields)
        return fields.error();
    return Finalizing(store, config, tenant, std::move(*fields)).run();
}

ApiAnswer abortStaged(ObjectStore &store, const QByteArray &body) {
    const auto object = readObject(body);
    if (!object)
        return object.error();
    const QString key = object->value(QLatin1StringView("key")).toString();
    if (key.isEmpty())
        return badRequest(QStringLiteral("invalid key"));
    const bool staged = isStagingKey(key);
    bool deleted = false;
    if (staged) {
        const auto removed = store.remove(key);
        if (!removed)
            return apiError(
                500, QLatin1StringView("INTERNAL_ERROR"), QStringLiteral("the staged object cannot be deleted"));
        deleted = *removed;
    }
    return {200,
        {{QStringLiteral("status"), deleted ? QStringLiteral("deleted") : QStringLiteral("noop")},
            {QStringLiteral("key"), key},
            {QStringLiteral("area"), staged ? QStringLiteral("staging") : QStringLiteral("canonical")}},
        {}};
}

} // namespace waybill
