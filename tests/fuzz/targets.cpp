#include "targets.h"

#include "core/bundle/bundlereader.h"
#include "core/bundle/ignorerules.h"
#include "core/bundle/wasmsummary.h"
#include "core/manifest/fixes.h"
#include "core/manifest/surroundings.h"

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

namespace {

void requirePlace(const Finding &finding, const QByteArray &text) {
    require(finding.place.offset >= 0 && finding.place.bytes >= 0, "a place before the text");
    require(finding.place.offset + finding.place.bytes <= text.size(), "a place behind the text");
    require(finding.place.line >= 1 && finding.place.column >= 1, "a place without a line");
}

// Files as the manifest may name them, and code that is the fuzzer's own.
Surroundings surroundingsOf(const QByteArray &text) {
    Surroundings surroundings;
    surroundings.files = {{QStringLiteral("dist/main.wasm"), 8, {}}, {QStringLiteral("ui/index.html"), 1, {}},
        {QStringLiteral("ui/.hidden"), 1, QStringLiteral("dot-segment")}};
    surroundings.firstBytes
        = [text](const QString &, qsizetype atMost) { return text.last(std::min(atMost, text.size())); };
    return surroundings;
}

// Each fix changes the text, and what it makes can be judged; the first of them, for time.
void requireFixes(const QByteArray &text, const QList<Finding> &findings) {
    constexpr int atMost = 16;
    int tried = 0;
    for (const Finding &finding : findings) {
        if (!finding.fix || ++tried > atMost)
            continue;
        const QByteArray after = applyFix(text, *finding.fix);
        require(after != text, "a fix without an effect");
        for (const Finding &left : judgeByRules(after).findings)
            requirePlace(left, after);
    }
}

} // namespace

void manifest(const std::uint8_t *data, std::size_t size) {
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    OperationContext context;
    const ManifestReport server = judgeManifest(text);
    const auto report = judgeByAll(text, surroundingsOf(text), context);
    require(report.has_value(), "a manifest is no error of the step");
    require(report->accepted() == server.accepted(), "the verdict depends on other judges");
    for (const Finding &finding : report->findings)
        requirePlace(finding, text);
    require(server.manifest.has_value() || !server.accepted(), "accepted without a manifest");
    if (server.manifest) {
        for (const ManifestField &field : server.manifest->fields)
            require(field.place.offset + field.place.bytes <= text.size(), "a field behind the text");
    }
    constexpr qsizetype mendedAtMost = 16 * 1024; // bytes: each round reads all of it
    if (text.size() > mendedAtMost)
        return;
    requireFixes(text, report->findings);
    const Mended mended = mend(text, [](const QByteArray &now) { return judgeByRules(now).findings; });
    require(!server.accepted() || judgeManifest(mended.text).accepted(), "mended to what the server refuses");
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

void ignore(const std::uint8_t *data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype cut = bytes.lastIndexOf('\n');
    const QList<IgnoreText> rules{{QString(), bytes.first(std::max<qsizetype>(cut, 0))}};
    const QString path = QString::fromUtf8(bytes.sliced(cut + 1).left(4096));
    // A walk never makes other paths.
    if (path.startsWith(u'/') || path.endsWith(u'/') || path.contains(QLatin1StringView("//")))
        return;
    for (const bool folder : {false, true}) {
        const auto rule = decidingRule(rules, path, folder);
        if (!rule)
            continue;
        require(rule->isBuiltIn() == (rule->line == 0), "a rule without a place");
        require(rule->line <= bytes.count('\n') + 1, "a rule behind the text");
        require(rule->negated == rule->pattern.startsWith(u'!'), "a rule that says another thing than it does");
        if (folder && !rule->negated && !path.isEmpty())
            require(decidingRule(rules, path + QStringLiteral("/below"), false) == rule, "a way around a folder");
    }
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
