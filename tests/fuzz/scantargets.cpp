#include "targets.h"

#include "core/scan/junk.h"
#include "core/scan/waivers.h"

#include <QTemporaryDir>

#include <algorithm>

namespace waybill::fuzz {

namespace {

void require(bool holds, const char *what) {
    if (!holds)
        qFatal("%s", what);
}

QList<Discovery> found(QByteArrayView bytes, const QString &name, qsizetype piece) {
    ContentScan scan(name);
    for (qsizetype at = 0; at < bytes.size(); at += piece)
        scan.feed(bytes.sliced(at, std::min(piece, bytes.size() - at)));
    return scan.finish();
}

void waivers(const QByteArray &bytes) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("w.json"));
    QFile file(path);
    require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "no place to write to");
    file.close();
    const auto first = readWaivers(path);
    if (!first)
        return;
    require(writeWaivers(path, *first).has_value(), "what was read cannot be written");
    const auto second = readWaivers(path);
    require(second && second->size() == first->size(), "what was written is not read");
    require(std::ranges::is_permutation(*first, *second), "what was written is read as something else");
}

} // namespace

void scan(const std::uint8_t *data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const char *name : {"code.js", "app.env"}) {
        const QString path = QString::fromLatin1(name);
        const QList<Discovery> whole = found(bytes, path, 1 << 20);
        const qsizetype piece = bytes.isEmpty() ? 1 : 1 + static_cast<unsigned char>(bytes[0]);
        const QList<Discovery> pieces = found(bytes, path, piece);
        require(
            whole.size() == pieces.size() && whole.size() <= ContentScan::toldAtMost + 1, "another number of findings");
        for (qsizetype i = 0; i < whole.size(); ++i) {
            const Finding &finding = whole[i].finding;
            require(finding == pieces[i].finding && whole[i].fingerprint == pieces[i].fingerprint, "another finding");
            // UTF-16 takes at most three bytes of UTF-8 for two of its own.
            require(finding.place.offset >= 0 && finding.place.offset + finding.place.bytes <= bytes.size() * 3 / 2 + 3,
                "a place behind the text");
            require(finding.arguments.size() != 4 || finding.arguments[2].size() <= 5,
                "more of a secret than four characters");
        }
    }
    isMemoryDump(bytes);
    waivers(bytes);
}

} // namespace waybill::fuzz
