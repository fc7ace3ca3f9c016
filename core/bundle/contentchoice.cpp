#include "core/bundle/contentchoice.h"

#include "core/bundle/findingcodes.h"

#include <algorithm>

namespace waybill {

namespace {

constexpr QLatin1StringView mainWasm{"dist/main.wasm"};

// "./ui/x" and "/ui/x" mean what "ui/x" does: the bundle's top is all there is.
QString fromTheTop(QString path) {
    while (path.startsWith(QLatin1StringView("./")) || path.startsWith(u'/'))
        path.remove(0, path.startsWith(u'/') ? 1 : 2);
    return path;
}

QString placeOfRule(const IgnoreRule &rule) {
    return rule.isBuiltIn() ? rule.name : QStringLiteral("%1:%2").arg(rule.file).arg(rule.line);
}

Exclusion excludedFor(Exclusion::Cause cause, const QString &path, bool isFolder) {
    Exclusion exclusion;
    exclusion.path = path;
    exclusion.folder = isFolder;
    exclusion.cause = cause;
    return exclusion;
}

} // namespace

ContentChoice::ContentChoice(const ScanOptions &options, QList<Staging> staging)
    : m_staging(std::move(staging)) {
    m_needed.insert(QStringLiteral("manifest.json"));
    if (options.needsWasm)
        m_needed.insert(mainWasm);
    for (const QString &path : options.needed)
        m_needed.insert(fromTheTop(path));
    for (const Staging &each : std::as_const(m_staging)) {
        if (!each.folder)
            m_built.unite(QSet<QString>(each.targets.begin(), each.targets.end()));
    }
    if (!options.allowList)
        return;
    m_allowList.emplace();
    for (const QString &text : *options.allowList)
        m_allowList->push_back({text, Glob(fromTheTop(text).toUtf8(), Glob::Slashes::Special)});
}

void ContentChoice::enter(const QString &folder, const QByteArray &ignoreText) {
    m_rules.enter(folder, ignoreText);
}

QList<Finding> ContentChoice::leave() {
    QList<Finding> findings;
    for (const IgnoreRule &rule : m_rules.leave()) {
        Finding finding = scanFinding(rule.negated ? QLatin1StringView("WB2013") : QLatin1StringView("WB2012"),
            rule.file, {placeOfRule(rule), rule.pattern});
        finding.place.line = rule.line;
        finding.place.column = 1;
        findings.append(finding);
    }
    return findings;
}

ContentChoice::Place ContentChoice::staged(const QString &path, bool isFolder) const {
    if (m_staging.isEmpty())
        return {{path}, {}};
    for (const Staging &each : m_staging) {
        if (path == each.source)
            return {each.targets, {}};
        if (each.folder && path.startsWith(each.source + u'/')) {
            const QString target = each.targets.first() + path.sliced(each.source.size());
            if (!m_built.contains(target))
                return {{target}, {}};
            return {{}, excludedFor(Exclusion::Cause::Replaced, path, isFolder)};
        }
    }
    const bool onTheWay = isFolder
        && std::ranges::any_of(m_staging, [&](const Staging &each) { return each.source.startsWith(path + u'/'); });
    if (onTheWay)
        return {};
    return {{}, excludedFor(Exclusion::Cause::NotStaged, path, isFolder)};
}

bool ContentChoice::allowed(const QString &target) {
    bool named = false;
    const QByteArray bytes = target.toUtf8();
    for (AllowedGlob &each : *m_allowList) {
        if ((named && each.used) || !each.glob.matches(bytes))
            continue;
        each.used = true;
        named = true;
    }
    return named || target == mainWasm || m_needed.contains(target) || m_built.contains(target);
}

ContentChoice::Place ContentChoice::placeOf(const QString &path, QByteArrayView bytes, bool isFolder) {
    Place place = staged(path, isFolder);
    const auto leaveOut = [&](Exclusion exclusion) {
        if (!place.targets.isEmpty() && place.targets.first() != path) {
            exclusion.path = place.targets.first();
            exclusion.source = path;
        }
        return Place{{}, std::move(exclusion)};
    };
    if (const IgnoreRule *rule = m_rules.decide(bytes, isFolder); rule && !rule->negated) {
        Exclusion exclusion = excludedFor(Exclusion::Cause::Rule, path, isFolder);
        exclusion.rule = *rule;
        return leaveOut(std::move(exclusion));
    }
    if (place.excluded || isFolder || !m_allowList)
        return place;
    const QStringList all = place.targets;
    place.targets.removeIf([&](const QString &target) { return !allowed(target); });
    if (!place.targets.isEmpty())
        return place;
    place.targets = all;
    return leaveOut(excludedFor(Exclusion::Cause::AllowList, path, isFolder));
}

QString ContentChoice::onDisk(const QString &target) const {
    for (const Staging &each : m_staging) {
        const QString &first = each.targets.first();
        if (target == first)
            return each.source;
        if (each.folder && target.startsWith(first + u'/'))
            return each.source + target.sliced(first.size());
    }
    return target;
}

QList<Finding> ContentChoice::findings(const FileList &list) const {
    QList<Finding> findings;
    if (m_allowList) {
        for (const AllowedGlob &each : *m_allowList) {
            if (!each.used)
                findings.append(scanFinding(QLatin1StringView("WB2014"), QStringLiteral("manifest.json"), {each.text}));
        }
    }
    for (const Exclusion &each : list.excluded) {
        if (each.cause != Exclusion::Cause::Rule)
            continue;
        for (const QString &path : m_needed) {
            const QString source = onDisk(path);
            if (source == each.onDisk() || (each.folder && source.startsWith(each.onDisk() + u'/')))
                findings.append(scanFinding(
                    QLatin1StringView("WB2015"), each.path, {path, placeOfRule(each.rule), each.rule.pattern}));
        }
    }
    return findings;
}

} // namespace waybill
