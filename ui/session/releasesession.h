// The state machine between window and core: what is open, what is known of it, what runs. Pages show its state and
// send it intents; it owns the Operations. No widgets. Lives on the window's thread; no call of it blocks.
//
//   Empty --open--> Opening --> Ready --pack--> Packing --> Ready (with a bundle)
//                      |                                      |
//                      v                                   publish (packs first where the bundle is missing or stale)
//                    Empty (with an error)                    v
//                 Signing (where an identity is chosen) --> Publishing --> Ready (with a publish report)
#pragma once

#include "core/bundle/bundlewriter.h"
#include "core/bundle/distsource.h"
#include "core/bundle/filelist.h"
#include "core/manifest/judge.h"
#include "core/operation/operation.h"
#include "core/publish/publisher.h"
#include "core/settings/settings.h"
#include "ui/session/connectiontest.h"
#include "ui/session/serverkeys.h"
#include "ui/session/signingsteps.h"

#include <QDateTime>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace waybill::ui {

// Checking: the server is asked, and nothing is sent.
enum class Phase { Empty, Opening, Ready, Packing, Signing, Checking, Publishing };
enum class Step { Contents, Manifest, Bundle, Signature, Publish };
enum class StepState { Unknown, Busy, Good, Warning, Bad };

// One line of the Activity dock.
struct ActivityEntry {
    QDateTime when;
    QString text; // a finished sentence; never a secret
    bool isError = false;
};

class ReleaseSession : public QObject {
    Q_OBJECT

public:
    struct Environment {
        QString settingsFile; // the .ini
        QString bundleFolder; // where bundles are packed to: <folder>/<name>/<version>/bundle.tar.zst
        // Starts the registry inside the program where it does not run yet, and gives its profile. Called on a step's
        // thread.
        std::function<Result<ServerProfile>()> localServer;
        TimeLimits limits;
        RetryPolicy retry = {};
        KeyRing *keys = nullptr; // outlives the session; without one nothing can be signed
        QString historyFile = {}; // where each publish is written down; empty: nowhere
        // For the servers' keys (serversecrets.h); outlives the session. Without one they stay in memory.
        SecretStore *serverSecrets = nullptr;
        QString localStoreFolder; // where the registry inside the program keeps what is published
        QString packCacheFolder; // see PackOptions
        AskServer askServer; // to test a connection; without one none is tested
    };

    explicit ReleaseSession(Environment environment, QObject *parent = nullptr);
    ~ReleaseSession() override;

    // --- what is
    Phase phase() const;
    bool isBusy() const; // something runs that Cancel would stop
    QString origin() const; // what the user opened; empty: nothing
    bool isBundleOpen() const; // not a folder: nothing is scanned again or packed
    const std::optional<FileList> &files() const;
    int revision() const; // another one whenever files, manifest or what a search found are others than before
    FolderChoice folderChoice() const; // how the user wants what is open to be read
    QByteArray manifestText() const; // as it is being edited, else as on disk
    QByteArray manifestOnDisk() const;
    const std::optional<ManifestReport> &manifest() const; // of the text; absent: no manifest.json in the folder
    int manifestRevision() const; // another one whenever text on disk, report or draft's report is
    QString whyNotEditManifest() const; // a sentence where it cannot
    bool manifestEdited() const; // and not saved: nothing is packed or published before it is saved or reverted
    bool manifestJudged() const; // the report is of the text as it is now
    bool manifestConflicts() const; // edited, and another one on disk than the edits were made of
    std::optional<Error> manifestError() const; // of the last saving
    bool isLeaving() const; // what would take the edits from the screen waits for their being saved or discarded
    QList<Finding> folderFindings() const; // the scan's, then those of the search for secrets and junk
    bool isSearching() const; // for secrets; what an earlier search found stands until this one has ended
    bool isSearched() const; // as it is now
    QList<Finding> findings() const; // the folder's, the bundle's (its size), then the manifest's, then the server's
                                     // issues of the last publish
    const std::optional<PackReport> &bundle() const;
    bool bundleIsStale() const; // the folder has changed since
    const SignatureReport *signature() const; // of the bundle as it is now, by whomever; null: not signed
    bool signedAsChosen() const; // by the identity that is chosen
    bool willSign() const; // an identity is chosen to sign what is published
    const std::optional<PublishReport> &publishReport() const;
    const QList<PreflightAnswer> &preflight() const; // empty: not asked since something changed
    bool canAskBeforehand() const;
    bool canCheckAgain() const; // the outcome of the last publish is unknown, and written down
    std::optional<Error> error() const; // of the last open or pack; none once a new one starts
    std::optional<Error> signingError() const; // of the last signing; none once a new one starts
    StepState stepState(Step step) const;
    int problemCount(Step step) const; // findings of severity error and warning
    QString whyNotPack() const; // a sentence; empty: it can be packed, or the bundle that is open goes on as it is
    bool canPack() const;
    QString whyNotSign() const; // a sentence where it cannot; a passphrase may still be asked for
    bool canPublish() const;
    QString whyNotPublish() const; // a sentence where it cannot
    Progress progress() const; // of what runs
    QList<ActivityEntry> activity() const;

    // --- settings that the window changes
    const Settings &settings() const;
    QList<ServerProfile> targets() const; // the local registry first
    ServerProfile target() const;
    void setFolderChoice(const FolderChoice &choice); // remembered for this folder, which is read again
    void setTarget(const QString &id);
    void saveServer(const ServerProfile &profile); // adds, or replaces that id
    // Its keys first: where the keychain does not let them go, the server stays, and serverError() says why. A removed
    // target falls back to the local registry.
    void removeServer(const QString &id);
    void removeServerAlone(const QString &id); // its keys stay in the keychain, where nobody knows of them
    void importServers(const QString &file); // adds those that are not there in the same words
    void exportServers(const QString &file); // all, without secrets
    std::optional<Error> serverError() const; // of the last of these three; none once a new one starts
    ServerKeys &serverKeys();
    ConnectionOrder connectionOrder(const QString &id) const; // to test it as it is saved
    void localServerRuns(const ServerProfile &profile); // as a step has found
    QString localStoreFolder() const;
    bool canTestConnections() const;
    void setSigner(const QString &identityId); // empty: nobody signs
    void setTimestampAuthority(const QString &address); // empty: none
    void setWindowLayout(const QByteArray &geometry, const QByteArray &state);
    void setAppearance(Appearance appearance);
    void setBuildCommand(const QString &folder, const QString &command); // remembered for this folder
    void setLanguage(const QString &code); // from the next start on
    void showSizeMap(bool shown);

    // One of the search's that no waiver is about yet, in a folder that can keep one.
    bool canWaive(const Finding &finding) const;
    // Lets it pass for this reason, which has to be one (core/scan/waivers), in the folder's file of waivers.
    void waive(const Finding &finding, const QString &reason);

    // The manifest's text: judged after a moment, on a thread beside; nothing is written.
    void editManifest(const QByteArray &text);
    void saveManifest(); // where on disk it is what the edits were made of; else it conflicts, and nothing is written
    void mendManifest(); // applies every certain fix: manifestMended
    void keepEdits(); // the next saving may replace what is on disk now
    void discardEdits(); // and goes on with what waits
    void stay(); // what waits is not wanted any more
    void quit(); // mayQuit(), at once or when the edits are out of the way

    // Signs the bundle, which is packed first where it is missing or stale. `passphrase`: typed; empty: the remembered
    // one, or none.
    void sign(SecretBytes passphrase);

public Q_SLOTS:
    void open(const QString &path); // folder, .zip or .7z
    void openBundle(const QString &path); // to be signed and published as it is
    void close();
    void rescan(); // what is open, read again; also called when a file in it changes on disk
    void pack();
    void packAndCompare(); // packs again and says whether the bytes are the same (comparisonFinished)
    void saveBundleAs(const QString &file); // a copy of bundle and sidecar
    void publish(); // asks beforehand; a bad answer keeps from it
    void askBeforehand();
    void checkAgain();
    // What was found out elsewhere about the publish that is shown here; of another one nothing is taken.
    void learn(const waybill::PublishReport &report);
    void cancel();

Q_SIGNALS:
    void phaseChanged();
    void contentChanged(); // origin, files, manifest, findings, error
    void draftChanged(); // whether edited, conflicts, waits; the error of saving
    void unsavedInTheWay(); // somebody has to say what becomes of the edits
    void mayQuit();
    void manifestMended(const QByteArray &text); // to be taken over as one edit
    void bundleChanged();
    void signatureChanged(); // signature, signing error, chosen signer
    void publishChanged();
    void progressed(const waybill::Progress &progress);
    void targetsChanged(); // list or chosen one
    void serverErrorChanged();
    void settingsChanged();
    void activityAdded(const waybill::ui::ActivityEntry &entry);
    void comparisonFinished(bool same, const QString &first, const QString &second);
    // Something for assistive technology to say and for the status bar to show.
    void announced(const QString &sentence);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace waybill::ui
