#include "core/registry/registryserver.h"

#include "core/registry/publishroutes.h"
#include "core/registry/ratelimit.h"
#include "core/registry/uiroutes.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>
#include <QMutex>
#include <QUuid>

#include <boost/asio.hpp>
#include <boost/beast.hpp>

#include <algorithm>
#include <atomic>
#include <thread>

namespace waybill {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using asio::ip::tcp;
using std::chrono::steady_clock;

constexpr std::size_t pieceSize = 64 * 1024;
constexpr std::chrono::seconds drainTime{5};
constexpr unsigned workers = 2;
constexpr QLatin1StringView previewId("preview");
constexpr const char *forever = "public, max-age=31536000, immutable"; // what stands under a hash never changes

using BodyParser = http::request_parser<http::buffer_body>;
using Answer = http::response<http::string_body>;

// Takes as long for a wrong key as for the right one.
bool sameKey(beast::string_view given, const QByteArray &wanted) {
    unsigned difference = given.size() == static_cast<std::size_t>(wanted.size()) ? 0 : 1;
    for (std::size_t i = 0; i < given.size() && !wanted.isEmpty(); ++i)
        difference |= static_cast<unsigned char>(given[i])
            ^ static_cast<unsigned char>(wanted[static_cast<qsizetype>(i) % wanted.size()]);
    return difference == 0;
}

// RFC 9110, 6.6.1: what a client compares its own clock with.
std::string httpDate() {
    return QLocale::c()
        .toString(QDateTime::currentDateTimeUtc(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"))
        .toStdString();
}

// Why a body could not be read to its end.
enum class BodyEnd { Whole, TooLong, Refused, Gone };

} // namespace

struct RegistryServer::Private {
    ObjectStore *store; // null: one bundle is previewed
    RegistryConfig config;
    UiShelf shelf;
    QString previewed; // its SHA-256
    std::stop_source stopping;
    asio::io_context network{1};
    tcp::acceptor acceptor{network};
    std::unique_ptr<asio::thread_pool> pool;
    std::thread thread;
    RateLimit rate;
    std::atomic<quint16> port = 0;
    int connections = 0;

    Private(ObjectStore &objects, RegistryConfig given)
        : store(&objects)
        , config(std::move(given))
        , shelf(objects)
        , rate(config.limits.requestsPerWindow, config.limits.rateWindow) { }
    Private(std::shared_ptr<const UiBundle> bundle, const QString &sha256, RegistryConfig given)
        : store(nullptr)
        , config(std::move(given))
        , shelf(std::move(bundle), QString(previewId), sha256)
        , previewed(sha256)
        , rate(config.limits.requestsPerWindow, config.limits.rateWindow) { }

    asio::awaitable<void> acceptAll();
    asio::awaitable<void> serve(beast::tcp_stream stream);
    asio::awaitable<bool> serveOne(beast::tcp_stream &stream, beast::flat_buffer &buffer);
    asio::awaitable<ApiAnswer> answerApi(
        beast::tcp_stream &stream, beast::flat_buffer &buffer, BodyParser &parser, beast::string_view path);
    asio::awaitable<bool> sendApi(
        beast::tcp_stream &stream, const ApiAnswer &answer, const BodyParser &parser, bool broken);
    asio::awaitable<bool> serveUi(beast::tcp_stream &stream, const BodyParser &parser);
    asio::awaitable<bool> sendFile(beast::tcp_stream &stream, const UiAnswer &answer);
    asio::awaitable<ApiAnswer> answerUpload(
        beast::tcp_stream &stream, beast::flat_buffer &buffer, BodyParser &parser, const std::string &who);
    asio::awaitable<ApiAnswer> answerJson(beast::tcp_stream &stream, beast::flat_buffer &buffer, BodyParser &parser,
        bool finalize, const std::string &who);
    asio::awaitable<BodyEnd> readBody(beast::tcp_stream &stream, beast::flat_buffer &buffer, BodyParser &parser,
        qint64 atMost, const std::function<bool(QByteArrayView)> &sink);
    asio::awaitable<void> drain(beast::tcp_stream &stream);
    std::optional<ApiAnswer> refusal(const BodyParser &parser, const std::string &who, bool counted);

    // Work that waits for the disk, off the network thread; the coroutine goes on there when it is done.
    template <typename Work> asio::awaitable<std::invoke_result_t<Work>> offThread(Work work) {
        co_return co_await asio::co_spawn(
            *pool, [work = std::move(work)]() -> asio::awaitable<std::invoke_result_t<Work>> { co_return work(); },
            asio::use_awaitable);
    }
};

asio::awaitable<void> RegistryServer::Private::acceptAll() {
    for (;;) {
        auto [error, socket] = co_await acceptor.async_accept(asio::as_tuple(asio::use_awaitable));
        if (error == asio::error::operation_aborted || !acceptor.is_open())
            co_return;
        if (error || connections >= config.limits.connections)
            continue; // over the limit: closed at once
        ++connections;
        asio::co_spawn(network, serve(beast::tcp_stream(std::move(socket))),
            [this](const std::exception_ptr &) { --connections; });
    }
}

asio::awaitable<void> RegistryServer::Private::serve(beast::tcp_stream stream) {
    beast::flat_buffer buffer;
    beast::error_code ignored;
    std::ignore = stream.socket().set_option(tcp::no_delay(true), ignored);
    while (co_await serveOne(stream, buffer)) { }
    std::ignore = stream.socket().shutdown(tcp::socket::shutdown_both, ignored);
}

// One request and its answer; false: the connection is over.
asio::awaitable<bool> RegistryServer::Private::serveOne(beast::tcp_stream &stream, beast::flat_buffer &buffer) {
    BodyParser parser;
    parser.header_limit(static_cast<std::uint32_t>(config.limits.headerBytes));
    parser.body_limit(boost::none); // each route has its own, which answers instead of cutting
    stream.expires_after(config.limits.headerTime);
    const auto [headError, headSize]
        = co_await http::async_read_header(stream, buffer, parser, asio::as_tuple(asio::use_awaitable));
    if (headError == http::error::header_limit || headError == http::error::buffer_overflow)
        co_return co_await sendApi(stream,
            apiError(431, QLatin1StringView("BAD_REQUEST"), QStringLiteral("the request's head is too long")), parser,
            true);
    if (headError) {
        if (headError == http::error::end_of_stream || headError == beast::error::timeout
            || headError.category() != http::make_error_code(http::error::bad_method).category())
            co_return false;
        co_return co_await sendApi(stream,
            apiError(400, QLatin1StringView("BAD_REQUEST"), QStringLiteral("this is no HTTP request")), parser, true);
    }
    if (parser.get().target().starts_with("/ext-ui/"))
        co_return co_await serveUi(stream, parser);
    const auto path = parser.get().target().substr(0, parser.get().target().find('?'));
    const ApiAnswer answer = co_await answerApi(stream, buffer, parser, path);
    if (answer.status == 0)
        co_return false; // the client went away
    co_return co_await sendApi(stream, answer, parser, false);
}

asio::awaitable<ApiAnswer> RegistryServer::Private::answerApi(
    beast::tcp_stream &stream, beast::flat_buffer &buffer, BodyParser &parser, beast::string_view path) {
    beast::error_code unknown;
    const auto remote = stream.socket().remote_endpoint(unknown);
    const std::string who = unknown ? std::string() : remote.address().to_string();
    const bool uploads = path == "/api/ext-bundles/upload-proxy";
    const bool finalizes = path == "/api/ext-bundles/finalize";
    if (!store || (!uploads && !finalizes && path != "/api/ext-bundles/abort"))
        co_return apiError(404, QLatin1StringView("NOT_FOUND"), QStringLiteral("there is nothing at this address"));
    if (parser.get().method() != http::verb::post)
        co_return apiError(405, QLatin1StringView("METHOD_NOT_ALLOWED"), QStringLiteral("only POST is answered here"));
    if (uploads)
        co_return co_await answerUpload(stream, buffer, parser, who);
    co_return co_await answerJson(stream, buffer, parser, finalizes, who);
}

asio::awaitable<bool> RegistryServer::Private::sendApi(
    beast::tcp_stream &stream, const ApiAnswer &answer, const BodyParser &parser, bool broken) {
    const bool unread = broken || !parser.is_done();
    const auto target = parser.get().target();
    Answer response{static_cast<http::status>(answer.status), 11};
    response.set(http::field::content_type, "application/json; charset=utf-8");
    response.set(http::field::cache_control, "no-store");
    response.set(http::field::date, httpDate());
    if (target.starts_with("/api/ext-bundles/upload-proxy"))
        response.set("x-request-id", QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString());
    if (!answer.why.isEmpty())
        response.set("x-upload-proxy-why", answer.why.toStdString());
    if (answer.status == 405)
        response.set(http::field::allow, target.starts_with("/ext-ui/") ? "GET, HEAD" : "POST");
    // An unread body would be taken for the next request.
    response.keep_alive(!unread && parser.keep_alive());
    response.body() = QJsonDocument(answer.body).toJson(QJsonDocument::Compact).toStdString();
    response.prepare_payload();
    if (parser.get().method() == http::verb::head)
        response.body().clear();
    stream.expires_after(config.limits.idleTime);
    const auto [writeError, written]
        = co_await http::async_write(stream, response, asio::as_tuple(asio::use_awaitable));
    if (!writeError && unread)
        co_await drain(stream);
    co_return !writeError && response.keep_alive();
}

// What the Runner serves at this address.
asio::awaitable<bool> RegistryServer::Private::serveUi(beast::tcp_stream &stream, const BodyParser &parser) {
    const auto &request = parser.get();
    const auto view
        = [](beast::string_view text) { return QByteArrayView(text.data(), static_cast<qsizetype>(text.size())); };
    std::optional<ApiAnswer> refused;
    UiAnswer answer;
    if (isForeignHost(view(request[http::field::host]), config.host))
        refused = apiError(421, QLatin1StringView("MISDIRECTED"), QStringLiteral("this host is not served here"));
    else if (request.method() != http::verb::get && request.method() != http::verb::head)
        refused = apiError(
            405, QLatin1StringView("METHOD_NOT_ALLOWED"), QStringLiteral("only GET and HEAD are answered here"));
    else
        answer = co_await offThread([&] {
            return shelf.answer(
                view(request.target()), view(request[http::field::if_none_match]), stopping.get_token());
        });
    if (!refused && answer.status == 404)
        refused = apiError(404, QLatin1StringView("NOT_FOUND"), QStringLiteral("there is nothing at this address"));
    if (!refused && answer.status == 500)
        refused = apiError(500, QLatin1StringView("INTERNAL_ERROR"), QStringLiteral("the bundle cannot be read"));
    if (refused)
        co_return co_await sendApi(stream, *refused, parser, false);

    http::response<http::empty_body> head{static_cast<http::status>(answer.status), 11};
    head.set(http::field::etag, answer.file.etag.toStdString());
    head.set(http::field::cache_control, forever);
    if (answer.status == 200) {
        head.set(http::field::content_type, answer.file.contentType.toStdString());
        head.set("X-Content-Type-Options", "nosniff");
        head.content_length(static_cast<std::uint64_t>(answer.file.size));
    }
    const bool unread = !parser.is_done();
    head.keep_alive(!unread && parser.keep_alive());
    stream.expires_after(config.limits.idleTime);
    http::response_serializer<http::empty_body> serializer{head};
    const auto [headError, headSize]
        = co_await http::async_write_header(stream, serializer, asio::as_tuple(asio::use_awaitable));
    if (headError)
        co_return false;
    if (answer.status == 200 && request.method() == http::verb::get && !co_await sendFile(stream, answer))
        co_return false;
    if (unread)
        co_await drain(stream);
    co_return head.keep_alive();
}

// False where the client went away, or the rest cannot be read: cut off, it is seen to be so by its length.
asio::awaitable<bool> RegistryServer::Private::sendFile(beast::tcp_stream &stream, const UiAnswer &answer) {
    for (qint64 sent = 0; sent < answer.file.size;) {
        const auto piece = co_await offThread(
            [&] { return answer.bundle->bytes(answer.file, sent, static_cast<qint64>(pieceSize)); });
        if (!piece)
            co_return false;
        stream.expires_after(config.limits.idleTime);
        const auto [error, size] = co_await asio::async_write(stream,
            asio::buffer(piece->constData(), static_cast<std::size_t>(piece->size())),
            asio::as_tuple(asio::use_awaitable));
        if (error)
            co_return false;
        sent += piece->size();
    }
    co_return true;
}

// Closing on unread bytes resets the connection, and the client may lose the answer that it has not read yet.
asio::awaitable<void> RegistryServer::Private::drain(beast::tcp_stream &stream) {
    beast::error_code ignored;
    std::ignore = stream.socket().shutdown(tcp::socket::shutdown_send, ignored);
    std::array<char, pieceSize> rest;
    stream.expires_after(drainTime);
    for (qint64 drained = 0; drained <= config.limits.bodyCap;) {
        const auto [error, size]
            = co_await stream.async_read_some(asio::buffer(rest), asio::as_tuple(asio::use_awaitable));
        if (error)
            co_return;
        drained += static_cast<qint64>(size);
    }
}

std::optional<ApiAnswer> RegistryServer::Private::refusal(
    const BodyParser &parser, const std::string &who, bool counted) {
    const auto &request = parser.get();
    const QByteArray key = config.apiKey.toUtf8();
    // The admin header is anyone's to send: where there is a key, it is the key that counts.
    const bool allowed = key.isEmpty() ? !config.requireAdmin || request["x-alga-admin"] == "true"
                                       : sameKey(request["x-api-key"], key);
    if (!allowed)
        return apiError(
            403, QLatin1StringView("RBAC_FORBIDDEN"), QStringLiteral("publishing is not allowed to this caller"));
    if (counted && !rate.admits(who))
        return apiError(429, QLatin1StringView("RATE_LIMIT"), QStringLiteral("too many requests"));
    const auto encoding = request[http::field::content_encoding];
    if (!encoding.empty() && !beast::iequals(encoding, "identity")) {
        ApiAnswer answer
            = apiError(400, QLatin1StringView("BAD_REQUEST"), QStringLiteral("an encoded body is not read"));
        answer.why = QStringLiteral("content-encoding");
        return answer;
    }
    return std::nullopt;
}

asio::awaitable<BodyEnd> RegistryServer::Private::readBody(beast::tcp_stream &stream, beast::flat_buffer &buffer,
    BodyParser &parser, qint64 atMost, const std::function<bool(QByteArrayView)> &sink) {
    if (beast::iequals(parser.get()[http::field::expect], "100-continue")) {
        http::response<http::empty_body> goOn{http::status::continue_, 11};
        const auto [error, size] = co_await http::async_write(stream, goOn, asio::as_tuple(asio::use_awaitable));
        if (error)
            co_return BodyEnd::Gone;
    }
    const auto deadline = steady_clock::now() + config.limits.bodyTime;
    std::vector<char> piece(pieceSize);
    qint64 total = 0;
    while (!parser.is_done()) {
        auto &body = parser.get().body();
        body.data = piece.data();
        body.size = piece.size();
        stream.expires_at(std::min(deadline, steady_clock::now() + config.limits.idleTime));
        const auto [error, size]
            = co_await http::async_read_some(stream, buffer, parser, asio::as_tuple(asio::use_awaitable));
        if (error && error != http::error::need_buffer)
            co_return BodyEnd::Gone;
        const auto got = static_cast<qsizetype>(piece.size() - body.size);
        total += got;
        if (total > atMost)
            co_return BodyEnd::TooLong;
        if (got > 0 && !sink(QByteArrayView(piece.data(), got)))
            co_return BodyEnd::Refused;
    }
    co_return BodyEnd::Whole;
}

asio::awaitable<ApiAnswer> RegistryServer::Private::answerUpload(
    beast::tcp_stream &stream, beast::flat_buffer &buffer, BodyParser &parser, const std::string &who) {
    if (auto refused = refusal(parser, who, true))
        co_return *refused;
    const auto target = parser.get().target();
    const auto mark = target.find('?');
    const QString text = mark == beast::string_view::npos
        ? QString()
        : QString::fromUtf8(target.data() + mark + 1, static_cast<qsizetype>(target.size() - mark - 1));
    std::optional<quint64> length;
    if (parser.content_length())
        length = *parser.content_length();
    else if (!parser.chunked())
        length = 0;
    const auto query = readUploadQuery(QUrlQuery(text), length, config.limits.bodyCap);
    if (!query)
        co_return query.error();

    const QString key = newStagingKey();
    auto writer = store->put(key);
    const ApiAnswer storeFailed
        = apiError(500, QLatin1StringView("S3_PUT_FAILED"), QStringLiteral("the upload cannot be stored"));
    if (!writer)
        co_return storeFailed;
    qint64 size = 0;
    const BodyEnd end = co_await readBody(stream, buffer, parser, query->size, [&](QByteArrayView bytes) {
        size += bytes.size();
        return (*writer)->write(bytes).has_value();
    });
    switch (end) {
    case BodyEnd::Gone:
        co_return ApiAnswer{0, {}, {}};
    case BodyEnd::Refused:
        co_return storeFailed;
    case BodyEnd::TooLong:
    case BodyEnd::Whole:
        break;
    }
    if (end == BodyEnd::TooLong || size != query->size) {
        ApiAnswer answer
            = apiError(400, QLatin1StringView("BAD_REQUEST"), QStringLiteral("the body has another length than size"));
        answer.why = QStringLiteral("content-length");
        co_return answer;
    }
    const bool stored = co_await offThread([&] { return (*writer)->commit().has_value(); });
    co_return stored ? uploadAnswer(*query, key) : storeFailed;
}

asio::awaitable<ApiAnswer> RegistryServer::Private::answerJson(
    beast::tcp_stream &stream, beast::flat_buffer &buffer, BodyParser &parser, bool finalize, const std::string &who) {
    if (auto refused = refusal(parser, who, finalize))
        co_return *refused;
    QByteArray body;
    const BodyEnd end = co_await readBody(stream, buffer, parser, config.limits.jsonCap, [&](QByteArrayView bytes) {
        body.append(bytes);
        return true;
    });
    if (end == BodyEnd::Gone)
        co_return ApiAnswer{0, {}, {}};
    if (end != BodyEnd::Whole)
        co_return apiError(400, QLatin1StringView("BAD_REQUEST"), QStringLiteral("the body is too long"));
    if (!finalize)
        co_return co_await offThread([&] { return abortStaged(*store, body); });
    const auto header = parser.get()["x-tenant-id"];
    const QString tenant = header.empty() ? QStringLiteral("default")
                                          : QString::fromUtf8(header.data(), static_cast<qsizetype>(header.size()));
    co_return co_await offThread([&] { return finalizeStaged(*store, config, tenant, body); });
}

RegistryServer::RegistryServer(ObjectStore &store, RegistryConfig config)
    : d(std::make_unique<Private>(store, std::move(config))) { }

RegistryServer::RegistryServer(std::shared_ptr<const UiBundle> previewed, const QString &sha256, RegistryConfig config)
    : d(std::make_unique<Private>(std::move(previewed), sha256, std::move(config))) { }

RegistryServer::~RegistryServer() {
    stop();
}

Result<void> RegistryServer::start() {
    const QString place = QStringLiteral("%1:%2").arg(d->config.host).arg(d->config.port);
    try {
        const tcp::endpoint endpoint(asio::ip::make_address(d->config.host.toStdString()), d->config.port);
        d->acceptor.open(endpoint.protocol());
        d->acceptor.set_option(tcp::acceptor::reuse_address(true));
        d->acceptor.bind(endpoint);
        d->acceptor.listen();
        d->port = d->acceptor.local_endpoint().port();
        d->pool = std::make_unique<asio::thread_pool>(workers);
        asio::co_spawn(d->network, d->acceptAll(), asio::detached);
        d->thread = std::thread([this] { d->network.run(); });
    } catch (const std::exception &error) {
        return fail(ErrorCode::ListenFailed, place, QString::fromLocal8Bit(error.what()));
    }
    return {};
}

void RegistryServer::stop() {
    if (!d->thread.joinable())
        return;
    // What the pool has begun refers to coroutines of the network: it ends first, then they do.
    d->stopping.request_stop();
    asio::post(d->network, [this] { d->acceptor.close(); });
    d->pool->join();
    d->network.stop();
    d->thread.join();
}

quint16 RegistryServer::port() const {
    return d->port;
}

QString RegistryServer::address() const {
    const QString host = d->config.host.contains(u':') ? u'[' + d->config.host + u']' : d->config.host;
    return QStringLiteral("http://%1:%2").arg(host).arg(port());
}

QString RegistryServer::uiAddress() const {
    return QStringLiteral("%1/ext-ui/%2/%3/").arg(address(), previewId, d->previewed);
}

} // namespace waybill
