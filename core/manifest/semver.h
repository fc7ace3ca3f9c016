// Semantic Versioning 2.0.0, as semver.org has it. Pure functions; any thread.
#pragma once

#include <QStringView>

namespace waybill {

// MAJOR.MINOR.PATCH without leading zeros, then -PRE.RELEASE and +BUILD where there are any.
bool isSemanticVersion(QStringView version);

} // namespace waybill
