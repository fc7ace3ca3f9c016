// Reads the numbers and names of a WebAssembly section (LEB128, UTF-8). Once something does not fit, everything it
// gives is nothing, and `broken` says so. Internal to core/bundle; values.
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringDecoder>

namespace waybill {

class WasmCursor {
public:
    explicit WasmCursor(QByteArrayView bytes, int nameBytes)
        : m_bytes(bytes)
        , m_nameBytes(nameBytes) { }

    bool broken() const { return m_broken; }
    bool atEnd() const { return m_broken || m_at == m_bytes.size(); }
    qsizetype left() const { return m_broken ? 0 : m_bytes.size() - m_at; }

    quint8 byte() {
        if (atEnd()) {
            m_broken = true;
            return 0;
        }
        return static_cast<quint8>(m_bytes[m_at++]);
    }

    // Unsigned, of at most `bits`.
    quint64 number(int bits = 32) {
        quint64 value = 0;
        for (int shift = 0; shift < bits; shift += 7) {
            const quint8 next = byte();
            const int room = bits - shift;
            if (room < 7 && ((next & 0x7F) >> room) != 0)
                break;
            value |= static_cast<quint64>(next & 0x7F) << shift;
            if ((next & 0x80) == 0)
                return m_broken ? 0 : value;
        }
        m_broken = true;
        return 0;
    }

    // A signed number of up to 33 bits, whose value does not matter here.
    void skipSigned() {
        for (int i = 0; i < 5; ++i) {
            if ((byte() & 0x80) == 0)
                return;
        }
        m_broken = true;
    }

    QByteArrayView bytes(quint64 count) {
        if (m_broken || count > static_cast<quint64>(left())) {
            m_broken = true;
            return {};
        }
        const QByteArrayView found = m_bytes.sliced(m_at, static_cast<qsizetype>(count));
        m_at += found.size();
        return found;
    }

    QString name() {
        const quint64 length = number();
        if (length > static_cast<quint64>(m_nameBytes))
            m_broken = true;
        QStringDecoder decoder(
            QStringDecoder::Utf8, QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
        QString text = decoder.decode(bytes(length));
        m_broken = m_broken || decoder.hasError();
        return m_broken ? QString() : text;
    }

    // How many items follow: each takes a byte at least.
    quint64 count() {
        const quint64 items = number();
        m_broken = m_broken || items > static_cast<quint64>(left());
        return m_broken ? 0 : items;
    }

    void breakOff() { m_broken = true; }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    int m_nameBytes;
    bool m_broken = false;
};

} // namespace waybill
