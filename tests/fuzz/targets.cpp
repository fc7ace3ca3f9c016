#include "targets.h"

#include "core/bundle/bundlereader.h"
#include "core/bundle/wasmsummary.h"
#include "core/manifest/judge.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace waybill::fuzz {

namespace {

void require(bool holds, const char *what) {
    if (!holds)
        qFatal("%s", what);
}

} // namespace

void manifest(const std::uint8_t *data, std::size_t size) {
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const ManifestReport report = judgeManifest(text);
    for (const Finding &finding : report.findings) {
        require(finding.place.offset >= 0 && finding.place.bytes >= 0, "a place before the text");
        require(finding.place.offset + finding.place.bytes <= text.size(), "a place behind the text");
        require(finding.place.line >= 1 && finding.place.column >= 1, "a place without a line");
    }
    require(report.manifest.has_value() || !report.accepted(), "accepted without a manifest");
    if (report.manifest) {
        for (const ManifestField &field : report.manifest->fields)
            require(field.place.offset + field.place.bytes <= text.size(), "a field behind the text");
    }
}

void bundle(const std::uint8_t *data, std::size_t size) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("b.tar.zst"));
    QFile written(file);
    require(written.open(QIODevice::WriteOnly)
            && written.write(reinterpret_cast<const char *>(data), static_cast<qint64>(size))
                == static_cast<qint64>(size),
        "no place to write to");
    written.close();
    ReadLimits limits;
    limits.entries = 1000;
    limits.entrySize = 1024 * 1024;
    limits.totalSize = 8 * 1024 * 1024;
    OperationContext context;
    const auto listing = listBundle(file, context, limits);
    require(!listing || listing->entries.size() <= limits.entries, "more entries than allowed");
    const QString target = folder.filePath(QStringLiteral("below/target"));
    QDir().mkpath(folder.filePath(QStringLiteral("below")));
    const bool unpacked = extractBundle(file, target, context, limits).has_value();
    require(unpacked || !QFile::exists(target), "something is left of a failure");
    require(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size() == 2,
        "something outside the folder");
    require(QDir(folder.filePath(QStringLiteral("below")))
                .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                .size()
            <= 1,
        "something beside the folder");
}

void wasm(const std::uint8_t *data, std::size_t size) {
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto whole = summarizeWasm(bytes);
    WasmReader reader;
    for (qsizetype at = 0; at < bytes.size(); at += 5)
        reader.take(bytes.sliced(at, std::min<qsizetype>(5, bytes.size() - at)));
    const auto pieces = reader.finish();
    require(whole.has_value() == pieces.has_value(), "another end in pieces");
    if (!whole) {
        require(whole.error() == pieces.error(), "another fault in pieces");
        return;
    }
    require(whole->exports == pieces->exports && whole->imports == pieces->imports, "other contents in pieces");
    require(whole->sections == pieces->sections, "other sections in pieces");
    qint64 end = 8;
    for (const WasmSection &section : whole->sections) {
        require(section.offset > end && section.size >= 0, "a section before the end of another");
        end = section.offset + section.size;
    }
    require(end == bytes.size(), "something behind the last section");
}

} // namespace waybill::fuzz
