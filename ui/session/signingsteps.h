// The blocking steps by which the window signs and verifies: plain functions from values to values, on a step's thread.
#pragma once

#include "core/signing/signer.h"
#include "ui/session/keyring.h"

#include <QUrl>

#include <memory>
#include <optional>

namespace waybill::ui {

// A signature beside its bundle, and what it comes to.
struct SignatureReport {
    QString file;
    QByteArray text;
    Verification verification;
    QString command; // checks it without this program; empty where the signature is unreadable
};

struct SignOrder {
    KeyRing::Opener key;
    std::shared_ptr<SecretBytes> passphrase; // typed; empty: the remembered one, or none
    QString bundle;
    QString publicFile; // the identity's, for the command; empty: its customary name stands there
    QUrl timestampAuthority; // x509 only; empty: no timestamp
    QString sha256; // of the bundle that is meant, hex; empty: as it is on disk
};

// Signs the bundle, verifies the signature and writes it to <bundle>.SIGNATURE. Errors: the opener's, Signer's,
// writeSignature's, FileChanged where it is not the bundle that is meant: then nothing is written.
Result<SignatureReport> signAndWrite(const SignOrder &order, OperationContext &context);

struct VerifyOrder {
    QString bundle;
    QString signature; // its file; empty: <bundle>.SIGNATURE
    TrustQuestion question;
    QList<OwnKey> own; // whose signatures are as good as remembered ones
    QString trustFile; // where the anchors come from, for the command
};

// None where there is no signature file. Errors: FileUnreadable, Cancelled.
Result<std::optional<SignatureReport>> readAndVerify(const VerifyOrder &order, OperationContext &context);

} // namespace waybill::ui
