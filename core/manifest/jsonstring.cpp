#include "core/manifest/jsonstring.h"

#include <QStringDecoder>

#include <algorithm>

namespace waybill {

namespace {

constexpr qsizetype hexDigits = 4;

// QString::fromUtf8 drops a leading U+FEFF, so "\uFEFFname" would pass for "name".
QString fromGoodUtf8(QByteArrayView utf8) {
    QStringDecoder decoder(
        QStringConverter::Utf8, QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    return decoder(utf8);
}

// The code unit of "XXXX" at the front, or -1.
int codeUnit(QByteArrayView digits) {
    int unit = 0;
    if (digits.size() < hexDigits)
        return -1;
    for (const char c : digits.first(hexDigits)) {
        const char lower = static_cast<char>(c | 0x20);
        if (c >= '0' && c <= '9')
            unit = unit * 16 + (c - '0');
        else if (lower >= 'a' && lower <= 'f')
            unit = unit * 16 + (lower - 'a' + 10);
        else
            return -1;
    }
    return unit;
}

// What a one-letter escape stands for; NUL where there is none of that letter.
char plainEscape(char letter) {
    switch (letter) {
    case '"':
    case '\\':
    case '/':
        return letter;
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return '\0';
    }
}

} // namespace

bool isJsonSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

qint64 nextJsonToken(QByteArrayView text, qint64 from) {
    while (from < text.size() && isJsonSpace(text[from]))
        ++from;
    return from;
}

qint64 jsonTokenEnd(QByteArrayView text, qint64 limit) {
    qint64 end = std::min<qint64>(limit, text.size());
    while (end > 0 && isJsonSpace(text[end - 1]))
        --end;
    return end;
}

std::expected<QString, qsizetype> unescapedJson(QByteArrayView raw) {
    QString text;
    qsizetype at = 0;
    while (at < raw.size()) {
        const qsizetype escape = raw.indexOf('\\', at);
        if (escape < 0)
            return text + fromGoodUtf8(raw.sliced(at));
        text += fromGoodUtf8(raw.sliced(at, escape - at));
        const char letter = escape + 1 < raw.size() ? raw[escape + 1] : '\0';
        at = escape + 2;
        if (letter == 'u') {
            const int unit = codeUnit(raw.sliced(at));
            if (unit < 0)
                return std::unexpected(escape);
            text += QChar(static_cast<char16_t>(unit));
            at += hexDigits;
        } else if (const char plain = plainEscape(letter)) {
            text += QLatin1Char(plain);
        } else {
            return std::unexpected(escape);
        }
    }
    return text;
}

qint64 jsonStringEnd(QByteArrayView text, qint64 opening) {
    qint64 i = opening + 1;
    while (i < text.size() && text[i] != '"')
        i += text[i] == '\\' ? 2 : 1;
    return std::min<qint64>(i + 1, text.size());
}

JsonFault brokenString(QByteArrayView text, const QString &reason) {
    qint64 opened = -1;
    for (qint64 i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (opened >= 0 && static_cast<unsigned char>(c) < 0x20)
            return {QStringLiteral("WB1008"),
                {QStringLiteral("U+%1").arg(static_cast<int>(c), 4, 16, QLatin1Char('0')).toUpper()}, i};
        // A control character is one behind a backslash too.
        if (opened >= 0 && c == '\\' && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) >= 0x20)
            ++i;
        else if (c == '"')
            opened = opened >= 0 ? -1 : i;
    }
    if (opened >= 0)
        return {QStringLiteral("WB1009"), {}, opened};
    return {QStringLiteral("WB1001"), {reason}, std::max<qint64>(0, text.size() - 1)};
}

JsonFault brokenNesting(QByteArrayView text, const QString &reason) {
    QByteArray closing; // what has to close each open bracket
    qint64 last = 0;
    for (qint64 i = nextJsonToken(text, 0); i < text.size(); i = nextJsonToken(text, i + 1)) {
        if (closing.isEmpty() && last > 0)
            return {QStringLiteral("WB1007"), {}, i};
        const char c = text[i];
        last = i + 1;
        if (c == '{' || c == '[') {
            closing.append(c == '{' ? '}' : ']');
        } else if (c == '}' || c == ']') {
            if (!closing.endsWith(c))
                return {QStringLiteral("WB1001"), {reason}, i};
            closing.chop(1);
        } else if (c == '"') {
            i = jsonStringEnd(text, i) - 1;
            last = i + 1;
        }
    }
    return {QStringLiteral("WB1001"), {reason}, std::max<qint64>(0, last - 1)};
}

} // namespace waybill
