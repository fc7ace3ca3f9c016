// What Inspection keeps between its calls. Internal to ui/session; lives with the inspection, on its thread.
#pragma once

#include "ui/session/folderwatch.h"
#include "ui/session/inspection.h"
#include "ui/session/startoperation.h"

#include <QPointer>

namespace waybill::ui {

// What a watched file may have become.
struct InspectionMarks {
    std::optional<FileStamp> bundle;
    std::optional<FileStamp> signature;
};

// By what a signature is judged.
struct InspectionQuestion {
    QString signature; // its file; empty: <bundle>.SIGNATURE
    QString trustFile; // empty: the remembered signers and the user's own identities
};

struct Inspection::Private {
    Private(Inspection *inspection, KeyRing &ring);
    ~Private();
    Q_DISABLE_COPY_MOVE(Private)

    template <typename T> void run(Phase during, typename Operation<T>::Step step, std::function<void(const T &)> done);
    void setPhase(Phase value);
    void becomeReady();
    bool refuses();
    void say(const QString &sentence);
    void ended(const Result<QString> &sentence); // of the user's own work
    void failed(const Error &failure);

    void open(const QString &file);
    void read();
    void readAll();
    void opened(const Result<InspectedBundle> &result);
    void forget();
    void verify(const InspectionQuestion &asked);
    void checked(const Result<CheckedSignature> &result, const InspectionQuestion &asked);
    void sign(const QString &identityId, SecretBytes passphrase);
    void adopt(const CheckedSignature &found, const InspectionQuestion &asked);
    QString verdict() const;
    void keysChanged();
    void remembered(bool done);
    void watchFiles();
    void look();
    void seen(const InspectionMarks &marks);

    Inspection *q;
    KeyRing &keys;
    Phase phase = Phase::Empty;
    QString path;
    std::optional<InspectedBundle> bundle;
    std::optional<EarlyManifest> early;
    int revision = 0;
    bool changedOnDisk = false;
    InspectionQuestion question; // that was answered
    InspectionQuestion asking; // while Phase::Verifying
    SignatureState signatureState = SignatureState::Unknown;
    CheckedSignature signature;
    // What the ring held when the signature was judged.
    QList<TrustedSigner> judgedByRemembered;
    QList<OwnKey> judgedByOwn;
    QUrl timestampAuthority;
    QString note;
    std::optional<Error> error;
    Progress progress;
    bool verifyDue = false;
    bool lookDue = false;
    bool remembering = false;

    FolderWatch watch;
    QPointer<OperationBase> running; // of the phase
    QPointer<OperationBase> looking; // at the files' stamps
};

// Takes the place of what runs: that is asked to stop, and its result is nobody's any more.
template <typename T>
void Inspection::Private::run(Phase during, typename Operation<T>::Step step, std::function<void(const T &)> done) {
    if (running)
        running->requestStop();
    running = startOperation<T>(
        q, std::move(step), [this, done = std::move(done)](const OperationBase *operation, const T &result) {
            if (running != operation)
                return;
            running = nullptr;
            done(result);
        });
    progress = {};
    QObject::connect(running, &OperationBase::progressed, q, [this, from = running.data()](const Progress &now) {
        if (running != from)
            return;
        progress = now;
        Q_EMIT q->progressed(now);
    });
    error.reset();
    note.clear();
    setPhase(during);
    Q_EMIT q->changed();
}

} // namespace waybill::ui
