#include "core/storage/s3store.h"

#include "core/base/sha256.h"
#include "core/storage/s3answer.h"
#include "core/storage/s3connection.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryFile>
#include <QUuid>

#include <algorithm>
#include <optional>
#include <thread>

namespace waybill {

namespace {

constexpr qsizetype keyBytesAtMost = 1024;
constexpr qsizetype faultAtMost = 64 * 1024;
constexpr qsizetype pageAtMost = 8 * 1024 * 1024; // 1,000 keys of 1,024 bytes, encoded, and what stands around each
constexpr qsizetype listAtMost = 10'000;
constexpr qint64 pieceSize = 256 * 1024;
constexpr int conflictsAtMost = 8;
constexpr int lossesAtMost = 1; // a put whose answer was lost is sent once more

using Method = S3Request::Method;

// Signing wants each byte written in one way alone, and libcurl encodes nothing by itself.
QByteArray encoded(const QString &text, const QByteArray &plain = {}) {
    return text.toUtf8().toPercentEncoding(plain); // leaves A-Za-z0-9-._~
}

Error errorOf(S3Transfer &answer, const QString &subject, const QString &bucket) {
    const auto body = answer.readAll(faultAtMost);
    return s3Error(answer.status(), body.value_or(QByteArray()), subject, bucket);
}

Error spoolError(const QFileDevice &spool, const QString &key) {
    const bool full = spool.error() == QFileDevice::ResourceError;
    return {full ? ErrorCode::DiskFull : ErrorCode::StoreFailed, full ? spool.fileName() : key, spool.errorString()};
}

bool mayBeStored(const Error &error, int status) {
    return status >= 500 || error.code == ErrorCode::ConnectionLost || error.code == ErrorCode::IdleTimeout;
}

class S3Writer final : public ObjectWriter {
public:
    S3Writer(std::shared_ptr<const S3Connection> connection, QString key, QByteArray path)
        : m_connection(std::move(connection))
        , m_key(std::move(key))
        , m_path(std::move(path)) { }

    // The hash of all goes out before the first byte: so it is spooled.
    Result<void> openSpool() { return m_spool.open() ? Result<void>() : fail(spoolError(m_spool, m_key)); }

    Result<void> write(QByteArrayView bytes) override {
        m_hash.update(bytes);
        if (m_spool.write(bytes.data(), bytes.size()) != bytes.size())
            return fail(spoolError(m_spool, m_key));
        return {};
    }

    Result<void> commit() override {
        if (auto ready = finishSpool(); !ready)
            return ready;
        const Put put = send({});
        return put.error ? fail(*put.error) : Result<void>();
    }

    Result<void> commitIfAbsent() override {
        if (auto ready = finishSpool(); !ready)
            return ready;
        for (int conflicts = 0, losses = 0;;) {
            const Put put = send({"If-None-Match: *"});
            if (!put.error)
                return {};
            // Whatever became of an earlier try or of one that curl sent twice: the object says who wrote it.
            if (put.error->code == ErrorCode::ObjectExists)
                return isOurs();
            if (put.conflict && conflicts < conflictsAtMost)
                pause(++conflicts);
            else if (mayBeStored(*put.error, put.status) && losses < lossesAtMost)
                pause(++losses);
            else
                return fail(*put.error);
        }
    }

private:
    struct Put {
        std::optional<Error> error;
        int status = 0; // 0: no answer
        bool conflict = false;
    };

    Result<void> finishSpool() {
        m_digest = m_hash.finish().toLatin1();
        return m_spool.flush() ? Result<void>() : fail(spoolError(m_spool, m_key));
    }

    Put send(QList<QByteArray> headers) {
        headers.append(s3WriterHeader.toByteArray() + ": " + m_writer);
        if (!m_spool.seek(0))
            return {spoolError(m_spool, m_key)};
        const auto answer = m_connection->send({Method::Put, m_key, m_path, {}, headers, &m_spool, m_digest});
        if (!answer)
            return {answer.error()};
        const QByteArray said = (*answer)->readAll(faultAtMost).value_or(QByteArray());
        if ((*answer)->succeeded())
            return {};
        const int status = (*answer)->status();
        return {s3Error(status, said, m_key, m_connection->location().bucket), status, isS3Conflict(status, said)};
    }

    Result<void> isOurs() {
        const auto answer = m_connection->send({Method::Head, m_key, m_path, {}, {}, nullptr, {}});
        if (!answer)
            return fail(answer.error());
        if (!(*answer)->succeeded() && (*answer)->status() != 404)
            return fail(errorOf(**answer, m_key, m_connection->location().bucket));
        return (*answer)->writer() == m_writer ? Result<void>() : fail(ErrorCode::ObjectExists, m_key);
    }

    static void pause(int attempt) {
        const int most = 60 * attempt;
        std::this_thread::sleep_for(std::chrono::milliseconds(QRandomGenerator::global()->bounded(most / 2, most)));
    }

    std::shared_ptr<const S3Connection> m_connection;
    QString m_key;
    QByteArray m_path;
    QTemporaryFile m_spool;
    Sha256 m_hash;
    QByteArray m_digest;
    QByteArray m_writer = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
};

class S3Reader final : public ObjectReader {
public:
    explicit S3Reader(std::unique_ptr<S3Transfer> transfer)
        : m_transfer(std::move(transfer)) { }

    qint64 size() const override { return m_transfer->size(); }
    Result<QByteArray> read(qint64 most) override { return m_transfer->read(most); }

private:
    std::unique_ptr<S3Transfer> m_transfer;
};

bool isBucketName(const QString &name, bool pathStyle) {
    static const QRegularExpression any(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9._-]{1,253}[A-Za-z0-9]\\z"));
    static const QRegularExpression host(QStringLiteral("\\A[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]\\z"));
    return (pathStyle ? any : host).match(name).hasMatch() && !name.contains(QLatin1StringView(".."));
}

// A line's end in a key would begin another header.
bool isKeyText(const QByteArray &key) {
    return !key.isEmpty() && std::ranges::all_of(key, [](char letter) { return letter > ' ' && letter < 0x7f; });
}

Result<void> checkLocation(const S3Location &location) {
    const QUrl &endpoint = location.endpoint;
    const bool known
        = endpoint.scheme() == QLatin1StringView("http") || endpoint.scheme() == QLatin1StringView("https");
    // A password in the address would be shown with it.
    const bool plain = endpoint.userInfo().isEmpty() && !endpoint.hasQuery() && !endpoint.hasFragment()
        && (endpoint.path().isEmpty() || endpoint.path() == QLatin1StringView("/"));
    if (!endpoint.isValid() || !known || !plain || endpoint.host().isEmpty())
        return fail(ErrorCode::InvalidAddress, endpoint.toString(QUrl::RemoveUserInfo),
            QStringLiteral("http or https, a host, and no path"));
    if (!isBucketName(location.bucket, location.pathStyle))
        return fail(ErrorCode::InvalidAddress, location.bucket, QStringLiteral("no name of a bucket"));
    static const QRegularExpression region(QStringLiteral("\\A[A-Za-z0-9_-]{1,64}\\z"));
    if (!region.match(location.region).hasMatch())
        return fail(ErrorCode::InvalidAddress, location.region, QStringLiteral("no name of a region"));
    if (!location.prefix.isEmpty() && !isValidKey(location.prefix))
        return fail(ErrorCode::InvalidKey, location.prefix);
    return {};
}

} // namespace

S3Store::S3Store(std::shared_ptr<const S3Connection> connection, QString prefix)
    : m_connection(std::move(connection))
    , m_prefix(std::move(prefix)) { }

S3Store::~S3Store() = default;

Result<std::unique_ptr<S3Store>> S3Store::open(S3Location location, S3Keys keys, S3Limits limits) {
    if (const auto checked = checkLocation(location); !checked)
        return fail(checked.error());
    if (!isKeyText(keys.accessKey) || !isKeyText(keys.secretKey))
        return fail(ErrorCode::StoreRefused, location.bucket,
            QStringLiteral("the access key or the secret key is empty, or holds a blank"));
    QByteArray authorities;
    if (!location.authorityFile.isEmpty()) {
        auto read = S3Connection::readAuthorities(location.authorityFile);
        if (!read)
            return fail(read.error());
        authorities = std::move(*read);
    }
    const QString prefix = location.prefix.isEmpty() ? QString() : location.prefix + u'/';
    return std::unique_ptr<S3Store>(new S3Store(
        std::make_shared<S3Connection>(std::move(location), std::move(keys), limits, std::move(authorities)), prefix));
}

Result<QByteArray> S3Store::pathOf(const QString &key) const {
    const QString whole = m_prefix + key;
    if (!isValidKey(key) || whole.toUtf8().size() > keyBytesAtMost)
        return fail(ErrorCode::InvalidKey, key);
    return '/' + encoded(whole, "/");
}

Result<void> S3Store::checkUsable() {
    if (const auto listed = list({}); !listed)
        return fail(listed.error());
    const QString key = QStringLiteral("_registry/check-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto putOnce = [&]() -> Result<void> {
        auto writer = put(key);
        return writer ? (*writer)->commitIfAbsent() : fail(writer.error());
    };
    if (const auto first = putOnce(); !first)
        return first;
    const auto second = putOnce();
    if (const auto removed = remove(key); !removed)
        return fail(removed.error());
    if (second)
        return fail(ErrorCode::StoreFailed, m_connection->location().bucket,
            QStringLiteral("the store overlooks If-None-Match: versions could be published twice"));
    return second.error().code == ErrorCode::ObjectExists ? Result<void>() : second;
}

Result<std::unique_ptr<ObjectWriter>> S3Store::put(const QString &key) {
    auto path = pathOf(key);
    if (!path)
        return fail(path.error());
    auto writer = std::make_unique<S3Writer>(m_connection, key, std::move(*path));
    if (auto opened = writer->openSpool(); !opened)
        return fail(opened.error());
    return writer;
}

Result<ObjectInfo> S3Store::head(const QString &key) {
    const auto path = pathOf(key);
    if (!path)
        return fail(path.error());
    const auto answer = m_connection->send({Method::Head, key, *path, {}, {}, nullptr, {}});
    if (!answer)
        return fail(answer.error());
    if ((*answer)->succeeded() && (*answer)->size() >= 0)
        return ObjectInfo{(*answer)->size()};
    // The answer to HEAD has no body, so it cannot tell a missing object from a missing bucket.
    const auto reader = get(key);
    if (!reader)
        return fail(reader.error());
    return ObjectInfo{(*reader)->size()};
}

Result<std::unique_ptr<ObjectReader>> S3Store::get(const QString &key) {
    const auto path = pathOf(key);
    if (!path)
        return fail(path.error());
    auto answer = m_connection->send({Method::Get, key, *path, {}, {}, nullptr, {}});
    if (!answer)
        return fail(answer.error());
    if ((*answer)->status() != 200)
        return fail(errorOf(**answer, key, m_connection->location().bucket));
    if ((*answer)->size() < 0) // its end could not be told from a connection that broke
        return fail(ErrorCode::StoreFailed, key, QStringLiteral("an answer without Content-Length"));
    return std::make_unique<S3Reader>(std::move(*answer));
}

Result<void> S3Store::copyIfAbsent(const QString &from, const QString &to) {
    // Told without moving a byte, where it can be: the last word is the condition's.
    const auto there = head(to);
    if (!there && there.error().code != ErrorCode::ObjectNotFound)
        return fail(there.error());
    auto reader = get(from);
    if (!reader)
        return fail(reader.error());
    if (there)
        return fail(ErrorCode::ObjectExists, to);
    auto writer = put(to);
    if (!writer)
        return fail(writer.error());
    for (;;) {
        const auto piece = (*reader)->read(pieceSize);
        if (!piece)
            return fail(piece.error());
        if (piece->isEmpty())
            break;
        if (auto written = (*writer)->write(*piece); !written)
            return written;
    }
    reader->reset(); // its connection serves the put
    return (*writer)->commitIfAbsent();
}

Result<bool> S3Store::remove(const QString &key) {
    const auto there = head(key); // S3 does not say whether there was one
    if (!there && there.error().code == ErrorCode::ObjectNotFound)
        return false;
    if (!there)
        return fail(there.error());
    const auto path = pathOf(key);
    const auto answer = m_connection->send({Method::Delete, key, *path, {}, {}, nullptr, {}});
    if (!answer)
        return fail(answer.error());
    if (!(*answer)->succeeded())
        return fail(errorOf(**answer, key, m_connection->location().bucket));
    return true;
}

Result<QStringList> S3Store::list(const QString &folder) {
    if (!folder.isEmpty() && !isValidKey(folder))
        return fail(ErrorCode::InvalidKey, folder);
    const QString &bucket = m_connection->location().bucket;
    const QString prefix = m_prefix + (folder.isEmpty() ? QString() : folder + u'/');
    QStringList names;
    QString next;
    do {
        QByteArray query;
        if (!next.isEmpty())
            query += "continuation-token=" + encoded(next) + '&';
        query += "delimiter=%2F&encoding-type=url&list-type=2&max-keys=1000&prefix=" + encoded(prefix);
        const auto answer = m_connection->send({Method::Get, bucket, {}, query, {}, nullptr, {}});
        if (!answer)
            return fail(answer.error());
        if ((*answer)->status() != 200)
            return fail(errorOf(**answer, bucket, bucket));
        const auto body = (*answer)->readAll(pageAtMost);
        if (!body)
            return fail(body.error());
        const auto page = readS3Page(*body, bucket);
        if (!page)
            return fail(page.error());
        for (const QString &name : page->names) {
            // An object at the folder's own name with a '/' is what some tools leave for an empty folder.
            if (name.size() > prefix.size() && name.startsWith(prefix) && names.size() < listAtMost)
                names.append(name.sliced(prefix.size()));
        }
        next = page->next;
    } while (!next.isEmpty() && names.size() < listAtMost);
    names.sort();
    return names;
}

} // namespace waybill
