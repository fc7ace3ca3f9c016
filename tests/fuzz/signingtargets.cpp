#include "core/signing/privatekey.h"
#include "core/signing/verification.h"
#include "targets.h"
#include "tests/support/places/places.h"

#include <QFile>
#include <QTemporaryDir>

namespace waybill::fuzz {

namespace {

void require(bool holds, const char *what) {
    if (!holds)
        qFatal("%s", what);
}

QByteArray vector(const char *name) {
    QFile file(inSources("tests/vectors/") + QString::fromLatin1(name));
    require(file.open(QIODevice::ReadOnly), name);
    return file.readAll();
}

QByteArrayView viewOf(const std::uint8_t *data, std::size_t size) {
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

// Bytes that none of the vectors' signatures is over: whatever is said of them, it is never "good".
QString strangeBundle() {
    static const QTemporaryDir folder;
    static const QString path = [] {
        const QString file = folder.filePath(QStringLiteral("strange"));
        QFile written(file);
        require(written.open(QIODevice::WriteOnly) && written.write("not the signed bytes") == 20, "no place");
        return file;
    }();
    return path;
}

void readKey(QByteArrayView bytes) {
    KeyFile file;
    file.bytes = SecretBytes::copyOf(bytes);
    file.passphrase = SecretBytes::copyOf(QByteArrayView("waybill"));
    const auto key = readPrivateKey(file);
    require(!key || (!key->secret.isEmpty() && !key->identity.fingerprint.isEmpty()), "a key without a secret");
}

} // namespace

void signature(const std::uint8_t *data, std::size_t size) {
    static const TrustAnchors anchors = [] {
        const auto read
            = readTrustAnchors(vector("cosign/cosign.pub") + vector("x509/root.crt") + vector("pgp/ed25519.asc"),
                QStringLiteral("vectors"));
        require(read.has_value(), "no anchors");
        return *read;
    }();
    OperationContext context;
    const auto verification
        = verifyBundle(strangeBundle(), viewOf(data, size).toByteArray(), {anchors, {}, {}}, context);
    require(verification.has_value(), "a signature is no error of the step");
    require(!verification->unchanged && !verification->trusted(), "good over bytes that nobody signed");
    require(verification->why.has_value(), "not good, and no reason");
}

void cosignkey(const std::uint8_t *data, std::size_t size) {
    const QByteArray file = "-----BEGIN ENCRYPTED SIGSTORE PRIVATE KEY-----\n"
        + viewOf(data, size).toByteArray().toBase64() + "\n-----END ENCRYPTED SIGSTORE PRIVATE KEY-----\n";
    readKey(file);
}

void keyfile(const std::uint8_t *data, std::size_t size) {
    readKey(viewOf(data, size));
}

void pgp(const std::uint8_t *data, std::size_t size) {
    readKey(viewOf(data, size));
    const auto anchors = readTrustAnchors(viewOf(data, size), {});
    require(!anchors || !anchors->isEmpty(), "trust in nothing");
}

} // namespace waybill::fuzz
