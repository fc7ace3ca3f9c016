// Signed HTTP requests to one S3 store, over libcurl. Any number of threads at once; a transfer serves one thread, and
// may outlive its connection. Internal to core/storage.
#pragma once

#include "core/storage/s3store.h"

class QIODevice;

namespace waybill {

struct S3Request {
    enum class Method { Get, Head, Put, Delete };

    Method method = Method::Get;
    QString subject; // the key or bucket: what an error is about
    QByteArray path; // below the bucket, encoded; "" or "/key"
    QByteArray query; // of a Get; encoded, in the order of its names
    QList<QByteArray> headers; // "Name: value"
    QIODevice *body = nullptr; // of a Put, seekable; outlives the transfer
    QByteArray bodyHash; // SHA-256, hex
};

// An answer whose head has come. Destroyed before its end, it drops the connection.
class S3Transfer {
public:
    struct Private;
    explicit S3Transfer(std::unique_ptr<Private> under);
    ~S3Transfer();
    S3Transfer(const S3Transfer &) = delete;
    S3Transfer &operator=(const S3Transfer &) = delete;

    int status() const;
    bool succeeded() const { return status() >= 200 && status() < 300; }
    qint64 size() const; // Content-Length; -1: not said
    QByteArray writer() const; // of s3WriterHeader; may be empty

    Result<QByteArray> read(qint64 most); // empty at the end
    Result<QByteArray> readAll(qsizetype atMost); // StoreFailed where there is more

private:
    std::unique_ptr<Private> d;
};

// Which put wrote an object, so that one whose answer was lost finds itself again.
inline constexpr QByteArrayView s3WriterHeader{"x-amz-meta-waybill-writer"};

class S3Connection {
public:
    // `authorities`: PEM in place of the system's; empty: the system's.
    S3Connection(S3Location location, S3Keys keys, S3Limits limits, QByteArray authorities);
    ~S3Connection();
    S3Connection(const S3Connection &) = delete;
    S3Connection &operator=(const S3Connection &) = delete;

    const S3Location &location() const { return m_location; }

    // Returns once the head of the answer is there, whatever its status. Fails with a code of the way.
    Result<std::unique_ptr<S3Transfer>> send(const S3Request &request) const;

    // The file's certificates and the system's together. AuthorityUnreadable.
    static Result<QByteArray> readAuthorities(const QString &file);

    struct Lines;

private:
    void sign(S3Transfer::Private &transfer, const S3Request &request) const;

    S3Location m_location;
    S3Keys m_keys;
    S3Limits m_limits;
    QByteArray m_authorities;
    QByteArray m_host; // "host:port"
    QByteArray m_root; // "/bucket" or ""
    std::shared_ptr<Lines> m_lines;
};

} // namespace waybill
