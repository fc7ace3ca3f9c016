// Proves what is told of WebAssembly files, on modules and components made by hand after the specification; and that
// nothing hostile in them takes memory, time or the program along.
#include "core/bundle/wasmsummary.h"

#include <QTest>

using namespace waybill;

namespace {

QByteArray leb(quint64 number) {
    QByteArray bytes;
    do {
        const auto low = static_cast<char>(number & 0x7F);
        number >>= 7;
        bytes += static_cast<char>(low | (number != 0 ? '\x80' : 0));
    } while (number != 0);
    return bytes;
}
QByteArray text(const QByteArray &name) {
    return leb(static_cast<quint64>(name.size())) + name;
}
QByteArray section(int id, const QByteArray &contents) {
    return static_cast<char>(id) + leb(static_cast<quint64>(contents.size())) + contents;
}
QByteArray custom(const QByteArray &name, const QByteArray &contents) {
    return section(0, text(name) + contents);
}

const QByteArray moduleHead("\0asm\1\0\0\0", 8);
const QByteArray componentHead("\0asm\x0d\0\1\0", 8);

QByteArray producers() {
    return custom("producers",
        leb(2) + text("language") + leb(1) + text("Rust") + text("") + text("processed-by") + leb(2) + text("rustc")
            + text("1.79.0") + text("wit-component") + text("0.2"));
}

// (memory 17 32 shared), imports of each kind, exports of each kind.
QByteArray module() {
    const QByteArray imports = leb(5) + text("env") + text("call") + QByteArray("\0\0", 2) + text("env") + text("table")
        + QByteArray("\1\x70\0\2", 4) + text("env") + text("memory") + QByteArray("\2\1\1\4", 4) + text("env")
        + text("g") + QByteArray("\3\x7f\1", 3) + text("env") + text("t") + QByteArray("\4\0\0", 3);
    const QByteArray exports = leb(2) + text("run") + QByteArray("\0\1", 2) + text("memory") + QByteArray("\2\0", 2);
    return moduleHead + section(1, QByteArray("\1\x60\0\0", 4)) + section(2, imports)
        + section(3, leb(2) + QByteArray(2, '\0')) + section(5, leb(1) + '\3' + leb(17) + leb(32)) + section(7, exports)
        + section(10, leb(2) + leb(2) + QByteArray("\0\x0b", 2) + leb(2) + QByteArray("\0\x0b", 2))
        + custom("name", '\0' + leb(8) + text("example")) + producers();
}

QByteArray component() {
    const QByteArray imports = leb(3) + '\0' + text("wasi:http/types@0.2.0") + QByteArray("\5\0", 2) + '\0'
        + text("log") + QByteArray("\1\0", 2) + '\0' + text("thing") + QByteArray("\3\1", 2);
    const QByteArray exports = leb(2) + '\0' + text("alga:extension/handler") + QByteArray("\5\1\0", 3) + '\0'
        + text("run") + QByteArray("\1\0\1\1\0", 5);
    return componentHead + section(1, module()) + section(10, imports) + section(11, exports) + producers();
}

std::optional<WasmFault> faultOf(const QByteArray &bytes, const WasmLimits &limits = {}) {
    const auto summary = summarizeWasm(bytes, limits);
    return summary ? std::nullopt : std::optional(summary.error());
}

} // namespace

class WasmSummaryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsOfAModule() {
        const auto summary = summarizeWasm(module());
        QVERIFY(summary.has_value());
        QVERIFY(!summary->component);
        QCOMPARE(summary->size, module().size());
        QCOMPARE(summary->name, QStringLiteral("example"));
        QCOMPARE(summary->functions, 2);
        const QString env = QStringLiteral("env");
        QCOMPARE(summary->imports,
            (QList<WasmImport>{{env, QStringLiteral("call"), QStringLiteral("func"), {}},
                {env, QStringLiteral("table"), QStringLiteral("table"), WasmRange{2, {}, false, false}},
                {env, QStringLiteral("memory"), QStringLiteral("memory"), WasmRange{1, 4, false, false}},
                {env, QStringLiteral("g"), QStringLiteral("global"), {}},
                {env, QStringLiteral("t"), QStringLiteral("tag"), {}}}));
        QCOMPARE(summary->exports,
            (QList<WasmExport>{{QStringLiteral("run"), QStringLiteral("func")},
                {QStringLiteral("memory"), QStringLiteral("memory")}}));
        QCOMPARE(summary->memories, (QList<WasmRange>{{17, 32, true, false}}));
        QStringList names;
        qint64 bytes = 8;
        for (const WasmSection &each : summary->sections) {
            names.append(each.name);
            QVERIFY(each.offset > bytes); // an id and a size stand before it
            bytes = each.offset + each.size;
        }
        QCOMPARE(bytes, module().size());
        QCOMPARE(names.join(u' '), QStringLiteral("type import function memory export code name producers"));
        QCOMPARE(summary->producers,
            (QList<std::pair<QString, QString>>{{QStringLiteral("language"), QStringLiteral("Rust")},
                {QStringLiteral("processed-by"), QStringLiteral("rustc 1.79.0")},
                {QStringLiteral("processed-by"), QStringLiteral("wit-component 0.2")}}));
    }

    void tellsOfAComponent() {
        const auto summary = summarizeWasm(component());
        QVERIFY(summary.has_value());
        QVERIFY(summary->component);
        QCOMPARE(summary->imports,
            (QList<WasmImport>{{{}, QStringLiteral("wasi:http/types@0.2.0"), QStringLiteral("instance"), {}},
                {{}, QStringLiteral("log"), QStringLiteral("func"), {}},
                {{}, QStringLiteral("thing"), QStringLiteral("type"), {}}}));
        QCOMPARE(summary->exports,
            (QList<WasmExport>{{QStringLiteral("alga:extension/handler"), QStringLiteral("instance")},
                {QStringLiteral("run"), QStringLiteral("func")}}));
        QCOMPARE(summary->sections.first().name, QStringLiteral("core module"));
        QCOMPARE(summary->producers.size(), 3);
    }

    void piecesOfAnySizeAreTheSame() {
        const QByteArray bytes = component();
        for (const qsizetype size : {1, 2, 3, 7, 64}) {
            WasmReader reader;
            for (qsizetype at = 0; at < bytes.size(); at += size)
                QVERIFY(reader.take(QByteArrayView(bytes).sliced(at, std::min(size, bytes.size() - at))));
            const auto summary = reader.finish();
            QVERIFY(summary.has_value());
            QCOMPARE(summary->exports, summarizeWasm(bytes)->exports);
        }
    }

    void wideNumbers() {
        const QByteArray memory = leb(1) + '\5' + leb(1ULL << 40) + leb(1ULL << 48);
        const auto summary = summarizeWasm(moduleHead + section(5, memory));
        QVERIFY(summary.has_value());
        QCOMPARE(summary->memories, (QList<WasmRange>{{1ULL << 40, 1ULL << 48, false, true}}));
    }

    void cutAnywhere() {
        const QByteArray bytes = component();
        for (qsizetype size = 0; size < bytes.size(); ++size) {
            const auto summary = summarizeWasm(QByteArrayView(bytes).first(size));
            // Between two sections it is a whole file, of fewer.
            if (summary)
                QVERIFY(summary->sections.isEmpty()
                    || summary->sections.last().offset + summary->sections.last().size == size);
            else
                QCOMPARE(summary.error(), size == 0 ? WasmFault::NotWasm : WasmFault::Truncated);
        }
    }

    void faults_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<WasmFault>("fault");
        const auto row
            = [](const char *name, const QByteArray &bytes, WasmFault fault) { QTest::newRow(name) << bytes << fault; };
        row("nothing", "", WasmFault::NotWasm);
        row("a text", "(module)", WasmFault::NotWasm);
        row("another version", QByteArray("\0asm\2\0\0\0", 8), WasmFault::UnknownVersion);
        row("another layer", QByteArray("\0asm\1\0\2\0", 8), WasmFault::UnknownVersion);
        row("a section of an unknown id", moduleHead + section(14, "x"), WasmFault::Malformed);
        row("a size that does not end", moduleHead + QByteArray("\1\xff\xff\xff\xff\xff\xff", 7), WasmFault::Malformed);
        row("a size over 32 bits", moduleHead + QByteArray("\1\xff\xff\xff\xff\x7f", 6), WasmFault::Malformed);
        row("a size beyond the file", moduleHead + QByteArray("\1\x10x", 3), WasmFault::Truncated);
        row("code of 4 GiB that is not there", moduleHead + QByteArray("\12\xff\xff\xff\xff\x0f", 6),
            WasmFault::Truncated);
        row("imports of 4 GiB", moduleHead + QByteArray("\2\xff\xff\xff\xff\x0f", 6), WasmFault::TooLarge);
        row("more imports than bytes", moduleHead + section(2, leb(1'000'000) + "x"), WasmFault::Malformed);
        row("more exports than are read", moduleHead + section(7, leb(30'000) + QByteArray(90'000, '\0')),
            WasmFault::TooLarge);
        row("an import of an unknown kind", moduleHead + section(2, leb(1) + text("a") + text("b") + '\x09'),
            WasmFault::Malformed);
        row("a name beyond its section", moduleHead + section(7, leb(1) + leb(200) + "abc"), WasmFault::Malformed);
        row("a name that is not UTF-8", moduleHead + section(7, leb(1) + text("\xff\xfe") + QByteArray("\0\0", 2)),
            WasmFault::Malformed);
        row("a name of 5,000 bytes",
            moduleHead + section(7, leb(1) + text(QByteArray(5000, 'n')) + QByteArray("\0\0", 2)),
            WasmFault::Malformed);
        row("bytes behind the last import", moduleHead + section(2, leb(0) + "x"), WasmFault::Malformed);
        row("limits of an unknown form", moduleHead + section(5, leb(1) + '\x20' + leb(1)), WasmFault::Malformed);
        row("a custom section without a name", moduleHead + section(0, ""), WasmFault::Malformed);
        row("a component's import of an unknown kind", componentHead + section(10, leb(1) + '\0' + text("a") + '\x77'),
            WasmFault::Malformed);
        QByteArray manySections = moduleHead;
        for (int i = 0; i < 20'001; ++i)
            manySections += custom("x", {});
        row("more sections than are read", manySections, WasmFault::TooLarge);
    }
    void faults() {
        QFETCH(QByteArray, bytes);
        QFETCH(WasmFault, fault);
        const auto found = faultOf(bytes);
        QVERIFY(found.has_value());
        QCOMPARE(wasmFaultName(*found), wasmFaultName(fault));
        QCOMPARE(wasmFaultOf(wasmFaultName(fault)), found);
    }

    // Whoever wrote them, custom sections keep nothing else from being told.
    void brokenCustomSectionsSayNothing() {
        for (const QByteArray &contents :
            {leb(1'000'000) + "x", leb(1) + leb(99) + "x", QByteArray("\xff\xff\xff\xff\xff")}) {
            const auto summary = summarizeWasm(moduleHead + custom("producers", contents) + custom("name", contents)
                + section(7, leb(1) + text("run") + QByteArray("\0\0", 2)));
            QVERIFY(summary.has_value());
            QCOMPARE(summary->exports.size(), 1);
            QVERIFY(summary->producers.isEmpty() && summary->name.isEmpty());
        }
    }

    void largeSectionsGoBy() {
        WasmReader reader;
        QVERIFY(reader.take(moduleHead + '\12' + leb(500'000'000)));
        const QByteArray piece(1'000'000, 'c');
        for (int i = 0; i < 500; ++i)
            QVERIFY(reader.take(piece));
        QVERIFY(reader.take(custom(".debug_info", QByteArray(600'000, 'd'))));
        const auto summary = reader.finish();
        QVERIFY(summary.has_value());
        QCOMPARE(summary->sections[0].size, 500'000'000);
        QCOMPARE(summary->sections[1].name, QStringLiteral(".debug_info"));
    }
};

QTEST_GUILESS_MAIN(WasmSummaryTest)
#include "tst_wasmsummary.moc"
