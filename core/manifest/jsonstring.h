// The pieces of a JSON text that the server's language reads in its own way, or that a parser refuses without saying
// where: strings and brackets. Pure functions; any thread. Source: RFC 8259, sections 2 and 7; ECMAScript, JSON.parse.
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <expected>

namespace waybill {

// What is wrong with a text, and the bytes that it is about.
struct JsonFault {
    QString code; // WB10xx
    QStringList arguments;
    qint64 offset = 0;
    qint64 bytes = 1;
};

bool isJsonSpace(char c);

// The offset of the first byte that is no white space, from `from`; the text's size where there is none.
qint64 nextJsonToken(QByteArrayView text, qint64 from);

// The offset behind the last byte before `limit` that is no white space; 0 where there is none.
qint64 jsonTokenEnd(QByteArrayView text, qint64 limit);

// `raw` is what stands between the quotes, in good UTF-8. As JavaScript has it: UTF-16, where a surrogate may stand
// alone and U+FEFF is a character like any other. Fails with the offset in `raw` of the first bad escape.
std::expected<QString, qsizetype> unescapedJson(QByteArrayView raw);

// The offset behind the closing quote of the string that opens at `opening`; the text's size where it has none.
qint64 jsonStringEnd(QByteArrayView text, qint64 opening);

// For a text that was refused for its strings: the first control character in one (WB1008), else the one that does not
// end (WB1009), else WB1001 with `reason`.
JsonFault brokenString(QByteArrayView text, const QString &reason);

// For a text whose last token is not the bracket that closes its first: what follows the end (WB1007), else the first
// bracket that fits none, else where the text breaks off (WB1001 with `reason`).
JsonFault brokenNesting(QByteArrayView text, const QString &reason);

} // namespace waybill
