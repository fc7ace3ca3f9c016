#include "core/signing/gpgagent.h"
#include "core/signing/pgpsource.h"

#include <QTimeZone>

#include <gpgme++/context.h>
#include <gpgme++/data.h>
#include <gpgme++/error.h>
#include <gpgme++/global.h>
#include <gpgme++/interfaces/dataprovider.h>
#include <gpgme++/key.h>
#include <gpgme++/keylistresult.h>
#include <gpgme++/signingresult.h>

#include <gpg-error.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <memory>
#include <mutex>
#include <utility>

namespace waybill {

namespace {

Error errorOf(const GpgME::Error &error, const QString &subject) {
    if (error.isCanceled())
        return OperationContext::cancelled(subject);
    return {ErrorCode::AgentFailed, subject, QString::fromStdString(error.asStdString())};
}

Result<std::unique_ptr<GpgME::Context>> openGpg() {
    static const bool initialized = (GpgME::initializeLibrary(), true);
    Q_UNUSED(initialized)
    auto context = GpgME::Context::create(GpgME::OpenPGP);
    if (!context)
        return fail(ErrorCode::AgentFailed, QStringLiteral("gpg"), QStringLiteral("gpgme knows no OpenPGP"));
    context->setArmor(true);
    context->setOffline(true);
    return context;
}

// The file as gpgme pulls it.
class GpgSource : public pgp::SourceFile, public GpgME::DataProvider {
public:
    using SourceFile::SourceFile;

    bool isSupported(Operation operation) const override { return operation == Read || operation == Release; }
    ssize_t read(void *buffer, size_t wanted) override {
        const qint64 got = SourceFile::read(static_cast<char *>(buffer), static_cast<qint64>(wanted));
        if (got < 0)
            errno = EIO;
        return got;
    }
    ssize_t write(const void *, size_t) override {
        errno = EBADF;
        return -1;
    }
    off_t seek(off_t, int) override {
        errno = ESPIPE;
        return -1;
    }
    void release() override { }
};

QDateTime timeOf(time_t seconds) {
    return QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC);
}

// gpg's "ed25519", "nistp256", "rsa4096" in the words of the other algorithms.
QString keyTypeOf(const GpgME::Subkey &key) {
    QString name = QString::fromStdString(key.algoName());
    switch (key.publicKeyAlgorithm()) {
    case GpgME::Subkey::AlgoRSA:
    case GpgME::Subkey::AlgoRSA_S:
        return QStringLiteral("RSA %1").arg(key.length());
    case GpgME::Subkey::AlgoDSA:
        return QStringLiteral("DSA %1").arg(key.length());
    case GpgME::Subkey::AlgoEDDSA:
        return name == QLatin1StringView("ed25519") ? QStringLiteral("Ed25519") : name;
    case GpgME::Subkey::AlgoECDSA:
        return QStringLiteral("ECDSA ")
            + (name.startsWith(QLatin1StringView("nistp")) ? QStringLiteral("P-") + name.sliced(5) : name);
    default:
        return name;
    }
}

bool signsNow(const GpgME::Subkey &part) {
    return part.canSign() && part.isSecret() && !part.isBad();
}

// The sooner of the primary key's and of the last signing part's end.
QDateTime expiryOf(const GpgME::Key &key) {
    QDateTime last;
    for (const GpgME::Subkey &part : key.subkeys()) {
        if (!signsNow(part))
            continue;
        if (part.neverExpires()) {
            last = {};
            break;
        }
        last = last.isValid() ? std::max(last, timeOf(part.expirationTime())) : timeOf(part.expirationTime());
    }
    const GpgME::Subkey primary = key.subkey(0);
    if (primary.neverExpires())
        return last;
    const QDateTime end = timeOf(primary.expirationTime());
    return last.isValid() ? std::min(last, end) : end;
}

Identity identityOf(const GpgME::Key &key) {
    const GpgME::Subkey primary = key.subkey(0);
    Identity identity;
    identity.algorithm = SigningAlgorithm::Pgp;
    identity.keyType = keyTypeOf(primary);
    identity.fingerprint = QString::fromLatin1(key.primaryFingerprint()).toLower();
    if (key.numUserIDs() > 0)
        identity.holder = QString::fromUtf8(key.userID(0).id());
    identity.created = timeOf(primary.creationTime());
    identity.expires = expiryOf(key);
    identity.place = KeyPlace::GpgAgent;
    identity.locator = identity.fingerprint;
    return identity;
}

QByteArray lineFeeds(GpgME::Data &data) {
    return QByteArray::fromStdString(data.toString()).replace("\r\n", "\n");
}

bool isWeak(const char *hash) {
    const QLatin1StringView name(hash);
    return name == QLatin1StringView("MD5") || name == QLatin1StringView("SHA1");
}

// The key, fit to sign.
Result<GpgME::Key> signingKey(GpgME::Context &gpg, const QString &fingerprint) {
    GpgME::Error error;
    GpgME::Key key = gpg.key(fingerprint.toLatin1().constData(), error, /*secret=*/true);
    if (key.isNull() && error.code() == GPG_ERR_EOF) // the end of the list of keys that fit
        return fail(ErrorCode::IdentityNotFound, fingerprint);
    if (key.isNull())
        return fail(errorOf(error, fingerprint));
    if (key.isRevoked())
        return fail(ErrorCode::KeyExpired, fingerprint, QStringLiteral("revoked"));
    if (key.isExpired())
        return fail(ErrorCode::KeyExpired, fingerprint, timeOf(key.subkey(0).expirationTime()).toString(Qt::ISODate));
    if (key.isDisabled() || std::ranges::none_of(key.subkeys(), signsNow))
        return fail(ErrorCode::KeyUsage, fingerprint);
    return key;
}

// gpgme's blocking call looks for a cancel only when gpg says something, and while pinentry is open gpg says nothing.
// So this waits in rounds, of a second at most. Such a round serves all contexts of the process that wait this way, on
// whichever thread it runs: hence one at a time.
GpgME::SigningResult signing(
    GpgME::Context &gpg, const GpgME::Data &data, GpgME::Data &signature, const OperationContext &context) {
    static std::timed_mutex oneAtATime;
    std::unique_lock turn(oneAtATime, std::defer_lock);
    while (!turn.try_lock_for(std::chrono::milliseconds(100))) {
        if (context.stopRequested())
            return GpgME::SigningResult(GpgME::Error::fromCode(GPG_ERR_CANCELED));
    }
    if (const GpgME::Error error = gpg.startSigning(data, signature, GpgME::Detached))
        return GpgME::SigningResult(error);
    bool cancelled = false;
    while (!gpg.poll()) { // also after the cancel: gpgme keeps the context in a list until its end was fetched
        if (context.stopRequested() && !std::exchange(cancelled, true))
            gpg.cancelPendingOperationImmediately();
    }
    return gpg.signingResult();
}

} // namespace

Result<QList<Identity>> listGpgAgentKeys(OperationContext &context) {
    auto gpg = openGpg();
    if (!gpg)
        return fail(gpg.error());
    QList<Identity> identities;
    {
        GpgME::Error error = (*gpg)->startKeyListing(static_cast<const char *>(nullptr), /*secretOnly=*/true);
        while (!error && !error.isCanceled() && !context.stopRequested()) {
            const GpgME::Key key = (*gpg)->nextKey(error);
            if (!error && !error.isCanceled() && !key.isBad() && std::ranges::any_of(key.subkeys(), signsNow))
                identities.append(identityOf(key));
        }
        error = (*gpg)->endKeyListing().error();
        if (context.stopRequested())
            return fail(OperationContext::cancelled());
        if (error || error.isCanceled())
            return fail(errorOf(error, QStringLiteral("gpg")));
    }
    for (Identity &identity : identities) {
        GpgME::Data certificate;
        const GpgME::Error error = (*gpg)->exportPublicKeys(identity.fingerprint.toLatin1().constData(), certificate);
        if (context.stopRequested())
            return fail(OperationContext::cancelled());
        if (error || error.isCanceled())
            return fail(errorOf(error, identity.fingerprint));
        identity.publicPart = lineFeeds(certificate);
    }
    return identities;
}

Result<QByteArray> signWithGpgAgent(const QString &fingerprint, const QString &file, OperationContext &context) {
    auto gpg = openGpg();
    if (!gpg)
        return fail(gpg.error());
    GpgSource source(file, Stage::Signing, context);
    if (!source.open())
        return fail(*source.error());
    const auto key = signingKey(**gpg, fingerprint);
    if (context.stopRequested())
        return fail(OperationContext::cancelled(file));
    if (!key)
        return fail(key.error());
    if (const GpgME::Error error = (*gpg)->addSigningKey(*key))
        return fail(errorOf(error, fingerprint));
    const GpgME::Data data(&source);
    GpgME::Data signature;
    const GpgME::SigningResult result = signing(**gpg, data, signature, context);
    if (source.error())
        return fail(*source.error());
    if (result.error() || result.error().isCanceled())
        return fail(context.stopRequested() ? OperationContext::cancelled(file) : errorOf(result.error(), fingerprint));
    const auto made = result.createdSignatures();
    if (made.size() != 1)
        return fail(ErrorCode::AgentFailed, fingerprint, QStringLiteral("%1 signatures").arg(made.size()));
    if (isWeak(made.front().hashAlgorithmAsString()))
        return fail(ErrorCode::AgentFailed, fingerprint, QString::fromUtf8(made.front().hashAlgorithmAsString()));
    return lineFeeds(signature);
}

} // namespace waybill
