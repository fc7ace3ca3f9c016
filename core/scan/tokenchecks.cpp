#include "core/scan/tokenchecks.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>

namespace waybill {

namespace {

constexpr QLatin1StringView base62Digits("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
constexpr QLatin1StringView bech32Digits("qpzry9x8gf2tvdw0s3jn54khce6mua7l");

bool isAsciiUpper(QChar c) {
    return c >= u'A' && c <= u'Z';
}
bool isAsciiLower(QChar c) {
    return c >= u'a' && c <= u'z';
}
bool isAsciiDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

quint32 crc32(QStringView text) {
    quint32 crc = 0xFFFFFFFF;
    for (const QChar c : text) {
        crc ^= static_cast<quint8>(c.unicode());
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) ? 0xEDB88320U : 0U);
    }
    return ~crc;
}

int distinctIn(QStringView text) {
    std::array<bool, 256> seen{};
    for (const QChar c : text)
        seen[c.unicode() & 0xFF] = true;
    return static_cast<int>(std::ranges::count(seen, true));
}

// The longest run of one character, and the longest that counts upwards or downwards by one.
struct Runs {
    int same = 1;
    int counting = 1;
};

Runs runsIn(QStringView text) {
    Runs longest;
    int same = 1;
    int up = 1;
    int down = 1;
    for (qsizetype i = 1; i < text.size(); ++i) {
        const int step = text[i].unicode() - text[i - 1].unicode();
        same = step == 0 ? same + 1 : 1;
        up = step == 1 ? up + 1 : 1;
        down = step == -1 ? down + 1 : 1;
        longest.same = std::max(longest.same, same);
        longest.counting = std::max({longest.counting, up, down});
    }
    return longest;
}

bool containsAny(QStringView text, std::initializer_list<QLatin1StringView> words) {
    return std::ranges::any_of(words, [&](QLatin1StringView word) { return text.contains(word, Qt::CaseInsensitive); });
}

quint32 bech32Step(quint32 sum) {
    static constexpr std::array<quint32, 5> generator{0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
    const quint32 top = sum >> 25;
    sum = (sum & 0x1FFFFFF) << 5;
    for (std::size_t i = 0; i < generator.size(); ++i)
        sum ^= ((top >> i) & 1) ? generator[i] : 0;
    return sum;
}

} // namespace

double entropyOf(QStringView text) {
    if (text.isEmpty())
        return 0;
    std::array<int, 256> counts{};
    for (const QChar c : text)
        ++counts[c.unicode() & 0xFF];
    double bits = 0;
    for (const int count : counts) {
        if (count > 0) {
            const double share = static_cast<double>(count) / static_cast<double>(text.size());
            bits -= share * std::log2(share);
        }
    }
    return bits;
}

bool isPlaceholder(QStringView text) {
    static constexpr std::initializer_list<QLatin1StringView> words{QLatin1StringView("example"),
        QLatin1StringView("xxxx"), QLatin1StringView("your"), QLatin1StringView("placeholder"),
        QLatin1StringView("dummy"), QLatin1StringView("changeme"), QLatin1StringView("change-me"),
        QLatin1StringView("change_me"), QLatin1StringView("redacted"), QLatin1StringView("sample"),
        QLatin1StringView("insert"), QLatin1StringView("deadbeef"), QLatin1StringView("foobar"),
        QLatin1StringView("token-here"), QLatin1StringView("${"), QLatin1StringView("{{"), QLatin1StringView("...")};
    const Runs runs = runsIn(text);
    const bool hex = isHex(text);
    const int distinctAtLeast = std::min<int>(hex ? 7 : 10, static_cast<int>(text.size()) / 2);
    return containsAny(text, words) || runs.same >= 6 || runs.counting >= 8 || distinctIn(text) < distinctAtLeast
        || entropyOf(text) < (text.size() < 16 ? 2.0
                   : hex                       ? 2.6
                                               : 3.0);
}

bool isPasswordPlaceholder(QStringView password) {
    static constexpr std::initializer_list<QLatin1StringView> words{QLatin1StringView("pass"), QLatin1StringView("pwd"),
        QLatin1StringView("secret"), QLatin1StringView("token"), QLatin1StringView("user"), QLatin1StringView("admin"),
        QLatin1StringView("test"), QLatin1StringView("credential"), QLatin1StringView("fake"),
        QLatin1StringView("hunter2"), QLatin1StringView("letmein"), QLatin1StringView("qwerty"),
        QLatin1StringView("default"), QLatin1StringView("null"), QLatin1StringView("undefined"),
        QLatin1StringView("process.env"), QLatin1StringView("1234"), QLatin1StringView("abcd")};
    const bool template_ = std::ranges::any_of(
        password, [](QChar c) { return QStringView(u"<>{}$*%[]()\\\u2026").contains(c) || c.isSpace(); });
    return password.size() < 6 || template_ || containsAny(password, words) || isPlaceholder(password);
}

bool looksRandom(QStringView text) {
    if (text.size() < 16 || isPlaceholder(text) || isUuid(text))
        return false;
    int digits = 0;
    int letters = 0;
    int changes = 0;
    int lowerRun = 0;
    int longestLowerRun = 0;
    const auto kind = [](QChar c) { return isAsciiDigit(c) ? 0 : isAsciiUpper(c) ? 1 : isAsciiLower(c) ? 2 : 3; };
    for (qsizetype i = 0; i < text.size(); ++i) {
        digits += isAsciiDigit(text[i]) ? 1 : 0;
        letters += isAsciiUpper(text[i]) || isAsciiLower(text[i]) ? 1 : 0;
        changes += i > 0 && kind(text[i]) != kind(text[i - 1]) ? 1 : 0;
        lowerRun = isAsciiLower(text[i]) ? lowerRun + 1 : 0;
        longestLowerRun = std::max(longestLowerRun, lowerRun);
    }
    if (isHex(text))
        return text.size() >= 32 && digits >= 6 && letters >= 4 && entropyOf(text) >= 3.0;
    return text.size() >= 20 && digits >= 2 && letters >= 6 && changes * 5 >= text.size() * 2 && longestLowerRun <= 7
        && digits + letters >= text.size() * 8 / 10 && entropyOf(text) >= (text.size() < 24 ? 3.4 : 3.8);
}

bool isHex(QStringView text) {
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) {
        return isAsciiDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    });
}

bool isUuid(QStringView text) {
    if (text.size() != 36)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool hyphen = i == 8 || i == 13 || i == 18 || i == 23;
        if (hyphen ? text[i] != u'-' : !isHex(text.sliced(i, 1)))
            return false;
    }
    return true;
}

bool hasBase62Checksum(QStringView text) {
    if (text.size() <= 6)
        return false;
    quint32 rest = crc32(text.chopped(6));
    for (qsizetype i = text.size() - 1; i >= text.size() - 6; --i) {
        if (text[i] != base62Digits[rest % 62])
            return false;
        rest /= 62;
    }
    return true;
}

bool hasBech32Checksum(QStringView text) {
    const QString lower = text.toString().toLower();
    const qsizetype separator = lower.lastIndexOf(u'1');
    if (separator < 1 || separator + 7 > lower.size())
        return false;
    quint32 sum = 1;
    for (qsizetype i = 0; i < separator; ++i)
        sum = bech32Step(sum) ^ static_cast<quint32>(lower[i].unicode() >> 5);
    sum = bech32Step(sum);
    for (qsizetype i = 0; i < separator; ++i)
        sum = bech32Step(sum) ^ static_cast<quint32>(lower[i].unicode() & 31);
    for (qsizetype i = separator + 1; i < lower.size(); ++i) {
        const qsizetype digit = QString(bech32Digits).indexOf(lower[i]);
        if (digit < 0)
            return false;
        sum = bech32Step(sum) ^ static_cast<quint32>(digit);
    }
    return sum == 1;
}

std::optional<QByteArray> decodedBase64(QStringView text) {
    const bool url = text.contains(u'-') || text.contains(u'_');
    while (text.endsWith(u'='))
        text.chop(1);
    const auto decoded = QByteArray::fromBase64Encoding(text.toLatin1(),
        QByteArray::AbortOnBase64DecodingErrors | QByteArray::OmitTrailingEquals
            | (url ? QByteArray::Base64UrlEncoding : QByteArray::Base64Encoding));
    return decoded ? std::optional(*decoded) : std::nullopt;
}

bool isJsonWebToken(QStringView text) {
    const auto parts = text.split(u'.');
    if (parts.size() != 3)
        return false;
    const auto header = decodedBase64(parts[0]);
    const auto payload = decodedBase64(parts[1]);
    if (!header || !payload || !decodedBase64(parts[2]))
        return false;
    const QString algorithm
        = QJsonDocument::fromJson(*header).object().value(QLatin1StringView("alg")).toString().toLower();
    return !algorithm.isEmpty() && algorithm != QLatin1StringView("none")
        && QJsonDocument::fromJson(*payload).isObject();
}

} // namespace waybill
