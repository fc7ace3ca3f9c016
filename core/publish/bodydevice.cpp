#include "core/publish/bodydevice.h"

namespace waybill {

BodyDevice::BodyDevice(qint64 size, Source source, std::function<void(qint64)> onTaken)
    : m_size(size)
    , m_source(std::move(source))
    , m_onTaken(std::move(onTaken)) {
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 BodyDevice::readData(char *data, qint64 size) {
    const qint64 wanted = qMin(size, m_size - m_taken);
    if (wanted == 0)
        return 0;
    const qint64 got = m_failed ? -1 : m_source(data, wanted);
    if (got <= 0) {
        // Content-Length promised more: the request cannot be completed, and must not hang in waiting.
        m_failed = true;
        return -1;
    }
    m_taken += got;
    if (m_onTaken)
        m_onTaken(m_taken);
    return got;
}

} // namespace waybill
