// Archives that no honest tool makes, byte by byte: tar headers by hand, zstd frames through libzstd; and the rows of
// tst_hostile that are made of them, with what is to come of each.
#pragma once

#include "core/bundle/bundlereader.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <functional>
#include <optional>

namespace waybill::hostile {

struct Header {
    QByteArray name;
    char type = '0';
    QByteArray link = {};
    int mode = 0644;
    QByteArray prefix = {};
    bool gnu = false; // the magic of GNU tar, where the prefix' place means something else
    std::optional<QByteArray> size = {}; // the field's 12 bytes, where it is not the body's size in octal
    std::function<void(QByteArray &)> change = {}; // of the 512 bytes, before their sum is made
};

class Tar {
public:
    Tar &add(const Header &header, const QByteArray &body = {}); // with the body's padding
    Tar &file(const QByteArray &name, const QByteArray &body = "x") { return add({name}, body); }
    Tar &pax(const QByteArray &records, char type = 'x') { return add({"PaxHeaders/x", type}, records); }
    Tar &raw(const QByteArray &bytes);
    Tar &end(); // two blocks of zeros

    QByteArray bytes() const { return m_bytes; }
    operator QByteArray() const { return m_bytes; } // NOLINT(google-explicit-constructor): rows are tables

private:
    QByteArray m_bytes;
};

// "LENGTH KEY=VALUE\n"
QByteArray record(const QByteArray &key, const QByteArray &value);
QByteArray octal(qint64 number, int digits); // with a NUL at the end
QByteArray base256(qint64 number); // 12 bytes

// One frame. windowLog 0: as the level has it; `known`: the frame says how long the contents are.
struct Frame {
    int level = 3;
    bool checksum = true;
    int windowLog = 0;
    bool known = true;
    QByteArray dictionary = {};
};
QByteArray zstd(const QByteArray &bytes, const Frame &frame = {});
QByteArray skippable(const QByteArray &bytes);
// Packs what `more` hands to its sink, without ever holding it.
using Pieces = std::function<void(const std::function<void(const QByteArray &)> &sink)>;
void zstdFile(const QString &file, const Pieces &more, const Frame &frame = {});

using Verdict = std::optional<ErrorCode>; // absent: it is done

struct Row {
    const char *name;
    std::function<void(const QString &file)> write;
    Verdict list;
    Verdict read; // of the entry `entry`
    Verdict extract;
    QString entry = QStringLiteral("a");
    QMap<QString, QByteArray> contents = {}; // what stands in the folder, where unpacking is done
    ReadLimits limits = {};
};

QList<Row> pathRows(); // what names and kinds of entries can do
QList<Row> headerRows(); // what headers can do
QList<Row> frameRows(); // what frames, sizes and numbers can do

} // namespace waybill::hostile
