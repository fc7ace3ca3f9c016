#include "core/bundle/manifestdiff.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace waybill {

namespace {

constexpr qsizetype changesAtMost = 10'000;
constexpr QLatin1StringView capabilities("capabilities");

QString compact(const QJsonValue &value) {
    if (value.isUndefined())
        return {};
    // Only an array or an object is a document of its own.
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.sliced(1, text.size() - 2));
}

QString below(const QString &path, const QString &key) {
    return path == QLatin1StringView("$") ? key : path + u'.' + key;
}

// QJsonDocument goes 1,024 deep at most, and so does this.
void compare(const QString &path, const QJsonValue &before, const QJsonValue &after, QList<ManifestChange> &changes) {
    if (before == after || changes.size() >= changesAtMost)
        return;
    if (before.isObject() && after.isObject()) {
        const QJsonObject one = before.toObject();
        const QJsonObject other = after.toObject();
        QStringList keys = one.keys() + other.keys();
        keys.sort();
        keys.removeDuplicates();
        for (const QString &key : std::as_const(keys))
            compare(below(path, key), one.value(key), other.value(key), changes);
    } else if (before.isArray() && after.isArray()) {
        const QJsonArray one = before.toArray();
        const QJsonArray other = after.toArray();
        for (qsizetype i = 0; i < std::max(one.size(), other.size()); ++i) {
            // Behind the end is nothing, which at() would not say.
            const auto item
                = [i](const QJsonArray &of) { return i < of.size() ? of.at(i) : QJsonValue(QJsonValue::Undefined); };
            compare(path + QStringLiteral("[%1]").arg(i), item(one), item(other), changes);
        }
    } else {
        changes.append({path, compact(before), compact(after)});
    }
}

std::optional<QJsonObject> objectOf(const QByteArray &text) {
    if (text.isNull())
        return QJsonObject();
    const QJsonDocument document = QJsonDocument::fromJson(text);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

// Absent: something else than a list of texts, which is compared as any other value.
std::optional<QSet<QString>> capabilitiesOf(const QJsonObject &manifest) {
    const QJsonValue value = manifest.value(capabilities);
    if (!value.isArray() && !value.isUndefined())
        return std::nullopt;
    QSet<QString> found;
    const QJsonArray names = value.toArray();
    for (const auto each : names) {
        if (!each.isString())
            return std::nullopt;
        found.insert(each.toString().trimmed().toLower());
    }
    return found;
}

QStringList sorted(const QSet<QString> &set) {
    QStringList list(set.begin(), set.end());
    list.sort();
    return list;
}

} // namespace

void compareManifests(const QByteArray &before, const QByteArray &after, BundleDiff &diff) {
    auto one = objectOf(before);
    auto other = objectOf(after);
    diff.manifestsRead = one && other;
    if (!diff.manifestsRead)
        return;
    const auto had = capabilitiesOf(*one);
    const auto has = capabilitiesOf(*other);
    if (had && has) {
        diff.capabilitiesAdded = sorted(*has - *had);
        diff.capabilitiesRemoved = sorted(*had - *has);
        one->remove(capabilities);
        other->remove(capabilities);
    }
    compare(QStringLiteral("$"), *one, *other, diff.manifest);
}

} // namespace waybill
