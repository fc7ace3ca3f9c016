#include "ui/session/inspectionstate.h"

#include "ui/text/usertext.h"

#include <QDir>
#include <QFileInfo>

namespace waybill::ui {

namespace {

QString native(const QString &path) {
    return QDir::toNativeSeparators(path);
}

} // namespace

Inspection::Private::Private(Inspection *inspection, KeyRing &ring)
    : q(inspection)
    , keys(ring) {
    QObject::connect(&watch, &FolderWatch::changed, q, [this] { look(); });
    QObject::connect(&keys, &KeyRing::changed, q, [this] { keysChanged(); });
    QObject::connect(&keys, &KeyRing::idle, q, [this](bool done) { remembered(done); });
}

Inspection::Private::~Private() {
    // All are asked first and waited for after, so that they end at the same time.
    const auto operations = q->findChildren<OperationBase *>(Qt::FindDirectChildrenOnly);
    for (OperationBase *operation : operations)
        operation->requestStop();
    qDeleteAll(operations);
}

void Inspection::Private::setPhase(Phase value) {
    const bool wasBusy = q->isBusy();
    phase = value;
    if (wasBusy != q->isBusy())
        Q_EMIT q->busyChanged();
}

void Inspection::Private::becomeReady() {
    setPhase(bundle ? Phase::Ready : Phase::Empty);
    Q_EMIT q->changed();
    if (std::exchange(verifyDue, false))
        keysChanged();
    if (std::exchange(lookDue, false))
        look();
}

// Whether the user's own work runs, which another wish does not break off.
bool Inspection::Private::refuses() {
    const bool working = phase == Phase::Signing || phase == Phase::Extracting || phase == Phase::Saving;
    if (working)
        say(Inspection::tr("Something is still being written. Cancel it, or wait until it has ended."));
    return working;
}

void Inspection::Private::say(const QString &sentence) {
    Q_EMIT q->announced(sentence);
}

void Inspection::Private::ended(const Result<QString> &sentence) {
    if (sentence) {
        note = *sentence;
        say(note);
    } else {
        failed(sentence.error());
    }
    becomeReady();
}

void Inspection::Private::failed(const Error &failure) {
    if (failure.code == ErrorCode::FileChanged && bundle)
        changedOnDisk = true;
    if (failure.code == ErrorCode::Cancelled) {
        say(Inspection::tr("Cancelled."));
        return;
    }
    error = failure;
    const Description text = describe(failure);
    say(text.title + QStringLiteral(". ") + text.truth);
}

void Inspection::Private::forget() {
    if (running)
        running->requestStop();
    running = nullptr;
    looking = nullptr;
    watch.stop();
    path.clear();
    bundle.reset();
    early.reset();
    ++revision;
    changedOnDisk = false;
    question = {};
    signatureState = SignatureState::Unknown;
    signature = {};
    error.reset();
    note.clear();
    verifyDue = false;
    lookDue = false;
}

void Inspection::Private::open(const QString &file) {
    forget();
    path = bundleOf(file);
    read();
}

void Inspection::Private::read() {
    if (bundle) { // which stays to be seen
        readAll();
        return;
    }
    using Early = Result<std::optional<EarlyManifest>>;
    run<Early>(
        Phase::Reading, [path = path](OperationContext &context) { return readEarlyManifest(path, context); },
        [this](const Early &found) {
            if (!found) {
                opened(fail(found.error()));
                return;
            }
            early = *found;
            revision += early ? 1 : 0;
            readAll();
        });
}

void Inspection::Private::readAll() {
    run<Result<InspectedBundle>>(
        Phase::Reading, [path = path](OperationContext &context) { return inspectBundle(path, context); },
        [this](const Result<InspectedBundle> &result) { opened(result); });
}

void Inspection::Private::opened(const Result<InspectedBundle> &result) {
    early.reset();
    if (!result) {
        const QString asked = path;
        if (!bundle)
            forget();
        // What was read before stays to be seen.
        failed(result.error());
        if (!bundle && error)
            path = asked;
        becomeReady();
        return;
    }
    bundle = *result;
    ++revision;
    changedOnDisk = false;
    signatureState = SignatureState::Unknown;
    signature = {};
    watchFiles();
    say(Inspection::tr("Opened %1: %2, %3 packed.")
            .arg(native(path), Inspection::tr("%n entries", nullptr, static_cast<int>(bundle->listing.entries.size())),
                formatSize(bundle->listing.size)));
    verify(question);
}

void Inspection::Private::verify(const InspectionQuestion &asked) {
    verifyDue = false;
    asking = asked;
    VerifyOrder order{path, asked.signature, {}, {}, asked.trustFile};
    judgedByRemembered = keys.trustedSigners();
    judgedByOwn = keys.ownKeys();
    if (asked.trustFile.isEmpty()) {
        order.question = {{}, judgedByRemembered, q->extension()};
        order.own = judgedByOwn;
    }
    run<Result<CheckedSignature>>(
        Phase::Verifying,
        [of = *bundle, order](OperationContext &context) { return checkSignature(of, order, context); },
        [this, asked](const Result<CheckedSignature> &result) { checked(result, asked); });
}

void Inspection::Private::checked(const Result<CheckedSignature> &result, const InspectionQuestion &asked) {
    const QString before = verdict();
    if (result)
        adopt(*result, asked);
    else
        failed(result.error()); // the verdict that stands is of the question before
    if (const QString now = verdict(); result && now != before)
        say(now);
    becomeReady();
}

void Inspection::Private::adopt(const CheckedSignature &found, const InspectionQuestion &asked) {
    const bool elsewhere = question.signature != asked.signature;
    const bool another = signature.stamp != found.stamp;
    question = asked;
    signature = found;
    signatureState = found.report ? SignatureState::Present : SignatureState::Absent;
    if (elsewhere || another)
        watchFiles();
}

void Inspection::Private::sign(const QString &identityId, SecretBytes passphrase) {
    const SignOrder order{keys.opener(identityId), std::make_shared<SecretBytes>(std::move(passphrase)), path,
        keys.publicFile(identityId), timestampAuthority, bundle->listing.sha256};
    run<Result<CheckedSignature>>(
        Phase::Signing, [of = *bundle, order](OperationContext &context) { return signInspected(of, order, context); },
        [this](const Result<CheckedSignature> &result) {
            if (!result) {
                ended(fail(result.error()));
                return;
            }
            // What a file or another signature had to say is not asked any more.
            adopt(*result, {});
            judgedByRemembered = keys.trustedSigners();
            judgedByOwn = keys.ownKeys();
            ended(Inspection::tr("Signed; the signature is %1.").arg(native(result->report->file)));
        });
}

QString Inspection::Private::verdict() const {
    if (signatureState == SignatureState::Unknown)
        return {};
    if (!signature.report)
        return Inspection::tr("There is no signature beside the bundle.");
    const VerdictText text = describe(signature.report->verification);
    return Inspection::tr("Unchanged? %1 Trusted? %2").arg(text.unchanged, text.trusted);
}

void Inspection::Private::keysChanged() {
    const InspectionQuestion &current = phase == Phase::Verifying ? asking : question;
    if (!bundle || !current.trustFile.isEmpty() || changedOnDisk)
        return;
    if (keys.trustedSigners() == judgedByRemembered && keys.ownKeys() == judgedByOwn)
        return;
    if (phase == Phase::Ready || phase == Phase::Verifying)
        verify(InspectionQuestion(current));
    else
        verifyDue = true;
}

void Inspection::Private::remembered(bool done) {
    if (!std::exchange(remembering, false) || done || !keys.error())
        return;
    error = keys.error();
    Q_EMIT q->changed();
}

void Inspection::Private::watchFiles() {
    const QFileInfo place(path);
    FileList watched;
    watched.root = place.absolutePath();
    watched.files = {SourceFile{place.fileName()}, SourceFile{place.fileName() + QStringLiteral(".SIGNATURE")}};
    watch.watch(watched, question.signature);
}

void Inspection::Private::look() {
    if (!bundle)
        return;
    if (looking) {
        lookDue = true;
        return;
    }
    looking = startOperation<InspectionMarks>(
        q,
        [path = path, file = q->signatureFile()](
            OperationContext &) { return InspectionMarks{stampOfFile(path), stampOfFile(file)}; },
        [this](const OperationBase *operation, const InspectionMarks &marks) {
            if (looking != operation)
                return;
            looking = nullptr;
            seen(marks);
        });
}

void Inspection::Private::seen(const InspectionMarks &marks) {
    // What is being read or written is looked at when that is done.
    if (phase != Phase::Ready) {
        lookDue = true;
        return;
    }
    if (const bool differs = marks.bundle != bundle->stamp; differs != changedOnDisk) {
        changedOnDisk = differs;
        if (differs)
            say(Inspection::tr("%1 has changed on disk.").arg(native(path)));
        Q_EMIT q->changed();
    }
    if (std::exchange(lookDue, false))
        look();
    if (!changedOnDisk && signatureState != SignatureState::Unknown && marks.signature != signature.stamp)
        verify(question);
}

} // namespace waybill::ui
