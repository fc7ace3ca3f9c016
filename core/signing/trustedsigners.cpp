#include "core/signing/trustedsigners.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace waybill {

namespace {

constexpr QLatin1StringView listName{"trustedSigners"};

QJsonObject toJson(const TrustedSigner &signer) {
    return {{QStringLiteral("extension"), signer.extension},
        {QStringLiteral("algorithm"), algorithmName(signer.algorithm)},
        {QStringLiteral("fingerprint"), signer.fingerprint}, {QStringLiteral("keyFingerprint"), signer.keyFingerprint},
        {QStringLiteral("holder"), signer.holder}, {QStringLiteral("publicPart"), QString::fromUtf8(signer.publicPart)},
        {QStringLiteral("since"), signer.since.toUTC().toString(Qt::ISODate)}};
}

std::optional<TrustedSigner> fromJson(const QJsonObject &object) {
    const auto text = [&](QLatin1StringView name) { return object.value(name).toString(); };
    const auto algorithm = algorithmOf(text(QLatin1StringView("algorithm")));
    TrustedSigner signer{text(QLatin1StringView("extension")), algorithm.value_or(SigningAlgorithm::Cosign),
        text(QLatin1StringView("fingerprint")), text(QLatin1StringView("keyFingerprint")),
        text(QLatin1StringView("holder")), text(QLatin1StringView("publicPart")).toUtf8(),
        QDateTime::fromString(text(QLatin1StringView("since")), Qt::ISODate).toUTC()};
    if (!algorithm || signer.extension.isEmpty() || signer.keyFingerprint.isEmpty() || signer.publicPart.isEmpty())
        return std::nullopt;
    return signer;
}

} // namespace

Result<QList<TrustedSigner>> loadTrustedSigners(const QString &file) {
    QFile source(file);
    if (!source.exists())
        return QList<TrustedSigner>();
    if (!source.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, file, source.errorString());
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(source.readAll(), &problem);
    const QJsonValue list = document.object().value(listName);
    if (!list.isArray())
        return fail(ErrorCode::TrustUnreadable, file, problem.errorString());
    QList<TrustedSigner> signers;
    for (const auto each : list.toArray()) {
        auto signer = fromJson(each.toObject());
        if (!signer)
            return fail(ErrorCode::TrustUnreadable, file, QStringLiteral("entry %1").arg(signers.size() + 1));
        signers.append(std::move(*signer));
    }
    return signers;
}

Result<void> saveTrustedSigners(const QString &file, const QList<TrustedSigner> &signers) {
    QDir().mkpath(QFileInfo(file).path());
    QJsonArray list;
    for (const TrustedSigner &signer : signers)
        list.append(toJson(signer));
    const QByteArray text = QJsonDocument(QJsonObject{{listName, list}}).toJson();
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(text) != text.size() || !target.commit())
        return fail(ErrorCode::FileUnwritable, file, target.errorString());
    return {};
}

QList<TrustedSigner> withTrusted(
    QList<TrustedSigner> signers, const QString &extension, const Verification &verification) {
    signers.removeIf([&](const TrustedSigner &each) { return each.extension == extension; });
    const SignerFacts &facts = *verification.signer;
    signers.append({extension, *verification.algorithm, facts.fingerprint, facts.keyFingerprint, facts.holder,
        facts.publicPart, QDateTime::currentDateTimeUtc()});
    return signers;
}

} // namespace waybill
