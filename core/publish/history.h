// Every publish as a job in one SQLite database. Each step is written down before and after it happens, so that
// whatever ends the program, the next one to look knows the job's true state. A History is one connection, used on the
// thread that made it; any number of them, in any number of processes, share one file.
#pragma once

#include "core/base/result.h"
#include "core/publish/outcome.h"
#include "core/settings/serverprofile.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

class QLockFile;

namespace waybill {

// What a job was asked to publish. All of it is public: no key, no passphrase.
struct JobOrder {
    ServerProfile server; // as it was when the job began
    QString bundle; // path
    QString sha256; // hex; empty until it is computed
    qint64 size = 0; // bytes
    QString extension; // the manifest's name
    QString version; // the manifest's
    QByteArray manifestJson; // the bytes of manifest.json
    QString signatureText; // empty: not signed
    QString signatureAlgorithm; // "cosign", "x509", "pgp"
    QString signer; // fingerprint; may be empty
};

struct Job {
    QString id; // a UUID without braces
    QDateTime begun; // UTC
    QDateTime changed; // UTC
    JobOrder order;
    // The truth as far as it is written down. Where a step had begun and no end of it is known, the worst that this
    // step may have done: an upload counts as sent, a finalize as unknown.
    Outcome outcome = Outcome::NotSent;
    InstallOutcome install = InstallOutcome::NotAsked;
    QString stagingKey; // empty: nothing is known to be staged
    int attempts = 0; // of the upload and of finalize together
    std::optional<Error> failure; // why it went no further
    QStringList requestIds;
    QJsonObject receipt; // empty: none
    bool settled = false; // nothing is left to be done: it ended, or the user dismissed it
    bool running = false; // somebody works on it at this moment

    bool unfinished() const { return !settled && !running; }
};

struct JobEvent {
    QDateTime at; // UTC
    QString step; // a stage's name: "uploading"
    bool begun = false; // else ended
    int attempt = 1;
    QString word; // how it ended: "done", or an error's name
    QString detail; // the error's detail; never a secret
};

class History {
public:
    static QString defaultFile(); // of this user, for both programs

    // Makes the file where it is missing. HistoryFailed.
    static Result<std::unique_ptr<History>> open(const QString &file);
    ~History();
    History(const History &) = delete;
    History &operator=(const History &) = delete;

    // All below: HistoryFailed.
    Result<QList<Job>> jobs(int atMost = -1); // newest first; without manifest and signature text
    Result<QList<Job>> unfinishedJobs();
    Result<Job> job(const QString &id); // whole; the first characters of an id are enough; JobNotFound
    Result<QList<JobEvent>> events(const QString &id); // oldest first
    // The newest job of this release that the server confirmed.
    Result<std::optional<Job>> published(
        const QUrl &server, const QString &tenant, const QString &extension, const QString &version);
    // Whether the last job for this server that got that far was refused for want of a signature.
    Result<bool> demandsSignature(const QUrl &server);

    // Says that nothing is left to be done for it: JobRunning, JobNotFound.
    Result<void> dismiss(const QString &id);

private:
    friend class JobRecord;
    struct Private;
    explicit History(std::unique_ptr<Private> given);
    std::unique_ptr<Private> d;
};

// One job that is being worked on, by this process alone for as long as this lives.
class JobRecord {
public:
    static Result<std::unique_ptr<JobRecord>> begin(History &history, JobOrder order);
    // JobNotFound, JobRunning. Whether it is settled is the caller's to judge.
    static Result<std::unique_ptr<JobRecord>> resume(History &history, const QString &id);
    ~JobRecord();
    JobRecord(const JobRecord &) = delete;
    JobRecord &operator=(const JobRecord &) = delete;

    const Job &job() const;

    // What is not written down first is not done: HistoryFailed. `step`: a stage's name.
    Result<void> before(const QString &step, int attempt);
    // `change` alters the job (outcome, staging key, receipt …); both are written at once.
    Result<void> after(const QString &step, int attempt, const std::optional<Error> &error,
        const std::function<void(Job &)> &change = {});

private:
    JobRecord(History &history, std::unique_ptr<QLockFile> lock, Job job);
    Result<void> write(const JobEvent &event);

    History &m_history;
    std::unique_ptr<QLockFile> m_lock;
    Job m_job;
};

} // namespace waybill
