// A request's body as a sequential device: Qt cannot rewind it, so it cannot send a request twice behind our back.
// Internal to core/publish; lives on the thread of the request.
#pragma once

#include <QIODevice>

#include <functional>

namespace waybill {

class BodyDevice : public QIODevice {
public:
    // Gives the next bytes, at most `size` of them: their number, 0 at the end, -1 on an error.
    using Source = std::function<qint64(char *data, qint64 size)>;

    BodyDevice(qint64 size, Source source, std::function<void(qint64 taken)> onTaken = {});

    bool isSequential() const override { return true; }
    bool seek(qint64) override { return false; } // asked for when Qt would send the request again
    bool atEnd() const override { return m_taken == m_size; }
    qint64 size() const override { return m_size; }
    qint64 bytesAvailable() const override { return m_size - m_taken; }

    qint64 taken() const { return m_taken; } // bytes handed over so far
    bool failed() const { return m_failed; } // the source gave less than it promised

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 m_size;
    qint64 m_taken = 0;
    bool m_failed = false;
    Source m_source;
    std::function<void(qint64)> m_onTaken;
};

} // namespace waybill
