#include "core/bundle/bundlereader.h"

namespace waybill {

namespace {

Finding finding(const char *code, Severity severity, Judge judge, const QString &file, const QStringList &arguments) {
    return {QString::fromLatin1(code), severity, judge, {}, file, {}, arguments};
}

} // namespace

QList<Finding> findingsOf(const BundleListing &listing) {
    QList<Finding> findings;
    if (listing.manifest.isNull())
        findings.append(finding("WB2007", Severity::Error, Judge::Folder, QStringLiteral("manifest.json"), {}));
    for (const BundleEntry &entry : listing.entries) {
        if (!entry.runnerSkips.isEmpty() && entry.type != BundleEntry::Type::Folder)
            findings.append(
                finding("WB2008", Severity::Warning, Judge::Runner, entry.path, {entry.path, entry.runnerSkips}));
        if (entry.path.count(u'/') == 1 && entry.path.endsWith(QLatin1StringView("/manifest.json")))
            findings.append(finding("WB2009", Severity::Warning, Judge::Folder, entry.path, {entry.path}));
    }
    return findings;
}

} // namespace waybill
