#include "ui/session/signingsteps.h"

#include "core/publish/timestampclient.h"
#include "core/signing/toolcommand.h"

#include <QFile>

namespace waybill::ui {

namespace {

constexpr qint64 signatureAtMost = 1024 * 1024; // bytes; a real one has a few thousand
constexpr QByteArrayView certificateEnd("-----END CERTIFICATE-----");

Result<std::optional<QByteArray>> readSignature(const QString &path) {
    QFile file(path);
    if (!file.exists())
        return std::nullopt;
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, path, file.errorString());
    QByteArray text = file.read(signatureAtMost);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::FileUnreadable, path, file.errorString());
    return text;
}

SignatureReport reportOf(const VerifyOrder &order, const QByteArray &text, const Verification &verification) {
    SignatureReport report{order.signature, text, verification, {}};
    if (verification.algorithm)
        report.command
            = commandFor(verification, order.bundle, order.signature, order.trustFile, !text.trimmed().startsWith('{'));
    return report;
}

// What vouches for the identity's own key and for no other: of a certificate chain the first one alone.
TrustAnchors ownAnchors(Identity identity) {
    const qsizetype end = identity.publicPart.indexOf(certificateEnd);
    if (identity.algorithm == SigningAlgorithm::X509 && end >= 0)
        identity.publicPart.truncate(end + certificateEnd.size());
    return anchorsOf(identity);
}

// In `order`, the own key's file becomes what the command names.
Result<Verification> verifyWithOwn(VerifyOrder &order, const QByteArray &text, OperationContext &context) {
    auto verification = verifyBundle(order.bundle, text, order.question, context);
    if (!verification || !verification->algorithm || !order.question.anchors.isEmpty() || verification->trusted()
        || verification->state == TrustState::Bad)
        return verification;
    for (const OwnKey &each : order.own) {
        if (each.identity.algorithm != *verification->algorithm)
            continue;
        auto own = verifyBundle(order.bundle, text, {ownAnchors(each.identity), {}, {}}, context);
        if (!own)
            return own;
        if (!own->trusted())
            continue;
        order.trustFile = each.publicFile;
        return own;
    }
    return verification;
}

} // namespace

Result<SignatureReport> signAndWrite(const SignOrder &order, OperationContext &context) {
    const auto opened = order.key(context);
    if (!opened)
        return fail(opened.error());
    const bool typed = order.passphrase && !order.passphrase->isEmpty();
    const auto signer = Signer::open(opened->key, typed ? *order.passphrase : opened->passphrase);
    if (!signer)
        return fail(signer.error());
    SignOptions options;
    if (order.timestampAuthority.isValid() && signer->identity().algorithm == SigningAlgorithm::X509)
        options.authority = timestampAuthority(order.timestampAuthority, context.stopToken());
    const auto done = signBundle(*signer, order.bundle, options, context);
    if (!done)
        return fail(done.error());
    if (!order.sha256.isEmpty() && done->verification.sha256 != order.sha256)
        return fail(ErrorCode::FileChanged, order.bundle);
    const VerifyOrder about{order.bundle, signaturePath(order.bundle), {}, {}, order.publicFile};
    if (auto written = writeSignature(about.signature, done->text); !written)
        return fail(written.error());
    return reportOf(about, done->text, done->verification);
}

Result<std::optional<SignatureReport>> readAndVerify(const VerifyOrder &wanted, OperationContext &context) {
    VerifyOrder order = wanted;
    if (order.signature.isEmpty())
        order.signature = signaturePath(order.bundle);
    const auto text = readSignature(order.signature);
    if (!text)
        return fail(text.error());
    if (!*text)
        return std::nullopt;
    const auto verification = verifyWithOwn(order, **text, context);
    if (!verification)
        return fail(verification.error());
    return reportOf(order, **text, *verification);
}

} // namespace waybill::ui
