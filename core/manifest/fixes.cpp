#include "core/manifest/fixes.h"

#include "core/manifest/jsonstring.h"
#include "core/manifest/jsshape.h"

#include <QRegularExpression>

#include <algorithm>

namespace waybill {

namespace {

// What is wrong with a text that is no JSON shows one at a time.
constexpr int roundsAtMost = 256;

qint64 endOf(const TextPlace &place) {
    return place.offset + place.bytes;
}

// What goes where one of several neighbours is removed: up to the next one, so that it takes its place, or from the end
// of the one before; where it is alone, all between the brackets.
TextEdit removal(const TextPlace &around, const TextPlace *before, const TextPlace &start, const TextPlace &end,
    const TextPlace *next) {
    if (next)
        return {start.offset, next->offset - start.offset, {}};
    if (before)
        return {endOf(*before), endOf(end) - endOf(*before), {}};
    return {around.offset + 1, around.bytes - 2, {}};
}

// A unit of a JSON string's raw text: an escape, or a character.
qsizetype unitAt(QByteArrayView raw, qsizetype at) {
    if (raw[at] == '\\')
        return raw[at + 1] == 'u' ? 6 : 2;
    qsizetype bytes = 1;
    while (at + bytes < raw.size() && (static_cast<unsigned char>(raw[at + bytes]) & 0xC0U) == 0x80U)
        ++bytes;
    return bytes;
}

bool isSpaceUnit(QByteArrayView unit) {
    const auto decoded = unescapedJson(unit);
    return decoded && decoded->size() == 1 && isJavaScriptSpace(decoded->front());
}

QByteArray quoted(const QString &ascii) {
    return '"' + ascii.toLatin1() + '"';
}

// The fixes of a round, from the front. They neither overlap nor touch: what stands between two of them is what each
// relies on.
QList<Finding> applicable(const QList<Finding> &findings) {
    QList<const Finding *> inOrder;
    for (const Finding &finding : findings) {
        if (finding.fix && !finding.fix->edits.isEmpty())
            inOrder.append(&finding);
    }
    std::ranges::stable_sort(inOrder, {}, [](const Finding *finding) { return finding->fix->edits.first().offset; });
    QList<Finding> chosen;
    qint64 end = -1;
    for (const Finding *finding : std::as_const(inOrder)) {
        if (finding->fix->edits.first().offset <= end)
            continue;
        chosen.append(*finding);
        end = finding->fix->edits.last().offset + finding->fix->edits.last().bytes;
    }
    return chosen;
}

} // namespace

QByteArray applyFix(const QByteArray &text, const Fix &fix) {
    QByteArray result;
    qint64 done = 0;
    for (const TextEdit &edit : fix.edits) {
        if (edit.offset < done || edit.bytes < 0 || edit.offset > text.size() - edit.bytes)
            return text;
        result += QByteArrayView(text).sliced(done, edit.offset - done);
        result += edit.replacement;
        done = edit.offset + edit.bytes;
    }
    result += QByteArrayView(text).sliced(done);
    return result;
}

Mended mend(const QByteArray &text, const std::function<QList<Finding>(const QByteArray &)> &judge) {
    Mended result{text, {}};
    for (int round = 0; round < roundsAtMost; ++round) {
        const QList<Finding> chosen = applicable(judge(result.text));
        Fix all;
        for (const Finding &finding : chosen)
            all.edits += finding.fix->edits;
        QByteArray next = applyFix(result.text, all);
        if (next == result.text)
            break;
        result.text = std::move(next);
        result.mended += chosen;
    }
    return result;
}

Fix removalOfMember(const JsonValue &object, qsizetype index) {
    const JsonMember &member = object.members[index];
    const TextPlace *before = index > 0 ? &object.members[index - 1].value.place : nullptr;
    const TextPlace *next = index + 1 < object.members.size() ? &object.members[index + 1].keyPlace : nullptr;
    return {
        FixKind::RemoveField, {member.key}, {removal(object.place, before, member.keyPlace, member.value.place, next)}};
}

Fix removalOfItem(const JsonValue &list, qsizetype index) {
    const JsonValue &item = list.items[index];
    const TextPlace *before = index > 0 ? &list.items[index - 1].place : nullptr;
    const TextPlace *next = index + 1 < list.items.size() ? &list.items[index + 1].place : nullptr;
    return {FixKind::RemoveEntry, {shortly(item)}, {removal(list.place, before, item.place, item.place, next)}};
}

Fix renaming(const JsonMember &member, const QString &key) {
    return {FixKind::RenameField, {member.key, key}, {{member.keyPlace.offset, member.keyPlace.bytes, quoted(key)}}};
}

Fix additionTo(
    const QByteArray &text, const JsonValue &object, const QString &key, const QByteArray &json, const QString &after) {
    const QStringList arguments{key, QString::fromLatin1(json)};
    const auto between = [&](qint64 from, qint64 to) { return text.sliced(from, to - from); };
    const QList<JsonMember> &members = object.members;
    if (members.isEmpty())
        return {FixKind::AddField, arguments, {{object.place.offset + 1, 0, quoted(key) + ": " + json}}};
    qsizetype index = members.size() - 1;
    for (qsizetype i = 0; i < members.size(); ++i) {
        if (members[i].key == after)
            index = i;
    }
    const JsonMember &neighbour = members[index];
    const QByteArray colon = between(endOf(neighbour.keyPlace), neighbour.value.place.offset);
    QByteArray comma; // with the white space that sets members apart here
    if (index > 0)
        comma = between(endOf(members[index - 1].value.place), neighbour.keyPlace.offset);
    else if (members.size() > 1)
        comma = between(endOf(neighbour.value.place), members[1].keyPlace.offset);
    else
        comma = ',' + between(object.place.offset + 1, neighbour.keyPlace.offset);
    if (comma == "," && members.size() == 1 && colon.endsWith(' '))
        comma += ' ';
    return {FixKind::AddField, arguments, {{endOf(neighbour.value.place), 0, comma + quoted(key) + colon + json}}};
}

Fix replacementOf(const JsonValue &value, const QByteArray &json) {
    return {FixKind::ReplaceValue, {QString::fromLatin1(json)}, {{value.place.offset, value.place.bytes, json}}};
}

std::optional<Fix> trimmingOf(const QByteArray &text, const JsonValue &value) {
    if (!isText(value))
        return std::nullopt;
    const qint64 start = value.place.offset + 1;
    const QByteArrayView raw = QByteArrayView(text).sliced(start, value.place.bytes - 2);
    qsizetype first = -1; // where the first unit that is no white space begins
    qsizetype last = 0; // where the last one ends
    for (qsizetype at = 0; at < raw.size();) {
        const qsizetype bytes = unitAt(raw, at);
        if (!isSpaceUnit(raw.sliced(at, bytes))) {
            first = first < 0 ? at : first;
            last = at + bytes;
        }
        at += bytes;
    }
    Fix fix{FixKind::TrimText, {}, {}};
    if (first > 0)
        fix.edits.append({start, first, {}});
    if (last < raw.size())
        fix.edits.append({start + last, raw.size() - last, {}});
    return fix.edits.isEmpty() ? std::nullopt : std::optional(fix);
}

std::optional<Fix> versionFix(const JsonValue &value) {
    static const QRegularExpression twoOrThree(
        QStringLiteral("\\A[vV]?([0-9]{1,9}\\.[0-9]{1,9})(\\.[0-9]{1,9})?((-[A-Za-z0-9.-]+)?(\\+[A-Za-z0-9.-]+)?)\\z"));
    constexpr qsizetype longest = 256; // nobody mends a longer one by a click
    const QString trimmed = trimmedAsJavaScript(value.string);
    const auto match = trimmed.size() <= longest ? twoOrThree.match(trimmed) : QRegularExpressionMatch();
    if (!value.isString() || !match.hasMatch())
        return std::nullopt;
    const QString patch = match.captured(2).isEmpty() ? QStringLiteral(".0") : match.captured(2);
    return replacementOf(value, quoted(match.captured(1) + patch + match.captured(3)));
}

std::optional<Fix> spellingFix(const JsonValue &value, std::span<const QLatin1StringView> values) {
    const QString trimmed = trimmedAsJavaScript(value.string);
    const auto known = std::ranges::find_if(
        values, [&](QLatin1StringView name) { return trimmed.compare(name, Qt::CaseInsensitive) == 0; });
    if (!value.isString() || known == values.end() || value.string == *known)
        return std::nullopt;
    return replacementOf(value, quoted(*known));
}

std::optional<Fix> commaRemoval(const QByteArray &text, qint64 offset) {
    if (offset >= text.size() || (text[offset] != '}' && text[offset] != ']'))
        return std::nullopt;
    const qint64 comma = jsonTokenEnd(text, offset) - 1;
    const qint64 before = comma > 0 ? jsonTokenEnd(text, comma) - 1 : -1;
    if (before < 0 || text[comma] != ',' || text[before] == ',' || text[before] == '[' || text[before] == '{')
        return std::nullopt;
    return Fix{FixKind::RemoveComma, {}, {{comma, 1, {}}}};
}

std::optional<Fix> escapeOf(const QByteArray &text, qint64 offset) {
    qint64 backslashes = 0;
    while (backslashes < offset && text[offset - 1 - backslashes] == '\\')
        ++backslashes;
    if (backslashes % 2 != 0) // one stands before it that is no character of the text's
        return std::nullopt;
    const char c = text[offset];
    const QByteArray hex = QByteArray::number(static_cast<int>(c), 16).rightJustified(4, '0');
    const QByteArray escape = c == '\n' ? "\\n" : c == '\r' ? "\\r" : c == '\t' ? "\\t" : "\\u" + hex;
    return Fix{
        FixKind::EscapeCharacter, {QStringLiteral("U+") + QString::fromLatin1(hex).toUpper()}, {{offset, 1, escape}}};
}

} // namespace waybill
