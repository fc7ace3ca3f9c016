// The rules by which secrets are told: a fixed word that leads to the place, a pattern there, and what must hold of
// what was matched. Immutable tables; any thread. Forms are from the services' public documentation of their tokens.
#pragma once

#include <QRegularExpression>
#include <QString>

#include <span>
#include <vector>

namespace waybill {

// Bytes that are at hand before the first and behind the last byte of a rule's word, where the file has them.
inline constexpr qsizetype secretLead = 1024;
inline constexpr qsizetype secretReach = 8 * 1024;

// What a pattern matched, before and after it was judged. The window is the text around, one character a byte.
struct Candidate {
    QStringView window;
    qsizetype wordAt = 0; // in the window, the rule's word
    QRegularExpressionMatch match;
    qsizetype start = 0; // of the secret, in the window
    qsizetype length = 0;
    QLatin1StringView code; // a check may tell a special case
    QString what; // kind of key, service, name
    QStringView file; // its path

    QStringView secret() const { return window.sliced(start, length); }
};

// Whether it is a secret. Gets it with the group "s", "u", "v" or 1, the first of them that was captured, else the
// whole match; may move it.
using Check = bool (*)(Candidate &);

enum class RuleTrait {
    None = 0,
    AnyCase = 1, // of the word
    NoBinary = 2, // does not run on binary files
    Guessable = 4, // a person may have chosen it: no character of it is shown, and nothing is derived from it
    Around = 8, // the pattern is looked for before and behind the word
    AtStart = 16, // of the file alone
    Junk = 32, // no secret: only its path is told, and only once a file
    ShortLine = 64, // tells by chance alone, which says nothing on a line over 500 characters: minified code
};
Q_DECLARE_FLAGS(RuleTraits, RuleTrait)
Q_DECLARE_OPERATORS_FOR_FLAGS(RuleTraits)

struct Rule {
    QLatin1StringView code;
    const char *what; // a proper name; empty: the check gives it
    std::vector<QByteArray> words;
    const char *pattern; // matched where the word begins; empty: the check alone decides
    Check check;
    RuleTraits traits = RuleTrait::None;
    qsizetype reach = 600; // at most secretReach: bytes behind the word's begin that the pattern sees
};

// A rule ready to run.
struct CompiledRule {
    const Rule *rule;
    QRegularExpression pattern;
};

std::span<const Rule> keyRules();
std::span<const Rule> tokenRules();
std::span<const Rule> passwordRules();

// All of them, in the order of precedence: where two match the same bytes, the first one counts.
std::span<const CompiledRule> allRules();

// Checks that several tables use.
bool isNoPlaceholder(Candidate &candidate);

} // namespace waybill
