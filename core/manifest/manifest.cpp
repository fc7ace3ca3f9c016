#include "core/manifest/manifest.h"

#include <algorithm>

namespace waybill {

std::optional<TextPlace> Manifest::placeOf(const QString &path) const {
    // The last of a repeated key is the one that counts.
    const auto found = std::ranges::find(fields.rbegin(), fields.rend(), path, &ManifestField::path);
    if (found == fields.rend())
        return std::nullopt;
    return found->place;
}

} // namespace waybill
