#include "core/bundle/wasmsummary.h"

#include "core/bundle/wasmcursor.h"
#include "core/bundle/wasmsections.h"

#include <algorithm>
#include <array>

namespace waybill {

namespace {

constexpr qsizetype preambleBytes = 8;
constexpr qsizetype sectionHeadAtMost = 6; // an id, and a size of five bytes at most
constexpr qint64 customReadAtMost = 256 * 1024; // names of functions and debugging data go by

struct NamedFault {
    WasmFault fault;
    QLatin1StringView name;
};

constexpr std::array namedFaults{
    NamedFault{WasmFault::NotWasm, QLatin1StringView("wasm-not-wasm")},
    NamedFault{WasmFault::UnknownVersion, QLatin1StringView("wasm-unknown-version")},
    NamedFault{WasmFault::Truncated, QLatin1StringView("wasm-truncated")},
    NamedFault{WasmFault::Malformed, QLatin1StringView("wasm-malformed")},
    NamedFault{WasmFault::TooLarge, QLatin1StringView("wasm-too-large")},
};

} // namespace

QString wasmFaultName(WasmFault fault) {
    return std::ranges::find(namedFaults, fault, &NamedFault::fault)->name;
}

std::optional<WasmFault> wasmFaultOf(const QString &name) {
    const auto *found = std::ranges::find(namedFaults, name, &NamedFault::name);
    return found == namedFaults.end() ? std::nullopt : std::optional(found->fault);
}

WasmReader::WasmReader(const WasmLimits &limits)
    : m_limits(limits) { }

bool WasmReader::fault(WasmFault why) {
    m_fault = why;
    return false;
}

bool WasmReader::take(QByteArrayView bytes) {
    while (!bytes.isEmpty() && !m_fault) {
        if (m_inSection) {
            const auto part = static_cast<qsizetype>(std::min<qint64>(m_left, bytes.size()));
            if (m_reads || (m_id == 0 && m_section.size() < customReadAtMost))
                m_section.append(bytes.first(part));
            bytes = bytes.sliced(part);
            m_at += part;
            m_left -= part;
            if (m_left == 0 && !endSection())
                return false;
            continue;
        }
        m_head.append(bytes[0]);
        bytes = bytes.sliced(1);
        ++m_at;
        if (!(m_begun ? beginSection() : begin()))
            return false;
    }
    return !m_fault;
}

bool WasmReader::begin() {
    constexpr QByteArrayView magic("\0asm", 4);
    if (!magic.startsWith(QByteArrayView(m_head).first(std::min<qsizetype>(m_head.size(), 4))))
        return fault(WasmFault::NotWasm);
    if (m_head.size() < preambleBytes)
        return true;
    // Two bytes of version, two of layer.
    const QByteArrayView version = QByteArrayView(m_head).sliced(4);
    m_summary.component = version == QByteArrayView("\x0d\0\1\0", 4);
    if (!m_summary.component && version != QByteArrayView("\1\0\0\0", 4))
        return fault(WasmFault::UnknownVersion);
    m_begun = true;
    m_head.clear();
    return true;
}

bool WasmReader::beginSection() {
    const bool sizeEnds = m_head.size() > 1 && (static_cast<quint8>(m_head.back()) & 0x80) == 0;
    if (!sizeEnds)
        return m_head.size() < sectionHeadAtMost || fault(WasmFault::Malformed);
    WasmCursor cursor(m_head, 0);
    m_id = cursor.byte();
    m_left = static_cast<qint64>(cursor.number());
    m_head.clear();
    const QString name = wasmSectionName(m_id, m_summary.component);
    if (cursor.broken() || name.isEmpty())
        return fault(WasmFault::Malformed);
    m_reads = isReadSection(m_id, m_summary.component);
    if ((m_reads && m_left > m_limits.sectionBytes) || m_summary.sections.size() >= m_limits.items)
        return fault(WasmFault::TooLarge);
    m_summary.sections.append({name, m_id == 0, m_at, m_left});
    m_section.clear();
    m_inSection = true;
    return m_left > 0 || endSection();
}

bool WasmReader::endSection() {
    m_inSection = false;
    WasmSection &section = m_summary.sections.last();
    if (section.custom) {
        WasmCursor cursor(m_section, m_limits.nameBytes);
        section.name = cursor.name();
        if (cursor.broken())
            return fault(WasmFault::Malformed);
        // A longer one was not kept whole, and holds nothing that is told.
        if (section.size > customReadAtMost)
            return true;
    }
    if (m_reads || section.custom)
        m_fault = readWasmSection(m_id, m_section, m_limits, m_summary);
    m_section.clear();
    return !m_fault;
}

std::expected<WasmSummary, WasmFault> WasmReader::finish() {
    if (!m_fault && (!m_begun || m_inSection || !m_head.isEmpty()))
        m_fault = m_at == 0 ? WasmFault::NotWasm : WasmFault::Truncated;
    if (m_fault)
        return std::unexpected(*m_fault);
    m_summary.size = m_at;
    return m_summary;
}

std::expected<WasmSummary, WasmFault> summarizeWasm(QByteArrayView bytes, const WasmLimits &limits) {
    WasmReader reader(limits);
    reader.take(bytes);
    return reader.finish();
}

} // namespace waybill
