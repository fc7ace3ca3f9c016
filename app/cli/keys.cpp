#include "app/cli/inputs.h"
#include "app/cli/keyinput.h"
#include "app/cli/signaturejson.h"
#include "core/signing/gpgagent.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>
#include <QTimeZone>

namespace waybill::cli {

namespace {

constexpr int yearsWithoutWord = 2; // x509 and pgp, where nothing is said of an end

void addOptions(OptionList &options) {
    options.add(
        {QStringLiteral("algorithm"), CommandLine::tr("cosign, x509 or pgp."), QStringLiteral("cosign|x509|pgp")});
    options.add({QStringLiteral("name"), CommandLine::tr("create, import: your name for the identity."),
        QStringLiteral("name")});
    options.add({QStringLiteral("holder"),
        CommandLine::tr(
            "create, export --request: whom the key stands for, \"Acme Release <release@acme.example>\"; for x509 and "
            "pgp."),
        QStringLiteral("text")});
    options.add({QStringLiteral("expires"),
        CommandLine::tr("create: last day, YYYY-MM-DD; for x509 and pgp (in two years)."), QStringLiteral("date")});
    options.add({QStringLiteral("certificate"),
        CommandLine::tr("import, certify: PEM certificates of the key, its own first."), QStringLiteral("file")});
    addPassphraseOption(options);
    options.add({QStringLiteral("remember-passphrase"),
        CommandLine::tr("create, import: keep the passphrase in the keychain, too, so that it is not asked for.")});
    options.add({QStringLiteral("output"), CommandLine::tr("export: file to write (standard output)."),
        QStringLiteral("file")});
    options.add({QStringLiteral("private"),
        CommandLine::tr(
            "export: the private key, under the passphrase that is given; cosign keys in cosign's own format.")});
    options.add({QStringLiteral("request"),
        CommandLine::tr("export: a certificate request (PKCS#10) for a certificate authority; for x509.")});
    options.add({QStringLiteral("new-passphrase-file"),
        CommandLine::tr("export --private: file with the passphrase of the exported file (that of the key)."),
        QStringLiteral("file")});
    options.add({QStringLiteral("agent"),
        CommandLine::tr("list: the keys that gpg-agent holds, for import and for --key, instead.")});
    options.add({QStringLiteral("yes"), CommandLine::tr("delete: do it; the key cannot be brought back.")});
}

QString placeOf(const Identity &identity) {
    switch (identity.place) {
    case KeyPlace::Keychain:
        return CommandLine::tr("in the keychain");
    case KeyPlace::SessionFile:
        return CommandLine::tr("in a file");
    case KeyPlace::GpgAgent:
        return CommandLine::tr("in gpg-agent, which asks for what it needs");
    case KeyPlace::Pkcs11:
        return CommandLine::tr("on a token");
    }
    Q_UNREACHABLE_RETURN({});
}

// "Release  x509  ECDSA P-256  FINGERPRINT  until 2028-01-31  in the keychain, passphrase needed"
QString lineOf(const Identity &identity, const QString &name) {
    QString line = QStringLiteral("%1  %2  %3  %4")
                       .arg(name, algorithmName(identity.algorithm), identity.keyType, identity.fingerprint);
    if (identity.expires.isValid())
        line += CommandLine::tr("  until %1").arg(identity.expires.date().toString(Qt::ISODate));
    line += QStringLiteral("  ") + placeOf(identity);
    const bool token = identity.place == KeyPlace::Pkcs11;
    if (identity.needsPassphrase && identity.passphraseRemembered)
        line += token ? CommandLine::tr(", PIN remembered") : CommandLine::tr(", passphrase remembered");
    else if (identity.needsPassphrase)
        line += token ? CommandLine::tr(", PIN needed") : CommandLine::tr(", passphrase needed");
    if (identity.algorithm == SigningAlgorithm::X509 && !identity.publicPart.contains("-----BEGIN CERTIFICATE-----"))
        line += CommandLine::tr(", no certificate yet");
    return line;
}

Result<QList<Identity>> listed(const Invocation &invocation, Identities &identities) {
    if (!invocation.options.isSet(QStringLiteral("agent")))
        return identities.store().list();
    OperationContext context = invocation.context();
    return listGpgAgentKeys(context);
}

Exit list(const Invocation &invocation, Identities &identities) {
    const auto all = listed(invocation, identities);
    if (!all)
        return invocation.output.failed(all.error());
    QJsonArray array;
    for (const Identity &each : *all) {
        array.append(publicJson(each));
        // A key that is not kept here has no name but its place, which import and --key take.
        const bool kept = !each.id.isEmpty();
        QString line = lineOf(each, kept ? each.label : QStringLiteral("gpg:") + each.locator);
        if (!kept)
            line += QStringLiteral("  ") + each.holder;
        invocation.output.result(line);
    }
    invocation.output.document({{QStringLiteral("identities"), array}});
    return Exit::Done;
}

Exit tellIdentity(const Invocation &invocation, Identities &identities, const Identity &identity) {
    invocation.output.result(
        QStringLiteral("%1  %2  %3").arg(identity.label, algorithmName(identity.algorithm), identity.fingerprint));
    QJsonObject document = publicJson(identity);
    document.insert(QStringLiteral("publicFile"), identities.store().publicFile(identity));
    invocation.output.document(document);
    return Exit::Done;
}

Exit keep(const Invocation &invocation, Identities &identities, const PrivateKey &key, const SecretBytes &passphrase) {
    const bool remember
        = invocation.options.isSet(QStringLiteral("remember-passphrase")) && key.identity.needsPassphrase;
    if (remember && passphrase.isEmpty())
        return invocation.output.usage(CommandLine::tr(
            "--remember-passphrase needs the passphrase: give --passphrase-file, or set WAYBILL_PASSPHRASE."));
    OperationContext context = invocation.context();
    auto identity = identities.store().add(key, context);
    if (!identity)
        return invocation.output.failed(identity.error());
    if (remember) {
        if (const auto kept = identities.store().rememberPassphrase(*identity, passphrase, context); !kept)
            return invocation.output.failed(kept.error());
        identity->passphraseRemembered = true;
    }
    return tellIdentity(invocation, identities, *identity);
}

Exit create(const Invocation &invocation, Identities &identities) {
    const auto algorithm = readAlgorithm(invocation);
    if (!algorithm)
        return algorithm.error();
    NewKey wanted;
    wanted.label = invocation.options.value(QStringLiteral("name"));
    wanted.holder = invocation.options.value(QStringLiteral("holder"));
    if (!*algorithm || wanted.label.isEmpty())
        return invocation.output.usage(CommandLine::tr("keys create needs --algorithm and --name."));
    wanted.algorithm = **algorithm;
    if (wanted.holder.isEmpty())
        wanted.holder = wanted.label;
    const QString expires = invocation.options.value(QStringLiteral("expires"));
    const QDate day
        = expires.isEmpty() ? QDate::currentDate().addYears(yearsWithoutWord) : QDate::fromString(expires, Qt::ISODate);
    if (!day.isValid() || day <= QDate::currentDate())
        return invocation.output.usage(CommandLine::tr("--expires takes a day to come, as in 2030-12-31."));
    wanted.expires = day.endOfDay(QTimeZone::UTC);
    auto passphrase = readNewPassphrase(
        invocation, CommandLine::tr("Passphrase for the new key (none: the keychain alone protects it)"));
    if (!passphrase)
        return invocation.output.failed(passphrase.error());
    wanted.passphrase = passphrase->clone();
    const auto key = createPrivateKey(wanted);
    if (!key)
        return invocation.output.failed(key.error());
    return keep(invocation, identities, *key, *passphrase);
}

Exit import(const Invocation &invocation, Identities &identities) {
    const auto algorithm = readAlgorithm(invocation);
    if (!algorithm)
        return algorithm.error();
    const QString place = invocation.arguments.value(1);
    const QString label = invocation.options.value(QStringLiteral("name"));
    if (place.isEmpty() || label.isEmpty())
        return invocation.output.usage(
            CommandLine::tr("keys import needs a file (or pkcs11:URI, gpg:FINGERPRINT) and --name."));
    OperationContext context = invocation.context();
    auto read = readKey(invocation, place, *algorithm, context);
    if (!read)
        return invocation.output.failed(read.error());
    auto &[key, passphrase] = *read;
    key.identity.label = label;
    // The passphrase of a pgp key stays on it, and nothing has tried it yet: a wrong one would be remembered.
    if (!passphrase.isEmpty() && !key.secret.isEmpty() && key.identity.needsPassphrase) {
        if (const auto tried = withPassphrase(key, passphrase, passphrase); !tried)
            return invocation.output.failed(tried.error());
    }
    // What came under a passphrase is kept under it.
    if (!passphrase.isEmpty() && !key.secret.isEmpty() && !key.identity.needsPassphrase) {
        auto sealed = withPassphrase(key, {}, passphrase);
        if (!sealed)
            return invocation.output.failed(sealed.error());
        key = std::move(*sealed);
    }
    return keep(invocation, identities, key, passphrase);
}

Result<QByteArray> exported(const Invocation &invocation, Identities &identities, const Identity &identity) {
    const bool request = invocation.options.isSet(QStringLiteral("request"));
    if (!request && !invocation.options.isSet(QStringLiteral("private")))
        return identity.publicPart;
    OperationContext context = invocation.context();
    const auto opened = openIdentity(invocation, identities.store(), identity, context);
    if (!opened)
        return fail(opened.error());
    const auto &[key, before] = *opened;
    if (request)
        return certificateRequest(key, before, invocation.options.value(QStringLiteral("holder")));
    if (const QString file = invocation.options.value(QStringLiteral("new-passphrase-file")); !file.isEmpty()) {
        const auto line = readPassphraseFile(file);
        return line ? exportPrivateKey(key, before, *line) : fail(line.error());
    }
    if (identity.needsPassphrase)
        return exportPrivateKey(key, before, before);
    const auto fresh = readNewPassphrase(invocation, CommandLine::tr("Passphrase for the exported file"));
    return fresh ? exportPrivateKey(key, before, *fresh) : fail(fresh.error());
}

// What the flags ask for and the identity cannot give.
std::optional<Exit> refuseExport(const Invocation &invocation, const Identity &identity) {
    const bool request = invocation.options.isSet(QStringLiteral("request"));
    const bool secret = invocation.options.isSet(QStringLiteral("private"));
    if (request && secret)
        return invocation.output.usage(CommandLine::tr("Give one of --private and --request."));
    if (request && identity.algorithm != SigningAlgorithm::X509)
        return invocation.output.usage(CommandLine::tr("--request is for x509 identities; %1 is one of %2.")
                .arg(identity.label, algorithmName(identity.algorithm)));
    if (secret && identity.place != KeyPlace::Keychain)
        return invocation.output.usage(CommandLine::tr("The private key of %1 is %2: it cannot be exported from here.")
                .arg(identity.label, placeOf(identity)));
    return std::nullopt;
}

Exit exportKey(const Invocation &invocation, Identities &identities) {
    const auto identity = identities.store().find(invocation.arguments.value(1));
    if (!identity)
        return invocation.output.failed(identity.error());
    if (const auto refused = refuseExport(invocation, *identity))
        return *refused;
    const auto bytes = exported(invocation, identities, *identity);
    if (!bytes)
        return invocation.output.failed(bytes.error());
    const QString output = invocation.options.value(QStringLiteral("output"));
    if (output.isEmpty()) {
        invocation.output.result(QString::fromUtf8(*bytes).trimmed());
        invocation.output.document({{QStringLiteral("text"), QString::fromUtf8(*bytes)}});
        return Exit::Done;
    }
    QSaveFile file(output);
    if (file.open(QIODevice::WriteOnly)) {
        // A private key, though encrypted, is nobody else's to read.
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        file.write(*bytes);
    }
    if (!file.commit())
        return invocation.output.failed({ErrorCode::FileUnwritable, output, file.errorString()});
    invocation.output.document({{QStringLiteral("file"), output}});
    return Exit::Done;
}

Exit remove(const Invocation &invocation, Identities &identities) {
    const auto identity = identities.store().find(invocation.arguments.value(1));
    if (!identity)
        return invocation.output.failed(identity.error());
    if (!invocation.options.isSet(QStringLiteral("yes")))
        return invocation.output.usage(
            CommandLine::tr("The key of %1 cannot be brought back once it is deleted: give --yes.")
                .arg(identity->label));
    OperationContext context = invocation.context();
    if (const auto removed = identities.store().remove(*identity, context); !removed)
        return invocation.output.failed(removed.error());
    invocation.output.document(publicJson(*identity));
    return Exit::Done;
}

// What an authority answered to a request takes the place of the certificate that was there.
Exit certify(const Invocation &invocation, Identities &identities) {
    const QString file = invocation.options.value(QStringLiteral("certificate"));
    if (file.isEmpty())
        return invocation.output.usage(CommandLine::tr("keys certify needs --certificate."));
    const auto identity = identities.store().find(invocation.arguments.value(1));
    if (!identity)
        return invocation.output.failed(identity.error());
    if (identity->algorithm != SigningAlgorithm::X509)
        return invocation.output.usage(CommandLine::tr("keys certify is for x509 identities; %1 is one of %2.")
                .arg(identity->label, algorithmName(identity->algorithm)));
    const auto text = readText(file);
    if (!text)
        return invocation.output.failed(text.error());
    const auto changed = withCertificates(*identity, *text);
    if (!changed)
        return invocation.output.failed(changed.error());
    if (const auto written = identities.store().update(*changed); !written)
        return invocation.output.failed(written.error());
    return tellIdentity(invocation, identities, *changed);
}

Exit run(const Invocation &invocation) {
    Identities identities;
    const QString action = invocation.arguments[0];
    if (action == QLatin1StringView("list"))
        return list(invocation, identities);
    if (action == QLatin1StringView("create"))
        return create(invocation, identities);
    if (action == QLatin1StringView("import"))
        return import(invocation, identities);
    if (action == QLatin1StringView("export"))
        return exportKey(invocation, identities);
    if (action == QLatin1StringView("certify"))
        return certify(invocation, identities);
    if (action == QLatin1StringView("delete"))
        return remove(invocation, identities);
    return invocation.output.usage(CommandLine::tr("keys takes list, create, import, certify, export or delete."));
}

} // namespace

const Command keysCommand{"keys", "ACTION [NAME|FILE]",
    QT_TRANSLATE_NOOP(
        "CommandLine", "list, create, import, certify, export or delete the identities in the system's keychain."),
    1, 2, addOptions, run, "list create import certify export delete"};

} // namespace waybill::cli
