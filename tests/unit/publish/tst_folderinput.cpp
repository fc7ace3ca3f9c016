// Proves what the manifest says to a scan, and which past publish a new bundle's size is compared with.
#include "core/publish/folderinput.h"
#include "core/publish/history.h"
#include "tests/support/dist.h"
#include "tests/support/verify.h"

// Globs are cut in two inside raw strings: moc takes slash and star for a comment there.
using namespace waybill;

class FolderInputTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString at(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    void publish(const QString &extension, qint64 size, Outcome outcome) const {
        auto history = History::open(at("history.sqlite"));
        VERIFY_OK(history);
        JobOrder order;
        order.server.address = QUrl(QStringLiteral("https://registry.example.com"));
        order.extension = extension;
        order.size = size;
        auto record = JobRecord::begin(**history, order);
        VERIFY_OK(record);
        VERIFY_OK((*record)->before(QStringLiteral("finalizing"), 1));
        VERIFY_OK(
            (*record)->after(QStringLiteral("finalizing"), 1, {}, [outcome](Job &job) { job.outcome = outcome; }));
    }

private Q_SLOTS:
    void needsOfTheManifest() {
        put(at("manifest.json"),
            R"({"name":"a","runtime":"wasm-js@1","ui":{"type":"iframe","entry":"ui/index.html"},
            "api":{"endpoints":[{"method":"GET","path":"/x","handler":"h"}]},"assets":["ui/)"
            R"(**"],
            "precompiled":{"x86":"pre/x"}})");
        const ScanOptions usual = scanOptionsFor(m_folder.path(), {});
        QCOMPARE(usual.needed, (QStringList{QStringLiteral("ui/index.html"), QStringLiteral("pre/x")}));
        QVERIFY(usual.needsWasm && !usual.allowList && !usual.olderRunners);
        QCOMPARE(usual.input, InputChoice::Auto);
        const ScanOptions chosen = scanOptionsFor(m_folder.path(), {InputChoice::Project, true, true});
        QCOMPARE(chosen.allowList, QStringList{QStringLiteral("ui/**")});
        QVERIFY(chosen.olderRunners && chosen.input == InputChoice::Project);
    }

    void needsOfNoWebAssembly_data() {
        QTest::addColumn<QByteArray>("manifest");
        QTest::newRow("no endpoints") << QByteArray(R"({"name":"a","runtime":"wasm-js@1","api":{"endpoints":[]}})");
        QTest::newRow("another runtime") << QByteArray(
            R"({"name":"a","runtime":"js@1","api":{"endpoints":[{"path":"/x"}]}})");
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("no manifest") << QByteArray();
    }

    void needsOfNoWebAssembly() {
        QFETCH(QByteArray, manifest);
        QFile::remove(at("manifest.json"));
        if (!manifest.isEmpty())
            put(at("manifest.json"), manifest);
        const ScanOptions options = scanOptionsFor(m_folder.path(), {InputChoice::Auto, false, true});
        QVERIFY(!options.needsWasm);
        QCOMPARE(options.needed, QStringList());
    }

    void theLastPublishedVersionCounts() {
        const QString file = at("history.sqlite");
        const QString acme = QStringLiteral("com.acme");
        QCOMPARE(lastPublishedSize(file, acme), 0);
        QVERIFY(!QFile::exists(file)); // asking makes no history
        publish(acme, 1000, Outcome::Finalized);
        publish(acme, 2000, Outcome::Checked);
        publish(acme, 3000, Outcome::Rejected);
        publish(acme, 4000, Outcome::Unknown);
        publish(QStringLiteral("com.other"), 5000, Outcome::Finalized);
        QCOMPARE(lastPublishedSize(file, acme), 2000);
        QCOMPARE(lastPublishedSize(file, QString()), 0);
        put(at("broken.sqlite"), "not a database");
        QCOMPARE(lastPublishedSize(at("broken.sqlite"), acme), 0);
    }
};

QTEST_GUILESS_MAIN(FolderInputTest)
#include "tst_folderinput.moc"
