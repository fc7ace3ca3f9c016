// Decides of each entry of a walk whether it goes into the bundle, where to, or why not: rules, then the staging of a
// project, then the allow-list. Internal to core/bundle; used by one scan, on its thread.
#pragma once

#include "core/bundle/filelist.h"
#include "core/bundle/glob.h"

#include <QSet>

namespace waybill {

class ContentChoice {
public:
    // `staging`: of a project; empty: each file goes to where it is.
    ContentChoice(const ScanOptions &options, QList<Staging> staging);

    // The walk goes into a folder and comes back. What leave() gives is about the folder's rules.
    void enter(const QString &folder, const QByteArray &ignoreText);
    QList<Finding> leave();

    struct Place {
        QStringList targets; // in the bundle; none: it does not go in, or is a folder on the way to something that does
        std::optional<Exclusion>
            excluded; // then nothing below it is looked at; files and size are the caller's to fill
    };
    // `path`: on disk, relative to the root; `bytes`: its name's bytes, as they are.
    Place placeOf(const QString &path, QByteArrayView bytes, bool isFolder);

    // Once all was asked: globs that name nothing, and what a rule leaves out although the manifest needs it.
    QList<Finding> findings(const FileList &list) const;

private:
    struct AllowedGlob {
        QString text;
        Glob glob;
        bool used = false;
    };

    Place staged(const QString &path, bool isFolder) const;
    bool allowed(const QString &target);
    QString onDisk(const QString &target) const;

    QList<Staging> m_staging;
    QSet<QString> m_built; // targets of single files: nothing else goes there
    QSet<QString> m_needed; // by the manifest
    std::optional<std::vector<AllowedGlob>> m_allowList;
    IgnoreRules m_rules;
};

} // namespace waybill
