#include "hostilearchives.h"

#include <QFile>

namespace waybill::hostile {

namespace {

constexpr auto unsafePath = ErrorCode::BundleUnsafePath;
constexpr auto unwritable = ErrorCode::FileUnwritable;

std::function<void(const QString &)> writer(const QByteArray &tar) {
    return [tar](const QString &file) {
        QFile target(file);
        const QByteArray packed = zstd(tar);
        if (!target.open(QIODevice::WriteOnly) || target.write(packed) != packed.size())
            qFatal("cannot write %s", qPrintable(file));
    };
}

// Can be looked at and read; not unpacked, and what came before it is taken back.
Row notUnpacked(const char *name, const Tar &tar, Verdict why = unsafePath) {
    return {name, writer(Tar().file("a").raw(tar).end()), {}, {}, why};
}

Row refused(const char *name, const Tar &tar, ErrorCode why = unsafePath) {
    return {name, writer(Tar().file("a").raw(tar).end()), why, why, why};
}

// What is wrong is seen once the entry itself is reached.
Row refusedLater(const char *name, const Tar &tar, ErrorCode why = unsafePath) {
    return {name, writer(Tar().file("a").raw(tar).end()), why, {}, why};
}

Row fine(const char *name, const Tar &tar, QMap<QString, QByteArray> contents) {
    contents.insert(QStringLiteral("a"), "x");
    return {name, writer(Tar().file("a").raw(tar).end()), {}, {}, {}, QStringLiteral("a"), contents};
}

Header link(const QByteArray &name, const QByteArray &target, char type = '2') {
    return {name, type, target};
}

QList<Row> escapes() {
    QList<Row> rows;
    for (const char *path :
        {"../out", "..", "ui/../../out", "ui/..", "ui/../../../../../../tmp/out", "./../out", "ui/./../../out"})
        rows.append(notUnpacked(path, Tar().file(path)));
    for (const char *path : {"/tmp/waybill-out", "//tmp/waybill-out", "/etc/../tmp/waybill-out"})
        rows.append(notUnpacked(path, Tar().file(path)));
    for (const char *path :
        {"..\\out", "C:\\out", "C:out", "\\\\server\\share\\out", "a:stream", "ui//x", "ui/./x", "."})
        rows.append(notUnpacked(path, Tar().file(path)));
    rows.append(notUnpacked("a folder upwards", Tar().add({"../folder/", '5', {}, 0755})));
    rows.append(notUnpacked("upwards by the prefix", Tar().add({"out", '0', {}, 0644, ".."})));
    rows.append(notUnpacked("absolute by the prefix", Tar().add({"waybill-out", '0', {}, 0644, "/tmp"})));
    rows.append(notUnpacked("upwards by a pax path", Tar().pax(record("path", "../out")).file("harmless")));
    rows.append(notUnpacked("upwards by a long name",
        Tar().add({"././@LongLink", 'L', {}, 0644, {}, true}, QByteArray("../out\0", 7)).file("harmless")));
    rows.append(fine("a prefix where GNU has times", Tar().add({"harmless", '0', {}, 0644, "../..", true}, "x"),
        {{QStringLiteral("harmless"), "x"}}));
    return rows;
}

QList<Row> links() {
    QList<Row> rows;
    rows.append(notUnpacked("a link", Tar().add(link("l", "a"))));
    rows.append(notUnpacked("a link outside", Tar().add(link("l", "/etc/passwd"))));
    rows.append(notUnpacked("a file through a link", Tar().add(link("l", "..")).file("l/out")));
    rows.append(notUnpacked(
        "a file through a chain of links", Tar().add(link("l1", "l2")).add(link("l2", "..")).file("l1/out")));
    rows.append(notUnpacked("a link to itself", Tar().add(link("l", "l"))));
    rows.append(notUnpacked(
        "a link that takes a folder's place", Tar().add({"d/", '5', {}, 0755}).add(link("d", "/tmp")).file("d/out")));
    rows.append(notUnpacked("a link by a pax linkpath", Tar().pax(record("linkpath", "/tmp")).add(link("l", "b"))));
    rows.append(notUnpacked("a link by a long link",
        Tar().add({"././@LongLink", 'K', {}, 0644, {}, true}, QByteArray("/tmp\0", 5)).add(link("l", "b"))));
    rows.append(notUnpacked("a hard link", Tar().add(link("l", "a", '1'))));
    rows.append(notUnpacked("a hard link outside", Tar().add(link("l", "/etc/passwd", '1'))));
    rows.append(notUnpacked("a hard link to what comes later", Tar().add(link("l", "b", '1')).file("b")));
    rows.append(
        refused("a hard link with contents", Tar().add(link("l", "a", '1'), "hidden"), ErrorCode::BundleCorrupt));
    rows.append(refused("a link with contents", Tar().add(link("l", "a"), "hidden"), ErrorCode::BundleCorrupt));
    rows.append(notUnpacked("a character device", Tar().add({"null", '3'})));
    rows.append(notUnpacked("a block device", Tar().add({"disk", '4'})));
    rows.append(notUnpacked("a pipe", Tar().add({"pipe", '6'})));
    return rows;
}

QList<Row> collisions() {
    QList<Row> rows;
    rows.append(notUnpacked("the same file twice", Tar().file("a", "other")));
    rows.append(notUnpacked("the same file, with a dot", Tar().file("./a", "other")));
    rows.append(notUnpacked("a file that is a folder", Tar().file("a/b")));
    rows.append(notUnpacked("a folder that is a file", Tar().file("d/b").file("d")));
    rows.append(notUnpacked("a folder in a file's place", Tar().add({"a/", '5', {}, 0755})));
    rows.append(fine("a folder twice", Tar().add({"d/", '5', {}, 0755}).add({"d/", '5', {}, 0700}).file("d/b"),
        {{QStringLiteral("d/b"), "x"}}));
    // On this system they are two files; where they are one, the second is refused as the same file twice.
    rows.append(fine("names of another case", Tar().file("A", "other"), {{QStringLiteral("A"), "other"}}));
    rows.append(
        refused("a folder with contents", Tar().add({"d/", '5', {}, 0755}, "hidden"), ErrorCode::BundleCorrupt));
    rows.append(refusedLater("a file whose name is a folder's", Tar().file("d/", "hidden"), ErrorCode::BundleCorrupt));
    rows.append(
        fine("setuid, setgid, sticky", Tar().add({"tool", '0', {}, 07755}, "x"), {{QStringLiteral("tool"), "x"}}));
    rows.append(
        fine("no permission at all", Tar().add({"locked", '0', {}, 0}, "x"), {{QStringLiteral("locked"), "x"}}));
    return rows;
}

QList<Row> names() {
    QList<Row> rows;
    rows.append(refusedLater("a Latin-1 name", Tar().file("caf\xE9")));
    rows.append(refusedLater("a Shift-JIS name", Tar().file("\x83\x65\x83\x58\x83\x67")));
    rows.append(refusedLater("an overlong slash", Tar().file("..\xC0\xAFout")));
    rows.append(refusedLater("a lone surrogate", Tar().file("\xED\xA0\x80")));
    rows.append(refusedLater("half a character", Tar().file("half\xE2\x82")));
    rows.append(refusedLater("a Latin-1 pax path", Tar().pax(record("path", "caf\xE9")).file("harmless")));
    rows.append(refusedLater("bytes that a pax header calls binary",
        Tar().pax(record("hdrcharset", "BINARY") + record("path", "caf\xE9")).file("harmless")));
    rows.append(fine("control characters", Tar().file("\x1b[2Jx\x07"), {{QStringLiteral("\x1b[2Jx\x07"), "x"}}));
    rows.append(fine("a line feed", Tar().file("one\ntwo"), {{QStringLiteral("one\ntwo"), "x"}}));
    rows.append(fine("right to left", Tar().file("\xE2\x80\xAEgnp.exe"), {{QStringLiteral("\u202Egnp.exe"), "x"}}));
    rows.append(fine("a mark before the name",
        Tar().file("\xEF\xBB\xBF"
                   "b"),
        {{QStringLiteral("\uFEFFb"), "x"}}));
    rows.append(refusedLater("no name", Tar().add({""}, "x")));
    rows.append(
        notUnpacked("a part of 300 bytes", Tar().pax(record("path", QByteArray(300, 'n'))).file("b"), unwritable));
    rows.append(refusedLater("a path of 5,000 bytes", Tar().pax(record("path", QByteArray(5000, 'n'))).file("b")));
    rows.append(refusedLater("a long name of 5,000 bytes",
        Tar().add({"././@LongLink", 'L', {}, 0644, {}, true}, QByteArray(5000, 'n') + '\0').file("b")));
    QByteArray deep;
    for (int i = 0; i < 1000; ++i)
        deep += "d/";
    rows.append(fine("a thousand folders deep", Tar().pax(record("path", deep + "b")).file("b"),
        {{QString::fromLatin1(deep + "b"), "x"}}));
    rows.append(notUnpacked("deeper than a path can be",
        Tar().pax(record("path", deep + deep + QByteArray(45, 'd').replace("d", "d/") + "b")).file("b"), unwritable));
    return rows;
}

} // namespace

QList<Row> pathRows() {
    return escapes() + links() + collisions() + names();
}

} // namespace waybill::hostile
