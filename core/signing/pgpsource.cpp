#include "core/signing/pgpsource.h"

#include <cerrno>

namespace waybill::pgp {

namespace {

constexpr qint64 reportEvery = 1 << 20;

} // namespace

SourceFile::SourceFile(const QString &name, Stage stage, OperationContext &context)
    : m_file(name)
    , m_stage(stage)
    , m_context(context) { }

bool SourceFile::open() {
    errno = 0;
    if (m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return true;
    m_error = errorFromErrno(errno, m_file.fileName(), ErrorCode::FileUnreadable);
    return false;
}

qint64 SourceFile::read(char *buffer, qint64 atMost) {
    if (m_context.stopRequested()) {
        m_error = OperationContext::cancelled(m_file.fileName());
        return -1;
    }
    const qint64 got = m_file.read(buffer, atMost);
    if (got < 0) {
        m_error = Error{ErrorCode::FileUnreadable, m_file.fileName(), m_file.errorString()};
        return -1;
    }
    m_done += got;
    if (got == 0 || m_done - m_reported >= reportEvery) {
        m_reported = m_done;
        m_context.report({m_stage, m_done, m_file.size()});
    }
    return got;
}

} // namespace waybill::pgp
