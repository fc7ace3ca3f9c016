#include "app/cli/inputs.h"
#include "app/cli/publishing.h"
#include "core/base/sha256.h"
#include "core/signing/verification.h"

namespace waybill::cli {

namespace {

void addOptions(OptionList &options) {
    options.add({QStringLiteral("bundle"), CommandLine::tr("The bundle to publish."), QStringLiteral("file")});
    options.add({QStringLiteral("manifest"),
        CommandLine::tr("Its manifest.json; has to be the one inside (the default)."), QStringLiteral("file")});
    options.add({QStringLiteral("declared-hash"),
        CommandLine::tr("Refuse to publish other bytes than these: SHA-256 in hex."), QStringLiteral("hash")});
    addServerOptions(options);
    options.add(
        {QStringLiteral("signature"), CommandLine::tr("Signature file to send along."), QStringLiteral("file")});
    options.add({QStringLiteral("signature-algorithm"), CommandLine::tr("cosign, x509 or pgp."),
        QStringLiteral("cosign|x509|pgp")});
}

std::expected<Signature, Exit> readSignature(const Invocation &invocation) {
    static const QStringList algorithms{QStringLiteral("cosign"), QStringLiteral("x509"), QStringLiteral("pgp")};
    const QString file = invocation.options.value(QStringLiteral("signature"));
    const QString algorithm = invocation.options.value(QStringLiteral("signature-algorithm"));
    if (file.isEmpty() != algorithm.isEmpty())
        return std::unexpected(
            invocation.output.usage(CommandLine::tr("--signature and --signature-algorithm go together.")));
    if (file.isEmpty())
        return Signature{};
    if (!algorithms.contains(algorithm))
        return std::unexpected(
            invocation.output.usage(CommandLine::tr("--signature-algorithm takes cosign, x509 or pgp.")));
    const auto text = readText(file);
    if (!text)
        return std::unexpected(invocation.output.failed(text.error()));
    return Signature{QString::fromUtf8(*text), algorithm, {}};
}

// A signature that is over other bytes, or none at all, is not sent: a server that does not look would keep it for
// good. Names the signer in the request, where that is known.
std::optional<Exit> refuseBadSignature(
    const Invocation &invocation, PublishRequest &request, OperationContext &context) {
    if (request.signature.text.isEmpty())
        return std::nullopt;
    const auto verification = verifyBundle(request.bundle, request.signature.text.toUtf8(), {}, context);
    if (!verification)
        return invocation.output.failed(verification.error());
    if (verification->why
        && (verification->state == TrustState::Bad || verification->why->code == ErrorCode::SignatureUnreadable))
        return invocation.output.failed(*verification->why);
    if (verification->algorithm && algorithmName(*verification->algorithm) != request.signature.algorithm)
        return invocation.output.failed({ErrorCode::SignatureUnreadable, request.bundle,
            CommandLine::tr("it is one of %1").arg(algorithmName(*verification->algorithm))});
    if (verification->signer)
        request.signature.signer = verification->signer->fingerprint;
    return std::nullopt;
}

Exit run(const Invocation &invocation) {
    PublishRequest request;
    request.bundle = invocation.options.value(QStringLiteral("bundle"));
    request.declaredHash = invocation.options.value(QStringLiteral("declared-hash"));
    if (request.bundle.isEmpty())
        return invocation.output.usage(CommandLine::tr("--bundle is missing."));
    if (!request.declaredHash.isEmpty() && !isSha256Hex(request.declaredHash))
        return invocation.output.failed({ErrorCode::InvalidHash, request.declaredHash, {}});
    const auto server = readServer(invocation);
    if (!server)
        return server.error();
    request.server = *server;
    const auto key = readApiKey(invocation);
    if (!key)
        return key.error();
    request.credentials.apiKey = *key;
    const auto signature = readSignature(invocation);
    if (!signature)
        return signature.error();
    request.signature = *signature;
    OperationContext context = invocation.context();
    if (const auto refused = refuseBadSignature(invocation, request, context))
        return *refused;
    const auto manifest
        = readManifest(invocation, request.bundle, invocation.options.value(QStringLiteral("manifest")), context);
    if (!manifest)
        return manifest.error();
    request.manifestJson = *manifest;
    if (const auto refused = completeRequest(invocation, request))
        return *refused;
    return tellPublish(invocation, publishBundle(request, context), {});
}

} // namespace

const Command publishCommand{"publish", "",
    QT_TRANSLATE_NOOP("CommandLine", "Upload a bundle to a server and publish it."), 0, 0, addOptions, run};

} // namespace waybill::cli
