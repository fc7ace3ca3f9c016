#include "core/publish/folderinput.h"

#include "core/manifest/jsonsource.h"
#include "core/manifest/judge.h"
#include "core/publish/history.h"
#include "core/publish/publishedbundle.h"

#include <QFile>

namespace waybill {

namespace {

std::optional<Manifest> manifestIn(const QString &folder) {
    QFile file(folder + QStringLiteral("/manifest.json"));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return judgeManifest(file.read(JsonLimits().bytes + 1)).manifest;
}

} // namespace

ScanOptions scanOptionsFor(const QString &folder, const FolderChoice &choice) {
    ScanOptions options;
    options.input = choice.input;
    options.olderRunners = choice.olderRunners;
    const auto manifest = manifestIn(folder);
    if (!manifest)
        return options;
    for (const QString &path : {manifest->uiEntry, manifest->wasmEntry}) {
        if (!path.isEmpty())
            options.needed.append(path);
    }
    for (const auto &[target, path] : manifest->precompiled)
        options.needed.append(path);
    options.needsWasm = manifest->runtime.startsWith(QLatin1StringView("wasm")) && !manifest->endpoints.isEmpty();
    if (choice.onlyAssets)
        options.allowList = manifest->assets;
    return options;
}

qint64 lastPublishedSize(const QString &historyFile, const QString &extension) {
    // Opening makes the file, and nobody has asked for one.
    if (extension.isEmpty() || !QFile::exists(historyFile))
        return 0;
    const auto history = History::open(historyFile);
    if (!history)
        return 0;
    const auto jobs = (*history)->jobs();
    if (!jobs)
        return 0;
    const Job *last = newestPublish(*jobs, extension, {});
    return last ? last->order.size : 0;
}

} // namespace waybill
