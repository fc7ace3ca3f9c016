// One command of waybill-cli: its options, and what it does. Each stands in a file of its own, and runs on the main
// thread.
#pragma once

#include "app/cli/output.h"

#include <QCommandLineParser>

#include <span>
#include <stop_token>

namespace waybill::cli {

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
    void (*addOptions)(QCommandLineParser &);
    Exit (*run)(const Invocation &);
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

} // namespace waybill::cli
