// Proves that rules mean what git says they mean: the real `git check-ignore` answers the same, by the same line, for
// written and for generated rules; and what is the program's own: built-in rules, bounded work.
#include "core/bundle/glob.h"
#include "core/bundle/ignorerules.h"
#include "tests/support/dist.h"

#include <QProcessEnvironment>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace waybill;

namespace {

// Each name is there for some rule: blanks, escapes, sets, bytes beyond ASCII, depth.
const char *const treeFiles[] = {"a", "b.o", "foo.txt", "foobar", "bar", "Foo.TXT", "a b", "a ", "a\t", "#x", "!x",
    "[x]", "[ab", "]", "-", "x^y", "*", "?", "back\\slash", "back\\", "tab\tx", "line\nx", "ä", "é.txt", "\x01", "\x0b",
    "\x7f", "a-b", "a.b.c", "z9", "ui/index.html", "ui/app.js", "ui/app.js.map", "ui/foo/bar/x", "ui/bar", "ui/a b/c ",
    "foo/bar/x", "foo/bar/baz/x.o", "foo/x/bar", "foo/x/y/bar", "foo/.hidden", "foo/bar.o", "src/foo/bar/x",
    "src/foo.o", "src/a/b/c/d", "src/lib/x/y", "lib/x", "libx/x", "lib/src/x", "dir.d/a", "dir.d/b.o/c", "x/x/x/x",
    "deep/a/b/c/d/e/f", ".hidden", ".env.local"};
const char *const treeFolders[] = {"empty", "foo/none", "src/build", "build.o"};

// A repository without a process to make it: git looks for these and no more.
class Repository {
public:
    Repository() {
        put(at(".git/HEAD"), "ref: refs/heads/main\n");
        for (const char *folder : {".git/objects", ".git/refs"})
            QDir().mkpath(at(folder));
        for (const char *file : treeFiles) {
            put(at(file), {});
            m_paths.append(QString::fromUtf8(file));
        }
        for (const char *folder : treeFolders) {
            QDir().mkpath(at(folder));
            m_paths.append(QString::fromUtf8(folder));
        }
        for (const QString &path : QStringList(m_paths)) {
            for (qsizetype slash = path.indexOf(u'/'); slash > 0; slash = path.indexOf(u'/', slash + 1)) {
                if (!m_paths.contains(path.first(slash)))
                    m_paths.append(path.first(slash));
            }
        }
    }

    const QStringList &paths() const { return m_paths; }
    bool isFolder(const QString &path) const { return QFileInfo(m_folder.filePath(path)).isDir(); }

    // "ui/.gitignore:3" for each path, and "" where no rule decides.
    QStringList ask(const QList<IgnoreText> &rules) {
        for (const QString &old : std::as_const(m_written))
            QFile::remove(old);
        m_written.clear();
        for (const IgnoreText &each : rules) {
            m_written.append(m_folder.path() + u'/' + each.folder + QStringLiteral("/.gitignore"));
            put(m_written.last(), each.text);
        }
        QProcess git;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const auto &[name, value] : {std::pair{"GIT_CONFIG_GLOBAL", "/dev/null"}, {"GIT_CONFIG_NOSYSTEM", "1"},
                 {"XDG_CONFIG_HOME", "/dev/null"}, {"GIT_CEILING_DIRECTORIES", ""}, {"GIT_DIR", ".git"},
                 {"GIT_WORK_TREE", "."}})
            environment.insert(QString::fromLatin1(name), QString::fromLatin1(value));
        git.setProcessEnvironment(environment);
        git.setWorkingDirectory(m_folder.path());
        git.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        git.start(QStringLiteral("git"),
            {QStringLiteral("check-ignore"), QStringLiteral("-v"), QStringLiteral("-n"), QStringLiteral("-z"),
                QStringLiteral("--no-index"), QStringLiteral("--stdin")});
        git.write(m_paths.join(QChar(u'\0')).toUtf8() + '\0');
        git.closeWriteChannel();
        if (!git.waitForFinished() || git.exitCode() > 1)
            qFatal("git check-ignore failed");
        const QList<QByteArray> fields = git.readAllStandardOutput().split('\0');
        if (fields.size() != m_paths.size() * 4 + 1)
            qFatal("git check-ignore says something else");
        QStringList answers;
        for (qsizetype i = 0; i + 3 < fields.size(); i += 4)
            answers.append(fields[i].isEmpty()
                    ? QString()
                    : QString::fromUtf8(fields[i]) + u':' + QString::fromUtf8(fields[i + 1]));
        return answers;
    }

private:
    QString at(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    QTemporaryDir m_folder;
    QStringList m_paths;
    QStringList m_written;
};

QString ours(const QList<IgnoreText> &rules, const QString &path, bool isFolder) {
    const auto rule = decidingRule(rules, path, isFolder);
    if (!rule || rule->isBuiltIn())
        return {};
    return QString(rule->file).replace(QStringLiteral(".waybillignore"), QStringLiteral(".gitignore")) + u':'
        + QString::number(rule->line);
}

// Rules by a seed: most are made of a path that is there, with parts of it replaced, so that many of them match.
class Generator {
public:
    Generator(quint32 seed, const QStringList &paths, bool literalBeforeStars)
        : m_random(seed)
        , m_paths(paths)
        , m_literalBeforeStars(literalBeforeStars) { }

    QList<IgnoreText> rules() {
        QList<IgnoreText> all{{QString(), text()}};
        for (const char *folder : {"foo", "foo/bar", "src", "ui"}) {
            if (chance(25))
                all.append({QString::fromLatin1(folder), text()});
        }
        return all;
    }

private:
    bool chance(int percent) { return m_random.bounded(100) < percent; }
    QByteArray oneOf(const QList<QByteArray> &list) { return list[m_random.bounded(list.size())]; }

    QByteArray text() {
        QByteArray text = chance(5) ? "\xEF\xBB\xBF" : "";
        for (int lines = m_random.bounded(1, 6); lines > 0; --lines) {
            text += chance(8) ? oneOf({"# comment", "", "   ", "\t", "!", "/", "//", "\\"}) : line();
            if (lines > 1 || chance(80))
                text += chance(15) ? "\r\n" : "\n";
        }
        return text;
    }

    QByteArray line() {
        QByteArray pattern = chance(75) ? mutated() : random();
        if (!m_literalBeforeStars) {
            static const QRegularExpression stars(QStringLiteral("(?<=[^/*])\\*\\*+(?=/)"));
            pattern = QString::fromLatin1(pattern).replace(stars, QStringLiteral("*")).toLatin1();
        }
        if (chance(15))
            pattern.prepend('/');
        if (chance(25))
            pattern.prepend('!');
        if (chance(20))
            pattern += '/';
        if (chance(8))
            pattern += oneOf({" ", "  ", "\\ ", "\t", "\\", "\r"});
        return pattern;
    }

    QByteArray mutated() {
        QList<QByteArray> parts = m_paths[m_random.bounded(m_paths.size())].toUtf8().split('/');
        const qsizetype from = m_random.bounded(parts.size());
        parts = parts.sliced(from, m_random.bounded(parts.size() - from) + 1);
        for (QByteArray &part : parts) {
            if (chance(12))
                part = oneOf({"*", "**", "?*", "***"});
            else if (chance(40))
                replaceSome(part);
        }
        if (chance(12))
            parts.insert(m_random.bounded(parts.size() + 1), "**");
        return parts.join('/');
    }

    void replaceSome(QByteArray &part) {
        const qsizetype at = m_random.bounded(part.size());
        const QByteArray was = part.sliced(at, 1);
        const qsizetype length = chance(30) ? m_random.bounded(part.size() - at) + 1 : 1;
        part.replace(at, length,
            oneOf({"?", "*", "**", "[" + was + "]", "[!" + was + "]", "[^x" + was + "-z]", "\\" + was, "[[:alpha:]]",
                "[![:space:]]", "[[:punct:]]", "[a-m]", "[\\" + was + "]", "[]" + was + "]", "[[:alnum:]_.-]",
                "*" + was, "[" + was + "-]", "[[:upper:][:digit:]]", "[!]a]", "[[:graph:]]", "[[:cntrl:]]",
                "[[:nope:]]", "[[:x]"}));
    }

    QByteArray random() {
        QByteArray pattern;
        for (int pieces = m_random.bounded(1, 7); pieces > 0; --pieces)
            pattern += oneOf({"*", "**", "?", "/", "a", "b", "foo", "bar", "x", ".o", "[", "]", "[a-z]", "[!a]", "\\",
                " ", "-", "!", "#", "^", "[z-a]", "[a-]", "[--a]", "[]", "[^]", "[[:space:]]", "[[:blank:]x]",
                "[[:lower:]]", "[[:xdigit:]-z]", "[[:print:]]", "ä", "\xC3", "[\xC3]", "[\x80-\xFF]", "**/", "/**",
                "/**/", "*/", "[/]", "[[:", "[[:alpha", "[[.a.]]", QByteArray("\0x", 2)});
        return pattern;
    }

    QRandomGenerator m_random;
    QStringList m_paths;
    bool m_literalBeforeStars;
};

} // namespace

class IgnoreRulesTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Repository> m_repository;
    bool m_literalBeforeStars = true;
    qsizetype m_decided = 0; // paths that some rule decided on, lest all this compares nothing

    void compare(const QList<IgnoreText> &rules) {
        const QStringList git = m_repository->ask(rules);
        for (qsizetype i = 0; i < git.size(); ++i) {
            const QString &path = m_repository->paths()[i];
            const QString mine = ours(rules, path, m_repository->isFolder(path));
            m_decided += git[i].isEmpty() ? 0 : 1;
            if (mine == git[i])
                continue;
            QByteArray told;
            for (const IgnoreText &each : rules)
                told += "\n--- " + each.folder.toUtf8() + "/.gitignore\n"
                    + each.text.toPercentEncoding(" *?[]!#/\\\n-:^");
            QFAIL(qPrintable(
                QStringLiteral("%1: git says \"%2\", we \"%3\"%4").arg(path, git[i], mine, QString::fromUtf8(told))));
        }
    }

private Q_SLOTS:
    void initTestCase() {
        m_repository = std::make_unique<Repository>();
        // git takes "foo**/bar" for "foo" and then any folders, as we do; one that has mended it, for "foo*/bar".
        const qsizetype foobar = m_repository->paths().indexOf(QStringLiteral("foobar"));
        m_literalBeforeStars = !m_repository->ask({{QString(), "foo**/bar\n"}})[foobar].isEmpty();
    }

    void written_data() {
        QTest::addColumn<QByteArray>("root");
        QTest::addColumn<QByteArray>("nested"); // in foo
        const auto row = [](const char *name, const QByteArray &root, const QByteArray &nested = {}) {
            QTest::newRow(name) << root << nested;
        };
        row("nothing", "");
        row("a name at any depth", "bar\n");
        row("a name with a star", "*.o\n");
        row("only a star", "*");
        row("a star with exceptions", "*\n!foo.txt\n!ui\n!ui/index.html\n");
        row("a star, folders and exceptions", "*\n!*/\n!*.html\n");
        row("anchored by its beginning", "/bar\n/ui\n");
        row("anchored by its middle", "foo/bar\nsrc/foo\n");
        row("folders only", "bar/\nx/\nempty/\nbuild.o/\n");
        row("a folder's name with a star", "*.o/\n");
        row("not again below an excluded folder", "foo/\n!foo/bar/x\n!foo/bar/\n", "!bar\n!*\n");
        row("again where the contents were named", "foo/*\n!foo/bar\n");
        row("again in the deeper file", "x\n*.o\n", "!x\n!bar.o\n");
        row("the deeper file first", "!bar.o\n", "*.o\n");
        row("anchored in the deeper file", "", "/bar\n");
        row("a path in the deeper file", "", "bar/baz\nx/y\n");
        row("the last line counts", "bar\n!bar\nbar\n!bar\n");
        row("stars before", "**/bar\n");
        row("stars behind", "foo/**\n");
        row("stars between", "foo/**/bar\nsrc/**/d\n");
        row("stars between, no folder", "foo/**/x\n");
        row("stars everywhere", "**/foo/**/bar/**\n");
        row("stars twice", "**/**/bar\n**/**\n");
        row("stars that are two stars", "f**r\n**.o\nui/**.js\n");
        row("stars behind a literal", "lib*/x\nsrc**/x\n");
        row("three stars", "***/bar\nfoo/***/bar\n");
        row("a star and no slash", "foo/*/bar\nfoo/*\n");
        row("stars before a slash alone", "**/\n");
        row("a star before a slash alone", "*/\n");
        row("a question mark", "?\n??.txt\nfoo?bar\nui?bar\n");
        row("a question mark is a byte", "?.txt\n??.txt\n");
        row("sets", "[ab]\n[a-c].o\n[!f]oo.txt\n[^a]ar\n");
        row("a set with a bracket", "[]]\n[]a]\n[!]]\n");
        row("a set with a hyphen", "[-]\n[a-]\n[-a]\n[+--]\n");
        row("a set without an end", "[ab\n[\n[!\n[^\n[]\n[a-\n[\\\n");
        row("a bracket by an escape", "\\[x]\n\\[ab\n[[]x]\n");
        row("sets and a slash", "foo[/]bar\nfoo[!x]bar\nui[^a]bar\n");
        row("ranges backwards", "[z-a]\n[b-a].o\n");
        row("ranges of bytes", "[\x80-\xFF]*\n[\xC3]?.txt\n");
        row("escapes in sets", "[\\]]\n[\\-]\n[a\\-z]-b\n[\\!x]x\n");
        row("classes", "[[:alpha:]]\n[[:digit:]]*\n*[[:digit:]]\n[[:upper:]]*\n");
        row("classes of what is not seen", "[[:cntrl:]]\n[[:space:]]\na[[:space:]]\na[[:blank:]]\n*[[:space:]]*\n");
        row("more classes", "[[:punct:]]\n[[:graph:]]\n");
        row("negated classes", "[![:alnum:]]\n[^[:print:]]\n");
        row("two classes", "[[:lower:][:digit:]][[:digit:]]\n");
        row("a class that is none", "[[:nope:]]\n[[::]]\n[[:]x]\n[[:alpha]\n[[:alpha:]\n[[.a.]]\n[:alpha:]\n");
        row("all classes",
            "[[:alnum:]]\n[[:alpha:]]\n[[:blank:]]\n[[:cntrl:]]\n[[:digit:]]\n[[:graph:]]\n[[:lower:]]\n[[:print:]]\n"
            "[[:punct:]]\n[[:space:]]\n[[:upper:]]\n[[:xdigit:]]\n");
        row("escapes", "\\#x\n\\!x\n\\*\n\\?\n\\a\nback\\\\slash\n\\[x\\]\n");
        row("an escape at the end", "back\\\nback\\\\\n");
        row("an escaped slash", "foo\\/bar\nfoo/**\\/bar\n*\\/bar\n");
        row("comments", "#x\n# bar\n \\#x\n#\n");
        row("a hash further on", "a#\nfoo # no comment\n");
        row("blanks at the end", "a \nfoo.txt   \nbar\t\n");
        row("an escaped blank at the end", "a\\ \na\\  \na b\\ \n");
        row("an escaped backslash and blanks", "back\\\\ \nback\\\\\\ \n");
        row("a tab at the end", "a\t\n");
        row("blanks before", " a\n  bar\n");
        row("blank lines", "\n\n \n\t\nbar\n\n");
        row("carriage returns", "bar\r\n*.o\r\n\r\nfoo.txt \r\n");
        row("a carriage return inside", "b\rar\nbar\r\r\n");
        row("a last line without an end", "*.o\nbar");
        row("a last line with a carriage return", "*.o\nbar\r");
        row("a byte order mark",
            "\xEF\xBB\xBF"
            "bar\nfoo.txt\n");
        row("a byte order mark before a comment", "\xEF\xBB\xBF#x\n");
        row("a byte order mark further on",
            "foo.txt\n\xEF\xBB\xBF"
            "bar\n");
        row("zero bytes", QByteArray("bar\0x\n\0foo.txt\n*.o\0", 19));
        row("only a negation", "!\n!bar\n!!x\n\\!x\n");
        row("slashes alone", "/\n//\n///\n!/\nbar//\n/bar//\n//bar\nfoo//bar\n");
        row("dots", ".\n./bar\n../bar\nfoo/./bar\n.*\n");
        row("not UTF-8", "\xE4\n\xC3\xA4\n\xC3\n");
        row("an umlaut", "ä\né.*\n");
        row("another case", "BAR\nFOO.TXT\n");
        row("stars and letters", "*a*b*\n*x*x*\n*o*o*b*\n");
        row("names that begin alike", "lib\n!libx\nfoo\n!foobar\n");
        row("a path with a folder's slash", "foo/bar/\n!foo/bar/baz/\nsrc/build/\n");
        row("a negated folder", "*\n!foo/\n!foo/bar/\n!foo/bar/x\n");
        row("a negated folder by a file", "foo/bar\n!foo/bar/\n");
        row("hidden names", ".*\n!.hidden\n");
    }

    void written() {
        QFETCH(QByteArray, root);
        QFETCH(QByteArray, nested);
        QList<IgnoreText> rules{{QString(), root}};
        if (!nested.isEmpty())
            rules.append({QStringLiteral("foo"), nested});
        if (!m_literalBeforeStars && root.contains("src**/x"))
            rules[0].text.replace("src**/x", "src*/x");
        compare(rules);
    }

    void generated_data() {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 20; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void generated() {
        QFETCH(quint32, seed);
        Generator generator(seed, m_repository->paths(), m_literalBeforeStars);
        for (int i = 0; i < 30 && !QTest::currentTestFailed(); ++i)
            compare(generator.rules());
    }

    void rulesHaveDecided() { QVERIFY2(m_decided > 5'000, qPrintable(QString::number(m_decided))); }

    void aRuleSaysWhereItStands() {
        const QList<IgnoreText> rules{{QString(), "# maps\n\n*.map  \n"}, {QStringLiteral("ui"), "!app.js.map\r\n"}};
        const auto map = decidingRule(rules, QStringLiteral("app.js.map"), false);
        QCOMPARE(*map, (IgnoreRule{QStringLiteral(".waybillignore"), 3, QStringLiteral("*.map"), {}, false}));
        const auto kept = decidingRule(rules, QStringLiteral("ui/app.js.map"), false);
        QCOMPARE(*kept, (IgnoreRule{QStringLiteral("ui/.waybillignore"), 1, QStringLiteral("!app.js.map"), {}, true}));
        QVERIFY(!decidingRule(rules, QStringLiteral("ui/app.js"), false));
    }

    void builtInRules() {
        for (const char *path :
            {".git", ".git/HEAD", "ui/.git", "ui/.waybillignore", ".DS_Store", "ui/Thumbs.db", ".svn"}) {
            const auto rule = decidingRule({}, QString::fromLatin1(path), false);
            QVERIFY2(rule && rule->isBuiltIn() && !rule->negated && !rule->name.isEmpty(), path);
        }
        for (const char *path : {".github", "git", ".env", "node_modules/x", "ui/.gitignore"})
            QVERIFY2(!decidingRule({}, QString::fromLatin1(path), false), path);
        // Any rule of a file is stronger.
        const QList<IgnoreText> rules{{QString(), "!.DS_Store\n"}};
        QVERIFY(decidingRule(rules, QStringLiteral("ui/.DS_Store"), false)->negated);
        QVERIFY(!decidingRule(rules, QStringLiteral(".git"), true)->negated);
    }

    void idleRulesAreTold() {
        IgnoreRules rules;
        rules.enter({}, "*.o\n\n!b.o\nnone\n!nowhere\n");
        QVERIFY(!rules.decide("a.o", false)->negated);
        QVERIFY(rules.decide("b.o", false)->negated);
        QStringList idle;
        for (const IgnoreRule &rule : rules.leave())
            idle.append(rule.pattern);
        QCOMPARE(idle, (QStringList{QStringLiteral("none"), QStringLiteral("!nowhere")}));
    }

    // A matcher that tries one way after the other would not come back from these.
    void workIsBounded() {
        const QByteArray text(3000, 'a');
        QVERIFY(!Glob(QByteArray("*a").repeated(800) + 'b', Glob::Slashes::Special).matches(text));
        QVERIFY(Glob(QByteArray("*a").repeated(800), Glob::Slashes::Special).matches(text));
        QVERIFY(!Glob(QByteArray("**/a*").repeated(300) + 'b', Glob::Slashes::Special)
                .matches(QByteArray("a/").repeated(1500)));
        QVERIFY(!Glob(QByteArray("**/").repeated(100'000) + 'b', Glob::Slashes::Special).matches(text));
        QVERIFY(!Glob(QByteArray(200'000, '?'), Glob::Slashes::Plain).matches(text));
    }
};

QTEST_GUILESS_MAIN(IgnoreRulesTest)
#include "tst_ignorerules.moc"
