#include "targets.h"

#include "core/bundle/bundlereader.h"
#include "core/bundle/ignorerules.h"
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

} // namespace waybill::fuzz
