// Packing and publishing: what the session runs on what is open.
#include "ui/session/sessionstate.h"
#include "ui/text/usertext.h"

#include <QDir>

namespace waybill::ui {

PackOrder ReleaseSession::Private::packOrder() const {
    return {source->folder(), settings.folderChoice(origin), environment.bundleFolder, settings.compressionLevel,
        environment.packCacheFolder, packedFrom, bundle, searched, environment.historyFile, verifyOrder()};
}

void ReleaseSession::Private::beginRun(Phase started) {
    // Packing searches by itself where that was not done.
    if (searching)
        searching->requestStop();
    // A scan beside it would take the disk's time from it; what that scan was begun for is not forgotten.
    if (scanning) {
        scanning->requestStop();
        rescanDue = true;
    }
    error.reset();
    packFailed = false;
    setPhase(started);
    Q_EMIT q->contentChanged();
}

void ReleaseSession::Private::becomeReady() {
    setPhase(Phase::Ready);
    if (rescanDue)
        rescan(false);
    else
        search();
}

void ReleaseSession::Private::pack(Then then) {
    std::function<PackOutcome(OperationContext &)> step;
    if (source)
        step = [order = packOrder()](OperationContext &context) { return packFolder(order, context); };
    else
        step = [as = *bundle](OperationContext &context) { return PackOutcome{{}, checkBundle(as, context)}; };
    follow(start<PackOutcome>(std::move(step), [this, then](const PackOutcome &outcome) { packed(outcome, then); }));
    beginRun(Phase::Packing);
}

void ReleaseSession::Private::packed(const PackOutcome &outcome, Then then) {
    running = nullptr;
    if (goOnToNext())
        return;
    if (outcome.snapshot && adopt(*outcome.snapshot))
        watchFiles();
    if (outcome.searched) {
        searched = outcome.searched;
        takeFindings();
    }
    if (!outcome.bundle) {
        passphrase.reset();
        const bool cancelled = outcome.bundle.error().code == ErrorCode::Cancelled;
        packFailed = !cancelled;
        if (!cancelled)
            error = outcome.bundle.error();
        noteError(outcome.bundle.error());
        Q_EMIT q->contentChanged();
        Q_EMIT q->bundleChanged();
        becomeReady();
        return;
    }
    bundle = *outcome.bundle;
    if (outcome.packedNow) {
        signature = outcome.signature;
        packedFindings = outcome.findings;
    }
    packedFrom = files;
    stale = false;
    if (outcome.packedNow)
        note(ReleaseSession::tr("Packed %1: %2, SHA-256 %3.")
                .arg(QDir::toNativeSeparators(bundle->bundle), formatSize(bundle->size), bundle->sha256));
    Q_EMIT q->contentChanged();
    Q_EMIT q->bundleChanged();
    Q_EMIT q->signatureChanged();
    if (then == Then::Sign) {
        signBundle(then);
        return;
    }
    // What was packed may be another manifest than the one that was on the screen, and other bytes than were signed.
    const bool toSign = q->willSign() && !q->signedAsChosen();
    if (then == Then::Publish && manifest && manifest->accepted() && !(toSign && passphraseMissing())) {
        if (toSign)
            signBundle(then);
        else
            upload();
        return;
    }
    becomeReady();
    if (then == Then::Publish)
        note(q->whyNotPublish(), true);
}

void ReleaseSession::Private::compare() {
    follow(start<Result<QString>>(
        [order = packOrder()](OperationContext &context) { return hashOfAnotherPack(order, context); },
        [this, first = bundle->sha256](const Result<QString> &second) {
            running = nullptr;
            if (goOnToNext())
                return;
            becomeReady();
            if (!second) {
                noteError(second.error());
                return;
            }
            const bool same = first == *second;
            note(same ? ReleaseSession::tr("Packed again: the same bytes.")
                      : ReleaseSession::tr("Packed again: other bytes, SHA-256 %1.").arg(*second),
                !same);
            Q_EMIT q->comparisonFinished(same, first, *second);
        }));
    beginRun(Phase::Packing);
}

void ReleaseSession::Private::saveBundleAs(const QString &file) {
    follow(start<Result<void>>(
        [kept = *bundle, file](OperationContext &context) { return copyBundle(kept, file, context); },
        [this, file](const Result<void> &saved) {
            running = nullptr;
            if (goOnToNext())
                return;
            if (saved) {
                note(
                    ReleaseSession::tr("Saved the bundle and its checksum as %1.").arg(QDir::toNativeSeparators(file)));
            } else {
                if (saved.error().code != ErrorCode::Cancelled)
                    error = saved.error();
                noteError(saved.error());
                Q_EMIT q->contentChanged();
            }
            becomeReady();
        }));
    beginRun(Phase::Packing);
}

void ReleaseSession::Private::publish() {
    report.reset();
    preflight.clear();
    serverFindings.clear();
    Q_EMIT q->publishChanged();
    // Reads the folder once more: what is published is what is there now, and nothing is packed twice for it.
    pack(Then::Publish);
}

PublishOrder ReleaseSession::Private::publishOrder(const ServerProfile &server) const {
    PublishOrder order;
    order.request.server = server;
    order.readCredentials = serverKeys->reader(server.id);
    if (bundle && !stale) {
        order.request.bundle = bundle->bundle;
        order.request.declaredHash = bundle->sha256;
    }
    order.request.manifestJson = manifestText;
    if (manifest && manifest->manifest) {
        order.request.extension = manifest->manifest->name;
        order.request.version = manifest->manifest->version;
    }
    if (q->signature())
        order.request.signature
            = {QString::fromUtf8(signature->text), algorithmName(*signature->verification.algorithm),
                signature->verification.signer ? signature->verification.signer->fingerprint : QString()};
    for (const OwnKey &own : environment.keys ? environment.keys->ownKeys() : QList<OwnKey>()) {
        if (own.identity.algorithm != SigningAlgorithm::X509
            && own.identity.fingerprint == order.request.signature.signer)
            order.signers = anchorsOf(own.identity);
    }
    order.willSign = q->willSign();
    order.request.limits = environment.limits;
    order.request.retry = environment.retry;
    order.request.historyFile = environment.historyFile;
    if (server.id == localServerId) {
        order.startLocalServer = environment.localServer;
        order.localStoreFolder = environment.localStoreFolder;
    }
    return order;
}

void ReleaseSession::Private::goToServer(Phase started, const ServerProfile &server,
    std::function<PublishEnd(PublishOrder, OperationContext &)> step, std::function<void(const PublishEnd &)> then) {
    const bool inside = server.id == localServerId;
    const auto onItsThread = [order = publishOrder(server), step = std::move(step)](
                                 OperationContext &context) { return step(order, context); };
    follow(start<PublishEnd>(onItsThread, [this, inside, then = std::move(then)](const PublishEnd &end) {
        if (inside && !end.server.address.isEmpty())
            local = end.server;
        running = nullptr;
        if (!end.preflight.isEmpty())
            preflight = end.preflight;
        then(end);
        setPhase(Phase::Ready);
        Q_EMIT q->publishChanged();
        Q_EMIT q->contentChanged();
        if (!goOnToNext())
            becomeReady();
    }));
    setPhase(started);
}

void ReleaseSession::Private::upload() {
    reportServer = q->target();
    goToServer(Phase::Publishing, reportServer, publishTo, [this](const PublishEnd &end) { published(end.report); });
    note(ReleaseSession::tr("Publishing to %1.").arg(reportServer.name));
}

void ReleaseSession::Private::askBeforehand() {
    error.reset();
    goToServer(Phase::Checking, q->target(), ui::askBeforehand, [this](const PublishEnd &end) {
        if (!end.report.failure)
            return;
        error = end.report.failure->error;
        noteError(*error);
    });
}

void ReleaseSession::Private::checkAgain() {
    const auto check = [id = report->jobId](PublishOrder order, OperationContext &context) {
        return ui::checkAgain(std::move(order), id, context);
    };
    goToServer(Phase::Checking, reportServer, check, [this](const PublishEnd &end) { published(end.report); });
    note(ReleaseSession::tr("Finding out whether it is published."));
}

void ReleaseSession::Private::published(const PublishReport &end) {
    report = end;
    if (report->succeeded()) {
        const FinalizeAnswer &answer = report->receipt->answer;
        note(ReleaseSession::tr("Published %1 %2.").arg(answer.extensionName, answer.version));
        for (const auto &aside : {report->check, report->installError, report->historyError}) {
            if (aside)
                noteError(*aside);
        }
        return;
    }
    serverFindings = findingsOf(report->failure->issues, manifest);
    const Description text = describe(*report);
    note(text.title + QStringLiteral(". ") + text.truth, true);
}

} // namespace waybill::ui
