#include "ui/text/usertext.h"

#include <QCoreApplication>

namespace waybill::ui {

namespace {

QString say(const char *sentence) {
    return QCoreApplication::translate("Publish", sentence);
}

QString truthOf(const PublishReport &report) {
    const bool cancelled = report.failure && report.failure->error.code == ErrorCode::Cancelled;
    switch (report.outcome) {
    case Outcome::NotSent:
        return say(QT_TRANSLATE_NOOP("Publish", "Nothing was published, and nothing was left on the server."));
    case Outcome::Sent:
        return say(QT_TRANSLATE_NOOP("Publish",
            "The bundle was sent, but the server did not confirm that it is stored. Nothing was published."));
    case Outcome::Stored:
        if (!report.stagedObjectRemoved)
            return say(QT_TRANSLATE_NOOP("Publish",
                "The bundle was uploaded but not published. The uploaded copy could not be removed; it does no harm, "
                "and nobody can install it."));
        return cancelled
            ? say(QT_TRANSLATE_NOOP("Publish", "Nothing was published. The uploaded copy was removed from the server."))
            : say(QT_TRANSLATE_NOOP(
                  "Publish", "The bundle was uploaded but not published. The uploaded copy was removed again."));
    case Outcome::Finalized:
        return say(QT_TRANSLATE_NOOP("Publish", "The version is published."));
    case Outcome::Checked:
        return say(
            QT_TRANSLATE_NOOP("Publish", "The version is published, and the server's store holds what was sent."));
    case Outcome::Rejected:
        if (report.failure && report.failure->error.code == ErrorCode::VersionExists && !report.sameBytes)
            return say(QT_TRANSLATE_NOOP("Publish",
                "The version that is there is unchanged; the server does not say with which bytes it was published."));
        if (report.failure && report.failure->error.code == ErrorCode::VersionExists)
            return *report.sameBytes
                ? say(QT_TRANSLATE_NOOP(
                      "Publish", "It is published with these same bytes: there is nothing left to do."))
                : say(QT_TRANSLATE_NOOP(
                      "Publish", "It is published with other bytes, which are unchanged. Yours were not published."));
        if (report.stagingKey.isEmpty() || report.stagedObjectRemoved)
            return say(QT_TRANSLATE_NOOP(
                "Publish", "The server refused it. Nothing was published, and nothing was left on the server."));
        return say(QT_TRANSLATE_NOOP("Publish",
            "The server refused it. Nothing was published. The uploaded copy could not be removed; it does no harm."));
    case Outcome::Unknown:
        if (report.failure && report.failure->error.code == ErrorCode::VersionExists)
            return say(QT_TRANSLATE_NOOP("Publish",
                "The version may be published by this, or by somebody else: the server has it now, and does not say "
                "with which bytes."));
        return say(QT_TRANSLATE_NOOP("Publish",
            "The version may be published, or may not: the server had everything it needed, and did not give a usable "
            "answer."));
    }
    Q_UNREACHABLE_RETURN({});
}

// Nothing was done, and what was done before is not told by this report.
bool wasNotBegun(const PublishReport &report) {
    if (!report.failure)
        return false;
    switch (report.failure->error.code) {
    case ErrorCode::JobNotFound:
    case ErrorCode::JobRunning:
    case ErrorCode::JobSettled:
        return true;
    case ErrorCode::HistoryFailed:
        return report.outcome == Outcome::NotSent;
    default:
        return false;
    }
}

} // namespace

Description describe(const PublishReport &report) {
    if (wasNotBegun(report))
        return describe(report.failure->error);
    Description description
        = report.failure ? describe(report.failure->error) : Description{outcomeTitle(report.outcome), {}, {}};
    description.truth = truthOf(report);
    if (report.outcome == Outcome::Unknown)
        description.next = say(QT_TRANSLATE_NOOP("Publish",
            "Check again: the server is asked once more, and its store where that is set up; nothing is published "
            "twice. Keep the request ids for the administrator."));
    return description;
}

QString outcomeTitle(Outcome outcome) {
    switch (outcome) {
    case Outcome::NotSent:
        return say(QT_TRANSLATE_NOOP("Publish", "Not published"));
    case Outcome::Sent:
        return say(QT_TRANSLATE_NOOP("Publish", "Not published: sent, not confirmed"));
    case Outcome::Stored:
        return say(QT_TRANSLATE_NOOP("Publish", "Not published: uploaded only"));
    case Outcome::Finalized:
        return say(QT_TRANSLATE_NOOP("Publish", "Published"));
    case Outcome::Checked:
        return say(QT_TRANSLATE_NOOP("Publish", "Published and checked"));
    case Outcome::Rejected:
        return say(QT_TRANSLATE_NOOP("Publish", "Refused by the server"));
    case Outcome::Unknown:
        return say(QT_TRANSLATE_NOOP("Publish", "It is not known whether it is published"));
    }
    Q_UNREACHABLE_RETURN({});
}

QString stageTitle(Stage stage) {
    switch (stage) {
    case Stage::Building:
        return say(QT_TRANSLATE_NOOP("Publish", "Building the project"));
    case Stage::Scanning:
        return say(QT_TRANSLATE_NOOP("Publish", "Reading the folder"));
    case Stage::Searching:
        return say(QT_TRANSLATE_NOOP("Publish", "Searching for secrets"));
    case Stage::Extracting:
        return say(QT_TRANSLATE_NOOP("Publish", "Unpacking"));
    case Stage::Packing:
        return say(QT_TRANSLATE_NOOP("Publish", "Packing"));
    case Stage::Reading:
        return say(QT_TRANSLATE_NOOP("Publish", "Reading the bundle"));
    case Stage::Hashing:
        return say(QT_TRANSLATE_NOOP("Publish", "Checking the bundle's SHA-256"));
    case Stage::Signing:
        return say(QT_TRANSLATE_NOOP("Publish", "Signing the bundle"));
    case Stage::Verifying:
        return say(QT_TRANSLATE_NOOP("Publish", "Checking the signature"));
    case Stage::Asking:
        return say(QT_TRANSLATE_NOOP("Publish", "Asking the server"));
    case Stage::Uploading:
        return say(QT_TRANSLATE_NOOP("Publish", "Uploading"));
    case Stage::Finalizing:
        return say(QT_TRANSLATE_NOOP("Publish", "Publishing (cannot be stopped now)"));
    case Stage::Resolving:
        return say(QT_TRANSLATE_NOOP("Publish", "Finding out whether it is published"));
    case Stage::Checking:
        return say(QT_TRANSLATE_NOOP("Publish", "Checking what the server has stored"));
    case Stage::Installing:
        return say(QT_TRANSLATE_NOOP("Publish", "Installing for the tenant"));
    case Stage::Waiting:
        return say(QT_TRANSLATE_NOOP("Publish", "Waiting before the next attempt"));
    case Stage::CleaningUp:
        return say(QT_TRANSLATE_NOOP("Publish", "Removing the uploaded copy"));
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace waybill::ui
