// Manifests with «...» around the places that a judge has to name, for the judges' table tests. Counts by hand, without
// any of the code that is judged.
#pragma once

#include "core/base/finding.h"

#include <QByteArray>
#include <QList>

#include <algorithm>

namespace waybill {

struct Marked {
    QByteArray text;
    QList<TextPlace> places;
};

inline int codePoints(const QByteArray &utf8) {
    return static_cast<int>(
        std::ranges::count_if(utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

// Lines end at \n, \r\n and a lone \r. By hand, without any of the code that is judged here.
inline TextPlace placeIn(const QByteArray &text, qsizetype from, qsizetype bytes) {
    int line = 1;
    qsizetype lineStart = 0;
    for (qsizetype i = 0; i < from; ++i) {
        if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n'))) {
            ++line;
            lineStart = i + 1;
        }
    }
    return {line, codePoints(text.sliced(lineStart, from - lineStart)) + 1, codePoints(text.sliced(from, bytes)), from,
        bytes};
}

inline Marked unmark(const QByteArray &marked) {
    struct Span {
        qsizetype from;
        qsizetype end;
    };
    Marked result;
    QList<Span> spans; // in the order of their openings
    QList<qsizetype> open;
    for (qsizetype i = 0; i < marked.size();) {
        if (QByteArrayView(marked).sliced(i).startsWith("«")) {
            open.append(spans.size());
            spans.append({result.text.size(), -1});
            i += 2;
        } else if (QByteArrayView(marked).sliced(i).startsWith("»")) {
            spans[open.takeLast()].end = result.text.size();
            i += 2;
        } else {
            result.text += marked[i++];
        }
    }
    for (const Span &span : spans)
        result.places.append(placeIn(result.text, span.from, span.end - span.from));
    return result;
}

} // namespace waybill
