#include "app/cli/inputs.h"
#include "app/cli/keyinput.h"
#include "app/cli/signaturejson.h"
#include "core/signing/toolcommand.h"
#include "core/manifest/judge.h"
#include "core/signing/trustedsigners.h"

namespace waybill::cli {

namespace {

void addOptions(QCommandLineParser &parser) {
    parser.addOption({QStringLiteral("signature"), say("Signature file (BUNDLE.SIGNATURE)."), QStringLiteral("file")});
    parser.addOption(
        {QStringLiteral("public-key"), say("Trust this public key in PEM; for cosign."), QStringLiteral("file")});
    parser.addOption(
        {QStringLiteral("ca-file"), say("Trust these certificates in PEM; for x509."), QStringLiteral("file")});
    parser.addOption(
        {QStringLiteral("keyring"), say("Trust the keys of this OpenPGP keyring; for pgp."), QStringLiteral("file")});
    parser.addOption(
        {QStringLiteral("identity"), say("Trust one of the user's own identities."), QStringLiteral("name")});
    parser.addOption({QStringLiteral("remember"),
        say("Trust this signer for this extension from now on, where it is seen for the first time.")});
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
            return std::unexpected(
                invocation.output.usage(say("Give one of --public-key, --ca-file, --keyring and --identity.")));
        const auto text = readText(file);
        if (!text)
            return std::unexpected(invocation.output.failed(text.error()));
        const auto anchors = readTrustAnchors(*text, file);
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
    if (!verification.trusted())
        return invocation.output.failed(*verification.why, document);
    invocation.output.result(say("unchanged: yes (sha256:%1)").arg(verification.sha256));
    const SignerFacts &signer = *verification.signer;
    invocation.output.result(
        say("signed by: %1 (%2)").arg(signer.holder.isEmpty() ? signer.keyType : signer.holder, signer.fingerprint));
    invocation.output.result(say("trusted: yes"));
    invocation.output.document(document);
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
    TrustQuestion question{given->anchors, {}, {}};
    if (given->anchors.isEmpty()) {
        const auto remembered = loadTrustedSigners(defaultTrustedSignersFile());
        if (!remembered)
            return invocation.output.failed(remembered.error());
        question.remembered = *remembered;
        question.extension = extensionOf(bundle, context);
    }
    auto verification = verifyBundle(bundle, *text, question, context);
    if (!verification)
        return invocation.output.failed(verification.error());
    if (invocation.options.isSet(QStringLiteral("remember")) && verification->state == TrustState::FirstSeen
        && !question.extension.isEmpty()) {
        const auto saved = saveTrustedSigners(
            defaultTrustedSignersFile(), withTrusted(question.remembered, question.extension, *verification));
        if (!saved)
            return invocation.output.failed(saved.error());
        verification->state = TrustState::Known;
        verification->why.reset();
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
