#include "core/bundle/glob.h"

#include <algorithm>
#include <array>

namespace waybill {

namespace {

using Bytes = std::bitset<256>;

constexpr bool between(unsigned char byte, char first, char last) {
    return byte >= static_cast<unsigned char>(first) && byte <= static_cast<unsigned char>(last);
}

// The classes as git has them: ASCII alone, whatever the locale, and neither vertical tab nor form feed is a space.
struct NamedClass {
    QByteArrayView name;
    bool (*holds)(unsigned char);
};

bool isLower(unsigned char c) {
    return between(c, 'a', 'z');
}
bool isUpper(unsigned char c) {
    return between(c, 'A', 'Z');
}
bool isDigit(unsigned char c) {
    return between(c, '0', '9');
}
bool isAlpha(unsigned char c) {
    return isLower(c) || isUpper(c);
}
bool isAlnum(unsigned char c) {
    return isAlpha(c) || isDigit(c);
}
bool isGraph(unsigned char c) {
    return between(c, '!', '~');
}

constexpr std::array classes{
    NamedClass{"alnum", isAlnum},
    NamedClass{"alpha", isAlpha},
    NamedClass{"blank", [](unsigned char c) { return c == ' ' || c == '\t'; }},
    NamedClass{"cntrl", [](unsigned char c) { return c < 0x20 || c == 0x7F; }},
    NamedClass{"digit", isDigit},
    NamedClass{"graph", isGraph},
    NamedClass{"lower", isLower},
    NamedClass{"print", [](unsigned char c) { return between(c, ' ', '~'); }},
    NamedClass{"punct", [](unsigned char c) { return isGraph(c) && !isAlnum(c); }},
    NamedClass{"space", [](unsigned char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }},
    NamedClass{"upper", isUpper},
    NamedClass{"xdigit", [](unsigned char c) { return isDigit(c) || between(c, 'a', 'f') || between(c, 'A', 'F'); }},
};

unsigned char byteAt(QByteArrayView text, qsizetype at) {
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0;
}

// The inside of a set, from its first byte on. Where it has no end, or a class in it has no meaning, `end` is -1.
struct SetReader {
    QByteArrayView pattern;
    qsizetype at;
    Bytes bytes = {};
    unsigned char before = 0; // what a range may begin with; 0: nothing

    bool one() {
        const unsigned char c = byteAt(pattern, at);
        if (c == 0)
            return false;
        if (c == '\\')
            return escaped();
        if (c == '-' && before != 0 && byteAt(pattern, at + 1) != 0 && byteAt(pattern, at + 1) != ']')
            return range();
        if (c == '[' && byteAt(pattern, at + 1) == ':')
            return named();
        take(c);
        return true;
    }

private:
    void take(unsigned char c) {
        bytes.set(c);
        before = c;
        ++at;
    }

    bool escaped() {
        ++at;
        const unsigned char c = byteAt(pattern, at);
        if (c != 0)
            take(c);
        return c != 0;
    }

    bool range() {
        ++at;
        if (byteAt(pattern, at) == '\\')
            ++at;
        const unsigned char last = byteAt(pattern, at);
        for (unsigned c = before; c <= last; ++c)
            bytes.set(c);
        before = 0;
        ++at;
        return last != 0;
    }

    bool named() {
        const qsizetype end = pattern.indexOf(']', at + 2);
        if (end < 0)
            return false;
        const bool closed = end > at + 2 && pattern[end - 1] == ':';
        if (!closed) { // a bracket like any other byte
            take('[');
            return true;
        }
        const QByteArrayView name = pattern.sliced(at + 2, end - at - 3);
        const auto found = std::ranges::find(classes, name, &NamedClass::name);
        if (found == classes.end())
            return false;
        for (unsigned c = 0; c < 256; ++c) {
            if (found->holds(static_cast<unsigned char>(c)))
                bytes.set(c);
        }
        before = 0;
        at = end + 1;
        return true;
    }
};

} // namespace

Glob::Glob(QByteArrayView pattern, Slashes slashes)
    : m_slashes(slashes) {
    parse(pattern);
}

void Glob::parse(QByteArrayView pattern) {
    for (qsizetype at = 0; at < pattern.size() && m_sound;) {
        switch (pattern[at]) {
        case '?':
            add({Kind::Any});
            ++at;
            break;
        case '*':
            at = parseStars(pattern, at);
            break;
        case '[':
            at = parseSet(pattern, at);
            break;
        case '\\':
            ++at;
            m_sound = at < pattern.size();
            [[fallthrough]];
        default:
            add({Kind::Byte, byteAt(pattern, at)});
            ++at;
        }
    }
}

// Two stars and more stand for folders only where nothing but slashes, or the pattern's ends, are beside them.
qsizetype Glob::parseStars(QByteArrayView pattern, qsizetype at) {
    qsizetype end = at;
    while (end < pattern.size() && pattern[end] == '*')
        ++end;
    if (m_slashes == Slashes::Plain) {
        add({Kind::Stars});
        return end;
    }
    const bool slashBefore = at == 0 || pattern[at - 1] == '/';
    const bool slashAfter
        = end == pattern.size() || pattern[end] == '/' || (pattern[end] == '\\' && byteAt(pattern, end + 1) == '/');
    if (end - at < 2 || !slashBefore || !slashAfter) {
        add({Kind::Star});
        return end;
    }
    if (byteAt(pattern, end) != '/') {
        add({Kind::Stars});
        return end;
    }
    // A second one of the same says nothing more.
    const auto size = m_parts.size();
    if (size < 3 || m_parts[size - 3].kind != Kind::Skip) {
        add({Kind::Skip});
        add({Kind::Stars});
        add({Kind::Byte, '/'});
        --m_leastLength;
    }
    return end + 1;
}

qsizetype Glob::parseSet(QByteArrayView pattern, qsizetype at) {
    ++at;
    const bool negated = byteAt(pattern, at) == '!' || byteAt(pattern, at) == '^';
    SetReader reader{pattern, negated ? at + 1 : at};
    do { // the first byte belongs to the set even where it is a closing bracket
        m_sound = reader.one();
    } while (m_sound && byteAt(pattern, reader.at) != ']');
    if (negated)
        reader.bytes.flip();
    if (m_slashes == Slashes::Special)
        reader.bytes.reset('/');
    add({Kind::Set, 0, m_sets.size()});
    m_sets.push_back(reader.bytes);
    return reader.at + 1;
}

void Glob::add(Part part) {
    const bool consumes = part.kind == Kind::Byte || part.kind == Kind::Any || part.kind == Kind::Set;
    m_leastLength += consumes ? 1 : 0;
    m_parts.push_back(part);
}

bool Glob::takes(const Part &part, unsigned char byte) const {
    switch (part.kind) {
    case Kind::Byte:
        return byte == part.byte;
    case Kind::Set:
        return m_sets[part.set].test(byte);
    case Kind::Any:
    case Kind::Star:
        return m_slashes == Slashes::Plain || byte != '/';
    case Kind::Stars:
        return true;
    case Kind::Skip:
        return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

// What can be reached without a byte: all such ways lead onward.
void Glob::follow(std::vector<unsigned char> &states) const {
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        if (states[i] == 0)
            continue;
        const Kind kind = m_parts[i].kind;
        if (kind == Kind::Star || kind == Kind::Stars || kind == Kind::Skip)
            states[i + 1] = 1;
        if (kind == Kind::Skip)
            states[i + 3] = 1;
    }
}

// All ways through the pattern at once: state i means that the parts before i have matched what was read.
bool Glob::matches(QByteArrayView text) const {
    // Also keeps a pattern that is longer than any path from costing anything.
    if (!m_sound || text.size() < m_leastLength)
        return false;
    std::vector<unsigned char> states(m_parts.size() + 1, 0);
    std::vector<unsigned char> next(states.size(), 0);
    states[0] = 1;
    follow(states);
    for (const char c : text) {
        std::ranges::fill(next, 0);
        bool alive = false;
        for (std::size_t i = 0; i < m_parts.size(); ++i) {
            if (states[i] == 0 || !takes(m_parts[i], static_cast<unsigned char>(c)))
                continue;
            const bool stays = m_parts[i].kind == Kind::Star || m_parts[i].kind == Kind::Stars;
            next[stays ? i : i + 1] = 1;
            alive = true;
        }
        if (!alive)
            return false;
        follow(next);
        std::swap(states, next);
    }
    return states.back() != 0;
}

} // namespace waybill
