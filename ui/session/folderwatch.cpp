#include "ui/session/folderwatch.h"

#include "core/bundle/filelist.h"
#include "core/scan/secretscan.h"

#include <QSet>

#include <algorithm>
#include <chrono>
#include <utility>

namespace waybill::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto quietFor = 300ms;
constexpr qsizetype pathsAtOnce = 16;

QStringList pathsOf(const FileList &files, const QString &origin) {
    QStringList paths{files.root};
    if (!origin.isEmpty() && origin != files.root)
        paths.append(origin);
    for (const QString &rules : files.ruleFiles)
        paths.append(files.root + u'/' + rules);
    paths.append(waiversPath(files.root));
    QSet<QString> folders;
    if (files.recognition.kind == InputKind::Project) { // the build may write what is not there yet
        folders.insert(QStringLiteral("dist"));
        paths.append(files.root + QStringLiteral("/dist"));
    }
    const auto full = [&] { return paths.size() >= FolderWatch::pathsAtMost; };
    QStringView last; // neighbours in the list mostly are neighbours in a folder
    for (const SourceFile &file : files.files) {
        if (full())
            break;
        const QString &path = file.onDisk();
        const QStringView own = QStringView(path).first(std::max<qsizetype>(0, path.lastIndexOf(u'/')));
        if (own == std::exchange(last, own))
            continue;
        for (qsizetype slash = path.lastIndexOf(u'/'); slash > 0; slash = path.lastIndexOf(u'/', slash - 1)) {
            const QString folder = path.first(slash);
            if (folders.contains(folder))
                break;
            folders.insert(folder);
            paths.append(files.root + u'/' + folder);
        }
    }
    for (qsizetype i = 0; i < files.files.size() && !full(); ++i)
        paths.append(files.root + u'/' + files.files[i].onDisk());
    paths.resize(std::min(paths.size(), FolderWatch::pathsAtMost));
    return paths;
}

} // namespace

FolderWatch::FolderWatch(QObject *parent)
    : QObject(parent) {
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietFor);
    m_feeder.setInterval(0);
    connect(&m_quiet, &QTimer::timeout, this, &FolderWatch::changed);
    connect(&m_feeder, &QTimer::timeout, this, &FolderWatch::feed);
    restart();
}

// Taking many paths out of a watcher costs the square of their number; a new one costs little.
void FolderWatch::restart() {
    m_watcher = std::make_unique<QFileSystemWatcher>();
    connect(m_watcher.get(), &QFileSystemWatcher::fileChanged, &m_quiet, qOverload<>(&QTimer::start));
    connect(m_watcher.get(), &QFileSystemWatcher::directoryChanged, &m_quiet, qOverload<>(&QTimer::start));
}

QStringList FolderWatch::watched() const {
    return m_watcher->files() + m_watcher->directories();
}

void FolderWatch::watch(const FileList &files, const QString &origin) {
    const QStringList wanted = pathsOf(files, origin);
    const QSet<QString> wantedSet(wanted.begin(), wanted.end());
    QStringList gone = watched();
    gone.removeIf([&](const QString &path) { return wantedSet.contains(path); });
    if (gone.size() > pathsAtOnce)
        restart();
    else if (!gone.isEmpty())
        m_watcher->removePaths(gone);
    const QStringList kept = watched();
    const QSet<QString> keptSet(kept.begin(), kept.end());
    m_toAdd = wanted;
    m_toAdd.removeIf([&](const QString &path) { return keptSet.contains(path); });
    m_added = false;
    m_feeder.start();
}

void FolderWatch::stop() {
    m_toAdd.clear();
    m_feeder.stop();
    m_quiet.stop();
    restart();
}

void FolderWatch::feed() {
    const qsizetype count = std::min(pathsAtOnce, m_toAdd.size());
    if (count > 0)
        m_watcher->addPaths(m_toAdd.first(count));
    m_added = m_added || count > 0;
    m_toAdd.remove(0, count);
    if (!m_toAdd.isEmpty())
        return;
    m_feeder.stop();
    // What changed between the scan and this moment, or went, was seen by nobody.
    if (m_added)
        m_quiet.start();
}

} // namespace waybill::ui
