// Turns byte offsets of a UTF-8 text into lines and columns, each in constant time. Values only; any thread.
#pragma once

#include "core/base/finding.h"

#include <QByteArray>
#include <QList>

namespace waybill {

class TextPlaces {
public:
    // Lines end at \n, \r\n or a lone \r. The text must outlive this.
    explicit TextPlaces(const QByteArray &text);

    // The place of `bytes` bytes from `offset` (both are cut to the text).
    TextPlace at(qint64 offset, qint64 bytes) const;

private:
    qint64 codePointsBefore(qint64 offset) const;

    const QByteArray &m_text;
    QList<qint64> m_lineStarts;
    QList<qint64> m_marks; // code points before each stride-th byte
};

} // namespace waybill
