// Proves that a client that is killed at any moment of packing, signing and publishing leaves no half-written file,
// that its history tells the truth about what the registry holds, and that going on ends in exactly one publish.
// WAYBILL_KILL_RUNS=200 kills more often; the moments come from WAYBILL_KILL_SEED, which is printed.
#include "clirun.h"
#include "core/base/sha256.h"
#include "core/bundle/bundlereader.h"
#include "core/publish/history.h"
#include "signstage.h"
#include "tests/support/verify.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QMap>
#include <QRandomGenerator>
#include <QTest>

using namespace waybill;

namespace {

constexpr int usualRuns = 14;
constexpr int stepAtMost = 25; // ms
constexpr std::array steps{"signing", "hashing", "asking", "uploading", "finalizing"};

QByteArray readAll(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString hashOf(const QByteArray &bytes) {
    Sha256 sha256;
    sha256.update(bytes);
    return sha256.finish();
}

} // namespace

class KilledTest : public QObject {
    Q_OBJECT

    std::unique_ptr<SignStage> m_stage;
    QString m_server;

    QString path(const char *name) const { return m_stage->path(name); }
    QString historyFile() const { return path("home/data/waybill/history.sqlite"); }

    void makeDist(const QString &version) const;
    QStringList release() const;
    QString publishedHash(const QString &version) const;
    QString halfWritten() const;
    QString lieAbout(const Job &job) const;
    static void waitFor(QProcess &client, QRandomGenerator &random);

private Q_SLOTS:
    void atAnyMoment();
};

void KilledTest::makeDist(const QString &version) const {
    QDir().mkpath(path("dist/ui"));
    QFile manifest(path("dist/manifest.json"));
    QFile page(path("dist/ui/index.html"));
    QRandomGenerator random(static_cast<quint32>(qHash(version)));
    QByteArray bytes(300'000, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>('a' + random.bounded(20));
    const QByteArray text = "{\"name\":\"com.acme.killed\",\"publisher\":\"Acme\",\"version\":\"" + version.toUtf8()
        + "\",\"runtime\":\"wasm-js@1\",\"ui\":{\"type\":\"iframe\",\"entry\":\"ui/index.html\"}}";
    if (!manifest.open(QIODevice::WriteOnly) || manifest.write(text) != text.size() || !page.open(QIODevice::WriteOnly)
        || page.write(bytes) != bytes.size())
        qFatal("no dist");
}

QStringList KilledTest::release() const {
    return split(QStringLiteral("release %1 --server %2 --key %3 --certificate %4 --passphrase-file %5 --output %6 "
                                "--force --json --progress=json")
            .arg(
                path("dist"), m_server, path("x509.key"), path("chain.crt"), path("word"), path("out/bundle.tar.zst")));
}

QString KilledTest::publishedHash(const QString &version) const {
    QDirIterator rows(path("store/_registry"), QDir::Files, QDirIterator::Subdirectories);
    while (rows.hasNext()) {
        const QJsonObject row = QJsonDocument::fromJson(readAll(rows.next())).object();
        if (row.value(QLatin1StringView("version"))[QLatin1StringView("version")].toString() == version)
            return row.value(QLatin1StringView("contentHash")).toString();
    }
    return {};
}

// What stands under its own name and is not whole; empty: nothing.
QString KilledTest::halfWritten() const {
    const QString bundle = path("out/bundle.tar.zst");
    const QByteArray sidecar = readAll(path("out/bundle.sha256"));
    const QByteArray signature = readAll(bundle + QStringLiteral(".SIGNATURE"));
    OperationContext context;
    if (QFile::exists(bundle) && !listBundle(bundle, context))
        return QStringLiteral("the bundle");
    if (QFile::exists(path("out/bundle.sha256")) && sidecar != hashOf(readAll(bundle)).toLatin1() + '\n')
        return QStringLiteral("the sidecar: ") + QString::fromLatin1(sidecar);
    if (QFile::exists(bundle + QStringLiteral(".SIGNATURE")) && !signature.endsWith("-----END PKCS7-----\n"))
        return QStringLiteral("the signature");
    return {};
}

QString KilledTest::lieAbout(const Job &job) const {
    const QString published = publishedHash(job.order.version);
    switch (job.outcome) {
    case Outcome::NotSent:
    case Outcome::Sent:
    case Outcome::Stored:
    case Outcome::Rejected:
        return published.isEmpty() ? QString()
                                   : QStringLiteral("published, but the history says ") + outcomeName(job.outcome);
    case Outcome::Finalized:
    case Outcome::Checked:
        return published == job.order.sha256 && !job.receipt.isEmpty()
            ? QString()
            : QStringLiteral("not published, but the history says so");
    case Outcome::Unknown:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

// Packing takes most of the time, and would get most of the kills: here the moment lies just after a step has begun.
void KilledTest::waitFor(QProcess &client, QRandomGenerator &random) {
    const QByteArray stage
        = "\"stage\":\"" + QByteArray(steps[random.bounded(static_cast<quint32>(steps.size()))]) + '"';
    for (QByteArray said; !said.contains(stage) && client.waitForReadyRead(20'000);)
        said += client.readAllStandardError();
    (void)client.waitForFinished(random.bounded(stepAtMost));
}

void KilledTest::atAnyMoment() {
    m_stage = std::make_unique<SignStage>();
    m_server = m_stage->serve({QStringLiteral("--rate-limit"), QStringLiteral("0")});
    QDir().mkpath(path("out"));
    const int given = qEnvironmentVariableIntValue("WAYBILL_KILL_RUNS");
    const int runs = given > 0 ? given : usualRuns;
    const quint32 seed = qEnvironmentVariableIsSet("WAYBILL_KILL_SEED")
        ? qEnvironmentVariable("WAYBILL_KILL_SEED").toUInt()
        : QRandomGenerator::system()->generate();
    QRandomGenerator random(seed);

    makeDist(QStringLiteral("0.0.0"));
    QElapsedTimer timer;
    timer.start();
    const CliResult whole = m_stage->run(release());
    QVERIFY2(whole.exit == 0, said(whole));
    const int usual = static_cast<int>(timer.elapsed());
    qInfo("%d kills, seed %u; a whole release takes %d ms", runs, seed, usual);

    QMap<QString, int> found;
    for (int run = 1; run <= runs; ++run) {
        const QString version = QStringLiteral("1.0.%1").arg(run);
        makeDist(version);
        QProcess client;
        client.setProcessEnvironment(m_stage->environment());
        client.setReadChannel(QProcess::StandardError);
        client.start(CliStage::program(), release());
        QVERIFY(client.waitForStarted());
        if (run % 2 == 0)
            (void)client.waitForFinished(random.bounded(1, usual + usual / 10));
        else
            waitFor(client, random);
        client.kill();
        client.waitForFinished();
        QCOMPARE(halfWritten(), QString());

        auto history = History::open(historyFile());
        VERIFY_OK(history);
        const auto jobs = (*history)->jobs(1);
        VERIFY_OK(jobs);
        const bool begun = !jobs->isEmpty() && jobs->first().order.version == version;
        ++found[begun ? outcomeName(jobs->first().outcome) : QStringLiteral("no job")];
        if (begun) {
            const Job job = jobs->first();
            QVERIFY(!job.running);
            QCOMPARE(lieAbout(job), QString());
            if (job.unfinished()) {
                const CliResult resumed = m_stage->run(
                    {QStringLiteral("history"), QStringLiteral("resume"), job.id, QStringLiteral("--json")});
                QVERIFY2(resumed.exit == 0, said(resumed));
            }
            const auto after = (*history)->job(job.id);
            QVERIFY(after->settled);
            QCOMPARE(lieAbout(*after), QString());
            QVERIFY(after->outcome == Outcome::Finalized);
            QCOMPARE(publishedHash(version), after->order.sha256);
        } else {
            QCOMPARE(publishedHash(version), QString());
            const CliResult again = m_stage->run(release());
            QVERIFY2(again.exit == 0, said(again));
        }
        // Whatever was done, the version is published now, once, with the bytes of this folder.
        const CliResult packed = m_stage->run({QStringLiteral("pack"), path("dist"), path("again.tar.zst"),
            QStringLiteral("--force"), QStringLiteral("--json")});
        QCOMPARE(publishedHash(version), textIn(packed, "sha256"));
    }
    QStringList told;
    for (auto each = found.cbegin(); each != found.cend(); ++each)
        told.append(QStringLiteral("%1 %2").arg(each.key()).arg(each.value()));
    qInfo("found after the kill: %s", qPrintable(told.join(QStringLiteral(", "))));
}

QTEST_GUILESS_MAIN(KilledTest)
#include "tst_killed.moc"
