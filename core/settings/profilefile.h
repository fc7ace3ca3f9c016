// Server profiles as a file to hand on: JSON, without secrets. Values and blocking functions; any thread.
//
//   {"waybill": "servers", "version": 1, "servers": [{"name": "…", "address": "…", "tenant": "…", "adminHeader": true,
//     "authorityFile": "…", "installAfterPublish": true,
//     "storage": {"endpoint": "…", "bucket": "…", "region": "…", "pathStyle": true, "download": false}}]}
//
// Only name and address have to be there. A profile's id is not in it, for secrets hang on the id: a file of somebody
// else's would lay hold of them. Nor is the leave for plain http, which is the word of whoever sends.
#pragma once

#include "core/settings/serverprofile.h"

#include <QByteArray>
#include <QList>

namespace waybill {

QByteArray profilesToJson(const QList<ServerProfile> &servers);

// All of them, each with a new id, or none. ProfileUnreadable: its subject is `file`, its detail says where and why,
// and repeats no value.
Result<QList<ServerProfile>> profilesFromJson(const QByteArray &text, const QString &file);

Result<void> exportProfiles(const QList<ServerProfile> &servers, const QString &file); // FileUnwritable, DiskFull
Result<QList<ServerProfile>> importProfiles(const QString &file); // FileNotFound, FileUnreadable, and as above

} // namespace waybill
