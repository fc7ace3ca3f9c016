// What tells a real secret from an example of one: checksums, structure, chance. Pure functions; any thread.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace waybill {

// In bits a character (Shannon), of the text's own frequencies.
double entropyOf(QStringView text);

// "your-token-here", xxxx, 1234567890, one character over and over, ${VARIABLE}, words of a template: what people write
// in place of a secret. For texts of eight characters and more that were meant to be random.
bool isPlaceholder(QStringView text);

// The same for a password, which people choose: also the words "password", "user" and their like as a whole.
bool isPasswordPlaceholder(QStringView password);

// Whether a text of 20 characters and more (in hex: 32) is one of chance rather than of words: of many characters,
// which change between letters and digits, upper and lower case as chance has it.
bool looksRandom(QStringView text);

bool isHex(QStringView text);
bool isUuid(QStringView text);

// The last six characters are the CRC-32 of those before, in base 62 (0-9A-Za-z), as GitHub and npm make their tokens
// (github.blog, "Behind GitHub's new authentication token formats"). `text`: without the prefix.
bool hasBase62Checksum(QStringView text);

// A Bech32 text (BIP 173) in either case whose checksum is right: age's secret keys.
bool hasBech32Checksum(QStringView text);

// Strict base64 or base64url, with or without its padding; none where it is not.
std::optional<QByteArray> decodedBase64(QStringView text);

// header.payload.signature of RFC 7519: the header a JSON object with an "alg" other than "none", the payload a JSON
// object.
bool isJsonWebToken(QStringView text);

} // namespace waybill
