#include "hostilearchives.h"

#include <QFile>

#include <limits>

namespace waybill::hostile {

namespace {

constexpr auto corrupt = ErrorCode::BundleCorrupt;
constexpr auto truncated = ErrorCode::BundleTruncated;
constexpr auto unsafePath = ErrorCode::BundleUnsafePath;
constexpr auto tooLarge = ErrorCode::BundleTooLarge;

std::function<void(const QString &)> writer(const QByteArray &tar) {
    return [packed = zstd(tar)](const QString &file) {
        QFile target(file);
        if (!target.open(QIODevice::WriteOnly) || target.write(packed) != packed.size())
            qFatal("cannot write %s", qPrintable(file));
    };
}

Row refused(const char *name, const QByteArray &tar, ErrorCode why = corrupt) {
    return {name, writer(tar), why, why, why};
}

// What is wrong comes after the entry that is read, and is not reached.
Row refusedLater(const char *name, const QByteArray &tar, ErrorCode why) {
    return {name, writer(tar), why, {}, why};
}

Row fine(const char *name, const QByteArray &tar, const QMap<QString, QByteArray> &contents) {
    return {name, writer(tar), {}, {}, {}, QStringLiteral("a"), contents};
}

const QMap<QString, QByteArray> onlyA{{QStringLiteral("a"), "x"}};
const QMap<QString, QByteArray> both{{QStringLiteral("a"), "x"}, {QStringLiteral("b"), "x"}};

QByteArray withFlippedByte(QByteArray tar, qsizetype at) {
    tar[at] = static_cast<char>(tar[at] ^ 1);
    return tar;
}

QList<Row> sums() {
    const QByteArray tar = Tar().file("a").file("b").end();
    return {
        refused("a broken checksum", withFlippedByte(tar, 3)),
        refused("a broken checksum later", withFlippedByte(tar, 1024 + 3)),
        refused("a checksum that is no number", QByteArray(tar).replace(148, 8, QByteArray("zzzzzz\0 ", 8))),
        refused("no checksum at all", QByteArray(tar).replace(148, 8, QByteArray(8, '\0'))),
        fine("a checksum of the years before ustar",
            Tar()
                .add({"a", '\0', {}, 0644, {}, false, {},
                         [](QByteArray &block) { block.replace(257, 8, QByteArray(8, '\0')); }},
                    "x")
                .end(),
            onlyA),
    };
}

QList<Row> cuts() {
    const QByteArray tar = Tar().file("a").file("b", QByteArray(700, 'b')).end();
    const QByteArray pax = Tar().file("a").pax(record("path", "b") + record("comment", QByteArray(600, 'c'))).file("c");
    return {
        refused("cut in the first header", tar.first(100), truncated),
        refused("cut behind the first header", tar.first(512), truncated),
        refused("cut in the padding", tar.first(600), truncated),
        refusedLater("cut in a later header", tar.first(1024 + 200), truncated),
        refusedLater("cut in contents", tar.first(1536 + 512), truncated),
        refusedLater("cut in a pax header", pax.first(1024 + 512 + 100), truncated),
        refusedLater("cut behind a pax header", pax.first(1024 + 512 + 1024), truncated),
        refusedLater("cut in the end", tar.first(tar.size() - 700), truncated),
        fine("without an end, as some writers leave it", Tar().file("a").file("b"), both),
        fine("with half an end", Tar().file("a").file("b").raw(QByteArray(512, '\0')), both),
    };
}

QList<Row> tails() {
    return {
        fine("zeros behind the end", Tar().file("a").end().raw(QByteArray(20'480, '\0')), onlyA),
        refused("another archive behind the end", Tar().file("a").end().file("hidden").end()),
        refused("an entry behind one block of zeros", Tar().file("a").raw(QByteArray(512, '\0')).file("hidden").end()),
        refused("a text behind the end", Tar().file("a").end().raw(QByteArray(512, 't'))),
        refused("a header that speaks of no entry", Tar().file("a").pax(record("path", "b")).end()),
        {"nothing in it", writer(Tar().end()), {}, ErrorCode::EntryNotFound, {}},
    };
}

QList<Row> paxRecords() {
    const auto with = [](const QByteArray &records) { return Tar().file("a").pax(records).file("b").end().bytes(); };
    QByteArray manyHeaders;
    for (int i = 0; i < 40; ++i)
        manyHeaders += Tar().pax(record("comment", "again"));
    return {
        refused("a NUL in a pax path", with(record("path", QByteArray("ok\0/../../out", 13))), unsafePath),
        refused("a NUL at a pax path's end", with(record("path", QByteArray("ok\0", 3))), unsafePath),
        refused("a NUL in a pax linkpath", with(record("linkpath", QByteArray("a\0b", 3))), unsafePath),
        refused("a NUL in a pax comment", with(record("comment", QByteArray("a\0b", 3)))),
        refused("a NUL in a pax key", with(record(QByteArray("pa\0th", 5), "x"))),
        refused("a pax record of no length", with("0 path=b\n")),
        refused("a pax record of a negative length", with("-11 path=b\n")),
        refused("a pax record that is too long", with("99 path=b\n")),
        refused("a pax record that is too short", with("6 path=b\n")),
        refused("a pax record whose length is no number", with("1x path=b\n")),
        refused("a pax record without a line's end", with("10 path=b0")),
        refused("a pax record without a value", with("7 path\n")),
        refused("a pax record without a key", with("5 =b\n")),
        refused("zeros behind the pax records", with(record("path", "b") + QByteArray(8, '\0'))),
        refused("a pax path twice", with(record("path", "b") + record("path", "../out"))),
        refused("a pax size twice", with(record("size", "1") + record("size", "512"))),
        refused("two sizes", with(record("size", "513"))),
        refused("a pax size that hides an entry",
            Tar()
                .file("a")
                .pax(record("size", "1024"))
                .add({"b", '0', {}, 0644, {}, false, octal(512, 11)}, Tar().file("hidden"))
                .end()),
        refused("a negative pax size", with(record("size", "-1"))),
        refused("a pax size of words", with(record("size", "many"))),
        refused("a global path", Tar().file("a").pax(record("path", "../out"), 'g').file("b").end()),
        refused("a global size", Tar().file("a").pax(record("size", "0"), 'g').file("b").end()),
        fine("a global comment", Tar().pax(record("comment", "made by git"), 'g').file("a").end(), onlyA),
        refused("a pax header of 2 MiB", with(record("comment", QByteArray(2 * 1024 * 1024, 'c'))), tooLarge),
        refused("forty pax headers for one entry", Tar().file("a").raw(manyHeaders).file("b").end()),
        {"a path by Sun's header", writer(Tar().file("a").pax(record("path", "../out"), 'X').file("b").end()), {}, {},
            unsafePath},
    };
}

QList<Row> fields() {
    const auto sized = [](const QByteArray &size) {
        return Tar().file("a").add({"b", '0', {}, 0644, {}, false, size}).end().bytes();
    };
    const auto kind = [](char type) { return Tar().file("a").add({"b", type}, "x").end().bytes(); };
    return {
        refused("a negative size", sized(base256(-1))),
        refused("a very negative size", sized(base256(std::numeric_limits<qint64>::min()))),
        refused("a size that does not fit", sized(QByteArray("\xBF") + QByteArray(11, '\xFF'))),
        refused("a size that is no number", sized(QByteArray("0000000012x\0", 12))),
        refused("a size with a sign", sized(QByteArray("-0000000001\0", 12))),
        refusedLater("a size of 1 PiB", sized(base256(1LL << 50)), ErrorCode::BundleEntryTooLarge),
        fine("a small size in base 256", Tar().file("a").add({"b", '0', {}, 0644, {}, false, base256(1)}, "x").end(),
            both),
        refused("the label of a volume", kind('V')),
        refused("the rest of a file of another volume", kind('M')),
        refused("a kind that nobody knows", kind('?')),
        fine("a contiguous file", kind('7'), both),
        fine("a NUL within the name", Tar().file("a").file(QByteArray("b\0/../out", 9)).end(), both),
        refused("a NUL within a long name",
            Tar()
                .file("a")
                .add({"././@LongLink", 'L', {}, 0644, {}, true}, QByteArray("b\0/../out\0", 10))
                .file("c")
                .end(),
            unsafePath),
        refused("a long name of 2 MiB",
            Tar()
                .file("a")
                .add({"././@LongLink", 'L', {}, 0644, {}, true}, QByteArray(2 * 1024 * 1024, 'n'))
                .file("c")
                .end(),
            tooLarge),
    };
}

} // namespace

QList<Row> headerRows() {
    return sums() + cuts() + tails() + paxRecords() + fields();
}

} // namespace waybill::hostile
