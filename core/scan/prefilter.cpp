#include "core/scan/prefilter.h"

#include <queue>

namespace waybill {

namespace {

unsigned char folded(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 'A' && byte <= 'Z' ? static_cast<unsigned char>(byte + ('a' - 'A')) : byte;
}

} // namespace

Prefilter::Prefilter(std::span<const QByteArrayView> words) {
    for (const QByteArrayView word : words) {
        for (const char c : word) {
            quint8 &kind = m_class[folded(c)];
            if (kind == 0)
                kind = static_cast<quint8>(m_classes++);
        }
    }
    for (unsigned char upper = 'A'; upper <= 'Z'; ++upper)
        m_class[upper] = m_class[folded(static_cast<char>(upper))];

    // The tree of all words. 0 stands for "no child": nothing leads back to the root by a word.
    m_next.assign(m_classes, 0);
    m_words.emplace_back();
    for (std::size_t number = 0; number < words.size(); ++number) {
        State node = 0;
        for (const char c : words[number]) {
            const std::size_t at = node * m_classes + m_class[folded(c)];
            if (m_next[at] == 0) {
                m_next[at] = static_cast<State>(m_words.size());
                m_next.resize(m_next.size() + m_classes, 0);
                m_words.emplace_back();
            }
            node = m_next[at];
        }
        m_words[node].push_back(static_cast<quint16>(number));
    }
    Q_ASSERT(m_words.size() < foundFlag);

    // By breadth: where a word does not go on, go on with the longest end of it that begins another one.
    std::vector<State> shorter(m_words.size(), 0);
    std::queue<State> open;
    open.push(0);
    while (!open.empty()) {
        const State node = open.front();
        open.pop();
        for (std::size_t kind = 0; kind < m_classes; ++kind) {
            State &next = m_next[node * m_classes + kind];
            const State fallback = node == 0 ? State(0) : m_next[shorter[node] * m_classes + kind];
            if (next == 0) {
                next = fallback;
                continue;
            }
            shorter[next] = fallback;
            m_words[next].insert(m_words[next].end(), m_words[fallback].begin(), m_words[fallback].end());
            open.push(next);
        }
    }
    for (State &next : m_next) {
        if (!m_words[next].empty())
            next |= foundFlag;
    }
}

} // namespace waybill
