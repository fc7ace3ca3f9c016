#include "core/signing/secretbytes.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>
#include <new>
#include <utility>

namespace waybill {

SecretBytes::SecretBytes(qsizetype size)
    : m_size(size) {
    static const bool ready = sodium_init() >= 0;
    if (size == 0)
        return;
    m_data = ready ? static_cast<char *>(sodium_malloc(static_cast<std::size_t>(size))) : nullptr;
    if (!m_data)
        throw std::bad_alloc();
    std::memset(m_data, 0, static_cast<std::size_t>(size));
}

SecretBytes::~SecretBytes() {
    sodium_free(m_data); // wipes, and takes nothing at all
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0)) { }

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept {
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    return *this;
}

SecretBytes SecretBytes::copyOf(QByteArrayView bytes) {
    SecretBytes copy(bytes.size());
    if (copy.m_data)
        std::memcpy(copy.m_data, bytes.data(), static_cast<std::size_t>(bytes.size()));
    return copy;
}

SecretBytes SecretBytes::takeFrom(QByteArray &bytes) {
    SecretBytes taken = copyOf(bytes);
    // Not data(): that would detach, and wipe the copy.
    wipe(const_cast<char *>(bytes.constData()), bytes.size());
    bytes.clear();
    return taken;
}

void SecretBytes::truncate(qsizetype size) {
    if (size >= m_size)
        return;
    wipe(m_data + size, m_size - size);
    m_size = std::max<qsizetype>(size, 0);
}

void wipe(char *bytes, qsizetype size) {
    if (size > 0)
        sodium_memzero(bytes, static_cast<std::size_t>(size));
}

} // namespace waybill
