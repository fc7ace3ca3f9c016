// A publish history over the real registry and a fault peer: jobs that were left behind in each way, and the history
// that the window shows. Tests only.
#pragma once

#include "core/publish/history.h"
#include "tests/unit/publish/publishstage.h"
#include "ui/session/publishhistory.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

namespace waybill::ui {

struct HistoryStage {
    static constexpr int patience = 30'000; // ms; only a test that fails waits so long

    PublishStage publish{{}, 40'000};
    std::unique_ptr<PublishHistory> history;
    QStringList announced;

    HistoryStage() {
        publish.request.server.name = QStringLiteral("Acme");
        publish.request.historyFile = file();
        open();
    }

    // As the program does it when it starts.
    void open() {
        history.reset();
        history = std::make_unique<PublishHistory>(
            PublishHistory::Environment{file(), [this](const Job &) { return tools(); }});
        QObject::connect(history.get(), &PublishHistory::announced, history.get(),
            [this](const QString &sentence) { announced.append(sentence); });
    }

    QString file() const { return path("history.sqlite"); }
    QString path(const char *name) const { return publish.folder.filePath(QString::fromLatin1(name)); }

    Result<JobTools> tools() const {
        if (toolsFailWith)
            return fail(*toolsFailWith, QStringLiteral("keychain"));
        return JobTools{
            file(), publish.request.credentials, publish.request.store, publish.request.limits, publish.request.retry};
    }
    std::optional<ErrorCode> toolsFailWith;

    // Another release, with a bundle of its own.
    void setVersion(const char *version) {
        publish.bytes.append(version);
        publish.request.bundle = path(version) + QStringLiteral(".tar.zst");
        writeFile(publish.request.bundle, publish.bytes);
        Sha256 sha256;
        sha256.update(publish.bytes);
        publish.hash = sha256.finish();
        publish.request.version = QString::fromLatin1(version);
        publish.request.manifestJson = goodManifest;
        publish.request.manifestJson.replace("1.4.2", version);
    }

    // --- each leaves one job behind, and gives its id
    QString published() { return publish.publish().jobId; }
    // It happened, and the answer was lost.
    QString unknown() {
        publish.peer->set("finalize", {Fault::Kind::SwallowAnswer});
        const QString id = publish.publish().jobId;
        publish.peer->set("finalize", {});
        return id;
    }
    // Refused, and the uploaded copy could not be removed.
    QString notCleanedUp() {
        const QByteArray refusal = R"({"error":"x","code":"INVALID_MANIFEST"})";
        publish.peer->set("finalize", {Fault::Kind::AnswerAfterBody, httpAnswer(400, "application/json", refusal)});
        // The harmless question is an abort, too: only the one after finalize is not answered.
        const auto refuseAborts = [this](const Progress &progress) {
            if (progress.stage == Stage::Finalizing)
                publish.peer->set("abort", {Fault::Kind::AnswerAtOnce, httpAnswer(500, "text/plain", "x")});
        };
        const QString id = publish.publish(refuseAborts).jobId;
        publish.peer->set("abort", {});
        publish.peer->set("finalize", {});
        return id;
    }
    // The program went away before anything was sent.
    QString notSent() {
        const auto open = History::open(file());
        JobOrder order;
        order.server = publish.request.server;
        order.bundle = publish.request.bundle;
        order.sha256 = publish.hash;
        order.size = publish.bytes.size();
        order.extension = publish.request.extension;
        order.version = publish.request.version;
        order.manifestJson = publish.request.manifestJson;
        const auto record = JobRecord::begin(**open, order);
        return (*record)->job().id;
    }

    bool read() const {
        QSignalSpy changed(history.get(), &PublishHistory::changed);
        history->refresh();
        if (!changed.wait(patience))
            return false;
        // A reading may have been under way, and have seen less: the next one began later.
        changed.clear();
        history->refresh();
        return changed.wait(patience);
    }
    bool act(const QString &id, JobAction action) const {
        QSignalSpy ended(history.get(), &PublishHistory::ended);
        history->act(id, action);
        return ended.wait(patience) && read();
    }
    Job job(const QString &id) const { return history->job(id).value_or(Job()); }
};

} // namespace waybill::ui
