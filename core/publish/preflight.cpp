#include "core/publish/preflight.h"

#include "core/base/sha256.h"
#include "core/bundle/bundlewriter.h"
#include "core/manifest/judge.h"
#include "core/publish/history.h"
#include "core/publish/httpclient.h"
#include "core/publish/publishedobjects.h"
#include "core/signing/verification.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace waybill {

namespace {

constexpr qint64 clockTolerance = 60; // seconds: what certificates and object stores bear
constexpr qint64 sidecarAtMost = 4096; // bytes
constexpr qint64 pieceSize = 1024 * 1024;

PreflightAnswer good(Question question, QStringList facts = {}) {
    return {question, Verdict::Good, std::nullopt, std::move(facts)};
}

PreflightAnswer unknown(Question question, std::optional<Error> error = {}, QStringList facts = {}) {
    return {question, Verdict::Unknown, std::move(error), std::move(facts)};
}

PreflightAnswer warning(Question question, Error error, QStringList facts = {}) {
    return {question, Verdict::Warning, std::move(error), std::move(facts)};
}

// What the user stopped is no judgement.
PreflightAnswer bad(Question question, Error error, QStringList facts = {}) {
    const bool stopped = error.code == ErrorCode::Cancelled;
    return {question, stopped ? Verdict::Unknown : Verdict::Bad, std::move(error), std::move(facts)};
}

Result<QString> hashOf(const QString &path, OperationContext &context) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileNotFound, path, file.errorString());
    Sha256 sha256;
    QByteArray piece(pieceSize, Qt::Uninitialized);
    const qint64 size = file.size();
    for (qint64 done = 0;;) {
        if (context.stopRequested())
            return fail(OperationContext::cancelled(path));
        const qint64 got = file.read(piece.data(), piece.size());
        if (got < 0)
            return fail(ErrorCode::FileUnreadable, path, file.errorString());
        if (got == 0)
            return sha256.finish();
        sha256.update(QByteArrayView(piece).first(got));
        done += got;
        context.report({Stage::Hashing, done, size});
    }
}

PreflightAnswer askManifest(const PreflightOrder &order) {
    const ManifestReport report = judgeManifest(order.manifestJson);
    if (report.accepted())
        return good(Question::ManifestAccepted);
    const auto first = std::ranges::find(report.findings, Severity::Error, &Finding::severity);
    return bad(Question::ManifestAccepted,
        {ErrorCode::ManifestInvalid, order.extension, first == report.findings.end() ? QString() : first->code});
}

PreflightAnswer askSize(const PreflightOrder &order) {
    const QFileInfo file(order.bundle);
    if (!file.isFile())
        return bad(Question::SizeAllowed, {ErrorCode::FileNotFound, order.bundle, {}});
    const QStringList facts{QString::number(file.size()), QString::number(bundleSizeCap)};
    if (file.size() == 0)
        return bad(Question::SizeAllowed, {ErrorCode::BundleTruncated, order.bundle, {}}, facts);
    if (file.size() > bundleSizeCap)
        return bad(Question::SizeAllowed, {ErrorCode::BundleOverCap, order.bundle, facts.first()}, facts);
    return good(Question::SizeAllowed, facts);
}

PreflightAnswer askSidecar(const PreflightOrder &order, OperationContext &context) {
    const auto computed = hashOf(order.bundle, context);
    if (!computed)
        return bad(Question::HashAsSidecar, computed.error());
    QFile sidecar(sidecarPath(order.bundle));
    if (!sidecar.exists())
        return unknown(Question::HashAsSidecar, Error{ErrorCode::FileNotFound, sidecar.fileName(), {}}, {*computed});
    if (!sidecar.open(QIODevice::ReadOnly))
        return warning(Question::HashAsSidecar, {ErrorCode::FileUnreadable, sidecar.fileName(), sidecar.errorString()},
            {*computed});
    const QString written = QString::fromLatin1(sidecar.read(sidecarAtMost)).simplified().section(u' ', 0, 0);
    if (!isSha256Hex(written))
        return warning(Question::HashAsSidecar, {ErrorCode::InvalidHash, sidecar.fileName(), {}}, {*computed});
    if (written != *computed)
        return bad(Question::HashAsSidecar, {ErrorCode::HashMismatch, order.bundle, written}, {*computed});
    return good(Question::HashAsSidecar, {*computed});
}

// Whom the server trusts is the server's to say: here it is asked whether the signature is one of these bytes.
PreflightAnswer askSignature(const PreflightOrder &order, OperationContext &context) {
    const auto verified = verifyBundle(order.bundle, order.signatureText.toUtf8(), {order.signers, {}, {}}, context);
    if (!verified)
        return bad(Question::SignatureGood, verified.error());
    QStringList facts;
    if (verified->algorithm)
        facts.append(algorithmName(*verified->algorithm));
    if (verified->signer)
        facts.append(verified->signer->fingerprint);
    if (verified->unchanged)
        return verified->state == TrustState::Untrusted
            ? warning(Question::SignatureGood, verified->why.value_or(Error()), facts)
            : good(Question::SignatureGood, facts);
    const Error why = verified->why.value_or(Error{ErrorCode::SignatureBad, order.bundle, {}});
    // Only a certificate comes with its signature: without the key nothing more can be said.
    return why.code == ErrorCode::SignerUnknown ? unknown(Question::SignatureGood, why, facts)
                                                : bad(Question::SignatureGood, why, facts);
}

PreflightAnswer askAddress(const PreflightOrder &order) {
    const QString address = order.server.address.toString();
    if (const auto allowed = checkServerAddress(order.server); !allowed)
        return bad(Question::AddressSafe, allowed.error(), {address});
    if (order.server.address.scheme() == QLatin1StringView("https") || isLoopback(order.server.address))
        return good(Question::AddressSafe, {address});
    return warning(Question::AddressSafe, {ErrorCode::InsecureAddress, address, {}}, {address});
}

// What went wrong before anything could be said to the server.
bool isOfTls(ErrorCode code) {
    return code == ErrorCode::TlsFailed || code == ErrorCode::TlsExpired || code == ErrorCode::TlsSelfSigned
        || code == ErrorCode::TlsWrongHost || code == ErrorCode::TlsUntrusted;
}

// One call answers four questions.
class Meeting {
public:
    Meeting(const PreflightOrder &order, OperationContext &context)
        : m_order(order)
        , m_client(order.server, order.credentials, order.limits) {
        context.report({Stage::Asking, 0, -1});
        if (const auto allowed = askMayPublish(m_client, context.stopToken()); !allowed)
            m_failure = allowed.error();
        m_now = QDateTime::currentDateTimeUtc();
    }

    PreflightAnswer reached() const {
        if (answer())
            return good(Question::ServerReached, {QString::number(answer()->took.count())});
        if (isOfTls(m_failure->error.code))
            return good(Question::ServerReached); // to be refused, somebody had to be there
        if (m_failure->error.code == ErrorCode::AuthorityUnreadable)
            return unknown(Question::ServerReached);
        return bad(Question::ServerReached, m_failure->error);
    }

    PreflightAnswer connectionSafe() const {
        if (!answer()) {
            const bool own = isOfTls(m_failure->error.code) || m_failure->error.code == ErrorCode::AuthorityUnreadable;
            return own ? bad(Question::ConnectionSafe, m_failure->error) : unknown(Question::ConnectionSafe);
        }
        if (!answer()->tls.isEmpty())
            return good(Question::ConnectionSafe, {answer()->tls, answer()->tlsIssuer});
        if (isLoopback(m_order.server.address))
            return good(Question::ConnectionSafe);
        return warning(Question::ConnectionSafe, {ErrorCode::InsecureAddress, m_order.server.address.toString(), {}});
    }

    PreflightAnswer credentials() const {
        if (!answer())
            return unknown(Question::CredentialsAccepted);
        if (!m_failure)
            return good(Question::CredentialsAccepted);
        // What passes by itself keeps nobody from publishing: that asks again, and waits.
        const bool passes = m_failure->error.code == ErrorCode::RateLimited || m_failure->httpStatus >= 500;
        return passes ? warning(Question::CredentialsAccepted, m_failure->error)
                      : bad(Question::CredentialsAccepted, m_failure->error);
    }

    PreflightAnswer clocks() const {
        if (!answer() || !answer()->serverTime.isValid())
            return unknown(Question::ClocksAgree);
        const qint64 ahead = answer()->serverTime.secsTo(m_now);
        const QStringList facts{QString::number(ahead)};
        if (qAbs(ahead) < clockTolerance)
            return good(Question::ClocksAgree, facts);
        return warning(Question::ClocksAgree,
            {ErrorCode::ClockSkewed, m_order.server.address.toString(), facts.first() + QStringLiteral(" s")}, facts);
    }

private:
    const std::optional<HttpAnswer> &answer() const { return m_client.lastAnswer(); }

    const PreflightOrder &m_order;
    HttpClient m_client;
    std::optional<CallFailure> m_failure;
    QDateTime m_now;
};

// Null: there is none yet, and asking makes none.
Result<std::unique_ptr<History>> openHistory(const PreflightOrder &order) {
    if (order.historyFile.isEmpty() || !QFileInfo::exists(order.historyFile))
        return nullptr;
    return History::open(order.historyFile);
}

PreflightAnswer askStoreForVersion(const PreflightOrder &order, OperationContext &context) {
    const QStringList facts{order.version};
    if (!order.store || order.bundle.isEmpty())
        return unknown(Question::VersionFree, {}, facts);
    const auto hash = hashOf(order.bundle, context);
    if (!hash)
        return unknown(Question::VersionFree, hash.error(), facts);
    const auto found = findPublished(
        *order.store, {order.server.tenant, {}, *hash, QFileInfo(order.bundle).size(), order.manifestJson}, context);
    if (!found)
        return unknown(Question::VersionFree, found.error(), facts);
    if (*found)
        return warning(Question::VersionFree, {ErrorCode::VersionExists, **found, {}}, facts);
    return unknown(Question::VersionFree, {}, facts);
}

PreflightAnswer askVersion(const PreflightOrder &order, OperationContext &context) {
    const QStringList facts{order.version};
    if (order.version.endsWith(QLatin1StringView(".*"))) // the server takes the next free one
        return good(Question::VersionFree, facts);
    const auto history = openHistory(order);
    if (!history)
        return unknown(Question::VersionFree, history.error(), facts);
    if (*history) {
        const auto job
            = (*history)->published(order.server.address, order.server.tenant, order.extension, order.version);
        if (!job)
            return unknown(Question::VersionFree, job.error(), facts);
        if (*job)
            return bad(Question::VersionFree,
                {ErrorCode::VersionExists, order.extension + u'@' + order.version,
                    (*job)->changed.toString(Qt::ISODate)},
                facts);
    }
    return askStoreForVersion(order, context);
}

PreflightAnswer askDemand(const PreflightOrder &order) {
    if (!order.signatureText.isEmpty() || order.willSign)
        return good(Question::SignatureDemanded);
    const auto history = openHistory(order);
    if (!history)
        return unknown(Question::SignatureDemanded, history.error());
    if (!*history)
        return unknown(Question::SignatureDemanded);
    const auto demands = (*history)->demandsSignature(order.server.address);
    if (!demands)
        return unknown(Question::SignatureDemanded, demands.error());
    return *demands
        ? bad(Question::SignatureDemanded, {ErrorCode::SignatureRequired, order.server.address.toString(), {}})
        : unknown(Question::SignatureDemanded);
}

PreflightAnswer askStorage(const PreflightOrder &order) {
    if (!order.store)
        return unknown(Question::StorageReached);
    QStringList facts;
    if (order.server.storage.isSet()) // the registry inside the program has a folder, and no bucket
        facts.append(order.server.storage.bucket);
    // Only looking afterwards needs it: no publish waits for it.
    const auto listed = order.store->list({});
    return listed ? good(Question::StorageReached, facts) : warning(Question::StorageReached, listed.error(), facts);
}

} // namespace

bool isOffline(Question question) {
    return question <= Question::AddressSafe;
}

QList<PreflightAnswer> askHere(const PreflightOrder &order, OperationContext &context) {
    QList<PreflightAnswer> answers;
    if (!order.manifestJson.isEmpty())
        answers.append(askManifest(order));
    if (!order.bundle.isEmpty()) {
        answers.append(askSize(order));
        answers.append(askSidecar(order, context));
        if (!order.signatureText.isEmpty())
            answers.append(askSignature(order, context));
    }
    answers.append(askAddress(order));
    return answers;
}

QList<PreflightAnswer> askServer(const PreflightOrder &order, OperationContext &context) {
    const Meeting meeting(order, context);
    QList<PreflightAnswer> answers{
        meeting.reached(), meeting.connectionSafe(), meeting.credentials(), meeting.clocks()};
    if (!order.version.isEmpty()) {
        answers.append(askVersion(order, context));
        answers.append(askDemand(order));
    }
    answers.append(askStorage(order));
    return answers;
}

bool isRed(const QList<PreflightAnswer> &answers) {
    return std::ranges::contains(answers, Verdict::Bad, &PreflightAnswer::verdict);
}

} // namespace waybill
