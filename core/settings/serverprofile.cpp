#include "core/settings/serverprofile.h"

namespace waybill {

namespace {

bool isLoopbackHost(const QString &host) {
    if (host.compare(QLatin1StringView("localhost"), Qt::CaseInsensitive) == 0)
        return true;
    QString address = host;
    if (address.startsWith(u'[') && address.endsWith(u']'))
        address = address.sliced(1, address.size() - 2);
    if (address == QLatin1StringView("::1"))
        return true;
    // 127.0.0.0/8, written out: "127.evil.example" is a name, and goes elsewhere.
    const QStringList parts = address.split(u'.');
    if (parts.size() != 4 || parts.first() != QLatin1StringView("127"))
        return false;
    for (const QString &part : parts) {
        bool number = false;
        if (part.toUInt(&number) > 255 || !number)
            return false;
    }
    return true;
}

} // namespace

bool isLoopback(const QUrl &address) {
    return isLoopbackHost(address.host());
}

Result<QUrl> parseServerAddress(const QString &text) {
    QString given = text.trimmed();
    if (given.isEmpty())
        return fail(ErrorCode::InvalidAddress, text, QStringLiteral("empty"));
    if (!given.contains(QLatin1StringView("://"))) {
        const QUrl guess(QStringLiteral("http://") + given, QUrl::StrictMode);
        given = (guess.isValid() && isLoopback(guess) ? QStringLiteral("http://") : QStringLiteral("https://")) + given;
    }
    while (given.endsWith(u'/'))
        given.chop(1);
    QUrl address(given, QUrl::StrictMode);
    // The text may hold a password: it is not repeated in the error then. Of an address that makes no sense nobody can
    // say which part that is, and what Qt says of it repeats it as a whole.
    if (!address.isValid())
        return fail(ErrorCode::InvalidAddress, given.contains(u'@') ? QString() : text,
            address.errorString().section(QLatin1StringView("; source was"), 0, 0));
    if (!address.userInfo().isEmpty())
        return fail(
            ErrorCode::InvalidAddress, address.host(), QStringLiteral("a user name or password in the address"));
    if (address.host().isEmpty())
        return fail(ErrorCode::InvalidAddress, text, QStringLiteral("no host"));
    if (address.scheme() != QLatin1StringView("http") && address.scheme() != QLatin1StringView("https"))
        return fail(ErrorCode::InvalidAddress, text, QStringLiteral("neither http nor https"));
    if (address.hasQuery() || address.hasFragment())
        return fail(ErrorCode::InvalidAddress, text, QStringLiteral("a query or fragment in the address"));
    return address;
}

Result<QUrl> parseStorageEndpoint(const QString &text) {
    auto address = parseServerAddress(text);
    if (address && !address->path().isEmpty())
        return fail(ErrorCode::InvalidAddress, text, QStringLiteral("a path in the address"));
    return address;
}

Result<void> checkServerAddress(const ServerProfile &profile) {
    const auto address = parseServerAddress(profile.address.toString());
    if (!address)
        return std::unexpected(address.error());
    if (address->scheme() == QLatin1StringView("http") && !isLoopback(*address) && !profile.allowPlainHttp)
        return fail(ErrorCode::InsecureAddress, address->toString());
    return {};
}

} // namespace waybill
