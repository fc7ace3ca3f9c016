#include "core/registry/uiroutes.h"

#include "core/base/sha256.h"
#include "core/registry/stagedbundle.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QTemporaryFile>

#include <algorithm>
#include <optional>

namespace waybill {

namespace {

constexpr QByteArrayView prefix("/ext-ui/");
constexpr qint64 rowAtMost = 64 * 1024; // bytes of a version's entry in the registry

struct Asked {
    QString extensionId;
    QString hash;
    QString path;
};

// Nothing where it is no such address. What is asked for is looked up as it is: no path is ever made of it.
std::optional<Asked> readTarget(QByteArrayView target) {
    if (!target.startsWith(prefix))
        return std::nullopt;
    const qsizetype query = target.indexOf('?');
    const QByteArray rest = (query < 0 ? target : target.first(query)).sliced(prefix.size()).toByteArray();
    const qsizetype afterId = rest.indexOf('/');
    const qsizetype afterHash = afterId < 0 ? -1 : rest.indexOf('/', afterId + 1);
    if (afterHash < 0)
        return std::nullopt;
    static const QRegularExpression idForm(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9._-]{0,127}\\z"));
    Asked asked{QString::fromLatin1(rest.first(afterId)),
        QString::fromLatin1(rest.sliced(afterId + 1, afterHash - afterId - 1)), {}};
    if (!idForm.match(asked.extensionId).hasMatch() || !isSha256Hex(asked.hash))
        return std::nullopt;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    asked.path = decoder.decode(QByteArray::fromPercentEncoding(rest.sliced(afterHash + 1)));
    if (decoder.hasError())
        return std::nullopt;
    return asked;
}

// RFC 9110, 13.1.2: any of the tags, compared weakly.
bool matches(QByteArrayView header, const QByteArray &etag) {
    for (const QByteArray &each : header.toByteArray().split(',')) {
        QByteArray tag = each.trimmed();
        if (tag == "*")
            return true;
        if (tag.startsWith("W/"))
            tag = tag.sliced(2);
        if (tag == etag)
            return true;
    }
    return false;
}

// Under which key the registry entered a version of these bytes. ObjectNotFound.
Result<QString> keyOf(ObjectStore &store, const QString &extensionId, const QString &hash) {
    const QString folder = QStringLiteral("_registry/") + extensionId;
    const auto rows = store.list(folder);
    if (!rows)
        return fail(rows.error());
    for (const QString &name : *rows) {
        QByteArray row;
        const auto read = streamObject(store, folder + u'/' + name, [&](QByteArrayView piece) -> Result<void> {
            row.append(piece);
            return row.size() <= rowAtMost ? Result<void>() : fail(ErrorCode::StoreFailed, name);
        });
        const QJsonObject entered = read ? QJsonDocument::fromJson(row).object() : QJsonObject();
        if (entered.value(QLatin1StringView("contentHash")).toString() == hash)
            return entered.value(QLatin1StringView("canonicalKey")).toString();
    }
    return fail(ErrorCode::ObjectNotFound, hash);
}

} // namespace

UiShelf::UiShelf(ObjectStore &store)
    : UiShelf(store, Limits()) { }

UiShelf::UiShelf(ObjectStore &store, Limits limits)
    : m_store(&store)
    , m_limits(limits) { }

UiShelf::UiShelf(std::shared_ptr<const UiBundle> only, QString extensionId, QString hash)
    : m_kept{{std::move(extensionId), std::move(hash), std::move(only)}} { }

UiAnswer UiShelf::answer(QByteArrayView target, QByteArrayView ifNoneMatch, const std::stop_token &stop) {
    const auto asked = readTarget(target);
    if (!asked)
        return {};
    const auto bundle = find(asked->extensionId, asked->hash, stop);
    if (!bundle)
        return {bundle.error().code == ErrorCode::ObjectNotFound ? 404 : 500, nullptr, {}};
    const UiFile *file = (*bundle)->find(asked->path);
    if (!file)
        return {};
    return {matches(ifNoneMatch, file->etag) ? 304 : 200, *bundle, *file};
}

Result<std::shared_ptr<const UiBundle>> UiShelf::find(
    const QString &extensionId, const QString &hash, const std::stop_token &stop) {
    const QMutexLocker locker(&m_mutex);
    const auto kept = std::ranges::find_if(
        m_kept, [&](const Kept &each) { return each.extensionId == extensionId && each.hash == hash; });
    if (kept != m_kept.end()) {
        std::rotate(kept, kept + 1, m_kept.end());
        return m_kept.last().bundle;
    }
    if (!m_store)
        return fail(ErrorCode::ObjectNotFound, hash);
    const auto key = keyOf(*m_store, extensionId, hash);
    if (!key)
        return fail(key.error());
    const auto spool = spooled(*m_store, *key);
    if (!spool)
        return fail(spool.error());
    OperationContext context(stop);
    const auto bundle = UiBundle::read((*spool)->fileName(), context);
    if (!bundle)
        return fail(bundle.error());
    keep({extensionId, hash, *bundle});
    return *bundle;
}

void UiShelf::keep(Kept kept) {
    m_kept.append(std::move(kept));
    const auto bytes = [this] {
        qint64 all = 0;
        for (const Kept &each : std::as_const(m_kept))
            all += each.bundle->size();
        return all;
    };
    // One that is being sent stays until that has ended.
    while (
        m_kept.size() > 1 && (static_cast<std::size_t>(m_kept.size()) > m_limits.bundles || bytes() > m_limits.bytes))
        m_kept.removeFirst();
}

bool isForeignHost(QByteArrayView host, const QString &listening) {
    if (!QHostAddress(listening).isLoopback())
        return false;
    QString name = QString::fromLatin1(host).toLower();
    if (name.startsWith(u'[')) {
        name = name.sliced(1).section(u']', 0, 0);
    } else {
        name = name.section(u':', 0, 0);
    }
    return name != QLatin1StringView("localhost") && QHostAddress(name).isNull();
}

} // namespace waybill
