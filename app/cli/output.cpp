#include "app/cli/output.h"

#include "ui/text/usertext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

namespace waybill::cli {

namespace {

void write(FILE *stream, const QString &text) {
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

QString placeOf(const Finding &finding) {
    QString place = finding.file;
    if (finding.place.line > 0)
        place += QStringLiteral(":%1:%2").arg(finding.place.line).arg(finding.place.column);
    return place;
}

} // namespace

Exit exitOf(ErrorCode code) {
    switch (code) {
    case ErrorCode::Cancelled:
        return Exit::Cancelled;
    case ErrorCode::BuildFailed:
    case ErrorCode::DistEmpty:
    case ErrorCode::DistRefused:
    case ErrorCode::BundleOverCap:
    case ErrorCode::ManifestMissing:
    case ErrorCode::ManifestInvalid:
        return Exit::Findings;
    case ErrorCode::InvalidAddress:
    case ErrorCode::InsecureAddress:
    case ErrorCode::InvalidHash:
    case ErrorCode::InvalidKey:
    case ErrorCode::JobNotFound:
    case ErrorCode::JobSettled:
        return Exit::Usage;
    case ErrorCode::Internal:
    case ErrorCode::FileNotFound:
    case ErrorCode::FileUnreadable:
    case ErrorCode::WaiversUnreadable:
    case ErrorCode::FileUnwritable:
    case ErrorCode::FileExists:
    case ErrorCode::FileChanged:
    case ErrorCode::DiskFull:
    case ErrorCode::NotAFolder:
    case ErrorCode::ArchiveUnsupported:
    case ErrorCode::ArchiveUnsafe:
    case ErrorCode::BuildMissing:
    case ErrorCode::BuildNotStarted:
    case ErrorCode::BundleNotZstd:
    case ErrorCode::BundleCorrupt:
    case ErrorCode::BundleTruncated:
    case ErrorCode::BundleUnsafePath:
    case ErrorCode::BundleTooManyEntries:
    case ErrorCode::BundleEntryTooLarge:
    case ErrorCode::BundleTooLarge:
    case ErrorCode::EntryNotFound:
    case ErrorCode::StoreFailed:
    case ErrorCode::ObjectExists:
    case ErrorCode::ListenFailed:
    case ErrorCode::TrustUnreadable:
    case ErrorCode::AuthorityUnreadable:
    case ErrorCode::ProfileUnreadable:
    case ErrorCode::HistoryFailed:
    case ErrorCode::JobRunning:
    case ErrorCode::ReceiptUnreadable:
        return Exit::File;
    case ErrorCode::ServerNotFound:
    case ErrorCode::ServerNotReached:
    case ErrorCode::ConnectTimeout:
    case ErrorCode::TlsFailed:
    case ErrorCode::TlsExpired:
    case ErrorCode::TlsSelfSigned:
    case ErrorCode::TlsWrongHost:
    case ErrorCode::TlsUntrusted:
    case ErrorCode::ConnectionLost:
    case ErrorCode::IdleTimeout:
    case ErrorCode::FinalizeTimeout:
        return Exit::NotReached;
    case ErrorCode::RedirectRefused:
    case ErrorCode::AnswerUnreadable:
    case ErrorCode::HttpStatus:
    case ErrorCode::BadRequest:
    case ErrorCode::Forbidden:
    case ErrorCode::RateLimited:
    case ErrorCode::BundleConfigMissing:
    case ErrorCode::BucketNotFound:
    case ErrorCode::S3PutFailed:
    case ErrorCode::ServerInternal:
    case ErrorCode::StagingNotFound:
    case ErrorCode::HashMismatch:
    case ErrorCode::InvalidManifest:
    case ErrorCode::ManifestNotFound:
    case ErrorCode::S3HeadFailed:
    case ErrorCode::S3GetFailed:
    case ErrorCode::ObjectNotFound:
    case ErrorCode::CanonicalMissing:
    case ErrorCode::ManifestStoreFailed:
    case ErrorCode::ManifestExtractionFailed:
    case ErrorCode::SignatureRequired:
    case ErrorCode::SignatureNotAccepted:
    case ErrorCode::SignerNotAccepted:
    case ErrorCode::StoreRefused:
    case ErrorCode::ClockSkewed:
    case ErrorCode::InstallFailed:
        return Exit::Refused;
    // The server says one thing, what it holds another: what is true is not known.
    case ErrorCode::PublishedMissing:
    case ErrorCode::PublishedTruncated:
    case ErrorCode::PublishedDiffers:
    case ErrorCode::PublishedManifestDiffers:
        return Exit::Unknown;
    case ErrorCode::ReceiptDiffers:
        return Exit::Findings;
    case ErrorCode::VersionExists:
        return Exit::VersionExists;
    case ErrorCode::SignatureUnreadable:
    case ErrorCode::SignatureRefused:
    case ErrorCode::SignatureBad:
        return Exit::SignatureBad;
    case ErrorCode::SignerUnknown:
    case ErrorCode::SignerUntrusted:
    case ErrorCode::SignerChanged:
        return Exit::NotTrusted;
    case ErrorCode::KeyUnreadable:
    case ErrorCode::KeyUnsupported:
    case ErrorCode::KeyMismatch:
    case ErrorCode::KeyExpired:
    case ErrorCode::KeyNotYetValid:
    case ErrorCode::KeyUsage:
    case ErrorCode::CertificateUnreadable:
    case ErrorCode::PassphraseNeeded:
    case ErrorCode::PassphraseWrong:
    case ErrorCode::IdentityNotFound:
    case ErrorCode::IdentityExists:
    case ErrorCode::IdentityDamaged:
    case ErrorCode::KeychainAbsent:
    case ErrorCode::KeychainLocked:
    case ErrorCode::KeychainSlow:
    case ErrorCode::KeychainFailed:
    case ErrorCode::AgentFailed:
    case ErrorCode::TokenFailed:
    case ErrorCode::SigningFailed:
    case ErrorCode::TimestampFailed:
        return Exit::Key;
    }
    Q_UNREACHABLE_RETURN(Exit::File);
}

namespace {

// What the server says is published, and its store contradicts, is not done; a store that could not be asked says
// nothing.
Exit exitOfCheck(const Error &error) {
    const Exit exit = exitOf(error.code);
    return exit == Exit::Unknown ? exit : Exit::Done;
}

} // namespace

Exit exitOf(const PublishReport &report) {
    if (report.succeeded())
        return report.check ? exitOfCheck(*report.check) : Exit::Done;
    if (report.outcome == Outcome::Unknown)
        return Exit::Unknown;
    // Found here, before the server was asked: the file is not the declared one.
    if (report.failure->error.code == ErrorCode::HashMismatch && report.failure->httpStatus == 0)
        return Exit::File;
    return exitOf(report.failure->error.code);
}

QJsonObject toJson(const Fix &fix) {
    QJsonArray edits;
    for (const TextEdit &edit : fix.edits)
        edits.append(QJsonObject{{QStringLiteral("offset"), edit.offset}, {QStringLiteral("length"), edit.bytes},
            {QStringLiteral("replacement"), QString::fromUtf8(edit.replacement)}});
    return {{QStringLiteral("kind"), fixName(fix.kind)}, {QStringLiteral("description"), ui::describe(fix)},
        {QStringLiteral("edits"), edits}};
}

QJsonObject toJson(const Finding &finding) {
    const ui::FindingText text = ui::describe(finding);
    QJsonObject json{{QStringLiteral("code"), finding.code},
        {QStringLiteral("severity"), severityName(finding.severity)},
        {QStringLiteral("judge"), judgeName(finding.judge)}, {QStringLiteral("path"), finding.path},
        {QStringLiteral("file"), finding.file}, {QStringLiteral("line"), finding.place.line},
        {QStringLiteral("column"), finding.place.column}, {QStringLiteral("length"), finding.place.length},
        {QStringLiteral("message"), text.message}, {QStringLiteral("help"), text.help}};
    if (finding.fix)
        json.insert(QStringLiteral("fix"), toJson(*finding.fix));
    return json;
}

QJsonArray toJson(const QList<Finding> &findings) {
    QJsonArray array;
    for (const Finding &finding : findings)
        array.append(toJson(finding));
    return array;
}

QJsonObject toJson(const Error &error) {
    const ui::Description description = ui::describe(error);
    return {{QStringLiteral("code"), errorName(error.code)}, {QStringLiteral("subject"), error.subject},
        {QStringLiteral("detail"), error.detail}, {QStringLiteral("title"), description.title},
        {QStringLiteral("truth"), description.truth}, {QStringLiteral("next"), description.next}};
}

void Output::result(const QString &line) {
    endLiveLine();
    if (!m_options.json)
        write(stdout, line + u'\n');
}

void Output::document(const QJsonObject &object) {
    endLiveLine();
    if (m_options.json)
        write(stdout, QString::fromUtf8(QJsonDocument(object).toJson()));
}

void Output::note(const QString &line) {
    if (!m_options.quiet)
        error(line);
}

void Output::error(const QString &line) {
    endLiveLine();
    write(stderr, line + u'\n');
}

void Output::finding(const Finding &given) {
    // Names are a stranger's: on a terminal, none may write what it likes.
    const Finding finding = ui::shown(given);
    const ui::FindingText text = ui::describe(finding);
    error(QStringLiteral("%1: %2 %3: %4")
            .arg(placeOf(finding), severityName(finding.severity), finding.code, text.message));
    if (!text.help.isEmpty() && !m_options.quiet)
        error(QStringLiteral("    ") + text.help);
    if (finding.fix && !m_options.quiet)
        error(QStringLiteral("    ") + CommandLine::tr("validate --fix: %1").arg(ui::describe(*finding.fix)));
}

void Output::describe(const Error &given, const QString &title, const QString &truth, const QString &next) {
    const Error failure = ui::shown(given);
    error(failure.subject.isEmpty() ? CommandLine::tr("waybill-cli: %1").arg(title)
                                    : CommandLine::tr("waybill-cli: %1: %2").arg(title, failure.subject));
    if (!failure.detail.isEmpty())
        error(QStringLiteral("    ") + failure.detail);
    if (!m_options.quiet) {
        error(QStringLiteral("    ") + truth);
        error(QStringLiteral("    ") + next + QStringLiteral(" (%1)").arg(errorName(failure.code)));
    }
}

Exit Output::failed(const Error &failure, QJsonObject around) {
    const ui::Description description = ui::describe(failure);
    describe(failure, description.title, description.truth, description.next);
    around.insert(QStringLiteral("error"), toJson(failure));
    document(around);
    return exitOf(failure.code);
}

Exit Output::failed(const PublishReport &report, QJsonObject around) {
    const ui::Description description = ui::describe(report);
    const Error &failure = report.failure->error;
    describe(failure, description.title, description.truth, description.next);
    for (const ServerIssue &issue : report.failure->issues)
        error(QStringLiteral("    %1: %2").arg(issue.path, issue.message));
    if (!report.requestIds.isEmpty())
        error(QStringLiteral("    ")
            + CommandLine::tr("Request ids: %1").arg(report.requestIds.join(QStringLiteral(", "))));
    QJsonObject json = toJson(failure);
    json.insert(QStringLiteral("truth"), description.truth);
    json.insert(QStringLiteral("next"), description.next);
    json.insert(QStringLiteral("httpStatus"), report.failure->httpStatus);
    json.insert(QStringLiteral("serverCode"), report.failure->serverCode);
    around.insert(QStringLiteral("error"), json);
    document(around);
    return exitOf(report);
}

Exit Output::usage(const QString &sentence) {
    error(QStringLiteral("waybill-cli: ") + sentence);
    error(QStringLiteral("    ") + CommandLine::tr("See waybill-cli --help."));
    document({{QStringLiteral("error"),
        QJsonObject{{QStringLiteral("code"), QStringLiteral("usage")}, {QStringLiteral("title"), sentence}}}});
    return Exit::Usage;
}

OperationContext::Reporter Output::reporter() {
    if (m_options.progress == ProgressStyle::None)
        return {};
    return [this](const Progress &progress) { this->progress(progress); };
}

void Output::progress(const Progress &progress) {
    const bool newStage = !m_shown || m_shown->stage != progress.stage;
    const bool complete = progress.done == progress.total;
    const auto tenth = [](const Progress &of) { return of.total > 0 ? of.done * 10 / of.total : 0; };
    const bool lines = m_options.progress == ProgressStyle::Lines;
    const bool due
        = newStage || (lines ? tenth(progress) != tenth(*m_shown) : complete || m_sinceShown.elapsed() >= 100);
    if (!due || (!newStage && progress == *m_shown))
        return;
    m_shown = progress;
    m_sinceShown.start();
    if (m_options.progress == ProgressStyle::Json) {
        const QJsonObject line{{QStringLiteral("stage"), stageName(progress.stage)},
            {QStringLiteral("done"), progress.done}, {QStringLiteral("total"), progress.total}};
        write(stderr, QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact)) + u'\n');
        return;
    }
    QString text = ui::stageTitle(progress.stage);
    if (progress.stage == Stage::Scanning)
        text += QStringLiteral(": ") + ui::formatFileCount(progress.done);
    else if (progress.total > 0)
        text += QStringLiteral(": %1 % (%2 / %3)")
                    .arg(progress.done * 100 / progress.total)
                    .arg(ui::formatSize(progress.done), ui::formatSize(progress.total));
    if (lines) {
        write(stderr, text + u'\n');
    } else {
        write(stderr, QStringLiteral("\r\x1b[K") + text);
        m_onLiveLine = true;
    }
}

void Output::endLiveLine() {
    if (std::exchange(m_onLiveLine, false))
        write(stderr, QStringLiteral("\r\x1b[K"));
}

} // namespace waybill::cli
