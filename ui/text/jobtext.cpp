// A publish in the history in words: what came of it, what is true as far as it is written down, what can be done.
#include "core/publish/history.h"
#include "core/publish/receiptcheck.h"
#include "ui/text/usertext.h"

#include <QCoreApplication>

namespace waybill::ui {

namespace {

QString say(const char *sentence) {
    return QCoreApplication::translate("Job", sentence);
}

constexpr auto harmlessCopy = QT_TRANSLATE_NOOP("Job",
    "Nothing was published. An uploaded copy may be on the server still; it does no harm, and nobody can install it.");
constexpr auto mayBePublished = QT_TRANSLATE_NOOP(
    "Job", "The version may be published, or may not: the server had everything it needed, and no usable answer came.");
constexpr auto published = QT_TRANSLATE_NOOP("Job", "The version is published.");
constexpr auto publishedAndChecked
    = QT_TRANSLATE_NOOP("Job", "The version is published, and the server's store holds what was sent.");

// Somebody works on it.
const char *runningTruth(Outcome outcome) {
    switch (outcome) {
    case Outcome::NotSent:
        return QT_TRANSLATE_NOOP("Job", "Nothing was sent yet.");
    case Outcome::Sent:
        return QT_TRANSLATE_NOOP("Job", "The bundle is being sent. Nothing is published yet.");
    case Outcome::Stored:
        return QT_TRANSLATE_NOOP("Job", "The bundle is uploaded. Nothing is published yet.");
    case Outcome::Finalized:
        return QT_TRANSLATE_NOOP("Job", "The version is published; what follows is not over.");
    case Outcome::Checked:
        return QT_TRANSLATE_NOOP(
            "Job", "The version is published, and the server's store holds what was sent; what follows is not over.");
    case Outcome::Rejected:
        return QT_TRANSLATE_NOOP("Job", "The server refused it. What was uploaded is being removed.");
    case Outcome::Unknown:
        return QT_TRANSLATE_NOOP(
            "Job", "The server was told to publish it, and has not answered yet. It may be published already.");
    }
    Q_UNREACHABLE_RETURN({});
}

Description running(Outcome outcome) {
    return {say(QT_TRANSLATE_NOOP("Job", "Running now")), say(runningTruth(outcome)),
        say(QT_TRANSLATE_NOOP("Job", "Wait until it ends, or stop it where it runs."))};
}

// Nobody works on it, and something is left to be done.
Description unfinished(Outcome outcome) {
    const auto sendAgain = QT_TRANSLATE_NOOP("Job", "Go on to send it again, or dismiss it.");
    const auto doTheRest
        = QT_TRANSLATE_NOOP("Job", "Go on to check and install what is left of it, or dismiss it: the publish stands.");
    switch (outcome) {
    case Outcome::NotSent:
        return {say(QT_TRANSLATE_NOOP("Job", "Did not end: nothing was sent")),
            say(QT_TRANSLATE_NOOP("Job", "Nothing was published, and nothing was left on the server.")),
            say(sendAgain)};
    case Outcome::Sent:
        return {say(QT_TRANSLATE_NOOP("Job", "Did not end: it broke off while the bundle was sent")), say(harmlessCopy),
            say(sendAgain)};
    case Outcome::Stored:
        return {say(QT_TRANSLATE_NOOP("Job", "Did not end: uploaded, not published")),
            say(QT_TRANSLATE_NOOP(
                "Job", "Nothing was published. The uploaded copy is on the server still; nobody can install it.")),
            say(QT_TRANSLATE_NOOP("Job", "Go on to publish it, or clean up to remove the uploaded copy."))};
    case Outcome::Finalized:
        return {say(QT_TRANSLATE_NOOP("Job", "Published, but what was to follow did not end")), say(published),
            say(doTheRest)};
    case Outcome::Checked:
        return {say(QT_TRANSLATE_NOOP("Job", "Published and checked, but what was to follow did not end")),
            say(publishedAndChecked), say(doTheRest)};
    case Outcome::Rejected:
        return {say(QT_TRANSLATE_NOOP("Job", "Refused by the server, and not cleaned up")), say(harmlessCopy),
            say(QT_TRANSLATE_NOOP("Job", "Clean up to remove the uploaded copy, or dismiss it."))};
    case Outcome::Unknown:
        return {outcomeTitle(outcome), say(mayBePublished),
            say(QT_TRANSLATE_NOOP(
                "Job", "Check again: the server is asked what became of it, and nothing is published twice."))};
    }
    Q_UNREACHABLE_RETURN({});
}

QString settledTruth(const Job &job) {
    switch (job.outcome) {
    case Outcome::NotSent:
        return say(QT_TRANSLATE_NOOP("Job", "Nothing was published, and nothing was left on the server."));
    case Outcome::Sent:
    case Outcome::Stored:
        return say(harmlessCopy);
    case Outcome::Finalized:
        return job.failure
            ? say(QT_TRANSLATE_NOOP(
                  "Job", "The server says that the version is published; what it has stored could not be confirmed."))
            : say(published);
    case Outcome::Checked:
        return say(publishedAndChecked);
    case Outcome::Rejected:
        if (job.failure && job.failure->code == ErrorCode::VersionExists)
            return say(QT_TRANSLATE_NOOP(
                "Job", "This version was published before; what is there is unchanged, and nothing was added."));
        return say(QT_TRANSLATE_NOOP("Job", "The server refused it. Nothing was published."));
    case Outcome::Unknown:
        return say(mayBePublished);
    }
    Q_UNREACHABLE_RETURN({});
}

// The state in a table, where no more than the title is seen: what is not as it was meant to be is in it.
QString settledTitle(const Job &job) {
    const bool isOut = isPublished(job.outcome);
    if (isOut && job.install == InstallOutcome::Failed)
        return say(QT_TRANSLATE_NOOP("Job", "Published, not installed"));
    if (isOut && job.install == InstallOutcome::Unknown)
        return say(QT_TRANSLATE_NOOP("Job", "Published; it is not known whether it is installed"));
    if (job.outcome == Outcome::Finalized && job.failure)
        return say(QT_TRANSLATE_NOOP("Job", "Published, but not confirmed in the store"));
    return outcomeTitle(job.outcome);
}

Description settled(const Job &job) {
    Description description{settledTitle(job), settledTruth(job), {}};
    if (job.outcome == Outcome::Unknown)
        description.next = say(QT_TRANSLATE_NOOP("Job",
            "Publish again to find out: where the version is published, the server says so, and nothing is doubled."));
    else if (job.outcome == Outcome::Checked || (job.outcome == Outcome::Finalized && !job.failure))
        description.next = say(QT_TRANSLATE_NOOP("Job", "Nothing is left to be done."));
    else if (job.failure)
        description.next = describe(*job.failure).next;
    else
        description.next = say(QT_TRANSLATE_NOOP("Job", "Publish it again where it is still wanted."));
    return description;
}

// Of its own, beside whatever the publish came to.
void addInstallation(Description &description, const Job &job) {
    if (job.install == InstallOutcome::NotAsked || job.running)
        return;
    description.truth += u' ' + installOutcomeTitle(job.install);
    if (job.settled && job.install != InstallOutcome::Installed)
        description.next = say(QT_TRANSLATE_NOOP("Job", "Install it again, or in the server's own pages."));
}

} // namespace

QString installOutcomeTitle(InstallOutcome outcome) {
    switch (outcome) {
    case InstallOutcome::NotAsked:
        return say(QT_TRANSLATE_NOOP("Job", "It was not to be installed."));
    case InstallOutcome::Installed:
        return say(QT_TRANSLATE_NOOP("Job", "It is installed for the tenant."));
    case InstallOutcome::Failed:
        return say(QT_TRANSLATE_NOOP("Job", "It is not installed for the tenant."));
    case InstallOutcome::Unknown:
        return say(QT_TRANSLATE_NOOP("Job", "It is not known whether it is installed for the tenant."));
    }
    Q_UNREACHABLE_RETURN({});
}

QString jobTitle(const Job &job) {
    const ServerProfile &server = job.order.server;
    const QString name = server.name.isEmpty() ? server.address.toString() : server.name;
    const QString release = shownName(job.order.extension + u' ' + job.order.version).trimmed();
    return say(QT_TRANSLATE_NOOP("Job", "%1 to %2")).arg(release, shownName(name));
}

Description describe(const Job &job) {
    Description description = job.running ? running(job.outcome) : job.settled ? settled(job) : unfinished(job.outcome);
    addInstallation(description, job);
    return description;
}

QString jobStepTitle(const QString &step) {
    for (int number = 0; number <= static_cast<int>(Stage::CleaningUp); ++number) {
        const auto stage = static_cast<Stage>(number);
        if (stageName(stage) == step)
            return stage == Stage::Finalizing ? say(QT_TRANSLATE_NOOP("Job", "Publishing")) : stageTitle(stage);
    }
    if (step == QLatin1StringView("ended"))
        return say(QT_TRANSLATE_NOOP("Job", "Ended"));
    return step == QLatin1StringView("dismissed") ? say(QT_TRANSLATE_NOOP("Job", "Dismissed")) : step;
}

QString describe(const JobEvent &event) {
    QString text = jobStepTitle(event.step);
    if (event.attempt > 1)
        text = say(QT_TRANSLATE_NOOP("Job", "%1 (attempt %2)")).arg(text).arg(event.attempt);
    if (event.begun)
        return say(QT_TRANSLATE_NOOP("Job", "%1: begun")).arg(text);
    if (event.word.isEmpty() || event.word == QLatin1StringView("done"))
        return say(QT_TRANSLATE_NOOP("Job", "%1: done")).arg(text);
    const auto known = explain(event.word);
    const QString word = known ? known->title : event.word;
    return event.detail.isEmpty() ? QStringLiteral("%1: %2").arg(text, word)
                                  : QStringLiteral("%1: %2 (%3)").arg(text, word, shownName(event.detail));
}

QStringList describe(const ReceiptChecks &checks) {
    QStringList lines;
    const auto add = [&](const std::optional<Result<void>> &check, const char *good, const char *absent) {
        if (!check)
            lines.append(say(absent));
        else if (*check)
            lines.append(say(good));
        else
            lines.append(describe(check->error()).title + QStringLiteral(": ") + shownName(check->error().detail));
    };
    add(checks.history, QT_TRANSLATE_NOOP("Job", "The history says the same."),
        QT_TRANSLATE_NOOP("Job", "This history does not have the publish: not compared with it."));
    add(checks.bundle, QT_TRANSLATE_NOOP("Job", "The bundle is the one that was published."),
        QT_TRANSLATE_NOOP("Job", "Not compared with a bundle."));
    add(checks.store, QT_TRANSLATE_NOOP("Job", "The server's store holds what it says."),
        QT_TRANSLATE_NOOP("Job", "The server's store was not asked: no storage check is set up for it here."));
    return lines;
}

} // namespace waybill::ui
