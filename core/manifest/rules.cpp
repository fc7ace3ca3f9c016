#include "core/manifest/rules.h"

#include "core/manifest/fixes.h"
#include "core/manifest/jsshape.h"

#include <algorithm>

namespace waybill {

QString itemPath(const QString &path, qsizetype index) {
    return QStringLiteral("%1[%2]").arg(path).arg(index);
}

TextPlace openingOf(const JsonValue &value) {
    TextPlace place = value.place;
    place.length = 1;
    place.bytes = 1;
    return place;
}

void putInOrder(QList<Finding> &findings) {
    for (Finding &finding : findings)
        finding.file = QStringLiteral("manifest.json");
    std::ranges::stable_sort(findings, {}, [](const Finding &finding) { return finding.place.offset; });
}

Finding &Rules::add(QLatin1StringView code, const QString &path, const TextPlace &place, const QStringList &arguments,
    Severity severity) {
    m_findings.append({code, severity, m_judge, path, {}, place, arguments, {}});
    return m_findings.last();
}

bool Rules::textIn(QLatin1StringView code, const JsonValue &parent, QStringView key, const QString &path) {
    const JsonMember *member = parent.find(key);
    if (member && isText(member->value))
        return true;
    add(code, path, member ? member->value.place : openingOf(parent), {member ? shortly(member->value) : QString()});
    return false;
}

bool Rules::object(QLatin1StringView code, const JsonValue &value, const QString &path) {
    if (!value.isObject())
        add(code, path, value.place, {shortly(value)});
    return value.isObject();
}

void Rules::texts(QLatin1StringView notList, QLatin1StringView notText, const JsonValue &value, const QString &path) {
    if (!value.isArray()) {
        add(notList, path, value.place, {shortly(value)});
        return;
    }
    for (qsizetype i = 0; i < value.items.size(); ++i) {
        const JsonValue &item = value.items[i];
        if (isText(item))
            continue;
        Finding &finding = add(notText, itemPath(path, i), item.place, {shortly(item)});
        if (item.isString()) // a blank one says nothing; what else stands there may have been meant
            finding.fix = removalOfItem(value, i);
    }
}

void Rules::noDotDot(QLatin1StringView code, const JsonValue &value, const QString &path) {
    if (value.string.contains(QLatin1StringView("..")))
        add(code, path, value.place, {shortly(value)});
}

} // namespace waybill
