#include "core/manifest/fields.h"

#include <QHash>
#include <QList>

#include <algorithm>
#include <array>

namespace waybill {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array methods{"GET"_L1, "POST"_L1, "PUT"_L1, "PATCH"_L1, "DELETE"_L1, "OPTIONS"_L1, "HEAD"_L1};
constexpr std::size_t schemaMethods = 5;
constexpr std::array runtimes{"wasm-js@1"_L1};
constexpr std::array uiTypes{"iframe"_L1};
constexpr std::array capabilities{"cap:context.read"_L1, "cap:secrets.get"_L1, "cap:http.fetch"_L1, "cap:storage.kv"_L1,
    "cap:log.emit"_L1, "cap:ui.proxy"_L1, "cap:user.read"_L1, "cap:scheduler.manage"_L1, "cap:invoice.manual.create"_L1,
    "cap:client.read"_L1, "cap:service.read"_L1};

using enum FieldType;
using enum Presence;

// path, type, server, schema, older servers, documented, not empty, closed, values
constexpr std::array rules{
    FieldRule{""_L1, Object, Required, Required, Required, true, false, true, {}},
    FieldRule{"name"_L1, Text, Required, Required, Unspoken, true, true, false, {}},
    FieldRule{"publisher"_L1, Text, Optional, Required, Unspoken, true, true, false, {}},
    FieldRule{"version"_L1, Text, Required, Required, Required, true, true, false, {}},
    FieldRule{"runtime"_L1, Text, Required, Required, Unspoken, true, true, false, runtimes},
    FieldRule{"capabilities"_L1, List, Optional, Optional, Unspoken, true, false, false, {}},
    FieldRule{"capabilities[]"_L1, Text, Optional, Optional, Unspoken, true, true, false, capabilities},
    FieldRule{"ui"_L1, Object, Optional, Required, Optional, true, false, true, {}},
    FieldRule{"ui.type"_L1, Text, Required, Required, Unspoken, true, true, false, uiTypes},
    FieldRule{"ui.entry"_L1, Text, Required, Required, Unspoken, true, true, false, {}},
    FieldRule{"ui.hooks"_L1, Object, Optional, Optional, Unspoken, true, false, false, {}},
    FieldRule{"ui.hooks.appMenu"_L1, Object, Optional, Optional, Unspoken, true, false, true, {}},
    FieldRule{"ui.hooks.appMenu.label"_L1, Text, Required, Required, Unspoken, true, true, false, {}},
    FieldRule{"ui.hooks.clientPortalMenu"_L1, Object, Optional, Unspoken, Unspoken, true, false, false, {}},
    FieldRule{"ui.hooks.clientPortalMenu.label"_L1, Text, Required, Unspoken, Unspoken, true, true, false, {}},
    FieldRule{"ui.routes"_L1, List, Unspoken, Optional, Unspoken, false, false, false, {}},
    FieldRule{"ui.routes[]"_L1, Object, Unspoken, Optional, Unspoken, false, false, true, {}},
    FieldRule{"ui.routes[].path"_L1, Text, Unspoken, Required, Unspoken, false, true, false, {}},
    FieldRule{"ui.routes[].iframePath"_L1, Text, Unspoken, Required, Unspoken, false, true, false, {}},
    FieldRule{"ui.basePath"_L1, Text, Unspoken, Refused, Optional, false, false, false, {}},
    FieldRule{"ui.assets"_L1, List, Unspoken, Refused, Optional, false, false, false, {}},
    FieldRule{"ui.assets[]"_L1, Text, Unspoken, Unspoken, Optional, false, false, false, {}},
    FieldRule{"api"_L1, Object, Optional, Optional, Unspoken, true, false, true, {}},
    FieldRule{"api.endpoints"_L1, List, Required, Required, Unspoken, true, true, false, {}},
    FieldRule{"api.endpoints[]"_L1, Object, Optional, Optional, Unspoken, true, false, true, {}},
    FieldRule{"api.endpoints[].method"_L1, Text, Required, Required, Unspoken, true, true, false,
        std::span(methods).first<schemaMethods>()},
    FieldRule{"api.endpoints[].path"_L1, Text, Required, Required, Unspoken, true, true, false, {}},
    FieldRule{"api.endpoints[].handler"_L1, Text, Required, Required, Unspoken, true, true, false, {}},
    FieldRule{"api.endpoints[].schedulable"_L1, Any, Unspoken, Refused, Unspoken, true, false, false, {}},
    FieldRule{"assets"_L1, List, Optional, Optional, Unspoken, true, false, false, {}},
    FieldRule{"assets[]"_L1, Text, Optional, Optional, Unspoken, true, false, false, {}},
    FieldRule{"precompiled"_L1, Object, Optional, Optional, Unspoken, true, false, false, {}},
    FieldRule{"precompiled.*"_L1, Text, Optional, Optional, Unspoken, true, false, false, {}},
    FieldRule{"events"_L1, List, Refused, Optional, Unspoken, true, false, false, {}},
    FieldRule{"events[]"_L1, Object, Unspoken, Optional, Unspoken, false, false, true, {}},
    FieldRule{"events[].topic"_L1, Text, Unspoken, Required, Unspoken, false, true, false, {}},
    FieldRule{"events[].handler"_L1, Text, Unspoken, Required, Unspoken, false, true, false, {}},
    FieldRule{"sbom"_L1, Text, Refused, Optional, Unspoken, true, false, false, {}},
    FieldRule{"entry"_L1, Any, Refused, Refused, Required, true, false, false, {}},
    FieldRule{"entry.wasm"_L1, Text, Unspoken, Unspoken, Required, false, false, false, {}},
    FieldRule{"extension"_L1, Text, Refused, Refused, Required, false, false, false, {}},
};

// "api.endpoints[].method" -> "api.endpoints[]" and "method"; "assets[]" -> "assets" and "[]".
std::pair<QLatin1StringView, QLatin1StringView> split(QLatin1StringView path) {
    if (path.endsWith("[]"_L1))
        return {path.chopped(2), "[]"_L1};
    const qsizetype dot = path.lastIndexOf(u'.');
    return dot < 0 ? std::pair{""_L1, path} : std::pair{path.first(dot), path.sliced(dot + 1)};
}

struct Within {
    QHash<QString, const FieldRule *> byKey;
    QList<const FieldRule *> all;
};

const QHash<QLatin1StringView, Within> &tree() {
    static const QHash<QLatin1StringView, Within> built = [] {
        QHash<QLatin1StringView, Within> result;
        for (const FieldRule &rule : std::span(rules).subspan(1)) {
            const auto [parent, key] = split(rule.path);
            result[parent].byKey.insert(key, &rule);
            result[parent].all.append(&rule);
        }
        return result;
    }();
    return built;
}

const FieldRule *below(const FieldRule &parent, const QString &key) {
    const auto within = tree().constFind(parent.path);
    return within == tree().constEnd() ? nullptr : within->byKey.value(key);
}

} // namespace

std::span<const FieldRule> manifestFields() {
    return rules;
}

const FieldRule *ruleOfKey(const FieldRule &parent, const QString &key) {
    // "[]" and "*" are no keys of a manifest's, whatever it says.
    if (const FieldRule *any = below(parent, u"*"_s))
        return any;
    return key == "[]"_L1 ? nullptr : below(parent, key);
}

const FieldRule *ruleOfItems(const FieldRule &parent) {
    return below(parent, u"[]"_s);
}

const FieldRule &ruleOfRoot() {
    return rules.front();
}

std::span<const FieldRule *const> rulesWithin(const FieldRule &parent) {
    const auto within = tree().constFind(parent.path);
    if (within == tree().constEnd())
        return {};
    return {within->all.constData(), static_cast<std::size_t>(within->all.size())};
}

const FieldRule *ruleOfPath(const QString &path) {
    if (path == "$"_L1)
        return &ruleOfRoot();
    const FieldRule *rule = path.isEmpty() ? nullptr : &ruleOfRoot();
    for (const QString &part : path.split(u'.')) {
        const qsizetype bracket = part.indexOf(u'[');
        const bool item = bracket > 0 && part.endsWith(u']');
        if (rule)
            rule = ruleOfKey(*rule, item ? part.first(bracket) : part);
        if (rule && item)
            rule = ruleOfItems(*rule);
    }
    return rule;
}

bool isKnownToServer(const QString &key) {
    const FieldRule *rule = ruleOfKey(ruleOfRoot(), key);
    return rule && (rule->server == Required || rule->server == Optional);
}

std::span<const QLatin1StringView> knownCapabilities() {
    return capabilities;
}

std::span<const QLatin1StringView> serverMethods() {
    return methods;
}

} // namespace waybill
