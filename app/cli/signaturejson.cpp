#include "app/cli/signaturejson.h"

namespace waybill::cli {

namespace {

void insertTime(QJsonObject &object, const QString &name, const QDateTime &time) {
    if (time.isValid())
        object.insert(name, time.toUTC().toString(Qt::ISODate));
}

void insertText(QJsonObject &object, const QString &name, const QString &text) {
    if (!text.isEmpty())
        object.insert(name, text);
}

} // namespace

QJsonObject toJson(const SignerFacts &signer) {
    QJsonObject object{{QStringLiteral("fingerprint"), signer.fingerprint},
        {QStringLiteral("keyFingerprint"), signer.keyFingerprint}, {QStringLiteral("keyType"), signer.keyType}};
    insertText(object, QStringLiteral("holder"), signer.holder);
    insertText(object, QStringLiteral("issuer"), signer.issuer);
    insertTime(object, QStringLiteral("claimedTime"), signer.claimedTime);
    insertTime(object, QStringLiteral("stampedTime"), signer.stampedTime);
    insertTime(object, QStringLiteral("expires"), signer.expires);
    return object;
}

QJsonObject toJson(const Verification &verification) {
    QJsonObject object{{QStringLiteral("unchanged"), verification.unchanged},
        {QStringLiteral("trusted"), verification.trusted()},
        {QStringLiteral("state"), trustStateName(verification.state)}};
    if (verification.algorithm)
        object.insert(QStringLiteral("algorithm"), algorithmName(*verification.algorithm));
    if (verification.signer)
        object.insert(QStringLiteral("signer"), toJson(*verification.signer));
    insertText(object, QStringLiteral("expectedFingerprint"), verification.expectedFingerprint);
    return object;
}

QJsonObject publicJson(const Identity &identity) {
    QJsonObject object = waybill::toJson(identity);
    object.remove(QStringLiteral("publicPart"));
    for (const QString &name : object.keys()) {
        if (object.value(name) == QJsonValue(QString()))
            object.remove(name);
    }
    return object;
}

} // namespace waybill::cli
