#include "hostilearchives.h"

#include <QFile>

namespace waybill::hostile {

namespace {

constexpr auto corrupt = ErrorCode::BundleCorrupt;
constexpr auto truncated = ErrorCode::BundleTruncated;
constexpr auto notZstd = ErrorCode::BundleNotZstd;
constexpr auto tooLarge = ErrorCode::BundleTooLarge;
constexpr auto tooMany = ErrorCode::BundleTooManyEntries;
constexpr qint64 mebibyte = 1024 * 1024;
constexpr qint64 gibibyte = 1024 * mebibyte;

std::function<void(const QString &)> writer(const QByteArray &packed) {
    return [packed](const QString &file) {
        QFile target(file);
        if (!target.open(QIODevice::WriteOnly) || target.write(packed) != packed.size())
            qFatal("cannot write %s", qPrintable(file));
    };
}

Row refused(const char *name, const QByteArray &packed, ErrorCode why) {
    return {name, writer(packed), why, why, why};
}

// Whether the entry is reached before what is wrong depends on where libzstd hands out what it has.
Row refusedLater(const char *name, const QByteArray &packed, ErrorCode why) {
    return {name, writer(packed), why, {}, why};
}

const QMap<QString, QByteArray> both{{QStringLiteral("a"), "x"}, {QStringLiteral("b"), "x"}};

Row fine(const char *name, const QByteArray &packed) {
    return {name, writer(packed), {}, {}, {}, QStringLiteral("a"), both};
}

QList<Row> otherFormats() {
    const QByteArray tar = Tar().file("a").file("b").end();
    return {
        refused("an empty file", {}, notZstd),
        refused("one byte", "(", truncated),
        refused("a text", "hello, this is no bundle\n", notZstd),
        refused("gzip", QByteArray::fromHex("1f8b0800000000000003cb48cdc9c95728cf2fca490100") + tar, notZstd),
        refused("xz", QByteArray::fromHex("fd377a585a000004e6d6b446") + tar, notZstd),
        refused("bzip2", "BZh91AY&SY" + tar, notZstd),
        refused("zip", QByteArray("PK\3\4\24\0\0\0\0\0", 10) + tar, notZstd),
        refused("a plain tar", tar, notZstd),
        refused("a frame of nothing", zstd({}), corrupt),
        refused("a frame of a text", zstd("hello, this is no tar\n"), truncated),
        refused("a frame of a kilobyte of text", zstd(QByteArray(1024, 't')), corrupt),
    };
}

QList<Row> frames() {
    const QByteArray tar = Tar().file("a").file("b").end();
    const QByteArray whole = zstd(tar);
    QByteArray sum = whole;
    sum.back() = static_cast<char>(sum.back() ^ 1);
    QByteArray lies = zstd(tar, {3, false});
    lies[6] = static_cast<char>(lies[6] ^ 1); // how long the contents are, behind magic and descriptor
    QByteArray reserved = whole;
    reserved[4] = static_cast<char>(reserved[4] | 8);
    QByteArray manyFrames;
    for (int i = 0; i < 20'000; ++i)
        manyFrames += zstd({});
    return {
        fine("several frames", zstd(tar.first(100)) + zstd(tar.sliced(100, 900)) + zstd(tar.sliced(1000))),
        fine("no checksum", zstd(tar, {3, false})),
        fine("no length", zstd(tar, {3, true, 0, false})),
        fine("a skippable frame before, between and behind",
            skippable("one") + zstd(tar.first(600)) + skippable(QByteArray(100'000, 's')) + zstd(tar.sliced(600))
                + skippable({})),
        fine("twenty thousand empty frames", zstd(tar.first(600)) + manyFrames + zstd(tar.sliced(600))),
        refused("a wrong checksum", sum, corrupt),
        refusedLater(
            "a wrong checksum in a later frame", zstd(tar.first(1024)) + zstd(QByteArray(512, '\0')) + sum, corrupt),
        refused("a skippable frame alone", skippable("only this"), corrupt),
        refused("a skippable frame that is cut", skippable(QByteArray(1000, 's')).first(500), truncated),
        refusedLater(
            "a skippable frame that is cut, behind", whole + skippable(QByteArray(1000, 's')).first(500), truncated),
        refusedLater("garbage behind the frame", whole + "garbage", corrupt),
        refusedLater("zeros behind the frame", whole + QByteArray(64, '\0'), corrupt),
        refusedLater("gzip behind the frame", whole + QByteArray::fromHex("1f8b0800"), corrupt),
        refused("cut in the frame's header", whole.first(5), truncated),
        refused("cut in the frame's block", whole.first(20), truncated),
        refusedLater("cut before the checksum", whole.chopped(4), truncated),
        refused("a length that lies", lies, corrupt),
        refused("a reserved bit", reserved, corrupt),
        refused("a dictionary that is not there", zstd(tar, {3, true, 0, true, tar}), corrupt),
        refused("a dictionary of a number", QByteArray::fromHex("28b52ffd21070109000078"), corrupt),
    };
}

// The frame's header alone says how much memory unpacking takes.
Row window(const char *name, int log, qint64 size, Verdict verdict) {
    const auto write = [=](const QString &file) {
        const QByteArray header = Tar().add({"a", '0', {}, 0644, {}, false, octal(size, 11)});
        zstdFile(file,
            [&](const auto &sink) {
                sink(header);
                // Not so regular that it would be taken for a bomb.
                QByteArray piece(mebibyte, '\0');
                quint32 seed = 1;
                for (qint64 done = 0; done < size; done += piece.size()) {
                    for (qsizetype i = 0; i < piece.size(); i += 512)
                        piece[i] = static_cast<char>((seed = seed * 1664525 + 1013904223) >> 24);
                    sink(piece.first(std::min<qint64>(piece.size(), size - done)));
                }
                sink(QByteArray((512 - size % 512) % 512 + 1024, '\0'));
            },
            {1, true, log, false});
    };
    return {name, write, verdict, verdict, verdict, QStringLiteral("a"), {}};
}

QList<Row> windows() {
    // What "huge" writes has no content: packing with such a window would itself take 4 GiB.
    const QByteArray huge = QByteArray::fromHex("28b52ffd00a8") + QByteArray::fromHex("010000");
    return {
        refused("a window of 2 GiB", huge, tooLarge),
        refused("a window of 256 MiB", QByteArray::fromHex("28b52ffd0090010000"), tooLarge),
        refused("contents of 1 GiB in one segment", QByteArray::fromHex("28b52ffda000000040010000"), tooLarge),
        window("a window of 64 MiB, full", 26, 80 * mebibyte, {}),
        window("a window of 128 MiB, full", 27, 140 * mebibyte, tooLarge),
    };
}

Row large(const char *name, const Pieces &pieces, Verdict list, Verdict read, Verdict extract) {
    return {name, [pieces](const QString &file) { zstdFile(file, pieces); }, list, read, extract};
}

QList<Row> bombs() {
    const auto zeros = [](qint64 size) {
        return [size](const auto &sink) {
            sink(Tar().file("a").add({"zeros", '0', {}, 0644, {}, false, octal(size, 11)}));
            const QByteArray piece(mebibyte, '\0');
            for (qint64 done = 0; done < size; done += piece.size())
                sink(piece);
            sink(QByteArray(1024, '\0'));
        };
    };
    const auto entries = [](int count, qsizetype nameBytes) {
        return [=](const auto &sink) {
            sink(Tar().file("a"));
            for (int i = 0; i < count; ++i) {
                const QByteArray name = QByteArray::number(i).rightJustified(nameBytes, 'n');
                sink(name.size() < 100 ? Tar().file(name, {}) : Tar().pax(record("path", name)).file("n", {}));
            }
            sink(QByteArray(1024, '\0'));
        };
    };
    // A limit of the row's own: a hundred thousand files take their time on any disk.
    Row many = large("more entries than are read", entries(3000, 12), tooMany, {}, tooMany);
    many.limits.entries = 3000;
    return {
        many,
        large("300 MiB of zeros", zeros(300 * mebibyte), tooLarge, {}, tooLarge),
        large("names of 80 MB together", entries(20'000, 4000), tooMany, {}, ErrorCode::FileUnwritable),
    };
}

// GNU tar's old form: a list of pieces in the header, and how large the file is.
Header oldSparse(const QByteArray &name, qint64 stored, qint64 size, bool map = true, bool more = false) {
    return {name, 'S', {}, 0644, {}, true, octal(stored, 11), [=](QByteArray &block) {
                if (map) {
                    block.replace(386, 12, octal(size - stored, 11));
                    block.replace(398, 12, octal(stored, 11));
                }
                block[482] = more ? '\1' : '\0';
                block.replace(483, 12, octal(size, 11));
            }};
}

QByteArray newSparse(const QByteArray &size, const QByteArray &map) {
    return Tar()
        .pax(record("GNU.sparse.major", "1") + record("GNU.sparse.minor", "0") + record("GNU.sparse.name", "b")
            + record("GNU.sparse.realsize", size))
        .file("GNUSparseFile.0/b", map.leftJustified(512, '\0') + "x");
}

QList<Row> sparse() {
    const auto row = [](const char *name, const QByteArray &tar, Verdict list, Verdict read, Verdict extract) {
        return Row{name, writer(zstd(Tar().file("a").raw(tar).end())), list, read, extract};
    };
    const QByteArray hole(1000, '\0');
    QByteArray eight;
    for (int i = 0; i < 8; ++i)
        eight += Tar().add(oldSparse("b" + QByteArray::number(i), 1, gibibyte), "x");
    QByteArray chain;
    for (int i = 0; i < 5000; ++i)
        chain += QByteArray(504, '\0') + '\1' + QByteArray(7, '\0');
    Row honest = row("an honest hole", Tar().add(oldSparse("b", 1, 1001), "x"), {}, {}, {});
    honest.contents = {{QStringLiteral("a"), "x"}, {QStringLiteral("b"), hole + "x"}};
    Row newer = row("an honest hole of the newer form", newSparse("1001", "1\n1000\n1\n"), {}, {}, {});
    newer.contents = honest.contents;
    Row onlyHole = row("only a hole", Tar().add(oldSparse("b", 0, 1000)), {}, {}, {});
    onlyHole.contents = {{QStringLiteral("a"), "x"}, {QStringLiteral("b"), hole}};
    return {
        honest,
        newer,
        onlyHole,
        row("a hole of 7 GiB", Tar().add(oldSparse("b", 1, 7 * gibibyte), "x"), tooLarge, {}, tooLarge),
        row("a hole of 7 GiB without a map", Tar().add(oldSparse("b", 0, 7 * gibibyte, false)), tooLarge, {}, tooLarge),
        row("holes of 1 GiB, eight times", eight, tooLarge, {}, tooLarge),
        row("a hole of 7 GiB of the newer form", newSparse("7516192769", "1\n7516192768\n1\n"), tooLarge, {}, tooLarge),
        row("a hole of 1 TiB", newSparse("1099511627777", "1\n1099511627776\n1\n"), ErrorCode::BundleEntryTooLarge, {},
            ErrorCode::BundleEntryTooLarge),
        row("a hundred million pieces", newSparse("1001", "100000000\n0\n0\n0\n0\n"), tooLarge, tooLarge, tooLarge),
        row("a map of words", newSparse("1001", "many\n1000\n1\n"), corrupt, corrupt, corrupt),
        row("a map that has no end", Tar().add(oldSparse("b", 1, 1001, true, true)).raw(chain), tooLarge, {}, tooLarge),
        row("pieces that lie backwards", newSparse("1001", "2\n1000\n1\n0\n1\n"), {}, {}, {}),
        row("a negative piece", newSparse("1001", "1\n-5\n1\n"), corrupt, {}, corrupt),
    };
}

} // namespace

QList<Row> frameRows() {
    return otherFormats() + frames() + windows() + bombs() + sparse();
}

} // namespace waybill::hostile
