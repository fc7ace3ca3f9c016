// Proves what a look at an entry shows: by its beginning, not its name, and never more than people can take in.
#include "tests/support/dist.h"
#include "tests/support/verify.h"
#include "ui/session/glance.h"
#include "ui/text/bundletext.h"

using namespace waybill;
using namespace waybill::ui;

class GlanceTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    OperationContext m_context;

    Result<Glance> glanceOf(const QByteArray &bytes) {
        const QString dist = m_folder.filePath(QStringLiteral("dist"));
        put(dist + QStringLiteral("/manifest.json"), smallManifest);
        put(dist + QStringLiteral("/entry"), bytes);
        const QString bundle = m_folder.filePath(QStringLiteral("b.tar.zst"));
        if (!scanAndPack(dist, bundle, 3, true))
            qFatal("not packed");
        return glanceAt(bundle, QStringLiteral("entry"), m_context);
    }

private Q_SLOTS:
    void kinds_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("beginning");
        const auto row = [](const char *name, const QByteArray &bytes, Glance::Kind kind, const char *beginning) {
            QTest::newRow(name) << bytes << static_cast<int>(kind) << QString::fromUtf8(beginning);
        };
        row("nothing", "", Glance::Kind::Text, "");
        row("a text", "tab\tline\n", Glance::Kind::Text, "tab\tline\n");
        row("a text that writes to a terminal", "\x1b[2J", Glance::Kind::Text, "\\u{001B}[2J");
        row("a text that turns around", "\xE2\x80\xAEx", Glance::Kind::Text, "\\u{202E}x");
        row("JSON", R"({"a":[1]})", Glance::Kind::Json, "{\n    \"a\": [\n        1\n");
        row("broken JSON", R"({"a":)", Glance::Kind::Text, "{\"a\":");
        row("Latin-1", "caf\xE9", Glance::Kind::Bytes, "00000000  63 61 66 e9 ");
        row("a NUL", QByteArray("a\0", 2), Glance::Kind::Bytes, "00000000  61 00 ");
        row("an image", QByteArray("\x89PNG\r\n\x1a\n"), Glance::Kind::Image, "");
        row("WebAssembly", QByteArray("\0asm\1\0\0\0", 8), Glance::Kind::Wasm, "");
        row("WebAssembly that is cut", QByteArray("\0asm", 4), Glance::Kind::Wasm, "");
    }
    void kinds() {
        QFETCH(QByteArray, bytes);
        QFETCH(int, kind);
        QFETCH(QString, beginning);
        const auto glance = glanceOf(bytes);
        VERIFY_OK(glance);
        QCOMPARE(static_cast<int>(glance->kind), kind);
        QCOMPARE(glance->text.left(beginning.size()), beginning);
        QCOMPARE(glance->cut, false);
    }

    void longOnesAreCut() {
        // Two bytes each, and one before them: the limit falls within a character.
        const auto text = glanceOf('x' + QByteArray("\xC3\xA4").repeated(1024 * 1024));
        VERIFY_OK(text);
        QCOMPARE(static_cast<int>(text->kind), static_cast<int>(Glance::Kind::Text));
        QVERIFY(text->cut);
        QCOMPARE(text->text.size(), 1 + (1024 * 1024 - 1) / 2);
        const auto bytes = glanceOf(QByteArray(3 * 1024 * 1024, '\0'));
        VERIFY_OK(bytes);
        QVERIFY(bytes->cut);
        QCOMPARE(bytes->text.count(u'\n'), 1024);
        const auto image = glanceOf("\xff\xd8\xff" + QByteArray(17 * 1024 * 1024, 'x'));
        VERIFY_OK(image);
        QCOMPARE(static_cast<int>(image->kind), static_cast<int>(Glance::Kind::Bytes));
        const auto code
            = glanceOf(QByteArray("\0asm\1\0\0\0\12\x80\x80\x80\x02", 13) + QByteArray(4 * 1024 * 1024, 'c'));
        VERIFY_OK(code);
        QVERIFY(code->wasm && *code->wasm);
        QCOMPARE((*code->wasm)->sections.first().size, 4 * 1024 * 1024);
    }

    void errors() {
        VERIFY_OK(glanceOf("x"));
        const QString bundle = m_folder.filePath(QStringLiteral("b.tar.zst"));
        COMPARE_ERROR(glanceAt(bundle, QStringLiteral("none"), m_context), ErrorCode::EntryNotFound);
        std::stop_source stop;
        stop.request_stop();
        OperationContext stopped(stop.get_token());
        COMPARE_ERROR(glanceAt(bundle, QStringLiteral("entry"), stopped), ErrorCode::Cancelled);
    }

    void everyFaultHasItsSentence() {
        QStringList sentences;
        for (const WasmFault fault : {WasmFault::NotWasm, WasmFault::UnknownVersion, WasmFault::Truncated,
                 WasmFault::Malformed, WasmFault::TooLarge})
            sentences.append(wasmFaultText(fault));
        QVERIFY(!sentences.contains(QString()));
        QCOMPARE(sentences.removeDuplicates(), 0);
    }
};

QTEST_GUILESS_MAIN(GlanceTest)
#include "tst_glance.moc"
