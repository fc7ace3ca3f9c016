// Proves that a bundle's pages are served as the Runner serves them: its addresses, its headers, what it skips; from
// the registry's store and straight from a file; to nobody who came by another name, and to nothing outside ui/.
#include "core/registry/uibundle.h"
#include "core/registry/uiroutes.h"
#include "registrystage.h"
#include "tests/support/dist.h"
#include "tests/support/verify.h"

using namespace waybill;

namespace {

// A bundle with whatever a Runner meets, made by Python: links and names that this program's own writer would refuse.
QByteArray oddBundle(const QString &file) {
    run(QStringLiteral("python3"),
        {QStringLiteral("-c"),
            QStringLiteral(
                "import io, sys, tarfile, subprocess\n"
                "raw = io.BytesIO()\n"
                "t = tarfile.open(fileobj=raw, mode='w', format=tarfile.PAX_FORMAT)\n"
                "def add(name, data=b'x', **fields):\n"
                "    i = tarfile.TarInfo(name); i.size = len(data)\n"
                "    for k, v in fields.items(): setattr(i, k, v)\n"
                "    t.addfile(i, io.BytesIO(data))\n"
                "add('manifest.json', b'{}')\n"
                "add('ui/index.html', b'<p>hello')\n"
                "add('ui/app.js', b'first')\n"
                "add('ui/app.js', b'console.log(1)')\n"
                "add('ui/deep/ä b.css', b'p{}')\n"
                "add('ui/empty.txt', b'')\n"
                "add('ui/.hidden', b'secret')\n"
                "add('ui/a..b.js', b'dots')\n"
                "add('ui/../outside.html', b'outside')\n"
                "add('ui/link.html', b'', type=tarfile.SYMTYPE, linkname='index.html')\n"
                "add('dist/main.wasm', b'code')\n"
                "t.close()\n"
                "subprocess.run(['zstd', '-q', '-f', '-o', sys.argv[1]], input=raw.getvalue(), check=True)\n"),
            file});
    return bytesOf(file);
}

struct UiStage : RegistryStage {
    QByteArray base; // "/ext-ui/ID/HASH/"

    explicit UiStage(RegistryConfig config = unhurried())
        : RegistryStage(std::move(config)) {
        const QTemporaryDir place;
        base = publish(oddBundle(place.filePath(QStringLiteral("b.tar.zst"))), "1.0.0");
    }

    QByteArray publish(const QByteArray &bytes, const QByteArray &version) const {
        const RawAnswer done = finalize(stagedKey(bytes), manifestOf("com.acme.reports", version));
        if (done.status != 200)
            qFatal("not published");
        return "/ext-ui/"
            + done.json().value(QLatin1StringView("extension"))[QLatin1StringView("id")].toString().toLatin1() + '/'
            + hashOf(bytes).toLatin1() + '/';
    }

    RawAnswer get(const QByteArray &path, const QByteArray &headers = {}, const QByteArray &host = "127.0.0.1") const {
        return ask(port, "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n" + headers + "\r\n");
    }
};

} // namespace

class UiRoutesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void servesAsTheRunnerDoes() {
        const UiStage stage;
        const RawAnswer page = stage.get(stage.base + "index.html");
        QCOMPARE(page.status, 200);
        QCOMPARE(page.body, "<p>hello");
        QCOMPARE(page.value("content-type"), "text/html; charset=utf-8");
        QCOMPARE(page.value("cache-control"), "public, max-age=31536000, immutable");
        QCOMPARE(page.value("etag"), '"' + hashOf("<p>hello").toLatin1() + '"');
        QCOMPARE(page.value("x-content-type-options"), "nosniff");
        QCOMPARE(stage.get(stage.base + "app.js").body, "console.log(1)");
        const RawAnswer odd = stage.get(stage.base + "deep/%C3%A4%20b.css?v=1");
        QCOMPARE(odd.body, "p{}");
        QCOMPARE(odd.value("content-type"), "text/css; charset=utf-8");
        const RawAnswer empty = stage.get(stage.base + "empty.txt");
        QCOMPARE(empty.status, 200);
        QCOMPARE(empty.value("content-length"), "0");
    }

    void headAndConditions() {
        const UiStage stage;
        const RawAnswer head = ask(
            stage.port, "HEAD " + stage.base + "index.html HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        QCOMPARE(head.status, 200);
        QCOMPARE(head.value("content-length"), "8");
        QVERIFY(head.body.isEmpty());
        const QByteArray etag = head.value("etag");
        for (const QByteArray &tags : {etag, "W/" + etag, "\"other\", " + etag, QByteArray("*")}) {
            const RawAnswer same = stage.get(stage.base + "index.html", "If-None-Match: " + tags + "\r\n");
            QCOMPARE(same.status, 304);
            QCOMPARE(same.value("etag"), etag);
            QVERIFY(same.value("cache-control").contains("immutable"));
            QVERIFY(same.body.isEmpty());
        }
        for (const char *tags : {"\"other\"", "", "index"})
            QCOMPARE(stage.get(stage.base + "index.html", "If-None-Match: " + QByteArray(tags) + "\r\n").status, 200);
        const RawAnswer post
            = ask(stage.port, rawPost(stage.base + "index.html", "x", {}).replace("Host: x", "Host: localhost"));
        QCOMPARE(post.status, 405);
        QCOMPARE(post.value("allow"), "GET, HEAD");
    }

    void severalOnOneConnection() {
        const UiStage stage;
        RawSocket socket(stage.port);
        const auto request = [&](const QByteArray &path) {
            return "GET " + stage.base + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
        };
        QVERIFY(socket.send(request("index.html") + request("none") + request("app.js")));
        QCOMPARE(socket.receive().body, "<p>hello");
        QCOMPARE(socket.receive().status, 404);
        QCOMPARE(socket.receive().body, "console.log(1)");
    }

    void servesNothingElse_data() {
        QTest::addColumn<QByteArray>("path");
        for (const char *path : {"", "none.html", "deep", "deep/", "deep/none.css", ".hidden", "%2ehidden", "a..b.js",
                 "../manifest.json", "%2e%2e/manifest.json", "..%2fmanifest.json", "../dist/main.wasm",
                 "../outside.html", "outside.html", "link.html", "index.html/", "/index.html", "./index.html",
                 "//etc/passwd", "index.html%00", "INDEX.HTML", "ui/index.html", "..\\manifest.json", "%c3%28", "%"})
            QTest::newRow(*path ? path : "(nothing)") << QByteArray(path);
    }
    void servesNothingElse() {
        QFETCH(QByteArray, path);
        static const UiStage stage;
        const RawAnswer answer = stage.get(stage.base + path);
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.value("cache-control"), "no-store");
    }

    void otherAddresses() {
        const UiStage stage;
        const QByteArray id = stage.base.split('/')[2];
        const QByteArray hash = stage.base.split('/')[3];
        for (const QByteArray &path : {"/ext-ui/" + id + '/' + QByteArray(64, '0') + "/index.html",
                 "/ext-ui/" + id + '/' + hash.toUpper() + "/index.html", "/ext-ui/" + id + "/" + hash,
                 "/ext-ui/other/" + hash + "/index.html", "/ext-ui/../" + hash + "/index.html",
                 "/ext-ui/_registry/" + hash + "/index.html", "/ext-ui//" + hash + "/index.html",
                 QByteArray("/ext-ui/")})
            QCOMPARE(stage.get(path).status, 404);
    }

    // A page of somebody else's whose name was made to point here must not read what is not yet published.
    void onlyByThisComputersNames() {
        const UiStage stage;
        for (const char *host : {"localhost", "127.0.0.1", "127.0.0.1:3000", "LOCALHOST:1", "[::1]:80"})
            QCOMPARE(stage.get(stage.base + "index.html", {}, host).status, 200);
        for (const char *host :
            {"evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "evil.example:80", ""})
            QCOMPARE(stage.get(stage.base + "index.html", {}, host).status, 421);
        QVERIFY(!isForeignHost("registry.example.com", QStringLiteral("0.0.0.0")));
    }

    void aBrokenBundle() {
        const UiStage stage;
        const QByteArray base = stage.publish("no bundle at all", "2.0.0");
        QCOMPARE(stage.get(base + "index.html").status, 500);
        QCOMPARE(stage.get(stage.base + "index.html").status, 200);
    }

    void tenantsHaveTheirOwnPlaces() {
        RegistryConfig config = RegistryStage::unhurried();
        config.layout = RegistryConfig::Layout::Tenant;
        const UiStage stage(config);
        QCOMPARE(stage.get(stage.base + "index.html").body, "<p>hello");
    }

    void keepsTheLastFew() {
        const QTemporaryDir place;
        const auto store = FolderStore::open(place.filePath(QStringLiteral("store")));
        VERIFY_OK(store);
        RegistryConfig config = RegistryStage::unhurried();
        RegistryServer server(**store, config);
        VERIFY_OK(server.start());
        QList<QByteArray> bases;
        for (const char *version : {"1.0.0", "1.0.1", "1.0.2"}) {
            put(place.filePath(QStringLiteral("dist/manifest.json")), manifestOf("com.acme.reports", version));
            put(place.filePath(QStringLiteral("dist/ui/index.html")), version);
            VERIFY_OK(
                scanAndPack(place.filePath(QStringLiteral("dist")), place.filePath(QStringLiteral("b")), 3, true));
            const QByteArray bytes = bytesOf(place.filePath(QStringLiteral("b")));
            const QString key = ask(server.port(), rawPost(RegistryStage::uploadTarget(bytes.size()), bytes))
                                    .json()
                                    .value(QLatin1StringView("upload"))[QLatin1StringView("key")]
                                    .toString();
            const QJsonObject body{{QStringLiteral("key"), key},
                {QStringLiteral("manifestJson"), QString::fromUtf8(manifestOf("com.acme.reports", version))}};
            const RawAnswer done
                = ask(server.port(), rawPost("/api/ext-bundles/finalize", QJsonDocument(body).toJson()));
            bases.append("/ext-ui/"
                + done.json().value(QLatin1StringView("extension"))[QLatin1StringView("id")].toString().toLatin1() + '/'
                + hashOf(bytes).toLatin1() + '/');
        }
        UiShelf shelf(**store, {2, 1'000'000});
        QList<std::weak_ptr<const UiBundle>> seen;
        for (const QByteArray &base : {bases[0], bases[1], bases[0], bases[2]}) {
            const UiAnswer answer = shelf.answer(base + "index.html", {}, {});
            QCOMPARE(answer.status, 200);
            seen.append(answer.bundle);
        }
        QVERIFY(seen[0].lock() && seen[0].lock() == seen[2].lock()); // asked for again, so kept
        QVERIFY(!seen[1].lock());
        QVERIFY(seen[3].lock());
    }

    // One bundle, straight from its file.
    void previewsAFile() {
        const QTemporaryDir place;
        const QString file = place.filePath(QStringLiteral("b.tar.zst"));
        const QByteArray bytes = oddBundle(file);
        OperationContext context;
        const auto pages = UiBundle::read(file, context);
        VERIFY_OK(pages);
        QCOMPARE((*pages)->count(), 4);
        RegistryServer server(*pages, hashOf(bytes), {});
        VERIFY_OK(server.start());
        QFile::remove(file); // it is not needed any more
        QCOMPARE(server.uiAddress(),
            QStringLiteral("http://127.0.0.1:%1/ext-ui/preview/%2/").arg(server.port()).arg(hashOf(bytes)));
        const QByteArray base = "/ext-ui/preview/" + hashOf(bytes).toLatin1() + '/';
        const auto get = [&](const QByteArray &path) {
            return ask(server.port(), "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
        };
        QCOMPARE(get(base + "index.html").body, "<p>hello");
        QCOMPARE(get(base + ".hidden").status, 404);
        QCOMPARE(get("/ext-ui/preview/" + QByteArray(64, 'a') + "/index.html").status, 404);
        QCOMPARE(ask(server.port(), rawPost("/api/ext-bundles/abort", R"({"key":"sha256/probe"})")).status, 404);
    }

    void largeFiles() {
        const QTemporaryDir place;
        QByteArray large(64 * 1024 * 1024, '\0');
        quint32 seed = 1;
        for (qsizetype i = 0; i < large.size(); i += 64)
            large[i] = static_cast<char>((seed = seed * 1664525 + 1013904223) >> 24);
        const QString hash = hashOf(large);
        put(place.filePath(QStringLiteral("dist/manifest.json")), smallManifest);
        put(place.filePath(QStringLiteral("dist/ui/large.bin")), large);
        large.clear();
        VERIFY_OK(scanAndPack(place.filePath(QStringLiteral("dist")), place.filePath(QStringLiteral("b")), 1));
        OperationContext context;
        const auto pages = UiBundle::read(place.filePath(QStringLiteral("b")), context);
        VERIFY_OK(pages);
        RegistryServer server(*pages, QString(64, u'a'), {});
        VERIFY_OK(server.start());
        const RawAnswer answer = ask(server.port(),
            "GET /ext-ui/preview/" + QByteArray(64, 'a') + "/large.bin HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QCOMPARE(answer.body.size(), 64 * 1024 * 1024);
        QCOMPARE(hashOf(answer.body), hash);
        QCOMPARE(answer.value("etag"), '"' + hash.toLatin1() + '"');
    }
};

QTEST_GUILESS_MAIN(UiRoutesTest)
#include "tst_uiroutes.moc"
