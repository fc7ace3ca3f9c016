// The only place that turns codes into sentences: errors, findings, outcomes, sizes, times. Needs no display; the
// command line says the same. Any thread once the translators are installed.
#pragma once

#include "core/base/error.h"
#include "core/base/finding.h"
#include "core/operation/context.h"
#include "core/publish/publisher.h"
#include "core/signing/verification.h"

#include <QString>

namespace waybill {
struct Job;
struct JobEvent;
struct PreflightAnswer;
struct ReceiptChecks;
} // namespace waybill

namespace waybill::ui {

struct Description {
    QString title; // what happened
    QString truth; // what is true now: what was and was not done
    QString next; // what to do next
};

Description describe(const Error &error);

// A publish that did not end in a receipt: the error, told by how far it came.
Description describe(const PublishReport &report);

// A publish in the history: what came of it, by how far it came, and whether it runs or has ended.
Description describe(const Job &job);
QString jobTitle(const Job &job); // "com.acme.reports 1.4.2 to Acme"
QString describe(const JobEvent &event); // "Uploading (attempt 2): done", on one line
QString jobStepTitle(const QString &step); // of a step's name: "Uploading"
QString installOutcomeTitle(InstallOutcome outcome); // a sentence
// What a receipt was compared with and what came of it, and what it was not compared with: a sentence each.
QStringList describe(const ReceiptChecks &checks);

struct FindingText {
    QString message; // one sentence
    QString help; // what it means and what to do
};

FindingText describe(const Finding &finding);
QString describe(const Fix &fix); // "Remove the field \"sbom\"."

// What people ask of a signature, answered: is the bundle unchanged, who signed it, are they trusted.
struct VerdictText {
    QString unchanged;
    QString who;
    QString trusted;
};

VerdictText describe(const Verification &verification);

// One answer of the preflight.
struct PreflightText {
    QString title; // what is so, with the facts: a sentence
    QString next; // why, and what to do; empty where there is nothing to do
};

PreflightText describe(const PreflightAnswer &answer);

QString algorithmTitle(SigningAlgorithm algorithm); // "x509 (CMS)"
QString keyPlaceTitle(KeyPlace place); // "in the keychain"
QString formatFingerprint(const QString &hex); // in groups of four, for people who compare two

// What an extension may do that has this capability; what to check where it is not a known one.
QString capabilityMeaning(const QString &capability);

// A name from a hostile archive, on one line: what a reader would not see, or would see in another order (control,
// format and line characters, unassigned ones), stands as \u{202E}.
QString shownName(const QString &name);
// The same with their names so shown.
Error shown(Error error);
Finding shown(Finding finding);

// Why the Runner leaves an entry out (BundleEntry::runnerSkips), in words.
QString runnerReason(const QString &runnerSkips);

QString outcomeTitle(Outcome outcome);
QString stageTitle(Stage stage); // "Uploading"

QString formatSize(qint64 bytes); // "12.4 MB" with the locale's separators
QString formatFileCount(qint64 count); // "1 file", "12 files"
QString formatRate(double bytesPerSecond);
QString formatTimeLeft(qint64 seconds); // cautious: "about 2 min"

// Every finding code and error name that exists, for `explain`; empty where unknown.
struct Explanation {
    QString code;
    QString title;
    QString sentence; // a finding's, with <what it is> where its arguments go; of an error: empty
    QString severity; // of a finding; empty where it has none
    QString judge;
    QString meaning; // what is true then
    QString next; // what to do
    QString text; // all of that
};
std::optional<Explanation> explain(const QString &code);
QList<Explanation> allExplanations();

// A field of the manifest: what it is for, and what is asked of it.
struct FieldText {
    QString path; // "api.endpoints[].method"; "$": the whole
    QString title;
    QString text;
    QString type; // "a text"
    QStringList asked; // by each judge, a sentence each
    QStringList values; // the only ones; empty: any
};
std::optional<FieldText> describeField(const QString &path); // "api.endpoints[0].method", too
QList<FieldText> allFields();

} // namespace waybill::ui
