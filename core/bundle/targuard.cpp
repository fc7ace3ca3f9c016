#include "core/bundle/targuard.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace waybill {

namespace {

constexpr qsizetype blockSize = 512;
constexpr qint64 specialAtMost = 1024 * 1024; // bytes of an extended header or a long name
constexpr int specialInARow = 8; // a global one, an extended one, a long name and a long link are four
constexpr int sparsePiecesAtMost = 65'536; // libarchive keeps them all
constexpr int sparsePiecesInBlock = 21;
constexpr qint64 largestInHeader = 0'77777777777; // what eleven octal digits hold

// Places in a header.
constexpr qsizetype sizeAt = 124;
constexpr qsizetype sumAt = 148;
constexpr qsizetype typeAt = 156;
constexpr qsizetype moreSparseAt = 482;
constexpr qsizetype moreSparseInMapAt = 504;

// Octal digits between blanks and NULs, or two's complement in base 256; nothing where it is neither or does not fit.
std::optional<qint64> number(QByteArrayView field) {
    if (const auto first = static_cast<unsigned char>(field[0]); first & 0x80) {
        if (first & 0x40)
            return -1; // however much below nothing it is
        quint64 value = first & 0x3F;
        for (const char c : field.sliced(1)) {
            if (value >> 55)
                return std::nullopt;
            value = value << 8 | static_cast<unsigned char>(c);
        }
        return static_cast<qint64>(value);
    }
    qsizetype at = 0;
    while (at < field.size() && field[at] == ' ')
        ++at;
    qint64 value = 0;
    for (; at < field.size() && field[at] >= '0' && field[at] <= '7'; ++at)
        value = value * 8 + (field[at] - '0');
    const QByteArrayView rest = field.sliced(at);
    if (!std::ranges::all_of(rest, [](char c) { return c == ' ' || c == '\0'; }))
        return std::nullopt;
    return value;
}

std::optional<qint64> decimal(QByteArrayView text) {
    if (text.isEmpty() || text.size() > 18)
        return std::nullopt;
    qint64 value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

// The sum of all bytes with blanks in place of the sum itself; some old writers took the bytes as signed.
bool sumFits(const QByteArray &block) {
    const auto claimed = number(QByteArrayView(block).sliced(sumAt, 8));
    qint64 unsignedSum = 0;
    qint64 signedSum = 0;
    for (qsizetype i = 0; i < blockSize; ++i) {
        const char c = i >= sumAt && i < sumAt + 8 ? ' ' : block[i];
        unsignedSum += static_cast<unsigned char>(c);
        signedSum += static_cast<signed char>(c);
    }
    return claimed == unsignedSum || claimed == signedSum;
}

bool isSpecial(char type) {
    return type == 'x' || type == 'X' || type == 'g' || type == 'L' || type == 'K';
}

bool isFile(char type) {
    return type == '0' || type == '\0' || type == '7' || type == 'S';
}

} // namespace

TarGuard::TarGuard(QString subject)
    : m_subject(std::move(subject)) { }

std::unexpected<Error> TarGuard::corrupt(const char *why) const {
    return fail(ErrorCode::BundleCorrupt, m_subject, QString::fromLatin1(why));
}

Result<void> TarGuard::pass(QByteArrayView bytes) {
    while (!bytes.isEmpty()) {
        // Contents go by; everything else is looked at in whole blocks.
        if (m_state == State::Body && m_wanted == 0 && m_block.isEmpty()) {
            const qsizetype gone = static_cast<qsizetype>(std::min<qint64>(m_left, bytes.size()));
            bytes = bytes.sliced(gone);
            m_left -= gone;
            if (m_left == 0) {
                if (auto ended = bodyEnded(); !ended)
                    return ended;
            }
            continue;
        }
        const qsizetype taken = std::min(blockSize - m_block.size(), bytes.size());
        m_block.append(bytes.first(taken));
        bytes = bytes.sliced(taken);
        if (m_block.size() < blockSize)
            return {};
        auto read = block();
        m_block.clear();
        if (!read)
            return read;
    }
    return {};
}

Result<void> TarGuard::block() {
    switch (m_state) {
    case State::Header:
        return header();
    case State::SparseMap:
        return sparseMap(m_block.constData() + moreSparseInMapAt);
    case State::Body:
        return body();
    case State::End:
        // Some readers stop at one block of zeros, some at two: what comes after the first is not the same for all.
        return std::ranges::all_of(m_block, [](char c) { return c == '\0'; })
            ? Result<void>()
            : corrupt("there is more behind the archive's end");
    }
    Q_UNREACHABLE_RETURN({});
}

Result<void> TarGuard::header() {
    if (std::ranges::all_of(m_block, [](char c) { return c == '\0'; })) {
        m_state = State::End;
        return m_special == 0 ? Result<void>() : corrupt("the archive ends before the entry that a header speaks of");
    }
    if (!sumFits(m_block))
        return corrupt("a header has another checksum");
    m_type = m_block[typeAt];
    if (!isSpecial(m_type) && !isFile(m_type) && (m_type < '1' || m_type > '6'))
        return corrupt("an entry is of a kind that is not known");
    if (auto sized = size(m_type); !sized)
        return sized;
    m_state = State::Body;
    if (isSpecial(m_type) && ++m_special > specialInARow)
        return corrupt("too many headers speak of one entry");
    m_sparseBlocks = 0;
    if (m_type == 'S')
        return sparseMap(m_block.constData() + moreSparseAt);
    return m_left == 0 ? bodyEnded() : Result<void>();
}

Result<void> TarGuard::size(char type) {
    const auto stated = number(QByteArrayView(m_block).sliced(sizeAt, 12));
    if (!stated || *stated < 0)
        return corrupt("a size is no number, or is negative");
    qint64 size = *stated;
    if (!isSpecial(type) && m_paxSize) {
        // Readers that do not know pax go by the header's own size, and would see other entries.
        if (size != 0 && size != *m_paxSize && *m_paxSize <= largestInHeader)
            return corrupt("an entry has two sizes");
        size = *m_paxSize;
    }
    if (!isSpecial(type) && !isFile(type) && size != 0)
        return corrupt("a link, folder or device has contents");
    if (isSpecial(type) && size > specialAtMost)
        return fail(ErrorCode::BundleTooLarge, m_subject, QStringLiteral("an extended header over 1 MiB"));
    if (size > std::numeric_limits<qint64>::max() - blockSize)
        return corrupt("a size is no number, or is negative");
    if (!isSpecial(type))
        m_stored.push_back(size);
    m_left = (size + blockSize - 1) / blockSize * blockSize;
    m_wanted = isSpecial(type) ? size : m_sparseInBody && isFile(type) ? std::min<qint64>(size, blockSize) : 0;
    m_kept.clear();
    return {};
}

// `more`: whether another block of the map follows.
Result<void> TarGuard::sparseMap(const char *more) {
    m_state = State::SparseMap;
    if (*more == 0) {
        m_state = State::Body;
        return m_left == 0 ? bodyEnded() : Result<void>();
    }
    if (++m_sparseBlocks * sparsePiecesInBlock > sparsePiecesAtMost)
        return fail(ErrorCode::BundleTooLarge, m_subject, QStringLiteral("a sparse file of too many pieces"));
    return {};
}

Result<void> TarGuard::body() {
    const auto wanted = static_cast<qsizetype>(std::min<qint64>(m_wanted, blockSize));
    m_kept.append(QByteArrayView(m_block).first(wanted));
    m_wanted -= wanted;
    m_left -= blockSize;
    if (m_wanted == 0 && m_sparseInBody && isFile(m_type)) {
        if (auto counted = sparseCount(); !counted)
            return counted;
    }
    return m_left == 0 ? bodyEnded() : Result<void>();
}

Result<void> TarGuard::bodyEnded() {
    m_state = State::Header;
    if (m_type == 'x' || m_type == 'X' || m_type == 'g')
        return records(m_type);
    if (isSpecial(m_type))
        return longName();
    m_special = 0;
    m_paxSize.reset();
    m_sparseInBody = false;
    m_seen.clear();
    return {};
}

qint64 TarGuard::takeStored() {
    if (m_stored.empty())
        return 0;
    const qint64 size = m_stored.front();
    m_stored.pop_front();
    return size;
}

Result<void> TarGuard::finish() const {
    const bool whole = m_block.isEmpty() && m_special == 0 && (m_state == State::Header || m_state == State::End);
    return whole ? Result<void>() : fail(ErrorCode::BundleTruncated, m_subject);
}

// "LENGTH KEY=VALUE\n", the length counting all of it.
Result<void> TarGuard::records(char type) {
    const bool global = type == 'g';
    for (QByteArrayView rest(m_kept); !rest.isEmpty();) {
        const qsizetype blank = rest.first(std::min<qsizetype>(rest.size(), 20)).indexOf(' ');
        const auto length = blank > 0 ? decimal(rest.first(blank)) : std::nullopt;
        if (!length || *length <= blank + 2 || *length > rest.size() || rest[*length - 1] != '\n')
            return corrupt("a pax record has a wrong length");
        const QByteArrayView text = rest.first(*length - 1).sliced(blank + 1);
        rest = rest.sliced(*length);
        const qsizetype equals = text.indexOf('=');
        if (equals < 1)
            return corrupt("a pax record has no key");
        if (auto read = record(text.first(equals), text.sliced(equals + 1), global); !read)
            return read;
    }
    return {};
}

Result<void> TarGuard::record(QByteArrayView key, QByteArrayView value, bool global) {
    const bool name = key == "path" || key == "linkpath" || key == "GNU.sparse.name";
    if (key.contains('\0') || (value.contains('\0') && !key.startsWith("SCHILY.xattr.")))
        return fail(name ? ErrorCode::BundleUnsafePath : ErrorCode::BundleCorrupt, m_subject,
            QStringLiteral("a NUL in a pax record"));
    const bool once = name || key == "size" || key == "GNU.sparse.major" || key == "GNU.sparse.realsize"
        || key == "GNU.sparse.size" || key == "GNU.sparse.map";
    if (!once)
        return {};
    // Some readers apply them to every entry that follows, others to none.
    if (global)
        return corrupt("a global header names, sizes or links all entries");
    if (m_seen.contains(key.toByteArray()))
        return corrupt("a pax record stands twice");
    m_seen.append(key.toByteArray());
    if (key == "size") {
        m_paxSize = decimal(value);
        if (!m_paxSize)
            return corrupt("a size is no number, or is negative");
    }
    if (key == "GNU.sparse.major")
        m_sparseInBody = value != "0";
    return {};
}

// A name ends at its first NUL for some, with the header's body for others.
Result<void> TarGuard::longName() const {
    const qsizetype end = m_kept.indexOf('\0');
    const bool hidden
        = end >= 0 && !std::ranges::all_of(QByteArrayView(m_kept).sliced(end), [](char c) { return c == '\0'; });
    return hidden ? fail(ErrorCode::BundleUnsafePath, m_subject, QStringLiteral("a NUL in a long name"))
                  : Result<void>();
}

// The map begins with the number of its pieces, on a line.
Result<void> TarGuard::sparseCount() const {
    const qsizetype end = m_kept.indexOf('\n');
    const auto pieces = end > 0 ? decimal(QByteArrayView(m_kept).first(end)) : std::nullopt;
    if (!pieces)
        return corrupt("a sparse file has no map");
    if (*pieces > sparsePiecesAtMost)
        return fail(ErrorCode::BundleTooLarge, m_subject, QStringLiteral("a sparse file of too many pieces"));
    return {};
}

} // namespace waybill
