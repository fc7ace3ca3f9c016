// The command by which anybody checks a signature without this program: what "Copy the command" gives. Blocking where
// it asks an installed tool for its version; any thread.
#pragma once

#include "core/signing/verification.h"

namespace waybill {

struct ToolCommand {
    SigningAlgorithm algorithm = SigningAlgorithm::Cosign;
    QString bundle; // paths
    QString signature;
    QString trust; // the file with the public key or the authorities; empty: the tool's customary name stands there
    bool rawBase64 = false; // cosign
    bool forMail = true; // x509: else the purpose has to be named
};

// One line for a shell.
QString textOf(const ToolCommand &command, int cosignMajor);

// Of the cosign on the PATH; 3 where there is none.
int installedCosignMajor();

// For a signature that was read (its algorithm is known), and the cosign that is installed.
QString commandFor(const Verification &verification, const QString &bundle, const QString &signature,
    const QString &trust, bool rawBase64);

} // namespace waybill
