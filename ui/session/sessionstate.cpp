#include "ui/session/sessionstate.h"

#include "core/scan/secretscan.h"
#include "ui/text/usertext.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <chrono>

namespace waybill::ui {

namespace {

constexpr qsizetype activityAtMost = 1000;
constexpr std::chrono::milliseconds quietTyping(150);

// What else is shown of a folder.
bool sameWords(const FileList &one, const FileList &other) {
    return one.findings == other.findings && one.excluded == other.excluded && one.recognition == other.recognition
        && one.ruleFiles == other.ruleFiles;
}

} // namespace

ReleaseSession::Private::Private(ReleaseSession *session, Environment given)
    : q(session)
    , environment(std::move(given))
    , settings(loadSettings(environment.settingsFile))
    , serverKeys(std::make_unique<ServerKeys>(environment.serverSecrets, settings.keptSecrets)) {
    QObject::connect(serverKeys.get(), &ServerKeys::keptChanged, q, [this, known = serverKeys.get()] {
        settings.keptSecrets = known->kept();
        saveSettings();
    });
    judgeSoon.setSingleShot(true);
    judgeSoon.setInterval(quietTyping);
    QObject::connect(&judgeSoon, &QTimer::timeout, q, [this] { judgeDraft(); });
    QObject::connect(&watch, &FolderWatch::changed, q, [this] { rescan(false); });
    if (environment.keys)
        QObject::connect(environment.keys, &KeyRing::changed, q, [this] { keysChanged(); });
}

ReleaseSession::Private::~Private() {
    serverKeys.reset(); // what was typed last goes to the keychain, and its name to the settings
    // All are asked first and waited for after, so that they end at the same time.
    const auto operations = q->findChildren<OperationBase *>(Qt::FindDirectChildrenOnly);
    for (OperationBase *operation : operations)
        operation->requestStop();
    qDeleteAll(operations);
    if (settingsDirty)
        std::ignore = waybill::saveSettings(settings, environment.settingsFile); // nobody is left to tell
}

void ReleaseSession::Private::follow(OperationBase *operation) {
    running = operation;
    progress = {};
    QObject::connect(operation, &OperationBase::progressed, q, [this](const Progress &now) {
        progress = now;
        Q_EMIT q->progressed(now);
    });
}

void ReleaseSession::Private::setPhase(Phase value) {
    if (phase == value)
        return;
    phase = value;
    Q_EMIT q->phaseChanged();
}

void ReleaseSession::Private::note(const QString &sentence, bool isError) {
    const ActivityEntry entry{QDateTime::currentDateTime(), sentence, isError};
    if (activity.size() == activityAtMost)
        activity.removeFirst();
    activity.append(entry);
    Q_EMIT q->activityAdded(entry);
    Q_EMIT q->announced(sentence);
}

void ReleaseSession::Private::noteError(const Error &failure) {
    const Description text = describe(failure);
    note(text.truth.isEmpty() ? text.title : text.title + u' ' + text.truth, true);
}

void ReleaseSession::Private::saveSettings() {
    settingsDirty = true;
    if (saving)
        return;
    settingsDirty = false;
    saving = start<Result<void>>([kept = settings, file = environment.settingsFile](
                                     OperationContext &) { return waybill::saveSettings(kept, file); },
        [this](const Result<void> &saved) {
            saving = nullptr;
            if (!saved)
                noteError(saved.error());
            if (settingsDirty)
                saveSettings();
        });
}

// A secret keeps a folder back, for that is where it can be taken out or waived; a bundle was packed already.
bool ReleaseSession::Private::isKeptBack() const {
    return hasErrors(source ? q->folderFindings() : files->findings);
}

QString ReleaseSession::Private::whyNotGoOn() const {
    if (!files)
        return ReleaseSession::tr("Open a folder first.");
    if (phase == Phase::Publishing)
        return ReleaseSession::tr("A publish is running.");
    if (phase != Phase::Ready)
        return ReleaseSession::tr("Wait until what runs has ended.");
    if (!files->hasManifest())
        return ReleaseSession::tr("The folder has no manifest.json.");
    if (draft)
        return ReleaseSession::tr("The manifest was edited: save or revert it first.");
    if (!isKeptBack())
        return {};
    return q->isBundleOpen() ? ReleaseSession::tr("The bundle has problems that keep it from being published.")
                             : ReleaseSession::tr("The folder has problems that keep it from being packed.");
}

bool ReleaseSession::Private::canGoOn() const {
    return whyNotGoOn().isEmpty();
}

void ReleaseSession::Private::forget() {
    for (OperationBase *aside : {scanning.get(), searching.get()}) {
        if (aside)
            aside->requestStop();
    }
    scanning = nullptr;
    searching = nullptr;
    rescanDue = false;
    watch.stop();
    source.reset();
    origin.clear();
    files.reset();
    ++revision;
    manifestText.clear();
    manifest.reset();
    ++manifestRevision;
    draft.reset();
    draftError.reset();
    judgeSoon.stop();
    waivers = {};
    searched.reset();
    secretFindings.clear();
    packedFrom.reset();
    bundle.reset();
    packedFindings.clear();
    stale = false;
    packFailed = false;
    signature.reset();
    signingError.reset();
    passphrase.reset();
    report.reset();
    preflight.clear();
    serverFindings.clear();
    error.reset();
}

std::shared_ptr<ReleaseSession::Private::Old> ReleaseSession::Private::takeOld() {
    return std::make_shared<Old>(std::move(source), std::exchange(files, std::nullopt),
        std::exchange(searched, std::nullopt), std::exchange(packedFrom, std::nullopt));
}

void ReleaseSession::Private::open(const QString &path, Kind kind) {
    if (phase == Phase::Publishing) {
        Q_EMIT q->announced(ReleaseSession::tr("A publish is running. Cancel it, or wait until it has ended."));
        return;
    }
    if (parks({path, kind}))
        return;
    if (running) {
        next = {path, kind};
        running->requestStop();
        return;
    }
    // Whether the chosen signer can sign has to be known by the time that somebody wants to publish.
    if (environment.keys)
        environment.keys->refreshOnce();
    auto old = takeOld();
    forget();
    origin = QFileInfo(path).absoluteFilePath();
    if (kind == Kind::Bundle)
        follow(start<Result<OpenedBundle>>(
            [old, path = origin, verify = verifyOrder()](OperationContext &context) {
                *old = {};
                return ui::openBundle(path, verify, context);
            },
            [this](const Result<OpenedBundle> &result) { bundleOpened(result); }));
    else
        follow(start<Result<Opened>>(
            [old, path = origin, choice = settings.folderChoice(origin)](OperationContext &context) {
                *old = {};
                return openDist(path, choice, context);
            },
            [this](const Result<Opened> &result) { opened(result); }));
    phase = Phase::Opening;
    Q_EMIT q->contentChanged();
    Q_EMIT q->bundleChanged();
    Q_EMIT q->signatureChanged();
    Q_EMIT q->publishChanged();
    Q_EMIT q->phaseChanged();
}

void ReleaseSession::Private::opened(const Result<Opened> &result) {
    running = nullptr;
    if (goOnToNext())
        return;
    if (!result) {
        notOpened(result.error());
        return;
    }
    source = result->source;
    adopt(result->snapshot);
    watchFiles();
    settings.addRecent(origin);
    saveSettings();
    Q_EMIT q->contentChanged();
    Q_EMIT q->settingsChanged();
    setPhase(Phase::Ready);
    search();
    note(ReleaseSession::tr("Opened %1: %2, %3.")
            .arg(QDir::toNativeSeparators(origin), formatFileCount(files->files.size()), formatSize(files->totalSize)));
}

void ReleaseSession::Private::notOpened(const Error &failure) {
    const QString path = origin;
    forget();
    const bool cancelled = failure.code == ErrorCode::Cancelled;
    if (!cancelled)
        error = failure;
    Q_EMIT q->contentChanged();
    setPhase(Phase::Empty);
    if (cancelled)
        note(ReleaseSession::tr("Opening %1 was cancelled.").arg(QDir::toNativeSeparators(path)));
    else
        noteError(failure);
}

void ReleaseSession::Private::bundleOpened(const Result<OpenedBundle> &result) {
    running = nullptr;
    if (goOnToNext())
        return;
    if (!result) {
        notOpened(result.error());
        return;
    }
    bundle = result->bundle;
    packedFrom = result->snapshot.files;
    adopt(result->snapshot);
    secretFindings = result->secrets;
    signature = result->signature;
    setPhase(Phase::Ready);
    Q_EMIT q->contentChanged();
    Q_EMIT q->bundleChanged();
    Q_EMIT q->signatureChanged();
    note(ReleaseSession::tr("Opened %1: %2, SHA-256 %3.")
            .arg(QDir::toNativeSeparators(origin), formatSize(bundle->size), bundle->sha256));
}

void ReleaseSession::Private::close() {
    if (phase == Phase::Publishing) {
        Q_EMIT q->announced(ReleaseSession::tr("A publish is running. Cancel it, or wait until it has ended."));
        return;
    }
    if (parks({}))
        return;
    if (running) {
        next = Next();
        running->requestStop();
        return;
    }
    if (phase == Phase::Empty && !error)
        return;
    auto old = takeOld();
    forget();
    start<bool>(
        [old](OperationContext &) {
            *old = {};
            return true;
        },
        [](const bool &) {});
    Q_EMIT q->contentChanged();
    Q_EMIT q->bundleChanged();
    Q_EMIT q->signatureChanged();
    Q_EMIT q->publishChanged();
    setPhase(Phase::Empty);
}

bool ReleaseSession::Private::goOnToNext() {
    if (!next)
        return false;
    const Next wanted = *std::exchange(next, std::nullopt);
    if (wanted.path.isEmpty())
        close();
    else
        open(wanted.path, wanted.kind);
    return true;
}

void ReleaseSession::Private::rescan(bool asked) {
    if (!source || phase == Phase::Empty || phase == Phase::Opening)
        return;
    if (phase != Phase::Ready || scanning) {
        rescanDue = true;
        return;
    }
    rescanDue = false;
    auto read = [path = origin, choice = settings.folderChoice(origin), folder = source->folder(), kept = source](
                    OperationContext &context) -> Result<Opened> {
        if (kept->isArchive())
            return openDist(path, choice, context);
        auto snapshot = readFolder(folder, choice, context);
        if (!snapshot)
            return fail(snapshot.error());
        return Opened{kept, *std::move(snapshot)};
    };
    scanning = start<Result<Opened>>(
        std::move(read), [this, asked, of = std::weak_ptr(source)](const Result<Opened> &result) {
            if (of.lock() == source)
                rescanned(result, asked);
        });
}

void ReleaseSession::Private::rescanned(const Result<Opened> &result, bool asked) {
    scanning = nullptr;
    if (result)
        takeUp(*result, asked);
    else if (result.error().code != ErrorCode::Cancelled && error != result.error()) {
        // What was read before stays to be seen; it is not packed without being read again.
        error = result.error();
        noteError(result.error());
        Q_EMIT q->contentChanged();
    }
    if (rescanDue)
        rescan(false);
    else
        search();
}

void ReleaseSession::Private::takeUp(const Opened &read, bool asked) {
    const bool recovered = error.has_value();
    error.reset();
    source = read.source;
    const bool changed = adopt(read.snapshot);
    if (changed) {
        watchFiles();
        Q_EMIT q->bundleChanged();
        Q_EMIT q->signatureChanged();
    }
    if (changed || recovered)
        Q_EMIT q->contentChanged();
    if (asked || changed)
        note(changed ? ReleaseSession::tr("The folder has changed, and was read again.")
                     : ReleaseSession::tr("The folder was read again; nothing has changed."));
}

bool ReleaseSession::Private::adopt(const Snapshot &snapshot) {
    const bool sameText = manifestText == snapshot.manifestText;
    const bool changed = !files || !sameFiles(*files, snapshot.files) || !sameWords(*files, snapshot.files) || !sameText
        || waivers != snapshot.waivers;
    // What the server said was said of the text as it was then.
    if (!sameText)
        serverFindings.clear();
    if (changed) {
        ++revision;
        preflight.clear();
        files = snapshot.files; // else the list stays, which others share, and need not be compared with
    }
    if (manifestText != snapshot.manifestText || manifest.has_value() != snapshot.manifest.has_value()
        || (manifest && manifest->findings != snapshot.manifest->findings))
        ++manifestRevision;
    manifestText = snapshot.manifestText;
    manifest = snapshot.manifest;
    if (draft && draft->text == manifestText) {
        draft.reset();
        Q_EMIT q->draftChanged();
    } else if (draft) {
        draft->conflict = draft->base != manifestText;
        judgeSoon.start(); // the files around it may be others
        Q_EMIT q->draftChanged();
    }
    waivers = snapshot.waivers;
    stale = bundle && !(packedFrom && sameFiles(*packedFrom, *files));
    return changed;
}

void ReleaseSession::Private::search() {
    if (phase != Phase::Ready || !source || searching)
        return;
    if (searched && sameFiles(searched->files, *files)) {
        takeFindings();
        return;
    }
    searching = start<Result<Searched>>([of = *files](OperationContext &context) { return searchFolder(of, context); },
        [this, of = std::weak_ptr(source)](const Result<Searched> &result) {
            if (of.lock() == source)
                searchEnded(result);
        });
    Q_EMIT q->contentChanged();
}

void ReleaseSession::Private::searchEnded(const Result<Searched> &result) {
    searching = nullptr;
    if (result) {
        searched = *result;
        search(); // what is open may be other files by now
        return;
    }
    const ErrorCode code = result.error().code;
    if (code == ErrorCode::Cancelled) {
        search(); // where what it made way for is over already
        return;
    }
    // A file that changed or went brings a scan with it, and that one a search.
    if (code != ErrorCode::FileChanged && error != result.error()) {
        error = result.error();
        noteError(result.error());
    }
    Q_EMIT q->contentChanged();
}

const Discovery *ReleaseSession::Private::discoveryOf(const Finding &finding) const {
    if (!searched)
        return nullptr;
    const auto found = std::ranges::find(searched->discoveries, finding, &Discovery::finding);
    return found == searched->discoveries.end() ? nullptr : &*found;
}

void ReleaseSession::Private::waive(const Discovery &discovery, const QString &reason) {
    start<Result<Waiver>>([file = waiversPath(source->folder()), discovery, reason](
                              OperationContext &) { return addWaiver(file, discovery, reason); },
        [this](const Result<Waiver> &waived) {
            if (!waived) {
                noteError(waived.error());
                return;
            }
            note(ReleaseSession::tr("%1 passes in %2; %3 says why.")
                    .arg(waived->code, shownName(waived->file), QString(waiversFileName)));
            rescan(false);
        });
}

void ReleaseSession::Private::takeFindings() {
    const QList<Finding> found = withWaivers(searched->discoveries, waivers);
    if (found != secretFindings) {
        secretFindings = found;
        ++revision;
        preflight.clear();
        const auto grave = std::ranges::count(found, Severity::Error, &Finding::severity);
        if (grave > 0)
            note(ReleaseSession::tr(
                     "%n secrets were found that must not leave this computer.", nullptr, static_cast<int>(grave)),
                true);
    }
    Q_EMIT q->contentChanged();
}

void ReleaseSession::Private::watchFiles() {
    watch.watch(*files, source->isArchive() ? origin : QString());
}

} // namespace waybill::ui
