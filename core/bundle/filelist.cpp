#include "core/bundle/filelist.h"

#include "core/bundle/bundlereader.h"
#include "core/bundle/contentchoice.h"
#include "core/bundle/filestamp.h"
#include "core/bundle/findingcodes.h"
#include "core/bundle/folderentries.h"
#include "core/bundle/foldersizes.h"

#include <QDir>
#include <QFile>
#include <QHash>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace waybill {

namespace {

constexpr int foldersDeepAtMost = 256;
constexpr QLatin1StringView manifestName{"manifest.json"};

bool hasOddCharacter(const QString &name) {
    return std::ranges::any_of(name, [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7F || c == u'\\'; });
}

// One entry of a folder, before it is looked at.
struct Entry {
    int parent; // descriptor of its folder
    QByteArray name;
    QString path; // on disk, relative to the root; shown, where it is not UTF-8
    QByteArray bytes; // of the path, as it is
    int depth = 0;
    struct stat status = {};
};

// A folder that is walked: "" or "a/" in front of all names in it.
struct Prefix {
    QString text;
    QByteArray bytes;
};

class Scan {
public:
    Scan(FileList &list, ContentChoice &choice, OperationContext &context)
        : m_list(list)
        , m_choice(choice)
        , m_context(context)
        , m_measuring(context) { }

    // Reads one open folder, and closes it. `target`: where it goes in the bundle, for what is to be said of it. False:
    // asked to stop.
    bool folder(int descriptor, const Prefix &prefix, const QString &target, int depth) {
        const OpenFolder folder(fdopendir(descriptor));
        if (!folder) {
            const int number = errno;
            ::close(descriptor);
            unreadable(target, number);
            return true;
        }
        const QList<QByteArray> names = namesIn(folder.get());
        if (names.isEmpty() && !prefix.text.isEmpty())
            add(QLatin1StringView("WB2010"), target, {target});
        m_choice.enter(prefix.text.chopped(prefix.text.isEmpty() ? 0 : 1), ignoreText(descriptor, prefix.text));
        const bool whole = std::ranges::all_of(names, [&](const QByteArray &name) {
            return entry({descriptor, name, {}, prefix.bytes + name, depth}, prefix.text);
        });
        m_list.findings += m_choice.leave();
        return whole;
    }

    void judgeNames() {
        if (!m_list.hasManifest())
            add(QLatin1StringView("WB2007"), manifestName, {});
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
    // Without its rules a folder would be packed with what they keep out: a file that cannot be used is an error.
    QByteArray ignoreText(int folder, const QString &prefix) {
        const QString file = prefix + ignoreFileName;
        const auto text = ignoreTextIn(folder);
        if (!text) {
            add(QLatin1StringView("WB2011"), file, {file, text.error().detail});
            return {};
        }
        if (hasIgnoreFile(folder))
            m_list.ruleFiles.append(file);
        return *text;
    }

    bool entry(Entry entry, const QString &prefix) {
        if (m_context.stopRequested())
            return false;
        const std::optional<QString> readable = decodedName(entry.name);
        entry.path = prefix + (readable ? *readable : escapedName(entry.name));
        const bool known = fstatat(entry.parent, entry.name.constData(), &entry.status, AT_SYMLINK_NOFOLLOW) == 0;
        const int number = errno;
        const auto place = m_choice.placeOf(entry.path, entry.bytes, known && S_ISDIR(entry.status.st_mode));
        const QString &shown = place.targets.isEmpty() ? entry.path : place.targets.first();
        if (place.excluded)
            exclude(*place.excluded, entry);
        else if (!readable)
            add(QLatin1StringView("WB2004"), shown, {shown});
        else if (!known)
            unreadable(shown, number);
        else if (S_ISLNK(entry.status.st_mode))
            add(QLatin1StringView("WB2001"), shown, {shown});
        else if (S_ISDIR(entry.status.st_mode))
            return subfolder(entry, shown);
        else if (S_ISREG(entry.status.st_mode))
            file(entry, place.targets);
        else
            add(QLatin1StringView("WB2002"), shown, {shown});
        return true;
    }

    void exclude(Exclusion exclusion, const Entry &entry) {
        if (exclusion.folder) {
            const Measuring::Sum sum = m_measuring.below(entry.parent, entry.name);
            exclusion.files = sum.files;
            exclusion.size = sum.size;
            exclusion.atLeast = sum.atLeast;
        } else {
            exclusion.size = entry.status.st_size;
        }
        m_list.excluded.append(std::move(exclusion));
    }

    bool subfolder(const Entry &entry, const QString &target) {
        if (entry.depth >= foldersDeepAtMost) {
            unreadable(target, ELOOP);
            return true;
        }
        const int descriptor
            = openat(entry.parent, entry.name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
        if (descriptor < 0) {
            unreadable(target, errno);
            return true;
        }
        return folder(descriptor, {entry.path + u'/', entry.bytes + '/'}, target, entry.depth + 1);
    }

    void file(const Entry &entry, const QStringList &targets) {
        // Only opening tells whether it can be read: permission bits say nothing of ACLs, or of root.
        const int descriptor
            = openat(entry.parent, entry.name.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
        if (descriptor < 0) {
            unreadable(targets.first(), errno);
            return;
        }
        ::close(descriptor);
        for (const QString &target : targets) {
            if (hasOddCharacter(target))
                add(QLatin1StringView("WB2006"), target, {target});
            m_list.files.append({target, entry.status.st_size, (entry.status.st_mode & S_IXUSR) != 0,
                stampOf(entry.status), target == entry.path ? QString() : entry.path});
            m_list.totalSize += entry.status.st_size;
        }
        m_context.report({Stage::Scanning, m_list.files.size(), -1});
    }

    void unreadable(const QString &path, int number) {
        add(QLatin1StringView("WB2003"), path, {path, qt_error_string(number)});
    }

    void add(QLatin1StringView code, const QString &file, const QStringList &arguments, Judge judge = Judge::Folder) {
        m_list.findings.append(scanFinding(code, file, arguments, judge));
    }

    FileList &m_list;
    ContentChoice &m_choice;
    OperationContext &m_context;
    Measuring m_measuring;
};

// manifest.json first, then by the bytes of the path: UTF-8 has the order of code points, which UTF-16 has not.
void sortFiles(QList<SourceFile> &files) {
    std::vector<std::pair<QByteArray, qsizetype>> keys;
    keys.reserve(static_cast<std::size_t>(files.size()));
    for (qsizetype i = 0; i < files.size(); ++i)
        keys.emplace_back(files[i].path == manifestName ? QByteArray() : files[i].path.toUtf8(), i);
    std::ranges::sort(keys);
    QList<SourceFile> sorted;
    sorted.reserve(files.size());
    for (const auto &[key, place] : keys)
        sorted.append(std::move(files[place]));
    files = std::move(sorted);
}

bool lacksWasm(const FileList &list) {
    return list.recognition.kind == InputKind::Project && std::ranges::none_of(list.files, [](const SourceFile &file) {
        return file.path == QLatin1StringView("dist/main.wasm");
    });
}

} // namespace

Result<FileList> scanFolder(const QString &root, OperationContext &context) {
    return scanFolder(root, {}, context);
}

Result<FileList> scanFolder(const QString &root, const ScanOptions &options, OperationContext &context) {
    FileList list;
    list.root = QDir(root).absolutePath();
    const QByteArray name = QFile::encodeName(list.root);
    const int descriptor = ::open(name.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) {
        if (errno == ENOTDIR)
            return fail(ErrorCode::NotAFolder, list.root);
        return fail(errorFromErrno(errno, list.root, ErrorCode::FileUnreadable));
    }
    const QSet<QString> present = presentIn(descriptor);
    list.recognition = recognise(present, options.input);
    const bool project = list.recognition.kind == InputKind::Project;
    ContentChoice choice(options, project ? stagingOf(present, options.olderRunners) : QList<Staging>());
    Scan scan(list, choice, context);
    if (!scan.folder(descriptor, {}, {}, 0))
        return fail(OperationContext::cancelled(list.root));
    sortFiles(list.files);
    scan.judgeNames();
    if (options.needsWasm && lacksWasm(list))
        list.findings.append(scanFinding(QLatin1StringView("WB2020"), {}, {}));
    list.findings += choice.findings(list);
    list.findings += sizeFindings(list);
    return list;
}

} // namespace waybill
