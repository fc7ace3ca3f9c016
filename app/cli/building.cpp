#include "app/cli/building.h"

#include "core/build/buildrun.h"
#include "ui/text/usertext.h"

#include <algorithm>

namespace waybill::cli {

namespace {

void tellEnvironment(const Invocation &invocation) {
    const QStringList withheld = secretVariables();
    QStringList here;
    std::ranges::copy_if(withheld, std::back_inserter(here),
        [](const QString &name) { return qEnvironmentVariableIsSet(name.toLocal8Bit().constData()); });
    if (!here.isEmpty())
        invocation.output.note(CommandLine::tr("It does not get: %1").arg(here.join(QStringLiteral(", "))));
    if (!invocation.output.isVerbose())
        return;
    QStringList variables = buildEnvironment().toStringList();
    variables.sort();
    for (const QString &variable : std::as_const(variables))
        invocation.output.note(QStringLiteral("  ") + ui::shownName(variable));
}

} // namespace

void addBuildOptions(OptionList &options) {
    options.add({QStringLiteral("build"),
        CommandLine::tr(
            "Build the project first: the script \"build\" of its package.json, by the package manager whose "
            "lock file is there.")});
    options.add({QStringLiteral("build-command"),
        CommandLine::tr(
            "Build it with this command instead. It is no line of a shell: words are split at white space, and "
            "\"...\" keeps some together."),
        QStringLiteral("command")});
}

std::expected<QString, Exit> buildFirst(const Invocation &invocation, OperationContext &context) {
    QString folder = invocation.arguments[0];
    const bool set = invocation.options.isSet(QStringLiteral("build-command"));
    if (!set && !invocation.options.isSet(QStringLiteral("build")))
        return folder;
    const auto command
        = set ? readBuild(folder, invocation.options.value(QStringLiteral("build-command"))) : findBuild(folder);
    if (!command)
        return std::unexpected(invocation.output.failed(command.error()));
    invocation.output.note(CommandLine::tr("Building in %1: %2").arg(command->folder, shownCommand(*command)));
    tellEnvironment(invocation);
    const auto line = [&](const QString &text) { invocation.output.note(QStringLiteral("| ") + ui::shownName(text)); };
    if (const auto built = runBuild(*command, context, line); !built)
        return std::unexpected(invocation.output.failed(built.error()));
    return builtFolder(folder);
}

} // namespace waybill::cli
