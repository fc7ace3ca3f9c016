#include "app/cli/command.h"
#include "app/cli/reference/reference.h"

#include <QRegularExpression>

namespace waybill::cli {

namespace {

constexpr qsizetype longestLine = 78; // mandoc(1) finds fault with more than 80

// `sentence` on as many lines as it needs, none of which troff would take for its own.
QString wrapped(const QString &sentence) {
    QString lines;
    QString line;
    for (const QString &word : sentence.split(u' ', Qt::SkipEmptyParts)) {
        if (!line.isEmpty() && line.size() + 1 + word.size() > longestLine) {
            lines += line + u'\n';
            line.clear();
        }
        if (line.isEmpty())
            line = word.startsWith(u'.') || word.startsWith(u'\'') ? QStringLiteral("\\&") + word : word;
        else
            line += u' ' + word;
    }
    return line.isEmpty() ? lines : lines + line + u'\n';
}

// Each sentence begins a line, as mdoc wants it.
QString prose(QString text) {
    static const QRegularExpression sentenceEnd(QStringLiteral("([.!?:;]) +(?=[A-Z0-9(])"));
    static const QRegularExpression ellipsis(QStringLiteral("\\.\\.\\."));
    text.replace(u'\\', QStringLiteral("\\e"));
    text.replace(ellipsis, QStringLiteral("\\&..."));
    text.replace(sentenceEnd, QStringLiteral("\\1\n"));
    QString lines;
    for (const QString &sentence : text.split(u'\n', Qt::SkipEmptyParts))
        lines += wrapped(sentence);
    return lines;
}

QString description(const char *untranslated) {
    return prose(CommandLine::tr(untranslated));
}

QString item(const QCommandLineOption &option) {
    QString macro;
    for (const QString &name : option.names())
        macro += (macro.isEmpty() ? QStringLiteral(".It Fl Fl ") : QStringLiteral(" , Fl Fl ")) + name;
    if (!option.valueName().isEmpty()) {
        const QStringList words = option.valueName().split(u'|');
        macro += QStringLiteral(" Ar ") + words.join(QStringLiteral(" | "));
    }
    return macro + u'\n' + prose(option.description());
}

QString list(const OptionList &list) {
    QString text = QStringLiteral(".Bl -tag -width Ds\n");
    for (const QCommandLineOption &option : list.options)
        text += item(option);
    return text + QStringLiteral(".El\n");
}

QString section(const Command &command) {
    QString arguments;
    for (const QString &name : QString::fromUtf8(command.arguments).split(u' ', Qt::SkipEmptyParts)) {
        const bool optional = name.startsWith(u'[') && name.endsWith(u']');
        arguments += (optional ? QStringLiteral(" Oo Ar ") : QStringLiteral(" Ar "))
            + (optional ? name.sliced(1, name.size() - 2) : name) + (optional ? QStringLiteral(" Oc") : QString());
    }
    OptionList options;
    command.addOptions(options);
    QString text = QStringLiteral(".Ss %1\n.Nm\n.Cm %1\n").arg(QLatin1StringView(command.name));
    if (!options.options.isEmpty())
        text += QStringLiteral(".Op Ar option ...\n");
    if (!arguments.isEmpty())
        text += u'.' + arguments.sliced(1) + u'\n';
    text += QStringLiteral(".Pp\n") + description(command.description);
    if (*command.actions != '\0') {
        text += QStringLiteral("The first argument is one of\n");
        const QStringList actions = QString::fromUtf8(command.actions).split(u' ');
        for (qsizetype at = 0; at < actions.size(); ++at)
            text += QStringLiteral(".Cm %1%2\n")
                        .arg(actions.at(at), at + 1 < actions.size() ? QStringLiteral(" ,") : QStringLiteral(" ."));
    }
    return options.options.isEmpty() ? text : text + list(options);
}

} // namespace

QString manPage(const QString &date) {
    QString text = QStringLiteral(".\\\" Made from the table of commands while the program is built.\n"
                                  ".Dd %1\n.Dt WAYBILL-CLI 1\n.Os Waybill %2\n"
                                  ".Sh NAME\n.Nm waybill-cli\n.Nd pack, sign and publish extension bundles\n"
                                  ".Sh SYNOPSIS\n.Nm\n.Ar command\n.Op Ar option ...\n.Op Ar argument ...\n.Nm\n.Fl Fl "
                                  "help\n.Nm\n.Fl Fl version\n"
                                  ".Sh DESCRIPTION\n.Nm\n"
                                  "gets a built extension into the hands of its users: it judges the manifest as\n"
                                  "the registry will, packs the folder to a bundle with its SHA-256, signs it\n"
                                  "with cosign, x509 or pgp, and publishes it to an extension registry.\n"
                                  "It needs no display and asks nothing where standard input is no terminal.\n"
                                  ".Pp\nSecrets are never taken as arguments, which every process of the machine\n"
                                  "can read.\n"
                                  ".Pp\nEvery command takes\n.Fl Fl help\nand these options:\n")
                       .arg(date, QStringLiteral(WAYBILL_VERSION));
    OptionList common;
    addCommonOptions(common);
    text += list(common) + QStringLiteral(".Sh COMMANDS\n");
    for (const Command *command : commands())
        text += section(*command);
    text += QStringLiteral(".Sh ENVIRONMENT\n.Bl -tag -width Ds\n");
    for (const Variable &variable : variables())
        text += QStringLiteral(".It Ev %1\n").arg(QLatin1StringView(variable.name))
            + prose(QString::fromUtf8(variable.meaning));
    text += QStringLiteral(
        ".El\n.Sh FILES\n.Bl -tag -width Ds\n"
        ".It Pa ~/.config/waybill/waybill.ini\nSettings and servers, without their keys.\n"
        ".It Pa ~/.local/share/waybill\nThe history of what was published, identities without their private keys,\n"
        "trusted signers, the local registry.\n"
        ".It Pa ~/.cache/waybill/packing\nWhat packing keeps for the next time; can be deleted at any time.\n"
        ".It Pa .waybillignore\nIn a packed folder: what stays out, in the syntax of gitignore.\n"
        ".It Pa .waybill-waivers.json\nIn a packed folder: findings that may pass, with the reasons.\n"
        ".El\n.Sh EXIT STATUS\n.Bl -tag -width Ds\n");
    for (const ExitMeaning &meaning : exitMeanings())
        text += QStringLiteral(".It %1\n").arg(static_cast<int>(meaning.code))
            + prose(QString::fromUtf8(meaning.meaning));
    text += QStringLiteral(
        ".El\n.Sh EXAMPLES\nJudge a built extension, pack it, and publish it:\n.Bd -literal -offset indent\n"
        "waybill-cli validate dist\n"
        "waybill-cli pack dist out/bundle.tar.zst\n"
        "waybill-cli publish --bundle out/bundle.tar.zst \\e\n"
        "    --server https://registry.example.com \\e\n"
        "    --api-key-file /run/secrets/alga-api-key\n"
        ".Ed\n.Pp\nAll of it in one go, signed with a key file:\n.Bd -literal -offset indent\n"
        "waybill-cli release dist --key cosign.key \\e\n"
        "    --passphrase-file /run/secrets/cosign-passphrase \\e\n"
        "    --server https://registry.example.com --json > receipt.json\n"
        ".Ed\n.Sh SEE ALSO\n.Xr waybill 1\n");
    return text;
}

} // namespace waybill::cli
