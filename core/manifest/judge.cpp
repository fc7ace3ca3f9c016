#include "core/manifest/judge.h"

#include "core/manifest/fields.h"
#include "core/manifest/fixes.h"
#include "core/manifest/jsonsource.h"
#include "core/manifest/jsshape.h"
#include "core/manifest/rules.h"

#include <QRegularExpression>

#include <algorithm>

namespace waybill {

namespace {

void judgeVersion(Rules &rules, const JsonValue &manifest) {
    static const QRegularExpression fixed(
        QStringLiteral("\\A[0-9]+\\.[0-9]+\\.[0-9]+(-[A-Za-z0-9.-]+)?(\\+[A-Za-z0-9.-]+)?\\z"));
    static const QRegularExpression nextPatch(QStringLiteral("\\A[0-9]+\\.[0-9]+\\.\\*\\z"));
    const JsonMember *version = manifest.find(u"version");
    if (!version) {
        rules.add(QLatin1StringView("WB1205"), QStringLiteral("version"), openingOf(manifest));
    } else if (!isText(version->value)) {
        rules.add(
            QLatin1StringView("WB1206"), QStringLiteral("version"), version->value.place, {shortly(version->value)});
    } else {
        const QString trimmed = trimmedAsJavaScript(version->value.string);
        if (!fixed.match(trimmed).hasMatch() && !nextPatch.match(trimmed).hasMatch())
            rules
                .add(QLatin1StringView("WB1207"), QStringLiteral("version"), version->value.place,
                    {shortly(version->value)})
                .fix
                = versionFix(version->value);
    }
}

void judgeIdentity(Rules &rules, const JsonValue &manifest) {
    const JsonMember *name = manifest.find(u"name");
    if (!name)
        rules.add(QLatin1StringView("WB1202"), QStringLiteral("name"), openingOf(manifest));
    else if (!isText(name->value))
        rules.add(QLatin1StringView("WB1203"), QStringLiteral("name"), name->value.place, {shortly(name->value)});

    if (const JsonMember *publisher = manifest.find(u"publisher"); publisher && !isText(publisher->value))
        rules.add(QLatin1StringView("WB1204"), QStringLiteral("publisher"), publisher->value.place,
            {shortly(publisher->value)});

    judgeVersion(rules, manifest);

    const JsonMember *runtime = manifest.find(u"runtime");
    if (!runtime)
        rules.add(QLatin1StringView("WB1208"), QStringLiteral("runtime"), openingOf(manifest)).fix
            = additionTo(rules.text(), manifest, QStringLiteral("runtime"), "\"wasm-js@1\"", QStringLiteral("version"));
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
                label ? label->value.place : openingOf(hook->value), {name, label ? shortly(label->value) : QString()});
    }
}

void judgeUi(Rules &rules, const JsonValue &ui) {
    if (!rules.object(QLatin1StringView("WB1213"), ui, QStringLiteral("ui")))
        return;
    const JsonMember *type = ui.find(u"type");
    if (!type || !type->value.isString() || type->value.string != QLatin1StringView("iframe"))
        rules
            .add(QLatin1StringView("WB1214"), QStringLiteral("ui.type"), type ? type->value.place : openingOf(ui),
                {type ? shortly(type->value) : QString()})
            .fix
            = type ? replacementOf(type->value, "\"iframe\"")
                   : additionTo(rules.text(), ui, QStringLiteral("type"), "\"iframe\"");
    if (rules.textIn(QLatin1StringView("WB1215"), ui, u"entry", QStringLiteral("ui.entry")))
        rules.noDotDot(QLatin1StringView("WB1216"), ui.find(u"entry")->value, QStringLiteral("ui.entry"));
    if (const JsonMember *hooks = ui.find(u"hooks");
        hooks && rules.object(QLatin1StringView("WB1217"), hooks->value, QStringLiteral("ui.hooks")))
        judgeHooks(rules, hooks->value);
}

void judgeEndpoint(Rules &rules, const JsonValue &endpoint, const QString &path) {
    if (!rules.object(QLatin1StringView("WB1222"), endpoint, path))
        return;
    const QString methodPath = path + QStringLiteral(".method");
    if (rules.textIn(QLatin1StringView("WB1223"), endpoint, u"method", methodPath)) {
        const JsonValue &method = endpoint.find(u"method")->value;
        if (!std::ranges::contains(serverMethods(), method.string.toUpper()))
            rules.add(QLatin1StringView("WB1224"), methodPath, method.place, {shortly(method)}).fix
                = spellingFix(method, serverMethods());
    }
    const QString pathPath = path + QStringLiteral(".path");
    if (rules.textIn(QLatin1StringView("WB1225"), endpoint, u"path", pathPath)) {
        const JsonValue &value = endpoint.find(u"path")->value;
        if (std::ranges::any_of(value.string, isJavaScriptSpace)) {
            Finding &finding = rules.add(QLatin1StringView("WB1226"), pathPath, value.place, {shortly(value)});
            if (std::ranges::none_of(trimmedAsJavaScript(value.string), isJavaScriptSpace))
                finding.fix = trimmingOf(rules.text(), value);
        }
        rules.noDotDot(QLatin1StringView("WB1227"), value, pathPath);
    }
    const QString handlerPath = path + QStringLiteral(".handler");
    if (rules.textIn(QLatin1StringView("WB1228"), endpoint, u"handler", handlerPath))
        rules.noDotDot(QLatin1StringView("WB1229"), endpoint.find(u"handler")->value, handlerPath);
}

void judgeApi(Rules &rules, const JsonValue &api) {
    if (!rules.object(QLatin1StringView("WB1220"), api, QStringLiteral("api")))
        return;
    const QString path = QStringLiteral("api.endpoints");
    const JsonMember *endpoints = api.find(u"endpoints");
    if (!endpoints || !endpoints->value.isArray()) {
        rules.add(QLatin1StringView("WB1221"), path, endpoints ? endpoints->value.place : openingOf(api),
            {endpoints ? shortly(endpoints->value) : QString()});
        return;
    }
    for (qsizetype i = 0; i < endpoints->value.items.size(); ++i)
        judgeEndpoint(rules, endpoints->value.items[i], itemPath(path, i));
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

// "Name" was meant to be "name"; whatever else is unknown goes.
Fix unknownFieldFix(const JsonValue &manifest, qsizetype index) {
    const JsonMember &member = manifest.members[index];
    const QString key = trimmedAsJavaScript(member.key).toLower();
    return isKnownToServer(key) && !manifest.find(key) ? renaming(member, key) : removalOfMember(manifest, index);
}

void judgeV2(Rules &rules, const JsonValue &manifest) {
    for (qsizetype i = 0; i < manifest.members.size(); ++i) {
        const JsonMember &member = manifest.members[i];
        if (isKnownToServer(member.key) || member.overridden)
            continue;
        Finding &finding = rules.add(QLatin1StringView("WB1201"), member.key, member.keyPlace, {member.key});
        // Removed, it would uncover the one before.
        if (!member.repeated)
            finding.fix = unknownFieldFix(manifest, i);
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

} // namespace

bool ManifestReport::accepted() const {
    return std::ranges::none_of(findings,
        [](const Finding &finding) { return finding.judge == Judge::Server && finding.severity == Severity::Error; });
}

ManifestReport judgeManifest(const QByteArray &text, bool olderServer) {
    return judgeManifest(text, readJson(text), olderServer);
}

ManifestReport judgeManifest(const QByteArray &text, const JsonSource &source, bool olderServer) {
    ManifestReport report;
    report.findings = source.findings;
    Rules rules(Judge::Server, text, report.findings);
    if (source.root && !source.root->isObject()) {
        rules.add(QLatin1StringView("WB1200"), QStringLiteral("$"), source.root->place, {shortly(*source.root)});
    } else if (source.root) {
        report.manifest = manifestFrom(*source.root);
        if (report.manifest->shape == Manifest::Shape::Minimal)
            judgeMinimal(rules, *source.root, olderServer);
        else
            judgeV2(rules, *source.root);
    }
    putInOrder(report.findings);
    return report;
}

} // namespace waybill
