// A bundle, the real registry over a folder store, and a fault peer in front of it: what each publish test starts from.
#pragma once

#include "core/base/sha256.h"
#include "core/publish/publisher.h"
#include "core/registry/registryserver.h"
#include "core/storage/folderstore.h"
#include "tests/support/faultpeer.h"

#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

namespace waybill {

inline const QByteArray goodManifest
    = R"({"name":"com.acme.reports","publisher":"Acme","version":"1.4.2","runtime":"wasm-js@1"})";

inline void writeFile(const QString &path, const QByteArray &bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

struct PublishStage {
    QTemporaryDir folder;
    std::unique_ptr<FolderStore> store;
    std::unique_ptr<RegistryServer> registry;
    std::unique_ptr<FaultPeer> peer;
    QByteArray bytes;
    QString hash;
    PublishRequest request;

    explicit PublishStage(const RegistryConfig &config = {}, int size = 3'000'000) {
        auto opened = FolderStore::open(storeFolder());
        if (!opened)
            qFatal("no store");
        store = std::move(*opened);
        registry = std::make_unique<RegistryServer>(*store, config);
        if (!registry->start())
            qFatal("no registry");
        peer = std::make_unique<FaultPeer>(registry->port());

        // The registry takes any bytes for a bundle where the manifest comes beside it.
        QRandomGenerator random(7);
        bytes.resize(size / 4 * 4);
        random.fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
        writeFile(folder.filePath(QStringLiteral("bundle.tar.zst")), bytes);
        Sha256 sha256;
        sha256.update(bytes);
        hash = sha256.finish();
        request.server.id = QStringLiteral("test");
        request.server.address = QUrl(peer->address());
        request.bundle = folder.filePath(QStringLiteral("bundle.tar.zst"));
        request.manifestJson = goodManifest;
        request.extension = QStringLiteral("com.acme.reports");
        request.version = QStringLiteral("1.4.2");
        request.retry.attempts = 1; // each failure as it comes; tst_truth tries again
    }

    QString storeFolder() const { return folder.filePath(QStringLiteral("store")); }

    QStringList objects() const {
        QStringList keys;
        QDirIterator files(storeFolder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext())
            keys.append(QDir(storeFolder()).relativeFilePath(files.next()));
        keys.sort();
        return keys;
    }

    int staged() const {
        return static_cast<int>(
            objects().filter(QStringLiteral("_staging")).size() + objects().filter(QStringLiteral("_tmp")).size());
    }

    PublishReport publish(OperationContext::Reporter reporter = {}, std::stop_token token = {}) {
        OperationContext context(std::move(token), std::move(reporter));
        return publishBundle(request, context);
    }
};

} // namespace waybill
