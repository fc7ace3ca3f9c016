// A file that a library pulls in pieces while it signs or verifies: reports how far it is, ends on a stop, and
// remembers why it ended, since the libraries only know that it did. One thread. Inside core/signing only.
#pragma once

#include "core/operation/context.h"

#include <QFile>

#include <optional>

namespace waybill::pgp {

class SourceFile {
public:
    SourceFile(const QString &name, Stage stage, OperationContext &context);

    bool open();
    // The bytes that were read, 0 at the end, -1 where there is an error.
    qint64 read(char *buffer, qint64 atMost);
    // FileNotFound, FileUnreadable, Cancelled; none where it is the library that failed.
    const std::optional<Error> &error() const { return m_error; }

private:
    QFile m_file;
    Stage m_stage;
    OperationContext &m_context;
    qint64 m_done = 0;
    qint64 m_reported = 0;
    std::optional<Error> m_error;
};

} // namespace waybill::pgp
