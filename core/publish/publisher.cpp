#include "core/publish/publisher.h"

#include "core/base/sha256.h"
#include "core/bundle/bundlewriter.h"
#include "core/publish/httpclient.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>

namespace waybill {

namespace {

class Publishing {
public:
    Publishing(const PublishRequest &request, OperationContext &context)
        : m_request(request)
        , m_context(context)
        , m_client(request.server, request.credentials, request.limits)
        , m_file(request.bundle) { }

    PublishReport run() {
        if (hash() && ask() && store() && finalizeStored())
            m_report.outcome = Outcome::Finalized;
        return m_report;
    }

private:
    bool stop(CallFailure failure) {
        if (!failure.requestId.isEmpty())
            m_report.requestIds.append(failure.requestId);
        m_report.failure = std::move(failure);
        return false;
    }

    bool stop(Error error) { return stop(CallFailure{.error = std::move(error)}); }

    bool hash() {
        if (const auto allowed = checkServerAddress(m_request.server); !allowed)
            return stop(allowed.error());
        // Opened once: what is hashed is what is sent, whoever puts another file in its place meanwhile.
        if (!m_file.open(QIODevice::ReadOnly))
            return stop(Error{m_file.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileNotFound, m_request.bundle,
                m_file.errorString()});
        m_size = m_file.size();
        if (m_size == 0)
            return stop(Error{ErrorCode::BundleTruncated, m_request.bundle, {}});
        if (m_size > bundleSizeCap)
            return stop(Error{ErrorCode::BundleOverCap, m_request.bundle, QString::number(m_size)});
        Sha256 sha256;
        QByteArray piece(1024 * 1024, Qt::Uninitialized);
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
        m_report.bundleHash = sha256.finish();
        if (!m_request.declaredHash.isEmpty() && m_request.declaredHash != m_report.bundleHash) {
            return stop(CallFailure{.error = {ErrorCode::HashMismatch, m_request.bundle, {}},
                .declaredHash = m_request.declaredHash,
                .computedHash = m_report.bundleHash});
        }
        return m_file.seek(0) || stop(Error{ErrorCode::FileUnreadable, m_request.bundle, m_file.errorString()});
    }

    bool ask() {
        m_context.report({Stage::Asking, 0, -1});
        const auto allowed = askMayPublish(m_client, m_context.stopToken());
        return allowed || stop(allowed.error());
    }

    bool store() {
        if (m_file.size() != m_size)
            return stop(Error{ErrorCode::FileChanged, m_request.bundle, {}});
        auto stored = upload(m_client, m_file, QStringLiteral("bundle.tar.zst"), m_report.bundleHash, m_context);
        if (!stored)
            return uploadFailed(std::move(stored.error()));
        if (!stored->requestId.isEmpty())
            m_report.requestIds.append(stored->requestId);
        m_report.stagingKey = stored->stagingKey;
        m_report.outcome = Outcome::Stored;
        if (!m_context.stopRequested())
            return true;
        cleanUp(QStringLiteral("cancelled"));
        return stop(OperationContext::cancelled(m_request.server.address.toString()));
    }

    bool uploadFailed(CallFailure failure) {
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

    bool finalizeStored() {
        m_context.report({Stage::Finalizing, 0, -1});
        auto done = finalize(
            m_client, {m_report.stagingKey, m_size, m_report.bundleHash, m_request.manifestJson, m_request.signature});
        if (done && done->contentHash == m_report.bundleHash) {
            m_report.receipt = receipt(*done);
            return true;
        }
        if (done) {
            // It says that it published something, and that it was not this.
            m_report.outcome = Outcome::Unknown;
            return stop(CallFailure{.error = {ErrorCode::HashMismatch, m_request.server.address.toString(), {}},
                .httpStatus = 200,
                .declaredHash = m_report.bundleHash,
                .computedHash = done->contentHash,
                .mayHaveArrived = true});
        }
        const CallFailure &failure = done.error();
        const bool refused = failure.httpStatus >= 300 && failure.httpStatus < 500;
        if (failure.mayHaveArrived && !refused) {
            // The server may be at work still: what it works on is not taken away.
            m_report.outcome = Outcome::Unknown;
            return stop(failure);
        }
        if (refused)
            m_report.outcome = Outcome::Rejected;
        cleanUp(errorName(failure.error.code));
        return stop(failure);
    }

    void cleanUp(const QString &reason) {
        m_context.report({Stage::CleaningUp, 0, -1});
        const auto removed = abortUpload(m_client, m_report.stagingKey, reason);
        m_report.stagedObjectRemoved = removed && *removed;
    }

    Receipt receipt(const FinalizeAnswer &answer) const {
        return {outcomeName(Outcome::Finalized), m_request.server.address.toString(), m_request.server.tenant, answer,
            m_size, m_request.signature, m_report.requestIds, QDateTime::currentDateTimeUtc().toString(Qt::ISODate),
            QStringLiteral("waybill ") + QCoreApplication::applicationVersion()};
    }

    const PublishRequest &m_request;
    OperationContext &m_context;
    HttpClient m_client;
    QFile m_file;
    qint64 m_size = 0;
    PublishReport m_report;
};

} // namespace

PublishReport publishBundle(const PublishRequest &request, OperationContext &context) {
    return Publishing(request, context).run();
}

} // namespace waybill
