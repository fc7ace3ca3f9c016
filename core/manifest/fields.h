// The one description of the manifest's fields: what each judge asks of them. The schema judge works from it, the
// server judge takes its lists from it, and `explain FIELD` prints it. Values only; any thread.
// Source: contract "manifest.json: what each judge of it accepts", all three columns and the minimal shape.
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <span>

namespace waybill {

enum class FieldType { Text, List, Object, Any };

// What a judge says of a field being there.
enum class Presence {
    Required, // within what holds it
    Optional,
    Refused, // it knows no such field: the server refuses, the schema dislikes it
    Unspoken, // it says nothing of it
};

struct FieldRule {
    QLatin1StringView path; // "api.endpoints[].method": [] is any entry, * is any key
    FieldType type = FieldType::Any;
    Presence server = Presence::Unspoken; // at finalize, today's shape
    Presence schema = Presence::Unspoken; // published JSON schema
    Presence older = Presence::Unspoken; // older servers, the minimal shape
    bool documented = false; // in the platform's documents
    bool notEmpty = false; // a text of at least one character, a list of at least one entry: by the schema
    bool closed = false; // an object with no other fields: by the schema
    std::span<const QLatin1StringView> values = {}; // the only ones, by the schema; empty: any
};

std::span<const FieldRule> manifestFields();

// The rule of a key within an object of the rule `parent` (a rule for any key counts too), or of a list's entries; null
// where there is none.
const FieldRule *ruleOfKey(const FieldRule &parent, const QString &key);
const FieldRule *ruleOfItems(const FieldRule &parent);
const FieldRule &ruleOfRoot();
// Every rule right below `parent`.
std::span<const FieldRule *const> rulesWithin(const FieldRule &parent);

// The rule of a finding's path, "api.endpoints[0].method", or of a rule's own; null where there is none.
const FieldRule *ruleOfPath(const QString &path);

// Top-level fields that the server knows.
bool isKnownToServer(const QString &key);

// As the platform's documents name them: "cap:http.fetch". The published schema still lists an older set without the
// prefix, which the server grants nobody.
std::span<const QLatin1StringView> knownCapabilities();

// Upper case. The server takes these in any case; the schema knows the first five.
std::span<const QLatin1StringView> serverMethods();

} // namespace waybill
