// Reading a receipt back, strictly.
#include "core/base/sha256.h"
#include "core/manifest/jsonsource.h"
#include "core/publish/outcome.h"
#include "core/publish/receipt.h"

#include <QDateTime>

#include <cmath>

namespace waybill {

namespace {

constexpr double sizeAtMost = 9'007'199'254'740'992.0; // 2^53: above it a JSON number is not exact

// Takes one object apart; what was not asked for at the end is unknown. The first complaint stays.
class Members {
public:
    Members(const JsonValue &object, QString &complaint)
        : m_object(object)
        , m_complaint(complaint) {
        if (!object.isObject())
            complain(object.place, QStringLiteral("an object is expected"));
        for (const JsonMember &member : object.members) {
            if (member.repeated)
                complain(member.keyPlace, QStringLiteral("%1 stands there twice").arg(member.key));
        }
    }

    const JsonValue *take(const QString &key, bool required = true) {
        m_known.append(key);
        const JsonMember *member = m_object.find(key);
        if (!member && required)
            complain(m_object.place, QStringLiteral("%1 is missing").arg(key));
        return member ? &member->value : nullptr;
    }

    QString text(const QString &key, bool required = true) {
        const JsonValue *value = take(key, required);
        if (value && !value->isString())
            complain(value->place, QStringLiteral("%1 is no text").arg(key));
        return value ? value->string : QString();
    }

    // A text that `fits`; an optional one may be absent, but not empty.
    template <typename Fits> QString text(const QString &key, bool required, const Fits &fits, const QString &wanted) {
        const JsonValue *value = take(key, required);
        if (value && (!value->isString() || !fits(value->string)))
            complain(value->place, QStringLiteral("%1 is no %2").arg(key, wanted));
        return value ? value->string : QString();
    }

    void end() {
        for (const JsonMember &member : m_object.members) {
            if (!m_known.contains(member.key))
                complain(member.keyPlace, QStringLiteral("%1 is not known").arg(member.key));
        }
    }

    void complain(const TextPlace &place, const QString &about) {
        if (m_complaint.isEmpty())
            m_complaint = QStringLiteral("line %1, column %2: %3").arg(place.line).arg(place.column).arg(about);
    }

private:
    const JsonValue &m_object;
    QString &m_complaint;
    QStringList m_known;
};

bool isTime(const QString &text) {
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() && text.endsWith(u'Z');
}

bool isPublishedOutcome(const QString &text) {
    const auto outcome = outcomeOf(text);
    return outcome && isPublished(*outcome);
}

qint64 readSize(Members &members) {
    const JsonValue *value = members.take(QStringLiteral("size"));
    if (!value)
        return 0;
    const bool whole = value->type == JsonValue::Type::Number && value->number > 0 && value->number < sizeAtMost
        && std::floor(value->number) == value->number;
    if (!whole)
        members.complain(value->place, QStringLiteral("size is no number of bytes"));
    return whole ? static_cast<qint64>(value->number) : 0;
}

SignatureMark readSignature(Members &members, QString &complaint) {
    SignatureMark mark;
    const JsonValue *value = members.take(QStringLiteral("signature"));
    if (!value || value->type == JsonValue::Type::Null)
        return mark;
    Members inside(*value, complaint);
    mark.algorithm = inside.text(
        QStringLiteral("algorithm"), true,
        [](const QString &name) {
            return name == QLatin1StringView("cosign") || name == QLatin1StringView("x509")
                || name == QLatin1StringView("pgp");
        },
        QStringLiteral("algorithm"));
    mark.sha256 = inside.text(QStringLiteral("sha256"), true, isSha256Hex, QStringLiteral("SHA-256"));
    mark.signer = inside.text(QStringLiteral("signer"), false);
    inside.end();
    return mark;
}

QStringList readRequestIds(Members &members) {
    QStringList ids;
    const JsonValue *value = members.take(QStringLiteral("requestIds"));
    if (!value)
        return ids;
    if (!value->isArray())
        members.complain(value->place, QStringLiteral("requestIds is no list"));
    for (const JsonValue &id : value->items) {
        if (!id.isString())
            members.complain(id.place, QStringLiteral("a request id is no text"));
        ids.append(id.string);
    }
    return ids;
}

void readExtension(Members &members, FinalizeAnswer &answer, QString &complaint) {
    if (const JsonValue *extension = members.take(QStringLiteral("extension"))) {
        Members inside(*extension, complaint);
        answer.extensionId = inside.text(QStringLiteral("id"));
        answer.extensionName = inside.text(QStringLiteral("name"));
        answer.publisher = inside.text(QStringLiteral("publisher"));
        inside.end();
    }
    if (const JsonValue *version = members.take(QStringLiteral("version"))) {
        Members inside(*version, complaint);
        answer.versionId = inside.text(QStringLiteral("id"));
        answer.version = inside.text(QStringLiteral("version"));
        inside.end();
    }
}

} // namespace

Result<Receipt> readReceipt(const QByteArray &json) {
    const JsonSource source = readJson(json);
    QString complaint;
    if (!source.root)
        return fail(ErrorCode::ReceiptUnreadable, {},
            source.findings.isEmpty() ? QString()
                                      : QStringLiteral("line %1, column %2: no JSON")
                                            .arg(source.findings.first().place.line)
                                            .arg(source.findings.first().place.column));
    Members members(*source.root, complaint);
    Receipt receipt;
    receipt.outcome
        = members.text(QStringLiteral("outcome"), true, isPublishedOutcome, QStringLiteral("outcome of a publish"));
    receipt.server = members.text(QStringLiteral("server"));
    receipt.tenant = members.text(QStringLiteral("tenant"));
    readExtension(members, receipt.answer, complaint);
    receipt.answer.contentHash
        = members.text(QStringLiteral("contentHash"), true, isSha256Hex, QStringLiteral("SHA-256"));
    receipt.answer.canonicalKey = members.text(QStringLiteral("canonicalKey"));
    receipt.size = readSize(members);
    receipt.signature = readSignature(members, complaint);
    receipt.requestIds = readRequestIds(members);
    receipt.finishedAt = members.text(QStringLiteral("finishedAt"), true, isTime, QStringLiteral("time in UTC"));
    receipt.tool = members.text(QStringLiteral("tool"));
    receipt.zstd = members.text(QStringLiteral("zstd"), false);
    receipt.startedAt = members.text(QStringLiteral("startedAt"), false, isTime, QStringLiteral("time in UTC"));
    receipt.jobId = members.text(QStringLiteral("jobId"), false);
    receipt.installation = members.text(
        QStringLiteral("installation"), false, [](const QString &name) { return installOutcomeOf(name).has_value(); },
        QStringLiteral("outcome of an installation"));
    members.end();
    if (!complaint.isEmpty())
        return fail(ErrorCode::ReceiptUnreadable, {}, complaint);
    return receipt;
}

} // namespace waybill
