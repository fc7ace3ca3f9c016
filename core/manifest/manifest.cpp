#include "core/manifest/manifest.h"

#include <algorithm>

namespace waybill {

std::optional<TextPlace> Manifest::placeOf(const QString &path) const {
    const auto found = std::ranges::find(fields, path, &ManifestField::path);
    if (found == fields.end())
        return std::nullopt;
    return found->place;
}

} // namespace waybill
