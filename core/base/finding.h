// A finding: one thing that a judge says of a manifest, a folder or a bundle, and where. Values only; any thread.
// Sentences for people are made of it in ui/text.
#pragma once

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace waybill {

enum class Severity { Info, Warning, Error };
enum class Judge { Server, Schema, Folder, Runner };

// A place in a text. Lines and columns count from 1; columns and length count Unicode code points; offset and bytes
// count UTF-8 bytes from 0. line 0 means: no place is known.
struct TextPlace {
    int line = 0;
    int column = 0;
    int length = 0;
    qint64 offset = 0;
    qint64 bytes = 0;

    bool operator==(const TextPlace &) const = default;
};

// Bytes of a text that give way to others.
struct TextEdit {
    qint64 offset = 0; // UTF-8 bytes from 0
    qint64 bytes = 0; // how many of them go
    QByteArray replacement; // UTF-8

    bool operator==(const TextEdit &) const = default;
};

// What a fix does; its sentence is made of this and of its arguments.
enum class FixKind {
    RemoveField, // key
    RenameField, // key, the right key
    RemoveRepetition, // key: the one that the server overlooks
    AddField, // key, value as JSON
    ReplaceValue, // value as JSON
    TrimText, // white space at both ends
    AddSlash,
    RemoveEntry, // value, shortly: one entry of a list
    RemoveByteOrderMark,
    RemoveComma,
    EscapeCharacter, // the character as U+XXXX
};

struct Fix {
    FixKind kind = FixKind::RemoveField;
    QStringList arguments;
    QList<TextEdit> edits; // in the text's order; none reaches into the next

    bool operator==(const Fix &) const = default;
};

struct Finding {
    QString code; // stable, "WB1203"; the table of them is in ui/text
    Severity severity = Severity::Error;
    Judge judge = Judge::Server;
    QString path; // in the manifest as the server writes it ("api.endpoints[0].path", "$"); empty for a file's finding
    QString file; // the file it is about, relative to the folder or bundle; "manifest.json" for the manifest
    TextPlace place;
    QStringList arguments; // what the sentence inserts: a name, a value
    std::optional<Fix> fix; // of the text that the finding is about; only where one is certain

    bool operator==(const Finding &) const = default;
};

// "error", "warning", "info"; "server", "schema", "folder", "runner": as the command line's JSON has them.
QString severityName(Severity severity);
QString judgeName(Judge judge);
// "remove-field": stable, for the command line's JSON.
QString fixName(FixKind kind);

// In the order of declaration, for tables and tests.
std::span<const FixKind> allFixKinds();

bool hasErrors(const QList<Finding> &findings);

} // namespace waybill

Q_DECLARE_METATYPE(waybill::Finding)
