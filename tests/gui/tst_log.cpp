// Proves that the log dock shows what is logged and each call to the server, that no secret gets into it, and that what
// is saved is what it shows.
#include "ui/shell/docks.h"
#include "ui/shell/logsink.h"
#include "windowstage.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QPushButton>

using namespace waybill;
using namespace waybill::ui;

namespace {

// Answers the file dialog that is open.
bool chooseFile(const QString &file) {
    QFileDialog *dialog = nullptr;
    if (!QTest::qWaitFor(
            [&] {
                dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
                return dialog != nullptr;
            },
            patience))
        return false;
    dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(file);
    QMetaObject::invokeMethod(dialog, "accept");
    return QTest::qWaitFor([] { return !QApplication::activeModalWidget(); }, patience);
}

struct LogStage : WindowStage {
    LogSink sink;

    LogStage() {
        QObject::connect(&sink, &LogSink::line, window.get(), &MainWindow::appendToLog);
        dock()->show();
        dock()->raise();
    }

    LogDock *dock() const { return window->findChild<LogDock *>(); }
    QString text() const { return dock()->findChild<QPlainTextEdit *>()->toPlainText(); }
    QString saved() const { return dock()->findChild<QLabel *>(QStringLiteral("logSaved"))->text(); }
    bool saveTo(const QString &file) const {
        QTest::mouseClick(dock()->findChild<QPushButton *>(), Qt::LeftButton);
        return chooseFile(file);
    }
};

} // namespace

class LogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void secretsAreBlottedOut_data();
    void secretsAreBlottedOut();
    void eachCallStandsInTheLog();
    void savedAsItIsShown();
    void notSavedIsSaid();
};

void LogTest::secretsAreBlottedOut_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *line, const char *shown) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(shown);
    };
    row("to http://walter:se@cret@proxy.example:3128/x", "to http://…@proxy.example:3128/x");
    row("socks5://token@host", "socks5://…@host");
    row("x-api-key: secret", "x-api-key: …");
    row("API key=secret, more", "API key=…, more");
    row(R"({"apiKey": "se cret", "name": "x"})", R"({"apiKey": …, "name": "x"})");
    row("Authorization: Bearer secret", "Authorization: Bearer …");
    row("passphrase=secret", "passphrase=…");
    row("https://a.example/x?token=secret&y=1", "https://a.example/x?token=…&y=1");
    row("https://a.example/x?X-Amz-Signature=secret", "https://a.example/x?X-Amz-Signature=…");
    row("a\n-----BEGIN PRIVATE KEY-----\nsecret\nsecret\n-----END PRIVATE KEY-----\nb",
        "a\n-----BEGIN PRIVATE KEY-----…-----END PRIVATE KEY-----\nb");
    row("-----BEGIN PGP PRIVATE KEY BLOCK-----\nsecret", "-----BEGIN PGP PRIVATE KEY BLOCK-----…");
    row("stagingKey=sha256/_staging/x requestIds=r-1", "stagingKey=sha256/_staging/x requestIds=r-1");
    row("POST https://a.example/api 200", "POST https://a.example/api 200");
    row("mail@a.example wrote", "mail@a.example wrote");
}

void LogTest::secretsAreBlottedOut() {
    QFETCH(QString, line);
    QFETCH(QString, shown);
    QCOMPARE(redacted(line), shown);
}

void LogTest::eachCallStandsInTheLog() {
    QLoggingCategory::setFilterRules(QStringLiteral("waybill.*=true"));
    LogStage stage;
    QVERIFY(stage.openSample());
    stage.targetPeer();
    QVERIFY(stage.publish());
    QVERIFY(QTest::qWaitFor([&] { return stage.text().contains(QStringLiteral("finalize 200")); }, patience));
    QCOMPARE(stage.text().count(QStringLiteral("POST ") + stage.peer->address()),
        static_cast<qsizetype>(stage.peer->requests().size()));
    QVERIFY(stage.text().contains(QStringLiteral("outcome=finalized")));
    QLoggingCategory::setFilterRules({});
}

void LogTest::savedAsItIsShown() {
    LogStage stage;
    qWarning("proxy http://walter:s3cret@proxy.example answers nothing");
    QVERIFY(QTest::qWaitFor([&] { return stage.text().contains(QStringLiteral("answers nothing")); }, patience));
    const QString path = stage.path("saved.log");
    QVERIFY(stage.saveTo(path));
    QCOMPARE(stage.saved(), QStringLiteral("Saved."));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QCOMPARE(QString::fromUtf8(content), stage.text() + u'\n');
    QVERIFY(content.contains("http://…@proxy.example") && !content.contains("s3cret"));
}

void LogTest::notSavedIsSaid() {
    LogStage stage;
    // What stands there is a folder: no file can take its place.
    QVERIFY(QDir().mkpath(stage.path("taken")));
    Q_EMIT stage.sink.line(QStringLiteral("a line"));
    QTest::mouseClick(stage.dock()->findChild<QPushButton *>(), Qt::LeftButton);
    auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(stage.path("taken"));
    dialog->reject();
    QVERIFY(stage.saved().startsWith(QStringLiteral("Not saved: ")));
    QVERIFY(QTest::qWaitFor([] { return !QApplication::activeModalWidget(); }, patience));
}

QTEST_MAIN(LogTest)
#include "tst_log.moc"
