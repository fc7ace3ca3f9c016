// Proves receipts: what is written is read back, what is not one is refused with its place, and a difference between a
// receipt and the job, the bundle or another receipt is named with both values.
#include "core/base/sha256.h"
#include "core/bundle/zstdstream.h"
#include "core/publish/history.h"
#include "core/publish/receipt.h"
#include "tests/support/verify.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace waybill;

namespace {

const QString signatureText = QStringLiteral("-----BEGIN PKCS7-----\n…");

QString hashOf(const QByteArray &bytes) {
    Sha256 sha256;
    sha256.update(bytes);
    return sha256.finish();
}

Receipt sample() {
    Receipt receipt;
    receipt.outcome = QStringLiteral("finalized");
    receipt.server = QStringLiteral("https://acme.example");
    receipt.tenant = QStringLiteral("t-1");
    receipt.answer = {QStringLiteral("ext-1"), QStringLiteral("com.acme.reports"), QStringLiteral("Acme"),
        QStringLiteral("ver-1"), QStringLiteral("1.4.2"), hashOf("bundle"), QStringLiteral("sha256/x/bundle.tar.zst")};
    receipt.size = 6;
    receipt.signature = Signature{signatureText, QStringLiteral("x509"), QStringLiteral("ab12")};
    receipt.requestIds = {QStringLiteral("r-1"), QStringLiteral("r-2")};
    receipt.finishedAt = QStringLiteral("2026-11-24T22:12:51Z");
    receipt.tool = QStringLiteral("waybill 0.1.0");
    receipt.zstd = zstdVersion();
    receipt.startedAt = QStringLiteral("2026-11-24T22:12:40Z");
    receipt.jobId = QStringLiteral("6d2c1f3e-0000-4000-8000-000000000001");
    receipt.installation = QStringLiteral("failed");
    return receipt;
}

QByteArray textOf(const Receipt &receipt) {
    return QJsonDocument(receipt.toJson()).toJson();
}

Job jobOf(const Receipt &receipt) {
    Job job;
    job.id = receipt.jobId;
    job.outcome = Outcome::Finalized;
    job.order.server.address = QUrl(receipt.server);
    job.order.server.tenant = receipt.tenant;
    job.order.sha256 = receipt.answer.contentHash;
    job.order.size = receipt.size;
    job.order.extension = receipt.answer.extensionName;
    job.order.version = receipt.answer.version;
    job.order.signatureText = signatureText;
    job.order.signatureAlgorithm = QStringLiteral("x509");
    job.order.signer = QStringLiteral("ab12");
    job.receipt = receipt.toJson();
    return job;
}

} // namespace

class ReceiptTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsWritten() {
        const Receipt written = sample();
        const auto read = readReceipt(textOf(written));
        VERIFY_OK(read);
        QCOMPARE(read->toJson(), written.toJson());
        Receipt unsignedOne = sample();
        unsignedOne.signature = {};
        unsignedOne.outcome = QStringLiteral("checked");
        const auto again = readReceipt(textOf(unsignedOne));
        VERIFY_OK(again);
        QCOMPARE(again->toJson(), unsignedOne.toJson());
    }

    void readsWhatEarlierVersionsWrote() {
        QJsonObject json = sample().toJson();
        for (const char *key : {"zstd", "startedAt", "jobId", "installation"})
            json.remove(QLatin1StringView(key));
        const auto read = readReceipt(QJsonDocument(json).toJson());
        VERIFY_OK(read);
        QCOMPARE(read->toJson(), json);
    }

    void holdsTheSignaturesHashAndNotItsText() {
        const QByteArray text = textOf(sample());
        QVERIFY(!text.contains("PKCS7"));
        QVERIFY(text.contains(hashOf(signatureText.toUtf8()).toLatin1()));
        static const QRegularExpression version(QStringLiteral("^\\d+\\.\\d+\\.\\d+$"));
        QVERIFY(version.match(zstdVersion()).hasMatch());
    }

    void refusesWhatIsNone_data() {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("complaint");
        const auto row
            = [](const char *name, const QByteArray &before, const QByteArray &after, const char *complaint) {
                  QTest::addRow("%s", name) << before << after << QString::fromLatin1(complaint);
              };
        row("cut off", "\"\n}", "\"", "no JSON");
        row("another outcome", "\"finalized\"", "\"rejected\"", "outcome is no outcome of a publish");
        row("hash in capitals", hashOf("bundle").toLatin1(), hashOf("bundle").toUpper().toLatin1(),
            "contentHash is no SHA-256");
        row("half a byte", "\"size\": 6", "\"size\": 6.5", "size is no number of bytes");
        row("no bytes", "\"size\": 6", "\"size\": 0", "size is no number of bytes");
        row("size as text", "\"size\": 6", "\"size\": \"6\"", "size is no number of bytes");
        row("local time", "22:12:51Z", "22:12:51", "finishedAt is no time in UTC");
        row("no time", "2026-11-24T22:12:51Z", "yesterday", "finishedAt is no time in UTC");
        row("number for an id", "\"r-1\"", "1", "a request id is no text");
        row("another algorithm", "\"x509\"", "\"md5\"", "algorithm is no algorithm");
        row("installation", "\"failed\"", "\"maybe\"", "installation is no outcome of an installation");
        row("member missing", "\"server\": \"https://acme.example\",", "", "server is missing");
        row("member unknown", "\"server\":", "\"colour\": 1, \"server\":", "colour is not known");
        row("member unknown inside", "\"publisher\":", "\"colour\": 1, \"publisher\":", "colour is not known");
        row("member twice", "\"server\":", "\"server\": \"x\", \"server\":", "server stands there twice");
        row("no object", "{", "[", "no JSON");
    }

    void refusesWhatIsNone() {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, complaint);
        QByteArray text = textOf(sample());
        const qsizetype at = text.lastIndexOf(before);
        QVERIFY(at >= 0);
        text.replace(at, before.size(), after);
        const auto read = readReceipt(text);
        COMPARE_ERROR(read, ErrorCode::ReceiptUnreadable);
        QVERIFY2(read.error().detail.endsWith(complaint), qPrintable(read.error().detail));
        QVERIFY2(read.error().detail.startsWith(QStringLiteral("line ")), qPrintable(read.error().detail));
    }

    void namesTheFieldThatDiffers_data() {
        QTest::addColumn<QString>("field");
        const QJsonObject json = sample().toJson();
        for (const QString &key : json.keys()) {
            if (json.value(key).isObject()) {
                for (const QString &inside : json.value(key).toObject().keys())
                    QTest::addRow("%s.%s", qPrintable(key), qPrintable(inside)) << key + u'.' + inside;
            } else {
                QTest::addRow("%s", qPrintable(key)) << key;
            }
        }
    }

    // Another value in any field of a receipt is found, and told with what it should have been.
    void namesTheFieldThatDiffers() {
        QFETCH(QString, field);
        QJsonObject json = sample().toJson();
        const QString key = field.section(u'.', 0, 0);
        const QString inside = field.section(u'.', 1);
        const auto other = [&](const QJsonValue &value) -> QJsonValue {
            if (value.isDouble())
                return 7;
            if (value.isArray())
                return QJsonArray{QStringLiteral("r-9")};
            if (isSha256Hex(value.toString()))
                return hashOf("other");
            if (field == QLatin1StringView("outcome"))
                return QStringLiteral("checked");
            if (field == QLatin1StringView("installation"))
                return QStringLiteral("installed");
            if (field == QLatin1StringView("signature.algorithm"))
                return QStringLiteral("pgp");
            return field.endsWith(QLatin1StringView("At")) ? QStringLiteral("2027-01-01T00:00:00Z")
                                                           : QStringLiteral("other");
        };
        if (inside.isEmpty()) {
            json[key] = other(json.value(key));
        } else {
            QJsonObject object = json.value(key).toObject();
            object[inside] = other(object.value(inside));
            json[key] = object;
        }
        const auto forged = readReceipt(QJsonDocument(json).toJson());
        VERIFY_OK(forged);
        const auto compared = compareReceipt(*forged, sample());
        COMPARE_ERROR(compared, ErrorCode::ReceiptDiffers);
        QVERIFY2(compared.error().detail.startsWith(field + QStringLiteral(": ")), qPrintable(compared.error().detail));
        QVERIFY(compared.error().detail.contains(QStringLiteral(" in the receipt, ")));
        COMPARE_ERROR(compareWithJob(*forged, jobOf(sample())), ErrorCode::ReceiptDiffers);
    }

    void allowsWhatCameSince() {
        Receipt later = sample();
        later.outcome = QStringLiteral("checked");
        later.installation = QStringLiteral("installed");
        later.requestIds.append(QStringLiteral("r-3"));
        later.finishedAt = QStringLiteral("2026-11-25T08:00:00Z");
        later.tool = QStringLiteral("waybill 0.2.0");
        VERIFY_OK(compareReceipt(sample(), later));
        VERIFY_OK(compareReceipt(sample(), sample()));
        COMPARE_ERROR(compareReceipt(later, sample()), ErrorCode::ReceiptDiffers);
        Job job = jobOf(later);
        job.outcome = Outcome::Checked;
        VERIFY_OK(compareWithJob(sample(), job));
    }

    void comparesWithAJobWithoutAReceipt() {
        Job job = jobOf(sample());
        VERIFY_OK(compareWithJob(sample(), job));
        job.receipt = {};
        VERIFY_OK(compareWithJob(sample(), job));
        job.order.signatureText += u'x';
        COMPARE_ERROR(compareWithJob(sample(), job), ErrorCode::ReceiptDiffers);
        job = jobOf(sample());
        job.outcome = Outcome::Unknown;
        const auto compared = compareWithJob(sample(), job);
        COMPARE_ERROR(compared, ErrorCode::ReceiptDiffers);
        QCOMPARE(compared.error().detail,
            QStringLiteral("outcome: \"finalized\" in the receipt, \"unknown\" in the history"));
        QCOMPARE(compared.error().subject, job.id);
    }

    void comparesWithTheBundle() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("bundle.tar.zst"));
        const auto write = [&](const QByteArray &bytes) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        OperationContext context;
        COMPARE_ERROR(compareWithBundle(sample(), path, context), ErrorCode::FileNotFound);
        QVERIFY(write("bundle"));
        VERIFY_OK(compareWithBundle(sample(), path, context));
        QVERIFY(write("bundlf"));
        const auto otherBytes = compareWithBundle(sample(), path, context);
        COMPARE_ERROR(otherBytes, ErrorCode::ReceiptDiffers);
        QVERIFY(otherBytes.error().detail.startsWith(QStringLiteral("contentHash: ")));
        QVERIFY(otherBytes.error().detail.contains(hashOf("bundlf")));
        QVERIFY(write("bundles"));
        const auto otherSize = compareWithBundle(sample(), path, context);
        COMPARE_ERROR(otherSize, ErrorCode::ReceiptDiffers);
        QCOMPARE(otherSize.error().detail, QStringLiteral("size: 6 in the receipt, 7 in the bundle"));
        QCOMPARE(otherSize.error().subject, path);
        std::stop_source stop;
        stop.request_stop();
        OperationContext stopped(stop.get_token());
        QVERIFY(write("bundle"));
        COMPARE_ERROR(compareWithBundle(sample(), path, stopped), ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(ReceiptTest)
#include "tst_receipt.moc"
