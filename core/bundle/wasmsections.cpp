#include "core/bundle/wasmsections.h"

#include "core/bundle/wasmcursor.h"

#include <array>

namespace waybill {

namespace {

// By their ids.
constexpr std::array moduleSections{"custom", "type", "import", "function", "table", "memory", "global", "export",
    "start", "element", "code", "data", "data count", "tag"};
constexpr std::array componentSections{"custom", "core module", "core instance", "core type", "component", "instance",
    "alias", "type", "canon", "start", "import", "export", "value"};
constexpr std::array moduleKinds{"func", "table", "memory", "global", "tag"};
constexpr std::array componentKinds{"core module", "func", "value", "type", "component", "instance"};

enum ModuleId { ModuleImport = 2, ModuleFunction = 3, ModuleMemory = 5, ModuleExport = 7 };
enum ComponentId { ComponentImport = 10, ComponentExport = 11 };

template <std::size_t n> QString wordOf(const std::array<const char *, n> &words, std::size_t at) {
    return at < n ? QString::fromLatin1(words[at]) : QString();
}

// A value's or reference's type: one byte, or a reference to a heap type behind it.
void skipValueType(WasmCursor &cursor) {
    const quint8 first = cursor.byte();
    if (first == 0x63 || first == 0x64)
        cursor.skipSigned();
}

WasmRange range(WasmCursor &cursor) {
    const quint8 flags = cursor.byte();
    if (flags > 0x0F)
        cursor.breakOff();
    WasmRange found;
    found.shared = flags & 2;
    found.wide = flags & 4;
    const int bits = found.wide ? 64 : 32;
    found.least = cursor.number(bits);
    if (flags & 1)
        found.most = cursor.number(bits);
    if (flags & 8)
        cursor.number(); // how large a page is, as a power of two
    return found;
}

WasmImport moduleImport(WasmCursor &cursor) {
    WasmImport found{cursor.name(), cursor.name(), {}, {}};
    const quint8 kind = cursor.byte();
    found.kind = wordOf(moduleKinds, kind);
    switch (kind) {
    case 0:
        cursor.number();
        break;
    case 1:
        skipValueType(cursor);
        found.range = range(cursor);
        break;
    case 2:
        found.range = range(cursor);
        break;
    case 3:
        skipValueType(cursor);
        cursor.byte(); // whether it can be changed
        break;
    case 4:
        cursor.byte();
        cursor.number();
        break;
    default:
        cursor.breakOff();
    }
    return found;
}

WasmExport moduleExport(WasmCursor &cursor) {
    WasmExport found{cursor.name(), {}};
    const quint8 kind = cursor.byte();
    found.kind = wordOf(moduleKinds, kind);
    cursor.number();
    if (found.kind.isEmpty())
        cursor.breakOff();
    return found;
}

// An interface's or a plain name; a version may stand behind it.
QString componentName(WasmCursor &cursor) {
    const quint8 form = cursor.byte();
    QString name = cursor.name();
    if (form == 2)
        name += u'@' + cursor.name();
    else if (form > 2)
        cursor.breakOff();
    return name;
}

// externdesc: what kind, and of which type.
QString described(WasmCursor &cursor) {
    const quint8 kind = cursor.byte();
    switch (kind) {
    case 0:
        if (cursor.byte() != 0x11)
            cursor.breakOff();
        cursor.number();
        break;
    case 2:
        if (cursor.byte() == 0)
            cursor.number();
        else
            cursor.skipSigned();
        break;
    case 3:
        if (cursor.byte() == 0)
            cursor.number();
        break;
    default:
        cursor.number();
    }
    const QString word = wordOf(componentKinds, kind);
    if (word.isEmpty())
        cursor.breakOff();
    return word;
}

WasmExport componentExport(WasmCursor &cursor) {
    WasmExport found{componentName(cursor), {}};
    const quint8 sort = cursor.byte();
    found.kind = wordOf(componentKinds, sort);
    if (sort == 0 && cursor.byte() != 0x11)
        cursor.breakOff(); // of what is inside, only a module can be handed out
    cursor.number();
    if (cursor.byte() == 1)
        described(cursor);
    if (found.kind.isEmpty())
        cursor.breakOff();
    return found;
}

using Each = void (*)(WasmCursor &, WasmSummary &);

std::optional<WasmFault> readEach(WasmCursor &cursor, const WasmLimits &limits, WasmSummary &summary, Each each) {
    const quint64 items = cursor.count();
    if (items > static_cast<quint64>(limits.items))
        return WasmFault::TooLarge;
    for (quint64 i = 0; i < items && !cursor.broken(); ++i)
        each(cursor, summary);
    if (summary.imports.size() + summary.exports.size() > 2 * limits.items)
        return WasmFault::TooLarge;
    return cursor.broken() || !cursor.atEnd() ? std::optional(WasmFault::Malformed) : std::nullopt;
}

// What a custom section says is nobody's to check: where it does not fit, it says nothing.
void readProducers(WasmCursor &cursor, const WasmLimits &limits, WasmSummary &summary) {
    const quint64 fields = cursor.count();
    for (quint64 field = 0; field < fields && !cursor.broken(); ++field) {
        const QString name = cursor.name();
        const quint64 values = cursor.count();
        for (quint64 i = 0; i < values && !cursor.broken() && summary.producers.size() < limits.items; ++i) {
            const QString what = cursor.name();
            const QString version = cursor.name();
            if (!cursor.broken())
                summary.producers.append({name, version.isEmpty() ? what : what + u' ' + version});
        }
    }
}

void readNames(WasmCursor &cursor, WasmSummary &summary) {
    while (!cursor.atEnd()) {
        const quint8 part = cursor.byte();
        const QByteArrayView contents = cursor.bytes(cursor.number());
        if (part != 0)
            continue;
        WasmCursor name(contents, static_cast<int>(contents.size()));
        summary.name = name.name().left(256);
        return;
    }
}

} // namespace

QString wasmSectionName(int id, bool component) {
    const auto at = static_cast<std::size_t>(id);
    return component ? wordOf(componentSections, at) : wordOf(moduleSections, at);
}

bool isReadSection(int id, bool component) {
    if (component)
        return id == ComponentImport || id == ComponentExport;
    return id == ModuleImport || id == ModuleFunction || id == ModuleMemory || id == ModuleExport;
}

std::optional<WasmFault> readWasmSection(
    int id, QByteArrayView contents, const WasmLimits &limits, WasmSummary &summary) {
    WasmCursor cursor(contents, limits.nameBytes);
    if (id == 0) {
        const QString name = cursor.name();
        if (name == QLatin1StringView("producers"))
            readProducers(cursor, limits, summary);
        else if (name == QLatin1StringView("name") || name == QLatin1StringView("component-name"))
            readNames(cursor, summary);
        return std::nullopt;
    }
    if (summary.component) {
        return readEach(cursor, limits, summary,
            id == ComponentImport
                ? Each([](WasmCursor &from, WasmSummary &to) {
                      WasmImport found{{}, componentName(from), {}, {}};
                      found.kind = described(from);
                      to.imports.append(found);
                  })
                : Each([](WasmCursor &from, WasmSummary &to) { to.exports.append(componentExport(from)); }));
    }
    switch (id) {
    case ModuleImport:
        return readEach(
            cursor, limits, summary, [](WasmCursor &from, WasmSummary &to) { to.imports.append(moduleImport(from)); });
    case ModuleExport:
        return readEach(
            cursor, limits, summary, [](WasmCursor &from, WasmSummary &to) { to.exports.append(moduleExport(from)); });
    case ModuleMemory:
        return readEach(
            cursor, limits, summary, [](WasmCursor &from, WasmSummary &to) { to.memories.append(range(from)); });
    default:
        summary.functions = static_cast<qint64>(cursor.count());
        return cursor.broken() ? std::optional(WasmFault::Malformed) : std::nullopt;
    }
}

} // namespace waybill
