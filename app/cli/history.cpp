#include "app/cli/inputs.h"
#include "app/cli/publishing.h"
#include "core/publish/jobjson.h"
#include "core/publish/receiptcheck.h"
#include "ui/text/usertext.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>
#include <array>

namespace waybill::cli {

namespace {

constexpr int listedUnlessSaid = 50;
constexpr qsizetype idShown = 8; // characters; History takes fewer

using Action = Exit (*)(const Invocation &, History &);

void addOptions(OptionList &options) {
    options.add({QStringLiteral("limit"),
        CommandLine::tr("list: at most so many, the newest (%1).").arg(listedUnlessSaid), QStringLiteral("number")});
    options.add({QStringLiteral("unfinished"), CommandLine::tr("list: only what did not end, all of it.")});
    options.add({QStringLiteral("output"), CommandLine::tr("receipt: file to write (standard output)."),
        QStringLiteral("file")});
    options.add({QStringLiteral("bundle"), CommandLine::tr("verify: compare the receipt with this bundle, too."),
        QStringLiteral("file")});
    options.add({QStringLiteral("api-key-file"),
        CommandLine::tr(
            "resume, check, clean-up: file with the API key; else ALGA_API_KEY. The server is the publish's."),
        QStringLiteral("file")});
}

QString localTime(const QDateTime &time) {
    return time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

// "6d2c1f3e  2026-11-24 22:12:51  com.acme.reports 1.4.2 to Acme: Published"
QString lineOf(const Job &job) {
    return QStringLiteral("%1  %2  %3: %4")
        .arg(job.id.first(std::min(idShown, job.id.size())), localTime(job.begun), ui::jobTitle(job),
            ui::describe(job).title);
}

QJsonObject documentOf(const Job &job) {
    const ui::Description text = ui::describe(job);
    QJsonObject json = toJson(job);
    json.insert(QStringLiteral("title"), text.title);
    json.insert(QStringLiteral("truth"), text.truth);
    json.insert(QStringLiteral("next"), text.next);
    return json;
}

Exit list(const Invocation &invocation, History &history) {
    const QString given = invocation.options.value(QStringLiteral("limit"));
    bool understood = true;
    const int limit = given.isEmpty() ? listedUnlessSaid : given.toInt(&understood);
    if (!understood || limit < 1)
        return invocation.output.usage(CommandLine::tr("--limit takes a number from 1."));
    const bool unfinished = invocation.options.isSet(QStringLiteral("unfinished"));
    const auto jobs = unfinished ? history.unfinishedJobs() : history.jobs(limit);
    if (!jobs)
        return invocation.output.failed(jobs.error());
    QJsonArray all;
    for (const Job &job : *jobs) {
        invocation.output.result(lineOf(job));
        all.append(documentOf(job));
    }
    if (jobs->isEmpty())
        invocation.output.note(unfinished ? CommandLine::tr("Every publish has ended.")
                                          : CommandLine::tr("Nothing was published from here."));
    invocation.output.document({{QStringLiteral("jobs"), all}});
    return Exit::Done;
}

// The job that ACTION is about, whole.
std::expected<Job, Exit> readJob(const Invocation &invocation, History &history) {
    auto job = history.job(invocation.arguments.value(1));
    if (!job)
        return std::unexpected(invocation.output.failed(job.error()));
    return *std::move(job);
}

void tellFields(const Invocation &invocation, const Job &job) {
    const JobOrder &order = job.order;
    const auto field = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            invocation.output.result(QStringLiteral("  %1  %2").arg(name, -12).arg(ui::shownName(value)));
    };
    field(CommandLine::tr("id"), job.id);
    field(CommandLine::tr("begun"), localTime(job.begun));
    field(CommandLine::tr("last change"), localTime(job.changed));
    field(CommandLine::tr("server"), order.server.address.toString());
    field(CommandLine::tr("tenant"), order.server.tenant);
    field(CommandLine::tr("bundle"), order.bundle);
    field(CommandLine::tr("sha256"), order.sha256);
    field(CommandLine::tr("signature"), order.signatureAlgorithm);
    field(CommandLine::tr("signer"), order.signer);
    field(CommandLine::tr("attempts"), QString::number(job.attempts));
    field(CommandLine::tr("staging key"), job.stagingKey);
    field(CommandLine::tr("request ids"), job.requestIds.join(QStringLiteral(", ")));
}

Exit show(const Invocation &invocation, History &history) {
    const auto job = readJob(invocation, history);
    if (!job)
        return job.error();
    const auto events = history.events(job->id);
    if (!events)
        return invocation.output.failed(events.error());
    const ui::Description text = ui::describe(*job);
    invocation.output.result(QStringLiteral("%1: %2").arg(ui::jobTitle(*job), text.title));
    invocation.output.result(text.truth);
    invocation.output.result(text.next);
    tellFields(invocation, *job);
    if (job->failure) {
        const Error failure = ui::shown(*job->failure);
        invocation.output.result(CommandLine::tr("Why it went no further: %1").arg(ui::describe(failure).title));
        if (!failure.detail.isEmpty())
            invocation.output.result(QStringLiteral("  ") + failure.detail);
    }
    QJsonArray steps;
    for (const JobEvent &event : *events) {
        invocation.output.result(QStringLiteral("  %1  %2").arg(localTime(event.at), ui::describe(event)));
        steps.append(toJson(event));
    }
    QJsonObject document = documentOf(*job);
    document.insert(QStringLiteral("events"), steps);
    invocation.output.document(document);
    return Exit::Done;
}

Exit receipt(const Invocation &invocation, History &history) {
    const auto job = readJob(invocation, history);
    if (!job)
        return job.error();
    if (job->receipt.isEmpty())
        return invocation.output.usage(
            CommandLine::tr("There is no receipt of %1: %2.").arg(ui::jobTitle(*job), ui::describe(*job).title));
    const QByteArray text = QJsonDocument(job->receipt).toJson();
    const QString output = invocation.options.value(QStringLiteral("output"));
    if (output.isEmpty()) {
        invocation.output.result(QString::fromUtf8(text).trimmed());
        invocation.output.document(job->receipt);
        return Exit::Done;
    }
    QSaveFile file(output);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return invocation.output.failed({ErrorCode::FileUnwritable, output, file.errorString()});
    invocation.output.document({{QStringLiteral("file"), output}});
    return Exit::Done;
}

// The secrets come from a file and the environment, everything else from the job.
Result<JobTools> toolsOf(const Invocation &invocation, const Job &job, const QByteArray &apiKey) {
    JobTools tools;
    tools.historyFile = History::defaultFile();
    tools.credentials.apiKey = apiKey;
    ServerProfile server = job.order.server;
    auto store = openStore(invocation, server, tools.credentials);
    if (!store)
        return fail(store.error());
    tools.store = *std::move(store);
    return tools;
}

QJsonValue checkJson(const std::optional<Result<void>> &check) {
    if (!check)
        return QJsonValue::Null;
    QJsonObject json{{QStringLiteral("holds"), check->has_value()}};
    if (!*check)
        json.insert(QStringLiteral("error"), toJson(check->error()));
    return json;
}

Exit verify(const Invocation &invocation, History &) {
    const QString path = invocation.arguments.value(1);
    const auto text = readText(path);
    if (!text)
        return invocation.output.failed(text.error());
    OperationContext context = invocation.context();
    const ReceiptOrder order{History::defaultFile(), invocation.options.value(QStringLiteral("bundle")),
        [&](const Job &job) { return toolsOf(invocation, job, {}); }};
    auto checks = checkReceipt(*text, order, context);
    if (!checks) {
        if (checks.error().code == ErrorCode::ReceiptUnreadable)
            checks.error().subject = path;
        return invocation.output.failed(ui::shown(checks.error()));
    }
    for (const QString &line : ui::describe(*checks))
        invocation.output.result(line);
    const auto error = checks->firstError();
    const QJsonObject document{{QStringLiteral("holds"), !error},
        {QStringLiteral("history"), checkJson(checks->history)}, {QStringLiteral("bundle"), checkJson(checks->bundle)},
        {QStringLiteral("store"), checkJson(checks->store)}, {QStringLiteral("receipt"), checks->receipt.toJson()}};
    if (error)
        return invocation.output.failed(ui::shown(*error), document);
    invocation.output.document(document);
    return Exit::Done;
}

using Tool = PublishReport (*)(const QString &, const JobTools &, OperationContext &);

// What has no receipt and no error: a copy that was removed, an upload that stays as it is.
Exit tellJob(const Invocation &invocation, History &history, const QString &id) {
    const auto job = history.job(id);
    if (!job)
        return invocation.output.failed(job.error());
    const ui::Description text = ui::describe(*job);
    invocation.output.result(QStringLiteral("%1: %2").arg(ui::jobTitle(*job), text.title));
    invocation.output.result(text.truth);
    invocation.output.document(documentOf(*job));
    return job->outcome == Outcome::Unknown ? Exit::Unknown : Exit::Done;
}

Exit work(const Invocation &invocation, History &history, Tool tool) {
    const auto job = readJob(invocation, history);
    if (!job)
        return job.error();
    const auto key = readApiKey(invocation);
    if (!key)
        return key.error();
    const auto tools = toolsOf(invocation, *job, *key);
    if (!tools)
        return invocation.output.failed(tools.error());
    OperationContext context = invocation.context();
    if (tool == cleanUpJob && job->outcome == Outcome::Unknown) {
        invocation.output.note(CommandLine::tr("What the server may be working on is not taken away: check it first."));
        return tellJob(invocation, history, job->id);
    }
    const PublishReport report = tool(job->id, *tools, context);
    if (report.failure && report.succeeded())
        return invocation.output.failed(report.failure->error); // it was published, and there was nothing to do
    const bool told = report.succeeded() ? report.receipt.has_value() : report.failure.has_value();
    return told ? tellPublish(invocation, report, {}) : tellJob(invocation, history, job->id);
}

Exit dismiss(const Invocation &invocation, History &history) {
    const auto job = readJob(invocation, history);
    if (!job)
        return job.error();
    if (const auto dismissed = history.dismiss(job->id); !dismissed)
        return invocation.output.failed(dismissed.error());
    return tellJob(invocation, history, job->id) == Exit::File ? Exit::File : Exit::Done;
}

constexpr std::array<std::pair<QLatin1StringView, Action>, 8> actions{{
    {QLatin1StringView("list"), list},
    {QLatin1StringView("show"), show},
    {QLatin1StringView("receipt"), receipt},
    {QLatin1StringView("verify"), verify},
    {QLatin1StringView("resume"), [](const Invocation &run, History &in) { return work(run, in, resumeJob); }},
    {QLatin1StringView("check"), [](const Invocation &run, History &in) { return work(run, in, checkJob); }},
    {QLatin1StringView("clean-up"), [](const Invocation &run, History &in) { return work(run, in, cleanUpJob); }},
    {QLatin1StringView("dismiss"), dismiss},
}};

Exit run(const Invocation &invocation) {
    const QString name = invocation.arguments.value(0, QStringLiteral("list"));
    const auto *action = std::ranges::find(actions, name, [](const auto &each) { return QString(each.first); });
    if (action == actions.end())
        return invocation.output.usage(
            CommandLine::tr("history takes list, show, receipt, verify, resume, check, clean-up or dismiss."));
    const bool listing = action->second == list;
    if (listing != (invocation.arguments.size() < 2))
        return invocation.output.usage(listing ? CommandLine::tr("history list takes no id.")
                : name == QLatin1StringView("verify")
                ? CommandLine::tr("history verify needs a receipt's file.")
                : CommandLine::tr("history %1 needs a publish's id; history lists them.").arg(name));
    const auto history = History::open(History::defaultFile());
    if (!history)
        return invocation.output.failed(history.error());
    return action->second(invocation, **history);
}

} // namespace

const Command historyCommand{"history", "[ACTION] [ID|RECEIPT]",
    QT_TRANSLATE_NOOP("CommandLine",
        "list the publishes made from here; show one, its receipt; verify a receipt; resume, check, clean-up or "
        "dismiss "
        "what did not end."),
    0, 2, addOptions, run, "list show receipt verify check resume clean-up dismiss"};

} // namespace waybill::cli
