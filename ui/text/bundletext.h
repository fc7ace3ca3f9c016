// Words for what is found when bundles are compared and looked into. Needs no display; any thread once the translators
// are installed.
#pragma once

#include "core/bundle/diff.h"
#include "core/bundle/wasmsummary.h"

namespace waybill::ui {

QString diffStateTitle(DiffState state); // "new"
QString diffCounts(const BundleDiff &diff); // "2 new, 1 changed, 0 deleted, 5 the same"
QString wasmFaultText(WasmFault fault); // a sentence
QString wasmRangeText(const WasmRange &range, bool pages); // "17 to 32 pages, shared"
QString noSuchPage(const QString &entry); // of a bundle's; relative to ui/; a sentence
QStringList wasmLines(const WasmSummary &summary); // the whole of it, to read; names as shownName has them

// A hostile text with its lines and tabs, and everything else that shownName escapes escaped.
QString shownText(const QString &text);

} // namespace waybill::ui
