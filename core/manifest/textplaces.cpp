#include "core/manifest/textplaces.h"

#include <algorithm>

namespace waybill {

namespace {

constexpr qint64 stride = 256;

// Every byte but a continuation starts a code point; so does a broken one, which keeps the count sane in bad text.
bool startsCodePoint(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

} // namespace

TextPlaces::TextPlaces(const QByteArray &text)
    : m_text(text) {
    m_lineStarts.append(0);
    qint64 codePoints = 0;
    for (qint64 i = 0; i < text.size(); ++i) {
        if (i % stride == 0)
            m_marks.append(codePoints);
        if (startsCodePoint(text[i]))
            ++codePoints;
        const bool pairedReturn = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
        if (text[i] == '\n' || (text[i] == '\r' && !pairedReturn))
            m_lineStarts.append(i + 1);
    }
}

qint64 TextPlaces::codePointsBefore(qint64 offset) const {
    if (m_marks.isEmpty())
        return 0;
    const qint64 mark = std::min(offset / stride, m_marks.size() - 1);
    qint64 codePoints = m_marks[mark];
    for (qint64 i = mark * stride; i < offset; ++i) {
        if (startsCodePoint(m_text[i]))
            ++codePoints;
    }
    return codePoints;
}

TextPlace TextPlaces::at(qint64 offset, qint64 bytes) const {
    offset = std::clamp<qint64>(offset, 0, m_text.size());
    bytes = std::clamp<qint64>(bytes, 0, m_text.size() - offset);
    const auto line = std::prev(std::ranges::upper_bound(m_lineStarts, offset));
    const qint64 before = codePointsBefore(offset);
    TextPlace place;
    place.line = static_cast<int>(line - m_lineStarts.begin()) + 1;
    place.column = static_cast<int>(before - codePointsBefore(*line)) + 1;
    place.length = static_cast<int>(codePointsBefore(offset + bytes) - before);
    place.offset = offset;
    place.bytes = bytes;
    return place;
}

} // namespace waybill
