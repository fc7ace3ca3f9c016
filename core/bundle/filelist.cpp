#include "core/bundle/filelist.h"

#include "core/bundle/bundlereader.h"
#include "core/bundle/filestamp.h"
#include "core/bundle/findingcodes.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QStringDecoder>

#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <optional>

namespace waybill {

namespace {

constexpr int foldersDeepAtMost = 256;

struct CloseFolder {
    void operator()(DIR *folder) const { closedir(folder); }
};
using Folder = std::unique_ptr<DIR, CloseFolder>;

// Names are bytes: QDir would replace what is not UTF-8, and the file could not be found again. Nothing where it is
// not: also half a character at the end; a byte order mark in front is a part of the name.
std::optional<QString> decoded(const QByteArray &name) {
    QStringDecoder decoder(
        QStringDecoder::Utf8, QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    QString text = decoder.decode(name);
    return decoder.hasError() ? std::nullopt : std::optional(std::move(text));
}

QString escaped(const QByteArray &name) {
    QString text;
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        text += byte < 0x20 || byte >= 0x7F ? QStringLiteral("\\x%1").arg(byte, 2, 16, QLatin1Char('0'))
                                            : QString(QLatin1Char(c));
    }
    return text;
}

bool hasOddCharacter(const QString &name) {
    return std::ranges::any_of(name, [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7F || c == u'\\'; });
}

class Scan {
public:
    Scan(FileList &list, OperationContext &context)
        : m_list(list)
        , m_context(context) { }

    // Reads one open folder; `prefix` is "" or ends in '/'. False: asked to stop.
    bool folder(int descriptor, const QString &prefix, int depth) {
        const Folder folder(fdopendir(descriptor));
        if (!folder) {
            const int number = errno;
            ::close(descriptor);
            unreadable(prefix.chopped(1), number);
            return true;
        }
        QList<QByteArray> names;
        while (const dirent *entry = readdir(folder.get())) {
            if (std::strcmp(entry->d_name, ".") != 0 && std::strcmp(entry->d_name, "..") != 0)
                names.append(QByteArray(entry->d_name));
        }
        if (names.isEmpty() && !prefix.isEmpty())
            add(QLatin1StringView("WB2010"), prefix.chopped(1), {prefix.chopped(1)});
        std::ranges::sort(names);
        return std::ranges::all_of(
            names, [&](const QByteArray &name) { return entry(dirfd(folder.get()), name, prefix, depth); });
    }

    void judgeNames() {
        if (!m_list.hasManifest())
            add(QLatin1StringView("WB2007"), QStringLiteral("manifest.json"), {});
        QHash<QString, QString> folded;
        for (const SourceFile &file : std::as_const(m_list.files)) {
            const QString key = file.path.normalized(QString::NormalizationForm_C).toCaseFolded();
            if (const auto other = folded.constFind(key); other != folded.constEnd())
                add(QLatin1StringView("WB2005"), file.path, {file.path, *other});
            else
                folded.insert(key, file.path);
            if (const QString reason = runnerSkipReason(file.path); !reason.isEmpty())
                add(QLatin1StringView("WB2008"), file.path, {file.path, reason}, Judge::Runner);
            if (file.path.count(u'/') == 1 && file.path.endsWith(QLatin1StringView("/manifest.json")))
                add(QLatin1StringView("WB2009"), file.path, {file.path});
        }
    }

private:
    bool entry(int parent, const QByteArray &name, const QString &prefix, int depth) {
        if (m_context.stopRequested())
            return false;
        const std::optional<QString> readable = decoded(name);
        if (!readable) {
            add(QLatin1StringView("WB2004"), prefix + escaped(name), {prefix + escaped(name)});
            return true;
        }
        const QString path = prefix + *readable;
        struct stat status{};
        if (fstatat(parent, name.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0) {
            unreadable(path, errno);
            return true;
        }
        if (S_ISLNK(status.st_mode))
            add(QLatin1StringView("WB2001"), path, {path});
        else if (S_ISDIR(status.st_mode))
            return subfolder(parent, name, path, depth);
        else if (S_ISREG(status.st_mode))
            file(parent, name, path, status);
        else
            add(QLatin1StringView("WB2002"), path, {path});
        return true;
    }

    bool subfolder(int parent, const QByteArray &name, const QString &path, int depth) {
        if (depth >= foldersDeepAtMost) {
            unreadable(path, ELOOP);
            return true;
        }
        const int descriptor = openat(parent, name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
        if (descriptor < 0) {
            unreadable(path, errno);
            return true;
        }
        return folder(descriptor, path + u'/', depth + 1);
    }

    void file(int parent, const QByteArray &name, const QString &path, const struct stat &status) {
        // Only opening tells whether it can be read: permission bits say nothing of ACLs, or of root.
        const int descriptor = openat(parent, name.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
        if (descriptor < 0) {
            unreadable(path, errno);
            return;
        }
        ::close(descriptor);
        if (hasOddCharacter(path))
            add(QLatin1StringView("WB2006"), path, {path});
        m_list.files.append({path, status.st_size, (status.st_mode & S_IXUSR) != 0, stampOf(status)});
        m_list.totalSize += status.st_size;
        m_context.report({Stage::Scanning, m_list.files.size(), -1});
    }

    void unreadable(const QString &path, int number) {
        add(QLatin1StringView("WB2003"), path, {path, qt_error_string(number)});
    }

    void add(QLatin1StringView code, const QString &file, const QStringList &arguments, Judge judge = Judge::Folder) {
        const auto row = std::ranges::find(scanFindingCodes, code, &ScanCode::code);
        m_list.findings.append({code, row->severity, judge, {}, file, {}, arguments});
    }

    FileList &m_list;
    OperationContext &m_context;
};

} // namespace

Result<FileList> scanFolder(const QString &root, OperationContext &context) {
    FileList list;
    list.root = QDir(root).absolutePath();
    const QByteArray name = QFile::encodeName(list.root);
    const int descriptor = ::open(name.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) {
        if (errno == ENOTDIR)
            return fail(ErrorCode::NotAFolder, list.root);
        return fail(errorFromErrno(errno, list.root, ErrorCode::FileUnreadable));
    }
    Scan scan(list, context);
    if (!scan.folder(descriptor, {}, 0))
        return fail(OperationContext::cancelled(list.root));
    std::ranges::sort(list.files, [](const SourceFile &a, const SourceFile &b) {
        const bool aManifest = a.path == QLatin1StringView("manifest.json");
        const bool bManifest = b.path == QLatin1StringView("manifest.json");
        return aManifest != bManifest ? aManifest : a.path.toUtf8() < b.path.toUtf8();
    });
    scan.judgeNames();
    return list;
}

} // namespace waybill
