#include "app/cli/inputs.h"

#include "core/bundle/filelist.h"
#include "core/manifest/jsonsource.h"
#include "core/publish/surroundingsof.h"
#include "core/scan/secretscan.h"

#include <QFile>
#include <QFileInfo>

namespace waybill::cli {

namespace {

Result<Judged> readFolder(
    const QString &path, const FolderChoice &choice, const Search &search, OperationContext &context) {
    auto source = DistSource::open(path, context);
    if (!source)
        return fail(source.error());
    Judged judged;
    judged.source = std::make_shared<DistSource>(*std::move(source));
    judged.kind = judged.source->isArchive() ? Judged::Kind::Archive : Judged::Kind::Folder;
    auto list = scanSource(*judged.source, choice, search, context);
    if (!list)
        return fail(list.error());
    judged.surroundings = surroundingsOf(*list);
    if (list->hasManifest()) {
        const QString file = judged.source->folder() + QStringLiteral("/manifest.json");
        auto text = readText(file);
        if (!text)
            return fail(text.error());
        judged.manifest = std::move(*text);
        judged.manifestFile = judged.kind == Judged::Kind::Folder ? file : QString();
    }
    judged.findings = std::move(list->findings);
    return judged;
}

} // namespace

Result<QByteArray> readText(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileNotFound, path, file.errorString());
    QByteArray text = file.read(JsonLimits().bytes + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::FileUnreadable, path, file.errorString());
    return text;
}

Result<TrustAnchors> readTrust(const QString &file) {
    const auto text = readText(file);
    if (!text)
        return fail(text.error());
    // What was cut off would be trusted less than was meant.
    if (text->size() > JsonLimits().bytes)
        return fail(ErrorCode::TrustUnreadable, file, QStringLiteral("over %1 bytes").arg(JsonLimits().bytes));
    return readTrustAnchors(*text, file);
}

Result<QByteArray> readSecret(const QString &path) {
    auto text = readText(path);
    if (text)
        *text = text->split('\n').first().trimmed();
    return text;
}

Result<Judged> readForJudging(
    const QString &path, const FolderChoice &choice, const Search &search, OperationContext &context) {
    if (QFileInfo(path).isDir())
        return readFolder(path, choice, search, context);
    auto read = search.wanted
        ? searchBundle(path, context, search.waivers)
        : listBundle(path, context).transform([](const BundleListing &listing) { return SearchedBundle{listing, {}}; });
    if (read) {
        BundleListing &listing = read->listing;
        Judged judged{Judged::Kind::Bundle, {}, std::nullopt, findingsOf(listing) + read->findings, {}, {}};
        judged.surroundings = surroundingsOf(path, listing, context);
        if (!listing.manifest.isNull())
            judged.manifest = std::move(listing.manifest);
        return judged;
    }
    if (read.error().code != ErrorCode::BundleNotZstd)
        return fail(read.error());
    static const QStringList archives{QStringLiteral("zip"), QStringLiteral("7z")};
    if (archives.contains(QFileInfo(path).suffix().toLower()))
        return readFolder(path, choice, search, context);
    auto text = readText(path);
    if (!text)
        return fail(text.error());
    return Judged{Judged::Kind::Manifest, QFileInfo(path).absoluteFilePath(), std::move(*text), {}, {}, {}};
}

} // namespace waybill::cli
