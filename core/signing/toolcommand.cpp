#include "core/signing/toolcommand.h"

#include <QProcess>
#include <QRegularExpression>

namespace waybill {

namespace {

constexpr int newestKnownMajor = 3;
constexpr int answerWithin = 10'000; // ms

QString quoted(const QString &word) {
    static const QRegularExpression plain(QStringLiteral("\\A[A-Za-z0-9_./:=+-]+\\z"));
    if (plain.match(word).hasMatch())
        return word;
    return u'\'' + QString(word).replace(u'\'', QLatin1StringView("'\\''")) + u'\'';
}

QString cosignLine(const ToolCommand &command, int major) {
    const QString key = quoted(command.trust.isEmpty() ? QStringLiteral("cosign.pub") : command.trust);
    const QString bundle = quoted(command.bundle);
    const QString signature = quoted(command.signature);
    const QString start = QStringLiteral("cosign verify-blob --key %1 --insecure-ignore-tlog").arg(key);
    if (command.rawBase64)
        return QStringLiteral("%1 --signature %2 %3").arg(start, signature, bundle);
    if (major >= newestKnownMajor)
        return QStringLiteral("%1 --bundle %2 %3").arg(start, signature, bundle);
    // cosign 2 wants a trusted root even where it looks at nothing in it.
    return QStringLiteral("echo '{\"mediaType\":\"application/vnd.dev.sigstore.trustedroot+json;version=0.1\"}' > "
                          "trusted-root.json && %1 --new-bundle-format --trusted-root trusted-root.json --bundle %2 %3")
        .arg(start, signature, bundle);
}

} // namespace

QString textOf(const ToolCommand &command, int cosignMajor) {
    switch (command.algorithm) {
    case SigningAlgorithm::Cosign:
        return cosignLine(command, cosignMajor);
    case SigningAlgorithm::X509:
        return QStringLiteral("openssl cms -verify -binary -content %1 -inform PEM -in %2 -CAfile %3%4 -out /dev/null")
            .arg(quoted(command.bundle), quoted(command.signature),
                // What is trusted may be the signer's own certificate or one between, as it may here.
                command.trust.isEmpty() ? QStringLiteral("root.crt")
                                        : quoted(command.trust) + QStringLiteral(" -partial_chain"),
                command.forMail ? QString() : QStringLiteral(" -purpose any"));
    case SigningAlgorithm::Pgp:
        return QStringLiteral("gpg --verify %1 %2").arg(quoted(command.signature), quoted(command.bundle));
    }
    Q_UNREACHABLE_RETURN({});
}

int installedCosignMajor() {
    QProcess cosign;
    cosign.start(QStringLiteral("cosign"), {QStringLiteral("verify-blob"), QStringLiteral("--help")});
    if (!cosign.waitForFinished(answerWithin))
        return newestKnownMajor;
    // Distributions build it without a version to tell ("devel"). What differs is this default, and it says so.
    const QByteArray help = cosign.readAllStandardOutput() + cosign.readAllStandardError();
    return help.contains("--new-bundle-format=false") ? newestKnownMajor - 1 : newestKnownMajor;
}

QString commandFor(const Verification &verification, const QString &bundle, const QString &signature,
    const QString &trust, bool rawBase64) {
    ToolCommand command{*verification.algorithm, bundle, signature, trust, rawBase64, true};
    if (verification.signer)
        command.forMail = verification.signer->forMail;
    const int major = command.algorithm == SigningAlgorithm::Cosign ? installedCosignMajor() : 0;
    return textOf(command, major);
}

} // namespace waybill
