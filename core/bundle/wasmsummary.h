// What a WebAssembly file says of itself without being run: module or component, what it takes in and hands out, its
// memory, its sections and who made it. Pulled through piece by piece; code and data are skipped. Hostile input is
// expected. One instance serves one file and one thread.
// Source: WebAssembly Core Specification 3.0, "Binary Format"; component-model, "Binary.md"; tool-conventions,
// "ProducersSection.md".
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <expected>
#include <optional>

namespace waybill {

// Why a file cannot be told about.
enum class WasmFault {
    NotWasm, // it does not begin with \0asm
    UnknownVersion, // neither a module nor a component of a version that is known
    Truncated,
    Malformed, // a number that does not end, a length beyond its section, a kind that is not known
    TooLarge, // over a limit below
};
// The stable name of a fault: "wasm-not-wasm".
QString wasmFaultName(WasmFault fault);
std::optional<WasmFault> wasmFaultOf(const QString &name);

struct WasmLimits {
    qint64 sectionBytes = 4 * 1024 * 1024; // of a section that is read, not of code, data or what is nested
    int items = 20'000; // imports, exports, memories and sections, each
    int nameBytes = 4096;
};

// Of a memory in pages of 64 KiB, of a table in elements.
struct WasmRange {
    quint64 least = 0;
    std::optional<quint64> most;
    bool shared = false;
    bool wide = false; // addressed by 64 bits

    bool operator==(const WasmRange &) const = default;
};

struct WasmImport {
    QString module; // empty in a component, where a name stands alone
    QString name;
    QString kind; // "func", "table", "memory", "global", "tag"; of a component: "core module", "func", "value", "type",
                  // "component", "instance"
    std::optional<WasmRange> range; // of a table or memory

    bool operator==(const WasmImport &) const = default;
};

struct WasmExport {
    QString name;
    QString kind; // as of an import

    bool operator==(const WasmExport &) const = default;
};

struct WasmSection {
    QString name; // "code", "import"; a custom section's own name
    bool custom = false;
    qint64 offset = 0; // of its contents, bytes from the file's beginning
    qint64 size = 0; // bytes of its contents

    bool operator==(const WasmSection &) const = default;
};

struct WasmSummary {
    bool component = false; // else a core module
    qint64 size = 0; // bytes of the file
    QString name; // the name section's; empty: none
    QList<WasmImport> imports;
    QList<WasmExport> exports;
    QList<WasmRange> memories; // its own
    qint64 functions = 0; // its own, of a module
    QList<WasmSection> sections; // in the file's order
    QList<std::pair<QString, QString>> producers; // "processed-by", "rustc 1.79.0"
};

class WasmReader {
public:
    explicit WasmReader(const WasmLimits &limits = {});

    // False: there is a fault, and finish() says which; more need not be read.
    bool take(QByteArrayView bytes);
    std::expected<WasmSummary, WasmFault> finish();

private:
    bool begin();
    bool beginSection();
    bool endSection();
    bool fault(WasmFault why);

    WasmLimits m_limits;
    WasmSummary m_summary;
    std::optional<WasmFault> m_fault;
    QByteArray m_head; // the preamble, or a section's id and size, as far as they have come
    QByteArray m_section; // contents of a section that is read
    qint64 m_at = 0; // bytes taken
    qint64 m_left = 0; // bytes of the section still to come
    int m_id = 0;
    bool m_begun = false;
    bool m_inSection = false;
    bool m_reads = false; // the section is one that is read
};

std::expected<WasmSummary, WasmFault> summarizeWasm(QByteArrayView bytes, const WasmLimits &limits = {});

} // namespace waybill
