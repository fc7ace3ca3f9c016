#include "core/publish/publishing.h"

#include "core/base/sha256.h"
#include "core/bundle/bundlewriter.h"
#include "core/bundle/zstdstream.h"
#include "core/publish/retry.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>

namespace waybill {

namespace {

constexpr qint64 pieceSize = 1024 * 1024;
constexpr int removeAttempts = 2;

} // namespace

PublishReport notBegun(Error error) {
    PublishReport report;
    report.failure = CallFailure{.error = std::move(error)};
    return report;
}

Publishing::Publishing(const PublishRequest &request, JobRecord *record, OperationContext &context)
    : m_request(request)
    , m_record(record)
    , m_context(context)
    , m_client(request.server, request.credentials, request.limits)
    , m_file(request.bundle) {
    if (!record)
        return;
    const Job &job = record->job();
    m_started = job.begun;
    m_report.jobId = job.id;
    m_report.outcome = job.outcome;
    m_report.stagingKey = job.stagingKey;
    m_report.requestIds = job.requestIds;
    m_report.bundleHash = job.order.sha256;
    m_report.attempts = job.attempts;
    m_report.install = job.install;
    m_size = job.order.size;
    if (!m_report.succeeded())
        return;
    if (auto kept = readReceipt(QJsonDocument(job.receipt).toJson()))
        m_report.receipt = *std::move(kept);
}

PublishReport Publishing::publish() {
    if (hash() && ask() && store() && finalizeStored(false))
        afterPublish();
    settle();
    return m_report;
}

PublishReport Publishing::goOn() {
    switch (m_report.outcome) {
    case Outcome::NotSent:
    case Outcome::Sent:
    case Outcome::Rejected:
        return publish();
    case Outcome::Stored:
        if (hash() && ask() && finalizeStored(false))
            afterPublish();
        break;
    case Outcome::Unknown:
        return findOut();
    case Outcome::Finalized:
    case Outcome::Checked:
        afterPublish();
        break;
    }
    settle();
    return m_report;
}

PublishReport Publishing::findOut() {
    if (m_report.outcome == Outcome::Unknown) {
        if (finalizeStored(true))
            afterPublish();
    } else if (m_report.succeeded()) {
        check();
        completeReceipt();
    }
    settle();
    return m_report;
}

PublishReport Publishing::cleanUp() {
    removeStaged(QStringLiteral("cleaned up"));
    if (m_report.stagedObjectRemoved)
        m_report.failure.reset();
    settle();
    return m_report;
}

PublishReport Publishing::install() {
    installForTenant();
    completeReceipt();
    settle();
    return m_report;
}

bool Publishing::stop(CallFailure failure) {
    if (!failure.requestId.isEmpty())
        m_report.requestIds.append(failure.requestId);
    m_report.failure = std::move(failure);
    return false;
}

bool Publishing::writesDown(const Result<void> &written) {
    if (!written)
        m_report.historyError = written.error();
    return written.has_value();
}

bool Publishing::begin(Stage stage, int attempt) {
    if (stage != Stage::Uploading) // which tells its bytes itself
        m_context.report({stage, 0, -1, attempt});
    if (!m_record || writesDown(m_record->before(stageName(stage), attempt)))
        return true;
    return stop(*m_report.historyError);
}

void Publishing::describe(Job &job) const {
    job.order.sha256 = m_report.bundleHash;
    job.order.size = m_size;
    job.outcome = m_report.outcome;
    job.install = m_report.install;
    job.stagingKey = m_report.stagedObjectRemoved ? QString() : m_report.stagingKey;
    job.failure = m_report.failure ? std::optional(m_report.failure->error) : m_report.check;
    job.requestIds = m_report.requestIds;
    if (m_report.receipt)
        job.receipt = m_report.receipt->toJson();
}

void Publishing::end(Stage stage, int attempt, const std::optional<Error> &error) {
    // What happened has happened, whether it can be written down or not; the next step will not begin.
    if (m_record)
        (void)writesDown(m_record->after(stageName(stage), attempt, error, [this](Job &job) { describe(job); }));
}

// Nothing is left to be done: nothing in doubt, nothing left on the server that could be removed.
void Publishing::settle() {
    const bool leftOver = !m_report.succeeded() && !m_report.stagingKey.isEmpty() && !m_report.stagedObjectRemoved;
    const bool settled = m_report.outcome != Outcome::Unknown && !leftOver;
    if (m_record)
        (void)writesDown(m_record->after(QStringLiteral("ended"), 1,
            m_report.failure ? std::optional(m_report.failure->error) : std::nullopt, [&](Job &job) {
                describe(job);
                job.settled = settled;
            }));
}

bool Publishing::hash() {
    if (const auto allowed = checkServerAddress(m_request.server); !allowed)
        return stop(allowed.error());
    // Opened for each attempt, and hashed through the same handle that is sent: whoever puts another file in its place.
    m_file.close();
    if (!m_file.open(QIODevice::ReadOnly))
        return stop(Error{m_file.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileNotFound, m_request.bundle,
            m_file.errorString()});
    m_size = m_file.size();
    if (m_size == 0)
        return stop(Error{ErrorCode::BundleTruncated, m_request.bundle, {}});
    if (m_size > bundleSizeCap)
        return stop(Error{ErrorCode::BundleOverCap, m_request.bundle, QString::number(m_size)});
    Sha256 sha256;
    QByteArray piece(pieceSize, Qt::Uninitialized);
    for (qint64 done = 0; done < m_size;) {
        if (m_context.stopRequested())
            return stop(OperationContext::cancelled(m_request.bundle));
        const qint64 got = m_file.read(piece.data(), piece.size());
        if (got <= 0)
            return stop(Error{got < 0 ? ErrorCode::FileUnreadable : ErrorCode::FileChanged, m_request.bundle,
                got < 0 ? m_file.errorString() : QString()});
        sha256.update(QByteArrayView(piece).first(got));
        done += got;
        m_context.report({Stage::Hashing, done, m_size});
    }
    const QString computed = sha256.finish();
    const QString expected = m_report.bundleHash.isEmpty() ? m_request.declaredHash : m_report.bundleHash;
    if (m_report.bundleHash.isEmpty())
        m_report.bundleHash = computed;
    if (!expected.isEmpty() && expected != computed) {
        return stop(CallFailure{.error = {ErrorCode::HashMismatch, m_request.bundle, {}},
            .declaredHash = expected,
            .computedHash = computed});
    }
    return m_file.seek(0) || stop(Error{ErrorCode::FileUnreadable, m_request.bundle, m_file.errorString()});
}

bool Publishing::ask() {
    for (int attempt = 1;; ++attempt) {
        m_context.report({Stage::Asking, 0, -1, attempt});
        const auto allowed = askMayPublish(m_client, m_context.stopToken());
        if (allowed)
            return true;
        const bool again = attempt < m_request.retry.attempts && mayPass(allowed.error());
        if (!again || !waitForAttempt(m_request.retry, attempt + 1, allowed.error(), m_context))
            return stop(again ? CallFailure{.error = OperationContext::cancelled(m_request.server.address.toString())}
                              : allowed.error());
    }
}

bool Publishing::store() {
    for (int attempt = 1;; ++attempt) {
        if (attempt > 1 && !hash())
            return false;
        if (m_file.size() != m_size)
            return stop(Error{ErrorCode::FileChanged, m_request.bundle, {}});
        if (!begin(Stage::Uploading, attempt))
            return false;
        ++m_report.attempts;
        const auto failure = uploadOnce(attempt);
        end(Stage::Uploading, attempt, failure ? std::optional(failure->error) : std::nullopt);
        if (!failure)
            break;
        const bool again = attempt < m_request.retry.attempts && mayPass(*failure) && !m_report.historyError;
        if (!again)
            return false;
        if (!waitForAttempt(m_request.retry, attempt + 1, *failure, m_context))
            return stop(OperationContext::cancelled(m_request.server.address.toString()));
    }
    m_report.failure.reset();
    if (!m_context.stopRequested())
        return true;
    removeStaged(QStringLiteral("cancelled"));
    return stop(OperationContext::cancelled(m_request.server.address.toString()));
}

std::optional<CallFailure> Publishing::uploadOnce(int attempt) {
    OperationContext counted(m_context.stopToken(), [&](Progress progress) {
        progress.attempt = attempt;
        m_context.report(progress);
    });
    auto stored = upload(m_client, m_file, QStringLiteral("bundle.tar.zst"), m_report.bundleHash, counted);
    if (!stored) {
        (void)uploadFailed(std::move(stored.error()));
        return m_report.failure;
    }
    if (!stored->requestId.isEmpty())
        m_report.requestIds.append(stored->requestId);
    m_report.stagingKey = stored->stagingKey;
    m_report.outcome = Outcome::Stored;
    return std::nullopt;
}

bool Publishing::uploadFailed(CallFailure failure) {
    // What an earlier attempt may have sent stays sent.
    m_report.outcome = m_report.outcome == Outcome::Sent ? Outcome::Sent : Outcome::NotSent;
    if (failure.httpStatus >= 400 && failure.httpStatus < 500)
        m_report.outcome = Outcome::Rejected;
    else if (failure.mayHaveArrived)
        m_report.outcome = Outcome::Sent;
    // A server that refuses before it has read the body may close on us so fast that its words are lost.
    if (failure.error.code == ErrorCode::ConnectionLost && !m_context.stopRequested()) {
        const auto again = askMayPublish(m_client, m_context.stopToken());
        if (!again && again.error().httpStatus >= 400) {
            failure = again.error();
            m_report.outcome = Outcome::Rejected;
        } else if (!again && again.error().error.code == ErrorCode::Cancelled) {
            failure.error.code = ErrorCode::Cancelled;
        }
    }
    return stop(std::move(failure));
}

void Publishing::removeStaged(const QString &reason) {
    if (m_report.stagingKey.isEmpty())
        return;
    const bool writable = !m_record || writesDown(m_record->before(stageName(Stage::CleaningUp), 1));
    std::optional<Error> error;
    for (int attempt = 1; attempt <= removeAttempts; ++attempt) {
        m_context.report({Stage::CleaningUp, 0, -1, attempt});
        const auto removed = abortUpload(m_client, m_report.stagingKey, reason);
        error = removed ? std::nullopt : std::optional(removed.error().error);
        // "noop" tells that nothing stood there: as good as removed.
        m_report.stagedObjectRemoved = removed.has_value();
        if (removed || !mayPass(removed.error()))
            break;
    }
    if (writable)
        end(Stage::CleaningUp, 1, error);
    if (error && !m_report.failure)
        (void)stop(*error);
}

void Publishing::afterPublish() {
    if (m_report.outcome == Outcome::Finalized)
        check();
    if (m_request.server.installAfterPublish && m_report.install == InstallOutcome::NotAsked)
        installForTenant();
    completeReceipt();
}

// With what came after finalize.
void Publishing::completeReceipt() {
    if (!m_report.receipt)
        return;
    m_report.receipt->outcome = outcomeName(m_report.outcome);
    m_report.receipt->installation = installOutcomeName(m_report.install);
    m_report.receipt->requestIds = m_report.requestIds;
}

// As the history has it, where an earlier run published.
QJsonObject Publishing::keptReceipt() const {
    return m_record ? m_record->job().receipt : QJsonObject();
}

void Publishing::check() {
    if (!m_request.store)
        return;
    if (m_record && !writesDown(m_record->before(stageName(Stage::Checking), 1)))
        return;
    m_context.report({Stage::Checking, 0, -1});
    const QString key = m_report.receipt ? m_report.receipt->answer.canonicalKey
                                         : keptReceipt().value(QLatin1StringView("canonicalKey")).toString();
    const auto found = checkPublished(*m_request.store, release(key), m_request.server.storage.download, m_context);
    m_report.check = found ? std::nullopt : std::optional(found.error());
    m_report.outcome = found ? Outcome::Checked : Outcome::Finalized;
    end(Stage::Checking, 1, m_report.check);
}

void Publishing::installForTenant() {
    const QJsonObject kept = keptReceipt();
    InstallRequest request{m_report.receipt
            ? m_report.receipt->answer.extensionId
            : kept.value(QLatin1StringView("extension"))[QLatin1StringView("id")].toString(),
        m_report.receipt ? m_report.receipt->answer.version
                         : kept.value(QLatin1StringView("version"))[QLatin1StringView("version")].toString()};
    if (!begin(Stage::Installing, 1)) {
        m_report.failure.reset(); // the publish stands
        return;
    }
    const auto installed = installVersion(m_client, request);
    if (installed) {
        m_report.install = InstallOutcome::Installed;
    } else {
        const CallFailure &failure = installed.error();
        const bool refused = failure.httpStatus >= 300 && failure.httpStatus < 500;
        m_report.install = failure.mayHaveArrived && !refused ? InstallOutcome::Unknown : InstallOutcome::Failed;
        m_report.installError = Error{ErrorCode::InstallFailed, failure.error.subject,
            errorName(failure.error.code) + QStringLiteral(": ") + failure.error.detail};
    }
    end(Stage::Installing, 1, m_report.installError);
}

PublishedRelease Publishing::release(const QString &canonicalKey) const {
    return {m_request.server.tenant, canonicalKey, m_report.bundleHash, m_size, m_request.manifestJson};
}

Receipt Publishing::receipt(const FinalizeAnswer &answer) const {
    Receipt receipt;
    receipt.outcome = outcomeName(Outcome::Finalized);
    receipt.server = m_request.server.address.toString();
    receipt.tenant = m_request.server.tenant;
    receipt.answer = answer;
    receipt.size = m_size;
    receipt.signature = m_request.signature;
    receipt.requestIds = m_report.requestIds;
    receipt.finishedAt = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    receipt.tool = QStringLiteral("waybill ") + QCoreApplication::applicationVersion();
    receipt.zstd = zstdVersion();
    receipt.startedAt = m_started.toString(Qt::ISODate);
    receipt.jobId = m_report.jobId;
    receipt.installation = installOutcomeName(m_report.install);
    return receipt;
}

} // namespace waybill
