#include "app/cli/command.h"
#include "app/cli/reference/reference.h"

namespace waybill::cli {

namespace {

// What the shell offers behind an option, or for an argument.
enum class Offer { Nothing, Words, Files, Folders };

Offer offerFor(const QString &valueName) {
    if (valueName.contains(u'|'))
        return Offer::Words;
    if (valueName == QLatin1StringView("file") || valueName == QLatin1StringView("place"))
        return Offer::Files;
    return valueName == QLatin1StringView("folder") ? Offer::Folders : Offer::Nothing;
}

// For between single quotes in a shell.
QString quoted(QString text, QLatin1StringView quote) {
    return text.replace(u'\'', quote);
}

OptionList optionsOf(const Command &command) {
    OptionList list;
    command.addOptions(list);
    addCommonOptions(list);
    list.add({QStringLiteral("help"), QStringLiteral("Show the options of this command.")});
    return list;
}

QString commandNames() {
    QStringList names;
    for (const Command *command : commands())
        names.append(QString::fromUtf8(command->name));
    return names.join(u' ');
}

// Descriptions stand on one line, and their first sentence is enough.
QString firstSentence(const QString &description) {
    const qsizetype end = description.indexOf(QLatin1StringView(". "));
    return end < 0 ? description : description.first(end + 1);
}

QString zshAction(const QString &valueName) {
    switch (offerFor(valueName)) {
    case Offer::Words:
        return QStringLiteral(":%1:(%2)").arg(QStringLiteral("one of"), QString(valueName).replace(u'|', u' '));
    case Offer::Files:
        return QStringLiteral(":%1:_files").arg(valueName);
    case Offer::Folders:
        return QStringLiteral(":%1:_files -/").arg(valueName);
    case Offer::Nothing:
        break;
    }
    return valueName.isEmpty() ? QString() : QStringLiteral(":%1: ").arg(valueName);
}

} // namespace

QString bashCompletion() {
    QString text
        = QStringLiteral("# bash completion for waybill-cli; made from its table of commands while it is built\n\n"
                         "_waybill_cli() {\n"
                         "    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}\n"
                         "    local command=${COMP_WORDS[1]} options='' actions=''\n"
                         "    COMPREPLY=()\n"
                         "    if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
                         "        mapfile -t COMPREPLY < <(compgen -W '%1 --help --version' -- \"$cur\")\n"
                         "        return\n"
                         "    fi\n"
                         "    case $command in\n")
              .arg(commandNames());
    for (const Command *command : commands()) {
        QStringList names;
        QString values;
        for (const QCommandLineOption &option : optionsOf(*command).options) {
            const QString name = QStringLiteral("--") + option.names().constFirst();
            names.append(name);
            QString reply;
            switch (offerFor(option.valueName())) {
            case Offer::Words:
                reply = QStringLiteral("mapfile -t COMPREPLY < <(compgen -W '%1' -- \"$cur\"); return")
                            .arg(QString(option.valueName()).replace(u'|', u' '));
                break;
            case Offer::Files: // readline's own, which knows how to quote
                reply = QStringLiteral("compopt -o default; return");
                break;
            case Offer::Folders:
                reply = QStringLiteral("compopt -o dirnames; return");
                break;
            case Offer::Nothing:
                if (!option.valueName().isEmpty())
                    reply = QStringLiteral("return");
                break;
            }
            if (!reply.isEmpty())
                values += QStringLiteral("        %1) %2 ;;\n").arg(name, reply);
        }
        text += QStringLiteral("    %1)\n        options='%2' actions='%3'\n")
                    .arg(QLatin1StringView(command->name), names.join(u' '), QLatin1StringView(command->actions));
        if (!values.isEmpty())
            text += QStringLiteral("        case $prev in\n") + values + QStringLiteral("        esac\n");
        text += QStringLiteral("        ;;\n");
    }
    text += QStringLiteral("    esac\n"
                           "    if [[ $cur == -* ]]; then\n"
                           "        mapfile -t COMPREPLY < <(compgen -W \"$options\" -- \"$cur\")\n"
                           "    elif [ -n \"$actions\" ] && [ \"$COMP_CWORD\" -eq 2 ]; then\n"
                           "        mapfile -t COMPREPLY < <(compgen -W \"$actions\" -- \"$cur\")\n"
                           "    else\n"
                           "        compopt -o default\n"
                           "    fi\n"
                           "} &&\n"
                           "    complete -F _waybill_cli waybill-cli\n");
    return text;
}

QString zshCompletion() {
    const QLatin1StringView quote("'\\''");
    QString text = QStringLiteral("#compdef waybill-cli\n# made from its table of commands while it is built\n\n"
                                  "local -a commands=(\n");
    for (const Command *command : commands())
        text += QStringLiteral("    '%1:%2'\n")
                    .arg(QLatin1StringView(command->name),
                        quoted(firstSentence(CommandLine::tr(command->description)), quote));
    text += QStringLiteral(")\n\nif (( CURRENT == 2 )); then\n"
                           "    _describe command commands\n"
                           "    compadd -- --help --version\n    return\nfi\n\n"
                           "shift words\n(( CURRENT-- ))\n"
                           "case $words[1] in\n");
    for (const Command *command : commands()) {
        text += QStringLiteral("(%1)\n    _arguments").arg(QLatin1StringView(command->name));
        for (const QCommandLineOption &option : optionsOf(*command).options) {
            QString words = firstSentence(option.description());
            words.replace(u'[', QStringLiteral("\\[")).replace(u']', QStringLiteral("\\]"));
            text += QStringLiteral(" \\\n        '--%1[%2]%3'")
                        .arg(option.names().constFirst(), quoted(words, quote), zshAction(option.valueName()));
        }
        if (*command->actions != '\0')
            text += QStringLiteral(" \\\n        '1:action:(%1)'").arg(QLatin1StringView(command->actions));
        if (command->argumentsAtMost > 0)
            text += QStringLiteral(" \\\n        '*:file:_files'");
        text += QStringLiteral("\n    ;;\n");
    }
    return text + QStringLiteral("esac\n");
}

QString fishCompletion() {
    const QLatin1StringView quote("\\'");
    QString text
        = QStringLiteral("# fish completion for waybill-cli; made from its table of commands while it is built\n\n"
                         "set -l commands %1\n"
                         "complete -c waybill-cli -n \"not __fish_seen_subcommand_from $commands\" -f -l help -d 'Show "
                         "the commands.'\n"
                         "complete -c waybill-cli -n \"not __fish_seen_subcommand_from $commands\" -f -l version -d "
                         "'Show the version.'\n")
              .arg(commandNames());
    for (const Command *command : commands()) {
        const QLatin1StringView name(command->name);
        text += QStringLiteral(
            "complete -c waybill-cli -n \"not __fish_seen_subcommand_from $commands\" -f -a %1 -d '%2'\n")
                    .arg(name, quoted(firstSentence(CommandLine::tr(command->description)), quote));
        const QString here = QStringLiteral("complete -c waybill-cli -n '__fish_seen_subcommand_from %1'").arg(name);
        if (*command->actions != '\0')
            text += here + QStringLiteral(" -a '%1'\n").arg(QLatin1StringView(command->actions));
        for (const QCommandLineOption &option : optionsOf(*command).options) {
            text += here
                + QStringLiteral(" -l %1 -d '%2'")
                      .arg(option.names().constFirst(), quoted(firstSentence(option.description()), quote));
            switch (offerFor(option.valueName())) {
            case Offer::Words:
                text += QStringLiteral(" -x -a '%1'").arg(QString(option.valueName()).replace(u'|', u' '));
                break;
            case Offer::Files:
                text += QStringLiteral(" -r -F");
                break;
            case Offer::Folders:
                text += QStringLiteral(" -x -a '(__fish_complete_directories)'");
                break;
            case Offer::Nothing:
                if (!option.valueName().isEmpty())
                    text += QStringLiteral(" -x");
                break;
            }
            text += u'\n';
        }
    }
    return text;
}

} // namespace waybill::cli
