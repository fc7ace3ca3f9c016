// waybill-cli: the road from folder to receipt without a display.
#include "app/cli/command.h"
#include "core/base/privatememory.h"
#include "ui/text/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QLoggingCategory>
#include <QNetworkProxyFactory>

#include <clocale>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <langinfo.h>
#include <thread>
#include <unistd.h>

namespace waybill::cli {

namespace {

const Command *commandOf(const QString &name) {
    for (const Command *command : commands()) {
        if (name == QLatin1StringView(command->name))
            return command;
    }
    return nullptr;
}

QString overview() {
    QString text = CommandLine::tr("Usage: waybill-cli COMMAND [options] ...\n\nCommands:\n");
    for (const Command *command : commands())
        text += QStringLiteral("  %1  %2\n")
                    .arg(QLatin1StringView(command->name), -9)
                    .arg(CommandLine::tr(command->description));
    text += CommandLine::tr(
        "\nwaybill-cli COMMAND --help shows a command's options; --version the version.\n"
        "Exit codes: 0 done, 1 findings of severity error, 2 usage, 3 file or disk, 4 server not reached, 5 "
        "server refused,\n"
        "6 version already published, 7 outcome unknown, 8 signature bad, 9 signer not trusted, 10 keychain or "
        "key, 130 cancelled.\n");
    return text;
}

void print(FILE *stream, const QString &text) {
    std::fputs(text.toUtf8().constData(), stream);
}

// Blocked in every thread and waited for in one: nothing of ours ever runs inside a signal handler.
void watchSignals(const std::stop_source &source) {
    std::thread([stop = source]() mutable {
        sigset_t signals;
        sigemptyset(&signals);
        sigaddset(&signals, SIGINT);
        sigaddset(&signals, SIGTERM);
        int number = 0;
        sigwait(&signals, &number);
        stop.request_stop();
        sigwait(&signals, &number);
        _exit(130); // the second time the user means it
    }).detach();
}

void blockSignals() {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
}

// The languages that the environment asks for, best first, as other command lines understand it: C means English,
// whatever LANGUAGE says. Whether the locale is installed plays no part, for in containers it seldom is.
QStringList askedLanguages() {
    QString locale;
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (locale.isEmpty())
            locale = qEnvironmentVariable(variable);
    }
    if (locale.isEmpty() || locale == QLatin1StringView("POSIX")
        || locale.section(u'.', 0, 0) == QLatin1StringView("C"))
        return {};
    return qEnvironmentVariable("LANGUAGE").split(u':', Qt::SkipEmptyParts) + QStringList{locale};
}

// Where nothing is said of a locale, as in many CI jobs, Qt would take this one too, and say so on standard error each
// time.
void chooseUtf8Locale() {
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

std::optional<Output::ProgressStyle> progressStyle(const QCommandLineParser &parser) {
    using Style = Output::ProgressStyle;
    const QString name = parser.value(QStringLiteral("progress"));
    if (name == QLatin1StringView("json"))
        return Style::Json;
    if (name == QLatin1StringView("live"))
        return Style::Live;
    if (name == QLatin1StringView("lines"))
        return Style::Lines;
    if (name == QLatin1StringView("none"))
        return Style::None;
    if (!name.isEmpty())
        return std::nullopt;
    if (parser.isSet(QStringLiteral("quiet")))
        return Style::None;
    if (parser.isSet(QStringLiteral("verbose"))) // whose lines would run into a live one
        return Style::Lines;
    return isatty(STDERR_FILENO) != 0 ? Style::Live : Style::Lines;
}

Exit runCommand(const Command &command, const QStringList &arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(CommandLine::tr(command.description));
    parser.addHelpOption();
    OptionList list;
    addCommonOptions(list);
    command.addOptions(list);
    parser.addOptions(list.options);
    parser.addPositionalArgument(QLatin1StringView(command.name), {}, QLatin1StringView(command.name));
    for (const QString &name : QString::fromUtf8(command.arguments).split(u' ', Qt::SkipEmptyParts))
        parser.addPositionalArgument(name, {}, name);
    const bool understood = parser.parse(arguments);
    if (parser.isSet(QStringLiteral("help"))) {
        print(stdout, parser.helpText());
        return Exit::Done;
    }
    const auto style = progressStyle(parser);
    Output output({parser.isSet(QStringLiteral("json")), parser.isSet(QStringLiteral("quiet")),
        parser.isSet(QStringLiteral("verbose")), style.value_or(Output::ProgressStyle::None)});
    if (!understood)
        return output.usage(parser.errorText());
    if (!style)
        return output.usage(CommandLine::tr("--progress takes live, lines, json or none."));
    const QStringList positional = parser.positionalArguments().mid(1);
    if (positional.size() < command.argumentsAtLeast || positional.size() > command.argumentsAtMost)
        return output.usage(CommandLine::tr("%1 takes %2.")
                .arg(QLatin1StringView(command.name),
                    *command.arguments != '\0' ? QString::fromUtf8(command.arguments)
                                               : CommandLine::tr("no arguments")));
    if (parser.isSet(QStringLiteral("verbose")))
        QLoggingCategory::setFilterRules(QStringLiteral("waybill.*=true"));
    std::stop_source stop;
    watchSignals(stop);
    return command.run({parser, positional, output, stop.get_token()});
}

Exit run(const QStringList &arguments) {
    const QString first = arguments.value(1);
    if (first == QLatin1StringView("--version")) {
        print(stdout, QStringLiteral("waybill-cli %1\n").arg(QCoreApplication::applicationVersion()));
        return Exit::Done;
    }
    if (first == QLatin1StringView("--help") || first == QLatin1StringView("help")) {
        print(stdout, overview());
        return Exit::Done;
    }
    if (const Command *command = commandOf(first))
        return runCommand(*command, arguments);
    if (!first.isEmpty())
        print(stderr, CommandLine::tr("waybill-cli: unknown command: %1\n\n").arg(first));
    print(stderr, overview());
    return Exit::Usage;
}

} // namespace

} // namespace waybill::cli

int main(int argc, char *argv[]) {
    waybill::keepMemoryPrivate();
    waybill::cli::blockSignals();
    const QStringList languages = waybill::cli::askedLanguages();
    waybill::cli::chooseUtf8Locale();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("waybill-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WAYBILL_VERSION));
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    waybill::ui::speak(waybill::ui::chooseLanguage({}, languages));
    return static_cast<int>(waybill::cli::run(QCoreApplication::arguments()));
}
