#include "core/signing/filestream.h"

#include "core/base/sha256.h"

#include <QFileInfo>

namespace waybill {

namespace {

constexpr qint64 pieceSize = 256 * 1024;

} // namespace

FileStream::FileStream(const QString &path, Stage stage, OperationContext &context)
    : m_file(path)
    , m_stage(stage)
    , m_context(context) { }

Result<std::unique_ptr<FileStream>> FileStream::open(const QString &path, Stage stage, OperationContext &context) {
    std::unique_ptr<FileStream> stream(new FileStream(path, stage, context));
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::FileNotFound, path);
    // A pipe would wait for ever, and could not be read a second time to check what was signed.
    if (!info.isFile())
        return fail(ErrorCode::FileUnreadable, path, QStringLiteral("not a regular file"));
    if (!stream->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::FileUnreadable, path, stream->m_file.errorString());
    return stream;
}

qint64 FileStream::read(char *bytes, qint64 size) {
    if (m_context.stopRequested()) {
        m_error = OperationContext::cancelled(m_file.fileName());
        return -1;
    }
    const qint64 got = m_file.read(bytes, size);
    if (got < 0) {
        m_error = Error{ErrorCode::FileUnreadable, m_file.fileName(), m_file.errorString()};
        return -1;
    }
    m_done += got;
    m_context.report({m_stage, m_done, m_file.size()});
    return got;
}

Result<QString> hashFile(const QString &path, Stage stage, OperationContext &context) {
    auto stream = FileStream::open(path, stage, context);
    if (!stream)
        return fail(stream.error());
    Sha256 hash;
    QByteArray piece(pieceSize, Qt::Uninitialized);
    for (;;) {
        const qint64 got = (*stream)->read(piece.data(), piece.size());
        if (got < 0)
            return fail(*(*stream)->error());
        if (got == 0)
            return hash.finish();
        hash.update(QByteArrayView(piece).first(got));
    }
}

} // namespace waybill
