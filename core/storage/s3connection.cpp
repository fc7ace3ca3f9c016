#include "core/storage/s3connection.h"

#include "core/storage/s3signature.h"

#include <QElapsedTimer>
#include <QFile>
#include <QMutex>
#include <QRegularExpression>

#include <curl/curl.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <ctime>
#include <optional>
#include <utility>
#include <vector>

namespace waybill {

namespace {

constexpr qsizetype heldAtMost = 256 * 1024; // bytes of a body that were received and not yet read
constexpr long receiveBuffer = 128 * 1024;
constexpr std::size_t linesKept = 8;
constexpr qint64 authoritiesAtMost = 4 * 1024 * 1024;
constexpr QByteArrayView emptyHash{"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"};

struct EndMulti {
    void operator()(CURLM *multi) const { curl_multi_cleanup(multi); }
};
struct EndEasy {
    void operator()(CURL *easy) const { curl_easy_cleanup(easy); }
};
struct EndList {
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};

// One request's handle, and the connections that it keeps alive for the next one.
struct Line {
    std::unique_ptr<CURLM, EndMulti> multi{curl_multi_init()};
    std::unique_ptr<CURL, EndEasy> easy{curl_easy_init()};
};

void startCurl() {
    static const CURLcode started = curl_global_init(CURL_GLOBAL_DEFAULT);
    Q_UNUSED(started)
}

void wipe(QByteArray &secret) {
    explicit_bzero(secret.data(), static_cast<std::size_t>(secret.size()));
}

// X509_V_ERR_...: curl hands on OpenSSL's numbers, which are part of its ABI.
ErrorCode codeOfVerification(long result) {
    switch (result) {
    case 0: // of the chain nothing was wrong, or nothing was noted: it was the name
    case 1:
    case 62:
    case 64:
        return ErrorCode::TlsWrongHost;
    case 9:
    case 10:
        return ErrorCode::TlsExpired;
    case 18:
        return ErrorCode::TlsSelfSigned;
    case 2:
    case 19:
    case 20:
    case 21:
        return ErrorCode::TlsUntrusted;
    default:
        return ErrorCode::TlsFailed;
    }
}

ErrorCode codeOfWay(CURLcode code, CURL *easy) {
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
        return ErrorCode::ServerNotFound;
    case CURLE_COULDNT_CONNECT:
        return ErrorCode::ServerNotReached;
    case CURLE_OPERATION_TIMEDOUT: // the only one of curl's own that is set
        return ErrorCode::ConnectTimeout;
    case CURLE_PEER_FAILED_VERIFICATION: {
        long result = 0;
        curl_easy_getinfo(easy, CURLINFO_SSL_VERIFYRESULT, &result);
        return codeOfVerification(result);
    }
    case CURLE_SSL_CACERT_BADFILE:
        return ErrorCode::AuthorityUnreadable;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CERTPROBLEM:
        return ErrorCode::TlsFailed;
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_GOT_NOTHING:
    case CURLE_PARTIAL_FILE:
        return ErrorCode::ConnectionLost;
    default:
        return ErrorCode::StoreFailed;
    }
}

bool isLoopbackName(const QString &host) {
    const QString name = host.toLower();
    static const QRegularExpression loopback(
        QStringLiteral("\\A(.*\\.)?localhost\\z|\\A127(\\.\\d{1,3}){3}\\z|\\A\\[?::1\\]?\\z"));
    return loopback.match(name).hasMatch();
}

QByteArray hostOf(const S3Location &location) {
    QUrl address = location.endpoint;
    if (!location.pathStyle)
        address.setHost(location.bucket + u'.' + address.host());
    const int usual = address.scheme() == QLatin1StringView("https") ? 443 : 80;
    const int port = address.port(usual);
    const QByteArray host = address.host(QUrl::FullyEncoded).toLatin1();
    const QByteArray name = host.contains(':') ? '[' + host + ']' : host;
    return port == usual ? name : name + ':' + QByteArray::number(port);
}

} // namespace

// The lines that rest. A request takes one, or makes one.
struct S3Connection::Lines {
    QMutex mutex;
    std::vector<Line> resting;

    Line take() {
        const QMutexLocker lock(&mutex);
        if (resting.empty())
            return {};
        Line line = std::move(resting.back());
        resting.pop_back();
        return line;
    }

    void giveBack(Line line) {
        curl_easy_reset(line.easy.get()); // and with it curl's copy of the keys
        const QMutexLocker lock(&mutex);
        if (resting.size() < linesKept)
            resting.push_back(std::move(line));
    }
};

struct S3Transfer::Private {
    std::shared_ptr<S3Connection::Lines> lines;
    Line line;
    std::unique_ptr<curl_slist, EndList> headers;
    std::array<char, CURL_ERROR_SIZE> words{};
    QString subject;
    QString server; // its address, for what goes wrong on the way
    std::chrono::milliseconds idle{};
    QIODevice *body = nullptr;

    int status = 0;
    qint64 size = -1;
    QByteArray writer;
    bool headDone = false;

    QByteArray held;
    bool paused = false;
    bool done = false;
    std::optional<Error> failure;
    QElapsedTimer sinceByte;
    CURLcode setup = CURLE_OK;

    Private(std::shared_ptr<S3Connection::Lines> from, const S3Request &request)
        : lines(std::move(from))
        , line(lines->take())
        , subject(request.subject)
        , body(request.body) { }

    ~Private() {
        if (!line.easy || !line.multi)
            return;
        curl_multi_remove_handle(line.multi.get(), line.easy.get());
        lines->giveBack(std::move(line));
    }
    Q_DISABLE_COPY_MOVE(Private)

    template <typename Value> void set(CURLoption option, Value value) {
        if (setup == CURLE_OK)
            setup = curl_easy_setopt(line.easy.get(), option, value);
    }

    void addHeader(const QByteArray &text) {
        auto *longer = curl_slist_append(headers.get(), text.constData());
        if (!longer) {
            setup = CURLE_OUT_OF_MEMORY;
            return;
        }
        std::ignore = headers.release();
        headers.reset(longer);
    }

    void apply(const S3Request &request);
    // Goes on until `enough` says so, or the transfer is over.
    template <typename Enough> void pump(Enough enough);
    void takeResult();

    static std::size_t onHeader(const char *bytes, std::size_t, std::size_t count, void *self);
    static std::size_t onBody(const char *bytes, std::size_t, std::size_t count, void *self);
    static std::size_t onRead(char *bytes, std::size_t, std::size_t count, void *self);
    static int onSeek(void *self, curl_off_t offset, int origin);
};

std::size_t S3Transfer::Private::onHeader(const char *bytes, std::size_t, std::size_t count, void *self) {
    auto &transfer = *static_cast<Private *>(self);
    transfer.sinceByte.start();
    const QByteArrayView line = QByteArrayView(bytes, static_cast<qsizetype>(count)).trimmed();
    if (line.startsWith("HTTP/")) {
        const qsizetype blank = line.indexOf(' ');
        transfer.status
            = blank < 0 ? 0 : line.sliced(blank + 1).first(std::min<qsizetype>(3, line.size() - blank - 1)).toInt();
        transfer.size = -1;
        return count;
    }
    if (line.isEmpty()) {
        transfer.headDone = transfer.status >= 200; // 100: the answer is still to come
        return count;
    }
    const qsizetype colon = line.indexOf(':');
    if (colon < 0)
        return count;
    const QByteArrayView name = line.first(colon);
    const QByteArrayView value = line.sliced(colon + 1).trimmed();
    if (name.compare("content-length", Qt::CaseInsensitive) == 0)
        transfer.size = value.toLongLong();
    else if (name.compare(s3WriterHeader, Qt::CaseInsensitive) == 0)
        transfer.writer = value.toByteArray();
    return count;
}

std::size_t S3Transfer::Private::onBody(const char *bytes, std::size_t, std::size_t count, void *self) {
    auto &transfer = *static_cast<Private *>(self);
    transfer.sinceByte.start();
    if (transfer.held.size() >= heldAtMost) {
        transfer.paused = true; // curl brings these bytes again
        return CURL_WRITEFUNC_PAUSE;
    }
    transfer.held.append(bytes, static_cast<qsizetype>(count));
    return count;
}

std::size_t S3Transfer::Private::onRead(char *bytes, std::size_t, std::size_t count, void *self) {
    auto &transfer = *static_cast<Private *>(self);
    transfer.sinceByte.start();
    const qint64 got = transfer.body->read(bytes, static_cast<qint64>(count));
    return got < 0 ? CURL_READFUNC_ABORT : static_cast<std::size_t>(got);
}

// For a request that goes out anew, where a connection that was kept turns out to be closed.
int S3Transfer::Private::onSeek(void *self, curl_off_t offset, int origin) {
    auto &transfer = *static_cast<Private *>(self);
    return origin == SEEK_SET && transfer.body->seek(offset) ? CURL_SEEKFUNC_OK : CURL_SEEKFUNC_FAIL;
}

void S3Transfer::Private::apply(const S3Request &request) {
    switch (request.method) {
    case S3Request::Method::Get:
        set(CURLOPT_HTTPGET, 1L);
        break;
    case S3Request::Method::Head:
        set(CURLOPT_NOBODY, 1L);
        break;
    case S3Request::Method::Delete:
        set(CURLOPT_CUSTOMREQUEST, "DELETE");
        break;
    case S3Request::Method::Put:
        set(CURLOPT_UPLOAD, 1L);
        set(CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(request.body->size()));
        set(CURLOPT_READFUNCTION, &Private::onRead);
        set(CURLOPT_READDATA, static_cast<void *>(this));
        set(CURLOPT_SEEKFUNCTION, &Private::onSeek);
        set(CURLOPT_SEEKDATA, static_cast<void *>(this));
        break;
    }
    for (const QByteArray &header : request.headers)
        addHeader(header);
    set(CURLOPT_HEADERFUNCTION, &Private::onHeader);
    set(CURLOPT_HEADERDATA, static_cast<void *>(this));
    set(CURLOPT_WRITEFUNCTION, &Private::onBody);
    set(CURLOPT_WRITEDATA, static_cast<void *>(this));
    set(CURLOPT_ERRORBUFFER, words.data());
    set(CURLOPT_BUFFERSIZE, receiveBuffer);
    set(CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1)); // a pause then stops the sender, too
    set(CURLOPT_PROTOCOLS_STR, "http,https");
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_USERAGENT, "waybill/" WAYBILL_VERSION);
}

void S3Transfer::Private::takeResult() {
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(line.multi.get(), &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        done = true;
        const CURLcode code = message->data.result;
        if (code == CURLE_OK)
            continue;
        const QString said = QString::fromUtf8(words[0] ? words.data() : curl_easy_strerror(code));
        failure = Error{codeOfWay(code, line.easy.get()), server, said};
    }
}

template <typename Enough> void S3Transfer::Private::pump(Enough enough) {
    sinceByte.start(); // what its reader took for itself does not count
    while (!done && !enough()) {
        int running = 0;
        curl_multi_perform(line.multi.get(), &running);
        takeResult();
        if (done || enough())
            return;
        const auto left = idle - std::chrono::milliseconds(sinceByte.elapsed());
        if (left.count() <= 0) {
            done = true;
            failure = Error{ErrorCode::IdleTimeout, server, QStringLiteral("%1 ms without a byte").arg(idle.count())};
            return;
        }
        const auto wait = static_cast<int>(std::min<qint64>(left.count(), 1000));
        curl_multi_poll(line.multi.get(), nullptr, 0, wait, nullptr);
    }
}

S3Transfer::S3Transfer(std::unique_ptr<Private> under)
    : d(std::move(under)) { }

S3Transfer::~S3Transfer() = default;

int S3Transfer::status() const {
    return d->status;
}

qint64 S3Transfer::size() const {
    return d->size;
}

QByteArray S3Transfer::writer() const {
    return d->writer;
}

Result<QByteArray> S3Transfer::read(qint64 most) {
    if (d->held.isEmpty()) {
        if (std::exchange(d->paused, false))
            curl_easy_pause(d->line.easy.get(), CURLPAUSE_CONT);
        d->pump([this] { return !d->held.isEmpty(); });
    }
    if (d->held.isEmpty() && d->failure)
        return fail(*d->failure);
    QByteArray bytes = d->held.first(std::min<qint64>(most, d->held.size()));
    d->held.remove(0, bytes.size());
    return bytes;
}

Result<QByteArray> S3Transfer::readAll(qsizetype atMost) {
    QByteArray all;
    for (;;) {
        const auto piece = read(heldAtMost);
        if (!piece)
            return fail(piece.error());
        if (piece->isEmpty())
            return all;
        if (all.size() + piece->size() > atMost)
            return fail(ErrorCode::StoreFailed, d->subject, QStringLiteral("the answer is over %1 bytes").arg(atMost));
        all += *piece;
    }
}

S3Connection::S3Connection(S3Location location, S3Keys keys, S3Limits limits, QByteArray authorities)
    : m_location(std::move(location))
    , m_keys(std::move(keys))
    , m_limits(limits)
    , m_authorities(std::move(authorities))
    , m_host(hostOf(m_location))
    , m_root(m_location.pathStyle ? '/' + m_location.bucket.toUtf8() : QByteArray())
    , m_lines(std::make_shared<Lines>()) {
    // Copies of their own, which no other owner shares: they are wiped at the end.
    m_keys.accessKey.detach();
    m_keys.secretKey.detach();
    startCurl();
}

S3Connection::~S3Connection() {
    wipe(m_keys.accessKey);
    wipe(m_keys.secretKey);
}

Result<std::unique_ptr<S3Transfer>> S3Connection::send(const S3Request &request) const {
    auto transfer = std::make_unique<S3Transfer::Private>(m_lines, request);
    auto &under = *transfer;
    if (!under.line.easy || !under.line.multi)
        return fail(ErrorCode::StoreFailed, request.subject, QStringLiteral("libcurl does not start"));
    under.server = m_location.endpoint.toString();
    under.idle = m_limits.idle;
    under.apply(request);
    QByteArray target = m_root + request.path;
    if (!target.startsWith('/'))
        target.prepend('/');
    if (!request.query.isEmpty())
        target += '?' + request.query;
    under.set(CURLOPT_URL, QByteArray(m_location.endpoint.scheme().toLatin1() + "://" + m_host + target).constData());
    sign(under, request);
    under.set(CURLOPT_HTTPHEADER, under.headers.get());
    under.set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(m_limits.connect.count()));
    if (isLoopbackName(m_location.endpoint.host()))
        under.set(CURLOPT_PROXY, "");
    if (!m_authorities.isEmpty()) {
        curl_blob blob{const_cast<char *>(m_authorities.constData()), static_cast<std::size_t>(m_authorities.size()),
            CURL_BLOB_COPY};
        under.set(CURLOPT_CAINFO_BLOB, &blob);
    }
    // An option that did not take would be a request without its signature, or without its limits.
    if (under.setup != CURLE_OK)
        return fail(ErrorCode::StoreFailed, request.subject, QString::fromUtf8(curl_easy_strerror(under.setup)));
    curl_multi_add_handle(under.line.multi.get(), under.line.easy.get());
    under.pump([&] { return under.headDone; });
    if (!under.headDone)
        return fail(under.failure.value_or(Error{ErrorCode::ConnectionLost, under.server, {}}));
    return std::make_unique<S3Transfer>(std::move(transfer));
}

void S3Connection::sign(S3Transfer::Private &transfer, const S3Request &request) const {
    const QByteArray region = m_location.region.toLatin1();
    if (!request.query.isEmpty()) {
        const QByteArray path = m_root.isEmpty() ? QByteArray("/") : m_root;
        const S3SignedGet get{m_host, path, request.query, region, std::time(nullptr)};
        for (const QByteArray &header : s3SignedHeaders(get, m_keys.accessKey, m_keys.secretKey))
            transfer.addHeader(header);
        return;
    }
    // Named, or curl would sign a body as UNSIGNED-PAYLOAD, and the store would take other bytes for it.
    transfer.addHeader("x-amz-content-sha256: " + (request.body ? request.bodyHash : emptyHash.toByteArray()));
    // The provider, the region and the service by name: curl would else guess them from the host.
    transfer.set(CURLOPT_AWS_SIGV4, QByteArray("aws:amz:" + region + ":s3").constData());
    transfer.set(CURLOPT_USERNAME, m_keys.accessKey.constData());
    transfer.set(CURLOPT_PASSWORD, m_keys.secretKey.constData());
}

Result<QByteArray> S3Connection::readAuthorities(const QString &file) {
    startCurl();
    QFile own(file);
    if (!own.open(QIODevice::ReadOnly))
        return fail(ErrorCode::AuthorityUnreadable, file, own.errorString());
    QByteArray all = own.read(authoritiesAtMost);
    if (!all.contains("-----BEGIN CERTIFICATE-----"))
        return fail(ErrorCode::AuthorityUnreadable, file, QStringLiteral("no certificate in PEM"));
    // Given any, curl leaves its built-in file out.
    QFile system(QString::fromLocal8Bit(curl_version_info(CURLVERSION_NOW)->cainfo));
    if (system.open(QIODevice::ReadOnly))
        all += '\n' + system.read(authoritiesAtMost);
    return all;
}

} // namespace waybill
