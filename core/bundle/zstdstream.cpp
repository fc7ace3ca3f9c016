#include "core/bundle/zstdstream.h"

#include <QByteArray>

#include <zstd.h>
#include <zstd_errors.h>

#include <utility>

namespace waybill {

namespace {

// Frames that need more memory than this are refused: level 22 writes at most 2^27.
constexpr int windowLogAtMost = 27;

// With workers at all libzstd writes the same bytes for any number of them; without, others. Fixed, so that the result
// does not depend on the machine.
constexpr int workers = 2;

constexpr int quickLevel = 1;

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
    explicit Compressor(int level) { set(ZSTD_c_compressionLevel, level); }

    void set(ZSTD_cParameter parameter, int value) { ZSTD_CCtx_setParameter(m_context.get(), parameter, value); }

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

struct ZstdWriter::Private {
    Compressor compressor;
    ByteSink sink;
};

ZstdWriter::ZstdWriter(int level, ByteSink sink)
    : d(new Private{Compressor(level), std::move(sink)}) {
    d->compressor.set(ZSTD_c_checksumFlag, 1);
    d->compressor.set(ZSTD_c_nbWorkers, workers);
}

ZstdWriter::~ZstdWriter() = default;

Result<void> ZstdWriter::write(QByteArrayView bytes) {
    return d->compressor.run(bytes, ZSTD_e_continue, d->sink);
}

Result<void> ZstdWriter::finish() {
    return d->compressor.run({}, ZSTD_e_end, d->sink);
}

struct ZstdSizer::Private {
    Compressor compressor{quickLevel};
    qint64 size = 0;

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
