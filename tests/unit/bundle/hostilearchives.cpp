#include "hostilearchives.h"

#include <QFile>

#include <zstd.h>

#include <cstring>
#include <memory>

namespace waybill::hostile {

namespace {

void set(QByteArray &block, qsizetype at, const QByteArray &bytes) {
    block.replace(at, bytes.size(), bytes);
}

struct FreeContext {
    void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
};
using Context = std::unique_ptr<ZSTD_CCtx, FreeContext>;

Context contextOf(const Frame &frame) {
    Context context(ZSTD_createCCtx());
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, frame.level);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, frame.checksum ? 1 : 0);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_contentSizeFlag, frame.known ? 1 : 0);
    if (frame.windowLog > 0)
        ZSTD_CCtx_setParameter(context.get(), ZSTD_c_windowLog, frame.windowLog);
    if (!frame.dictionary.isEmpty())
        ZSTD_CCtx_loadDictionary(
            context.get(), frame.dictionary.constData(), static_cast<std::size_t>(frame.dictionary.size()));
    return context;
}

void check(std::size_t result) {
    if (ZSTD_isError(result))
        qFatal("zstd: %s", ZSTD_getErrorName(result));
}

} // namespace

QByteArray octal(qint64 number, int digits) {
    return QByteArray::number(number, 8).rightJustified(digits, '0') + '\0';
}

QByteArray base256(qint64 number) {
    QByteArray bytes(12, number < 0 ? '\xFF' : '\0');
    for (int i = 0; i < 8; ++i)
        bytes[11 - i] = static_cast<char>(number >> (8 * i));
    if (number >= 0)
        bytes[0] = '\x80';
    return bytes;
}

QByteArray record(const QByteArray &key, const QByteArray &value) {
    const qsizetype text = key.size() + value.size() + 3; // blank, equals sign, line feed
    qsizetype length = text + 1;
    while (length != text + QByteArray::number(length).size())
        length = text + QByteArray::number(length).size();
    return QByteArray::number(length) + ' ' + key + '=' + value + '\n';
}

Tar &Tar::add(const Header &header, const QByteArray &body) {
    QByteArray block(512, '\0');
    set(block, 0, header.name);
    set(block, 100, octal(header.mode, 7));
    set(block, 108, octal(0, 7));
    set(block, 116, octal(0, 7));
    set(block, 124, header.size.value_or(octal(body.size(), 11)));
    set(block, 136, octal(315'532'800, 11));
    block[156] = header.type;
    set(block, 157, header.link);
    set(block, 257, header.gnu ? QByteArray("ustar  \0", 8) : QByteArray("ustar\00000", 8));
    set(block, 345, header.prefix);
    if (header.change)
        header.change(block);
    set(block, 148, QByteArray(8, ' '));
    qint64 sum = 0;
    for (const char c : std::as_const(block))
        sum += static_cast<unsigned char>(c);
    set(block, 148, octal(sum, 6) + ' ');
    if (block.size() != 512)
        qFatal("a header of %lld bytes", static_cast<long long>(block.size()));
    m_bytes += block + body;
    m_bytes += QByteArray((512 - body.size() % 512) % 512, '\0');
    return *this;
}

Tar &Tar::raw(const QByteArray &bytes) {
    m_bytes += bytes;
    return *this;
}

Tar &Tar::end() {
    return raw(QByteArray(1024, '\0'));
}

QByteArray zstd(const QByteArray &bytes, const Frame &frame) {
    const Context context = contextOf(frame);
    QByteArray packed(static_cast<qsizetype>(ZSTD_compressBound(static_cast<std::size_t>(bytes.size()))), '\0');
    const std::size_t size = ZSTD_compress2(context.get(), packed.data(), static_cast<std::size_t>(packed.size()),
        bytes.constData(), static_cast<std::size_t>(bytes.size()));
    check(size);
    return packed.first(static_cast<qsizetype>(size));
}

QByteArray skippable(const QByteArray &bytes) {
    QByteArray frame("\x50\x2A\x4D\x18", 4);
    for (int i = 0; i < 4; ++i)
        frame += static_cast<char>(bytes.size() >> (8 * i));
    return frame + bytes;
}

void zstdFile(const QString &file, const Pieces &more, const Frame &frame) {
    const Context context = contextOf(frame);
    QFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(file));
    QByteArray buffer(1 << 17, '\0');
    const auto run = [&](const QByteArray &bytes, ZSTD_EndDirective directive) {
        ZSTD_inBuffer input{bytes.constData(), static_cast<std::size_t>(bytes.size()), 0};
        for (std::size_t left = 1; directive == ZSTD_e_end ? left != 0 : input.pos < input.size;) {
            ZSTD_outBuffer output{buffer.data(), static_cast<std::size_t>(buffer.size()), 0};
            left = ZSTD_compressStream2(context.get(), &output, &input, directive);
            check(left);
            target.write(buffer.constData(), static_cast<qint64>(output.pos));
        }
    };
    more([&](const QByteArray &bytes) { run(bytes, ZSTD_e_continue); });
    run({}, ZSTD_e_end);
}

} // namespace waybill::hostile
