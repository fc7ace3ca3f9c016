#include "core/manifest/judge.h"

#include "core/manifest/jsonsource.h"
#include "core/manifest/jsshape.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace waybill {

namespace {

const QString root = QStringLiteral("$");

QString item(const QString &path, qsizetype index) {
    return QStringLiteral("%1[%2]").arg(path).arg(index);
}

// Collects findings; each rule below is a few lines over `add`.
class Rules {
public:
    explicit Rules(QList<Finding> &findings)
        : m_findings(findings) { }

    void add(QLatin1StringView code, const QString &path, const TextPlace &place, const QStringList &arguments = {},
        Severity severity = Severity::Error) {
        m_findings.append({code, severity, Judge::Server, path, {}, place, arguments});
    }

    // A value that must be a non-blank string. A missing one is told at its parent's opening.
    bool text(QLatin1StringView code, const JsonValue &parent, QStringView key, const QString &path) {
        const JsonMember *member = parent.find(key);
        if (member && isText(member->value))
            return true;
        add(code, path, member ? member->value.place : opening(parent), {member ? shortly(member->value) : QString()});
        return false;
    }

    // Whether it is an object.
    bool object(QLatin1StringView code, const JsonValue &value, const QString &path) {
        if (!value.isObject())
            add(code, path, value.place, {shortly(value)});
        return value.isObject();
    }

    void texts(QLatin1StringView notArray, QLatin1StringView notText, const JsonValue &value, const QString &path) {
        if (!value.isArray()) {
            add(notArray, path, value.place, {shortly(value)});
            return;
        }
        for (qsizetype i = 0; i < value.items.size(); ++i) {
            if (!isText(value.items[i]))
                add(notText, item(path, i), value.items[i].place, {shortly(value.items[i])});
        }
    }

    void noDotDot(QLatin1StringView code, const JsonValue &value, const QString &path) {
        if (value.string.contains(QLatin1StringView("..")))
            add(code, path, value.place, {shortly(value)});
    }

    static TextPlace opening(const JsonValue &value) {
        TextPlace place = value.place;
        place.length = 1;
        place.bytes = 1;
        return place;
    }

private:
    QList<Finding> &m_findings;
};

void judgeVersion(Rules &rules, const JsonValue &manifest) {
    static const QRegularExpression fixed(
        QStringLiteral("\\A[0-9]+\\.[0-9]+\\.[0-9]+(-[A-Za-z0-9.-]+)?(\\+[A-Za-z0-9.-]+)?\\z"));
    static const QRegularExpression nextPatch(QStringLiteral("\\A[0-9]+\\.[0-9]+\\.\\*\\z"));
    const JsonMember *version = manifest.find(u"version");
    if (!version) {
        rules.add(QLatin1StringView("WB1205"), QStringLiteral("version"), Rules::opening(manifest));
    } else if (!isText(version->value)) {
        rules.add(
            QLatin1StringView("WB1206"), QStringLiteral("version"), version->value.place, {shortly(version->value)});
    } else {
        const QString trimmed = trimmedAsJavaScript(version->value.string);
        if (!fixed.match(trimmed).hasMatch() && !nextPatch.match(trimmed).hasMatch())
            rules.add(QLatin1StringView("WB1207"), QStringLiteral("version"), version->value.place,
                {shortly(version->value)});
    }
}

void judgeIdentity(Rules &rules, const JsonValue &manifest) {
    const JsonMember *name = manifest.find(u"name");
    if (!name)
        rules.add(QLatin1StringView("WB1202"), QStringLiteral("name"), Rules::opening(manifest));
    else if (!isText(name->value))
        rules.add(QLatin1StringView("WB1203"), QStringLiteral("name"), name->value.place, {shortly(name->value)});

    if (const JsonMember *publisher = manifest.find(u"publisher"); publisher && !isText(publisher->value))
        rules.add(QLatin1StringView("WB1204"), QStringLiteral("publisher"), publisher->value.place,
            {shortly(publisher->value)});

    judgeVersion(rules, manifest);

    const JsonMember *runtime = manifest.find(u"runtime");
    if (!runtime)
        rules.add(QLatin1StringView("WB1208"), QStringLiteral("runtime"), Rules::opening(manifest));
    else if (!runtime->value.isString() || runtime->value.string.isEmpty())
        rules.add(
            QLatin1StringView("WB1209"), QStringLiteral("runtime"), runtime->value.place, {shortly(runtime->value)});
    else if (!runtime->value.string.contains(u'@') && !runtime->value.string.contains(u'-'))
        rules.add(
            QLatin1StringView("WB1210"), QStringLiteral("runtime"), runtime->value.place, {shortly(runtime->value)});
}

void judgeHooks(Rules &rules, const JsonValue &hooks) {
    for (const QString &name : {QStringLiteral("appMenu"), QStringLiteral("clientPortalMenu")}) {
        const JsonMember *hook = hooks.find(name);
        if (!hook)
            continue;
        const QString path = QStringLiteral("ui.hooks.") + name;
        if (!hook->value.isObject()) {
            rules.add(QLatin1StringView("WB1218"), path, hook->value.place, {name, shortly(hook->value)});
            continue;
        }
        const JsonMember *label = hook->value.find(u"label");
        if (!label || !isText(label->value))
            rules.add(QLatin1StringView("WB1219"), path + QStringLiteral(".label"),
                label ? label->value.place : Rules::opening(hook->value),
                {name, label ? shortly(label->value) : QString()});
    }
}

void judgeUi(Rules &rules, const JsonValue &ui) {
    if (!rules.object(QLatin1StringView("WB1213"), ui, QStringLiteral("ui")))
        return;
    const JsonMember *type = ui.find(u"type");
    if (!type || !type->value.isString() || type->value.string != QLatin1StringView("iframe"))
        rules.add(QLatin1StringView("WB1214"), QStringLiteral("ui.type"), type ? type->value.place : Rules::opening(ui),
            {type ? shortly(type->value) : QString()});
    if (rules.text(QLatin1StringView("WB1215"), ui, u"entry", QStringLiteral("ui.entry")))
        rules.noDotDot(QLatin1StringView("WB1216"), ui.find(u"entry")->value, QStringLiteral("ui.entry"));
    if (const JsonMember *hooks = ui.find(u"hooks");
        hooks && rules.object(QLatin1StringView("WB1217"), hooks->value, QStringLiteral("ui.hooks")))
        judgeHooks(rules, hooks->value);
}

void judgeEndpoint(Rules &rules, const JsonValue &endpoint, const QString &path) {
    static const QStringList methods{QStringLiteral("GET"), QStringLiteral("POST"), QStringLiteral("PUT"),
        QStringLiteral("PATCH"), QStringLiteral("DELETE"), QStringLiteral("OPTIONS"), QStringLiteral("HEAD")};
    if (!rules.object(QLatin1StringView("WB1222"), endpoint, path))
        return;
    const QString methodPath = path + QStringLiteral(".method");
    if (rules.text(QLatin1StringView("WB1223"), endpoint, u"method", methodPath)) {
        const JsonValue &method = endpoint.find(u"method")->value;
        if (!methods.contains(method.string.toUpper()))
            rules.add(QLatin1StringView("WB1224"), methodPath, method.place, {shortly(method)});
    }
    const QString pathPath = path + QStringLiteral(".path");
    if (rules.text(QLatin1StringView("WB1225"), endpoint, u"path", pathPath)) {
        const JsonValue &value = endpoint.find(u"path")->value;
        if (std::ranges::any_of(value.string, isJavaScriptSpace))
            rules.add(QLatin1StringView("WB1226"), pathPath, value.place, {shortly(value)});
        rules.noDotDot(QLatin1StringView("WB1227"), value, pathPath);
    }
    const QString handlerPath = path + QStringLiteral(".handler");
    if (rules.text(QLatin1StringView("WB1228"), endpoint, u"handler", handlerPath))
        rules.noDotDot(QLatin1StringView("WB1229"), endpoint.find(u"handler")->value, handlerPath);
}

void judgeApi(Rules &rules, const JsonValue &api) {
    if (!rules.object(QLatin1StringView("WB1220"), api, QStringLiteral("api")))
        return;
    const QString path = QStringLiteral("api.endpoints");
    const JsonMember *endpoints = api.find(u"endpoints");
    if (!endpoints || !endpoints->value.isArray()) {
        rules.add(QLatin1StringView("WB1221"), path, endpoints ? endpoints->value.place : Rules::opening(api),
            {endpoints ? shortly(endpoints->value) : QString()});
        return;
    }
    for (qsizetype i = 0; i < endpoints->value.items.size(); ++i)
        judgeEndpoint(rules, endpoints->value.items[i], item(path, i));
}

void judgePrecompiled(Rules &rules, const JsonValue &precompiled) {
    if (!rules.object(QLatin1StringView("WB1232"), precompiled, QStringLiteral("precompiled")))
        return;
    for (const JsonMember &member : precompiled.members) {
        if (member.overridden)
            continue;
        const QString path = QStringLiteral("precompiled.") + member.key;
        if (trimmedAsJavaScript(member.key).isEmpty())
            rules.add(QLatin1StringView("WB1233"), path, member.keyPlace);
        if (!isText(member.value))
            rules.add(QLatin1StringView("WB1234"), path, member.value.place, {member.key, shortly(member.value)});
    }
}

void judgeV2(Rules &rules, const JsonValue &manifest) {
    static const QStringList known{QStringLiteral("name"), QStringLiteral("publisher"), QStringLiteral("version"),
        QStringLiteral("runtime"), QStringLiteral("capabilities"), QStringLiteral("ui"), QStringLiteral("api"),
        QStringLiteral("assets"), QStringLiteral("precompiled")};
    for (const JsonMember &member : manifest.members) {
        if (!known.contains(member.key) && !member.overridden)
            rules.add(QLatin1StringView("WB1201"), member.key, member.keyPlace, {member.key});
    }
    judgeIdentity(rules, manifest);
    if (const JsonMember *capabilities = manifest.find(u"capabilities"))
        rules.texts(QLatin1StringView("WB1211"), QLatin1StringView("WB1212"), capabilities->value,
            QStringLiteral("capabilities"));
    if (const JsonMember *ui = manifest.find(u"ui"))
        judgeUi(rules, ui->value);
    if (const JsonMember *api = manifest.find(u"api"))
        judgeApi(rules, api->value);
    if (const JsonMember *assets = manifest.find(u"assets"))
        rules.texts(QLatin1StringView("WB1230"), QLatin1StringView("WB1231"), assets->value, QStringLiteral("assets"));
    if (const JsonMember *precompiled = manifest.find(u"precompiled"))
        judgePrecompiled(rules, precompiled->value);
}

void judgeMinimal(Rules &rules, const JsonValue &manifest, bool olderServer) {
    rules.add(QLatin1StringView("WB1300"), root, manifest.find(u"extension")->keyPlace, {},
        olderServer ? Severity::Warning : Severity::Error);
    rules.text(QLatin1StringView("WB1301"), manifest, u"extension", QStringLiteral("extension"));
    rules.text(QLatin1StringView("WB1302"), manifest, u"version", QStringLiteral("version"));
    const JsonMember *entry = manifest.find(u"entry");
    if (!entry || !entry->value.isObject()) {
        rules.add(QLatin1StringView("WB1303"), QStringLiteral("entry"),
            entry ? entry->value.place : Rules::opening(manifest), {entry ? shortly(entry->value) : QString()});
    } else if (rules.text(QLatin1StringView("WB1304"), entry->value, u"wasm", QStringLiteral("entry.wasm"))) {
        rules.noDotDot(QLatin1StringView("WB1304"), entry->value.find(u"wasm")->value, QStringLiteral("entry.wasm"));
    }
    const JsonMember *ui = manifest.find(u"ui");
    if (!ui || !rules.object(QLatin1StringView("WB1305"), ui->value, QStringLiteral("ui")))
        return;
    if (const JsonMember *basePath = ui->value.find(u"basePath"); basePath && !basePath->value.isString())
        rules.add(QLatin1StringView("WB1306"), QStringLiteral("ui.basePath"), basePath->value.place,
            {shortly(basePath->value)});
    if (const JsonMember *assets = ui->value.find(u"assets"))
        rules.texts(
            QLatin1StringView("WB1307"), QLatin1StringView("WB1307"), assets->value, QStringLiteral("ui.assets"));
}

} // namespace

ManifestReport judgeManifest(const QByteArray &text, bool olderServer) {
    ManifestReport report;
    JsonSource source = readJson(text);
    report.findings = std::move(source.findings);
    if (source.root && !source.root->isObject()) {
        Rules(report.findings).add(QLatin1StringView("WB1200"), root, source.root->place, {shortly(*source.root)});
    } else if (source.root) {
        report.manifest = manifestFrom(*source.root);
        Rules rules(report.findings);
        if (report.manifest->shape == Manifest::Shape::Minimal)
            judgeMinimal(rules, *source.root, olderServer);
        else
            judgeV2(rules, *source.root);
    }
    for (Finding &finding : report.findings)
        finding.file = QStringLiteral("manifest.json");
    std::ranges::stable_sort(report.findings, {}, [](const Finding &finding) { return finding.place.offset; });
    return report;
}

} // namespace waybill
