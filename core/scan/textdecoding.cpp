#include "core/scan/textdecoding.h"

#include <utility>

namespace waybill {

namespace {

constexpr qsizetype headSize = 8 * 1024;

} // namespace

QByteArray TextDecoding::feed(QByteArrayView piece) {
    if (m_begun)
        return decoded(piece);
    m_head += piece;
    return m_head.size() < headSize ? QByteArray() : begin();
}

QByteArray TextDecoding::finish() {
    return m_begun ? QByteArray() : begin();
}

QByteArray TextDecoding::begin() {
    m_begun = true;
    const QByteArray head = std::exchange(m_head, {});
    if (head.startsWith("\xFF\xFE"))
        m_utf16.emplace(QStringConverter::Utf16LE);
    else if (head.startsWith("\xFE\xFF"))
        m_utf16.emplace(QStringConverter::Utf16BE);
    else if (head.startsWith("\xEF\xBB\xBF"))
        return head.sliced(3);
    else
        m_binary = head.first(std::min(head.size(), headSize)).contains('\0');
    return decoded(head);
}

QByteArray TextDecoding::decoded(QByteArrayView piece) {
    return m_utf16 ? QString(m_utf16->decode(piece)).toUtf8() : piece.toByteArray();
}

} // namespace waybill
