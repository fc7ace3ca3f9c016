// Judges a manifest's text: what would this judge say of it, and where. Pure functions; any thread.
// Source of the rules: contract "manifest.json: what each judge of it accepts", column "server at finalize".
#pragma once

#include "core/base/finding.h"
#include "core/manifest/manifest.h"

#include <QByteArray>

#include <optional>

namespace waybill {

struct ManifestReport {
    // What could be read, also where there are findings; absent where the text is no JSON object.
    std::optional<Manifest> manifest;
    QList<Finding> findings; // in the text's order

    // Whether the server would accept it: no finding of severity error by the server judge.
    bool accepted() const { return !hasErrors(findings); }
};

// The server's own rules at finalize. The minimal shape (extension present, name absent) is judged by the older
// server's rules, with one warning that today's server refuses it; `olderServer` false makes that an error.
ManifestReport judgeManifest(const QByteArray &text, bool olderServer = true);

} // namespace waybill
