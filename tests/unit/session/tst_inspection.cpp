// Proves the inspection as a state machine: what a bundle holds and who signed it, by signatures of the real tools;
// that what comes out of it is what tar gives; and that a file which changes meanwhile is never taken for the one that
// was shown.
#include "tests/support/inspectionstage.h"

#include <QRandomGenerator>

using namespace waybill;
using namespace waybill::ui;

using Phase = Inspection::Phase;

namespace {

QByteArray randomBytes(qsizetype size) {
    QByteArray bytes(size / 4 * 4, Qt::Uninitialized);
    QRandomGenerator random(1);
    random.fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
    return bytes;
}

} // namespace

class InspectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensAndLists();
    void opensBySignature();
    void whatCannotBeOpenedIsSaid_data();
    void whatCannotBeOpenedIsSaid();
    void realSignatures_data();
    void realSignatures();
    void anotherBundleIsBad();
    void noSignature();
    void remembersAndKnows();
    void remembersABareKeyOnceItWasGiven();
    void anotherKeyLaterIsCalledOut();
    void choosesASignature();
    void aSignatureThatAppearsIsSeen();
    void extractsWhatTarExtracts();
    void extractsBesideWhatIsThere();
    void nothingLeavesTheFolder();
    void savesOneEntry();
    void signs_data();
    void signs();
    void aWrongPassphraseIsSaid();
    void aChangedFileIsNotTakenForTheOneShown();
    void readsAgain();
    void theManifestComesFirst();
    void cancels();
    void workIsNotBrokenOff();
    void theLastWishCounts();
    void destroyedWhileItWorks();
};

void InspectionTest::opensAndLists() {
    const InspectionStage stage;
    QSignalSpy said(stage.inspection.get(), &Inspection::announced);
    QCOMPARE(stage.inspection->phase(), Phase::Empty);
    stage.inspection->open(stage.bundle());
    QCOMPARE(stage.inspection->phase(), Phase::Reading);
    QVERIFY(stage.settled());
    QCOMPARE(stage.inspection->phase(), Phase::Ready);
    const InspectedBundle &bundle = *stage.inspection->bundle();
    QCOMPARE(bundle.listing.sha256.toLatin1(), run(QStringLiteral("sha256sum"), {stage.bundle()}).first(64));
    QStringList paths;
    for (const BundleEntry &entry : bundle.listing.entries)
        paths.append(entry.path);
    QCOMPARE(paths,
        (QStringList{QStringLiteral("manifest.json"), QStringLiteral("ui"), QStringLiteral("ui/data.txt"),
            QStringLiteral("ui/index.html")}));
    QCOMPARE(stage.inspection->extension(), QStringLiteral("com.example.vector"));
    QVERIFY(bundle.manifest->accepted());
    QVERIFY(said.first().first().toString().startsWith(QStringLiteral("Opened ")));
    const int revision = stage.inspection->revision();
    stage.inspection->close();
    QCOMPARE(stage.inspection->phase(), Phase::Empty);
    QVERIFY(!stage.inspection->bundle());
    QVERIFY(stage.inspection->revision() != revision);
}

void InspectionTest::opensBySignature() {
    const InspectionStage stage;
    stage.putSignature("x509/ec-p256.SIGNATURE");
    QVERIFY(stage.open(stage.bundle() + QStringLiteral(".SIGNATURE")));
    QCOMPARE(stage.inspection->path(), stage.bundle());
    QCOMPARE(stage.verdict(), QStringLiteral("first-seen signer-untrusted"));
}

void InspectionTest::whatCannotBeOpenedIsSaid_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    QTest::newRow("not there") << QStringLiteral("none.tar.zst") << QStringLiteral("file-not-found");
    QTest::newRow("no zstd") << QStringLiteral("text") << QStringLiteral("bundle-not-zstd");
    QTest::newRow("cut short") << QStringLiteral("cut.tar.zst") << QStringLiteral("bundle-truncated");
    QTest::newRow("one byte is another") << QStringLiteral("tampered.tar.zst") << QStringLiteral("bundle-corrupt");
    QTest::newRow("a folder") << QStringLiteral("folder") << QStringLiteral("file-unreadable");
    QTest::newRow("a pipe that nobody writes to") << QStringLiteral("pipe") << QStringLiteral("file-unreadable");
}

void InspectionTest::whatCannotBeOpenedIsSaid() {
    QFETCH(QString, name);
    QFETCH(QString, code);
    const InspectionStage stage;
    const QByteArray whole = vectorBytes("bundle.tar.zst");
    put(stage.path("text"), "no bundle");
    put(stage.path("cut.tar.zst"), whole.first(whole.size() / 2));
    stage.copy("tampered.tar.zst", "tampered.tar.zst");
    QDir().mkpath(stage.path("folder"));
    run(QStringLiteral("mkfifo"), {stage.path("pipe")});
    QVERIFY(stage.open(stage.folder.filePath(name)));
    QCOMPARE(stage.inspection->phase(), Phase::Empty);
    QCOMPARE(stage.errorCode(), code);
    QCOMPARE(stage.inspection->error()->subject, stage.folder.filePath(name));
    QVERIFY(!stage.inspection->bundle());
    QVERIFY(stage.open());
    QCOMPARE(stage.errorCode(), QStringLiteral("none"));
}

void InspectionTest::realSignatures_data() {
    QTest::addColumn<QByteArray>("signature");
    QTest::addColumn<QByteArray>("trust");
    QTest::addColumn<QString>("usual");
    QTest::addColumn<QByteArray>("otherTrust");
    const auto row = [](const char *signature, const char *trust, const char *usual, const char *otherTrust) {
        QTest::addRow("%s by %s", signature, trust)
            << QByteArray(signature) << QByteArray(trust) << QString::fromLatin1(usual) << QByteArray(otherTrust);
    };
    // A certificate comes with its signature; of a bare key the signature has the name at most.
    row("cosign/bundle.SIGNATURE", "cosign/cosign.pub", "cannot-check signer-unknown", "pgp/ed25519.asc");
    row("cosign/raw.SIGNATURE", "cosign/cosign.pub", "cannot-check signer-unknown", "x509/root.crt");
    row("x509/ec-p256.SIGNATURE", "x509/root.crt", "first-seen signer-untrusted", "cosign/cosign.pub");
    row("x509/rsa-3072.SIGNATURE", "x509/root.crt", "first-seen signer-untrusted", "pgp/ed25519.asc");
    row("pgp/ed25519.SIGNATURE", "pgp/ed25519.asc", "cannot-check signer-unknown", "pgp/rsa4096.asc");
    row("pgp/rsa4096.SIGNATURE", "pgp/rsa4096.asc", "cannot-check signer-unknown", "pgp/ed25519.asc");
}

void InspectionTest::realSignatures() {
    QFETCH(QByteArray, signature);
    QFETCH(QByteArray, trust);
    QFETCH(QString, usual);
    QFETCH(QByteArray, otherTrust);
    const InspectionStage stage;
    stage.putSignature(signature.constData());
    QVERIFY(stage.open());
    QCOMPARE(stage.verdict(), usual);
    stage.inspection->verifyWith(vectorPath(otherTrust.constData()));
    QVERIFY(stage.settled());
    QVERIFY2(!stage.verdict().startsWith(QStringLiteral("known")), qPrintable(stage.verdict()));
    stage.inspection->verifyWith(vectorPath(trust.constData()));
    QVERIFY(stage.settled());
    QCOMPARE(stage.verdict(), QStringLiteral("known"));
    QCOMPARE(stage.inspection->trustFile(), vectorPath(trust.constData()));
    // gpg takes its keys from its own keyring; the others are given the file.
    const QString given = trust.startsWith("pgp") ? stage.inspection->signatureFile() : QString::fromLatin1(trust);
    QVERIFY2(
        stage.inspection->signature()->command.contains(given), qPrintable(stage.inspection->signature()->command));
    // A file that holds nothing to trust changes nothing of what stands.
    stage.inspection->verifyWith(stage.bundle());
    QVERIFY(stage.settled());
    QCOMPARE(stage.errorCode(), QStringLiteral("trust-unreadable"));
    QCOMPARE(stage.verdict(), QStringLiteral("known"));
    stage.inspection->verifyAsRemembered();
    QVERIFY(stage.settled());
    QCOMPARE(stage.verdict(), usual);
    QCOMPARE(stage.inspection->trustFile(), QString());
}

void InspectionTest::anotherBundleIsBad() {
    const InspectionStage stage;
    put(stage.path("dist/manifest.json"), smallManifest);
    VERIFY_OK(scanAndPack(stage.path("dist"), stage.bundle(), 3, true));
    stage.putSignature("cosign/bundle.SIGNATURE");
    QVERIFY(stage.open());
    QCOMPARE(stage.verdict(), QStringLiteral("bad signature-bad"));
    QVERIFY(!stage.inspection->signature()->verification.unchanged);
    put(stage.path("bundle.tar.zst.SIGNATURE"), "no signature");
    stage.inspection->verify();
    QVERIFY(stage.settled());
    QCOMPARE(stage.verdict(), QStringLiteral("cannot-check signature-unreadable"));
}

void InspectionTest::noSignature() {
    const InspectionStage stage;
    QVERIFY(stage.open());
    QCOMPARE(stage.verdict(), QStringLiteral("absent"));
    QCOMPARE(stage.errorCode(), QStringLiteral("none"));
    QCOMPARE(stage.inspection->signatureFile(), stage.bundle() + QStringLiteral(".SIGNATURE"));
}

void InspectionTest::remembersAndKnows() {
    InspectionStage stage;
    stage.putSignature("x509/ec-p256.SIGNATURE");
    QVERIFY(stage.open());
    QCOMPARE(stage.verdict(), QStringLiteral("first-seen signer-untrusted"));
    QVERIFY(stage.rememberShown());
    QVERIFY2(stage.becomes("known"), qPrintable(stage.verdict()));
    // And at another time.
    stage.inspection.reset();
    stage.makeKeys();
    stage.makeInspection();
    QVERIFY(stage.open());
    stage.keys->refresh();
    QVERIFY2(stage.becomes("known"), qPrintable(stage.verdict()));
}

void InspectionTest::remembersABareKeyOnceItWasGiven() {
    const InspectionStage stage;
    stage.putSignature("cosign/bundle.SIGNATURE");
    QVERIFY(stage.open());
    stage.inspection->verifyWith(vectorPath("cosign/cosign.pub"));
    QVERIFY(stage.settled());
    QVERIFY(stage.rememberShown());
    stage.inspection->verifyAsRemembered();
    QVERIFY(stage.settled());
    QVERIFY2(stage.becomes("known"), qPrintable(stage.verdict()));
}

void InspectionTest::anotherKeyLaterIsCalledOut() {
    const InspectionStage stage;
    stage.putSignature("x509/ec-p256.SIGNATURE");
    QVERIFY(stage.open());
    const QString first = stage.inspection->signature()->verification.signer->fingerprint;
    QVERIFY(stage.rememberShown());
    stage.putSignature("x509/rsa-3072.SIGNATURE");
    stage.inspection->readAgain();
    QVERIFY(stage.settled());
    QVERIFY2(stage.becomes("other-key signer-changed"), qPrintable(stage.verdict()));
    const Verification &now = stage.inspection->signature()->verification;
    QVERIFY(now.unchanged);
    QCOMPARE(now.expectedFingerprint, first);
    QVERIFY(now.signer->fingerprint != first);
}

void InspectionTest::choosesASignature() {
    const InspectionStage stage;
    QVERIFY(stage.open());
    stage.inspection->chooseSignature(vectorPath("x509/ec-p256.SIGNATURE"));
    QVERIFY(stage.settled());
    QCOMPARE(stage.verdict(), QStringLiteral("first-seen signer-untrusted"));
    QCOMPARE(stage.inspection->signatureFile(), vectorPath("x509/ec-p256.SIGNATURE"));
    stage.inspection->chooseSignature(stage.path("none"));
    QVERIFY(stage.settled());
    QCOMPARE(stage.errorCode(), QStringLiteral("file-not-found"));
    QCOMPARE(stage.inspection->signatureFile(), vectorPath("x509/ec-p256.SIGNATURE"));
}

void InspectionTest::aSignatureThatAppearsIsSeen() {
    const InspectionStage stage;
    QVERIFY(stage.open());
    QCOMPARE(stage.verdict(), QStringLiteral("absent"));
    stage.putSignature("x509/ec-p256.SIGNATURE");
    QVERIFY2(stage.becomes("first-seen signer-untrusted"), qPrintable(stage.verdict()));
    QVERIFY(QFile::remove(stage.bundle() + QStringLiteral(".SIGNATURE")));
    QVERIFY2(stage.becomes("absent"), qPrintable(stage.verdict()));
}

void InspectionTest::extractsWhatTarExtracts() {
    const InspectionStage stage;
    QVERIFY(stage.open());
    stage.inspection->extract(stage.path("out"));
    QCOMPARE(stage.inspection->phase(), Phase::Extracting);
    QVERIFY(stage.settled());
    QCOMPARE(stage.errorCode(), QStringLiteral("none"));
    QVERIFY(stage.inspection->note().contains(stage.path("out")));
    QDir().mkpath(stage.path("by-tar"));
    run(QStringLiteral("tar"),
        {QStringLiteral("--zstd"), QStringLiteral("-xf"), stage.bundle(), QStringLiteral("-C"), stage.path("by-tar")});
    run(QStringLiteral("diff"), {QStringLiteral("-r"), stage.path("by-tar"), stage.path("out")});
}

void InspectionTest::extractsBesideWhatIsThere() {
    const InspectionStage stage;
    put(stage.path("out/mine"), "mine");
    QVERIFY(stage.open());
    for (const char *name : {"out/com.example.vector-1.0.0", "out/com.example.vector-1.0.0-2"}) {
        stage.inspection->extract(stage.path("out"));
        QVERIFY(stage.settled());
        QCOMPARE(stage.errorCode(), QStringLiteral("none"));
        QVERIFY(QFile::exists(stage.path(name) + QStringLiteral("/ui/index.html")));
    }
    QCOMPARE(bytesOf(stage.path("out/mine")), QByteArray("mine"));
}

void InspectionTest::nothingLeavesTheFolder() {
    const InspectionStage stage;
    put(stage.path("in/a"), "outside");
    run(QStringLiteral("tar"),
        {QStringLiteral("--zstd"), QStringLiteral("-P"), QStringLiteral("-cf"), stage.path("evil.tar.zst"),
            QStringLiteral("--transform=s,^,../,"), QStringLiteral("a")},
        stage.path("in"));
    QVERIFY(stage.open(stage.path("evil.tar.zst")));
    // It can be looked at all the same.
    QCOMPARE(stage.inspection->bundle()->listing.entries.first().path, QStringLiteral("../a"));
    const QStringList before = stage.everything();
    stage.inspection->extract(stage.path("deep/out"));
    QVERIFY(stage.settled());
    QCOMPARE(stage.errorCode(), QStringLiteral("bundle-unsafe-path"));
    QStringList after = stage.everything();
    after.removeAll(stage.path("deep")); // the folder that the user named, without a file
    QCOMPARE(after, before);
}

void InspectionTest::savesOneEntry() {
    const InspectionStage stage;
    QVERIFY(stage.open());
    stage.inspection->saveEntry(QStringLiteral("ui/data.txt"), stage.path("saved"));
    QCOMPARE(stage.inspection->phase(), Phase::Saving);
    QVERIFY(stage.settled());
    QCOMPARE(stage.errorCode(), QStringLiteral("none"));
    QCOMPARE(bytesOf(stage.path("saved")),
        run(QStringLiteral("tar"),
            {QStringLiteral("--zstd"), QStringLiteral("-xOf"), stage.bundle(), QStringLiteral("ui/data.txt")}));
    stage.inspection->saveEntry(QStringLiteral("none"), stage.path("nothing"));
    QVERIFY(stage.settled());
    QCOMPARE(stage.errorCode(), QStringLiteral("entry-not-found"));
    stage.inspection->saveEntry(QStringLiteral("ui/data.txt"), stage.path("none/nothing"));
    QVERIFY(stage.settled());
    QCOMPARE(stage.errorCode(), QStringLiteral("file-unwritable"));
    QVERIFY(!QFile::exists(stage.path("nothing")) && !QFile::exists(stage.path("none")));
}

void InspectionTest::signs_data() {
    QTest::addColumn<SigningAlgorithm>("algorithm");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::newRow("cosign") << SigningAlgorithm::Cosign << QByteArray();
    QTest::newRow("x509 with a passphrase") << SigningAlgorithm::X509 << QByteArray("horse battery");
    QTest::newRow("pgp with a passphrase") << SigningAlgorithm::Pgp << QByteArray("horse battery");
}

void InspectionTest::signs() {
    QFETCH(SigningAlgorithm, algorithm);
    QFETCH(QByteArray, passphrase);
    InspectionStage stage;
    const QString id = stage.createIdentity(algorithm, passphrase.constData());
    QVERIFY(!id.isEmpty());
    QVERIFY(stage.open());
    QCOMPARE(stage.verdict(), QStringLiteral("absent"));
    stage.inspection->sign(id, secret(passphrase.constData()));
    QCOMPARE(stage.inspection->phase(), Phase::Signing);
    QVERIFY(stage.settled());
    QCOMPARE(stage.errorCode(), QStringLiteral("none"));
    QCOMPARE(stage.verdict(), QStringLiteral("known"));
    QVERIFY(stage.inspection->signature()->verification.unchanged);
    QCOMPARE(stage.inspection->signature()->verification.signer->fingerprint, stage.keys->identity(id)->fingerprint);
    // The same at another time, and by whom only the public part is known.
    stage.makeInspection();
    QVERIFY(stage.open());
    QCOMPARE(stage.verdict(), QStringLiteral("known"));
    put(stage.path("public"), stage.keys->identity(id)->publicPart);
    const QString text = verdict(stage.bundle(), bytesOf(stage.bundle() + QStringLiteral(".SIGNATURE")),
        {anchorsFrom(bytesOf(stage.path("public"))), {}, {}});
    QCOMPARE(text, QStringLiteral("known"));
}

void InspectionTest::aWrongPassphraseIsSaid() {
    const InspectionStage stage;
    const QString id = stage.createIdentity(SigningAlgorithm::Pgp, "horse battery");
    QVERIFY(!id.isEmpty());
    QVERIFY(stage.open());
    stage.inspection->sign(id, secret("another"));
    QVERIFY(stage.settled());
    QCOMPARE(stage.errorCode(), QStringLiteral("passphrase-wrong"));
    stage.inspection->sign(QStringLiteral("none"), {});
    QVERIFY(stage.settled());
    QCOMPARE(stage.errorCode(), QStringLiteral("identity-not-found"));
    QVERIFY(!QFile::exists(stage.bundle() + QStringLiteral(".SIGNATURE")));
    QCOMPARE(stage.verdict(), QStringLiteral("absent"));
}

void InspectionTest::aChangedFileIsNotTakenForTheOneShown() {
    const InspectionStage stage;
    const QString id = stage.createIdentity(SigningAlgorithm::Cosign);
    QVERIFY(stage.open());
    const QString shown = stage.inspection->bundle()->listing.sha256;
    put(stage.path("dist/manifest.json"), smallManifest);
    VERIFY_OK(scanAndPack(stage.path("dist"), stage.bundle(), 3, true));
    // Before the watch has told of it, or after: nothing is done with the other bytes.
    stage.inspection->sign(id, {});
    stage.inspection->extract(stage.path("out"));
    stage.inspection->saveEntry(QStringLiteral("manifest.json"), stage.path("saved"));
    QVERIFY(
        QTest::qWaitFor([&] { return !stage.inspection->isBusy() && stage.inspection->changedOnDisk(); }, patience));
    QVERIFY(!QFile::exists(stage.bundle() + QStringLiteral(".SIGNATURE")));
    QVERIFY(!QFile::exists(stage.path("out")) && !QFile::exists(stage.path("saved")));
    QCOMPARE(stage.inspection->bundle()->listing.sha256, shown);
    // The steps themselves say so, whoever calls them.
    const InspectedBundle old = *stage.inspection->bundle();
    OperationContext context;
    COMPARE_ERROR(extractInspected(old, stage.path("out"), context), ErrorCode::FileChanged);
    COMPARE_ERROR(
        ui::saveEntry(old, QStringLiteral("manifest.json"), stage.path("saved"), context), ErrorCode::FileChanged);
    const SignOrder order{stage.keys->opener(id), {}, old.path, {}, {}};
    COMPARE_ERROR(signInspected(old, order, context), ErrorCode::FileChanged);
    stage.putSignature("cosign/bundle.SIGNATURE");
    COMPARE_ERROR(checkSignature(old, {old.path, {}, {}, {}, {}}, context), ErrorCode::FileChanged);
    QVERIFY(!QFile::exists(stage.path("out")) && !QFile::exists(stage.path("saved")));
}

void InspectionTest::readsAgain() {
    const InspectionStage stage;
    QVERIFY(stage.open());
    const int revision = stage.inspection->revision();
    put(stage.path("dist/manifest.json"), smallManifest);
    VERIFY_OK(scanAndPack(stage.path("dist"), stage.bundle(), 3, true));
    QVERIFY(QTest::qWaitFor([&] { return stage.inspection->changedOnDisk(); }, patience));
    QCOMPARE(stage.inspection->revision(), revision);
    stage.inspection->readAgain();
    QVERIFY(stage.inspection->bundle()); // stays to be seen meanwhile
    QVERIFY(stage.settled());
    QCOMPARE(stage.inspection->extension(), QStringLiteral("com.acme.reports"));
    QVERIFY(!stage.inspection->changedOnDisk());
    QVERIFY(stage.inspection->revision() != revision);
    QVERIFY(QFile::remove(stage.bundle()));
    QVERIFY(QTest::qWaitFor([&] { return stage.inspection->changedOnDisk(); }, patience));
    stage.inspection->readAgain();
    QVERIFY(stage.settled());
    QCOMPARE(stage.errorCode(), QStringLiteral("file-not-found"));
    QCOMPARE(stage.inspection->extension(), QStringLiteral("com.acme.reports"));
}

// Of a large bundle, while it is read, and before a twentieth of it was.
void InspectionTest::theManifestComesFirst() {
    const InspectionStage stage;
    put(stage.path("large/manifest.json"), smallManifest);
    put(stage.path("large/data"), randomBytes(40'000'000));
    VERIFY_OK(scanAndPack(stage.path("large"), stage.path("large.tar.zst"), 1));
    qint64 read = 0;
    OperationContext context({}, [&](const Progress &progress) { read = std::max(read, progress.done); });
    const auto peeked = peekManifest(stage.path("large.tar.zst"), context);
    VERIFY_OK(peeked);
    QCOMPARE(*peeked, smallManifest);
    QVERIFY(read > 0 && read < 40'000'000 / 20);

    QStringList seen;
    connect(stage.inspection.get(), &Inspection::changed, stage.inspection.get(), [&] {
        if (stage.inspection->earlyManifest() && !stage.inspection->bundle()) {
            QCOMPARE(stage.inspection->earlyManifest()->text, smallManifest);
            QVERIFY(stage.inspection->earlyManifest()->report.accepted());
            QCOMPARE(stage.inspection->phase(), Phase::Reading);
            seen.append(QStringLiteral("early"));
        } else if (stage.inspection->bundle()) {
            seen.append(QStringLiteral("whole"));
        }
    });
    QVERIFY(stage.open(stage.path("large.tar.zst")));
    QCOMPARE(seen.first(), QStringLiteral("early"));
    QCOMPARE(seen.last(), QStringLiteral("whole"));
    QVERIFY(!stage.inspection->earlyManifest());

    // Where the archive has it last, nobody waits for it twice.
    put(stage.path("late/a"), randomBytes(12'000'000));
    put(stage.path("late/manifest.json"), smallManifest);
    run(QStringLiteral("bash"),
        {QStringLiteral("-c"),
            QStringLiteral("tar -C '%1' -cf - a manifest.json | zstd -q -1 -o '%2'")
                .arg(stage.path("late"), stage.path("late.tar.zst"))});
    const auto late = peekManifest(stage.path("late.tar.zst"), context);
    VERIFY_OK(late);
    QVERIFY(late->isNull());
    QVERIFY(stage.open(stage.path("late.tar.zst")));
    QCOMPARE(stage.inspection->bundle()->listing.manifest, smallManifest);
}

void InspectionTest::cancels() {
    const InspectionStage stage;
    stage.inspection->open(stage.bundle());
    stage.inspection->cancel();
    QVERIFY(stage.settled());
    // It may have been done before the wish reached it; what it must not be is an error.
    QCOMPARE(stage.errorCode(), QStringLiteral("none"));
    QVERIFY(stage.open());
    put(stage.path("large/manifest.json"), smallManifest);
    put(stage.path("large/data"), randomBytes(40'000'000));
    VERIFY_OK(scanAndPack(stage.path("large"), stage.path("large.tar.zst"), 1));
    QVERIFY(stage.open(stage.path("large.tar.zst")));
    QCOMPARE(stage.errorCode(), QStringLiteral("none"));
    stage.inspection->extract(stage.path("out"));
    stage.inspection->cancel();
    QVERIFY(stage.settled());
    QCOMPARE(stage.errorCode(), QStringLiteral("none"));
    QCOMPARE(stage.inspection->phase(), Phase::Ready);
    QCOMPARE(QFile::exists(stage.path("out")), !stage.inspection->note().isEmpty());
    // The steps with a wish that is there from the start: nothing is left.
    std::stop_source stop;
    stop.request_stop();
    OperationContext context(stop.get_token());
    const InspectedBundle &large = *stage.inspection->bundle();
    COMPARE_ERROR(extractInspected(large, stage.path("second"), context), ErrorCode::Cancelled);
    COMPARE_ERROR(ui::saveEntry(large, QStringLiteral("data"), stage.path("saved"), context), ErrorCode::Cancelled);
    COMPARE_ERROR(inspectBundle(large.path, context), ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(stage.path("second")) && !QFile::exists(stage.path("saved")));
}

void InspectionTest::workIsNotBrokenOff() {
    const InspectionStage stage;
    QVERIFY(stage.open());
    QSignalSpy said(stage.inspection.get(), &Inspection::announced);
    stage.inspection->extract(stage.path("out"));
    stage.inspection->open(stage.path("none"));
    stage.inspection->close();
    stage.inspection->verify();
    QCOMPARE(stage.inspection->phase(), Phase::Extracting);
    QCOMPARE(said.size(), 3);
    QVERIFY(stage.settled());
    QVERIFY(QFile::exists(stage.path("out/manifest.json")));
}

void InspectionTest::theLastWishCounts() {
    const InspectionStage stage;
    put(stage.path("dist/manifest.json"), smallManifest);
    VERIFY_OK(scanAndPack(stage.path("dist"), stage.path("second.tar.zst")));
    QSignalSpy said(stage.inspection.get(), &Inspection::announced);
    stage.inspection->open(stage.bundle());
    stage.inspection->open(stage.path("none"));
    QVERIFY(stage.open(stage.path("second.tar.zst")));
    QCOMPARE(stage.inspection->path(), stage.path("second.tar.zst"));
    QCOMPARE(stage.inspection->extension(), QStringLiteral("com.acme.reports"));
    stage.inspection->open(stage.bundle());
    stage.inspection->close();
    // What the others came to is told to nobody, however late they end.
    QVERIFY(QTest::qWaitFor([&] { return stage.inspection->findChildren<OperationBase *>().isEmpty(); }, patience));
    QCOMPARE(stage.inspection->phase(), Phase::Empty);
    QVERIFY(!stage.inspection->bundle());
    QCOMPARE(stage.errorCode(), QStringLiteral("none"));
    QStringList sentences;
    for (const QList<QVariant> &one : said)
        sentences.append(one.first().toString());
    QCOMPARE(sentences.size(), 2);
    QVERIFY(sentences[0].contains(stage.path("second.tar.zst")));
    QVERIFY(sentences[1].startsWith(QStringLiteral("There is no signature")));
}

void InspectionTest::destroyedWhileItWorks() {
    InspectionStage stage;
    QVERIFY(stage.open());
    stage.inspection->extract(stage.path("out"));
    stage.inspection.reset();
    // Whole or not at all.
    QVERIFY(!QFile::exists(stage.path("out")) || QFile::exists(stage.path("out/ui/index.html")));
}

QTEST_GUILESS_MAIN(InspectionTest)
#include "tst_inspection.moc"
