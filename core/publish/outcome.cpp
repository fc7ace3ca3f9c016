#include "core/publish/outcome.h"

#include <algorithm>
#include <array>

namespace waybill {

namespace {

template <typename T> struct Named {
    T value;
    QLatin1StringView name;
};

constexpr std::array outcomes{
    Named{Outcome::NotSent, QLatin1StringView("not-sent")},
    Named{Outcome::Sent, QLatin1StringView("sent")},
    Named{Outcome::Stored, QLatin1StringView("stored")},
    Named{Outcome::Finalized, QLatin1StringView("finalized")},
    Named{Outcome::Checked, QLatin1StringView("checked")},
    Named{Outcome::Rejected, QLatin1StringView("rejected")},
    Named{Outcome::Unknown, QLatin1StringView("unknown")},
};

constexpr std::array installOutcomes{
    Named{InstallOutcome::NotAsked, QLatin1StringView("not-asked")},
    Named{InstallOutcome::Installed, QLatin1StringView("installed")},
    Named{InstallOutcome::Failed, QLatin1StringView("failed")},
    Named{InstallOutcome::Unknown, QLatin1StringView("unknown")},
};

template <typename T, std::size_t N> QString nameIn(const std::array<Named<T>, N> &table, T value) {
    return std::ranges::find(table, value, &Named<T>::value)->name;
}

template <typename T, std::size_t N>
std::optional<T> valueIn(const std::array<Named<T>, N> &table, const QString &name) {
    const auto found = std::ranges::find(table, name, &Named<T>::name);
    return found == table.end() ? std::nullopt : std::optional(found->value);
}

} // namespace

QString outcomeName(Outcome outcome) {
    return nameIn(outcomes, outcome);
}

std::optional<Outcome> outcomeOf(const QString &name) {
    return valueIn(outcomes, name);
}

QString installOutcomeName(InstallOutcome outcome) {
    return nameIn(installOutcomes, outcome);
}

std::optional<InstallOutcome> installOutcomeOf(const QString &name) {
    return valueIn(installOutcomes, name);
}

} // namespace waybill
