// Every code of the search for secrets and junk, with its severity and what its arguments hold. The sentences are in
// ui/text. Codes are stable: one that is not used any more is never given another meaning.
#pragma once

#include "core/base/finding.h"

#include <array>

namespace waybill {

struct SecretCode {
    QLatin1StringView code;
    Severity severity;
    QLatin1StringView arguments; // what %1, %2 ... stand for; empty: none
};

// Of a secret: its first characters, at most four and none of a password, and its length. Never more of it.
inline constexpr QLatin1StringView secretArguments("path, kind or service or name, beginning, characters");

// Errors are what is certain: a key whose structure was read, a token whose checksum or form nothing else has. What may
// be meant for the public, or only looks like a secret, is a warning. A waived finding is of severity info and has one
// argument more: the reason.
inline constexpr std::array secretFindingCodes{
    SecretCode{QLatin1StringView("WB3001"), Severity::Error, secretArguments}, // a private key
    SecretCode{QLatin1StringView("WB3002"), Severity::Error, secretArguments}, // one under a passphrase
    SecretCode{QLatin1StringView("WB3003"), Severity::Error, secretArguments}, // a PKCS#12 key store
    SecretCode{QLatin1StringView("WB3004"), Severity::Error, secretArguments}, // a service account's key
    SecretCode{QLatin1StringView("WB3005"), Severity::Error, secretArguments}, // an access key and its secret
    SecretCode{QLatin1StringView("WB3006"), Severity::Warning, secretArguments}, // an access key's id alone
    SecretCode{QLatin1StringView("WB3007"), Severity::Warning, secretArguments}, // a Java key store
    SecretCode{QLatin1StringView("WB3010"), Severity::Error, secretArguments}, // a service's token
    SecretCode{QLatin1StringView("WB3011"), Severity::Warning, secretArguments}, // one that may be meant to be public
    SecretCode{QLatin1StringView("WB3012"), Severity::Warning, secretArguments}, // a webhook's address
    SecretCode{QLatin1StringView("WB3013"), Severity::Warning, secretArguments}, // a shared access signature
    SecretCode{QLatin1StringView("WB3014"), Severity::Warning, secretArguments}, // a JSON Web Token
    SecretCode{QLatin1StringView("WB3020"), Severity::Warning, secretArguments}, // a password in an address
    SecretCode{QLatin1StringView("WB3021"), Severity::Warning, secretArguments}, // one in a connection string
    SecretCode{QLatin1StringView("WB3022"), Severity::Error, secretArguments}, // a login of a tool's own file
    SecretCode{
        QLatin1StringView("WB3023"), Severity::Warning, secretArguments}, // a name that says secret, and its value
    SecretCode{
        QLatin1StringView("WB3030"), Severity::Warning, QLatin1StringView("path, how many are told")}, // and more
    // Junk.
    SecretCode{QLatin1StringView("WB3101"), Severity::Warning, QLatin1StringView("path")}, // .env
    SecretCode{QLatin1StringView("WB3102"), Severity::Warning, QLatin1StringView("folder")}, // .git
    SecretCode{QLatin1StringView("WB3103"), Severity::Warning, QLatin1StringView("folder")}, // node_modules
    SecretCode{QLatin1StringView("WB3104"), Severity::Info, QLatin1StringView("path")}, // a source map
    SecretCode{QLatin1StringView("WB3105"), Severity::Info, QLatin1StringView("path")}, // one inside a file
    SecretCode{QLatin1StringView("WB3106"), Severity::Info, QLatin1StringView("path")}, // an editor's or a system's
    SecretCode{QLatin1StringView("WB3107"), Severity::Info, QLatin1StringView("path")}, // a log
    SecretCode{QLatin1StringView("WB3108"), Severity::Warning, QLatin1StringView("path")}, // a tool's file for logins
    SecretCode{QLatin1StringView("WB3109"), Severity::Warning, QLatin1StringView("path")}, // a private key by its name
    SecretCode{QLatin1StringView("WB3110"), Severity::Warning, QLatin1StringView("path")}, // a memory dump
    // Waivers.
    SecretCode{QLatin1StringView("WB3120"), Severity::Info, QLatin1StringView("code, file")}, // one that waives nothing
    SecretCode{QLatin1StringView("WB3121"), Severity::Warning, QLatin1StringView("path, reason")}, // not readable
};

} // namespace waybill
