#include "targets.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

// In the place of libsodium's: with the real ones there would be a handful of inputs a second, and none that is changed
// would ever come past the seal to the key inside. The tests replay the corpus with the real ones.
extern "C" int crypto_pwhash_scryptsalsa208sha256_ll(const std::uint8_t *, std::size_t, const std::uint8_t *,
    std::size_t, std::uint64_t, std::uint32_t, std::uint32_t, std::uint8_t *key, std::size_t size) {
    std::fill_n(key, size, std::uint8_t{0});
    return 0;
}

extern "C" int crypto_secretbox_open_easy(unsigned char *opened, const unsigned char *sealed, unsigned long long size,
    const unsigned char *, const unsigned char *) {
    constexpr unsigned long long macSize = 16;
    std::memcpy(opened, sealed + macSize, size - macSize);
    return 0;
}

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv) {
    static const QCoreApplication application(*argc, *argv);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    waybill::fuzz::cosignkey(data, size);
    return 0;
}
