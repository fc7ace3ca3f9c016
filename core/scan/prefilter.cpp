#include "core/scan/prefilter.h"

#include <algorithm>

namespace waybill {

namespace {

constexpr quint32 classes = 64; // of bytes

char folded(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

} // namespace

Prefilter::Prefilter(std::span<const QByteArrayView> words) {
    quint32 known = 0;
    for (const QByteArrayView word : words) {
        for (const char c : word) {
            quint8 &kind = m_class[static_cast<quint8>(folded(c))];
            if (kind == 0)
                kind = static_cast<quint8>(1 + known++ % (classes - 1));
        }
        m_longest = std::max(m_longest, word.size());
    }
    for (char upper = 'A'; upper <= 'Z'; ++upper)
        m_class[static_cast<quint8>(upper)] = m_class[static_cast<quint8>(folded(upper))];

    m_known.assign(classes * classes * classes / 64, 0);
    const auto add = [this](quint32 three, quint16 number) {
        m_known[three / 64] |= quint64(1) << (three % 64);
        m_beginning[three].push_back(number);
    };
    for (std::size_t i = 0; i < words.size(); ++i) {
        Q_ASSERT(words[i].size() >= 2);
        QByteArray word = words[i].toByteArray();
        std::ranges::transform(word, word.begin(), folded);
        const auto number = static_cast<quint16>(i);
        const auto byte = [&word](qsizetype at) { return static_cast<quint8>(word[at]); };
        if (word.size() == 2) {
            m_short.push_back(number);
            const quint32 two = triple(byte(0), byte(1), 0) / classes * classes;
            for (quint32 third = 0; third < classes; ++third)
                add(two + third, number);
        } else {
            add(triple(byte(0), byte(1), byte(2)), number);
        }
        m_words.push_back(std::move(word));
    }
}

bool Prefilter::isAt(quint16 number, QByteArrayView text, qsizetype at) const {
    const QByteArray &word = m_words[number];
    return text.size() - at >= word.size() && std::ranges::equal(text.sliced(at, word.size()), word, {}, folded);
}

} // namespace waybill
