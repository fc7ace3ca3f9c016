// Proves what the S3 store makes of a store that lies, breaks off or falls silent: each by its name, nothing half taken
// for whole, and a put whose answer was lost told from another's.
#include "core/storage/s3store.h"
#include "tests/support/cannedpeer.h"
#include "tests/support/objects.h"
#include "tests/support/verify.h"

#include <QTemporaryDir>

using namespace waybill;

namespace {

const S3Keys keys{"AKCANARY", "canary-secret"};

QByteArray answer(const QByteArray &status, const QByteArray &body = {}, const QByteArray &headers = {}) {
    return "HTTP/1.1 " + status + "\r\nConnection: close\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray fault(const QByteArray &code, const QByteArray &message = {}) {
    return "<?xml version=\"1.0\"?><Error><Code>" + code + "</Code><Message>" + message + "</Message></Error>";
}

std::unique_ptr<S3Store> openAt(const QString &address, S3Limits limits = {}) {
    S3Location location;
    location.endpoint = QUrl(address);
    location.bucket = QStringLiteral("bundles");
    auto store = S3Store::open(location, keys, limits);
    if (!store)
        qFatal("the store cannot be opened");
    return std::move(*store);
}

QString k() {
    return QStringLiteral("k");
}

} // namespace

class S3FaultsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void openRefuses_data() {
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<QString>("bucket");
        QTest::addColumn<QString>("prefix");
        QTest::addColumn<bool>("pathStyle");
        QTest::addColumn<ErrorCode>("code");
        const QString good = QStringLiteral("http://127.0.0.1:1");
        const QString bundles = QStringLiteral("bundles");
        const auto row
            = [&](const char *name, const QString &endpoint, const QString &bucket, const QString &prefix = {},
                  bool pathStyle = true, ErrorCode code = ErrorCode::InvalidAddress) {
                  QTest::newRow(name) << endpoint << bucket << prefix << pathStyle << code;
              };
        row("no endpoint", {}, bundles);
        row("another scheme", QStringLiteral("ftp://127.0.0.1"), bundles);
        row("a file", QStringLiteral("file:///etc"), bundles);
        row("a path", good + QStringLiteral("/minio"), bundles);
        row("a query", good + QStringLiteral("?a=b"), bundles);
        row("a password", QStringLiteral("http://me:canary@127.0.0.1"), bundles);
        row("no bucket", good, {});
        row("a path for a bucket", good, QStringLiteral("a/b"));
        row("dots for a bucket", good, QStringLiteral(".."));
        row("a query for a bucket", good, QStringLiteral("a?b"));
        row("no host's name", good, QStringLiteral("Upper_Case"), {}, false);
        row("a prefix that climbs", good, bundles, QStringLiteral("a/../b"), true, ErrorCode::InvalidKey);
        row("a prefix with an end", good, bundles, QStringLiteral("a/"), true, ErrorCode::InvalidKey);
    }
    void openRefuses() {
        QFETCH(QString, endpoint);
        QFETCH(QString, bucket);
        QFETCH(QString, prefix);
        QFETCH(bool, pathStyle);
        QFETCH(ErrorCode, code);
        S3Location location;
        location.endpoint = QUrl(endpoint);
        location.bucket = bucket;
        location.prefix = prefix;
        location.pathStyle = pathStyle;
        const auto opened = S3Store::open(location, keys);
        COMPARE_ERROR(opened, code);
        QVERIFY(!errorOf(opened).contains(QStringLiteral("canary")));
    }

    void openRefusesKeysThatAreNone() {
        S3Location location;
        location.endpoint = QUrl(QStringLiteral("http://127.0.0.1:1"));
        location.bucket = QStringLiteral("bundles");
        COMPARE_ERROR(S3Store::open(location, {"", "secret"}), ErrorCode::StoreRefused);
        COMPARE_ERROR(S3Store::open(location, {"key", ""}), ErrorCode::StoreRefused);
        const auto injected = S3Store::open(location, {"key\r\nx-evil: 1", "canary"});
        COMPARE_ERROR(injected, ErrorCode::StoreRefused);
        QVERIFY(!errorOf(injected).contains(QStringLiteral("evil")));
    }

    void anAuthorityThatIsNone() {
        const QTemporaryDir folder;
        S3Location location;
        location.endpoint = QUrl(QStringLiteral("https://127.0.0.1:1"));
        location.bucket = QStringLiteral("bundles");
        location.authorityFile = folder.filePath(QStringLiteral("none"));
        COMPARE_ERROR(S3Store::open(location, keys), ErrorCode::AuthorityUnreadable);
        QFile file(folder.filePath(QStringLiteral("other")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no certificate");
        file.close();
        location.authorityFile = file.fileName();
        COMPARE_ERROR(S3Store::open(location, keys), ErrorCode::AuthorityUnreadable);
    }

    void answersByTheirName_data() {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const QByteArray &status, const QByteArray &body, ErrorCode code,
                             const char *detail) {
            QTest::newRow(name) << answer(status, body) << code << QString::fromUtf8(detail);
        };
        row("denied", "403 Forbidden", fault("AccessDenied", "not for you"), ErrorCode::StoreRefused,
            "HTTP 403 AccessDenied: not for you");
        row("skewed", "403 Forbidden", fault("RequestTimeTooSkewed"), ErrorCode::StoreRefused,
            "HTTP 403 RequestTimeTooSkewed");
        row("region", "400 Bad Request", fault("AuthorizationHeaderMalformed"), ErrorCode::StoreRefused,
            "HTTP 400 AuthorizationHeaderMalformed");
        row("forbidden without words", "403 Forbidden", {}, ErrorCode::StoreRefused, "HTTP 403");
        row("no bucket", "404 Not Found", fault("NoSuchBucket"), ErrorCode::BucketNotFound, "HTTP 404 NoSuchBucket");
        row("no object", "404 Not Found", fault("NoSuchKey"), ErrorCode::ObjectNotFound, "HTTP 404 NoSuchKey");
        row("busy", "503 Slow Down", fault("SlowDown"), ErrorCode::StoreFailed, "HTTP 503 SlowDown");
        row("a proxy's page", "502 Bad Gateway", "<html><body>oh</body></html>", ErrorCode::StoreFailed, "HTTP 502");
        row("partial", "206 Partial Content", "ab", ErrorCode::StoreFailed, "HTTP 206");
        row("lines", "500 Oops", fault("Bad", "one\n\ntwo"), ErrorCode::StoreFailed, "HTTP 500 Bad: one two");
        row("hidden letters", "500 Oops",
            fault("Bad",
                "a\xe2\x80\xae"
                "b"),
            ErrorCode::StoreFailed, "HTTP 500 Bad: ab");
        row("entities", "500 Oops",
            "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><Error><Code>&a;</Code></Error>",
            ErrorCode::StoreFailed, "HTTP 500");
        row("no end", "500 Oops", fault("X", QByteArray(200'000, 'x')), ErrorCode::StoreFailed, "HTTP 500");
        QTest::newRow("elsewhere") << answer("307 Temporary Redirect", {}, "Location: http://127.0.0.1:1/\r\n")
                                   << ErrorCode::RedirectRefused << QStringLiteral("HTTP 307");
        QTest::newRow("no length") << QByteArray("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nabc")
                                   << ErrorCode::StoreFailed << QStringLiteral("an answer without Content-Length");
        QTest::newRow("closed") << QByteArray() << ErrorCode::ConnectionLost << QString();
        QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le") << ErrorCode::ConnectionLost
                                     << QString();
    }
    void answersByTheirName() {
        QFETCH(QByteArray, said);
        QFETCH(ErrorCode, code);
        QFETCH(QString, detail);
        const CannedPeer peer([&](const CannedPeer::Request &) { return said; });
        const auto got = getWhole(*openAt(peer.address()), k());
        COMPARE_ERROR(got, code);
        if (!detail.isEmpty())
            QCOMPARE(got.error().detail, detail);
        QCOMPARE(peer.count(), 1);
    }

    // HEAD has no words: a missing bucket is no missing object.
    void headAsksForTheWords() {
        const CannedPeer peer([](const CannedPeer::Request &request) {
            return request.is("HEAD") ? answer("404 Not Found") : answer("404 Not Found", fault("NoSuchBucket"));
        });
        COMPARE_ERROR(openAt(peer.address())->head(k()), ErrorCode::BucketNotFound);
    }

    void aBodyThatIsCut() {
        const CannedPeer peer([](const CannedPeer::Request &) {
            return QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 300000\r\n\r\n") + QByteArray(200'000, 'x');
        });
        const auto store = openAt(peer.address());
        COMPARE_ERROR(getWhole(*store, k()), ErrorCode::ConnectionLost);
        COMPARE_ERROR(store->copyIfAbsent(k(), QStringLiteral("to")), ErrorCode::ObjectExists);
    }

    void aCopyOfACutBodyIsNotStored() {
        std::atomic<int> puts = 0;
        const CannedPeer peer([&](const CannedPeer::Request &request) -> QByteArray {
            puts += request.is("PUT") ? 1 : 0;
            if (request.head.contains("/to "))
                return answer("404 Not Found", request.is("HEAD") ? QByteArray() : fault("NoSuchKey"));
            return QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 300000\r\n\r\n") + QByteArray(200'000, 'x');
        });
        COMPARE_ERROR(openAt(peer.address())->copyIfAbsent(k(), QStringLiteral("to")), ErrorCode::ConnectionLost);
        QCOMPARE(puts.load(), 0);
    }

    void silence() {
        const CannedPeer peer([](const CannedPeer::Request &) { return std::nullopt; });
        COMPARE_ERROR(
            openAt(peer.address(), {.idle = std::chrono::milliseconds(200)})->get(k()), ErrorCode::IdleTimeout);
    }

    // SIGPIPE would end this process.
    void aResetDuringAPut() {
        const CannedPeer peer([](const CannedPeer::Request &) { return QByteArray(); }, 100'000);
        COMPARE_ERROR(putWhole(*openAt(peer.address()), k(), QByteArray(8'000'000, 'x')), ErrorCode::ConnectionLost);
    }

    void nobodyThere() {
        QString address;
        {
            const CannedPeer peer([](const CannedPeer::Request &) { return QByteArray(); });
            address = peer.address();
        }
        COMPARE_ERROR(openAt(address)->head(k()), ErrorCode::ServerNotReached);
        COMPARE_ERROR(putWhole(*openAt(address), k(), "x", true), ErrorCode::ServerNotReached);
    }

    void aLostAnswer_data() {
        QTest::addColumn<bool>("ours");
        QTest::addColumn<QByteArray>("first");
        for (const auto &[name, first] :
            {std::pair{"closed", QByteArray()}, std::pair{"503", answer("503 Slow Down")}}) {
            QTest::addRow("%s, ours", name) << true << first;
            QTest::addRow("%s, another's", name) << false << first;
        }
    }
    // The store did it and its answer was lost: sent again, the put stands in its own way.
    void aLostAnswer() {
        QFETCH(bool, ours);
        QFETCH(QByteArray, first);
        QByteArray writer;
        const CannedPeer peer([&](const CannedPeer::Request &request) {
            if (request.number == 0) {
                writer = request.value("x-amz-meta-waybill-writer");
                return first;
            }
            if (request.is("PUT"))
                return answer("412 Precondition Failed", fault("PreconditionFailed"));
            return answer(
                "200 OK", {}, "x-amz-meta-waybill-writer: " + (ours ? writer : QByteArray("another")) + "\r\n");
        });
        const auto put = putWhole(*openAt(peer.address()), k(), "x", true);
        QCOMPARE(peer.count(), 3);
        QVERIFY(!writer.isEmpty());
        if (ours)
            VERIFY_OK(put);
        else
            COMPARE_ERROR(put, ErrorCode::ObjectExists);
    }

    void conflictsAreTriedAgain_data() {
        QTest::addColumn<QByteArray>("conflict");
        QTest::newRow("409") << answer("409 Conflict", fault("ConditionalRequestConflict"));
        QTest::newRow("404") << answer("404 Not Found", fault("NoSuchKey"));
    }
    void conflictsAreTriedAgain() {
        QFETCH(QByteArray, conflict);
        const CannedPeer twice(
            [&](const CannedPeer::Request &request) { return request.number < 2 ? conflict : answer("200 OK"); });
        VERIFY_OK(putWhole(*openAt(twice.address()), k(), "x", true));
        QCOMPARE(twice.count(), 3);
        const CannedPeer always([&](const CannedPeer::Request &) { return conflict; });
        QVERIFY(!putWhole(*openAt(always.address()), k(), "x", true));
        QCOMPARE(always.count(), 9);
    }

    void lists_data() {
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("no XML") << QByteArray("hello");
        QTest::newRow("another document") << QByteArray("<ListAllMyBucketsResult/>");
        QTest::newRow("cut") << QByteArray("<ListBucketResult><Contents><Key>a</Key>");
        QTest::newRow("no token") << QByteArray("<ListBucketResult><IsTruncated>true</IsTruncated></ListBucketResult>");
    }
    void lists() {
        QFETCH(QByteArray, said);
        const CannedPeer peer([&](const CannedPeer::Request &) { return answer("200 OK", said); });
        COMPARE_ERROR(openAt(peer.address())->list({}), ErrorCode::StoreFailed);
    }

    // Pages without an end would fill the memory.
    void aListWithoutEnd() {
        QByteArray page
            = "<ListBucketResult><IsTruncated>true</IsTruncated><NextContinuationToken>a+/=</NextContinuationToken>";
        for (int i = 0; i < 1000; ++i)
            page += "<Contents><Key>k" + QByteArray::number(i) + "</Key></Contents>";
        page += "</ListBucketResult>";
        const CannedPeer peer([&](const CannedPeer::Request &request) {
            return request.number > 0 && !request.head.contains("continuation-token=a%2B%2F%3D&")
                ? answer("400 Bad Request")
                : answer("200 OK", page);
        });
        const auto names = openAt(peer.address())->list({});
        VERIFY_OK(names);
        QCOMPARE(names->size(), 10'000);
        QCOMPARE(peer.count(), 10);
    }

    void aStoreWithoutConditionsIsRefused() {
        const CannedPeer peer([](const CannedPeer::Request &request) {
            return request.head.contains("list-type") ? answer("200 OK", "<ListBucketResult/>") : answer("200 OK");
        });
        COMPARE_ERROR(openAt(peer.address())->checkUsable(), ErrorCode::StoreFailed);
    }

    void whatIsSent() {
        QByteArray head;
        const CannedPeer peer([&](const CannedPeer::Request &request) {
            head = request.head;
            return answer("200 OK");
        });
        VERIFY_OK(putWhole(*openAt(peer.address()), QStringLiteral("a b/%2e/+ü~"), "abc", true));
        QVERIFY2(head.startsWith("PUT /bundles/a%20b/%252e/%2B%C3%BC~ HTTP/1.1\r\n"), head.constData());
        QVERIFY(head.contains("If-None-Match: *\r\n"));
        QVERIFY(head.contains(
            "x-amz-content-sha256: ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\r\n"));
        QVERIFY(head.contains("if-none-match;x-amz-content-sha256;x-amz-date;x-amz-meta-waybill-writer"));
        QVERIFY(head.contains("/us-east-1/s3/aws4_request"));
        QVERIFY(!head.contains("canary-secret"));
    }
};

QTEST_GUILESS_MAIN(S3FaultsTest)
#include "tst_s3faults.moc"
