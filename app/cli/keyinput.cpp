#include "app/cli/keyinput.h"

#include "app/cli/inputs.h"
#include "core/publish/timestampclient.h"

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace waybill::cli {

namespace {

constexpr QLatin1StringView tokenScheme{"pkcs11:"};
constexpr QLatin1StringView agentScheme{"gpg:"};

bool atTerminal() {
    return isatty(STDIN_FILENO) != 0 && isatty(STDERR_FILENO) != 0;
}

// One line from the terminal, without showing it.
SecretBytes ask(const QString &question) {
    std::fputs(qUtf8Printable(question + QStringLiteral(": ")), stderr);
    std::fflush(stderr);
    termios before{};
    tcgetattr(STDIN_FILENO, &before);
    termios silent = before;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    SecretBytes line(1024);
    qsizetype size = 0;
    char letter = 0;
    while (size < line.size() && read(STDIN_FILENO, &letter, 1) == 1 && letter != '\n')
        line.data()[size++] = letter;
    letter = 0;
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    std::fputs("\n", stderr);
    line.truncate(size);
    return line;
}

// Takes it out of the environment, too: the programs that are started from here need to know none.
SecretBytes fromEnvironment(const char *variable) {
    QByteArray value = qgetenv(variable);
    qunsetenv(variable);
    return SecretBytes::takeFrom(value);
}

QString questionFor(const Identity &identity) {
    return (identity.place == KeyPlace::Pkcs11 ? CommandLine::tr("PIN of %1") : CommandLine::tr("Passphrase for %1"))
        .arg(identity.label);
}

bool wantsPassphrase(ErrorCode code) {
    return code == ErrorCode::PassphraseNeeded;
}

Result<OpenedKey> readIdentityOption(const Invocation &invocation, IdentityStore &store, OperationContext &context) {
    const auto identity = store.find(invocation.options.value(QStringLiteral("identity")));
    if (!identity)
        return fail(identity.error());
    return openIdentity(invocation, store, *identity, context);
}

} // namespace

Result<OpenedKey> openIdentity(
    const Invocation &invocation, IdentityStore &store, const Identity &identity, OperationContext &context) {
    auto key = store.open(identity, context);
    if (!key)
        return fail(key.error());
    if (!identity.needsPassphrase)
        return OpenedKey(std::move(*key), SecretBytes());
    auto passphrase = store.passphraseOf(identity, context);
    if (!passphrase)
        return fail(passphrase.error());
    if (passphrase->isEmpty())
        passphrase = readPassphrase(invocation, identity.algorithm, questionFor(identity));
    if (!passphrase)
        return fail(passphrase.error());
    return OpenedKey(std::move(*key), std::move(*passphrase));
}

Result<OpenedKey> readKey(const Invocation &invocation, const QString &place, std::optional<SigningAlgorithm> algorithm,
    OperationContext &context) {
    QByteArray certificates;
    if (const QString file = invocation.options.value(QStringLiteral("certificate")); !file.isEmpty()) {
        auto text = readText(file);
        if (!text)
            return fail(text.error());
        certificates = std::move(*text);
    }
    if (place.startsWith(agentScheme)) {
        auto key = referToAgent(place.sliced(agentScheme.size()), place, context);
        if (!key)
            return fail(key.error());
        return OpenedKey(std::move(*key), SecretBytes());
    }
    const SigningAlgorithm assumed
        = algorithm.value_or(certificates.isEmpty() ? SigningAlgorithm::Cosign : SigningAlgorithm::X509);
    const QString question = CommandLine::tr("Passphrase for %1").arg(place);
    if (place.startsWith(tokenScheme)) {
        auto pin = readPassphrase(invocation, assumed, CommandLine::tr("PIN of %1").arg(place));
        if (!pin)
            return fail(pin.error());
        auto key = referToToken(place, *pin, assumed, certificates, place);
        if (!key)
            return fail(key.error());
        return OpenedKey(std::move(*key), std::move(*pin));
    }
    auto bytes = readKeyBytes(place);
    if (!bytes)
        return fail(bytes.error());
    // First without: most keys of CI jobs have none, and nobody is asked for what is not needed.
    KeyFile file{std::move(*bytes), certificates, {}, algorithm, place, place};
    auto key = readPrivateKey(file);
    const bool sealedInside = key && key->identity.needsPassphrase;
    SecretBytes passphrase;
    if (sealedInside || (!key && wantsPassphrase(key.error().code))) {
        auto given = readPassphrase(invocation, sealedInside ? key->identity.algorithm : assumed, question);
        if (!given)
            return fail(given.error());
        passphrase = std::move(*given);
    }
    if (!key && !passphrase.isEmpty()) {
        file.passphrase = passphrase.clone();
        key = readPrivateKey(file);
    }
    if (!key)
        return fail(key.error());
    return OpenedKey(std::move(*key), std::move(passphrase));
}

Result<SecretBytes> readPassphraseFile(const QString &file) {
    const auto bytes = readKeyBytes(file);
    if (!bytes)
        return fail(bytes.error());
    const qsizetype end = bytes->view().indexOf('\n');
    QByteArrayView line = end < 0 ? bytes->view() : bytes->view().first(end);
    if (line.endsWith('\r'))
        line.chop(1);
    return SecretBytes::copyOf(line);
}

Result<SecretBytes> readPassphrase(const Invocation &invocation, SigningAlgorithm algorithm, const QString &question) {
    if (const QString file = invocation.options.value(QStringLiteral("passphrase-file")); !file.isEmpty()) {
        return readPassphraseFile(file);
    }
    SecretBytes passphrase = fromEnvironment("WAYBILL_PASSPHRASE");
    SecretBytes cosign = fromEnvironment("COSIGN_PASSWORD");
    if (passphrase.isEmpty() && algorithm == SigningAlgorithm::Cosign)
        passphrase = std::move(cosign);
    if (passphrase.isEmpty() && atTerminal())
        passphrase = ask(question);
    return passphrase;
}

Result<SecretBytes> readNewPassphrase(const Invocation &invocation, const QString &question) {
    const bool asked = !invocation.options.isSet(QStringLiteral("passphrase-file"))
        && qEnvironmentVariableIsEmpty("WAYBILL_PASSPHRASE") && atTerminal();
    auto first = readPassphrase(invocation, SigningAlgorithm::Pgp, question);
    if (!asked || !first || first->isEmpty())
        return first;
    const SecretBytes second = ask(CommandLine::tr("The same again"));
    if (second.view() != first->view())
        return fail(ErrorCode::PassphraseWrong, {}, CommandLine::tr("The two differ."));
    return first;
}

void addPassphraseOption(OptionList &options) {
    options.add({QStringLiteral("passphrase-file"),
        CommandLine::tr("File with the passphrase or PIN in its first line; else WAYBILL_PASSPHRASE, for cosign keys "
                        "COSIGN_PASSWORD, else asked on a terminal."),
        QStringLiteral("file")});
}

void addSignerOptions(OptionList &options) {
    options.add({QStringLiteral("identity"), CommandLine::tr("Name or fingerprint of an identity; see keys list."),
        QStringLiteral("name")});
    options.add({QStringLiteral("key"),
        CommandLine::tr(
            "Key file (cosign, PEM, PKCS#12, OpenPGP), pkcs11:URI of a token, or gpg:FINGERPRINT of gpg-agent."),
        QStringLiteral("file")});
    options.add({QStringLiteral("certificate"),
        CommandLine::tr("PEM certificates of the key, its own first; for x509."), QStringLiteral("file")});
    options.add({QStringLiteral("timestamp-url"), CommandLine::tr("Time-stamping authority (RFC 3161); for x509."),
        QStringLiteral("url")});
    addPassphraseOption(options);
}

std::expected<std::optional<SigningAlgorithm>, Exit> readAlgorithm(const Invocation &invocation) {
    const QString name = invocation.options.value(QStringLiteral("algorithm"));
    if (name.isEmpty())
        return std::nullopt;
    const auto algorithm = algorithmOf(name);
    if (!algorithm)
        return std::unexpected(invocation.output.usage(CommandLine::tr("--algorithm takes cosign, x509 or pgp.")));
    return algorithm;
}

std::expected<Signer, Exit> openSigner(
    const Invocation &invocation, Identities &identities, std::optional<SigningAlgorithm> algorithm) {
    const bool byName = invocation.options.isSet(QStringLiteral("identity"));
    if (byName == invocation.options.isSet(QStringLiteral("key")))
        return std::unexpected(invocation.output.usage(CommandLine::tr("Give one of --identity and --key.")));
    OperationContext context = invocation.context();
    auto key = byName ? readIdentityOption(invocation, identities.store(), context)
                      : readKey(invocation, invocation.options.value(QStringLiteral("key")), algorithm, context);
    if (!key)
        return std::unexpected(invocation.output.failed(key.error()));
    const Identity &identity = key->first.identity;
    if (algorithm && identity.algorithm != *algorithm)
        return std::unexpected(
            invocation.output.failed({ErrorCode::KeyUnsupported, identity.label, algorithmName(identity.algorithm)}));
    if (invocation.options.isSet(QStringLiteral("timestamp-url")) && identity.algorithm != SigningAlgorithm::X509)
        return std::unexpected(
            invocation.output.usage(CommandLine::tr("--timestamp-url is for x509 signatures alone.")));
    auto signer = Signer::open(key->first, key->second);
    if (!signer)
        return std::unexpected(invocation.output.failed(signer.error()));
    return std::move(*signer);
}

std::expected<SignOptions, Exit> readSignOptions(const Invocation &invocation) {
    SignOptions options;
    if (const QString text = invocation.options.value(QStringLiteral("timestamp-url")); !text.isEmpty()) {
        const QUrl url(text, QUrl::StrictMode);
        if (!url.isValid() || (url.scheme() != QLatin1StringView("http") && url.scheme() != QLatin1StringView("https")))
            return std::unexpected(
                invocation.output.usage(CommandLine::tr("--timestamp-url takes an http or https address.")));
        options.authority = timestampAuthority(url, invocation.stop);
    }
    return options;
}

} // namespace waybill::cli
