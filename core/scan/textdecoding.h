// A file's bytes as the rules read them: UTF-16 with a byte order mark becomes UTF-8, a UTF-8 mark is dropped, anything
// else stays as it is. Fed piece by piece; one instance a file, any thread.
#pragma once

#include <QByteArray>
#include <QStringDecoder>

#include <optional>

namespace waybill {

class TextDecoding {
public:
    // What can be told so far; the first 8 KiB are held back until they are together.
    QByteArray feed(QByteArrayView piece);
    QByteArray finish();

    // A NUL in the first 8 KiB, and no mark of UTF-16. Known once feed or finish gave something.
    bool isBinary() const { return m_binary; }

private:
    QByteArray begin();
    QByteArray decoded(QByteArrayView piece);

    QByteArray m_head;
    bool m_begun = false;
    bool m_binary = false;
    std::optional<QStringDecoder> m_utf16;
};

} // namespace waybill
