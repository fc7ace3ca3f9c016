#include "core/bundle/folderentries.h"

#include "core/bundle/ignorerules.h"

#include <QStringDecoder>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace waybill {

namespace {

constexpr int foldersDeepAtMost = 256;
constexpr const char *ignoreName = ".waybillignore";

int openFolderIn(int parent, const QByteArray &name) {
    return openat(parent, name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
}

Error unusable(const QString &reason) {
    return {ErrorCode::FileUnreadable, ignoreFileName, reason};
}

Result<QByteArray> readAll(int descriptor) {
    QByteArray text(ignoreFileBytesAtMost + 1, Qt::Uninitialized);
    qsizetype have = 0;
    while (have < text.size()) {
        const ssize_t got = ::read(descriptor, text.data() + have, static_cast<std::size_t>(text.size() - have));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fail(unusable(qt_error_string(errno)));
        if (got == 0)
            break;
        have += got;
    }
    if (have > ignoreFileBytesAtMost)
        return fail(unusable(qt_error_string(EFBIG)));
    text.truncate(have);
    return text;
}

} // namespace

QList<QByteArray> namesIn(DIR *folder) {
    QList<QByteArray> names;
    while (const dirent *entry = readdir(folder)) {
        if (std::strcmp(entry->d_name, ".") != 0 && std::strcmp(entry->d_name, "..") != 0)
            names.append(QByteArray(entry->d_name));
    }
    std::ranges::sort(names);
    return names;
}

std::optional<QString> decodedName(const QByteArray &name) {
    QStringDecoder decoder(
        QStringDecoder::Utf8, QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    QString text = decoder.decode(name);
    return decoder.hasError() ? std::nullopt : std::optional(std::move(text));
}

QString escapedName(const QByteArray &name) {
    QString text;
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        text += byte < 0x20 || byte >= 0x7F ? QStringLiteral("\\x%1").arg(byte, 2, 16, QLatin1Char('0'))
                                            : QString(QLatin1Char(c));
    }
    return text;
}

bool hasIgnoreFile(int folder) {
    struct stat status{};
    return fstatat(folder, ignoreName, &status, AT_SYMLINK_NOFOLLOW) == 0 && !S_ISDIR(status.st_mode);
}

Result<QByteArray> ignoreTextIn(int folder) {
    if (!hasIgnoreFile(folder))
        return QByteArray();
    const int descriptor = openat(folder, ignoreName, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return fail(unusable(qt_error_string(errno)));
    struct stat status{};
    const bool regular = fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
    auto text = regular ? readAll(descriptor) : fail(unusable(qt_error_string(EINVAL)));
    ::close(descriptor);
    return text;
}

Measuring::Sum Measuring::below(int parent, const QByteArray &name) {
    Sum sum;
    add(sum, parent, name, 0);
    return sum;
}

void Measuring::add(Sum &sum, int parent, const QByteArray &name, int depth) {
    const int descriptor = depth < foldersDeepAtMost ? openFolderIn(parent, name) : -1;
    if (descriptor < 0) {
        sum.atLeast = true;
        return;
    }
    const OpenFolder folder(fdopendir(descriptor));
    if (!folder) {
        ::close(descriptor);
        sum.atLeast = true;
        return;
    }
    while (const dirent *entry = readdir(folder.get())) {
        const QByteArray each(entry->d_name);
        if (each == "." || each == "..")
            continue;
        if (m_left == 0 || m_context.stopRequested()) {
            sum.atLeast = true;
            return;
        }
        --m_left;
        struct stat status{};
        if (fstatat(descriptor, each.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0)
            continue;
        if (S_ISDIR(status.st_mode)) {
            add(sum, descriptor, each, depth + 1);
        } else {
            ++sum.files;
            sum.size += status.st_size;
        }
    }
}

} // namespace waybill
