#include "app/cli/folderoptions.h"
#include "core/publish/folderinput.h"
#include "core/scan/secretscan.h"
#include "core/scan/waivers.h"
#include "ui/text/usertext.h"

#include <QDir>

#include <algorithm>
#include <expected>

namespace waybill::cli {

namespace {

void addOptions(OptionList &options) {
    addFolderOptions(options);
    options.add({QStringLiteral("reason"), CommandLine::tr("Why it may stay: one line."), QStringLiteral("text")});
}

// FILE or FILE:LINE. A file may have a colon and digits in its own name.
struct Wanted {
    QString code;
    QString place;

    bool fits(const Finding &finding) const {
        return finding.code == code
            && (place == finding.file || place == finding.file + u':' + QString::number(finding.place.line));
    }
};

// One fingerprint, or the words that say why not.
std::expected<Discovery, QString> theOne(const QList<Discovery> &discoveries, const Wanted &wanted) {
    std::optional<Discovery> found;
    QStringList places;
    for (const Discovery &discovery : discoveries) {
        if (!wanted.fits(discovery.finding))
            continue;
        places.append(discovery.finding.file + u':' + QString::number(discovery.finding.place.line));
        if (found && found->fingerprint != discovery.fingerprint)
            continue;
        found = discovery;
    }
    if (!found)
        return std::unexpected(
            CommandLine::tr("There is no finding %1 at %2; waybill-cli validate lists what there is.")
                .arg(wanted.code, wanted.place));
    const bool several = std::ranges::any_of(discoveries, [&](const Discovery &discovery) {
        return wanted.fits(discovery.finding) && discovery.fingerprint != found->fingerprint;
    });
    if (several)
        return std::unexpected(CommandLine::tr("There are several findings %1 there; name one by its line: %2.")
                .arg(wanted.code, places.join(u' ')));
    return *found;
}

Exit run(const Invocation &invocation) {
    const QString reason = invocation.options.value(QStringLiteral("reason")).trimmed();
    if (!isReason(reason))
        return invocation.output.usage(
            CommandLine::tr("--reason is missing: why may it stay? One line of at most 500 characters."));
    const auto choice = readFolderChoice(invocation);
    if (!choice)
        return choice.error();
    OperationContext context = invocation.context();
    const QString folder = invocation.arguments[0];
    const auto list = scanFolder(folder, scanOptionsFor(folder, *choice), context);
    if (!list)
        return invocation.output.failed(list.error());
    const auto discoveries = discoverSecrets(*list, context);
    if (!discoveries)
        return invocation.output.failed(discoveries.error());
    const auto one = theOne(*discoveries, {invocation.arguments[1].toUpper(), invocation.arguments[2]});
    if (!one)
        return invocation.output.usage(one.error());
    const QString file = waiversPath(list->root);
    const auto waiver = addWaiver(file, *one, reason);
    if (!waiver)
        return invocation.output.failed(waiver.error());
    invocation.output.result(CommandLine::tr("waived %1 in %2").arg(waiver->code, ui::shownName(waiver->file)));
    invocation.output.document({{QStringLiteral("code"), waiver->code}, {QStringLiteral("file"), waiver->file},
        {QStringLiteral("fingerprint"), waiver->fingerprint}, {QStringLiteral("reason"), waiver->reason},
        {QStringLiteral("waivers"), file}});
    return Exit::Done;
}

} // namespace

const Command waiveCommand{"waive", "DIR CODE FILE[:LINE]",
    QT_TRANSLATE_NOOP(
        "CommandLine", "Let a finding about secrets or junk pass, with the reason, in the folder's waivers."),
    3, 3, addOptions, run};

} // namespace waybill::cli
