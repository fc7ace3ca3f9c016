// Finds any of some hundred fixed words in bytes, in one pass that looks at three bytes at a time: what it does not
// find, no rule has to look at. Immutable once made; any thread.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <span>
#include <unordered_map>
#include <vector>

namespace waybill {

class Prefilter {
public:
    // Letters of a word match in either case. Each word has two bytes at least.
    explicit Prefilter(std::span<const QByteArrayView> words);

    qsizetype longest() const { return m_longest; } // bytes of a word

    // Calls `hit` with the number and the offset of each word that lies in `text` and begins at `from` or behind it and
    // before `until`, in ascending order of the offsets.
    template <typename Hit> void find(QByteArrayView text, qsizetype from, qsizetype until, Hit &&hit) const {
        const auto *bytes = reinterpret_cast<const quint8 *>(text.data());
        qsizetype at = from;
        for (const qsizetype last = std::min(until, text.size() - 2); at < last; ++at) {
            const quint32 three = triple(bytes[at], bytes[at + 1], bytes[at + 2]);
            if ((m_known[three / 64] >> (three % 64)) & 1)
                verify(m_beginning.at(three), text, at, hit);
        }
        for (; at < until; ++at) // too near the end for three
            verify(m_short, text, at, hit);
    }

private:
    // Six bits of each are enough to tell nearly all apart; the words are compared in full.
    quint32 triple(quint8 first, quint8 second, quint8 third) const {
        return quint32(m_class[first]) << 12 | quint32(m_class[second]) << 6 | m_class[third];
    }

    bool isAt(quint16 number, QByteArrayView text, qsizetype at) const;

    template <typename Hit>
    void verify(const std::vector<quint16> &numbers, QByteArrayView text, qsizetype at, Hit &hit) const {
        for (const quint16 number : numbers) {
            if (isAt(number, text, at))
                hit(number, at);
        }
    }

    std::vector<QByteArray> m_words; // lower case
    qsizetype m_longest = 0;
    std::array<quint8, 256> m_class{}; // 0: a byte of no word
    std::vector<quint64> m_known; // a bit for each triple
    std::unordered_map<quint32, std::vector<quint16>> m_beginning; // words by their triples
    std::vector<quint16> m_short; // words of two bytes
};

} // namespace waybill
