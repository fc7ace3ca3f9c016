// What "Open" takes: a dist folder, or one that arrives as .zip or .7z as CI systems hand out artifacts.
// The unpacked copy lives as long as the DistSource. Blocking; any thread.
#pragma once

#include "core/operation/context.h"

#include <QString>

#include <memory>

class QTemporaryDir;

namespace waybill {

class DistSource {
public:
    DistSource(DistSource &&) noexcept;
    DistSource &operator=(DistSource &&) noexcept;
    ~DistSource();

    // A folder is taken as it is. An archive is unpacked with limits (entries, sizes, path rules, no links) to a
    // temporary folder; where all of it stands in one top folder that holds manifest.json, that folder is the dist.
    // Errors: FileNotFound, NotAFolder (neither folder nor archive), ArchiveUnsupported, ArchiveUnsafe, DiskFull,
    // Cancelled.
    static Result<DistSource> open(const QString &path, OperationContext &context);

    QString folder() const { return m_folder; } // absolute: what scanFolder takes
    QString origin() const { return m_origin; } // absolute: what the user opened
    bool isArchive() const { return m_unpacked != nullptr; }

private:
    DistSource();

    QString m_folder;
    QString m_origin;
    std::unique_ptr<QTemporaryDir> m_unpacked;
};

} // namespace waybill
