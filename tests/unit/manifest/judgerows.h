// Rows of the server judge's table test, made from the contract (manifest: "server at finalize"), not from the code.
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace waybill {

struct JudgeRow {
    QByteArray name;
    // The manifest. «...» stands around the place of each finding, in the text's order; one inside the other where two
    // findings have one place: ««...»».
    QByteArray marked;
    QStringList expected; // "WB1203 name": code and path of each of them; "?" before the code: a warning
};

// A manifest of today's shape that every judge accepts, with some fields replaced or added, or left out (an empty
// value).
struct Field {
    QByteArray key;
    QByteArray json;
};
QByteArray manifestWith(const QList<Field> &changes);

QList<JudgeRow> judgeRows(); // today's shape
QList<JudgeRow> languageRows(); // what the server's language makes of a text: white space, escapes, repeated keys
QList<JudgeRow> textRows(); // what is no JSON, or no good JSON
QList<JudgeRow> minimalRows(); // the older servers' shape

} // namespace waybill
