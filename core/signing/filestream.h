// Reads a file in pieces, telling how far it is and stopping when asked. Internal to core/signing; blocking, any
// thread.
#pragma once

#include "core/operation/context.h"

#include <QFile>

namespace waybill {

class FileStream {
public:
    // The context outlives the stream. FileNotFound, FileUnreadable.
    static Result<std::unique_ptr<FileStream>> open(const QString &path, Stage stage, OperationContext &context);

    // Fills at most `size` bytes: how many; 0 at the end; -1 where it failed or was stopped, and error() says why.
    qint64 read(char *bytes, qint64 size);
    const std::optional<Error> &error() const { return m_error; }

private:
    FileStream(const QString &path, Stage stage, OperationContext &context);

    QFile m_file;
    Stage m_stage;
    OperationContext &m_context;
    qint64 m_done = 0;
    std::optional<Error> m_error;
};

// The file's SHA-256 in hex. FileNotFound, FileUnreadable, Cancelled.
Result<QString> hashFile(const QString &path, Stage stage, OperationContext &context);

} // namespace waybill
