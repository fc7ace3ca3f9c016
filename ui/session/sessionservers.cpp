// The servers that can be published to, and what the session does with their profiles.
#include "core/settings/profilefile.h"
#include "ui/session/sessionstate.h"
#include "ui/text/usertext.h"

#include <QDir>
#include <QUuid>

#include <algorithm>

namespace waybill::ui {

namespace {

bool sameButForTheId(const ServerProfile &one, ServerProfile other) {
    other.id = one.id;
    // Which a file does not tell.
    other.allowPlainHttp = one.allowPlainHttp;
    return one == other;
}

} // namespace

QList<ServerProfile> ReleaseSession::targets() const {
    ServerProfile local = d->local.value_or(ServerProfile{});
    local.id = localServerId;
    local.name = tr("Local registry");
    return QList<ServerProfile>{local} + d->settings.servers;
}

ServerProfile ReleaseSession::target() const {
    const ServerProfile *chosen = d->settings.server(d->settings.targetId);
    return chosen ? *chosen : targets().first();
}

void ReleaseSession::setTarget(const QString &id) {
    if (id == d->settings.targetId || (id != localServerId && !d->settings.server(id)))
        return;
    d->settings.targetId = id;
    d->preflight.clear();
    d->saveSettings();
    Q_EMIT targetsChanged();
    Q_EMIT settingsChanged();
}

void ReleaseSession::saveServer(const ServerProfile &profile) {
    if (profile.id == localServerId)
        return;
    ServerProfile kept = profile;
    if (kept.id.isEmpty())
        kept.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto known = std::ranges::find(d->settings.servers, kept.id, &ServerProfile::id);
    if (known == d->settings.servers.end())
        d->settings.servers.append(kept);
    else
        *known = kept;
    d->saveSettings();
    Q_EMIT targetsChanged();
    Q_EMIT settingsChanged();
}

void ReleaseSession::removeServer(const QString &id) {
    if (!d->settings.server(id))
        return;
    d->setServerError({});
    d->serverKeys->forget(id, {allServerSecrets.begin(), allServerSecrets.end()}, [this, id](const Result<void> &end) {
        if (end)
            d->dropServer(id);
        else
            d->setServerError(end.error());
    });
}

void ReleaseSession::removeServerAlone(const QString &id) {
    d->setServerError({});
    d->serverKeys->abandon(id);
    d->dropServer(id);
}

void ReleaseSession::importServers(const QString &file) {
    d->setServerError({});
    d->start<Result<QList<ServerProfile>>>([file](OperationContext &) { return importProfiles(file); },
        [this, file](const Result<QList<ServerProfile>> &read) {
            if (!read)
                d->setServerError(read.error());
            else
                d->addServers(*read, file);
        });
}

void ReleaseSession::exportServers(const QString &file) {
    d->setServerError({});
    d->start<Result<void>>(
        [file, servers = d->settings.servers](OperationContext &) { return exportProfiles(servers, file); },
        [this, file](const Result<void> &written) {
            if (!written)
                d->setServerError(written.error());
            else
                d->note(tr("The servers were written to %1, without their keys.").arg(QDir::toNativeSeparators(file)));
        });
}

std::optional<Error> ReleaseSession::serverError() const {
    return d->serverError;
}

ServerKeys &ReleaseSession::serverKeys() {
    return *d->serverKeys;
}

ConnectionOrder ReleaseSession::connectionOrder(const QString &id) const {
    ConnectionOrder order;
    for (const QList<ServerProfile> known = targets(); const ServerProfile &server : known) {
        if (server.id == id)
            order.preflight.server = server;
    }
    order.preflight.limits = d->environment.limits;
    order.readCredentials = d->serverKeys->reader(id);
    if (id == localServerId)
        order.startLocalServer = d->environment.localServer;
    order.ask = d->environment.askServer;
    return order;
}

void ReleaseSession::localServerRuns(const ServerProfile &profile) {
    if (d->local == profile)
        return;
    d->local = profile;
    Q_EMIT targetsChanged();
}

QString ReleaseSession::localStoreFolder() const {
    return d->environment.localStoreFolder;
}

bool ReleaseSession::canTestConnections() const {
    return static_cast<bool>(d->environment.askServer);
}

void ReleaseSession::Private::dropServer(const QString &id) {
    const ServerProfile *known = settings.server(id);
    if (!known)
        return;
    const QString name = known->name;
    settings.servers.removeIf([&](const ServerProfile &server) { return server.id == id; });
    if (settings.targetId == id)
        settings.targetId = localServerId;
    saveSettings();
    Q_EMIT q->targetsChanged();
    Q_EMIT q->settingsChanged();
    note(ReleaseSession::tr("The server %1 was removed.").arg(name));
}

void ReleaseSession::Private::addServers(const QList<ServerProfile> &servers, const QString &file) {
    int added = 0;
    for (const ServerProfile &server : servers) {
        const bool known = std::ranges::any_of(
            settings.servers, [&](const ServerProfile &other) { return sameButForTheId(other, server); });
        if (known)
            continue;
        settings.servers.append(server);
        ++added;
    }
    if (added > 0) {
        saveSettings();
        Q_EMIT q->targetsChanged();
        Q_EMIT q->settingsChanged();
    }
    const QString from = QDir::toNativeSeparators(file);
    const auto there = static_cast<int>(servers.size()) - added;
    note(there == 0
            ? ReleaseSession::tr("Servers added from %1: %2.").arg(from).arg(added)
            : ReleaseSession::tr("Servers added from %1: %2. Already there: %3.").arg(from).arg(added).arg(there));
}

void ReleaseSession::Private::setServerError(const std::optional<Error> &failure) {
    if (serverError == failure)
        return;
    serverError = failure;
    if (failure)
        noteError(*failure);
    Q_EMIT q->serverErrorChanged();
}

} // namespace waybill::ui
