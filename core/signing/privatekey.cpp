#include "core/signing/privatekey.h"

#include "core/signing/cosignkeyfile.h"
#include "core/signing/gpgagent.h"
#include "core/signing/keyfile.h"
#include "core/signing/pgp.h"
#include "core/signing/pkcs11.h"

#include <QFile>
#include <QTimeZone>

#include <algorithm>

namespace waybill {

namespace {

constexpr qint64 keyFileAtMost = 1024 * 1024 + 1; // the largest real ones have a few thousand bytes

bool isPgp(const SecretBytes &bytes) {
    const auto first = static_cast<unsigned char>(bytes.isEmpty() ? 0 : bytes.view()[0]);
    // A secret key packet of OpenPGP, in the old or the new framing (RFC 9580, 4.2).
    return bytes.view().indexOf("-----BEGIN PGP") >= 0 || (first & 0xFC) == 0x94 || first == 0xC5;
}

SigningAlgorithm algorithmFor(const KeyFile &file, const KeyMaterial &material) {
    if (file.algorithm)
        return *file.algorithm;
    const bool certified = !file.certificates.isEmpty() || !material.certificates.isEmpty();
    return certified ? SigningAlgorithm::X509 : SigningAlgorithm::Cosign;
}

Identity bareIdentity(const EvpKey &key, SigningAlgorithm algorithm, const QString &label) {
    Identity identity;
    identity.label = label;
    identity.algorithm = algorithm;
    identity.keyType = keyTypeOf(key);
    identity.fingerprint = publicKeyFingerprint(key);
    identity.publicPart = publicKeyPem(key);
    identity.created = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), QTimeZone::UTC);
    return identity;
}

void certify(Identity &identity, const QList<Certificate> &chain) {
    const CertificateFacts facts = factsOf(chain.first());
    identity.fingerprint = facts.fingerprint;
    identity.holder = facts.subject;
    identity.created = facts.validFrom;
    identity.expires = facts.validUntil;
    identity.publicPart = certificatesToPem(chain);
}

Result<Identity> identityOf(const EvpKey &key, SigningAlgorithm algorithm, const QList<Certificate> &certificates,
    const QString &label, const QString &subject) {
    if (auto fits = checkKeyType(key, algorithm, subject); !fits)
        return fail(fits.error());
    Identity identity = bareIdentity(key, algorithm, label);
    if (algorithm != SigningAlgorithm::X509 || certificates.isEmpty())
        return identity;
    const auto chain = chainFor(key, certificates, subject);
    if (!chain)
        return fail(chain.error());
    certify(identity, *chain);
    return identity;
}

Result<PrivateKey> readPgpFile(const KeyFile &file) {
    if (file.algorithm && *file.algorithm != SigningAlgorithm::Pgp)
        return fail(ErrorCode::KeyUnsupported, file.subject, QStringLiteral("OpenPGP"));
    auto key = readPgpSecretKey(file.bytes.view());
    if (!key)
        return fail({key.error().code, file.subject, key.error().detail});
    key->facts.label = file.label;
    return PrivateKey{std::move(key->facts), std::move(key->secret)};
}

// Under `passphrase`, where there is one.
Result<PrivateKey> sealed(const EvpKey &key, Identity identity, const SecretBytes &passphrase) {
    auto secret = toPkcs8(key, passphrase);
    if (!secret)
        return fail(secret.error());
    identity.needsPassphrase = !passphrase.isEmpty();
    return PrivateKey{std::move(identity), std::move(*secret)};
}

} // namespace

Result<SecretBytes> readKeyBytes(const QString &path) {
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::FileNotFound, path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::FileUnreadable, path, file.errorString());
    // A pipe does not tell its size.
    SecretBytes bytes(file.isSequential() ? keyFileAtMost : std::clamp<qint64>(file.size(), 1, keyFileAtMost));
    qsizetype size = 0;
    while (size < bytes.size()) {
        const qint64 got = file.read(bytes.data() + size, bytes.size() - size);
        if (got < 0)
            return fail(ErrorCode::FileUnreadable, path, file.errorString());
        if (got == 0)
            break;
        size += got;
    }
    bytes.truncate(size);
    return bytes;
}

Result<PrivateKey> readPrivateKey(const KeyFile &file) {
    if (isPgp(file.bytes))
        return readPgpFile(file);
    if (file.algorithm == SigningAlgorithm::Pgp)
        return fail(ErrorCode::KeyUnreadable, file.subject, QStringLiteral("not an OpenPGP secret key"));
    auto material = readKeyFile(file.bytes, file.passphrase, file.subject);
    if (!material)
        return fail(material.error());
    const SigningAlgorithm algorithm = algorithmFor(file, *material);
    QList<Certificate> certificates = material->certificates;
    if (!file.certificates.isEmpty()) {
        const auto given = readCertificates(file.certificates, file.subject);
        if (!given)
            return fail(given.error());
        certificates += *given;
    }
    auto identity = identityOf(material->key, algorithm, certificates, file.label, file.subject);
    if (!identity)
        return fail(identity.error());
    return sealed(material->key, std::move(*identity), {});
}

Result<PrivateKey> createPrivateKey(const NewKey &wanted) {
    if (wanted.algorithm == SigningAlgorithm::Pgp) {
        auto key = createPgpKey(wanted.holder, wanted.expires, wanted.passphrase);
        if (!key)
            return fail(key.error());
        key->facts.label = wanted.label;
        return PrivateKey{std::move(key->facts), std::move(key->secret)};
    }
    const auto key = generateP256();
    if (!key)
        return fail(key.error());
    Identity identity = bareIdentity(*key, wanted.algorithm, wanted.label);
    if (wanted.algorithm == SigningAlgorithm::X509) {
        const auto certificate = createSelfSigned(*key, wanted.holder, wanted.expires);
        if (!certificate)
            return fail(certificate.error());
        certify(identity, {*certificate});
    }
    return sealed(*key, std::move(identity), wanted.passphrase);
}

Result<PrivateKey> referToToken(const QString &uri, const SecretBytes &pin, SigningAlgorithm algorithm,
    const QByteArray &certificates, const QString &label) {
    const auto key = openTokenKey(uri, pin);
    if (!key)
        return fail(key.error());
    QList<Certificate> list;
    if (!certificates.isEmpty()) {
        const auto given = readCertificates(certificates, uri);
        if (!given)
            return fail(given.error());
        list = *given;
    } else if (algorithm == SigningAlgorithm::X509) {
        list = tokenCertificates(uri, *key);
    }
    auto identity = identityOf(*key, algorithm, list, label, uri);
    if (!identity)
        return fail(identity.error());
    identity->place = KeyPlace::Pkcs11;
    identity->locator = uri;
    identity->needsPassphrase = !pin.isEmpty();
    return PrivateKey{std::move(*identity), {}};
}

Result<PrivateKey> referToAgent(const QString &fingerprint, const QString &label, OperationContext &context) {
    const auto keys = listGpgAgentKeys(context);
    if (!keys)
        return fail(keys.error());
    for (const Identity &each : *keys) {
        if (each.fingerprint.compare(fingerprint, Qt::CaseInsensitive) != 0)
            continue;
        Identity identity = each;
        identity.label = label;
        return PrivateKey{std::move(identity), {}};
    }
    return fail(ErrorCode::IdentityNotFound, fingerprint);
}

Result<QByteArray> certificateRequest(const PrivateKey &key, const SecretBytes &passphrase, const QString &holder) {
    const Identity &identity = key.identity;
    if (identity.algorithm != SigningAlgorithm::X509)
        return fail(ErrorCode::KeyUnsupported, identity.label, algorithmName(identity.algorithm));
    const auto opened = identity.place == KeyPlace::Pkcs11 ? openTokenKey(identity.locator, passphrase)
                                                           : fromPkcs8(key.secret, passphrase, identity.label);
    if (!opened)
        return fail(opened.error());
    if (!holder.isEmpty())
        return createRequest(*opened, holder);
    const auto certificates = readCertificates(identity.publicPart, identity.label); // none while it has none
    return createRequest(*opened, identity.label, certificates ? certificates->first() : Certificate());
}

Result<Identity> withCertificates(const Identity &identity, const QByteArray &certificates) {
    const bool certified = identity.publicPart.contains("-----BEGIN CERTIFICATE-----");
    Result<EvpKey> key = fail(ErrorCode::CertificateUnreadable, identity.label);
    if (certified) {
        const auto before = readCertificates(identity.publicPart, identity.label);
        if (before)
            key = keyOf(before->first());
    } else {
        key = readPublicKey(identity.publicPart, identity.label);
    }
    if (!key)
        return fail(key.error());
    const auto given = readCertificates(certificates, identity.label);
    if (!given)
        return fail(given.error());
    const auto chain = chainFor(*key, *given, identity.label);
    if (!chain)
        return fail(chain.error());
    Identity changed = identity;
    certify(changed, *chain);
    return changed;
}

Result<PrivateKey> withPassphrase(const PrivateKey &key, const SecretBytes &before, const SecretBytes &after) {
    if (key.identity.algorithm == SigningAlgorithm::Pgp) {
        const auto armored = exportPgpSecretKey(key.secret, before, after);
        if (!armored)
            return fail(armored.error());
        auto again = readPgpSecretKey(armored->view());
        if (!again)
            return fail(again.error());
        PrivateKey changed{key.identity, std::move(again->secret)};
        changed.identity.needsPassphrase = !after.isEmpty();
        return changed;
    }
    const auto opened = fromPkcs8(key.secret, before, key.identity.label);
    if (!opened)
        return fail(opened.error());
    return sealed(*opened, key.identity, after);
}

Result<QByteArray> exportPrivateKey(const PrivateKey &key, const SecretBytes &before, const SecretBytes &after) {
    if (after.isEmpty())
        return fail(ErrorCode::PassphraseNeeded, key.identity.label);
    if (key.identity.algorithm == SigningAlgorithm::Pgp) {
        const auto armored = exportPgpSecretKey(key.secret, before, after);
        if (!armored)
            return fail(armored.error());
        return armored->view().toByteArray(); // encrypted: no secret any more
    }
    const auto opened = fromPkcs8(key.secret, before, key.identity.label);
    if (!opened)
        return fail(opened.error());
    const bool cosign = key.identity.algorithm == SigningAlgorithm::Cosign;
    const SecretBytes none;
    const auto der = toPkcs8(*opened, cosign ? none : after);
    if (!der)
        return fail(der.error());
    return cosign ? writeCosignKeyFile(*der, after) : encryptedPkcs8Pem(*der);
}

} // namespace waybill
