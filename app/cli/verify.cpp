#include "app/cli/inputs.h"
#include "app/cli/keyinput.h"
#include "app/cli/signaturejson.h"
#include "core/manifest/judge.h"
#include "core/signing/toolcommand.h"
#include "core/signing/trustedsigners.h"

namespace waybill::cli {

namespace {

void addOptions(OptionList &options) {
    options.add(
        {QStringLiteral("signature"), CommandLine::tr("Signature file (BUNDLE.SIGNATURE)."), QStringLiteral("file")});
    options.add({QStringLiteral("public-key"), CommandLine::tr("Trust this public key in PEM; for cosign."),
        QStringLiteral("file")});
    options.add({QStringLiteral("ca-file"), CommandLine::tr("Trust these certificates in PEM; for x509."),
        QStringLiteral("file")});
    options.add({QStringLiteral("keyring"), CommandLine::tr("Trust the keys of this OpenPGP keyring; for pgp."),
        QStringLiteral("file")});
    options.add({QStringLiteral("identity"), CommandLine::tr("Trust one of the user's own identities."),
        QStringLiteral("name")});
    options.add({QStringLiteral("remember"),
        CommandLine::tr(
            "Trust this signer for this extension from now on: where it is seen for the first time, or where one of "
            "the "
            "options above vouches for it; then also instead of the signer remembered before.")});
}

// What the options give to trust, and the file for the command to copy.
struct Given {
    TrustAnchors anchors;
    QString file;
};

std::expected<Given, Exit> readGiven(const Invocation &invocation) {
    Given given;
    if (const QString name = invocation.options.value(QStringLiteral("identity")); !name.isEmpty()) {
        Identities identities;
        const auto identity = identities.store().find(name);
        if (!identity)
            return std::unexpected(invocation.output.failed(identity.error()));
        given = {anchorsOf(*identity), identities.store().publicFile(*identity)};
    }
    QByteArray bytes;
    for (const char *option : {"public-key", "ca-file", "keyring"}) {
        const QString file = invocation.options.value(QString::fromLatin1(option));
        if (file.isEmpty())
            continue;
        if (!given.file.isEmpty())
            return std::unexpected(invocation.output.usage(
                CommandLine::tr("Give one of --public-key, --ca-file, --keyring and --identity.")));
        const auto anchors = readTrust(file);
        if (!anchors)
            return std::unexpected(invocation.output.failed(anchors.error()));
        given = {*anchors, file};
    }
    return given;
}

// Whose bundle it is; empty where that cannot be told: then nothing is remembered of it.
QString extensionOf(const QString &bundle, OperationContext &context) {
    const auto listing = listBundle(bundle, context);
    if (!listing || listing->manifest.isNull())
        return {};
    const ManifestReport report = judgeManifest(listing->manifest);
    return report.manifest ? report.manifest->name : QString();
}

QJsonObject documentOf(const Verification &verification, const QString &command) {
    QJsonObject document{{QStringLiteral("unchanged"), verification.unchanged},
        {QStringLiteral("trusted"), verification.trusted()},
        {QStringLiteral("state"), trustStateName(verification.state)}, {QStringLiteral("sha256"), verification.sha256}};
    if (verification.algorithm)
        document.insert(QStringLiteral("algorithm"), algorithmName(*verification.algorithm));
    if (verification.signer)
        document.insert(QStringLiteral("signer"), toJson(*verification.signer));
    if (!verification.expectedFingerprint.isEmpty())
        document.insert(QStringLiteral("expectedFingerprint"), verification.expectedFingerprint);
    if (!command.isEmpty())
        document.insert(QStringLiteral("command"), command);
    return document;
}

Exit tell(const Invocation &invocation, const Verification &verification, const QString &command) {
    const QJsonObject document = documentOf(verification, command);
    Output &output = invocation.output;
    if (verification.unchanged)
        output.result(CommandLine::tr("unchanged: yes (sha256:%1)").arg(verification.sha256));
    else if (verification.state == TrustState::Bad)
        output.result(CommandLine::tr("unchanged: no"));
    if (verification.signer) {
        const SignerFacts &signer = *verification.signer;
        output.result(CommandLine::tr("signed by: %1 (%2)")
                .arg(signer.holder.isEmpty() ? signer.keyType : signer.holder, signer.fingerprint));
        output.result(verification.trusted() ? CommandLine::tr("trusted: yes") : CommandLine::tr("trusted: no"));
    }
    if (!verification.trusted()) {
        const Exit exit = output.failed(*verification.why, document);
        if (verification.state == TrustState::CannotCheck && !verification.expectedFingerprint.isEmpty())
            output.note(CommandLine::tr("    Remembered for this extension: %1").arg(verification.expectedFingerprint));
        if (verification.state == TrustState::FirstSeen)
            output.note(CommandLine::tr("    To remember the signer for this extension, give --remember."));
        return exit;
    }
    output.document(document);
    return Exit::Done;
}

// For the extension whose bundle it is. A signer that nothing vouches for is remembered only where none was before.
Exit remember(const Invocation &invocation, const QString &extension, Verification &verification) {
    const QString file = defaultTrustedSignersFile();
    const auto remembered = loadTrustedSigners(file);
    if (!remembered)
        return invocation.output.failed(remembered.error());
    if (const auto saved = saveTrustedSigners(file, withTrusted(*remembered, extension, verification)); !saved)
        return invocation.output.failed(saved.error());
    verification.state = TrustState::Known;
    verification.why.reset();
    return Exit::Done;
}

Exit run(const Invocation &invocation) {
    const QString bundle = invocation.arguments[0];
    QString file = invocation.options.value(QStringLiteral("signature"));
    if (file.isEmpty())
        file = signaturePath(bundle);
    const auto text = readText(file);
    if (!text)
        return invocation.output.failed(text.error());
    const auto given = readGiven(invocation);
    if (!given)
        return given.error();
    OperationContext context = invocation.context();
    const bool remembering = invocation.options.isSet(QStringLiteral("remember"));
    TrustQuestion question{given->anchors, {}, {}};
    if (given->anchors.isEmpty() || remembering)
        question.extension = extensionOf(bundle, context);
    if (given->anchors.isEmpty()) {
        const auto remembered = loadTrustedSigners(defaultTrustedSignersFile());
        if (!remembered)
            return invocation.output.failed(remembered.error());
        question.remembered = *remembered;
    }
    auto verification = verifyBundle(bundle, *text, question, context);
    if (!verification)
        return invocation.output.failed(verification.error());
    const bool vouchedFor = verification->trusted() && !given->anchors.isEmpty();
    if (remembering && (vouchedFor || verification->state == TrustState::FirstSeen)) {
        if (question.extension.isEmpty())
            return invocation.output.usage(
                CommandLine::tr("--remember needs a bundle that says which extension it is."));
        if (const Exit kept = remember(invocation, question.extension, *verification); kept != Exit::Done)
            return kept;
    }
    const QString command = verification->algorithm
        ? commandFor(*verification, bundle, file, given->file, !text->trimmed().startsWith('{'))
        : QString();
    return tell(invocation, *verification, command);
}

} // namespace

const Command verifyCommand{"verify", "BUNDLE",
    QT_TRANSLATE_NOOP(
        "CommandLine", "Say whether a signed bundle is unchanged, who signed it, and whether they are trusted."),
    1, 1, addOptions, run};

} // namespace waybill::cli
