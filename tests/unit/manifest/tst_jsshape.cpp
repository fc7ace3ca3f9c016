// Proves the server's language's idea of white space and of a blank text, and that the manifest's meaning is read from
// whatever is right in it, each value with its place.
#include "core/manifest/jsshape.h"

#include <QSet>
#include <QTest>

using namespace waybill;

namespace {

Manifest manifestOf(const QByteArray &text) {
    const JsonSource source = readJson(text);
    return source.root ? manifestFrom(*source.root) : Manifest();
}

JsonValue valueOf(const QByteArray &text) {
    return readJson(text).root.value_or(JsonValue());
}

QByteArray quoted(const QByteArray &text) {
    return "\"" + text + "\"";
}

QStringList pathsOf(const Manifest &manifest) {
    QStringList paths;
    for (const ManifestField &field : manifest.fields)
        paths.append(field.path);
    return paths;
}

} // namespace

class JsShapeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whiteSpaceIsWhatTheStandardLists() {
        QSet<char16_t> spaces{0x0009, 0x000A, 0x000B, 0x000C, 0x000D, 0x0020, 0x00A0, 0x1680, 0x2028, 0x2029, 0x202F,
            0x205F, 0x3000, 0xFEFF};
        for (char16_t c = 0x2000; c <= 0x200A; ++c)
            spaces.insert(c);
        for (int c = 0; c <= 0xFFFF; ++c) {
            const auto unit = static_cast<char16_t>(c);
            QVERIFY2(isJavaScriptSpace(unit) == spaces.contains(unit), qPrintable(QString::number(c, 16)));
        }
    }

    void trimsBothEndsAndNothingBetween() {
        QCOMPARE(trimmedAsJavaScript(QStringLiteral("\uFEFF\u3000 a b\t\u2029")), QStringLiteral("a b"));
        QCOMPARE(trimmedAsJavaScript(QStringLiteral("\u200Ba\u0085")), QStringLiteral("\u200Ba\u0085"));
        QCOMPARE(trimmedAsJavaScript(QStringLiteral("abc")), QStringLiteral("abc"));
        QCOMPARE(trimmedAsJavaScript(QStringLiteral(" \n ")), QString());
        QCOMPARE(trimmedAsJavaScript({}), QString());
    }

    void aTextIsAStringThatIsNotBlank() {
        for (const char *text : {"\"a\"", "\" a \"", "\"\\u0000\"", "\"\\u200b\"", "\"\\ud800\""})
            QVERIFY2(isText(valueOf(text)), text);
        for (const char *text : {"\"\"", "\" \"", "\"\\ufeff\"", "\"\\r\\n\"", "null", "0", "true", "[\"a\"]", "{}"})
            QVERIFY2(!isText(valueOf(text)), text);
    }

    void saysShortlyWhatAValueIs_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("null") << QByteArray("null") << QStringLiteral("null");
        QTest::newRow("true") << QByteArray("true") << QStringLiteral("true");
        QTest::newRow("false") << QByteArray("false") << QStringLiteral("false");
        QTest::newRow("whole number") << QByteArray("-12") << QStringLiteral("-12");
        QTest::newRow("fraction") << QByteArray("0.1") << QStringLiteral("0.1");
        QTest::newRow("list") << QByteArray("[1]") << QStringLiteral("[…]");
        QTest::newRow("object") << QByteArray("{}") << QStringLiteral("{…}");
        QTest::newRow("text") << QByteArray("\"a b\"") << QStringLiteral("\"a b\"");
        QTest::newRow("empty text") << QByteArray("\"\"") << QStringLiteral("\"\"");
        const QString sixty(60, QLatin1Char('x'));
        const QString cut = QStringLiteral("\"%1…\"");
        QTest::newRow("60 units") << quoted(sixty.toLatin1()) << QStringLiteral("\"%1\"").arg(sixty);
        QTest::newRow("61 units") << quoted(QByteArray(61, 'x')) << cut.arg(sixty);
        QTest::newRow("never half a character") << quoted(QByteArray(59, 'x') + "🚀") << cut.arg(sixty.first(59));
    }
    void saysShortlyWhatAValueIs() {
        QFETCH(QByteArray, text);
        QFETCH(QString, expected);
        QCOMPARE(shortly(valueOf(text)), expected);
    }

    void readsTodaysShape() {
        const Manifest manifest = manifestOf(R"({"name": "com.acme.reports", "publisher": "Acme", "version": " 1.4.2 ",
            "runtime": "wasm-js@1", "capabilities": ["cap:a", 5, "cap:b"],
            "ui": {"type": "iframe", "entry": "ui/index.html", "hooks": {"appMenu": {"label": "Reports"}}},
            "api": {"endpoints": [{"method": "GET", "path": "/a", "handler": "h"}, 7, {"path": "/b"}]},
            "assets": ["*.css"], "precompiled": {"x86": "p/x", "arm": "p/a"}})");
        QCOMPARE(manifest.shape, Manifest::Shape::V2);
        QCOMPARE(manifest.name, QStringLiteral("com.acme.reports"));
        QCOMPARE(manifest.publisher, QStringLiteral("Acme"));
        QCOMPARE(manifest.version, QStringLiteral("1.4.2"));
        QCOMPARE(manifest.runtime, QStringLiteral("wasm-js@1"));
        QCOMPARE(manifest.capabilities, (QStringList{QStringLiteral("cap:a"), QStringLiteral("cap:b")}));
        QCOMPARE(manifest.uiEntry, QStringLiteral("ui/index.html"));
        QCOMPARE(manifest.menuLabel, QStringLiteral("Reports"));
        QCOMPARE(manifest.endpoints.size(), 2);
        QCOMPARE(manifest.endpoints[0].method, QStringLiteral("GET"));
        QCOMPARE(manifest.endpoints[0].handler, QStringLiteral("h"));
        QCOMPARE(manifest.endpoints[1].path, QStringLiteral("/b"));
        QCOMPARE(manifest.endpoints[1].method, QString());
        QCOMPARE(manifest.endpoints[1].place, *manifest.placeOf(QStringLiteral("api.endpoints[2]")));
        QCOMPARE(manifest.assets, QStringList{QStringLiteral("*.css")});
        QCOMPARE(manifest.precompiled,
            (QList<std::pair<QString, QString>>{
                {QStringLiteral("x86"), QStringLiteral("p/x")}, {QStringLiteral("arm"), QStringLiteral("p/a")}}));
    }

    void readsTheMinimalShape() {
        const Manifest manifest = manifestOf(R"({"extension": "example.ext", "version": "1.0.0",
            "entry": {"wasm": "entry.wasm"}, "ui": {"basePath": "/", "assets": ["a", "b"]}})");
        QCOMPARE(manifest.shape, Manifest::Shape::Minimal);
        QCOMPARE(manifest.name, QStringLiteral("example.ext"));
        QCOMPARE(manifest.wasmEntry, QStringLiteral("entry.wasm"));
        QCOMPARE(manifest.uiBasePath, QStringLiteral("/"));
        QCOMPARE(manifest.assets, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(manifest.uiEntry, QString());
    }

    void theShapeIsToldByItsFields() {
        QCOMPARE(manifestOf(R"({"extension": null})").shape, Manifest::Shape::Minimal);
        QCOMPARE(manifestOf(R"({"extension": "e", "name": null})").shape, Manifest::Shape::V2);
        QCOMPARE(manifestOf("{}").shape, Manifest::Shape::V2);
    }

    void whatIsOfAnotherKindIsNotRead() {
        const Manifest manifest = manifestOf(R"({"name": ["a"], "version": 1, "capabilities": "cap:a", "ui": ["iframe"],
            "api": {"endpoints": {"path": "/a"}}, "assets": {"a": "b"}, "precompiled": ["a"], "publisher": {}})");
        QCOMPARE(manifest.name, QString());
        QCOMPARE(manifest.version, QString());
        QCOMPARE(manifest.capabilities, QStringList());
        QCOMPARE(manifest.uiEntry, QString());
        QVERIFY(manifest.endpoints.isEmpty());
        QCOMPARE(manifest.assets, QStringList());
        QVERIFY(manifest.precompiled.isEmpty());
    }

    void everyValueHasItsPath() {
        const QByteArray text
            = R"({"name": "n", "api": {"endpoints": [{"path": "/a"}, [1]]}, "precompiled": {"x.y": 1}})";
        const Manifest manifest = manifestOf(text);
        QCOMPARE(pathsOf(manifest),
            (QStringList{QStringLiteral("$"), QStringLiteral("name"), QStringLiteral("api"),
                QStringLiteral("api.endpoints"), QStringLiteral("api.endpoints[0]"),
                QStringLiteral("api.endpoints[0].path"), QStringLiteral("api.endpoints[1]"),
                QStringLiteral("api.endpoints[1][0]"), QStringLiteral("precompiled"),
                QStringLiteral("precompiled.x.y")}));
        const auto place = manifest.placeOf(QStringLiteral("api.endpoints[0].path"));
        QVERIFY(place);
        QCOMPARE(text.sliced(place->offset, place->bytes), "\"/a\"");
        QVERIFY(!manifest.placeOf(QStringLiteral("api.endpoints[2]")));
        QVERIFY(!manifest.placeOf({}));
    }

    void onlyTheLastOfARepeatedKeyCounts() {
        const QByteArray text = R"({"ui": {"entry": "first"}, "precompiled": {"a": "1", "b": "2", "a": "3"},
            "name": "x", "ui": {"type": "iframe"}, "name": "y"})";
        const Manifest manifest = manifestOf(text);
        QCOMPARE(manifest.name, QStringLiteral("y"));
        QCOMPARE(manifest.uiEntry, QString());
        QVERIFY(!manifest.placeOf(QStringLiteral("ui.entry")));
        QCOMPARE(manifest.placeOf(QStringLiteral("name"))->offset, text.indexOf("\"y\""));
        QCOMPARE(manifest.precompiled,
            (QList<std::pair<QString, QString>>{
                {QStringLiteral("b"), QStringLiteral("2")}, {QStringLiteral("a"), QStringLiteral("3")}}));
    }

    // A key of half a megabyte above a hundred thousand values would be a hundred gigabytes of paths.
    void longPathsAreLeftOut() {
        const QByteArray text = "{\"" + QByteArray(500'000, 'k') + "\": [0" + QByteArray(",0").repeated(100'000)
            + "], \"" + QByteArray(256, 'l') + "\": 1, \"name\": \"n\"}";
        const Manifest manifest = manifestOf(text);
        QCOMPARE(pathsOf(manifest),
            (QStringList{QStringLiteral("$"), QString(256, QLatin1Char('l')), QStringLiteral("name")}));
    }
};

QTEST_GUILESS_MAIN(JsShapeTest)
#include "tst_jsshape.moc"
