#include "core/publish/receipt.h"

#include "core/base/sha256.h"
#include "core/publish/history.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace waybill {

namespace {

constexpr qsizetype pieceSize = 1024 * 1024;

QString sha256Of(const QByteArray &bytes) {
    Sha256 sha256;
    sha256.update(bytes);
    return sha256.finish();
}

QJsonValue signatureJson(const SignatureMark &signature) {
    if (signature.algorithm.isEmpty())
        return QJsonValue::Null;
    QJsonObject json{{QStringLiteral("algorithm"), signature.algorithm}, {QStringLiteral("sha256"), signature.sha256}};
    if (!signature.signer.isEmpty())
        json.insert(QStringLiteral("signer"), signature.signer);
    return json;
}

QString quoted(const QJsonValue &value) {
    // An array's text is its value's with brackets around: JSON has no other way to write a value alone.
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return value.isUndefined() ? QStringLiteral("nothing") : QString::fromUtf8(text.sliced(1, text.size() - 2));
}

// Looks at one field after the other until one differs.
class Comparison {
public:
    // `place`: where the other values stand, as "history". `subject`: of the error.
    Comparison(QString subject, QString place)
        : m_subject(std::move(subject))
        , m_place(std::move(place)) { }

    void same(const QString &field, const QJsonValue &receipt, const QJsonValue &other) {
        allow(field, receipt, other, receipt == other);
    }

    void allow(const QString &field, const QJsonValue &receipt, const QJsonValue &other, bool fits) {
        if (!fits && m_detail.isEmpty())
            m_detail = QStringLiteral("%1: %2 in the receipt, %3 in the %4")
                           .arg(field, quoted(receipt), quoted(other), m_place);
    }

    // Members of both, with those inside.
    void same(const QString &field, const QJsonObject &receipt, const QJsonObject &other) {
        QStringList keys = receipt.keys() + other.keys();
        keys.removeDuplicates();
        for (const QString &key : std::as_const(keys))
            same(field + u'.' + key, receipt.value(key), other.value(key));
    }

    Result<void> end() const {
        return m_detail.isEmpty() ? Result<void>() : fail(ErrorCode::ReceiptDiffers, m_subject, m_detail);
    }

private:
    QString m_subject;
    QString m_place;
    QString m_detail;
};

// What may have come since: a check, an installation, more questions.
void compareGrowth(Comparison &comparison, const Receipt &receipt, const Receipt &other) {
    const QString checked = outcomeName(Outcome::Checked);
    const QString installed = installOutcomeName(InstallOutcome::Installed);
    const bool later = other.finishedAt > receipt.finishedAt; // ISO 8601 in UTC sorts as text
    comparison.allow(QStringLiteral("finishedAt"), receipt.finishedAt, other.finishedAt,
        later || receipt.finishedAt == other.finishedAt);
    comparison.allow(QStringLiteral("outcome"), receipt.outcome, other.outcome,
        receipt.outcome == other.outcome || other.outcome == checked);
    comparison.allow(QStringLiteral("installation"), receipt.installation, other.installation,
        receipt.installation == other.installation || receipt.installation != installed);
    comparison.allow(QStringLiteral("requestIds"), QJsonArray::fromStringList(receipt.requestIds),
        QJsonArray::fromStringList(other.requestIds),
        std::ranges::all_of(receipt.requestIds, [&](const QString &id) { return other.requestIds.contains(id); }));
    if (later)
        return; // and may have come by another version of the program
    comparison.same(QStringLiteral("tool"), receipt.tool, other.tool);
    comparison.same(QStringLiteral("zstd"), receipt.zstd, other.zstd);
}

Result<void> compareIn(const QString &place, const Receipt &receipt, const Receipt &other) {
    Comparison comparison(other.jobId, place);
    const QJsonObject mine = receipt.toJson();
    const QJsonObject others = other.toJson();
    for (const QString &key : {QStringLiteral("server"), QStringLiteral("tenant"), QStringLiteral("contentHash"),
             QStringLiteral("canonicalKey"), QStringLiteral("size"), QStringLiteral("jobId"),
             QStringLiteral("startedAt")})
        comparison.same(key, mine.value(key), others.value(key));
    for (const QString &key : {QStringLiteral("extension"), QStringLiteral("version"), QStringLiteral("signature")})
        comparison.same(key, mine.value(key).toObject(), others.value(key).toObject());
    compareGrowth(comparison, receipt, other);
    return comparison.end();
}

} // namespace

SignatureMark::SignatureMark(const Signature &signature) {
    if (signature.text.isEmpty())
        return;
    algorithm = signature.algorithm;
    sha256 = sha256Of(signature.text.toUtf8());
    signer = signature.signer;
}

QJsonObject Receipt::toJson() const {
    QJsonObject json{{QStringLiteral("outcome"), outcome}, {QStringLiteral("server"), server},
        {QStringLiteral("tenant"), tenant},
        {QStringLiteral("extension"),
            QJsonObject{{QStringLiteral("id"), answer.extensionId}, {QStringLiteral("name"), answer.extensionName},
                {QStringLiteral("publisher"), answer.publisher}}},
        {QStringLiteral("version"),
            QJsonObject{{QStringLiteral("id"), answer.versionId}, {QStringLiteral("version"), answer.version}}},
        {QStringLiteral("contentHash"), answer.contentHash}, {QStringLiteral("canonicalKey"), answer.canonicalKey},
        {QStringLiteral("size"), size}, {QStringLiteral("signature"), signatureJson(signature)},
        {QStringLiteral("requestIds"), QJsonArray::fromStringList(requestIds)},
        {QStringLiteral("finishedAt"), finishedAt}, {QStringLiteral("tool"), tool}};
    const std::array later{std::pair(QStringLiteral("zstd"), zstd), std::pair(QStringLiteral("startedAt"), startedAt),
        std::pair(QStringLiteral("jobId"), jobId), std::pair(QStringLiteral("installation"), installation)};
    for (const auto &[key, value] : later) {
        if (!value.isEmpty())
            json.insert(key, value);
    }
    return json;
}

Result<void> compareReceipt(const Receipt &receipt, const Receipt &other) {
    return compareIn(QStringLiteral("other"), receipt, other);
}

Result<void> compareWithJob(const Receipt &receipt, const Job &job) {
    const JobOrder &order = job.order;
    Comparison comparison(job.id, QStringLiteral("history"));
    // A version that was there before, of the same bytes, has a receipt though it was refused.
    comparison.allow(QStringLiteral("outcome"), receipt.outcome, outcomeName(job.outcome),
        isPublished(job.outcome) || (job.outcome == Outcome::Rejected && !job.receipt.isEmpty()));
    comparison.same(QStringLiteral("server"), receipt.server, order.server.address.toString());
    comparison.same(QStringLiteral("tenant"), receipt.tenant, order.server.tenant);
    comparison.same(QStringLiteral("contentHash"), receipt.answer.contentHash, order.sha256);
    comparison.same(QStringLiteral("size"), receipt.size, order.size);
    comparison.same(QStringLiteral("signature"), signatureJson(receipt.signature).toObject(),
        signatureJson(Signature{order.signatureText, order.signatureAlgorithm, order.signer}).toObject());
    // Of an earlier version: it names no job, and any job of this release may be meant.
    if (!receipt.jobId.isEmpty())
        comparison.same(QStringLiteral("jobId"), receipt.jobId, job.id);
    if (const auto end = comparison.end(); !end || job.receipt.isEmpty())
        return end;
    const auto kept = readReceipt(QJsonDocument(job.receipt).toJson());
    return kept ? compareIn(QStringLiteral("history"), receipt, *kept) : fail(kept.error());
}

Result<void> compareWithBundle(const Receipt &receipt, const QString &bundle, OperationContext &context) {
    QFile file(bundle);
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileNotFound, bundle, file.errorString());
    Comparison comparison(bundle, QStringLiteral("bundle"));
    comparison.same(QStringLiteral("size"), receipt.size, file.size());
    if (const auto end = comparison.end(); !end)
        return end; // the hash of a file of another size tells nothing more
    Sha256 sha256;
    QByteArray piece(pieceSize, Qt::Uninitialized);
    for (qint64 done = 0;;) {
        if (context.stopRequested())
            return fail(OperationContext::cancelled(bundle));
        const qint64 got = file.read(piece.data(), piece.size());
        if (got < 0)
            return fail(ErrorCode::FileUnreadable, bundle, file.errorString());
        if (got == 0)
            break;
        sha256.update(QByteArrayView(piece).first(got));
        done += got;
        context.report({Stage::Hashing, done, receipt.size});
    }
    comparison.same(QStringLiteral("contentHash"), receipt.answer.contentHash, sha256.finish());
    return comparison.end();
}

} // namespace waybill
