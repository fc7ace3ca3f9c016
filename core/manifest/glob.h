// Patterns of paths, as a manifest's assets have them: * and ? within a part of a path, ** over parts, [a-z], {a,b}.
// Never backtracks: the work for a path is at most its length times the pattern's. Values only; any thread.
#pragma once

#include <QList>
#include <QString>

namespace waybill {

class Glob {
public:
    // A leading "/" or "./" is left out. A pattern that ends in '/' means everything below.
    explicit Glob(const QString &pattern);

    bool matches(QStringView path) const;
    // The pattern where it is a plain path; else empty.
    QString literal() const { return m_literal; }
    qsizetype size() const; // parts of the pattern: what a character of a path costs

private:
    struct Part {
        // "**/" is two: where it may be left at once, and within a folder's path, where only a '/' leads on.
        enum class Kind { Character, AnyCharacter, Class, Run, RunOverParts, Folders, WithinFolders };
        Kind kind = Kind::Character;
        QChar character;
        QString set; // of a class: pairs of first and last
        bool negated = false;
    };
    using Parts = QList<Part>;

    static Parts partsOf(QStringView pattern);
    static bool accepts(const Part &part, QChar c);
    static void step(const Parts &parts, qsizetype at, QChar c, QList<bool> &open);
    static void leaveRuns(const Parts &parts, QList<bool> &open);
    static bool matches(const Parts &parts, QStringView path);

    QList<Parts> m_alternatives;
    QString m_literal;
};

} // namespace waybill
