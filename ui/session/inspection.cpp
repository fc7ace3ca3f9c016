#include "ui/session/inspection.h"

#include "ui/session/inspectionstate.h"

#include <QDir>
#include <QFileInfo>

namespace waybill::ui {

Inspection::Inspection(KeyRing &keys, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, keys)) { }

Inspection::~Inspection() = default;

Inspection::Phase Inspection::phase() const {
    return d->phase;
}

bool Inspection::isBusy() const {
    return d->phase != Phase::Empty && d->phase != Phase::Ready;
}

QString Inspection::path() const {
    return d->path;
}

const std::optional<InspectedBundle> &Inspection::bundle() const {
    return d->bundle;
}

const std::optional<EarlyManifest> &Inspection::earlyManifest() const {
    return d->early;
}

int Inspection::revision() const {
    return d->revision;
}

QString Inspection::extension() const {
    return d->bundle && d->bundle->manifest && d->bundle->manifest->manifest ? d->bundle->manifest->manifest->name
                                                                             : QString();
}

bool Inspection::changedOnDisk() const {
    return d->changedOnDisk;
}

Inspection::SignatureState Inspection::signatureState() const {
    return d->signatureState;
}

const std::optional<SignatureReport> &Inspection::signature() const {
    return d->signature.report;
}

QString Inspection::signatureFile() const {
    if (!d->question.signature.isEmpty())
        return d->question.signature;
    return d->path.isEmpty() ? QString() : signaturePath(d->path);
}

QString Inspection::note() const {
    return d->note;
}

QString Inspection::trustFile() const {
    return d->question.trustFile;
}

std::optional<Error> Inspection::error() const {
    return d->error;
}

Progress Inspection::progress() const {
    return d->progress;
}

void Inspection::open(const QString &path) {
    d->keys.refreshOnce(); // the user's own identities and the signers that are remembered
    if (!d->refuses())
        d->open(path);
}

void Inspection::readAgain() {
    if (!d->path.isEmpty() && !d->refuses())
        d->read();
}

void Inspection::close() {
    if (d->refuses())
        return;
    d->forget();
    d->setPhase(Phase::Empty);
    Q_EMIT changed();
}

void Inspection::verify() {
    if (canAsk())
        d->verify(d->question);
}

void Inspection::verifyWith(const QString &file) {
    if (canAsk())
        d->verify({d->question.signature, file});
}

void Inspection::verifyAsRemembered() {
    if (canAsk())
        d->verify({d->question.signature, {}});
}

void Inspection::chooseSignature(const QString &file) {
    if (!canAsk())
        return;
    const QString chosen = QFileInfo(file).absoluteFilePath();
    d->verify({chosen == signaturePath(d->path) ? QString() : chosen, d->question.trustFile});
}

void Inspection::remember(const QString &extension, const Verification &verification) {
    if (d->keys.isBusy()) {
        Q_EMIT announced(tr("The keys are being changed. Wait until that has ended."));
        return;
    }
    d->remembering = true;
    d->keys.trust(extension, verification);
}

void Inspection::sign(const QString &identityId, SecretBytes passphrase) {
    if (canWork())
        d->sign(identityId, std::move(passphrase));
}

void Inspection::extract(const QString &folder) {
    if (!canWork())
        return;
    d->run<Result<QString>>(
        Phase::Extracting,
        [of = *d->bundle, folder](OperationContext &context) { return extractInspected(of, folder, context); },
        [this](const Result<QString> &into) {
            d->ended(into.transform(
                [](const QString &place) { return tr("Extracted to %1.").arg(QDir::toNativeSeparators(place)); }));
        });
}

void Inspection::saveEntry(const QString &entry, const QString &file) {
    if (!canWork())
        return;
    d->run<Result<void>>(
        Phase::Saving,
        [of = *d->bundle, entry, file](
            OperationContext &context) { return waybill::ui::saveEntry(of, entry, file, context); },
        [this, file](const Result<void> &saved) {
            d->ended(saved.transform([&] { return tr("Saved as %1.").arg(QDir::toNativeSeparators(file)); }));
        });
}

void Inspection::cancel() {
    if (!d->running)
        return;
    d->running->requestStop();
    Q_EMIT announced(tr("Cancelling…"));
}

void Inspection::setTimestampAuthority(const QUrl &address) {
    d->timestampAuthority = address;
}

// A question takes the place of one that is being answered; of other bytes than those that are shown none is asked.
bool Inspection::canAsk() {
    if (!d->bundle || d->phase == Phase::Reading || d->refuses())
        return false;
    if (d->changedOnDisk)
        Q_EMIT announced(tr("The bundle has changed on disk: read it again first."));
    return !d->changedOnDisk;
}

bool Inspection::canWork() {
    if (d->phase == Phase::Verifying)
        Q_EMIT announced(tr("Wait until what runs has ended."));
    return d->phase != Phase::Verifying && canAsk();
}

} // namespace waybill::ui
