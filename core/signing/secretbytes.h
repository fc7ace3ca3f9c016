// Bytes that nobody else may see: kept out of swap where the system allows, between guard pages, wiped when they go.
// Moved, never copied unseen. Values; one thread at a time.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace waybill {

class SecretBytes {
public:
    SecretBytes() = default;
    explicit SecretBytes(qsizetype size); // zeros
    ~SecretBytes();
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;

    static SecretBytes copyOf(QByteArrayView bytes);
    // Wipes what it takes; another QByteArray that shares the same buffer would be wiped with it.
    static SecretBytes takeFrom(QByteArray &bytes);

    SecretBytes clone() const { return copyOf(view()); }
    QByteArrayView view() const { return {m_data, m_size}; }
    const char *data() const { return m_data; }
    char *data() { return m_data; }
    unsigned char *bytes() { return reinterpret_cast<unsigned char *>(m_data); }
    const unsigned char *bytes() const { return reinterpret_cast<const unsigned char *>(m_data); }
    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    void truncate(qsizetype size); // wipes the rest

private:
    char *m_data = nullptr;
    qsizetype m_size = 0;
};

// Overwrites bytes in a way that no compiler leaves out.
void wipe(char *bytes, qsizetype size);

} // namespace waybill
