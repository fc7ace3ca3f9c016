#include "ui/session/glance.h"

#include "ui/text/bundletext.h"

#include <QJsonDocument>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace waybill::ui {

namespace {

constexpr qsizetype textAtMost = 1024 * 1024; // bytes
constexpr qsizetype imageAtMost = 16 * 1024 * 1024;
constexpr qsizetype hexAtMost = 16 * 1024;
constexpr qsizetype bytesInLine = 16;

bool beginsAsImage(QByteArrayView bytes) {
    constexpr std::array<QByteArrayView, 4> beginnings{QByteArrayView("\x89PNG\r\n\x1a\n"),
        QByteArrayView("\xff\xd8\xff"), QByteArrayView("GIF8"), QByteArrayView("BM")};
    return std::ranges::any_of(beginnings, [&](QByteArrayView each) { return bytes.startsWith(each); })
        || (bytes.startsWith("RIFF") && bytes.sliced(std::min<qsizetype>(8, bytes.size())).startsWith("WEBP"));
}

// What of it is whole characters; nothing where it is no text.
std::optional<QString> decoded(QByteArrayView bytes, bool cut) {
    if (bytes.contains('\0'))
        return std::nullopt;
    // A character that was cut at the end is none of the text's faults.
    qsizetype end = bytes.size();
    for (int i = 0; cut && i < 3 && end > 0 && (static_cast<uchar>(bytes[end - 1]) & 0xC0) == 0x80; ++i)
        --end;
    if (cut && end > 0 && static_cast<uchar>(bytes[end - 1]) >= 0xC0)
        --end;
    else if (cut)
        end = bytes.size();
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    QString text = decoder.decode(bytes.first(end));
    return decoder.hasError() ? std::nullopt : std::optional(std::move(text));
}

void readText(Glance &glance, QByteArrayView bytes) {
    glance.cut = bytes.size() > textAtMost;
    const QByteArrayView part = bytes.first(std::min(bytes.size(), textAtMost));
    const auto text = decoded(part, glance.cut);
    if (!text) {
        glance.cut = glance.size > hexAtMost;
        glance.text = hexLines(bytes.first(std::min(bytes.size(), hexAtMost)));
        return;
    }
    glance.kind = Glance::Kind::Text;
    glance.text = shownText(*text);
    const QJsonDocument json = glance.cut ? QJsonDocument() : QJsonDocument::fromJson(part.toByteArray());
    if (!json.isNull()) {
        glance.kind = Glance::Kind::Json;
        glance.text = shownText(QString::fromUtf8(json.toJson()));
    }
}

} // namespace

QString hexLines(QByteArrayView bytes) {
    QString text;
    for (qsizetype at = 0; at < bytes.size(); at += bytesInLine) {
        const QByteArrayView line = bytes.sliced(at, std::min(bytesInLine, bytes.size() - at));
        QString letters;
        for (const char c : line)
            letters += c >= 0x20 && c < 0x7F ? QLatin1Char(c) : QLatin1Char('.');
        text += QStringLiteral("%1  %2  %3\n")
                    .arg(at, 8, 16, QLatin1Char('0'))
                    .arg(QString::fromLatin1(line.toByteArray().toHex(' ')), -(3 * static_cast<int>(bytesInLine) - 1))
                    .arg(letters);
    }
    return text;
}

Result<Glance> glanceAt(const QString &bundle, const QString &entry, OperationContext &context) {
    QByteArray bytes;
    Glance glance;
    std::optional<WasmReader> wasm;
    bool enough = false;
    const auto sink = [&](QByteArrayView piece) -> Result<void> {
        if (glance.size == 0 && piece.startsWith(QByteArrayView("\0asm", 4)))
            wasm.emplace();
        glance.size += piece.size();
        if (wasm) {
            // Code and data go by without being kept.
            enough = !wasm->take(piece);
            return enough ? fail(ErrorCode::Cancelled) : Result<void>();
        }
        bytes.append(piece);
        enough = bytes.size() > (beginsAsImage(bytes) ? imageAtMost : textAtMost);
        return enough ? fail(ErrorCode::Cancelled) : Result<void>();
    };
    // What comes behind does not matter, and would have to be unpacked.
    if (const auto read = readEntry(bundle, entry, sink, context); !read && (!enough || context.stopRequested()))
        return fail(read.error());
    if (wasm) {
        glance.kind = Glance::Kind::Wasm;
        glance.wasm = wasm->finish();
    } else if (beginsAsImage(bytes) && !enough) {
        glance.kind = Glance::Kind::Image;
        glance.bytes = bytes;
    } else {
        readText(glance, bytes);
    }
    return glance;
}

} // namespace waybill::ui
