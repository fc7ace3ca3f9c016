#include "core/manifest/findingcodes.h"
#include "core/manifest/glob.h"
#include "core/manifest/jsshape.h"
#include "core/manifest/namedfiles.h"
#include "core/manifest/rules.h"
#include "core/manifest/surroundings.h"

#include <QSet>

#include <algorithm>

namespace waybill {

namespace {

using namespace Qt::StringLiterals;

// Characters compared with parts of patterns, by each judge: a second or so where a manifest is made to take long.
constexpr qint64 workAtMost = 100'000'000;
constexpr qsizetype headerBytes = 8;

Severity severityOf(QLatin1StringView code) {
    return std::ranges::find(manifestFindingCodes, code, &FindingCode::code)->severity;
}

// An archive may write "./ui/index.html" for what the manifest calls "ui/index.html".
QString plain(const QString &path) {
    return path.startsWith("./"_L1) ? path.sliced(2) : path;
}

// A list of paths to look things up in.
class Paths {
public:
    explicit Paths(const QList<SurroundingFile> &files, const std::function<bool(const SurroundingFile &)> &wanted) {
        for (const SurroundingFile &file : files) {
            if (wanted(file))
                m_sorted.append(plain(file.path));
        }
        std::ranges::sort(m_sorted);
    }

    bool isEmpty() const { return m_sorted.isEmpty(); }
    bool has(const QString &path) const { return std::ranges::binary_search(m_sorted, path); }

    // Whether the pattern is one of them, or a folder with one of them in it, or matches one. Absent: it was not
    // compared to the end, for the work would be more than is left.
    std::optional<bool> match(const Glob &glob, qint64 &workLeft) const {
        if (const QString path = glob.literal(); !path.isEmpty()) {
            const auto below = std::ranges::lower_bound(m_sorted, path + u'/');
            return has(path) || (below != m_sorted.end() && below->startsWith(path + u'/'));
        }
        for (const QString &path : m_sorted) {
            workLeft -= glob.size() * (path.size() + 1);
            if (workLeft < 0)
                return std::nullopt;
            if (glob.matches(path))
                return true;
        }
        return false;
    }

private:
    QStringList m_sorted;
};

QLatin1StringView codeOfMissing(NamedFile::Kind kind) {
    switch (kind) {
    case NamedFile::Kind::UiEntry:
        return "WB1601"_L1;
    case NamedFile::Kind::Asset:
        return "WB1602"_L1;
    case NamedFile::Kind::Precompiled:
        return "WB1603"_L1;
    case NamedFile::Kind::Sbom:
        return "WB1604"_L1;
    case NamedFile::Kind::Entry:
        return "WB1605"_L1;
    case NamedFile::Kind::WasmEntry:
        return "WB1606"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

class FileJudge {
public:
    FileJudge(Judge judge, const JsonValue &root, const Surroundings &surroundings)
        : m_root(root)
        , m_surroundings(surroundings)
        , m_rules(judge, m_noText, findings) { }

    QList<Finding> findings;

    Result<void> folder(OperationContext &context) {
        const Paths all(m_surroundings.files, [](const SurroundingFile &) { return true; });
        qint64 work = workAtMost;
        qsizetype notCompared = 0;
        for (const NamedFile &named : namedFiles(m_root)) {
            if (context.stopRequested())
                return fail(OperationContext::cancelled(named.value));
            const bool pattern = named.kind == NamedFile::Kind::Asset;
            const auto found = pattern ? all.match(Glob(named.value), work) : std::optional(all.has(pathOf(named)));
            if (!found)
                ++notCompared;
            else if (!*found)
                missing(named);
        }
        if (notCompared > 0)
            add("WB1611"_L1, u"assets"_s, openingOf(m_root), {QString::number(notCompared)});
        return code(all);
    }

    Result<void> runner(OperationContext &context) {
        const Paths skipped(
            m_surroundings.files, [](const SurroundingFile &file) { return !file.runnerSkips.isEmpty(); });
        const Paths kept(m_surroundings.files, [](const SurroundingFile &file) { return file.runnerSkips.isEmpty(); });
        qint64 work = workAtMost;
        for (const NamedFile &named : namedFiles(m_root)) {
            if (context.stopRequested())
                return fail(OperationContext::cancelled(named.value));
            if (named.kind == NamedFile::Kind::Asset) {
                const Glob glob(named.value);
                const bool lost = !skipped.isEmpty() && skipped.match(glob, work).value_or(false)
                    && !kept.match(glob, work).value_or(true);
                if (lost)
                    add("WB1703"_L1, named.field, named.place, {named.value});
                continue;
            }
            if (skipped.has(pathOf(named)) && !kept.has(pathOf(named)))
                add("WB1701"_L1, named.field, named.place, {named.field, named.value});
            // Absent ones are the folder judge's.
            else if (named.kind == NamedFile::Kind::UiEntry && kept.has(pathOf(named))
                && !pathOf(named).startsWith("ui/"_L1))
                add("WB1702"_L1, named.field, named.place, {named.value});
        }
        return {};
    }

private:
    void add(QLatin1StringView code, const QString &path, const TextPlace &place, const QStringList &arguments) {
        m_rules.add(code, path, place, arguments, severityOf(code));
    }

    void missing(const NamedFile &named) {
        const bool precompiled = named.kind == NamedFile::Kind::Precompiled;
        add(codeOfMissing(named.kind), named.field, named.place,
            precompiled ? QStringList{named.target, named.value} : QStringList{named.value});
    }

    // What the Runner executes: dist/main.wasm, and in the minimal shape what entry.wasm names.
    Result<void> code(const Paths &all) {
        const QString main = u"dist/main.wasm"_s;
        const auto declared = declaredCode(m_root);
        if (declared && !all.has(main))
            add("WB1607"_L1, declared->field, declared->place, {main});
        else if (declared) {
            if (auto judged = webAssembly(main, declared->field, declared->place); !judged)
                return judged;
        }
        for (const NamedFile &named : namedFiles(m_root)) {
            if (named.kind != NamedFile::Kind::WasmEntry || !all.has(pathOf(named)))
                continue;
            if (auto judged = webAssembly(pathOf(named), named.field, named.place); !judged)
                return judged;
        }
        return {};
    }

    // WebAssembly core specification 2.0, 5.5.16: magic, then version 1. A component has version 13 and layer 1 there.
    Result<void> webAssembly(const QString &path, const QString &field, const TextPlace &place) {
        const auto file = std::ranges::find_if(
            m_surroundings.files, [&](const SurroundingFile &listed) { return plain(listed.path) == path; });
        const auto read = m_surroundings.firstBytes(file->path, headerBytes);
        if (!read)
            return fail(read.error());
        const QByteArrayView bytes(*read);
        if (!bytes.startsWith(QByteArrayView("\0asm", 4)))
            add("WB1608"_L1, field, place, {path});
        else if (bytes.sliced(4) == QByteArrayView("\x01\0\0\0", 4))
            add("WB1609"_L1, field, place, {path});
        else if (bytes.sliced(4) != QByteArrayView("\x0d\0\x01\0", 4))
            add("WB1610"_L1, field, place, {path, QString::fromLatin1(read->sliced(4).toHex(' '))});
        return {};
    }

    const JsonValue &m_root;
    const Surroundings &m_surroundings;
    const QByteArray m_noText; // nothing here is mended in the manifest
    Rules m_rules;
};

Result<QList<Finding>> judged(
    Judge by, const JsonSource &source, const Surroundings &surroundings, OperationContext &context) {
    if (!source.root || !source.root->isObject())
        return QList<Finding>();
    FileJudge judge(by, *source.root, surroundings);
    if (auto done = by == Judge::Folder ? judge.folder(context) : judge.runner(context); !done)
        return fail(done.error());
    putInOrder(judge.findings);
    return judge.findings;
}

} // namespace

Result<QList<Finding>> judgeFolder(
    const JsonSource &source, const Surroundings &surroundings, OperationContext &context) {
    return judged(Judge::Folder, source, surroundings, context);
}

Result<QList<Finding>> judgeRunner(
    const JsonSource &source, const Surroundings &surroundings, OperationContext &context) {
    return judged(Judge::Runner, source, surroundings, context);
}

Result<ManifestReport> judgeByAll(
    const QByteArray &text, const Surroundings &surroundings, OperationContext &context, bool olderServer) {
    ManifestReport report = judgeByRules(text, olderServer);
    const JsonSource source = readJson(text);
    for (const auto judge : {&judgeFolder, &judgeRunner}) {
        auto findings = judge(source, surroundings, context);
        if (!findings)
            return fail(findings.error());
        report.findings += *findings;
    }
    putInOrder(report.findings);
    return report;
}

} // namespace waybill
