#include "app/cli/command.h"
#include "app/cli/waiting.h"
#include "core/registry/pagepreview.h"
#include "ui/text/bundletext.h"
#include "ui/text/usertext.h"

namespace waybill::cli {

namespace {

void addOptions(OptionList &options) {
    options.add({QStringLiteral("port"), CommandLine::tr("Port on this computer (0 picks a free one)."),
        QStringLiteral("number"), QStringLiteral("0")});
}

Exit run(const Invocation &invocation) {
    bool number = false;
    const quint16 port = invocation.options.value(QStringLiteral("port")).toUShort(&number);
    if (!number)
        return invocation.output.usage(CommandLine::tr("--port takes a number from 0 to 65535."));
    OperationContext context = invocation.context();
    const auto preview = previewPages(invocation.arguments.first(), port, context);
    if (!preview)
        return invocation.output.failed(ui::shown(preview.error()));
    if (!preview->hasEntry)
        invocation.output.note(ui::noSuchPage(preview->entry));
    invocation.output.result(CommandLine::tr("previewing at %1").arg(preview->address()));
    invocation.output.document(
        {{QStringLiteral("address"), preview->address()}, {QStringLiteral("base"), preview->server->uiAddress()},
            {QStringLiteral("sha256"), preview->sha256}, {QStringLiteral("files"), preview->files}});
    waitForStop(invocation.stop);
    preview->server->stop();
    return Exit::Done;
}

} // namespace

const Command previewCommand{"preview", "BUNDLE",
    QT_TRANSLATE_NOOP("CommandLine", "Show a bundle's pages in the browser, served as the Runner would."), 1, 1,
    addOptions, run};

} // namespace waybill::cli
