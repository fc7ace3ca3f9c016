// The sentences of every finding code. Internal to ui/text.
#pragma once

#include <QLatin1StringView>

#include <span>

namespace waybill::ui {

// Untranslated, context "Finding". %1, %2 ... stand for the finding's arguments (findingcodes.h of the room that finds
// it).
struct FindingSentence {
    QLatin1StringView code;
    const char *title; // for lists of all codes
    const char *message;
    const char *absent; // instead of `message` where the first argument that tells what is there is empty; null: none
    const char *help;
};

std::span<const FindingSentence> findingTable(); // all of them
std::span<const FindingSentence> secretSentences(); // a part of it: secrets and junk
std::span<const FindingSentence> judgeSentences(); // a part of it: the schema's, and of the files that a manifest names

} // namespace waybill::ui
