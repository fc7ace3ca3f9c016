// What the scan asks the system for: names in a folder, the text of a rule file, the size of what stays out. Internal
// to core/bundle; any thread. Descriptors are of open folders, and stay the caller's.
#pragma once

#include "core/operation/context.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <dirent.h>

#include <memory>
#include <optional>

namespace waybill {

struct CloseFolder {
    void operator()(DIR *folder) const { closedir(folder); }
};
using OpenFolder = std::unique_ptr<DIR, CloseFolder>;

// Sorted by their bytes, without "." and "..".
QList<QByteArray> namesIn(DIR *folder);

// Names are bytes: QDir would replace what is not UTF-8, and the file could not be found again. Nothing where it is
// not: also half a character at the end; a byte order mark in front is a part of the name.
std::optional<QString> decodedName(const QByteArray &name);
QString escapedName(const QByteArray &name); // "\xNN" for each byte that is not printable ASCII

// The .waybillignore in a folder: empty where there is none. Errors: FileUnreadable, with the reason: no permission,
// a link, no regular file, more than ignoreFileBytesAtMost.
Result<QByteArray> ignoreTextIn(int folder);
bool hasIgnoreFile(int folder);

// Counts files and bytes below folders, without opening a file or following a link, until so many entries were seen in
// all: what stays out may be a million files.
class Measuring {
public:
    struct Sum {
        qint64 files = 0;
        qint64 size = 0;
        bool atLeast = false;
    };

    explicit Measuring(const OperationContext &context, int entriesAtMost = 20'000)
        : m_context(context)
        , m_left(entriesAtMost) { }
    Sum below(int parent, const QByteArray &name);

private:
    void add(Sum &sum, int parent, const QByteArray &name, int depth);

    const OperationContext &m_context;
    int m_left;
};

} // namespace waybill
