// The schema judge works from the table of fields: one walk over the manifest. Source: the JSON schema that the
// platform publishes (draft-07), as contract "manifest" has it, and the rules of its documents.
#include "core/manifest/fields.h"
#include "core/manifest/findingcodes.h"
#include "core/manifest/fixes.h"
#include "core/manifest/jsshape.h"
#include "core/manifest/judge.h"
#include "core/manifest/rules.h"
#include "core/manifest/semver.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace waybill {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype findingsAtMost = 1000;

Severity severityOf(QLatin1StringView code) {
    static const QHash<QLatin1StringView, Severity> severities = [] {
        QHash<QLatin1StringView, Severity> result;
        for (const FindingCode &row : manifestFindingCodes)
            result.insert(row.code, row.severity);
        return result;
    }();
    return severities.value(code);
}

QByteArray quoted(QLatin1StringView ascii) {
    return '"' + QByteArray(ascii.data(), ascii.size()) + '"';
}

QString listed(std::span<const QLatin1StringView> values) {
    QStringList names;
    for (const QLatin1StringView &value : values)
        names.append(value);
    return names.join(u", "_s);
}

// "http.fetch" -> "cap:http.fetch": a capability's name however it is written; what is not known stays, trimmed and in
// lower case.
QString capabilityName(const QString &written) {
    const QString name = trimmedAsJavaScript(written).toLower();
    const QString prefixed = u"cap:"_s + name;
    return std::ranges::contains(knownCapabilities(), prefixed) ? prefixed : name;
}

class SchemaWalk {
public:
    SchemaWalk(const QByteArray &text, QList<Finding> &findings)
        : m_findings(findings)
        , m_rules(Judge::Schema, text, findings) { }

    void manifest(const JsonValue &root) {
        object(root, ruleOfRoot(), {});
        if (const JsonMember *name = root.find(u"name"); name && isText(name->value))
            judgeName(name->value);
        if (const JsonMember *version = root.find(u"version"); version && isText(version->value))
            judgeVersion(version->value);
        if (m_beyond > 0)
            m_findings.append({u"WB1499"_s, severityOf("WB1499"_L1), Judge::Schema, u"$"_s, {}, openingOf(root),
                {QString::number(findingsAtMost), QString::number(m_beyond)}, {}});
    }

private:
    void add(QLatin1StringView code, const QString &path, const TextPlace &place, const QStringList &arguments,
        std::optional<Fix> fix = {}) {
        if (m_findings.size() >= findingsAtMost) {
            ++m_beyond;
            return;
        }
        m_rules.add(code, path, place, arguments, severityOf(code)).fix = std::move(fix);
    }

    // Whether there is more to be said of findings: a fix takes time to think of.
    bool full() const { return m_findings.size() >= findingsAtMost; }

    void value(const JsonValue &value, const FieldRule &rule, const QString &path) {
        switch (rule.type) {
        case FieldType::Any:
            return;
        case FieldType::Text:
            return text(value, rule, path);
        case FieldType::List:
            return list(value, rule, path);
        case FieldType::Object:
            if (!value.isObject())
                return add("WB1404"_L1, path, value.place, {path, shortly(value)});
            return object(value, rule, path);
        }
    }

    void object(const JsonValue &object, const FieldRule &rule, const QString &path) {
        const QString prefix = path.isEmpty() ? path : path + u'.';
        for (const FieldRule *field : rulesWithin(rule)) {
            const QString key = QString(field->path).section(u'.', -1);
            if (field->schema != Presence::Required || object.find(key))
                continue;
            std::optional<Fix> fix;
            if (field->values.size() == 1 && !full()) // there is one thing alone that it can be
                fix = additionTo(m_rules.text(), object, key, quoted(field->values.front()), u"version"_s);
            add("WB1401"_L1, prefix + key, openingOf(object), {prefix + key}, std::move(fix));
        }
        for (qsizetype i = 0; i < object.members.size(); ++i) {
            const JsonMember &member = object.members[i];
            if (member.overridden)
                continue;
            const FieldRule *field = ruleOfKey(rule, member.key);
            if (!field || field->schema == Presence::Refused)
                unknown(object, i, rule, field, prefix + member.key);
            else
                value(member.value, *field, prefix + member.key);
        }
    }

    void unknown(
        const JsonValue &object, qsizetype index, const FieldRule &rule, const FieldRule *field, const QString &path) {
        const JsonMember &member = object.members[index];
        if (!rule.closed)
            return;
        // The server and real manifests have it: it is the schema that is behind, and nothing is to be mended.
        if (field && field->documented && field->server != Presence::Refused)
            return add("WB1408"_L1, path, member.keyPlace, {member.key});
        add("WB1407"_L1, path, member.keyPlace, {path},
            member.repeated || full() ? std::nullopt : std::optional(removalOfMember(object, index)));
    }

    void list(const JsonValue &list, const FieldRule &rule, const QString &path) {
        if (!list.isArray())
            return add("WB1403"_L1, path, list.place, {path, shortly(list)});
        if (rule.notEmpty && list.items.isEmpty())
            add("WB1409"_L1, path, list.place, {path});
        const FieldRule *items = ruleOfItems(rule);
        for (qsizetype i = 0; items && i < list.items.size(); ++i)
            value(list.items[i], *items, itemPath(path, i));
        if (rule.path == "capabilities"_L1)
            judgeCapabilities(list, path);
        if (rule.path == "api.endpoints"_L1)
            judgeEndpoints(list, path);
    }

    void text(const JsonValue &value, const FieldRule &rule, const QString &path) {
        if (!value.isString())
            return add("WB1402"_L1, path, value.place, {path, shortly(value)});
        if (rule.notEmpty && !isText(value))
            return add("WB1405"_L1, path, value.place, {path});
        if (rule.path == "capabilities[]"_L1) // has codes of its own
            return;
        if (!rule.values.empty() && !std::ranges::contains(rule.values, value.string))
            return notOneOf(value, rule, path);
        if (isText(value) && trimmedAsJavaScript(value.string) != value.string)
            add("WB1506"_L1, path, value.place, {path}, full() ? std::nullopt : trimmingOf(m_rules.text(), value));
    }

    void notOneOf(const JsonValue &value, const FieldRule &rule, const QString &path) {
        auto fix = spellingFix(value, rule.values);
        if (!fix && rule.path == "ui.type"_L1)
            fix = replacementOf(value, "\"iframe\"");
        if (rule.path == "api.endpoints[].method"_L1 && std::ranges::contains(rule.values, value.string.toUpper()))
            return add("WB1414"_L1, path, value.place, {shortly(value)}, std::move(fix));
        add("WB1406"_L1, path, value.place, {path, shortly(value), listed(rule.values)}, std::move(fix));
    }

    void judgeCapabilities(const JsonValue &list, const QString &path) {
        QSet<QString> seen;
        for (qsizetype i = 0; i < list.items.size(); ++i) {
            const JsonValue &item = list.items[i];
            if (!isText(item))
                continue;
            const QString name = capabilityName(item.string);
            const bool known = std::ranges::contains(knownCapabilities(), name);
            const auto fix = [&] { return full() ? Fix() : replacementOf(item, '"' + name.toLatin1() + '"'); };
            if (!known)
                add("WB1413"_L1, itemPath(path, i), item.place, {shortly(item)});
            else if (trimmedAsJavaScript(item.string).compare(name, Qt::CaseInsensitive) != 0)
                add("WB1411"_L1, itemPath(path, i), item.place, {shortly(item), name}, fix());
            else if (item.string != name)
                add("WB1412"_L1, itemPath(path, i), item.place, {shortly(item), name}, fix());
            if (seen.contains(name))
                add("WB1410"_L1, itemPath(path, i), item.place, {shortly(item)},
                    full() ? std::nullopt : std::optional(removalOfItem(list, i)));
            seen.insert(name);
        }
    }

    void judgeEndpoints(const JsonValue &list, const QString &path) {
        QSet<QString> seen;
        for (qsizetype i = 0; i < list.items.size(); ++i) {
            const JsonMember *route = list.items[i].find(u"path");
            if (!route || !isText(route->value))
                continue;
            const QString routePath = itemPath(path, i) + u".path"_s;
            const QString &address = route->value.string;
            if (!address.startsWith(u'/') && !isJavaScriptSpace(address.front()))
                add("WB1505"_L1, routePath, route->value.place, {shortly(route->value)},
                    Fix{FixKind::AddSlash, {}, {{route->value.place.offset + 1, 0, "/"}}});
            const JsonMember *method = list.items[i].find(u"method");
            if (!method || !isText(method->value))
                continue;
            const QString name = trimmedAsJavaScript(method->value.string).toUpper();
            const QString key = name + u' ' + trimmedAsJavaScript(address);
            if (seen.contains(key))
                add("WB1504"_L1, routePath, route->value.place, {name, shortly(route->value)});
            seen.insert(key);
        }
    }

    void judgeName(const JsonValue &name) {
        static const QRegularExpression reverseDomain(u"\\A[A-Za-z][A-Za-z0-9-]*(\\.[A-Za-z0-9_-]+)+\\z"_s);
        constexpr qsizetype longest = 253; // of a domain name, RFC 1035
        const QString trimmed = trimmedAsJavaScript(name.string);
        if (trimmed.size() > longest || !reverseDomain.match(trimmed).hasMatch())
            add("WB1501"_L1, u"name"_s, name.place, {shortly(name)});
    }

    void judgeVersion(const JsonValue &version) {
        static const QRegularExpression nextPatch(u"\\A[0-9]+\\.[0-9]+\\.\\*\\z"_s);
        const QString trimmed = trimmedAsJavaScript(version.string);
        if (nextPatch.match(trimmed).hasMatch())
            add("WB1503"_L1, u"version"_s, version.place, {shortly(version)});
        else if (!isSemanticVersion(trimmed))
            add("WB1502"_L1, u"version"_s, version.place, {shortly(version)}, semanticVersionFix(version));
    }

    static std::optional<Fix> semanticVersionFix(const JsonValue &version) {
        auto fix = versionFix(version);
        return fix && isSemanticVersion(fix->arguments.first().sliced(1).chopped(1)) ? std::move(fix) : std::nullopt;
    }

    QList<Finding> &m_findings;
    Rules m_rules;
    qsizetype m_beyond = 0;
};

} // namespace

QList<Finding> judgeBySchema(const QByteArray &text, const JsonSource &source) {
    QList<Finding> findings;
    if (!source.root || !source.root->isObject())
        return findings;
    if (manifestFrom(*source.root).shape == Manifest::Shape::Minimal)
        Rules(Judge::Schema, text, findings)
            .add("WB1400"_L1, u"$"_s, source.root->find(u"extension")->keyPlace, {}, severityOf("WB1400"_L1));
    else
        SchemaWalk(text, findings).manifest(*source.root);
    putInOrder(findings);
    return findings;
}

ManifestReport judgeByRules(const QByteArray &text, bool olderServer) {
    const JsonSource source = readJson(text);
    ManifestReport report = judgeManifest(text, source, olderServer);
    // What the server refuses there, or warns of, need not be told twice. A repeated field says nothing of its value.
    QSet<std::pair<QString, qint64>> told;
    for (const Finding &finding : std::as_const(report.findings)) {
        if (finding.code != "WB1010"_L1)
            told.insert({finding.path, finding.place.offset});
    }
    for (const Finding &finding : judgeBySchema(text, source)) {
        if (!told.contains({finding.path, finding.place.offset}))
            report.findings.append(finding);
    }
    putInOrder(report.findings);
    return report;
}

} // namespace waybill
