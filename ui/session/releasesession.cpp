#include "ui/session/releasesession.h"

#include "core/scan/waivers.h"
#include "ui/session/sessionstate.h"
#include "ui/text/usertext.h"

#include <algorithm>

namespace waybill::ui {

namespace {

StepState worst(const QList<Finding> &findings) {
    StepState state = StepState::Good;
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Error)
            return StepState::Bad;
        if (finding.severity == Severity::Warning)
            state = StepState::Warning;
    }
    return state;
}

int problemsIn(const QList<Finding> &findings) {
    return static_cast<int>(
        std::ranges::count_if(findings, [](const Finding &finding) { return finding.severity != Severity::Info; }));
}

} // namespace

ReleaseSession::ReleaseSession(Environment environment, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(environment))) { }

ReleaseSession::~ReleaseSession() = default;

Phase ReleaseSession::phase() const {
    return d->phase;
}

bool ReleaseSession::isBusy() const {
    return d->phase != Phase::Empty && d->phase != Phase::Ready;
}

QString ReleaseSession::origin() const {
    return d->origin;
}

const std::optional<FileList> &ReleaseSession::files() const {
    return d->files;
}

int ReleaseSession::revision() const {
    return d->revision;
}

FolderChoice ReleaseSession::folderChoice() const {
    return d->settings.folderChoice(d->origin);
}

void ReleaseSession::setFolderChoice(const FolderChoice &choice) {
    if (d->phase != Phase::Ready || choice == folderChoice())
        return;
    d->settings.setFolderChoice(d->origin, choice);
    d->saveSettings();
    d->rescan(true);
}

QByteArray ReleaseSession::manifestText() const {
    return d->draft ? d->draft->text : d->manifestText;
}

QByteArray ReleaseSession::manifestOnDisk() const {
    return d->manifestText;
}

const std::optional<ManifestReport> &ReleaseSession::manifest() const {
    return d->draft && d->draft->report ? d->draft->report : d->manifest;
}

int ReleaseSession::manifestRevision() const {
    return d->manifestRevision;
}

QString ReleaseSession::whyNotEditManifest() const {
    return d->whyNotEdit();
}

bool ReleaseSession::manifestEdited() const {
    return d->draft.has_value();
}

bool ReleaseSession::manifestJudged() const {
    return !d->draft || (d->draft->report && d->draft->judged == d->draft->text);
}

bool ReleaseSession::manifestConflicts() const {
    return d->draft && d->draft->conflict;
}

std::optional<Error> ReleaseSession::manifestError() const {
    return d->draftError;
}

bool ReleaseSession::isLeaving() const {
    return d->parked.has_value();
}

void ReleaseSession::editManifest(const QByteArray &text) {
    if (d->whyNotEdit().isEmpty())
        d->edit(text);
}

void ReleaseSession::saveManifest() {
    d->saveDraft();
}

void ReleaseSession::mendManifest() {
    d->mendDraft();
}

void ReleaseSession::keepEdits() {
    if (!d->draft)
        return;
    d->draft->base = d->manifestText;
    d->draft->conflict = false;
    Q_EMIT draftChanged();
}

void ReleaseSession::quit() {
    if (!d->parks({.quit = true}))
        Q_EMIT mayQuit();
}

void ReleaseSession::discardEdits() {
    if (!d->draft)
        return;
    d->edit(d->manifestText);
    d->goOnLeaving();
}

void ReleaseSession::stay() {
    d->parked.reset();
    Q_EMIT draftChanged();
}

QList<Finding> ReleaseSession::folderFindings() const {
    return d->files ? d->files->findings + d->secretFindings : QList<Finding>();
}

bool ReleaseSession::isSearching() const {
    return !d->searching.isNull();
}

bool ReleaseSession::isSearched() const {
    return isBundleOpen() || (d->searched && d->files && sameFiles(d->searched->files, *d->files));
}

QList<Finding> ReleaseSession::findings() const {
    QList<Finding> all;
    all += folderFindings();
    if (d->bundle && !d->stale)
        all += d->packedFindings;
    if (manifest())
        all += manifest()->findings;
    return all + d->serverFindings;
}

const std::optional<PackReport> &ReleaseSession::bundle() const {
    return d->bundle;
}

bool ReleaseSession::bundleIsStale() const {
    return d->stale;
}

const SignatureReport *ReleaseSession::signature() const {
    const bool fits = d->signature && d->bundle && !d->stale && d->signature->verification.sha256 == d->bundle->sha256;
    return fits ? &*d->signature : nullptr;
}

bool ReleaseSession::signedAsChosen() const {
    const auto chosen = d->environment.keys ? d->environment.keys->identity(d->settings.signerId) : std::nullopt;
    const SignatureReport *made = signature();
    return chosen && made && made->verification.signer && made->verification.algorithm == chosen->algorithm
        && made->verification.signer->fingerprint == chosen->fingerprint;
}

bool ReleaseSession::willSign() const {
    return !d->settings.signerId.isEmpty();
}

const std::optional<PublishReport> &ReleaseSession::publishReport() const {
    return d->report;
}

std::optional<Error> ReleaseSession::error() const {
    return d->error;
}

std::optional<Error> ReleaseSession::signingError() const {
    return d->signingError;
}

StepState ReleaseSession::stepState(Step step) const {
    if (d->phase == Phase::Opening)
        return step == Step::Contents || step == Step::Manifest ? StepState::Busy : StepState::Unknown;
    if (!d->files)
        return StepState::Unknown;
    switch (step) {
    case Step::Contents:
        return worst(folderFindings());
    case Step::Manifest:
        return manifest() ? worst(manifest()->findings + d->serverFindings) : StepState::Bad;
    case Step::Bundle:
        if (d->phase == Phase::Packing)
            return StepState::Busy;
        if (d->packFailed)
            return StepState::Bad;
        if (!d->bundle)
            return StepState::Unknown;
        return d->stale ? StepState::Warning : worst(d->packedFindings);
    case Step::Signature:
        if (d->phase == Phase::Signing)
            return StepState::Busy;
        if (d->signingError)
            return StepState::Bad;
        if (const SignatureReport *made = signature())
            return made->verification.trusted() ? StepState::Good : StepState::Warning;
        return d->signature ? StepState::Warning : StepState::Unknown;
    case Step::Publish:
        if (d->phase == Phase::Publishing)
            return StepState::Busy;
        // A report about other bytes than the bundle's says nothing of this release.
        if (!d->report
            || (d->report->succeeded() && (!d->bundle || d->stale || d->report->bundleHash != d->bundle->sha256)))
            return StepState::Unknown;
        if (d->report->succeeded())
            return StepState::Good;
        return d->report->outcome == Outcome::Unknown ? StepState::Warning : StepState::Bad;
    }
    Q_UNREACHABLE_RETURN(StepState::Unknown);
}

int ReleaseSession::problemCount(Step step) const {
    if (step == Step::Contents && d->files)
        return problemsIn(folderFindings());
    if (step == Step::Manifest)
        return problemsIn(d->serverFindings) + (manifest() ? problemsIn(manifest()->findings) : 0);
    return 0;
}

bool ReleaseSession::isBundleOpen() const {
    return d->files && !d->source;
}

QString ReleaseSession::whyNotPack() const {
    return d->whyNotGoOn();
}

bool ReleaseSession::canPack() const {
    return d->source && d->canGoOn();
}

QString ReleaseSession::whyNotSign() const {
    return d->whyNotSign();
}

bool ReleaseSession::canPublish() const {
    return whyNotPublish().isEmpty();
}

QString ReleaseSession::whyNotPublish() const {
    if (QString why = d->whyNotGoOn(); !why.isEmpty())
        return why;
    if (!d->manifest || !d->manifest->accepted())
        return tr("The server would refuse this manifest.");
    if (willSign() && !signedAsChosen()) {
        if (const QString why = d->whyNotSign(); !why.isEmpty())
            return why;
        if (d->passphraseMissing())
            return tr("Sign the bundle first: its key asks for a passphrase.");
    }
    const ServerProfile server = target();
    if (server.id == localServerId)
        return {};
    const auto checked = checkServerAddress(server);
    return checked ? QString() : describe(checked.error()).title;
}

Progress ReleaseSession::progress() const {
    return d->progress;
}

QList<ActivityEntry> ReleaseSession::activity() const {
    return d->activity;
}

void ReleaseSession::open(const QString &path) {
    d->open(path, Private::Kind::Folder);
}

void ReleaseSession::openBundle(const QString &path) {
    d->open(path, Private::Kind::Bundle);
}

void ReleaseSession::close() {
    d->close();
}

void ReleaseSession::rescan() {
    d->rescan(true);
}

void ReleaseSession::pack() {
    if (canPack())
        d->pack(Private::Then::Stop);
}

bool ReleaseSession::canWaive(const Finding &finding) const {
    return d->phase == Phase::Ready && d->source && !d->source->isArchive() && d->discoveryOf(finding);
}

void ReleaseSession::waive(const Finding &finding, const QString &reason) {
    if (canWaive(finding) && isReason(reason))
        d->waive(*d->discoveryOf(finding), reason);
}

void ReleaseSession::sign(SecretBytes passphrase) {
    if (const QString why = whyNotSign(); !why.isEmpty()) {
        Q_EMIT announced(why);
        return;
    }
    d->passphrase = std::make_shared<SecretBytes>(std::move(passphrase));
    d->pack(Private::Then::Sign);
}

void ReleaseSession::packAndCompare() {
    if (canPack() && d->bundle)
        d->compare();
}

void ReleaseSession::saveBundleAs(const QString &file) {
    if (d->bundle && d->phase == Phase::Ready)
        d->saveBundleAs(file);
}

void ReleaseSession::publish() {
    if (const QString why = whyNotPublish(); !why.isEmpty()) {
        Q_EMIT announced(why);
        return;
    }
    d->publish();
}

const QList<PreflightAnswer> &ReleaseSession::preflight() const {
    return d->preflight;
}

bool ReleaseSession::canAskBeforehand() const {
    return d->phase == Phase::Ready && d->files && d->manifest;
}

bool ReleaseSession::canCheckAgain() const {
    return d->phase == Phase::Ready && d->report && d->report->outcome == Outcome::Unknown
        && !d->report->jobId.isEmpty();
}

void ReleaseSession::askBeforehand() {
    if (canAskBeforehand())
        d->askBeforehand();
}

void ReleaseSession::checkAgain() {
    if (canCheckAgain())
        d->checkAgain();
}

void ReleaseSession::learn(const PublishReport &report) {
    const bool shown = d->report && !report.jobId.isEmpty() && d->report->jobId == report.jobId;
    if (!shown || isBusy())
        return;
    d->published(report);
    Q_EMIT publishChanged();
    Q_EMIT contentChanged();
}

void ReleaseSession::cancel() {
    if (!d->running)
        return;
    d->running->requestStop();
    Q_EMIT announced(tr("Cancelling…"));
}

const Settings &ReleaseSession::settings() const {
    return d->settings;
}

void ReleaseSession::setSigner(const QString &identityId) {
    if (d->settings.signerId == identityId)
        return;
    d->settings.signerId = identityId;
    d->signingError.reset();
    d->saveSettings();
    Q_EMIT signatureChanged();
    Q_EMIT settingsChanged();
}

void ReleaseSession::setTimestampAuthority(const QString &address) {
    if (d->settings.timestampAuthority == address)
        return;
    d->settings.timestampAuthority = address;
    d->saveSettings();
    Q_EMIT settingsChanged();
}

void ReleaseSession::setWindowLayout(const QByteArray &geometry, const QByteArray &state) {
    if (d->settings.windowGeometry == geometry && d->settings.windowState == state)
        return;
    d->settings.windowGeometry = geometry;
    d->settings.windowState = state;
    d->saveSettings();
}

void ReleaseSession::showSizeMap(bool shown) {
    if (d->settings.sizeMap == shown)
        return;
    d->settings.sizeMap = shown;
    d->saveSettings();
    Q_EMIT settingsChanged();
}

void ReleaseSession::setBuildCommand(const QString &folder, const QString &command) {
    if (d->settings.buildCommand(folder) == command)
        return;
    d->settings.setBuildCommand(folder, command);
    d->saveSettings();
    Q_EMIT settingsChanged();
}

void ReleaseSession::setLanguage(const QString &code) {
    if (d->settings.language == code)
        return;
    d->settings.language = code;
    d->saveSettings();
    Q_EMIT settingsChanged();
    Q_EMIT announced(tr("Waybill speaks this language from its next start on."));
}

void ReleaseSession::setAppearance(Appearance appearance) {
    if (d->settings.appearance == appearance)
        return;
    d->settings.appearance = appearance;
    d->saveSettings();
    Q_EMIT settingsChanged();
}

} // namespace waybill::ui
