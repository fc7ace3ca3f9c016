// The state machine of the Inspect page: one bundle from disk, what is in it, who signed it, and what is done with it.
// No widgets; owns its Operations. Lives on the window's thread; no call of it blocks. The key ring outlives it.
//
//   Empty --open--> Reading --> Verifying --> Ready --sign, extract, saveEntry--> Signing, Extracting, Saving --> Ready
//                      |            ^           |
//                      v            +-----------+ another question of trust; another signature; the key ring changed
//                    Empty (with an error)
#pragma once

#include "ui/session/inspectionsteps.h"

#include <QObject>
#include <QUrl>

#include <memory>
#include <optional>

namespace waybill::ui {

class Inspection : public QObject {
    Q_OBJECT

public:
    enum class Phase { Empty, Reading, Verifying, Ready, Signing, Extracting, Saving };
    enum class SignatureState { Unknown, Absent, Present };

    explicit Inspection(KeyRing &keys, QObject *parent = nullptr);
    ~Inspection() override;

    // --- what is
    Phase phase() const;
    bool isBusy() const; // something runs that cancel() would stop
    QString path() const; // of the bundle that is open or being opened; empty: none
    const std::optional<InspectedBundle> &bundle() const; // stays while it is read again
    const std::optional<EarlyManifest> &earlyManifest() const; // while it is read, where it can be told before bundle()
    int revision() const; // another one whenever bundle() or earlyManifest() is
    QString extension() const; // as the manifest names it; empty: not known
    bool changedOnDisk() const; // since it was read
    SignatureState signatureState() const;
    const std::optional<SignatureReport> &signature() const;
    QString signatureFile() const; // what is looked at: the chosen one, or <bundle>.SIGNATURE
    QString trustFile() const; // what alone decides; empty: the remembered signers and the user's own identities
    std::optional<Error> error() const; // of the last opening, check or work; none once a new one starts
    QString note() const; // what was last done, as a sentence; none once something new starts
    Progress progress() const; // of what runs

    // --- intents. What is signed, unpacked or saved is not broken off by another one: it is refused, and that is
    // announced.
    void open(const QString &path); // a bundle, or the signature of one
    void readAgain();
    void close();
    void verify(); // looks for the signature again
    void verifyWith(const QString &file); // its keys and authorities alone decide
    void verifyAsRemembered();
    void chooseSignature(const QString &file);
    void remember(const QString &extension, const Verification &verification);
    void sign(const QString &identityId, SecretBytes passphrase); // then who signed it is asked as by default again
    void extract(const QString &folder); // into a new folder below it, where it is not empty
    void saveEntry(const QString &entry, const QString &file);
    void cancel();

    void setTimestampAuthority(const QUrl &address); // for x509; empty: no timestamps

Q_SIGNALS:
    void changed(); // everything but progress
    void busyChanged();
    void progressed(const waybill::Progress &progress);
    // Something for assistive technology to say and for the status bar to show.
    void announced(const QString &sentence);

private:
    bool canAsk();
    bool canWork();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace waybill::ui
