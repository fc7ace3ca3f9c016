#include "app/cli/wasmjson.h"

#include <QJsonArray>

namespace waybill::cli {

namespace {

QJsonObject toJson(const WasmRange &range) {
    QJsonObject json{{QStringLiteral("least"), static_cast<qint64>(range.least)},
        {QStringLiteral("shared"), range.shared}, {QStringLiteral("wide"), range.wide}};
    if (range.most)
        json.insert(QStringLiteral("most"), static_cast<qint64>(*range.most));
    return json;
}

QJsonObject toJson(const WasmImport &import) {
    QJsonObject json{{QStringLiteral("name"), import.name}, {QStringLiteral("kind"), import.kind}};
    if (!import.module.isEmpty())
        json.insert(QStringLiteral("module"), import.module);
    if (import.range)
        json.insert(QStringLiteral("range"), toJson(*import.range));
    return json;
}

} // namespace

QJsonObject toJson(const WasmSummary &summary) {
    QJsonArray imports;
    for (const WasmImport &import : summary.imports)
        imports.append(toJson(import));
    QJsonArray exports;
    for (const WasmExport &each : summary.exports)
        exports.append(QJsonObject{{QStringLiteral("name"), each.name}, {QStringLiteral("kind"), each.kind}});
    QJsonArray memories;
    for (const WasmRange &memory : summary.memories)
        memories.append(toJson(memory));
    QJsonArray sections;
    for (const WasmSection &section : summary.sections)
        sections.append(QJsonObject{{QStringLiteral("name"), section.name}, {QStringLiteral("custom"), section.custom},
            {QStringLiteral("offset"), section.offset}, {QStringLiteral("size"), section.size}});
    QJsonArray producers;
    for (const auto &[field, value] : summary.producers)
        producers.append(QJsonObject{{QStringLiteral("field"), field}, {QStringLiteral("value"), value}});
    return {{QStringLiteral("layer"), summary.component ? QStringLiteral("component") : QStringLiteral("module")},
        {QStringLiteral("size"), summary.size}, {QStringLiteral("name"), summary.name},
        {QStringLiteral("functions"), summary.functions}, {QStringLiteral("imports"), imports},
        {QStringLiteral("exports"), exports}, {QStringLiteral("memories"), memories},
        {QStringLiteral("sections"), sections}, {QStringLiteral("producers"), producers}};
}

} // namespace waybill::cli
