#include "core/signing/gpgagent.h"

#include <QFile>
#include <QTimeZone>

#include <gpgme++/context.h>
#include <gpgme++/data.h>
#include <gpgme++/error.h>
#include <gpgme++/global.h>
#include <gpgme++/interfaces/dataprovider.h>
#include <gpgme++/key.h>
#include <gpgme++/keylistresult.h>
#include <gpgme++/signingresult.h>

#include <algorithm>
#include <cerrno>
#include <memory>

namespace waybill {

namespace {

constexpr qint64 reportEvery = 1 << 20;

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

// Ends what the context is at when a stop is asked for. gpgme takes this call, and no other, from any thread.
class Stopper {
public:
    Stopper(std::stop_token token, GpgME::Context &context)
        : m_callback(std::move(token), Cancel{&context}) { }

private:
    struct Cancel {
        GpgME::Context *context;
        void operator()() const noexcept { context->cancelPendingOperation(); }
    };
    std::stop_callback<Cancel> m_callback;
};

// A file that gpgme pulls in pieces; remembers why it ended.
class FileSource : public GpgME::DataProvider {
public:
    FileSource(const QString &name, OperationContext &context)
        : m_file(name)
        , m_context(context) { }

    bool open() {
        errno = 0;
        if (m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return true;
        m_error = errorFromErrno(errno, m_file.fileName(), ErrorCode::FileUnreadable);
        return false;
    }
    // The error that the file or the context gave; none where gpg itself is to be asked.
    const std::optional<Error> &error() const { return m_error; }

    bool isSupported(Operation operation) const override { return operation == Read || operation == Release; }
    ssize_t read(void *buffer, size_t wanted) override {
        if (m_context.stopRequested()) {
            m_error = OperationContext::cancelled(m_file.fileName());
            errno = ECANCELED;
            return -1;
        }
        const qint64 got = m_file.read(static_cast<char *>(buffer), static_cast<qint64>(wanted));
        if (got < 0) {
            m_error = Error{ErrorCode::FileUnreadable, m_file.fileName(), m_file.errorString()};
            errno = EIO;
            return -1;
        }
        m_done += got;
        if (got == 0 || m_done - m_reported >= reportEvery) {
            m_reported = m_done;
            m_context.report({Stage::Signing, m_done, m_file.size()});
        }
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

private:
    QFile m_file;
    OperationContext &m_context;
    qint64 m_done = 0;
    qint64 m_reported = 0;
    std::optional<Error> m_error;
};

QDateTime timeOf(time_t seconds) {
    return QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC);
}

// gpg's "ed25519", "nistp256", "rsa4096" in the words of the other algorithms.
QString keyTypeOf(const GpgME::Subkey &key) {
    const QString name = QString::fromStdString(key.algoName());
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
    if (error.isCanceled())
        return fail(errorOf(error, fingerprint));
    if (key.isNull()) // "End of file", in gpgme's words, and the same for a fingerprint that is none
        return fail(ErrorCode::IdentityNotFound, fingerprint, QString::fromStdString(error.asStdString()));
    if (key.isRevoked())
        return fail(ErrorCode::KeyExpired, fingerprint, QStringLiteral("revoked"));
    if (key.isExpired())
        return fail(ErrorCode::KeyExpired, fingerprint, timeOf(key.subkey(0).expirationTime()).toString(Qt::ISODate));
    if (key.isDisabled() || std::ranges::none_of(key.subkeys(), signsNow))
        return fail(ErrorCode::KeyUsage, fingerprint);
    return key;
}

} // namespace

Result<QList<Identity>> listGpgAgentKeys(OperationContext &context) {
    auto gpg = openGpg();
    if (!gpg)
        return fail(gpg.error());
    QList<Identity> identities;
    {
        const Stopper stopper(context.stopToken(), **gpg);
        GpgME::Error error = (*gpg)->startKeyListing(static_cast<const char *>(nullptr), /*secretOnly=*/true);
        while (!error && !error.isCanceled()) {
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
        const Stopper stopper(context.stopToken(), **gpg);
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
    FileSource source(file, context);
    if (!source.open())
        return fail(*source.error());
    const Stopper stopper(context.stopToken(), **gpg);
    const auto key = signingKey(**gpg, fingerprint);
    if (context.stopRequested())
        return fail(OperationContext::cancelled(file));
    if (!key)
        return fail(key.error());
    if (const GpgME::Error error = (*gpg)->addSigningKey(*key))
        return fail(errorOf(error, fingerprint));
    const GpgME::Data data(&source);
    GpgME::Data signature;
    const GpgME::SigningResult result = (*gpg)->sign(data, signature, GpgME::Detached);
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
