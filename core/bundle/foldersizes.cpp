#include "core/bundle/foldersizes.h"

#include "core/bundle/bundlewriter.h"
#include "core/bundle/findingcodes.h"

#include <algorithm>

namespace waybill {

namespace {

constexpr qint64 mebibyte = 1024 * 1024;
constexpr qint64 largeFrom = 10 * mebibyte;
constexpr qsizetype largeAtMost = 5;

QString inMebibytes(qint64 bytes) {
    return QString::number(static_cast<double>(bytes) / static_cast<double>(mebibyte), 'f', 1);
}

} // namespace

QList<SourceFile> largestFiles(const FileList &list, qsizetype count) {
    QList<const SourceFile *> files;
    files.reserve(list.files.size());
    for (const SourceFile &file : list.files)
        files.append(&file);
    count = std::clamp(count, qsizetype(0), files.size());
    std::ranges::partial_sort(files, files.begin() + count, [](const SourceFile *a, const SourceFile *b) {
        return a->size != b->size ? a->size > b->size : a->path < b->path;
    });
    QList<SourceFile> largest;
    for (const SourceFile *file : files.first(count))
        largest.append(*file);
    return largest;
}

QList<Finding> sizeFindings(const FileList &list) {
    QList<Finding> findings;
    const QList<SourceFile> largest = largestFiles(list, largeAtMost);
    for (const SourceFile &file : largest) {
        if (file.size >= largeFrom)
            findings.append(scanFinding(QLatin1StringView("WB2016"), file.path, {file.path, inMebibytes(file.size)}));
    }
    if (list.totalSize > bundleSizeCap)
        findings.append(
            scanFinding(QLatin1StringView("WB2017"), {}, {inMebibytes(list.totalSize), inMebibytes(bundleSizeCap)}));
    return findings;
}

QList<Finding> packedSizeFindings(qint64 size, qint64 earlier) {
    QList<Finding> findings;
    if (size > bundleSizeCap)
        findings.append(scanFinding(QLatin1StringView("WB2018"), {}, {inMebibytes(size), inMebibytes(bundleSizeCap)}));
    const qint64 more = size - earlier;
    if (earlier > 0 && more > mebibyte && more > earlier / 4)
        findings.append(scanFinding(QLatin1StringView("WB2019"), {},
            {QString::number(more * 100 / earlier), inMebibytes(earlier), inMebibytes(size)}));
    return findings;
}

} // namespace waybill
