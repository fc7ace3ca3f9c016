// Proves what the Publish page says beside the plain road: what was asked beforehand and what that keeps from, an
// outcome that is found out later, attempts that are seen, and an installation that fails without touching the publish.
#include "windowstage.h"

#include <QRegularExpression>

using namespace waybill;
using namespace waybill::ui;
using namespace std::chrono_literals;

namespace {

QByteArray coded(int status, const QByteArray &code) {
    return httpAnswer(status, "application/json", "{\"error\":\"words\",\"code\":\"" + code + "\"}");
}

const QString publishedTitle = QStringLiteral("Published: com.example.workdays 1.0.0");

} // namespace

class PublishPageTest : public QObject {
    Q_OBJECT

    static QStringList checks(const WindowStage &stage) {
        QStringList lines;
        const auto *list = stage.shown<QListWidget>([](const QListWidget *each) {
            return each->accessibleName() == QLatin1StringView("Checks before publishing");
        });
        for (int row = 0; list && row < list->count(); ++row)
            lines.append(list->item(row)->data(Qt::AccessibleTextRole).toString());
        return lines;
    }

    // Of the page; the bar above it may offer the same.
    static bool checkAgain(const WindowStage &stage) {
        auto *button = stage.window->findChild<QAbstractButton *>(QStringLiteral("checkAgain"));
        if (!button || !button->isVisible() || !button->isEnabled())
            return false;
        QTest::mouseClick(button, Qt::LeftButton);
        return ready(stage);
    }

    static bool ready(const WindowStage &stage) {
        return QTest::qWaitFor([&] { return !stage.session->isBusy(); }, patience);
    }

private Q_SLOTS:
    void asksBothPartsBeforehand() {
        WindowStage stage;
        QVERIFY(stage.openSample());
        stage.targetPeer();
        stage.choose(Page::Publish);
        QVERIFY(stage.press(QStringLiteral("Check first")));
        QVERIFY(ready(stage));
        const QStringList lines = checks(stage);
        QVERIFY2(!lines.filter(QRegularExpression(QStringLiteral("^Here: .*: [a-z]"))).isEmpty(),
            qPrintable(lines.join(u'\n')));
        QVERIFY2(lines.filter(QStringLiteral("At the server: ")).size() >= 3, qPrintable(lines.join(u'\n')));
        QCOMPARE(stage.peer->count("upload-proxy"), 0);
        QVERIFY(!stage.session->publishReport());
        // What was answered was answered for this target.
        stage.session->setTarget(localServerId);
        QVERIFY(checks(stage).filter(QStringLiteral("is asked before anything is uploaded")).size() == 1);
    }

    void aRedAnswerKeepsFromPublishing() {
        WindowStage stage;
        QVERIFY(stage.openSample());
        stage.targetPeer();
        stage.peer->set("abort", {Fault::Kind::AnswerAfterBody, coded(403, "RBAC_FORBIDDEN")});
        stage.choose(Page::Publish);
        QVERIFY(stage.press(QStringLiteral("Check first")));
        QVERIFY(ready(stage));
        QVERIFY2(stage.button(QStringLiteral("Publish com.example")), "the way back stays open");
        QVERIFY(stage.publish());
        QCOMPARE(stage.label("outcome"), QStringLiteral("Not published"));
        QCOMPARE(stage.errorTitle(), QStringLiteral("You may not publish to this server"));
        QCOMPARE(stage.peer->count("upload-proxy"), 0);
        QCOMPARE(stage.peer->count("finalize"), 0);
        stage.peer->set("abort", {});
        QVERIFY(stage.publish());
        QCOMPARE(stage.label("outcome"), publishedTitle);
    }

    // A bundle that somebody else packed goes as it is: looked at first, then signed and published by the same pages.
    void aBundleFromDisk() {
        WindowStage stage;
        QVERIFY(stage.openSample());
        stage.session->pack();
        QVERIFY(QTest::qWaitFor([&] { return stage.session->bundle().has_value(); }, patience));
        const QString bundle = stage.path("handed-over.tar.zst");
        QVERIFY(QFile::copy(stage.session->bundle()->bundle, bundle));
        const QString sha256 = stage.session->bundle()->sha256;
        stage.session->close();
        QVERIFY(ready(stage));

        stage.window->open(bundle);
        QVERIFY(stage.press(QStringLiteral("Publish this bundle")));
        QVERIFY(QTest::qWaitFor([&] { return stage.session->phase() == Phase::Ready; }, patience));
        QVERIFY(stage.session->isBundleOpen() && !stage.session->canPack());
        QCOMPARE(stage.session->files()->files.first().path, QStringLiteral("manifest.json"));
        stage.choose(Page::Contents);
        stage.choose(Page::Bundle);
        QVERIFY(!stage.button(QStringLiteral("Pack")));
        QVERIFY2(stage.publish(), qPrintable(stage.session->whyNotPublish()));
        QCOMPARE(stage.label("outcome"), publishedTitle);
        QCOMPARE(stage.session->publishReport()->receipt->answer.contentHash, sha256);
        QCOMPARE(stage.session->publishReport()->bundleHash, sha256);
    }

    void aBundleThatChangesIsNotPublished() {
        WindowStage stage;
        QVERIFY(stage.openSample());
        stage.session->pack();
        QVERIFY(QTest::qWaitFor([&] { return stage.session->bundle().has_value(); }, patience));
        const QString bundle = stage.path("handed-over.tar.zst");
        QVERIFY(QFile::copy(stage.session->bundle()->bundle, bundle));
        stage.session->openBundle(bundle);
        QVERIFY(QTest::qWaitFor([&] { return stage.session->isBundleOpen() && !stage.session->isBusy(); }, patience));
        QFile file(bundle);
        QVERIFY(file.open(QIODevice::Append) && file.write("more") == 4);
        file.close();
        stage.targetPeer();
        stage.session->publish();
        QVERIFY(ready(stage));
        QCOMPARE(stage.session->error()->code, ErrorCode::FileChanged);
        QVERIFY(!stage.session->publishReport());
        QCOMPARE(stage.peer->count("upload-proxy"), 0);
    }

    void anUnknownOutcomeIsFoundOut() {
        WindowStage stage;
        QVERIFY(stage.openSample());
        stage.targetPeer();
        stage.peer->set("finalize", {Fault::Kind::SwallowAnswer});
        QVERIFY(stage.publish());
        QCOMPARE(stage.label("outcome"), QStringLiteral("It is not known whether it is published"));
        QVERIFY(stage.errorTruth().contains(QStringLiteral("may be published")));
        QVERIFY(stage.receipt().isEmpty());
        // Still no answer: still unknown.
        QVERIFY(checkAgain(stage));
        QCOMPARE(stage.label("outcome"), QStringLiteral("It is not known whether it is published"));
        stage.peer->set("finalize", {});
        QVERIFY(checkAgain(stage));
        QCOMPARE(stage.label("outcome"), publishedTitle);
        QVERIFY(stage.receipt().contains(stage.session->bundle()->sha256));
        QVERIFY(!checkAgain(stage));
        QCOMPARE(stage.peer->count("upload-proxy"), 1);
    }

    // Found out by the history's page or the bar, it is known here as well.
    void whatTheHistoryFindsOutIsKnownHere() {
        WindowStage stage;
        QVERIFY(stage.openSample());
        stage.targetPeer();
        stage.peer->set("finalize", {Fault::Kind::SwallowAnswer});
        QVERIFY(stage.publish());
        QCOMPARE(stage.session->publishReport()->outcome, Outcome::Unknown);
        stage.peer->set("finalize", {});
        stage.history->act(stage.session->publishReport()->jobId, JobAction::CheckAgain);
        QVERIFY(QTest::qWaitFor([&] { return stage.session->publishReport()->succeeded(); }, patience));
        QCOMPARE(stage.label("outcome"), publishedTitle);
    }

    void attemptsAreSeen() {
        WindowStage stage({}, {.attempts = 3, .first = 400ms, .longest = 400ms, .rateWindow = 400ms});
        QVERIFY(stage.openSample());
        stage.targetPeer();
        stage.peer->set("upload-proxy", {Fault::Kind::AnswerAfterBody, coded(500, "S3_PUT_FAILED"), 100, 2});
        QSet<QString> seen;
        connect(stage.session.get(), &ReleaseSession::progressed, stage.window.get(), [&] {
            for (const QLabel *label : stage.window->findChildren<QLabel *>()) {
                if (label->isVisible())
                    seen.insert(label->text());
            }
        });
        QVERIFY(stage.publish());
        QCOMPARE(stage.label("outcome"), publishedTitle);
        QCOMPARE(stage.peer->count("upload-proxy"), 3);
        QVERIFY(seen.contains(QStringLiteral("Waiting before the next attempt")));
        QVERIFY(seen.contains(QStringLiteral("Attempt 2 begins in 1 s.")));
        QVERIFY(seen.contains(QStringLiteral("Attempt 3 begins in 1 s.")));
    }

    void aFailedInstallationIsNoFailedPublish() {
        WindowStage stage;
        QVERIFY(stage.openSample());
        stage.targetPeer();
        ServerProfile server = stage.session->target();
        server.installAfterPublish = true;
        stage.session->saveServer(server);
        stage.peer->set("install", {Fault::Kind::AnswerAfterBody, coded(403, "RBAC_FORBIDDEN")});
        QVERIFY(stage.publish());
        QCOMPARE(stage.label("outcome"), publishedTitle);
        QVERIFY(!stage.pane());
        QVERIFY(stage.label("asides").contains(QStringLiteral("was not installed for the tenant")));
        QVERIFY(stage.label("asides").contains(QStringLiteral("The publish stands.")));
        QVERIFY(!stage.receipt().isEmpty());
    }
};

QTEST_MAIN(PublishPageTest)
#include "tst_publishpage.moc"
