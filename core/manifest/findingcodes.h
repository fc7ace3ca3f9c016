// Every code that this room finds, with its severity and what its arguments hold. The sentences are in ui/text.
// Codes are stable: one that is not used any more is never given another meaning.
#pragma once

#include "core/base/finding.h"

#include <array>

namespace waybill {

struct FindingCode {
    QLatin1StringView code;
    Severity severity;
    QLatin1StringView arguments; // what %1, %2 ... stand for; empty: none
    Judge judge = Judge::Server;
};

inline constexpr std::array manifestFindingCodes{
    // the text
    FindingCode{QLatin1StringView("WB1001"), Severity::Error, QLatin1StringView("the parser's reason")},
    FindingCode{QLatin1StringView("WB1002"), Severity::Error, QLatin1StringView("the byte in hex")},
    FindingCode{QLatin1StringView("WB1003"), Severity::Error, QLatin1StringView("")},
    FindingCode{QLatin1StringView("WB1004"), Severity::Error, QLatin1StringView("")},
    FindingCode{QLatin1StringView("WB1005"), Severity::Error, QLatin1StringView("size in bytes, limit in bytes")},
    FindingCode{QLatin1StringView("WB1006"), Severity::Error, QLatin1StringView("limit")},
    FindingCode{QLatin1StringView("WB1007"), Severity::Error, QLatin1StringView("")},
    FindingCode{QLatin1StringView("WB1008"), Severity::Error, QLatin1StringView("the character as U+XXXX")},
    FindingCode{QLatin1StringView("WB1009"), Severity::Error, QLatin1StringView("")},
    FindingCode{QLatin1StringView("WB1010"), Severity::Warning, QLatin1StringView("key")},
    // the server's rules for today's shape
    FindingCode{QLatin1StringView("WB1200"), Severity::Error, QLatin1StringView("what it is")},
    FindingCode{QLatin1StringView("WB1201"), Severity::Error, QLatin1StringView("field")},
    FindingCode{QLatin1StringView("WB1202"), Severity::Error, QLatin1StringView("")},
    FindingCode{QLatin1StringView("WB1203"), Severity::Error, QLatin1StringView("what it is")},
    FindingCode{QLatin1StringView("WB1204"), Severity::Error, QLatin1StringView("what it is")},
    FindingCode{QLatin1StringView("WB1205"), Severity::Error, QLatin1StringView("")},
    FindingCode{QLatin1StringView("WB1206"), Severity::Error, QLatin1StringView("what it is")},
    FindingCode{QLatin1StringView("WB1207"), Severity::Error, QLatin1StringView("the value")},
    FindingCode{QLatin1StringView("WB1208"), Severity::Error, QLatin1StringView("")},
    FindingCode{QLatin1StringView("WB1209"), Severity::Error, QLatin1StringView("what it is")},
    FindingCode{QLatin1StringView("WB1210"), Severity::Error, QLatin1StringView("the value")},
    FindingCode{QLatin1StringView("WB1211"), Severity::Error, QLatin1StringView("what it is")},
    FindingCode{QLatin1StringView("WB1212"), Severity::Error, QLatin1StringView("what it is")},
    FindingCode{QLatin1StringView("WB1213"), Severity::Error, QLatin1StringView("what it is")},
    FindingCode{QLatin1StringView("WB1214"), Severity::Error, QLatin1StringView("what it is")},
    FindingCode{QLatin1StringView("WB1215"), Severity::Error, QLatin1StringView("what it is")},
    FindingCode{QLatin1StringView("WB1216"), Severity::Error, QLatin1StringView("the value")},
    FindingCode{QLatin1StringView("WB1217"), Severity::Error, QLatin1StringView("what it is")},
    FindingCode{QLatin1StringView("WB1218"), Severity::Error, QLatin1StringView("hook, what it is")},
    FindingCode{QLatin1StringView("WB1219"), Severity::Error, QLatin1StringView("hook, what it is")},
    FindingCode{QLatin1StringView("WB1220"), Severity::Error, QLatin1StringView("what it is")},
    FindingCode{QLatin1StringView("WB1221"), Severity::Error, QLatin1StringView("what it is")},
    FindingCode{QLatin1StringView("WB1222"), Severity::Error, QLatin1StringView("what it is")},
    FindingCode{QLatin1StringView("WB1223"), Severity::Error, QLatin1StringView("what it is")},
    FindingCode{QLatin1StringView("WB1224"), Severity::Error, QLatin1StringView("the value")},
    FindingCode{QLatin1StringView("WB1225"), Severity::Error, QLatin1StringView("what it is")},
    FindingCode{QLatin1StringView("WB1226"), Severity::Error, QLatin1StringView("the value")},
    FindingCode{QLatin1StringView("WB1227"), Severity::Error, QLatin1StringView("the value")},
    FindingCode{QLatin1StringView("WB1228"), Severity::Error, QLatin1StringView("what it is")},
    FindingCode{QLatin1StringView("WB1229"), Severity::Error, QLatin1StringView("the value")},
    FindingCode{QLatin1StringView("WB1230"), Severity::Error, QLatin1StringView("what it is")},
    FindingCode{QLatin1StringView("WB1231"), Severity::Error, QLatin1StringView("what it is")},
    FindingCode{QLatin1StringView("WB1232"), Severity::Error, QLatin1StringView("what it is")},
    FindingCode{QLatin1StringView("WB1233"), Severity::Error, QLatin1StringView("")},
    FindingCode{QLatin1StringView("WB1234"), Severity::Error, QLatin1StringView("key, what it is")},
    FindingCode{QLatin1StringView("WB1290"), Severity::Error, QLatin1StringView("the server's sentence")},
    // the older servers' rules for the minimal shape
    FindingCode{QLatin1StringView("WB1300"), Severity::Warning, QLatin1StringView("")},
    FindingCode{QLatin1StringView("WB1301"), Severity::Error, QLatin1StringView("what it is")},
    FindingCode{QLatin1StringView("WB1302"), Severity::Error, QLatin1StringView("what it is")},
    FindingCode{QLatin1StringView("WB1303"), Severity::Error, QLatin1StringView("what it is")},
    FindingCode{QLatin1StringView("WB1304"), Severity::Error, QLatin1StringView("what it is")},
    FindingCode{QLatin1StringView("WB1305"), Severity::Error, QLatin1StringView("what it is")},
    FindingCode{QLatin1StringView("WB1306"), Severity::Error, QLatin1StringView("what it is")},
    FindingCode{QLatin1StringView("WB1307"), Severity::Error, QLatin1StringView("what it is")},
    // the published schema, where the server is content
    FindingCode{QLatin1StringView("WB1400"), Severity::Warning, QLatin1StringView(""), Judge::Schema},
    FindingCode{QLatin1StringView("WB1401"), Severity::Warning, QLatin1StringView("field"), Judge::Schema},
    FindingCode{QLatin1StringView("WB1402"), Severity::Warning, QLatin1StringView("field, what it is"), Judge::Schema},
    FindingCode{QLatin1StringView("WB1403"), Severity::Warning, QLatin1StringView("field, what it is"), Judge::Schema},
    FindingCode{QLatin1StringView("WB1404"), Severity::Warning, QLatin1StringView("field, what it is"), Judge::Schema},
    FindingCode{QLatin1StringView("WB1405"), Severity::Warning, QLatin1StringView("field"), Judge::Schema},
    FindingCode{QLatin1StringView("WB1406"), Severity::Warning, QLatin1StringView("field, what it is, the values"),
        Judge::Schema},
    FindingCode{QLatin1StringView("WB1407"), Severity::Warning, QLatin1StringView("field"), Judge::Schema},
    FindingCode{QLatin1StringView("WB1408"), Severity::Info, QLatin1StringView("key"), Judge::Schema},
    FindingCode{QLatin1StringView("WB1409"), Severity::Warning, QLatin1StringView("field"), Judge::Schema},
    FindingCode{QLatin1StringView("WB1410"), Severity::Warning, QLatin1StringView("capability"), Judge::Schema},
    FindingCode{
        QLatin1StringView("WB1411"), Severity::Warning, QLatin1StringView("the value, the name"), Judge::Schema},
    FindingCode{
        QLatin1StringView("WB1412"), Severity::Warning, QLatin1StringView("the value, the name"), Judge::Schema},
    FindingCode{QLatin1StringView("WB1413"), Severity::Warning, QLatin1StringView("the value"), Judge::Schema},
    FindingCode{QLatin1StringView("WB1414"), Severity::Warning, QLatin1StringView("the value"), Judge::Schema},
    FindingCode{
        QLatin1StringView("WB1499"), Severity::Info, QLatin1StringView("limit, number beyond it"), Judge::Schema},
    // the platform's documents
    FindingCode{QLatin1StringView("WB1501"), Severity::Warning, QLatin1StringView("the value"), Judge::Schema},
    FindingCode{QLatin1StringView("WB1502"), Severity::Warning, QLatin1StringView("the value"), Judge::Schema},
    FindingCode{QLatin1StringView("WB1503"), Severity::Info, QLatin1StringView("the value"), Judge::Schema},
    FindingCode{QLatin1StringView("WB1504"), Severity::Warning, QLatin1StringView("method, path"), Judge::Schema},
    FindingCode{QLatin1StringView("WB1505"), Severity::Warning, QLatin1StringView("the value"), Judge::Schema},
    FindingCode{QLatin1StringView("WB1506"), Severity::Warning, QLatin1StringView("field"), Judge::Schema},
    // the files that it names
    FindingCode{QLatin1StringView("WB1601"), Severity::Error, QLatin1StringView("file"), Judge::Folder},
    FindingCode{QLatin1StringView("WB1602"), Severity::Warning, QLatin1StringView("pattern"), Judge::Folder},
    FindingCode{QLatin1StringView("WB1603"), Severity::Warning, QLatin1StringView("target, file"), Judge::Folder},
    FindingCode{QLatin1StringView("WB1604"), Severity::Warning, QLatin1StringView("file"), Judge::Folder},
    FindingCode{QLatin1StringView("WB1605"), Severity::Warning, QLatin1StringView("file"), Judge::Folder},
    FindingCode{QLatin1StringView("WB1606"), Severity::Error, QLatin1StringView("file"), Judge::Folder},
    FindingCode{QLatin1StringView("WB1607"), Severity::Error, QLatin1StringView("file"), Judge::Folder},
    FindingCode{QLatin1StringView("WB1608"), Severity::Error, QLatin1StringView("file"), Judge::Folder},
    FindingCode{QLatin1StringView("WB1609"), Severity::Info, QLatin1StringView("file"), Judge::Folder},
    FindingCode{QLatin1StringView("WB1610"), Severity::Warning, QLatin1StringView("file, bytes in hex"), Judge::Folder},
    FindingCode{QLatin1StringView("WB1611"), Severity::Info, QLatin1StringView("number of patterns"), Judge::Folder},
    // and what the Runner does with them
    FindingCode{QLatin1StringView("WB1701"), Severity::Warning, QLatin1StringView("field, file"), Judge::Runner},
    FindingCode{QLatin1StringView("WB1702"), Severity::Warning, QLatin1StringView("file"), Judge::Runner},
    FindingCode{QLatin1StringView("WB1703"), Severity::Warning, QLatin1StringView("pattern"), Judge::Runner},
};

} // namespace waybill
