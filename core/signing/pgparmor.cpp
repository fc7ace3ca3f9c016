#include "core/signing/pgparmor.h"

namespace waybill::pgp {

namespace {

constexpr QByteArrayView blockStart("-----BEGIN PGP ");

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r';
}

// The bytes of a packet's header and body; body -1 where the header gives no length.
struct PacketSize {
    qsizetype header = 0;
    qint64 body = -1;
};

qint64 bigEndian(QByteArrayView bytes) {
    qint64 value = 0;
    for (const char byte : bytes)
        value = value * 256 + static_cast<unsigned char>(byte);
    return value;
}

// `bytes` begins with the packet's tag byte.
std::optional<PacketSize> packetSize(QByteArrayView bytes) {
    const auto byte = [&](qsizetype at) { return static_cast<unsigned char>(bytes[at]); };
    const auto fixed = [&](qsizetype at, qsizetype width) -> std::optional<PacketSize> {
        if (bytes.size() < at + width)
            return std::nullopt;
        return PacketSize{at + width, bigEndian(bytes.sliced(at, width))};
    };
    const bool newFormat = (byte(0) & 0x40) != 0;
    if (!newFormat) {
        const int width = 1 << (byte(0) & 3);
        return width == 8 ? PacketSize{1, -1} : fixed(1, width);
    }
    if (bytes.size() < 2)
        return std::nullopt;
    if (byte(1) < 192)
        return PacketSize{2, byte(1)};
    if (byte(1) == 255)
        return fixed(2, 4);
    if (byte(1) >= 224)
        return PacketSize{2, -1}; // in parts
    if (bytes.size() < 3)
        return std::nullopt;
    return PacketSize{3, (byte(1) - 192) * 256 + byte(2) + 192};
}

} // namespace

SecretBytes tidyArmor(QByteArrayView bytes) {
    const qsizetype start = bytes.indexOf(blockStart);
    if (start < 0 || !bytes.first(start).trimmed().isEmpty())
        return SecretBytes::copyOf(bytes);
    SecretBytes tidy(bytes.size() - start + 1);
    qsizetype size = 0;
    for (const char c : bytes.sliced(start)) {
        if (c == '\n') {
            while (size > 0 && isBlank(tidy.data()[size - 1]))
                --size;
        }
        tidy.data()[size++] = c;
    }
    while (size > 0 && (isBlank(tidy.data()[size - 1]) || tidy.data()[size - 1] == '\n'))
        --size;
    tidy.data()[size++] = '\n';
    tidy.truncate(size);
    return tidy;
}

void toLineFeeds(SecretBytes &text) {
    qsizetype size = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.data()[i] != '\r')
            text.data()[size++] = text.data()[i];
    }
    text.truncate(size);
}

qsizetype armoredBlocks(QByteArrayView bytes) {
    qsizetype count = 0;
    for (qsizetype at = bytes.indexOf(blockStart); at >= 0; at = bytes.indexOf(blockStart, at + 1))
        ++count;
    return count;
}

std::optional<QList<int>> packetTags(QByteArrayView bytes) {
    QList<int> tags;
    while (!bytes.isEmpty()) {
        const auto first = static_cast<unsigned char>(bytes.front());
        if ((first & 0x80) == 0)
            return std::nullopt;
        const auto size = packetSize(bytes);
        if (!size)
            return std::nullopt;
        tags.append((first & 0x40) != 0 ? first & 0x3f : (first >> 2) & 0xf);
        if (size->body < 0)
            return tags;
        if (size->body > bytes.size() - size->header)
            return std::nullopt;
        bytes = bytes.sliced(size->header + static_cast<qsizetype>(size->body));
    }
    if (tags.isEmpty())
        return std::nullopt;
    return tags;
}

} // namespace waybill::pgp
