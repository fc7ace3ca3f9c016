// Says when something below a folder changed on disk, once it has been quiet for a moment. Lives on its owner's thread;
// the paths are handed to the system in small portions, so that no call takes long.
#pragma once

#include <QFileSystemWatcher>
#include <QStringList>
#include <QTimer>

#include <memory>

namespace waybill {
struct FileList;
}

namespace waybill::ui {

class FolderWatch : public QObject {
    Q_OBJECT

public:
    explicit FolderWatch(QObject *parent = nullptr);

    // Watches the list's folders, and as many of its files as the limit allows (a folder does not tell that a file in
    // it was written to in place). `origin`: one more path, or empty.
    void watch(const FileList &files, const QString &origin);
    void stop();

    static constexpr qsizetype pathsAtMost = 4096; // a system's default allowance for one user is 8,192 and more

Q_SIGNALS:
    void changed();

private:
    void restart();
    QStringList watched() const;
    void feed();

    std::unique_ptr<QFileSystemWatcher> m_watcher;
    QTimer m_quiet;
    QTimer m_feeder;
    QStringList m_toAdd;
    bool m_added = false;
};

} // namespace waybill::ui
