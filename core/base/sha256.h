// Streaming SHA-256 on OpenSSL's code through QCA, so with the CPU's own instructions. One instance serves one thread.
#pragma once

#include <QByteArrayView>
#include <QString>

#include <memory>

namespace waybill {

class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256 &&) noexcept;
    Sha256 &operator=(Sha256 &&) noexcept;

    void update(QByteArrayView bytes);

    // Ends the stream: 64 lower-case hex digits. Call once.
    QString finish();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

// Whether `text` is a digest as every file and message of ours writes it: 64 lower-case hex digits.
bool isSha256Hex(QStringView text);

} // namespace waybill
