#include "judgerows.h"

namespace waybill {

namespace {

QByteArray minimal(const QByteArray &extension, const QByteArray &version, const QByteArray &rest) {
    return "{«\"extension\"»: " + extension + ", \"version\": " + version + rest + "}";
}

} // namespace

QList<JudgeRow> minimalRows() {
    const QString warning = QStringLiteral("?WB1300 $");
    const QByteArray entry = R"(, "entry": {"wasm": "entry.wasm"}, "ui": {"basePath": "/", "assets": []})";
    QList<JudgeRow> rows;
    const auto add = [&](const QByteArray &name, const QByteArray &marked, const QStringList &more = {}) {
        rows.append({"minimal: " + name, marked, QStringList{warning} + more});
    };
    add("the seed's example", minimal("\"example.ext\"", "\"1.0.0\"", entry));
    add("without a user interface", minimal("\"example.ext\"", "\"1.0.0\"", R"(, "entry": {"wasm": "entry.wasm"})"));
    for (const char *bad : {"null", "5", "\"\"", "\" \"", "[]", "{}"}) {
        const QByteArray marked = QByteArray("«") + bad + "»";
        add(QByteArray("extension is ") + bad, minimal(marked, "\"1.0.0\"", entry),
            {QStringLiteral("WB1301 extension")});
        add(QByteArray("version is ") + bad, minimal("\"e\"", marked, entry), {QStringLiteral("WB1302 version")});
        add(QByteArray("entry.wasm is ") + bad,
            minimal("\"e\"", "\"1.0.0\"", ", \"entry\": {\"wasm\": " + marked + "}"),
            {QStringLiteral("WB1304 entry.wasm")});
        add(QByteArray("an asset is ") + bad,
            minimal("\"e\"", "\"1.0.0\"", R"(, "entry": {"wasm": "e"}, "ui": {"assets": ["a", )" + marked + "]}"),
            {QStringLiteral("WB1307 ui.assets[1]")});
    }
    for (const char *bad : {"null", "5", "\"x\"", "[]", "true"}) {
        const QByteArray marked = QByteArray("«") + bad + "»";
        add(QByteArray("entry is ") + bad, minimal("\"e\"", "\"1.0.0\"", ", \"entry\": " + marked),
            {QStringLiteral("WB1303 entry")});
        add(QByteArray("ui is ") + bad, minimal("\"e\"", "\"1.0.0\"", R"(, "entry": {"wasm": "e"}, "ui": )" + marked),
            {QStringLiteral("WB1305 ui")});
    }
    for (const char *bad : {"null", "5", "[]", "{}"}) {
        const QByteArray marked = QByteArray("«") + bad + "»";
        add(QByteArray("basePath is ") + bad,
            minimal("\"e\"", "\"1.0.0\"", R"(, "entry": {"wasm": "e"}, "ui": {"basePath": )" + marked + "}"),
            {QStringLiteral("WB1306 ui.basePath")});
    }
    add("assets are no list", minimal("\"e\"", "\"1.0.0\"", R"(, "entry": {"wasm": "e"}, "ui": {"assets": «5»})"),
        {QStringLiteral("WB1307 ui.assets")});
    add("entry.wasm leaves the bundle", minimal("\"e\"", "\"1.0.0\"", R"(, "entry": {"wasm": «"../e.wasm"»})"),
        {QStringLiteral("WB1304 entry.wasm")});
    rows.append({"minimal: version is missing", "«{»«\"extension\"»: \"e\", \"entry\": {\"wasm\": \"e\"}}",
        {QStringLiteral("WB1302 version"), warning}});
    rows.append({"minimal: entry is missing", "«{»«\"extension\"»: \"e\", \"version\": \"1.0.0\"}",
        {QStringLiteral("WB1303 entry"), warning}});
    rows.append({"minimal: entry.wasm is missing", "{«\"extension\"»: \"e\", \"version\": \"1.0.0\", \"entry\": «{»}}",
        {warning, QStringLiteral("WB1304 entry.wasm")}});
    rows.append({"minimal: nothing but extension", "««{»»«\"extension\"»: \"e\"}",
        {QStringLiteral("WB1302 version"), QStringLiteral("WB1303 entry"), warning}});
    rows.append({"minimal: extension is repeated",
        R"({"extension": "e", ««"extension"»»: «5», "version": "1.0.0", "entry": {"wasm": "e"}})",
        {QStringLiteral("?WB1010 extension"), warning, QStringLiteral("WB1301 extension")}});
    add("any version text", minimal("\"e\"", "\"one\"", entry));
    add("fields that only today's server knows", minimal("\"e\"", "\"1\"", entry + ", \"runtime\": 5, \"more\": null"));
    rows.append({"with a name it is today's shape",
        "{\"name\": \"n\", \"version\": \"1.0.0\", \"runtime\": \"a@1\", «\"extension\"»: \"e\"}",
        {QStringLiteral("WB1201 extension")}});
    return rows;
}

} // namespace waybill
