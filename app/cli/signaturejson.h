// Signatures and signers as the command line prints them. Main thread.
#pragma once

#include "core/signing/verification.h"

#include <QJsonObject>

namespace waybill::cli {

QJsonObject toJson(const SignerFacts &signer);
QJsonObject toJson(const Verification &verification); // without the bundle's hash
QJsonObject publicJson(const Identity &identity); // without where it is kept

// The command that checks this signature without this program.
QString commandFor(const Verification &verification, const QString &bundle, const QString &signature,
    const QString &trust, bool rawBase64);

} // namespace waybill::cli
