#include "core/manifest/jsshape.h"

namespace waybill {

namespace {

QString stringAt(const JsonValue &object, QStringView key) {
    const JsonMember *member = object.find(key);
    return member ? member->value.string : QString();
}

const JsonValue *objectAt(const JsonValue &object, QStringView key) {
    const JsonMember *member = object.find(key);
    return member && member->value.isObject() ? &member->value : nullptr;
}

QStringList stringsAt(const JsonValue &object, QStringView key) {
    QStringList strings;
    if (const JsonMember *member = object.find(key)) {
        for (const JsonValue &item : member->value.items) {
            if (item.isString())
                strings.append(item.string);
        }
    }
    return strings;
}

void collectFields(const JsonValue &value, const QString &path, QList<ManifestField> &fields) {
    // A path that nobody could read, many times over, would only fill the memory.
    constexpr qsizetype pathAtMost = 256;
    if (path.size() > pathAtMost)
        return;
    fields.append({path.isEmpty() ? QStringLiteral("$") : path, value.place});
    for (const JsonMember &member : value.members) {
        if (!member.overridden)
            collectFields(member.value, path.isEmpty() ? member.key : path + u'.' + member.key, fields);
    }
    for (qsizetype i = 0; i < value.items.size(); ++i)
        collectFields(value.items[i], QStringLiteral("%1[%2]").arg(path).arg(i), fields);
}

void readUi(const JsonValue &ui, Manifest &manifest) {
    manifest.uiEntry = stringAt(ui, u"entry");
    manifest.uiBasePath = stringAt(ui, u"basePath");
    if (const JsonValue *hooks = objectAt(ui, u"hooks")) {
        if (const JsonValue *menu = objectAt(*hooks, u"appMenu"))
            manifest.menuLabel = stringAt(*menu, u"label");
    }
    if (manifest.shape == Manifest::Shape::Minimal)
        manifest.assets = stringsAt(ui, u"assets");
}

void readEndpoints(const JsonValue &api, Manifest &manifest) {
    const JsonMember *endpoints = api.find(u"endpoints");
    if (!endpoints)
        return;
    for (const JsonValue &endpoint : endpoints->value.items) {
        if (endpoint.isObject())
            manifest.endpoints.append({stringAt(endpoint, u"method"), stringAt(endpoint, u"path"),
                stringAt(endpoint, u"handler"), endpoint.place});
    }
}

} // namespace

bool isJavaScriptSpace(QChar c) {
    const char16_t code = c.unicode();
    return (code >= 0x09 && code <= 0x0D) || code == 0x20 || code == 0xA0 || code == 0x1680
        || (code >= 0x2000 && code <= 0x200A) || code == 0x2028 || code == 0x2029 || code == 0x202F || code == 0x205F
        || code == 0x3000 || code == 0xFEFF;
}

QString trimmedAsJavaScript(const QString &text) {
    qsizetype first = 0;
    qsizetype last = text.size();
    while (first < last && isJavaScriptSpace(text[first]))
        ++first;
    while (last > first && isJavaScriptSpace(text[last - 1]))
        --last;
    return text.sliced(first, last - first);
}

bool isText(const JsonValue &value) {
    return value.isString() && !trimmedAsJavaScript(value.string).isEmpty();
}

QString shortly(const JsonValue &value) {
    constexpr qsizetype atMost = 60;
    switch (value.type) {
    case JsonValue::Type::Null:
        return QStringLiteral("null");
    case JsonValue::Type::Bool:
        return value.boolean ? QStringLiteral("true") : QStringLiteral("false");
    case JsonValue::Type::Number:
        return QString::number(value.number, 'g', 15);
    case JsonValue::Type::String: {
        if (value.string.size() <= atMost)
            return u'"' + value.string + u'"';
        const bool halved = value.string[atMost - 1].isHighSurrogate();
        return u'"' + value.string.first(halved ? atMost - 1 : atMost) + QStringLiteral("…\"");
    }
    case JsonValue::Type::Array:
        return QStringLiteral("[…]");
    case JsonValue::Type::Object:
        return QStringLiteral("{…}");
    }
    Q_UNREACHABLE_RETURN({});
}

Manifest manifestFrom(const JsonValue &root) {
    Manifest manifest;
    manifest.shape = root.find(u"extension") && !root.find(u"name") ? Manifest::Shape::Minimal : Manifest::Shape::V2;
    manifest.name = stringAt(root, manifest.shape == Manifest::Shape::Minimal ? u"extension" : u"name");
    manifest.publisher = stringAt(root, u"publisher");
    manifest.version = trimmedAsJavaScript(stringAt(root, u"version"));
    manifest.runtime = stringAt(root, u"runtime");
    manifest.capabilities = stringsAt(root, u"capabilities");
    manifest.assets = stringsAt(root, u"assets");
    if (const JsonValue *ui = objectAt(root, u"ui"))
        readUi(*ui, manifest);
    if (const JsonValue *api = objectAt(root, u"api"))
        readEndpoints(*api, manifest);
    if (const JsonValue *entry = objectAt(root, u"entry"))
        manifest.wasmEntry = stringAt(*entry, u"wasm");
    if (const JsonValue *precompiled = objectAt(root, u"precompiled")) {
        for (const JsonMember &member : precompiled->members) {
            if (!member.overridden)
                manifest.precompiled.append({member.key, member.value.string});
        }
    }
    collectFields(root, {}, manifest.fields);
    return manifest;
}

} // namespace waybill
