#include "core/bundle/packedsizes.h"

#include "core/bundle/zstdstream.h"

#include <QFile>

namespace waybill {

namespace {

constexpr qsizetype pieceSize = 256 * 1024;

Result<qint64> packedSize(
    const QString &path, qint64 size, ZstdSizer &sizer, QByteArray &buffer, OperationContext &context) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return size;
    for (;;) {
        if (context.stopRequested())
            return fail(OperationContext::cancelled(path));
        const qint64 got = file.read(buffer.data(), buffer.size());
        if (got <= 0) {
            auto packed = sizer.finish();
            return got == 0 ? packed : packed.transform([size](qint64) { return size; });
        }
        if (auto added = sizer.add(QByteArrayView(buffer.constData(), got)); !added)
            return fail(added.error());
    }
}

} // namespace

Result<QList<qint64>> packedSizes(const FileList &list, OperationContext &context) {
    QList<qint64> sizes;
    sizes.reserve(list.files.size());
    ZstdSizer sizer;
    QByteArray buffer(pieceSize, Qt::Uninitialized);
    for (const SourceFile &file : list.files) {
        auto size = packedSize(list.root + u'/' + file.onDisk(), file.size, sizer, buffer, context);
        if (!size)
            return fail(size.error());
        sizes.append(*size);
    }
    return sizes;
}

} // namespace waybill
