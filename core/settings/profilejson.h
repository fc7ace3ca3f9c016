// A server profile as JSON: in the history, and in files that people exchange. Without secrets, for a profile has none.
// Values; any thread.
#pragma once

#include "core/settings/serverprofile.h"

#include <QJsonObject>

namespace waybill {

QJsonObject toJson(const ServerProfile &server);

// Fields that are missing have their default; of unknown ones nothing is kept. InvalidAddress, and ProfileUnreadable
// (detail: the field) for a value of another type.
Result<ServerProfile> serverProfileOf(const QJsonObject &json);

} // namespace waybill
