// Proves the signed road in the real window: an identity is chosen, signs by itself or with its passphrase, and what is
// published is what was signed; a registry that verifies takes it, and refuses what is unsigned.
#include "windowstage.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QProcess>

using namespace waybill;
using namespace waybill::ui;

namespace {

SecretBytes secret(const char *text) {
    return SecretBytes::copyOf(QByteArrayView(text));
}

struct SigningStage : WindowStage {
    // Made as the Keys page makes it; without an event of the page's.
    Identity create(SigningAlgorithm algorithm, const char *passphrase = "") {
        NewKey wanted;
        wanted.algorithm = algorithm;
        wanted.label = QStringLiteral("Release %1").arg(keys->identities().size() + 1);
        wanted.holder = QStringLiteral("Acme Release <release@acme.example>");
        wanted.expires = QDateTime::currentDateTimeUtc().addDays(30);
        wanted.passphrase = secret(passphrase);
        const QString label = wanted.label;
        keys->create(std::move(wanted), false);
        const auto made = [&]() -> std::optional<Identity> {
            for (const Identity &each : keys->identities()) {
                if (each.label == label)
                    return each;
            }
            return std::nullopt;
        };
        if (!QTest::qWaitFor([&] { return !keys->isBusy() && made(); }, patience))
            qFatal("no identity");
        return *made();
    }

    QComboBox *signer() const { return named<QComboBox>("signer"); }
    QLineEdit *passphrase() const { return named<QLineEdit>("passphrase"); }

    // The row below "Nobody".
    void chooseSigner(int row) const {
        signer()->setFocus();
        QTest::keyClick(signer(), Qt::Key_Home);
        for (int i = 0; i < row; ++i)
            QTest::keyClick(signer(), Qt::Key_Down);
    }

    bool idle() const {
        return QTest::qWaitFor([&] { return !session->isBusy(); }, patience);
    }

    QJsonObject receiptJson() const { return QJsonDocument::fromJson(receipt().toUtf8()).object(); }
    QJsonObject signatureInReceipt() const { return receiptJson().value(QStringLiteral("signature")).toObject(); }

private:
    template <typename T> T *named(const char *name) const {
        return shown<T>([&](const T *each) { return each->objectName() == QLatin1StringView(name); });
    }
};

} // namespace

class SigningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QVERIFY(!QApplication::activeModalWidget()); }

    void theSignedRoad_data();
    void theSignedRoad();
    void publishSignsByItself();
    void unsignedIsRefusedByARegistryThatVerifies();
    void thePassphraseIsAskedForBeforeAnythingIsSent();
    void aChangedFolderIsSignedAgain();
    void aSignatureOfAnEarlierDayStillServes();
    void anotherIdentitySignsAnew();
    void aDeletedIdentityPublishesNothingUnsigned();
    void aLockedKeychainStopsTheSigning();
    void cancelledSigningLeavesNothing();
    void aBundleThatIsReplacedIsNeitherSignedNorPublished();
};

void SigningTest::theSignedRoad_data() {
    QTest::addColumn<int>("algorithm");
    for (const auto algorithm : {SigningAlgorithm::Cosign, SigningAlgorithm::X509, SigningAlgorithm::Pgp})
        QTest::newRow(qPrintable(algorithmName(algorithm))) << static_cast<int>(algorithm);
}

void SigningTest::theSignedRoad() {
    QFETCH(int, algorithm);
    SigningStage stage;
    const Identity identity = stage.create(static_cast<SigningAlgorithm>(algorithm));
    stage.startRegistry(anchorsOf(identity));
    QVERIFY(stage.openSample());
    stage.choose(Page::Signature);
    QCOMPARE(stage.label("signatureState"), QStringLiteral("Not signed."));
    QVERIFY(!stage.button(QStringLiteral("Sign"))->isEnabled());
    stage.chooseSigner(1);
    QVERIFY(stage.press(QStringLiteral("Sign")));
    QVERIFY(QTest::qWaitFor([&] { return stage.session->signature() && !stage.session->isBusy(); }, patience));
    QVERIFY(stage.label("signatureState").startsWith(QStringLiteral("Signed: ")));
    QVERIFY(stage.label("unchangedAnswer").startsWith(QStringLiteral("Yes")));
    QVERIFY(stage.label("trustedAnswer").startsWith(QStringLiteral("Yes")));
    QCOMPARE(stage.session->stepState(Step::Signature), StepState::Good);
    const QByteArray onDisk = stage.session->signature()->text;
    QFile file(signaturePath(stage.session->bundle()->bundle));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), onDisk);
    QVERIFY(stage.publish());
    QVERIFY2(stage.session->publishReport()->succeeded(), qPrintable(stage.errorTitle()));
    const auto answered
        = std::ranges::find(stage.session->preflight(), waybill::Question::SignatureGood, &PreflightAnswer::question);
    QVERIFY(answered != stage.session->preflight().end());
    QCOMPARE(static_cast<int>(answered->verdict), static_cast<int>(Verdict::Good));
    QCOMPARE(
        stage.signatureInReceipt().value(QStringLiteral("algorithm")).toString(), algorithmName(identity.algorithm));
    QCOMPARE(stage.signatureInReceipt().value(QStringLiteral("signer")).toString(), identity.fingerprint);
}

void SigningTest::publishSignsByItself() {
    SigningStage stage;
    const Identity identity = stage.create(SigningAlgorithm::Cosign);
    stage.startRegistry(anchorsOf(identity));
    stage.session->setSigner(identity.id);
    QVERIFY(stage.openSample());
    QVERIFY(stage.publish());
    QVERIFY2(stage.session->publishReport()->succeeded(), qPrintable(stage.errorTitle()));
    QCOMPARE(stage.signatureInReceipt().value(QStringLiteral("signer")).toString(), identity.fingerprint);
}

void SigningTest::unsignedIsRefusedByARegistryThatVerifies() {
    SigningStage stage;
    stage.startRegistry(anchorsOf(stage.create(SigningAlgorithm::Cosign)));
    QVERIFY(stage.openSample());
    QVERIFY(stage.publish());
    QCOMPARE(stage.session->publishReport()->outcome, Outcome::Rejected);
    QCOMPARE(stage.session->publishReport()->failure->error.code, ErrorCode::SignatureRequired);
    QVERIFY(stage.errorTruth().contains(QStringLiteral("Nothing was published")));
    QCOMPARE(stage.staged(), 0);
}

void SigningTest::thePassphraseIsAskedForBeforeAnythingIsSent() {
    SigningStage stage;
    const Identity identity = stage.create(SigningAlgorithm::Cosign, "waybill");
    stage.startRegistry(anchorsOf(identity));
    stage.session->setSigner(identity.id);
    QVERIFY(stage.openSample());
    stage.choose(Page::Publish);
    QVERIFY(!stage.button(QStringLiteral("Publish com.example.workdays"))->isEnabled());
    QVERIFY(stage.session->whyNotPublish().contains(QStringLiteral("passphrase")));
    QVERIFY(stage.press(QStringLiteral("Sign…"))); // to the page that asks
    QVERIFY(stage.passphrase());
    QVERIFY(!stage.button(QStringLiteral("Sign"))->isEnabled());
    QTest::keyClicks(stage.passphrase(), QStringLiteral("wrong"));
    QTest::keyClick(stage.passphrase(), Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&] { return stage.session->signingError().has_value(); }, patience));
    QCOMPARE(stage.session->signingError()->code, ErrorCode::PassphraseWrong);
    QCOMPARE(stage.errorTitle(), QStringLiteral("The passphrase does not open the key"));
    QVERIFY(stage.passphrase()->text().isEmpty());
    QVERIFY(!QFile::exists(signaturePath(stage.session->bundle()->bundle)));
    QTest::keyClicks(stage.passphrase(), QStringLiteral("waybill"));
    QVERIFY(stage.press(QStringLiteral("Sign")));
    QVERIFY(QTest::qWaitFor([&] { return stage.session->signedAsChosen() && !stage.session->isBusy(); }, patience));
    QVERIFY(stage.passphrase()->text().isEmpty());
    QVERIFY(!stage.pane());
    QVERIFY(stage.publish());
    QVERIFY2(stage.session->publishReport()->succeeded(), qPrintable(stage.errorTitle()));
}

void SigningTest::aChangedFolderIsSignedAgain() {
    SigningStage stage;
    const Identity identity = stage.create(SigningAlgorithm::Cosign);
    stage.startRegistry(anchorsOf(identity));
    stage.session->setSigner(identity.id);
    QVERIFY(stage.openSample());
    stage.session->sign({});
    QVERIFY(stage.idle() && stage.session->signature());
    const QString before = stage.session->signature()->verification.sha256;
    stage.write("ui/app.js", "// another one\n");
    QVERIFY(QTest::qWaitFor([&] { return stage.session->bundleIsStale(); }, patience));
    stage.choose(Page::Signature);
    QCOMPARE(stage.label("signatureState"), QStringLiteral("The bundle has changed since it was signed."));
    QCOMPARE(stage.session->stepState(Step::Signature), StepState::Warning);
    QVERIFY(!stage.session->signature());
    QVERIFY(stage.publish());
    QVERIFY2(stage.session->publishReport()->succeeded(), qPrintable(stage.errorTitle()));
    QVERIFY(stage.session->signature()->verification.sha256 != before);
}

// The same folder gives the same bytes: what was signed then is good now, and no passphrase is asked for again.
void SigningTest::aSignatureOfAnEarlierDayStillServes() {
    SigningStage stage;
    const Identity identity = stage.create(SigningAlgorithm::Cosign, "waybill");
    stage.startRegistry(anchorsOf(identity));
    stage.session->setSigner(identity.id);
    QVERIFY(stage.openSample());
    stage.session->sign(secret("waybill"));
    QVERIFY(stage.idle() && stage.session->signedAsChosen());
    stage.session->close();
    QVERIFY(QTest::qWaitFor([&] { return stage.session->phase() == Phase::Empty; }, patience));
    stage.session->open(stage.path("dist"));
    QVERIFY(stage.idle());
    QVERIFY(!stage.session->signature());
    stage.session->pack();
    QVERIFY(stage.idle());
    QVERIFY(stage.session->signedAsChosen());
    QVERIFY(stage.publish());
    QVERIFY2(stage.session->publishReport()->succeeded(), qPrintable(stage.errorTitle()));
}

void SigningTest::anotherIdentitySignsAnew() {
    SigningStage stage;
    const Identity first = stage.create(SigningAlgorithm::Cosign);
    const Identity second = stage.create(SigningAlgorithm::X509);
    stage.startRegistry(anchorsOf(second));
    stage.session->setSigner(first.id);
    QVERIFY(stage.openSample());
    stage.session->sign({});
    QVERIFY(stage.idle() && stage.session->signedAsChosen());
    stage.choose(Page::Signature);
    stage.chooseSigner(2);
    QCOMPARE(stage.label("signatureState"), QStringLiteral("Signed, but not by the identity that is chosen."));
    QVERIFY(stage.publish());
    QVERIFY2(stage.session->publishReport()->succeeded(), qPrintable(stage.errorTitle()));
    QCOMPARE(stage.signatureInReceipt().value(QStringLiteral("signer")).toString(), second.fingerprint);
}

void SigningTest::aDeletedIdentityPublishesNothingUnsigned() {
    SigningStage stage;
    const Identity identity = stage.create(SigningAlgorithm::Cosign);
    stage.session->setSigner(identity.id);
    QVERIFY(stage.openSample());
    QVERIFY(stage.session->canPublish());
    stage.keys->remove(identity.id);
    QVERIFY(QTest::qWaitFor([&] { return !stage.keys->isBusy() && !stage.keys->identity(identity.id); }, patience));
    QVERIFY(!stage.session->canPublish());
    QVERIFY(stage.session->whyNotPublish().contains(QStringLiteral("not there any more")));
    stage.choose(Page::Signature);
    stage.chooseSigner(0);
    QVERIFY(stage.session->canPublish());
}

void SigningTest::aLockedKeychainStopsTheSigning() {
    SigningStage stage;
    const Identity identity = stage.create(SigningAlgorithm::Cosign);
    stage.session->setSigner(identity.id);
    QVERIFY(stage.openSample());
    stage.secrets.failWith(ErrorCode::KeychainLocked);
    stage.choose(Page::Publish);
    QVERIFY(stage.press(QStringLiteral("Publish com.example.workdays")));
    QVERIFY(QTest::qWaitFor([&] { return stage.session->signingError().has_value(); }, patience));
    QVERIFY(!stage.session->publishReport());
    QCOMPARE(stage.errorTitle(), QStringLiteral("The keychain is locked"));
    QCOMPARE(stage.peer->requests().size(), 0);
    stage.secrets.failWith(std::nullopt);
    QVERIFY(stage.publish());
    QVERIFY2(stage.session->publishReport()->succeeded(), qPrintable(stage.errorTitle()));
}

void SigningTest::cancelledSigningLeavesNothing() {
    SigningStage stage;
    const Identity identity = stage.create(SigningAlgorithm::Cosign);
    stage.session->setSigner(identity.id);
    QVERIFY(stage.openSample());
    stage.secrets.holdReads(true);
    stage.session->sign({});
    QVERIFY(QTest::qWaitFor([&] { return stage.secrets.waiting() == 1; }, patience));
    stage.session->cancel();
    QVERIFY(stage.idle());
    QVERIFY(!stage.session->signature());
    QVERIFY(!stage.session->signingError());
    QVERIFY(!QFile::exists(signaturePath(stage.session->bundle()->bundle)));
}

void SigningTest::aBundleThatIsReplacedIsNeitherSignedNorPublished() {
    SigningStage stage;
    const Identity identity = stage.create(SigningAlgorithm::Cosign);
    stage.session->setSigner(identity.id);
    QVERIFY(stage.openSample());
    stage.targetPeer();
    // Between the packing and the signing.
    QObject::connect(stage.session.get(), &ReleaseSession::bundleChanged, stage.session.get(), [&] {
        QFile file(stage.session->bundle()->bundle);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("other bytes") > 0);
    });
    stage.session->publish();
    QVERIFY(stage.idle());
    QVERIFY(stage.session->signingError());
    QCOMPARE(stage.session->signingError()->code, ErrorCode::FileChanged);
    QVERIFY(!QFile::exists(signaturePath(stage.session->bundle()->bundle)));
    QVERIFY(!stage.session->publishReport());
    QCOMPARE(stage.peer->requests().size(), 0);
}

QTEST_MAIN(SigningTest)
#include "tst_signing.moc"
