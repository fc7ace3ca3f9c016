#include "core/signing/verification.h"

#include "core/signing/cms.h"
#include "core/signing/filestream.h"
#include "core/signing/pgp.h"
#include "core/signing/signaturetext.h"

namespace waybill {

namespace {

constexpr QByteArrayView certificateMark("-----BEGIN CERTIFICATE-----");

// What a candidate key is taken from: what was given, or what is remembered.
QList<TrustedSigner> rememberedOf(const TrustQuestion &question, SigningAlgorithm algorithm) {
    QList<TrustedSigner> fitting;
    if (!question.anchors.isEmpty())
        return fitting;
    for (const TrustedSigner &each : question.remembered) {
        if (each.algorithm == algorithm)
            fitting.append(each);
    }
    return fitting;
}

// `vouched`: what was given vouches for this signer; where nothing was, whether its key may sign at all.
void decide(Verification &verification, const TrustQuestion &question, const Result<void> &vouched) {
    const SignerFacts &signer = *verification.signer;
    if (!vouched) {
        verification.state = TrustState::Untrusted;
        verification.why = vouched.error();
        return;
    }
    QString expected;
    bool known = !question.anchors.isEmpty();
    for (const TrustedSigner &each : question.remembered) {
        if (known || question.extension.isEmpty() || each.extension != question.extension)
            continue;
        expected = each.fingerprint;
        known = each.algorithm == verification.algorithm && each.keyFingerprint == signer.keyFingerprint;
    }
    if (known) {
        verification.state = TrustState::Known;
        return;
    }
    verification.state = expected.isEmpty() ? TrustState::FirstSeen : TrustState::OtherKey;
    verification.expectedFingerprint = expected;
    verification.why = Error{
        expected.isEmpty() ? ErrorCode::SignerUntrusted : ErrorCode::SignerChanged, signer.fingerprint, expected};
}

// What is remembered of who signs this extension; empty where others were given to decide.
QString rememberedFingerprint(const TrustQuestion &question) {
    for (const TrustedSigner &each : question.remembered) {
        if (question.anchors.isEmpty() && !question.extension.isEmpty() && each.extension == question.extension)
            return each.fingerprint;
    }
    return {};
}

void judgeFailure(Verification &verification, const Error &error) {
    const bool bad = error.code == ErrorCode::SignatureBad || error.code == ErrorCode::SignatureRefused;
    verification.state = bad ? TrustState::Bad : TrustState::CannotCheck;
    verification.why = error;
}

SignerFacts cosignFacts(const EvpKey &key) {
    SignerFacts facts;
    facts.fingerprint = facts.keyFingerprint = publicKeyFingerprint(key);
    facts.keyType = keyTypeOf(key);
    facts.publicPart = publicKeyPem(key);
    return facts;
}

QList<EvpKey> cosignCandidates(const TrustQuestion &question) {
    QList<EvpKey> keys;
    for (const QByteArray &pem : question.anchors.publicKeys) {
        if (auto key = readPublicKey(pem, {}))
            keys.append(*key);
    }
    for (const TrustedSigner &each : rememberedOf(question, SigningAlgorithm::Cosign)) {
        if (auto key = readPublicKey(each.publicPart, {}))
            keys.append(*key);
    }
    return keys;
}

void judgeCosign(Verification &verification, const CosignSignature &signature, const TrustQuestion &question) {
    const QByteArray digest = QByteArray::fromHex(verification.sha256.toLatin1());
    if (!signature.digest.isEmpty() && signature.digest != digest)
        return judgeFailure(
            verification, {ErrorCode::SignatureBad, verification.sha256, QStringLiteral("it names another SHA-256")});
    const QByteArray hint = QByteArray::fromBase64(signature.hint).toHex();
    bool hinted = hint.isEmpty();
    const QList<EvpKey> candidates = cosignCandidates(question);
    for (const EvpKey &key : candidates) {
        hinted = hinted || publicKeyFingerprint(key).toLatin1() == hint;
        if (!verifyCosign(signature, verification.sha256, key))
            continue;
        verification.unchanged = true;
        verification.signer = cosignFacts(key);
        return decide(verification, question, {});
    }
    // The hint proves nothing, but where it names a key that is not at hand, no more can be said.
    const bool bad = !candidates.isEmpty() && hinted;
    judgeFailure(verification,
        {bad ? ErrorCode::SignatureBad : ErrorCode::SignerUnknown, verification.sha256, QString::fromLatin1(hint)});
}

SignerFacts cmsFacts(const CmsFacts &facts) {
    const CertificateFacts certificate = factsOf(facts.signer);
    const EvpKey key = keyOf(facts.signer);
    return {certificate.fingerprint, publicKeyFingerprint(key), keyTypeOf(key), certificate.subject, certificate.issuer,
        certificatesToPem({facts.signer}), facts.claimedTime, facts.stampedTime, certificate.validUntil,
        certificate.forMail};
}

Result<void> cmsVouched(const CmsFacts &facts, const QList<Certificate> &anchors) {
    // A timestamp of a trusted authority says when it was signed; else the certificate has to be valid now.
    const QDateTime when = facts.stampedTime.isValid() ? facts.stampedTime : QDateTime::currentDateTimeUtc();
    if (auto may = checkMaySign(facts.signer, when); !may)
        return may;
    return checkChain(facts.signer, facts.embedded, anchors, when);
}

void judgeCms(Verification &verification, const CmsText &text, const QString &bundle, const TrustQuestion &question,
    OperationContext &context) {
    QList<Certificate> anchors;
    if (const auto given = readCertificates(question.anchors.certificates, {}))
        anchors = *given;
    for (const TrustedSigner &each : rememberedOf(question, SigningAlgorithm::X509)) {
        if (const auto known = readCertificates(each.publicPart, {}))
            anchors += *known;
    }
    const auto facts = verifyCms(text.der, bundle, anchors, context);
    if (!facts)
        return judgeFailure(verification, facts.error());
    verification.unchanged = true;
    verification.signer = cmsFacts(*facts);
    auto vouched = cmsVouched(*facts, anchors);
    // A remembered key is trusted for itself: whether its certificate may sign now is all that is left to ask.
    if (question.anchors.isEmpty())
        vouched = checkMaySign(
            facts->signer, facts->stampedTime.isValid() ? facts->stampedTime : QDateTime::currentDateTimeUtc());
    decide(verification, question, vouched);
}

void judgePgp(Verification &verification, const PgpText &text, const QString &bundle, const TrustQuestion &question,
    OperationContext &context) {
    QList<QByteArray> certificates = question.anchors.pgpCertificates;
    for (const TrustedSigner &each : rememberedOf(question, SigningAlgorithm::Pgp))
        certificates.append(each.publicPart);
    const auto facts = verifyPgp(text.bytes, bundle, certificates, context);
    if (!facts)
        return judgeFailure(verification, facts.error());
    verification.unchanged = true;
    SignerFacts signer;
    signer.fingerprint = signer.keyFingerprint = facts->fingerprint;
    signer.keyType = facts->keyType;
    signer.holder = facts->holder;
    signer.publicPart = facts->certificate;
    signer.claimedTime = facts->signedAt;
    signer.expires = facts->expires;
    verification.signer = signer;
    decide(verification, question, {});
}

} // namespace

QString trustStateName(TrustState state) {
    switch (state) {
    case TrustState::Known:
        return QStringLiteral("known");
    case TrustState::FirstSeen:
        return QStringLiteral("first-seen");
    case TrustState::OtherKey:
        return QStringLiteral("other-key");
    case TrustState::Untrusted:
        return QStringLiteral("untrusted");
    case TrustState::Bad:
        return QStringLiteral("bad");
    case TrustState::CannotCheck:
        return QStringLiteral("cannot-check");
    }
    Q_UNREACHABLE_RETURN({});
}

TrustAnchors anchorsOf(const Identity &identity) {
    TrustAnchors anchors;
    if (identity.algorithm == SigningAlgorithm::Pgp)
        anchors.pgpCertificates.append(identity.publicPart);
    else if (identity.publicPart.contains(certificateMark))
        anchors.certificates = identity.publicPart;
    else
        anchors.publicKeys.append(identity.publicPart);
    return anchors;
}

Result<Verification> verifyBundle(
    const QString &bundle, const QByteArray &signature, const TrustQuestion &question, OperationContext &context) {
    auto sha256 = hashFile(bundle, Stage::Hashing, context);
    if (!sha256)
        return fail(sha256.error());
    Verification verification;
    verification.sha256 = *sha256;
    const auto text = readSignatureText(signature);
    if (!text) {
        judgeFailure(verification, text.error());
        return verification;
    }
    verification.algorithm = algorithmOf(*text);
    if (const auto *cosign = std::get_if<CosignSignature>(&*text))
        judgeCosign(verification, *cosign, question);
    else if (const auto *cms = std::get_if<CmsText>(&*text))
        judgeCms(verification, *cms, bundle, question, context);
    else
        judgePgp(verification, std::get<PgpText>(*text), bundle, question, context);
    if (verification.why && verification.why->code == ErrorCode::SignerUnknown)
        verification.expectedFingerprint = rememberedFingerprint(question);
    // Not of the signature: the step itself could not be done.
    if (verification.why
        && (verification.why->code == ErrorCode::Cancelled || verification.why->code == ErrorCode::FileUnreadable
            || verification.why->code == ErrorCode::FileNotFound))
        return fail(*verification.why);
    return verification;
}

} // namespace waybill
