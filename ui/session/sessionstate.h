// What ReleaseSession keeps between its calls. Internal to ui/session; lives with the session, on its thread.
#pragma once

#include "ui/session/folderwatch.h"
#include "ui/session/publishsteps.h"
#include "ui/session/releasesession.h"
#include "ui/session/sessionsteps.h"
#include "ui/session/startoperation.h"

#include <QPointer>
#include <QTimer>

namespace waybill::ui {

struct ReleaseSession::Private {
    enum class Then { Stop, Sign, Publish };

    Private(ReleaseSession *session, Environment given);
    ~Private();
    Q_DISABLE_COPY_MOVE(Private)

    template <typename T> OperationBase *start(typename Operation<T>::Step step, std::function<void(const T &)> done) {
        return startOperation<T>(
            q, std::move(step), [done = std::move(done)](OperationBase *, const T &result) { done(result); });
    }
    void follow(OperationBase *operation); // as the one that Cancel stops

    enum class Kind { Folder, Bundle };
    struct Next {
        QString path; // empty: to be closed
        Kind kind = Kind::Folder;
        bool quit = false;
    };
    // The manifest as it is being edited.
    struct Draft {
        QByteArray base; // what it was made of, on disk
        QByteArray text;
        std::optional<ManifestReport> report; // of `judged`
        QByteArray judged;
        bool conflict = false; // on disk it is another one by now
    };
    void open(const QString &path, Kind kind);
    void opened(const Result<Opened> &result);
    void bundleOpened(const Result<OpenedBundle> &result);
    void notOpened(const Error &failure);
    void close();
    bool goOnToNext();
    void rescan(bool asked);
    void rescanned(const Result<Opened> &result, bool asked);
    void takeUp(const Opened &read, bool asked);
    bool adopt(const Snapshot &snapshot); // whether something changed
    void search(); // what is open, for secrets, where that was not done
    void searchEnded(const Result<Searched> &result);
    const Discovery *discoveryOf(const Finding &finding) const; // null: none, or waived
    void waive(const Discovery &discovery, const QString &reason);
    QString whyNotEdit() const; // a sentence; empty: one can
    void edit(const QByteArray &text);
    void judgeDraft();
    void saveDraft();
    void draftSaved(const Result<void> &saved, const QByteArray &base, const QByteArray &text);
    void mendDraft();
    bool parks(const Next &wanted); // until the draft was saved or discarded
    void goOnLeaving();
    void takeFindings(); // from what was searched, and the waivers
    // What takes its time to go, on whatever thread that is: an unpacked archive, and lists of many files.
    struct Old {
        std::shared_ptr<DistSource> source;
        std::optional<FileList> files;
        std::optional<Searched> searched;
        std::optional<FileList> packedFrom;
    };
    std::shared_ptr<Old> takeOld(); // for a step to let go
    void forget();
    void watchFiles();

    PackOrder packOrder() const;
    bool isKeptBack() const; // by findings
    QString whyNotGoOn() const; // to pack, sign or publish what is open
    bool canGoOn() const; // to packing where a folder is open, to signing and publishing
    void beginRun(Phase started);
    void pack(Then then);
    void packed(const PackOutcome &outcome, Then then);
    VerifyOrder verifyOrder() const; // of the packed bundle, where there is one
    void signBundle(Then then);
    void signatureMade(const Result<SignatureReport> &result, Then then);
    void keysChanged();
    QString whyNotSign() const;
    bool passphraseMissing() const; // the chosen identity asks for one that nobody remembers
    void compare();
    void saveBundleAs(const QString &file);
    void publish();
    PublishOrder publishOrder(const ServerProfile &server) const; // of what is open, as it is now
    void goToServer(Phase started, const ServerProfile &server,
        std::function<PublishEnd(PublishOrder, OperationContext &)> step, std::function<void(const PublishEnd &)> then);
    void upload();
    void askBeforehand();
    void checkAgain();
    void published(const PublishReport &end);
    void becomeReady();

    void setPhase(Phase next);
    void note(const QString &sentence, bool isError = false); // in the activity, and announced
    void noteError(const Error &failure);
    void saveSettings();
    void dropServer(const QString &id);
    void addServers(const QList<ServerProfile> &servers, const QString &file);
    void setServerError(const std::optional<Error> &failure);

    ReleaseSession *q;
    Environment environment;
    Settings settings;
    bool settingsDirty = false;

    Phase phase = Phase::Empty;
    QString origin;
    std::shared_ptr<DistSource> source; // null: nothing is open, or a bundle
    std::optional<FileList> files;
    int revision = 0;
    QByteArray manifestText;
    std::optional<ManifestReport> manifest;
    int manifestRevision = 0;
    std::optional<Draft> draft; // never of the same text as the disk's
    std::optional<Error> draftError; // of the last saving
    std::optional<Next> parked;
    Result<QList<Waiver>> waivers;
    std::optional<Searched> searched;
    QList<Finding> secretFindings; // of the last search, until there is another one
    std::optional<FileList> packedFrom;
    std::optional<PackReport> bundle;
    QList<Finding> packedFindings; // of its size
    bool stale = false;
    bool packFailed = false;
    std::optional<SignatureReport> signature;
    std::optional<Error> signingError;
    std::shared_ptr<SecretBytes> passphrase; // typed, until the signing that it is for has begun
    std::optional<PublishReport> report;
    ServerProfile reportServer; // the target as it was for the report
    QList<PreflightAnswer> preflight; // of the last time that was asked; none once what it was about has changed
    QList<Finding> serverFindings;
    std::optional<Error> error;
    Progress progress;
    QList<ActivityEntry> activity;

    std::unique_ptr<ServerKeys> serverKeys;
    std::optional<Error> serverError;
    std::optional<ServerProfile> local; // once it runs

    FolderWatch watch;
    QPointer<OperationBase> running; // of the phase
    QPointer<OperationBase> scanning; // reads again while the phase is Ready
    QPointer<OperationBase> searching; // for secrets, while the phase is Ready
    QPointer<OperationBase> judging; // the draft
    QPointer<OperationBase> savingDraft;
    QTimer judgeSoon; // once nothing was typed for a moment
    QPointer<OperationBase> saving; // the settings
    bool rescanDue = false;
    std::optional<Next> next; // once `running` has ended
};

} // namespace waybill::ui
