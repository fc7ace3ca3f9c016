// Proves the road from folder to receipt by pressing what people press, and what the window says when it breaks: what
// happened, what is true now, and never a dialog on top of another.
#include "core/base/sha256.h"
#include "ui/models/problemsmodel.h"
#include "ui/pages/sourceview.h"
#include "windowstage.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTreeView>

using namespace waybill;
using namespace waybill::ui;
using namespace std::chrono_literals;

namespace {

QString sha256Of(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    Sha256 hash;
    hash.update(file.readAll());
    return hash.finish();
}

QByteArray randomBytes(qsizetype size) {
    QByteArray bytes(size / 4 * 4, Qt::Uninitialized);
    QRandomGenerator random(1);
    random.fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
    return bytes;
}

QByteArray refusal(int status, const QByteArray &code, const QByteArray &details = "{}") {
    return httpAnswer(status, "application/json",
        R"({"error":"words of the server","code":")" + code + R"(","details":)" + details + "}",
        "x-request-id: req-7\r\n");
}

} // namespace

class RoadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QVERIFY(!QApplication::activeModalWidget()); }

    void fromFolderToReceipt();
    void publishesWithoutPackingFirst();
    void toAServerOfTheUsers();
    void serverDown();
    void faults_data();
    void faults();
    void invalidManifestIsShownInPlace();
    void versionExists();
    void cancelDuringUpload();
    void closingWhilePublishingCleansUp();
    void changedFolderIsPackedAgain();
    void brokenManifestCannotBePublished();
    void detailsHoldNoSecret();
    void packingKeepsWhatIsChosen();
};

void RoadTest::fromFolderToReceipt() {
    WindowStage stage;
    QVERIFY(stage.openSample());
    stage.choose(Page::Bundle);
    QVERIFY(stage.press(QStringLiteral("Pack")));
    QVERIFY(QTest::qWaitFor([&] { return stage.session->bundle().has_value(); }, patience));
    const auto *hash = stage.shown<QLineEdit>(
        [](const QLineEdit *line) { return line->accessibleName() == QLatin1StringView("SHA-256"); });
    QVERIFY(hash);
    const QString onDisk = sha256Of(stage.session->bundle()->bundle);
    QCOMPARE(hash->text(), onDisk);
    QVERIFY(stage.publish());
    QCOMPARE(stage.label("outcome"), QStringLiteral("Published: com.example.workdays 1.0.0"));
    const QJsonObject receipt = QJsonDocument::fromJson(stage.receipt().toUtf8()).object();
    QCOMPARE(receipt.value(QStringLiteral("contentHash")).toString(), onDisk);
    QCOMPARE(sha256Of(stage.path("store") + u'/' + receipt.value(QStringLiteral("canonicalKey")).toString()), onDisk);
}

void RoadTest::publishesWithoutPackingFirst() {
    WindowStage stage;
    QVERIFY(stage.openSample());
    QVERIFY(stage.publish());
    QVERIFY(stage.session->publishReport()->succeeded());
    QCOMPARE(stage.session->publishReport()->bundleHash, sha256Of(stage.session->bundle()->bundle));
}

void RoadTest::toAServerOfTheUsers() {
    WindowStage stage;
    QVERIFY(stage.openSample());
    for (QAction *action : stage.window->findChildren<QAction *>()) {
        if (action->text() == QStringLiteral("&Add a server…"))
            action->trigger();
    }
    const auto type = [&](const char *name, const QString &text) {
        for (QLineEdit *line : stage.window->findChildren<QLineEdit *>()) {
            if (line->isVisible() && line->accessibleName() == QLatin1StringView(name))
                QTest::keyClicks(line, text);
        }
    };
    type("Address", QStringLiteral("ftp://nonsense"));
    QVERIFY(stage.press(QStringLiteral("Save server")));
    QVERIFY(stage.label("serverProblem").startsWith(QStringLiteral("This is no server address")));
    for (QLineEdit *line : stage.window->findChildren<QLineEdit *>()) {
        if (line->isVisible() && line->accessibleName() == QLatin1StringView("Address"))
            line->clear();
    }
    type("Address", stage.peer->address());
    type("API key", QStringLiteral("key-0815"));
    QVERIFY(stage.press(QStringLiteral("Save server")));
    stage.choose(Page::Publish);
    QVERIFY(stage.press(QStringLiteral("Edit server…")));
    QVERIFY(stage.button(QStringLiteral("Undo changes"))); // the page of servers
    QVERIFY(stage.publish());
    QVERIFY(stage.session->publishReport()->succeeded());
    for (const auto &request : stage.peer->requests())
        QVERIFY(request.head.contains("x-api-key: key-0815"));
    const auto saved = [&] {
        QFile settings(stage.path("settings.ini"));
        return settings.open(QIODevice::ReadOnly) && settings.readAll().contains(stage.peer->address().toUtf8());
    };
    QVERIFY(QTest::qWaitFor(saved, patience));
    QCOMPARE(stage.serverSecrets.ids().size(), 1);
    // Settings, bundles, registry: the key is in none of their files.
    QDirIterator files(stage.folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int read = 0;
    for (; files.hasNext(); ++read) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("key-0815"), qPrintable(files.filePath()));
    }
    QVERIFY(read > 5);
}

void RoadTest::serverDown() {
    WindowStage stage;
    QVERIFY(stage.openSample());
    stage.targetPeer();
    ServerProfile server = stage.session->target();
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    server.address = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(free.serverPort()));
    free.close();
    stage.session->saveServer(server);
    QVERIFY(stage.publish());
    QCOMPARE(stage.label("outcome"), QStringLiteral("Not published"));
    QCOMPARE(stage.errorTitle(), QStringLiteral("The server cannot be reached"));
    QCOMPARE(stage.errorTruth(), QStringLiteral("Nothing was published, and nothing was left on the server."));
}

void RoadTest::faults_data() {
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("stagedAfter");
    const auto row = [](const char *name, const char *path, Fault::Kind kind, const QByteArray &answer, int percent,
                         const char *outcome, const char *title, int staged) {
        QTest::addRow("%s", name) << QByteArray(path) << static_cast<int>(kind) << answer << percent
                                  << QString::fromLatin1(outcome) << QString::fromLatin1(title) << staged;
    };
    using Kind = Fault::Kind;
    row("403 before anything is sent", "abort", Kind::AnswerAfterBody, refusal(403, "RBAC_FORBIDDEN"), 100,
        "Not published", "You may not publish to this server", 0);
    row("403 at finalize", "finalize", Kind::AnswerAfterBody, refusal(403, "RBAC_FORBIDDEN"), 100,
        "Refused by the server", "You may not publish to this server", 0);
    row("429 at upload", "upload-proxy", Kind::AnswerAfterBody, refusal(429, "RATE_LIMIT"), 100,
        "Refused by the server", "The server has had too many requests from this address", 0);
    row("429 at finalize", "finalize", Kind::AnswerAfterBody, refusal(429, "RATE_LIMIT"), 100, "Refused by the server",
        "The server has had too many requests from this address", 0);
    row("cut at 1 %", "upload-proxy", Kind::CutBody, {}, 1, "Not published", "The connection broke", 0);
    row("cut at 50 %", "upload-proxy", Kind::CutBody, {}, 50, "Not published", "The connection broke", 0);
    row("cut at 100 %", "upload-proxy", Kind::CutBody, {}, 100, "Not published: sent, not confirmed",
        "The connection broke", 0);
    row("HTML for the question", "abort", Kind::AnswerAfterBody, httpAnswer(200, "text/html", "<html>Sign in</html>"),
        100, "Not published", "The answer is not the registry's", 0);
    row("HTML at upload", "upload-proxy", Kind::AnswerAfterBody, httpAnswer(200, "text/html", "<html>Sign in</html>"),
        100, "Not published: sent, not confirmed", "The answer is not the registry's", 0);
    row("HTML at finalize", "finalize", Kind::AnswerAfterBody, httpAnswer(200, "text/html", "<html>Sign in</html>"),
        100, "It is not known whether it is published",
        "It is not known whether it is published. The answer is not the registry's", 1);
    row("answer to finalize lost", "finalize", Kind::SwallowAnswer, {}, 100, "It is not known whether it is published",
        "It is not known whether it is published. The connection broke", 1);
    row("HASH_MISMATCH", "finalize", Kind::AnswerAfterBody,
        refusal(400, "HASH_MISMATCH", R"({"declared":"aa11","computed":"bb22"})"), 100, "Refused by the server",
        "The bytes are not the ones that were declared", 0);
    row("500 at finalize", "finalize", Kind::AnswerAfterBody, refusal(500, "INTERNAL_ERROR"), 100,
        "It is not known whether it is published", "It is not known whether it is published. The server failed", 1);
}

void RoadTest::faults() {
    QFETCH(QByteArray, path);
    QFETCH(int, kind);
    QFETCH(QByteArray, answer);
    QFETCH(int, percent);
    QFETCH(QString, outcome);
    QFETCH(QString, title);
    QFETCH(int, stagedAfter);
    WindowStage stage;
    if (static_cast<Fault::Kind>(kind) == Fault::Kind::CutBody)
        stage.write("ui/much.bin", randomBytes(24'000'000)); // half of it is more than the buffers of both ends take
    QVERIFY(stage.openSample());
    stage.targetPeer();
    stage.peer->set(path, {static_cast<Fault::Kind>(kind), answer, percent});
    QVERIFY(stage.publish());
    QCOMPARE(stage.label("outcome"), outcome);
    QCOMPARE(stage.errorTitle(), title);
    QCOMPARE(stage.staged(), stagedAfter);
    QVERIFY(stage.receipt().isEmpty());
    QVERIFY(stage.peer->count("finalize") <= 1);
    QVERIFY(stage.peer->count("upload-proxy") <= 1);
    if (answer.contains("computed")) {
        QVERIFY(stage.pane()->details().contains(QStringLiteral("aa11")));
        QVERIFY(stage.pane()->details().contains(QStringLiteral("bb22")));
    }
    // The window is ready for another try, and that succeeds or says that it had succeeded.
    stage.peer->set(path, {});
    QVERIFY(stage.publish());
    QVERIFY(stage.session->publishReport()->succeeded()
        || stage.session->publishReport()->failure->error.code == ErrorCode::VersionExists);
}

void RoadTest::invalidManifestIsShownInPlace() {
    WindowStage stage;
    QVERIFY(stage.openSample());
    stage.targetPeer();
    stage.peer->set("finalize",
        {Fault::Kind::AnswerAfterBody,
            refusal(
                400, "INVALID_MANIFEST", R"({"issues":[{"path":"ui.entry","message":"entry is not to my taste"}]})")});
    QVERIFY(stage.publish());
    QCOMPARE(stage.errorTitle(), QStringLiteral("The server refuses the manifest"));
    QTreeView *problems = nullptr;
    for (QTreeView *view : stage.window->findChildren<QTreeView *>()) {
        if (view->accessibleName() == QLatin1StringView("Problems"))
            problems = view;
    }
    QVERIFY(problems);
    QCOMPARE(problems->model()->rowCount(), 1);
    QCOMPARE(problems->model()->index(0, ProblemsModel::Sentence).data().toString(),
        QStringLiteral("The server says: entry is not to my taste"));
    QCOMPARE(problems->model()->index(0, ProblemsModel::Place).data().toString(), QStringLiteral("manifest.json:9:14"));
    problems->setCurrentIndex(problems->model()->index(0, 0));
    problems->setFocus();
    QTest::keyClick(problems, Qt::Key_Return);
    const auto *source = stage.shown<SourceView>();
    QVERIFY(source);
    QCOMPARE(source->cursorLine(), 9);
    QCOMPARE(source->cursorColumn(), 14);
    QCOMPARE(source->extraSelections().size(), 1);
    QCOMPARE(source->extraSelections().first().cursor.selectedText(), QStringLiteral("\"ui/index.html\""));
}

void RoadTest::versionExists() {
    WindowStage stage;
    QVERIFY(stage.openSample());
    stage.targetPeer();
    QVERIFY(stage.publish());
    QVERIFY(stage.session->publishReport()->succeeded());
    const int staged = stage.staged();
    // Known from the history: nothing is sent for it.
    QVERIFY(stage.publish());
    QCOMPARE(stage.label("outcome"), QStringLiteral("Not published"));
    QCOMPARE(stage.errorTitle(), QStringLiteral("This version is published already"));
    QCOMPARE(stage.peer->count("upload-proxy"), 1);
    QCOMPARE(stage.staged(), staged);
    // To somebody without that history the server says it.
    WindowStage other;
    QVERIFY(other.openSample());
    ServerProfile server = stage.session->target();
    other.session->saveServer(server);
    other.session->setTarget(server.id);
    QVERIFY(other.publish());
    QCOMPARE(other.label("outcome"), QStringLiteral("Refused by the server"));
    QCOMPARE(other.errorTitle(), QStringLiteral("This version is published already"));
    QVERIFY(other.errorTruth().contains(QStringLiteral("these same bytes")));
    QCOMPARE(stage.staged(), staged);
}

void RoadTest::cancelDuringUpload() {
    WindowStage stage;
    stage.write("ui/much.bin", randomBytes(24'000'000));
    QVERIFY(stage.openSample());
    stage.targetPeer();
    stage.peer->set("upload-proxy", {Fault::Kind::StallBody, {}, 50});
    stage.choose(Page::Publish);
    QVERIFY(stage.press(QStringLiteral("Publish com.example.workdays")));
    QVERIFY(QTest::qWaitFor([&] { return stage.staged() == 1; }, patience)); // what has come so far
    QVERIFY(stage.press(QStringLiteral("Cancel")));
    QVERIFY(stage.finished());
    QCOMPARE(stage.errorTitle(), QStringLiteral("Cancelled"));
    QVERIFY(stage.errorTruth().contains(QStringLiteral("Nothing was published")));
    stage.peer->set("upload-proxy", {});
    QVERIFY(QTest::qWaitFor([&] { return stage.staged() == 0; }, patience));
    QCOMPARE(stage.peer->count("finalize"), 0);
}

void RoadTest::closingWhilePublishingCleansUp() {
    WindowStage stage;
    QVERIFY(stage.openSample());
    stage.targetPeer();
    stage.peer->set("abort", {Fault::Kind::Silence});
    stage.choose(Page::Publish);
    QVERIFY(stage.press(QStringLiteral("Publish com.example.workdays")));
    QVERIFY(QTest::qWaitFor([&] { return stage.peer->count("abort") == 1; }, patience));
    stage.window->close();
    QVERIFY(QTest::qWaitFor([&] { return !stage.window->isVisible(); }, patience));
    QCOMPARE(stage.session->publishReport()->failure->error.code, ErrorCode::Cancelled);
    QCOMPARE(stage.peer->count("upload-proxy"), 0);
}

void RoadTest::changedFolderIsPackedAgain() {
    WindowStage stage;
    QVERIFY(stage.openSample());
    stage.session->pack();
    QVERIFY(QTest::qWaitFor([&] { return stage.session->bundle().has_value() && !stage.session->isBusy(); }, patience));
    const QString first = stage.session->bundle()->sha256;
    stage.write("ui/style.css", "body { color: green }");
    QVERIFY(QTest::qWaitFor([&] { return stage.session->bundleIsStale(); }, patience));
    stage.choose(Page::Bundle);
    QCOMPARE(stage.session->stepState(Step::Bundle), StepState::Warning);
    QVERIFY(stage.button(QStringLiteral("Pack again")));
    QVERIFY(stage.publish());
    QVERIFY(stage.session->publishReport()->succeeded());
    QVERIFY(stage.session->publishReport()->bundleHash != first);
}

void RoadTest::brokenManifestCannotBePublished() {
    WindowStage stage;
    QVERIFY(stage.openSample());
    stage.choose(Page::Publish);
    QVERIFY(stage.button(QStringLiteral("Publish com.example"))->isEnabled());
    stage.write("manifest.json",
        "{\n  \"name\": \"com.example.workdays\",\n  \"version\": \"one\",\n  \"runtime\": \"wasm-js@1\"\n}\n");
    QVERIFY(
        QTest::qWaitFor([&] { return !stage.button(QStringLiteral("Publish com.example"))->isEnabled(); }, patience));
    QCOMPARE(stage.session->whyNotPublish(), QStringLiteral("The server would refuse this manifest."));
    // Publisher and ui are missing, which the published schema alone asks for.
    QCOMPARE(stage.session->findings().size(), 3);
    QCOMPARE(stage.session->findings().last().code, QStringLiteral("WB1207"));
    QCOMPARE(stage.session->findings().last().place.line, 3);
    QCOMPARE(stage.pages()->item(1)->text(), QStringLiteral("Manifest  (3)"));
}

void RoadTest::detailsHoldNoSecret() {
    WindowStage stage;
    QVERIFY(stage.openSample());
    stage.targetPeer();
    stage.session->serverKeys().put(
        QStringLiteral("peer"), ServerSecret::ApiKey, SecretBytes::copyOf(QByteArrayView("key-0815")));
    stage.peer->set("abort",
        {Fault::Kind::AnswerAfterBody,
            httpAnswer(403, "application/json", R"({"error":"key-0815 is unknown","code":"RBAC_FORBIDDEN"})")});
    QVERIFY(stage.publish());
    QCOMPARE(stage.errorTitle(), QStringLiteral("You may not publish to this server"));
    QVERIFY(!stage.pane()->details().contains(QStringLiteral("key-0815")));
    for (const QPlainTextEdit *text : stage.window->findChildren<QPlainTextEdit *>())
        QVERIFY(!text->toPlainText().contains(QStringLiteral("key-0815")));
}

void RoadTest::packingKeepsWhatIsChosen() {
    WindowStage stage;
    QVERIFY(stage.openSample());
    const QList<QTreeView *> views = stage.window->findChildren<QTreeView *>();
    const auto files = std::ranges::find_if(
        views, [](const QTreeView *view) { return view->accessibleName() == QLatin1StringView("Files"); });
    QVERIFY(files != views.end());
    (*files)->setCurrentIndex((*files)->model()->index(1, 0));
    const QString chosen = (*files)->currentIndex().data().toString();
    (*files)->collapseAll();
    stage.session->pack();
    QVERIFY(QTest::qWaitFor([&] { return stage.session->bundle() && !stage.session->isBusy(); }, patience));
    QCOMPARE((*files)->currentIndex().data().toString(), chosen);
    QVERIFY(!(*files)->isExpanded((*files)->model()->index(0, 0)));
    // A new file is shown all the same.
    const int before = (*files)->model()->rowCount();
    stage.write("added.txt", "x");
    QVERIFY(QTest::qWaitFor([&] { return (*files)->model()->rowCount() == before + 1; }, patience));
}

QTEST_MAIN(RoadTest)
#include "tst_road.moc"
