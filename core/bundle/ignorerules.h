// Which files stay out of a bundle: the rules of .waybillignore files, with exactly gitignore's meaning
// (gitignore(5); what the page leaves open, as git 2.47 does it), and a few rules of the program's own.
// Values only; any thread.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace waybill {

inline constexpr QLatin1StringView ignoreFileName{".waybillignore"};
inline constexpr qint64 ignoreFileBytesAtMost = 256 * 1024;

// One rule, so that people can find it.
struct IgnoreRule {
    QString file; // ".waybillignore", "ui/.waybillignore": relative to the folder; empty: built in
    int line = 0; // from 1; 0: built in
    QString pattern; // as it stands there, without blanks at its end; with the '!' of one that takes back in
    QString name; // of a built-in rule: "version-control", "rule-file", "desktop-traces"
    bool negated = false;

    bool isBuiltIn() const { return file.isEmpty(); }
    bool operator==(const IgnoreRule &) const = default;
};

// The built-in ones. Any rule of a file is stronger: `!.DS_Store` takes such files back in.
QList<IgnoreRule> builtInIgnoreRules();

// The rules that hold at one place of a walk: those of the folders above, the deepest folder's first, the last line
// first. The walk does not go below a folder that is left out, so nothing below it is ever asked for.
class IgnoreRules {
public:
    IgnoreRules();
    ~IgnoreRules();
    Q_DISABLE_COPY_MOVE(IgnoreRules)

    // `folder`: "" for the root, else "a/b"; `text`: its .waybillignore, any bytes, empty where there is none.
    void enter(const QString &folder, const QByteArray &text);
    // The folder entered last; gives its rules that have decided nothing, in the order of their lines.
    QList<IgnoreRule> leave();

    // The rule that decides on `path` (the bytes of its name, relative to the root); null where no rule does. A negated
    // one means: it stays in. The pointer holds until the rule's folder is left.
    const IgnoreRule *decide(QByteArrayView path, bool isFolder);

private:
    struct Compiled;
    struct Level;

    std::vector<std::unique_ptr<Level>> m_levels;
};

struct IgnoreText {
    QString folder; // as in IgnoreRules::enter
    QByteArray text;
};

// The same for one path by itself, as `git check-ignore -v` answers: where a folder above is left out, the rule that
// leaves that one out decides, and no rule below takes anything back in.
std::optional<IgnoreRule> decidingRule(const QList<IgnoreText> &texts, const QString &path, bool isFolder);

} // namespace waybill
