// What the judges of a manifest share: a list of findings that grows, each finding told at its place. Internal to this
// room.
#pragma once

#include "core/manifest/jsonsource.h"

namespace waybill {

// "assets" and 2: "assets[2]".
QString itemPath(const QString &path, qsizetype index);

// The opening bracket of an object or list: where something missing from it is told.
TextPlace openingOf(const JsonValue &value);

// Sets each finding's file, and sorts them by their places.
void putInOrder(QList<Finding> &findings);

// Each rule is a few lines over `add`.
class Rules {
public:
    // `text` is what the values were read from.
    Rules(Judge judge, const QByteArray &text, QList<Finding> &findings)
        : m_judge(judge)
        , m_text(text)
        , m_findings(findings) { }

    const QByteArray &text() const { return m_text; }

    // The finding, until the next one is added: for its fix.
    Finding &add(QLatin1StringView code, const QString &path, const TextPlace &place, const QStringList &arguments = {},
        Severity severity = Severity::Error);

    // A member that must be a non-blank string. A missing one is told at its parent's opening.
    bool textIn(QLatin1StringView code, const JsonValue &parent, QStringView key, const QString &path);
    // Whether it is an object.
    bool object(QLatin1StringView code, const JsonValue &value, const QString &path);
    // A list of non-blank strings.
    void texts(QLatin1StringView notList, QLatin1StringView notText, const JsonValue &value, const QString &path);
    void noDotDot(QLatin1StringView code, const JsonValue &value, const QString &path);

private:
    Judge m_judge;
    const QByteArray &m_text;
    QList<Finding> &m_findings;
};

// The older servers' rules for the minimal shape (contract: manifest, "Shape minimal").
void judgeMinimal(Rules &rules, const JsonValue &manifest, bool olderServer);

} // namespace waybill
