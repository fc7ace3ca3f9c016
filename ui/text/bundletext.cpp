#include "ui/text/bundletext.h"

#include "ui/text/usertext.h"

#include <QCoreApplication>

namespace waybill::ui {

namespace {

QString say(const char *sentence) {
    return QCoreApplication::translate("Bundle", sentence);
}

constexpr qsizetype listedAtMost = 1000; // imports and exports that are told in words

void addSection(QStringList &lines, const QString &title, const QStringList &items) {
    if (items.isEmpty())
        return;
    lines.append(title);
    for (const QString &item : items.first(std::min(items.size(), listedAtMost)))
        lines.append(QStringLiteral("  ") + item);
    if (items.size() > listedAtMost)
        lines.append(
            QStringLiteral("  ") + say(QT_TRANSLATE_NOOP("Bundle", "… and %1 more")).arg(items.size() - listedAtMost));
}

QString importLine(const WasmImport &import) {
    QString line = import.kind.leftJustified(9) + u' '
        + shownName(import.module.isEmpty() ? import.name : import.module + u' ' + import.name);
    if (import.range)
        line += QStringLiteral("  (%1)").arg(wasmRangeText(*import.range, import.kind == QLatin1StringView("memory")));
    return line;
}

} // namespace

QString diffStateTitle(DiffState state) {
    switch (state) {
    case DiffState::New:
        return say(QT_TRANSLATE_NOOP("Bundle", "new"));
    case DiffState::Changed:
        return say(QT_TRANSLATE_NOOP("Bundle", "changed"));
    case DiffState::Deleted:
        return say(QT_TRANSLATE_NOOP("Bundle", "deleted"));
    case DiffState::Same:
        return say(QT_TRANSLATE_NOOP("Bundle", "the same"));
    }
    Q_UNREACHABLE_RETURN({});
}

QString diffCounts(const BundleDiff &diff) {
    return say(QT_TRANSLATE_NOOP("Bundle", "%1 new, %2 changed, %3 deleted, %4 the same"))
        .arg(diff.count(DiffState::New))
        .arg(diff.count(DiffState::Changed))
        .arg(diff.count(DiffState::Deleted))
        .arg(diff.count(DiffState::Same));
}

QString wasmFaultText(WasmFault fault) {
    switch (fault) {
    case WasmFault::NotWasm:
        return say(QT_TRANSLATE_NOOP("Bundle", "This is no WebAssembly file: it does not begin with \\0asm."));
    case WasmFault::UnknownVersion:
        return say(QT_TRANSLATE_NOOP("Bundle", "This WebAssembly file is of a version that is not known."));
    case WasmFault::Truncated:
        return say(QT_TRANSLATE_NOOP("Bundle", "The WebAssembly file is cut short."));
    case WasmFault::Malformed:
        return say(QT_TRANSLATE_NOOP(
            "Bundle", "The WebAssembly file is damaged: a part of it does not fit its length or kind."));
    case WasmFault::TooLarge:
        return say(
            QT_TRANSLATE_NOOP("Bundle", "The WebAssembly file holds more than is read: an extension's has far less."));
    }
    Q_UNREACHABLE_RETURN({});
}

QString wasmRangeText(const WasmRange &range, bool pages) {
    QString text = range.most ? say(QT_TRANSLATE_NOOP("Bundle", "%1 to %2")).arg(range.least).arg(*range.most)
                              : say(QT_TRANSLATE_NOOP("Bundle", "%1 or more")).arg(range.least);
    if (pages)
        text = say(QT_TRANSLATE_NOOP("Bundle", "%1 pages of 64 KiB")).arg(text);
    if (range.shared)
        text += say(QT_TRANSLATE_NOOP("Bundle", ", shared"));
    if (range.wide)
        text += say(QT_TRANSLATE_NOOP("Bundle", ", 64-bit"));
    return text;
}

QStringList wasmLines(const WasmSummary &summary) {
    QStringList lines{summary.component
            ? say(QT_TRANSLATE_NOOP("Bundle", "WebAssembly component, %1")).arg(formatSize(summary.size))
            : say(QT_TRANSLATE_NOOP("Bundle", "WebAssembly module, %1, %2 functions"))
                  .arg(formatSize(summary.size))
                  .arg(summary.functions)};
    if (!summary.name.isEmpty())
        lines.append(say(QT_TRANSLATE_NOOP("Bundle", "name: %1")).arg(shownName(summary.name)));
    QStringList items;
    for (const auto &[field, value] : summary.producers)
        items.append(shownName(field + QStringLiteral(": ") + value));
    addSection(lines, say(QT_TRANSLATE_NOOP("Bundle", "Made by")), std::exchange(items, {}));
    for (const WasmRange &memory : summary.memories)
        items.append(wasmRangeText(memory, true));
    addSection(lines, say(QT_TRANSLATE_NOOP("Bundle", "Memory")), std::exchange(items, {}));
    for (const WasmImport &import : summary.imports)
        items.append(importLine(import));
    addSection(lines, say(QT_TRANSLATE_NOOP("Bundle", "Imports")), std::exchange(items, {}));
    for (const WasmExport &each : summary.exports)
        items.append(each.kind.leftJustified(9) + u' ' + shownName(each.name));
    addSection(lines, say(QT_TRANSLATE_NOOP("Bundle", "Exports")), std::exchange(items, {}));
    for (const WasmSection &section : summary.sections)
        items.append(QStringLiteral("%1  %2").arg(formatSize(section.size), 12).arg(shownName(section.name)));
    addSection(lines, say(QT_TRANSLATE_NOOP("Bundle", "Sections")), items);
    return lines;
}

QString noSuchPage(const QString &entry) {
    return say(QT_TRANSLATE_NOOP("Bundle", "The bundle has no page ui/%1, or the Runner skips it."))
        .arg(shownName(entry));
}

QString shownText(const QString &text) {
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        QStringList parts = line.split(u'\t');
        for (QString &part : parts)
            part = shownName(part);
        line = parts.join(u'\t');
    }
    return lines.join(u'\n');
}

} // namespace waybill::ui
