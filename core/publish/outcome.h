// How far a publish came, in the words of the command line and the history. Values; any thread.
#pragma once

#include <QString>

#include <optional>

namespace waybill {

// Unknown: the server may have published it, and it could not be found out. Checked: finalized, and found whole in the
// server's object store.
enum class Outcome { NotSent, Sent, Stored, Finalized, Checked, Rejected, Unknown };

// "not-sent", "sent", "stored", "finalized", "checked", "rejected", "unknown".
QString outcomeName(Outcome outcome);
std::optional<Outcome> outcomeOf(const QString &name);

// Finalized or checked: the version is out.
constexpr bool isPublished(Outcome outcome) {
    return outcome == Outcome::Finalized || outcome == Outcome::Checked;
}

// Installing for a tenant is an outcome of its own: its failure is no failed publish. Unknown: the server did not
// answer.
enum class InstallOutcome { NotAsked, Installed, Failed, Unknown };

// "not-asked", "installed", "failed", "unknown".
QString installOutcomeName(InstallOutcome outcome);
std::optional<InstallOutcome> installOutcomeOf(const QString &name);

} // namespace waybill
