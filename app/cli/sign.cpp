#include "app/cli/keyinput.h"
#include "app/cli/signaturejson.h"
#include "core/signing/toolcommand.h"

namespace waybill::cli {

namespace {

void addOptions(OptionList &options) {
    options.add({QStringLiteral("algorithm"), CommandLine::tr("cosign, x509 or pgp; else as the key is."),
        QStringLiteral("cosign|x509|pgp")});
    addSignerOptions(options);
    options.add(
        {QStringLiteral("output"), CommandLine::tr("Signature file (BUNDLE.SIGNATURE)."), QStringLiteral("file")});
    options.add({QStringLiteral("raw"),
        CommandLine::tr("cosign: write the bare signature in base64 instead of a sigstore bundle.")});
}

Exit run(const Invocation &invocation) {
    const QString bundle = invocation.arguments[0];
    const auto algorithm = readAlgorithm(invocation);
    if (!algorithm)
        return algorithm.error();
    auto options = readSignOptions(invocation);
    if (!options)
        return options.error();
    options->rawBase64 = invocation.options.isSet(QStringLiteral("raw"));
    Identities identities;
    const auto signer = openSigner(invocation, identities, *algorithm);
    if (!signer)
        return signer.error();
    if (options->rawBase64 && signer->identity().algorithm != SigningAlgorithm::Cosign)
        return invocation.output.usage(CommandLine::tr("--raw is for cosign signatures alone."));
    OperationContext context = invocation.context();
    const auto done = signBundle(*signer, bundle, *options, context);
    if (!done)
        return invocation.output.failed(done.error());
    QString output = invocation.options.value(QStringLiteral("output"));
    if (output.isEmpty())
        output = signaturePath(bundle);
    if (const auto written = writeSignature(output, done->text); !written)
        return invocation.output.failed(written.error());
    const Identity &identity = signer->identity();
    // A stored identity has its public part in a file of its own; a key file's user knows theirs.
    const QString trust = identity.id.isEmpty() ? QString() : identities.store().publicFile(identity);
    const QString command = commandFor(done->verification, bundle, output, trust, options->rawBase64);
    invocation.output.result(
        CommandLine::tr("signed %1 (%2, %3)").arg(output, algorithmName(identity.algorithm), identity.fingerprint));
    invocation.output.result(command);
    QJsonObject document{{QStringLiteral("signature"), output},
        {QStringLiteral("algorithm"), algorithmName(identity.algorithm)},
        {QStringLiteral("sha256"), done->verification.sha256}, {QStringLiteral("command"), command}};
    document.insert(QStringLiteral("signer"), toJson(*done->verification.signer));
    invocation.output.document(document);
    return Exit::Done;
}

} // namespace

const Command signCommand{"sign", "BUNDLE",
    QT_TRANSLATE_NOOP("CommandLine", "Sign a bundle, and verify what was written."), 1, 1, addOptions, run};

} // namespace waybill::cli
