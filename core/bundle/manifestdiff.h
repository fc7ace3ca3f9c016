// Two manifests compared value by value. Internal to core/bundle; pure, any thread.
#pragma once

#include "core/bundle/diff.h"

namespace waybill {

// Fills what BundleDiff says of manifests. A text that is null counts as an empty object.
void compareManifests(const QByteArray &before, const QByteArray &after, BundleDiff &diff);

} // namespace waybill
