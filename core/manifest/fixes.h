// How a manifest's text is mended: small edits that leave every other byte as it is, indentation, order and line ends
// included. Pure functions; any thread.
#pragma once

#include "core/base/finding.h"
#include "core/manifest/jsonsource.h"

#include <functional>
#include <optional>

namespace waybill {

// The text with the edits made; the text itself where one of them lies outside, or reaches into another.
QByteArray applyFix(const QByteArray &text, const Fix &fix);

// A text mended as far as fixes go.
struct Mended {
    QByteArray text;
    QList<Finding> mended; // whose fix was applied, in the order of application; places are of the text as it was then
};

// Applies the fixes of what `judge` finds, those apart from each other at once, and judges again, until nothing is left
// that can be mended.
Mended mend(const QByteArray &text, const std::function<QList<Finding>(const QByteArray &)> &judge);

// The fixes. `text` is the text that the values were read from. Absent where no honest one exists.

// The member that stands at `index`, with its comma.
Fix removalOfMember(const JsonValue &object, qsizetype index);
Fix removalOfItem(const JsonValue &list, qsizetype index);
// "Name" -> "name", where the object has no "name" yet; nothing else is touched.
Fix renaming(const JsonMember &member, const QString &key);
// `json` is ASCII. Behind the member `after` where there is one, else as the last one; set out as its neighbours are.
Fix additionTo(const QByteArray &text, const JsonValue &object, const QString &key, const QByteArray &json,
    const QString &after = {});
Fix replacementOf(const JsonValue &value, const QByteArray &json);
// White space around a text that is not blank.
std::optional<Fix> trimmingOf(const QByteArray &text, const JsonValue &value);
// "v1.2.3", "1.2": what the server takes instead.
std::optional<Fix> versionFix(const JsonValue &value);
// The one of `values` that it is, but for case and white space around it.
std::optional<Fix> spellingFix(const JsonValue &value, std::span<const QLatin1StringView> values);

// Of a text that is no JSON: a comma before a closing bracket at `offset`.
std::optional<Fix> commaRemoval(const QByteArray &text, qint64 offset);
// Of a raw control character within a text at `offset`.
std::optional<Fix> escapeOf(const QByteArray &text, qint64 offset);

} // namespace waybill
