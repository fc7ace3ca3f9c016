// Signatures and signers as the command line prints them. Main thread.
#pragma once

#include "core/signing/verification.h"

#include <QJsonObject>

namespace waybill::cli {

QJsonObject toJson(const SignerFacts &signer);
QJsonObject toJson(const Verification &verification); // without the bundle's hash
QJsonObject publicJson(const Identity &identity); // without where it is kept

} // namespace waybill::cli
