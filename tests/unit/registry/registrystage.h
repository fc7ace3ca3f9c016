// A registry over a folder store, and the calls that most tests begin with.
#pragma once

#include "core/base/sha256.h"
#include "core/registry/registryserver.h"
#include "core/storage/folderstore.h"
#include "tests/support/rawhttp.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

namespace waybill {

inline QString hashOf(const QByteArray &bytes) {
    Sha256 hash;
    hash.update(bytes);
    return hash.finish();
}

inline QByteArray manifestOf(const QByteArray &name, const QByteArray &version) {
    return R"({"name":")" + name + R"(","publisher":"Acme","version":")" + version + R"(","runtime":"wasm-js@1"})";
}

struct RegistryStage {
    QTemporaryDir folder;
    std::unique_ptr<FolderStore> store;
    std::unique_ptr<RegistryServer> server;
    quint16 port = 0;

    explicit RegistryStage(RegistryConfig config = {}) {
        store = *FolderStore::open(folder.path());
        config.limits.requestsPerWindow = std::max(config.limits.requestsPerWindow, 1);
        server = std::make_unique<RegistryServer>(*store, config);
        if (!server->start())
            qFatal("no registry");
        port = server->port();
    }

    static RegistryConfig unhurried() {
        RegistryConfig config;
        config.limits.requestsPerWindow = 10'000;
        return config;
    }

    static QByteArray uploadTarget(qint64 size, const QByteArray &more = {}) {
        return "/api/ext-bundles/upload-proxy?filename=bundle.tar.zst&size=" + QByteArray::number(size) + more;
    }

    RawAnswer upload(const QByteArray &bytes) const { return ask(port, rawPost(uploadTarget(bytes.size()), bytes)); }
    QString stagedKey(const QByteArray &bytes) const {
        return upload(bytes).json().value(QLatin1StringView("upload"))[QLatin1StringView("key")].toString();
    }

    RawAnswer json(const QByteArray &call, const QJsonObject &body, const QByteArray &headers = {}) const {
        return ask(port, rawPost("/api/ext-bundles/" + call, QJsonDocument(body).toJson(), headers));
    }

    RawAnswer finalize(
        const QString &key, const QByteArray &manifest, QJsonObject more = {}, const QByteArray &headers = {}) const {
        more.insert(QStringLiteral("key"), key);
        more.insert(QStringLiteral("manifestJson"), QString::fromUtf8(manifest));
        return json("finalize", more, headers);
    }

    QStringList objects() const {
        QStringList keys;
        QDirIterator files(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext())
            keys.append(QDir(folder.path()).relativeFilePath(files.next()));
        keys.sort();
        return keys;
    }

    QByteArray object(const QString &key) const {
        QFile file(folder.filePath(key));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace waybill
