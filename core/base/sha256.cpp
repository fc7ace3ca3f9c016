#include "core/base/sha256.h"

#include <QtCrypto>

#include <algorithm>
#include <array>
#include <cstddef>
#include <new>

namespace waybill {

namespace {

// QCA wants its initializer alive while any of its objects is; its plugins load once, safely from any thread. It is
// never destroyed: that would unload the plugin, and leave what libcrypto's providers hold without an owner.
void ensureQca() {
    alignas(QCA::Initializer) static std::array<std::byte, sizeof(QCA::Initializer)> place;
    static const auto *const initializer = new (place.data()) QCA::Initializer;
    Q_UNUSED(initializer)
}

} // namespace

struct Sha256::Private {
    // Prefer OpenSSL: QCA's built-in provider has no CPU instructions. An empty name falls back to what QCA has.
    QCA::Hash hash{QStringLiteral("sha256"), QStringLiteral("qca-ossl")};
};

Sha256::Sha256() {
    ensureQca();
    d = std::make_unique<Private>();
}
Sha256::~Sha256() = default;
Sha256::Sha256(Sha256 &&) noexcept = default;
Sha256 &Sha256::operator=(Sha256 &&) noexcept = default;

void Sha256::update(QByteArrayView bytes) {
    // QCA's const char overload takes an int length.
    constexpr qsizetype atMost = 1 << 30;
    while (!bytes.isEmpty()) {
        const QByteArrayView part = bytes.first(std::min(bytes.size(), atMost));
        d->hash.update(part.data(), static_cast<int>(part.size()));
        bytes.slice(part.size());
    }
}

QString Sha256::finish() {
    return QString::fromLatin1(d->hash.final().toByteArray().toHex());
}

bool isSha256Hex(QStringView text) {
    return text.size() == 64
        && std::ranges::all_of(text, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

} // namespace waybill
