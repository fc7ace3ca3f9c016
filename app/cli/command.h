// One command of waybill-cli: its options, and what it does. Each stands in a file of its own, and runs on the main
// thread. The man page and the shells' completions are made from the same table (app/cli/reference).
#pragma once

#include "app/cli/output.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QList>

#include <span>
#include <stop_token>

namespace waybill::cli {

// A value's name says what it is: "file" and "folder" are paths, "flat|tenant" is one of these words.
struct OptionList {
    QList<QCommandLineOption> options;

    void add(const QCommandLineOption &option) { options.append(option); }
};

struct Invocation {
    const QCommandLineParser &options;
    QStringList arguments; // without the command's name
    Output &output;
    std::stop_token stop; // Ctrl+C

    OperationContext context() const { return OperationContext(stop, output.reporter()); }
};

struct Command {
    const char *name;
    const char *arguments; // "DIST OUT", as the help shows them
    const char *description; // untranslated, context "CommandLine"
    int argumentsAtLeast;
    int argumentsAtMost;
    void (*addOptions)(OptionList &);
    Exit (*run)(const Invocation &);
    const char *actions = ""; // the words that the first argument may be, where it is one of a few
};

extern const Command validateCommand;
extern const Command packCommand;
extern const Command inspectCommand;
extern const Command diffCommand;
extern const Command previewCommand;
extern const Command publishCommand;
extern const Command serveCommand;
extern const Command signCommand;
extern const Command verifyCommand;
extern const Command keysCommand;
extern const Command releaseCommand;
extern const Command waiveCommand;
extern const Command historyCommand;
extern const Command explainCommand;

std::span<const Command *const> commands(); // in the order of the help
void addCommonOptions(OptionList &options); // that every command takes, besides --help

// What is read from the environment; untranslated, for the man page.
struct Variable {
    const char *name;
    const char *meaning;
};

std::span<const Variable> variables();

// What the program ends with. contract: cli, exit codes
struct ExitMeaning {
    Exit code;
    const char *meaning; // untranslated, for the man page
};

std::span<const ExitMeaning> exitMeanings();

} // namespace waybill::cli
