// The publishes of this user as the window sees them: listed, looked at, and what did not end taken up again. Each
// action runs on a thread of its own, one at a time. No widgets. Lives on the window's thread; no call of it blocks.
#pragma once

#include "core/operation/operation.h"
#include "core/publish/history.h"
#include "core/publish/receiptcheck.h"

#include <QList>
#include <QObject>

#include <memory>
#include <optional>

namespace waybill::ui {

enum class JobAction { GoOn, CheckAgain, CleanUp, Dismiss, InstallAgain, VerifyReceipt };

// Whether it makes sense for a job as it stands.
bool allows(const Job &job, JobAction action);

// What is to be done first with a job that did not end.
JobAction firstAction(const Job &job);

// A job, whole, and its steps.
struct JobDetails {
    Job job;
    QList<JobEvent> events; // oldest first
};

// What an action came to.
struct JobEnd {
    QString id; // of the job; empty for a receipt from a file, and for an export
    std::optional<JobAction> action; // absent: an export
    std::optional<PublishReport> report; // of what asked the server
    std::optional<ReceiptChecks> checks; // of a receipt
    std::optional<Error> error; // why it did not even begin

    bool done() const;
};

class PublishHistory : public QObject {
    Q_OBJECT

public:
    struct Environment {
        QString file; // the database; need not be there
        // The secrets and the object store for a job's server; called on a step's thread, while this lives.
        JobToolsFor tools;
    };

    explicit PublishHistory(Environment environment, QObject *parent = nullptr);
    ~PublishHistory() override;

    // --- what is
    bool wasRead() const;
    QList<Job> jobs() const; // what did not end first, each part newest first
    QList<Job> unfinished() const;
    std::optional<Job> job(const QString &id) const; // as jobs() has it
    std::optional<Error> readError() const; // why jobs() may be out of date
    std::optional<JobDetails> details() const; // of what was chosen; absent until they are read
    bool isBusy() const;
    QString busyJob() const; // which one an action works on
    Progress progress() const;
    std::optional<JobEnd> lastEnd() const; // of the last action; none once a new one starts

    // --- intents. While an action runs a second is refused, and announced; reading is always allowed.
    void refreshOnce(); // for whoever needs the list; does nothing once somebody has asked for it
    void refresh();
    void choose(const QString &id); // reads its details; empty: nothing
    void act(const QString &id, JobAction action);
    void verifyReceiptFile(const QString &file);
    void exportAll(const QString &file); // JSON lines
    void cancel();

Q_SIGNALS:
    void changed(); // jobs, readError
    void detailsChanged();
    void busyChanged();
    void progressed();
    void ended(); // lastEnd() is there
    // Something for assistive technology to say and for the status bar to show; never a secret.
    void announced(const QString &sentence);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace waybill::ui
