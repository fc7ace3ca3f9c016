// Passwords: where they stand tells them, for they have no form. What people may have chosen is never shown in part,
// and nothing is derived from it.
#include "core/scan/rules.h"
#include "core/scan/tokenchecks.h"

#include <algorithm>

namespace waybill {

namespace {

bool isPassword(Candidate &candidate) {
    return !isPasswordPlaceholder(candidate.secret());
}

// scheme://user:password@host; the name is "scheme://host".
bool isLoginInAddress(Candidate &candidate) {
    qsizetype schemeAt = candidate.wordAt;
    while (schemeAt > 0 && candidate.wordAt - schemeAt < 20
        && (candidate.window[schemeAt - 1].isLetterOrNumber() || candidate.window[schemeAt - 1] == u'+'))
        --schemeAt;
    if (schemeAt == candidate.wordAt || !isPassword(candidate))
        return false;
    const QString user = candidate.match.captured(QStringLiteral("user"));
    const QString host = candidate.match.captured(QStringLiteral("host")).toLower();
    static const QRegularExpression nobody(QStringLiteral(
        "^(?:localhost|127\\.0\\.0\\.1|0\\.0\\.0\\.0|host(?:name)?|server|domain(?:\\.\\w+)?|.*\\bexample\\b.*|.*\\.(?:"
        "test|invalid|local|localhost)|[^.]+)$"));
    static const QRegularExpression anybody(
        QStringLiteral("^user(?:name)?$|your|example|anonymous"), QRegularExpression::CaseInsensitiveOption);
    if (candidate.secret() == user || anybody.matchView(user).hasMatch() || nobody.matchView(host).hasMatch())
        return false;
    candidate.what
        = candidate.window.sliced(schemeAt, candidate.wordAt - schemeAt).toString() + QStringLiteral("://") + host;
    return true;
}

// "Server=...;Password=...": a place to go to stands on the same line.
bool isConnectionString(Candidate &candidate) {
    static const QRegularExpression place(
        QStringLiteral("(?:server|data source|host|addr(?:ess)?|endpoint)\\s*=\\s*(?<host>[\\w.:,\\\\/-]{2,120})\\s*;"),
        QRegularExpression::CaseInsensitiveOption);
    qsizetype from = candidate.wordAt;
    while (from > 0 && candidate.wordAt - from < 400 && candidate.window[from - 1] != u'\n')
        --from;
    qsizetype to = candidate.start + candidate.length;
    while (to < candidate.window.size() && to - candidate.start < 400 && candidate.window[to] != u'\n')
        ++to;
    const auto found = place.matchView(candidate.window.sliced(from, to - from));
    if (!found.hasMatch() || !isPassword(candidate))
        return false;
    candidate.what = found.captured(QStringLiteral("host"));
    return true;
}

// npm's login: of a registry ("//host/:_authToken=..."), or in a file of npm's own.
bool isNpmLogin(Candidate &candidate) {
    const bool ofRegistry = candidate.wordAt > 0 && candidate.window[candidate.wordAt - 1] == u':';
    if (!ofRegistry && !candidate.file.endsWith(QLatin1StringView("npmrc")))
        return false;
    return !isPasswordPlaceholder(candidate.secret()) && entropyOf(candidate.secret()) >= 2.5;
}

// Docker's config.json: base64 of user:password.
bool isDockerLogin(Candidate &candidate) {
    const auto login = decodedBase64(candidate.secret());
    const qsizetype colon = login ? login->indexOf(':') : -1;
    const auto printable = [](char c) { return c >= 0x20 && c < 0x7F; };
    return colon > 0 && std::ranges::all_of(*login, printable)
        && !isPasswordPlaceholder(QString::fromLatin1(login->sliced(colon + 1)));
}

bool isEnvironmentFile(QStringView path) {
    const QStringView name = path.sliced(path.lastIndexOf(u'/') + 1);
    return name.startsWith(QLatin1StringView(".env")) || name.endsWith(QLatin1StringView(".env"));
}

// Names that say secret and mean something else: "tokenType", "nextToken", "publicToken", "PASSWORD_HASH".
bool isHarmlessName(const QString &name) {
    static const QRegularExpression harmless(
        QStringLiteral("(?:id|url|uri|type|hash|digest|prefix|pattern|regex|name|key_?path|file)$|public|publishable|"
                       "placeholder|next_?token|page_?token|continuation_?token|tokeniz|integrity"),
        QRegularExpression::CaseInsensitiveOption);
    return harmless.matchView(name).hasMatch();
}

// A line of a comment that documents: what stands there as an example is meant to be read.
bool isDocumentation(const Candidate &candidate) {
    const QStringView before = candidate.window.first(candidate.wordAt);
    return before.sliced(before.lastIndexOf(u'\n') + 1).trimmed().startsWith(u'*');
}

// NAME = value, where the name says secret. In a .env file the value need not be quoted, and may be a password;
// anywhere else only what looks like chance counts.
bool isAssignment(Candidate &candidate) {
    qsizetype from = candidate.wordAt;
    const auto isOfName
        = [](QChar c) { return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_' || c == u'-'); };
    while (from > 0 && candidate.wordAt - from < 60 && isOfName(candidate.window[from - 1]))
        --from;
    candidate.what
        = candidate.window.sliced(from, candidate.match.capturedEnd(QStringLiteral("name")) - from).toString();
    if (isHarmlessName(candidate.what) || isDocumentation(candidate))
        return false;
    const QStringView value = candidate.secret();
    if (isEnvironmentFile(candidate.file)) {
        const bool upper = std::ranges::any_of(value, [](QChar c) { return c.isUpper(); });
        const bool lower = std::ranges::any_of(value, [](QChar c) { return c.isLower(); });
        const bool mixed = (upper && lower) || std::ranges::any_of(value, [](QChar c) { return !c.isLetter(); });
        return candidate.match.captured(QStringLiteral("sep")) == u'=' && mixed && entropyOf(value) >= 2.75
            && !isPasswordPlaceholder(value);
    }
    return candidate.match.hasCaptured(QStringLiteral("quote")) && looksRandom(value);
}

} // namespace

std::span<const Rule> passwordRules() {
    using enum RuleTrait;
    constexpr QLatin1StringView inAddress("WB3020");
    constexpr QLatin1StringView login("WB3022");
    static const std::vector<Rule> rules{
        {login, "npm", {"_authToken", "_auth", "_password"},
            "_(?:authToken|auth|password)\\s{0,4}=\\s{0,4}\"?([A-Za-z0-9+/=_.-]{12,400})", isNpmLogin,
            NoBinary | Guessable},
        {login, "netrc", {"machine"},
            "machine\\s{1,8}[\\w.-]{1,120}\\s{1,8}login\\s{1,8}\\S{1,120}\\s{1,8}password\\s{1,8}(\\S{1,200})",
            isPassword, NoBinary | Guessable},
        {login, "Docker", {"\"auth\""}, "\"auth\"\\s{0,4}:\\s{0,4}\"([A-Za-z0-9+/=]{12,2000})\"", isDockerLogin,
            NoBinary | Guessable, 2200},
        {inAddress, "", {"://"},
            "://(?<user>[A-Za-z0-9._%+~-]{0,64}):(?<s>[^\\s/"
            ":@\"'`<>\\\\]{4,128})@(?<host>[A-Za-z0-9][A-Za-z0-9.-]{1,200})",
            isLoginInAddress, NoBinary | Guessable},
        {QLatin1StringView("WB3021"), "", {"password=", "pwd=", "password =", "pwd ="},
            "(?i:password|pwd)\\s?=\\s?([^;\"'`\\s<>&]{4,128})", isConnectionString, AnyCase | NoBinary | Guessable},
        {QLatin1StringView("WB3023"), "",
            {"password", "passwd", "secret", "token", "api_key", "apikey", "api-key", "access_key", "accesskey",
                "private_key", "privatekey", "encryption_key", "encryptionkey"},
            "(?<name>[A-Za-z][A-Za-z0-9_-]{4,60})(?:[\"'`]|\\])?\\s{0,4}(?<sep>:=|=>|[=:])\\s{0,4}(?:(?<quote>[\"'`])(?"
            "<s>["
            "^\\s\"'`,"
            "<>(){}\\[\\]]{16,200})\\k<quote>|(?<u>[^\\s\"'`,;<>(){}\\[\\]]{8,200})(?:\\s|$)|[\"'](?<v>[^\\s\"']{8,200}"
            ")[\"'])",
            isAssignment, AnyCase | NoBinary | Guessable | ShortLine},
    };
    return rules;
}

} // namespace waybill
