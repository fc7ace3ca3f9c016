#include "core/bundle/zstdstream.h"

#include <QByteArray>

#include <zstd.h>
#include <zstd_errors.h>

#include <algorithm>
#include <functional>
#include <utility>

namespace waybill {

namespace {

// Frames that need more memory than this are refused: 64 MiB is what zstd's level 21 writes at most, and ours need 4.
constexpr int windowLogAtMost = 26;

constexpr int quickLevel = 1;

// Of its size, what is left of contents that a higher level is tried on: images, fonts and archives stay above it.
constexpr double shrunkBelow = 0.97;

constexpr qsizetype pieceSize = 128 * 1024;

struct FreeCompressor {
    void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
};
struct FreeDecompressor {
    void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
};

} // namespace

QString zstdVersion() {
    return QString::fromLatin1(ZSTD_versionString());
}

namespace {

// Bytes in, pieces of the frame out, until all was taken, or at the frame's end given out.
class Compressor {
public:
    // Of a frame with a checksum; its size is known or ZSTD_CONTENTSIZE_UNKNOWN.
    void begin(int level, quint64 size) {
        ZSTD_CCtx_reset(m_context.get(), ZSTD_reset_session_and_parameters);
        ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_compressionLevel, level);
        ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_checksumFlag, 1);
        ZSTD_CCtx_setPledgedSrcSize(m_context.get(), size);
    }

    Result<void> run(QByteArrayView bytes, ZSTD_EndDirective directive, const ByteSink &sink) {
        ZSTD_inBuffer input{bytes.data(), static_cast<std::size_t>(bytes.size()), 0};
        for (;;) {
            ZSTD_outBuffer output{m_buffer.data(), static_cast<std::size_t>(m_buffer.size()), 0};
            const std::size_t left = ZSTD_compressStream2(m_context.get(), &output, &input, directive);
            if (ZSTD_isError(left))
                return fail(ErrorCode::Internal, QStringLiteral("zstd"), QString::fromLatin1(ZSTD_getErrorName(left)));
            if (auto written = sink(QByteArrayView(m_buffer.constData(), static_cast<qsizetype>(output.pos))); !written)
                return written;
            if (directive == ZSTD_e_end ? left == 0 : input.pos == input.size)
                return {};
        }
    }

private:
    std::unique_ptr<ZSTD_CCtx, FreeCompressor> m_context{ZSTD_createCCtx()};
    QByteArray m_buffer = QByteArray(static_cast<qsizetype>(ZSTD_CStreamOutSize()), Qt::Uninitialized);
};

} // namespace

struct FrameCompressor::Private {
    Compressor compressor;

    Result<QByteArray> packAt(int level, QByteArrayView contents, const std::function<bool(qsizetype)> &going) {
        QByteArray packed;
        const ByteSink append = [&packed](QByteArrayView bytes) {
            packed += bytes;
            return Result<void>();
        };
        compressor.begin(level, static_cast<quint64>(contents.size()));
        // The size of the pieces is part of what the result depends on.
        for (qsizetype at = 0; at < contents.size(); at += pieceSize) {
            const QByteArrayView piece = contents.sliced(at, std::min(pieceSize, contents.size() - at));
            if (!going(piece.size()))
                return fail(ErrorCode::Cancelled, {});
            if (auto taken = compressor.run(piece, ZSTD_e_continue, append); !taken)
                return fail(taken.error());
        }
        if (auto ended = compressor.run({}, ZSTD_e_end, append); !ended)
            return fail(ended.error());
        return packed;
    }
};

FrameCompressor::FrameCompressor()
    : d(std::make_unique<Private>()) { }

FrameCompressor::~FrameCompressor() = default;

Result<QByteArray> FrameCompressor::pack(
    QByteArrayView contents, int level, const std::function<bool(qsizetype)> &going) {
    if (level > quickLevel) {
        auto tried = d->packAt(quickLevel, contents, [](qsizetype) { return true; });
        if (!tried)
            return tried;
        if (static_cast<double>(tried->size()) >= shrunkBelow * static_cast<double>(contents.size()))
            return going(contents.size()) ? std::move(tried) : fail(ErrorCode::Cancelled, {});
    }
    return d->packAt(level, contents, going);
}

struct ZstdSizer::Private {
    Compressor compressor;
    qint64 size = 0;

    Private() { compressor.begin(quickLevel, ZSTD_CONTENTSIZE_UNKNOWN); }

    Result<void> run(QByteArrayView bytes, ZSTD_EndDirective directive) {
        return compressor.run(bytes, directive, [this](QByteArrayView packed) {
            size += packed.size();
            return Result<void>();
        });
    }
};

ZstdSizer::ZstdSizer()
    : d(std::make_unique<Private>()) { }

ZstdSizer::~ZstdSizer() = default;

Result<void> ZstdSizer::add(QByteArrayView bytes) {
    return d->run(bytes, ZSTD_e_continue);
}

Result<qint64> ZstdSizer::finish() {
    if (auto ended = d->run({}, ZSTD_e_end); !ended)
        return fail(ended.error());
    return std::exchange(d->size, 0);
}

struct ZstdReader::Private {
    std::unique_ptr<ZSTD_DCtx, FreeDecompressor> context{ZSTD_createDCtx()};
    QString subject;
    ByteSource packed;
    ZSTD_inBuffer input{nullptr, 0, 0};
    QByteArray buffer = QByteArray(static_cast<qsizetype>(ZSTD_DStreamOutSize()), Qt::Uninitialized);
    bool more = false; // the decoder holds more than the last buffer took
    bool insideFrame = false;
    bool anyFrame = false; // a frame was begun

    Result<bool> refill() {
        const auto piece = packed();
        if (!piece)
            return fail(piece.error());
        input = {piece->data(), static_cast<std::size_t>(piece->size()), 0};
        return !piece->isEmpty();
    }

    ErrorCode refused(ZSTD_ErrorCode code) const {
        if (!anyFrame && code == ZSTD_error_prefix_unknown)
            return ErrorCode::BundleNotZstd;
        return code == ZSTD_error_frameParameter_windowTooLarge ? ErrorCode::BundleTooLarge : ErrorCode::BundleCorrupt;
    }

    Result<QByteArrayView> end() const {
        if (!anyFrame)
            return fail(ErrorCode::BundleNotZstd, subject, QStringLiteral("the file is empty"));
        if (insideFrame)
            return fail(ErrorCode::BundleTruncated, subject);
        return QByteArrayView();
    }
};

ZstdReader::ZstdReader(QString subject, ByteSource packed)
    : d(std::make_unique<Private>()) {
    d->subject = std::move(subject);
    d->packed = std::move(packed);
    ZSTD_DCtx_setParameter(d->context.get(), ZSTD_d_windowLogMax, windowLogAtMost);
}

ZstdReader::~ZstdReader() = default;

Result<QByteArrayView> ZstdReader::next() {
    for (;;) {
        if (!d->more && d->input.pos == d->input.size) {
            const auto refilled = d->refill();
            if (!refilled)
                return fail(refilled.error());
            if (!*refilled)
                return d->end();
        }
        ZSTD_outBuffer output{d->buffer.data(), static_cast<std::size_t>(d->buffer.size()), 0};
        const std::size_t left = ZSTD_decompressStream(d->context.get(), &output, &d->input);
        if (ZSTD_isError(left)) {
            return fail(d->refused(ZSTD_getErrorCode(left)), d->subject, QString::fromLatin1(ZSTD_getErrorName(left)));
        }
        d->more = output.pos == output.size && left != 0;
        d->insideFrame = left != 0;
        d->anyFrame = true;
        if (output.pos > 0)
            return QByteArrayView(d->buffer.constData(), static_cast<qsizetype>(output.pos));
    }
}

} // namespace waybill
