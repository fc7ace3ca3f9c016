#include "core/bundle/diff.h"
#include "app/cli/command.h"
#include "core/publish/publishedbundle.h"
#include "ui/text/bundletext.h"
#include "ui/text/usertext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace waybill::cli {

namespace {

constexpr QLatin1StringView publishedPrefix("published:");

void addOptions(OptionList &options) {
    options.add({QStringLiteral("text"), CommandLine::tr("Show the lines that differ in text files under 1 MiB.")});
}

// What stands for a side on the command line: a path, or what the history knows. Has written what is wrong before it
// gives an exit code.
std::expected<QString, Exit> pathOf(const Invocation &invocation, const QString &given) {
    if (!given.startsWith(publishedPrefix))
        return given;
    const QString release = given.sliced(publishedPrefix.size());
    const qsizetype at = release.lastIndexOf(u'@');
    if (at < 1 || at == release.size() - 1)
        return std::unexpected(
            invocation.output.usage(CommandLine::tr("Write a published version as published:NAME@VERSION.")));
    const auto history = History::open(History::defaultFile());
    if (!history)
        return std::unexpected(invocation.output.failed(history.error()));
    OperationContext context = invocation.context();
    const auto found = findPublishedBundle(**history, release.first(at), release.sliced(at + 1), context);
    if (found)
        return found->file;
    const ErrorCode code = found.error().code;
    if (code == ErrorCode::FileNotFound)
        invocation.output.note(CommandLine::tr("%1 was published from %2, and no file is there any more.")
                .arg(ui::shownName(release), ui::shownName(found.error().subject)));
    if (code == ErrorCode::HashMismatch)
        invocation.output.note(CommandLine::tr("%1 was published from %2, where another bundle stands now.")
                .arg(ui::shownName(release), ui::shownName(found.error().subject)));
    const Exit exit = invocation.output.failed(ui::shown(found.error()));
    // Nothing was refused by a server: the file is another.
    return std::unexpected(code == ErrorCode::HashMismatch ? Exit::File : exit);
}

QJsonValue toJson(const std::optional<DiffFile> &file) {
    if (!file)
        return QJsonValue::Null;
    const bool plain = file->type == BundleEntry::Type::File;
    QJsonObject json{{QStringLiteral("type"), plain ? QStringLiteral("file") : QStringLiteral("other")},
        {QStringLiteral("size"), file->size}, {QStringLiteral("executable"), file->executable}};
    if (plain)
        json.insert(QStringLiteral("sha256"), file->sha256);
    return json;
}

QJsonObject toJson(const ManifestChange &change) {
    QJsonObject json{{QStringLiteral("path"), change.path}};
    const auto put = [&](const QString &name, const QString &value) {
        if (!value.isNull())
            json.insert(name, QJsonDocument::fromJson('[' + value.toUtf8() + ']').array().first());
    };
    put(QStringLiteral("before"), change.before);
    put(QStringLiteral("after"), change.after);
    return json;
}

QJsonObject documentOf(const BundleDiff &diff, const QMap<QString, QString> &texts) {
    QJsonArray entries;
    QJsonObject counts;
    for (const DiffState state : {DiffState::New, DiffState::Changed, DiffState::Deleted, DiffState::Same})
        counts.insert(diffStateName(state), diff.count(state));
    for (const DiffEntry &entry : diff.entries) {
        QJsonObject json{{QStringLiteral("path"), entry.path}, {QStringLiteral("state"), diffStateName(entry.state)},
            {QStringLiteral("before"), toJson(entry.before)}, {QStringLiteral("after"), toJson(entry.after)}};
        if (const auto text = texts.constFind(entry.path); text != texts.constEnd())
            json.insert(QStringLiteral("text"), *text);
        entries.append(json);
    }
    QJsonArray changes;
    for (const ManifestChange &change : diff.manifest)
        changes.append(toJson(change));
    return {{QStringLiteral("same"), diff.isSame()}, {QStringLiteral("counts"), counts},
        {QStringLiteral("entries"), entries},
        {QStringLiteral("manifest"),
            QJsonObject{{QStringLiteral("read"), diff.manifestsRead}, {QStringLiteral("changes"), changes},
                {QStringLiteral("capabilitiesAdded"), QJsonArray::fromStringList(diff.capabilitiesAdded)},
                {QStringLiteral("capabilitiesRemoved"), QJsonArray::fromStringList(diff.capabilitiesRemoved)}}}};
}

QString sizeOf(const std::optional<DiffFile> &file) {
    return file ? QString::number(file->size) : QStringLiteral("-");
}

void tell(Output &output, const BundleDiff &diff, const QMap<QString, QString> &texts) {
    for (const QString &capability : diff.capabilitiesAdded)
        output.result(CommandLine::tr("capability added: %1 (%2)")
                .arg(ui::shownName(capability), ui::capabilityMeaning(capability)));
    for (const QString &capability : diff.capabilitiesRemoved)
        output.result(CommandLine::tr("capability removed: %1").arg(ui::shownName(capability)));
    for (const ManifestChange &change : diff.manifest)
        output.result(CommandLine::tr("manifest: %1: %2 → %3")
                .arg(ui::shownName(change.path),
                    change.before.isNull() ? CommandLine::tr("nothing") : ui::shownName(change.before),
                    change.after.isNull() ? CommandLine::tr("nothing") : ui::shownName(change.after)));
    if (!diff.manifestsRead)
        output.note(CommandLine::tr("One of the two has no manifest that can be read; nothing is said of its fields."));
    for (const DiffEntry &entry : diff.entries) {
        if (entry.state == DiffState::Same)
            continue;
        output.result(QStringLiteral("%1 %2 %3  %4")
                .arg(ui::diffStateTitle(entry.state), -8)
                .arg(sizeOf(entry.before), 12)
                .arg(sizeOf(entry.after), 12)
                .arg(ui::shownName(entry.path)));
        if (const auto text = texts.constFind(entry.path); text != texts.constEnd() && !text->isEmpty())
            output.result(ui::shownText(text->chopped(1)));
    }
    output.result(ui::diffCounts(diff));
}

QStringList differing(const BundleDiff &diff) {
    QStringList paths;
    for (const DiffEntry &entry : diff.entries) {
        if (entry.state != DiffState::Same)
            paths.append(entry.path);
    }
    return paths;
}

Exit run(const Invocation &invocation) {
    QList<DiffSide> sides;
    OperationContext context = invocation.context();
    for (const QString &given : invocation.arguments) {
        const auto path = pathOf(invocation, given);
        if (!path)
            return path.error();
        auto side = readDiffSide(*path, context);
        if (!side)
            return invocation.output.failed(ui::shown(side.error()));
        sides.append(*std::move(side));
    }
    const BundleDiff diff = compareSides(sides[0], sides[1]);
    QMap<QString, QString> texts;
    if (invocation.options.isSet(QStringLiteral("text"))) {
        auto found = textDiffs(sides[0], sides[1], differing(diff), context);
        if (!found)
            return invocation.output.failed(ui::shown(found.error()));
        texts = *std::move(found);
    }
    tell(invocation.output, diff, texts);
    invocation.output.document(documentOf(diff, texts));
    return diff.isSame() ? Exit::Done : Exit::Findings;
}

} // namespace

const Command diffCommand{"diff", "A B",
    QT_TRANSLATE_NOOP(
        "CommandLine", "Compare two of: a folder, a bundle, published:NAME@VERSION. 0: the same, 1: they differ."),
    2, 2, addOptions, run};

} // namespace waybill::cli
