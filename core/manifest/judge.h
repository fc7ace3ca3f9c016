// Judges a manifest's text: what would this judge say of it, and where. Pure functions; any thread.
// Source of the rules: contract "manifest.json: what each judge of it accepts".
#pragma once

#include "core/base/finding.h"
#include "core/manifest/jsonsource.h"
#include "core/manifest/manifest.h"

#include <QByteArray>

#include <optional>

namespace waybill {

struct ManifestReport {
    // What could be read, also where there are findings; absent where the text is no JSON object.
    std::optional<Manifest> manifest;
    QList<Finding> findings; // in the text's order

    // Whether the server would accept it: no finding of severity error by the server judge.
    bool accepted() const;
};

// The server's own rules at finalize. The minimal shape (extension present, name absent) is judged by the older
// server's rules, with one warning that today's server refuses it; `olderServer` false makes that an error.
ManifestReport judgeManifest(const QByteArray &text, bool olderServer = true);
// The same of a text that was read already.
ManifestReport judgeManifest(const QByteArray &text, const JsonSource &source, bool olderServer = true);

// The published JSON schema, and what the platform's documents ask beyond it; warnings and infos alone, whatever the
// server says of the same. Of the minimal shape only that the schema does not know it. At most 1,000, and then how many
// more there are. Empty where the text is no JSON object.
QList<Finding> judgeBySchema(const QByteArray &text, const JsonSource &source);

// The server's findings, and those of the schema judge that do not repeat one of them, in the text's order.
ManifestReport judgeByRules(const QByteArray &text, bool olderServer = true);

} // namespace waybill
