// Finds any of some hundred fixed words in bytes, in one pass (Aho and Corasick's automaton as a table): what it does
// not find, no rule has to look at. Immutable once made; any thread.
#pragma once

#include <QByteArrayView>

#include <array>
#include <functional>
#include <span>
#include <vector>

namespace waybill {

class Prefilter {
public:
    using State = quint16; // between two pieces; 0 at the start of a file

    // Letters of a word match in either case. At most 30,000 bytes of words in all.
    explicit Prefilter(std::span<const QByteArrayView> words);

    // Calls `hit` with a word's number and the offset in `piece` behind its last byte, in ascending order of that.
    template <typename Hit> void feed(State &state, QByteArrayView piece, Hit &&hit) const {
        State node = state;
        const char *bytes = piece.data();
        for (qsizetype i = 0; i < piece.size(); ++i) {
            const State next = m_next[node * m_classes + m_class[static_cast<unsigned char>(bytes[i])]];
            node = next & nodeMask;
            if (next & foundFlag) {
                for (const quint16 word : m_words[node])
                    hit(word, i + 1);
            }
        }
        state = node;
    }

private:
    static constexpr State foundFlag = 0x8000;
    static constexpr State nodeMask = 0x7FFF;

    std::array<quint8, 256> m_class{}; // 0: a byte of no word
    std::size_t m_classes = 1;
    std::vector<State> m_next; // node by class; the flag: a word ends here
    std::vector<std::vector<quint16>> m_words; // by node
};

} // namespace waybill
