// One shell pattern over bytes, as git's rules have it (gitignore(5), glob(7)): `?`, `*`, `**` between slashes, sets
// with ranges and POSIX classes, and escapes. Immutable once made; any thread.
#pragma once

#include <QByteArray>

#include <bitset>
#include <vector>

namespace waybill {

class Glob {
public:
    // Special: `?`, `*` and sets never match a slash, and `**` beside slashes stands for any number of folders.
    // Plain: a slash is a byte like any other.
    enum class Slashes { Special, Plain };

    // Any bytes. A set without an end, an unknown class or a lone backslash at the end make a pattern that matches
    // nothing, as in git.
    Glob(QByteArrayView pattern, Slashes slashes);

    // The whole text. Time: at most the length of the text times five times the length of the text, whatever the
    // pattern; there is no backtracking.
    bool matches(QByteArrayView text) const;

private:
    enum class Kind : unsigned char {
        Byte,
        Any,
        Set,
        Star, // any bytes but slashes
        Stars, // any bytes
        Skip, // nothing, or what the two parts after it match
    };
    using Bytes = std::bitset<256>;
    struct Part {
        Kind kind;
        unsigned char byte = 0; // of Byte
        std::size_t set = 0; // of Set: its place in m_sets
    };

    void parse(QByteArrayView pattern);
    qsizetype parseStars(QByteArrayView pattern, qsizetype at);
    qsizetype parseSet(QByteArrayView pattern, qsizetype at);
    void add(Part part);
    bool takes(const Part &part, unsigned char byte) const;
    void follow(std::vector<unsigned char> &states) const;

    Slashes m_slashes;
    bool m_sound = true;
    qsizetype m_leastLength = 0; // of a text that matches
    std::vector<Part> m_parts;
    std::vector<Bytes> m_sets;
};

} // namespace waybill
