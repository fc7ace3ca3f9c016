#include "core/bundle/ignorerules.h"

#include "core/bundle/glob.h"

#include <array>
#include <ranges>

namespace waybill {

namespace {

struct BuiltIn {
    const char *name;
    const char *pattern;
};

// Small and certain: no extension is served from one of these. The registry's Runner would skip most of them anyway.
constexpr std::array builtIns{
    BuiltIn{"version-control", ".git"},
    BuiltIn{"version-control", ".hg"},
    BuiltIn{"version-control", ".svn"},
    BuiltIn{"rule-file", ".waybillignore"},
    BuiltIn{"rule-file", "/.waybill-waivers.json"}, // of core/scan
    BuiltIn{"desktop-traces", ".DS_Store"},
    BuiltIn{"desktop-traces", "Thumbs.db"},
};

constexpr QByteArrayView special{"*?[\\"};

qsizetype literalLength(QByteArrayView pattern) {
    const auto end = std::ranges::find_if(pattern, [](char c) { return special.contains(c); });
    return std::distance(pattern.begin(), end);
}

// Blanks at the end do not count, but for one behind a backslash; tabs do.
QByteArrayView withoutBlanksAtEnd(QByteArrayView line) {
    qsizetype end = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == '\\') {
            ++i;
            end = i + 1;
        } else if (line[i] != ' ') {
            end = i + 1;
        }
    }
    return line.first(std::min(end, line.size()));
}

// One line as git takes it: without its carriage return, and ended by a zero byte.
QByteArrayView ruleOf(QByteArrayView line) {
    if (line.endsWith('\r'))
        line.chop(1);
    if (const qsizetype zero = line.indexOf('\0'); zero >= 0)
        line.truncate(zero);
    return withoutBlanksAtEnd(line);
}

QByteArrayView lastPart(QByteArrayView path) {
    return path.sliced(path.lastIndexOf('/') + 1);
}

QString fileIn(const QString &folder) {
    return folder.isEmpty() ? QString(ignoreFileName) : folder + u'/' + ignoreFileName;
}

} // namespace

struct IgnoreRules::Compiled {
    IgnoreRule rule;
    bool foldersOnly = false;
    bool nameOnly = false; // no slash: it is compared with the last part of the path, at any depth
    QByteArray literal; // the bytes before the first special one
    bool anyEnd = false; // "*" and then `literal`: the name ends in it
    std::optional<Glob> rest; // what follows the literal; none: nothing does
    bool used = false;

    explicit Compiled(IgnoreRule given, QByteArrayView text)
        : rule(std::move(given)) {
        rule.pattern = QString::fromUtf8(text);
        rule.negated = text.startsWith('!');
        if (rule.negated)
            text = text.sliced(1);
        foldersOnly = text.endsWith('/');
        if (foldersOnly)
            text.chop(1);
        nameOnly = !text.contains('/');
        if (!nameOnly && text.startsWith('/'))
            text = text.sliced(1);
        if (nameOnly)
            compileName(text);
        else
            compilePath(text);
    }

    // `below`: the path from the rule's folder on.
    bool matches(QByteArrayView below, bool isFolder) const {
        if (foldersOnly && !isFolder)
            return false;
        const QByteArrayView text = nameOnly ? lastPart(below) : below;
        if (anyEnd)
            return text.endsWith(literal);
        if (!rest)
            return text == literal;
        return text.startsWith(literal) && rest->matches(text.sliced(nameOnly ? 0 : literal.size()));
    }

private:
    void compileName(QByteArrayView text) {
        const qsizetype length = literalLength(text);
        anyEnd = text.startsWith('*') && literalLength(text.sliced(1)) == text.size() - 1;
        literal = (anyEnd ? text.sliced(1) : text.first(length)).toByteArray();
        if (!anyEnd && length < text.size())
            rest.emplace(text, Glob::Slashes::Plain);
    }

    // git looks at what follows the literal bytes as a pattern of its own: in "lib**/x" the stars stand at its
    // beginning, and mean folders.
    void compilePath(QByteArrayView text) {
        const qsizetype length = literalLength(text);
        literal = text.first(length).toByteArray();
        if (length < text.size())
            rest.emplace(text.sliced(length), Glob::Slashes::Special);
    }
};

struct IgnoreRules::Level {
    QByteArray prefix; // "" or "a/b/"
    std::vector<Compiled> rules;

    void read(const QString &folder, QByteArrayView text) {
        if (text.startsWith("\xEF\xBB\xBF"))
            text = text.sliced(3);
        for (int number = 1; !text.isEmpty(); ++number) {
            const qsizetype end = text.indexOf('\n');
            const QByteArrayView line = end < 0 ? text : text.first(end);
            text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
            const QByteArrayView rule = line.startsWith('#') ? QByteArrayView() : ruleOf(line);
            if (!rule.isEmpty())
                rules.emplace_back(IgnoreRule{fileIn(folder), number}, rule);
        }
    }
};

QList<IgnoreRule> builtInIgnoreRules() {
    QList<IgnoreRule> rules;
    for (const BuiltIn &each : builtIns)
        rules.append({{}, 0, QString::fromLatin1(each.pattern), QString::fromLatin1(each.name)});
    return rules;
}

IgnoreRules::IgnoreRules() {
    auto level = std::make_unique<Level>();
    for (const IgnoreRule &rule : builtInIgnoreRules())
        level->rules.emplace_back(rule, rule.pattern.toLatin1());
    m_levels.push_back(std::move(level));
}

IgnoreRules::~IgnoreRules() = default;

void IgnoreRules::enter(const QString &folder, const QByteArray &text) {
    auto level = std::make_unique<Level>();
    level->prefix = folder.isEmpty() ? QByteArray() : folder.toUtf8() + '/';
    level->read(folder, text);
    m_levels.push_back(std::move(level));
}

QList<IgnoreRule> IgnoreRules::leave() {
    QList<IgnoreRule> idle;
    for (const Compiled &compiled : m_levels.back()->rules) {
        if (!compiled.used)
            idle.append(compiled.rule);
    }
    m_levels.pop_back();
    return idle;
}

const IgnoreRule *IgnoreRules::decide(QByteArrayView path, bool isFolder) {
    for (const auto &level : m_levels | std::views::reverse) {
        if (!path.startsWith(level->prefix))
            continue;
        const QByteArrayView below = path.sliced(level->prefix.size());
        for (Compiled &compiled : level->rules | std::views::reverse) {
            if (compiled.matches(below, isFolder)) {
                compiled.used = true;
                return &compiled.rule;
            }
        }
    }
    return nullptr;
}

std::optional<IgnoreRule> decidingRule(const QList<IgnoreText> &texts, const QString &path, bool isFolder) {
    const auto textOf = [&](const QString &folder) {
        const auto found = std::ranges::find(texts, folder, &IgnoreText::folder);
        return found == texts.end() ? QByteArray() : found->text;
    };
    IgnoreRules rules;
    rules.enter({}, textOf({}));
    for (qsizetype slash = path.indexOf(u'/'); slash > 0; slash = path.indexOf(u'/', slash + 1)) {
        const QString folder = path.first(slash);
        if (const IgnoreRule *rule = rules.decide(folder.toUtf8(), true); rule && !rule->negated)
            return *rule;
        rules.enter(folder, textOf(folder));
    }
    const IgnoreRule *rule = rules.decide(path.toUtf8(), isFolder);
    return rule ? std::optional(*rule) : std::nullopt;
}

} // namespace waybill
