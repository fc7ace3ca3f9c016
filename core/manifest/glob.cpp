#include "core/manifest/glob.h"

#include <algorithm>

namespace waybill {

namespace {

constexpr qsizetype alternativesAtMost = 64;

// "a{b,c}d" -> "abd", "acd", the first braces first; braces that do not close, or hold no comma, are characters.
QStringList expanded(const QString &pattern) {
    QStringList done;
    QStringList due{pattern};
    while (!due.isEmpty() && done.size() + due.size() <= alternativesAtMost) {
        const QString next = due.takeFirst();
        const qsizetype open = next.indexOf(u'{');
        const qsizetype close = open < 0 ? -1 : next.indexOf(u'}', open);
        const QStringList choices = close < 0 ? QStringList() : next.sliced(open + 1, close - open - 1).split(u',');
        if (choices.size() < 2) {
            done.append(next);
            continue;
        }
        for (const QString &choice : choices)
            due.append(next.first(open) + choice + next.sliced(close + 1));
    }
    return done + due;
}

QString withoutStart(QString pattern) {
    while (pattern.startsWith(u'/') || pattern.startsWith(QLatin1StringView("./")))
        pattern.remove(0, pattern.startsWith(u'/') ? 1 : 2);
    return pattern.endsWith(u'/') ? pattern + QStringLiteral("**") : pattern;
}

} // namespace

Glob::Glob(const QString &pattern) {
    const QString meant = withoutStart(pattern);
    static constexpr QStringView special = u"*?[{";
    if (std::ranges::none_of(meant, [](QChar c) { return special.contains(c); }))
        m_literal = meant;
    for (const QString &alternative : expanded(meant))
        m_alternatives.append(partsOf(alternative));
}

Glob::Parts Glob::partsOf(QStringView pattern) {
    Parts parts;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar c = pattern[i];
        const qsizetype close = c == u'[' ? pattern.indexOf(u']', i + 2) : -1;
        if (c == u'*') {
            const bool begins = i == 0 || pattern[i - 1] == u'/';
            const bool overParts = i + 1 < pattern.size() && pattern[i + 1] == u'*';
            while (i + 1 < pattern.size() && pattern[i + 1] == u'*')
                ++i;
            if (overParts && begins && i + 1 < pattern.size() && pattern[i + 1] == u'/') {
                ++i;
                parts.append({Part::Kind::Folders, c, {}, false});
                parts.append({Part::Kind::WithinFolders, c, {}, false});
            } else {
                parts.append({overParts ? Part::Kind::RunOverParts : Part::Kind::Run, c, {}, false});
            }
        } else if (c == u'?') {
            parts.append({Part::Kind::AnyCharacter, c, {}, false});
        } else if (close > 0) {
            Part part{Part::Kind::Class, c, {}, pattern[i + 1] == u'!' || pattern[i + 1] == u'^'};
            for (qsizetype at = i + 1 + (part.negated ? 1 : 0); at < close; ++at) {
                const bool range = at + 2 < close && pattern[at + 1] == u'-';
                part.set += pattern[at];
                part.set += range ? pattern[at + 2] : pattern[at];
                at += range ? 2 : 0;
            }
            parts.append(part);
            i = close;
        } else {
            parts.append({Part::Kind::Character, c, {}, false});
        }
    }
    return parts;
}

bool Glob::accepts(const Part &part, QChar c) {
    switch (part.kind) {
    case Part::Kind::Character:
        return c == part.character;
    case Part::Kind::AnyCharacter:
    case Part::Kind::Run:
        return c != u'/';
    case Part::Kind::RunOverParts:
    case Part::Kind::Folders:
    case Part::Kind::WithinFolders:
        return true;
    case Part::Kind::Class: {
        bool within = false;
        for (qsizetype i = 0; i + 1 < part.set.size(); i += 2)
            within = within || (c >= part.set[i] && c <= part.set[i + 1]);
        return c != u'/' && within != part.negated;
    }
    }
    Q_UNREACHABLE_RETURN(false);
}

// Opens what may come behind `c`, which the part accepts.
void Glob::step(const Parts &parts, qsizetype at, QChar c, QList<bool> &open) {
    switch (parts[at].kind) {
    case Part::Kind::Character:
    case Part::Kind::AnyCharacter:
    case Part::Kind::Class:
        open[at + 1] = true;
        return;
    case Part::Kind::Run:
    case Part::Kind::RunOverParts:
        open[at] = true;
        return;
    case Part::Kind::Folders:
        open[at + 1] = true;
        open[at + 2] = open[at + 2] || c == u'/';
        return;
    case Part::Kind::WithinFolders:
        open[at] = true;
        open[at + 1] = open[at + 1] || c == u'/';
        return;
    }
}

void Glob::leaveRuns(const Parts &parts, QList<bool> &open) {
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const Part::Kind kind = parts[i].kind;
        if (open[i] && (kind == Part::Kind::Run || kind == Part::Kind::RunOverParts))
            open[i + 1] = true;
        else if (open[i] && kind == Part::Kind::Folders)
            open[i + 2] = true;
    }
}

// `open[i]`: what was read so far may be followed by the parts from i on.
bool Glob::matches(const Parts &parts, QStringView path) {
    QList<bool> open(parts.size() + 1, false);
    QList<bool> next(parts.size() + 1, false);
    open[0] = true;
    leaveRuns(parts, open);
    for (const QChar c : path) {
        next.fill(false);
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (open[i] && accepts(parts[i], c))
                step(parts, i, c, next);
        }
        if (!next.contains(true))
            return false;
        leaveRuns(parts, next);
        open.swap(next);
    }
    return open.last();
}

bool Glob::matches(QStringView path) const {
    return std::ranges::any_of(m_alternatives, [path](const Parts &parts) { return matches(parts, path); });
}

qsizetype Glob::size() const {
    qsizetype size = 1;
    for (const Parts &parts : m_alternatives)
        size += parts.size();
    return size;
}

} // namespace waybill
