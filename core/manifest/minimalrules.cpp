#include "core/manifest/jsshape.h"
#include "core/manifest/rules.h"

namespace waybill {

void judgeMinimal(Rules &rules, const JsonValue &manifest, bool olderServer) {
    rules.add(QLatin1StringView("WB1300"), QStringLiteral("$"), manifest.find(u"extension")->keyPlace, {},
        olderServer ? Severity::Warning : Severity::Error);
    rules.textIn(QLatin1StringView("WB1301"), manifest, u"extension", QStringLiteral("extension"));
    rules.textIn(QLatin1StringView("WB1302"), manifest, u"version", QStringLiteral("version"));
    const JsonMember *entry = manifest.find(u"entry");
    if (!entry || !entry->value.isObject()) {
        rules.add(QLatin1StringView("WB1303"), QStringLiteral("entry"),
            entry ? entry->value.place : openingOf(manifest), {entry ? shortly(entry->value) : QString()});
    } else if (rules.textIn(QLatin1StringView("WB1304"), entry->value, u"wasm", QStringLiteral("entry.wasm"))) {
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

} // namespace waybill
