#include "core/manifest/jsonsource.h"

#include "core/manifest/fixes.h"
#include "core/manifest/jsonstring.h"
#include "core/manifest/textplaces.h"

#include <QHash>
#include <QRegularExpression>

#include <simdjson.h>

#include <algorithm>
#include <limits>

namespace waybill {

namespace {

namespace ondemand = simdjson::ondemand;

constexpr qsizetype pathAtMost = 256; // code units: a hostile text must not multiply a long key by its members

bool isContinuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

// The offset of the first byte that is no part of well-formed UTF-8 (RFC 3629), or -1.
qint64 firstBadUtf8(QByteArrayView text) {
    if (simdjson::validate_utf8(text.data(), static_cast<std::size_t>(text.size())))
        return -1;
    const auto byteAt = [&](qint64 i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    qint64 i = 0;
    while (i < text.size()) {
        const unsigned lead = byteAt(i);
        const int length = lead < 0x80 ? 1
            : (lead & 0xE0U) == 0xC0   ? 2
            : (lead & 0xF0U) == 0xE0   ? 3
            : (lead & 0xF8U) == 0xF0   ? 4
                                       : 0;
        if (length == 0 || i + length > text.size()
            || !simdjson::validate_utf8(text.data() + i, static_cast<std::size_t>(length)))
            return i;
        i += length;
    }
    return -1;
}

// Reads a text that is good UTF-8. Whatever it meets is thrown as a JsonFault, and caught in this file.
class Walk {
public:
    Walk(QByteArrayView text, const TextPlaces &places, int depthLimit, QList<Finding> &findings)
        : m_text(text)
        , m_padded(text.data(), static_cast<std::size_t>(text.size()))
        , m_places(places)
        , m_depthLimit(depthLimit)
        , m_findings(findings) { }

    JsonValue read() {
        if (const auto error = m_parser.iterate(m_padded).get(m_document); error != simdjson::SUCCESS)
            throw broken(error);
        m_at = nextJsonToken(m_text, 0);
        JsonValue root = checked(m_document.is_scalar()) ? readScalar(m_document, m_at)
                                                         : readValue(checked(m_document.get_value()), 1);
        if (!m_document.at_end())
            throw JsonFault{QStringLiteral("WB1007"), {}, offsetHere()};
        return root;
    }

private:
    // A key of an object, or an index of a list.
    struct Step {
        const QString *key;
        qsizetype index;
    };

    static QString message(simdjson::error_code error) { return QString::fromUtf8(simdjson::error_message(error)); }

    JsonFault broken(simdjson::error_code error) {
        if (error == simdjson::UNCLOSED_STRING || error == simdjson::UNESCAPED_CHARS)
            return brokenString(m_text, message(error));
        if (error == simdjson::INCOMPLETE_ARRAY_OR_OBJECT)
            return brokenNesting(m_text, message(error));
        return {QStringLiteral("WB1001"), {message(error)},
            std::min(offsetHere(), jsonTokenEnd(m_text, m_text.size()) - 1)};
    }

    // Where the reader stands; where it cannot say, the last token that was read.
    qint64 offsetHere() {
        const char *location = nullptr;
        if (m_document.current_location().get(location) != simdjson::SUCCESS || !location)
            return m_at;
        return std::clamp<qint64>(location - m_padded.data(), 0, m_text.size());
    }

    // As the server writes it: "api.endpoints[0].path".
    QString pathOf(const QString &key) const {
        QString path;
        const auto join = [&path](const QString &next) { path += path.isEmpty() ? next : u'.' + next; };
        for (const Step &step : m_steps) {
            if (step.key)
                join(*step.key);
            else
                path += QStringLiteral("[%1]").arg(step.index);
        }
        join(key);
        return path.size() > pathAtMost ? path.first(pathAtMost) + u'…' : path;
    }

    template <typename T> T checked(simdjson::simdjson_result<T> &&result) {
        T value;
        if (const auto error = std::move(result).get(value); error != simdjson::SUCCESS)
            throw broken(error);
        return value;
    }

    // A value's token is there without question; a document's is asked for.
    static std::string_view checked(std::string_view token) { return token; }

    // `opening` and `end` are where its quotes begin and end.
    QString readString(qint64 opening, qint64 end) const {
        auto text = unescapedJson(m_text.sliced(opening + 1, end - opening - 2));
        if (!text)
            throw JsonFault{QStringLiteral("WB1001"), {message(simdjson::STRING_ERROR)}, opening + 1 + text.error(), 2};
        return *std::move(text);
    }

    // `source` is a value, or the document where the whole text is one scalar.
    template <typename Source> JsonValue readScalar(Source &source, qint64 start) {
        const std::string_view token = checked(source.raw_json_token());
        const char first = token.front();
        const qint64 end = first == '"' ? jsonStringEnd(m_text, start)
                                        : jsonTokenEnd(m_text, start + static_cast<qint64>(token.size()));
        const qint64 bytes = end - start;
        JsonValue value;
        value.place = m_places.at(start, bytes);
        if (first == '"') {
            value.type = JsonValue::Type::String;
            value.string = readString(start, end);
            pass(source, end);
        } else if (first == 't' || first == 'f') {
            value.type = JsonValue::Type::Bool;
            if (source.get_bool().get(value.boolean) != simdjson::SUCCESS)
                throw JsonFault{QStringLiteral("WB1001"),
                    {message(first == 't' ? simdjson::T_ATOM_ERROR : simdjson::F_ATOM_ERROR)}, start, bytes};
        } else if (first == 'n') {
            bool null = false;
            if (source.is_null().get(null) != simdjson::SUCCESS || !null)
                throw JsonFault{QStringLiteral("WB1001"), {message(simdjson::N_ATOM_ERROR)}, start, bytes};
        } else {
            value.type = JsonValue::Type::Number;
            value.number = readNumber(source, start, bytes);
        }
        return value;
    }

    // Moves the reader behind a string that was read already.
    template <typename Source> void pass(Source &source, qint64 end) {
        std::string_view passed;
        const auto error = source.get_string(true).get(passed);
        if (error == simdjson::TRAILING_CONTENT)
            throw JsonFault{QStringLiteral("WB1007"), {}, nextJsonToken(m_text, end)};
        if (error != simdjson::SUCCESS)
            throw broken(error);
    }

    template <typename Source> double readNumber(Source &source, qint64 start, qint64 bytes) {
        static const QRegularExpression grammar(
            QStringLiteral("\\A-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?\\z"));
        const QByteArrayView token = m_text.sliced(start, bytes);
        if (!grammar.match(QString::fromLatin1(token)).hasMatch()) {
            const bool number = token.front() == '-' || (token.front() >= '0' && token.front() <= '9');
            throw JsonFault{QStringLiteral("WB1001"), {message(number ? simdjson::NUMBER_ERROR : simdjson::TAPE_ERROR)},
                start, bytes};
        }
        double number = 0;
        // Well-formed but out of a double's range: JavaScript reads infinity, and so do we.
        if (source.get_double().get(number) == simdjson::SUCCESS)
            return number;
        std::string_view passed; // what failed was not read past
        std::ignore = source.raw_json().get(passed);
        return std::numeric_limits<double>::infinity();
    }

    JsonValue readValue(ondemand::value source, int depth) {
        const std::string_view token = checked(source.raw_json_token());
        m_at = token.data() - m_padded.data();
        const qint64 start = m_at;
        if (token.front() != '{' && token.front() != '[')
            return readScalar(source, start);
        if (depth > m_depthLimit)
            throw JsonFault{QStringLiteral("WB1006"), {QString::number(m_depthLimit)}, start};
        JsonValue value = token.front() == '{' ? readObject(source, depth) : readArray(source, depth);
        value.place = m_places.at(start, closingEnd() - start);
        return value;
    }

    // Behind an object or array the reader stands on the next token: the bracket is the last thing before it.
    qint64 closingEnd() {
        const char *location = nullptr;
        const bool known = m_document.current_location().get(location) == simdjson::SUCCESS && location;
        return jsonTokenEnd(m_text, known ? location - m_padded.data() : m_text.size());
    }

    JsonValue readArray(ondemand::value source, int depth) {
        JsonValue value;
        value.type = JsonValue::Type::Array;
        for (auto item : checked(source.get_array())) {
            m_steps.append({nullptr, value.items.size()});
            value.items.append(readValue(checked(simdjson::simdjson_result<ondemand::value>(item)), depth + 1));
            m_steps.removeLast();
        }
        return value;
    }

    JsonValue readObject(ondemand::value source, int depth) {
        JsonValue value;
        value.type = JsonValue::Type::Object;
        QHash<QString, qsizetype> last; // where each key stands
        for (auto next : checked(source.get_object())) {
            ondemand::field field = checked(std::move(next));
            const std::string_view raw = field.escaped_key();
            m_at = raw.data() - m_padded.data() - 1;
            const auto bytes = static_cast<qint64>(raw.size()) + 2;
            JsonMember member;
            member.keyPlace = m_places.at(m_at, bytes);
            member.key = readString(m_at, m_at + bytes);
            if (const auto earlier = last.constFind(member.key); earlier != last.constEnd()) {
                member.repeated = true;
                value.members[*earlier].overridden = true;
                const bool neighbours = *earlier + 1 == value.members.size();
                const qint64 start = value.members[*earlier].keyPlace.offset;
                const qint64 end = neighbours ? m_at : value.members[*earlier + 1].keyPlace.offset;
                m_findings.append({QStringLiteral("WB1010"), Severity::Warning, Judge::Server, pathOf(member.key), {},
                    member.keyPlace, {member.key},
                    Fix{FixKind::RemoveRepetition, {member.key}, {{start, end - start, {}}}}});
            }
            last.insert(member.key, value.members.size());
            m_steps.append({&member.key, 0});
            member.value = readValue(field.value(), depth + 1);
            m_steps.removeLast();
            value.members.append(std::move(member));
        }
        return value;
    }

    QByteArrayView m_text;
    simdjson::padded_string m_padded;
    const TextPlaces &m_places;
    int m_depthLimit;
    QList<Finding> &m_findings;
    ondemand::parser m_parser;
    ondemand::document m_document;
    qint64 m_at = 0;
    QList<Step> m_steps; // the way to the value that is read
};

// Reads into `source`; the first thing that is wrong, where something is.
std::optional<JsonFault> read(
    const QByteArray &text, const TextPlaces &places, const JsonLimits &limits, JsonSource &source) {
    if (text.size() > limits.bytes)
        return JsonFault{
            QStringLiteral("WB1005"), {QString::number(text.size()), QString::number(limits.bytes)}, limits.bytes, 1};
    if (text.startsWith("\xEF\xBB\xBF"))
        return JsonFault{QStringLiteral("WB1003"), {}, 0, 3};
    if (std::ranges::all_of(text, isJsonSpace))
        return JsonFault{QStringLiteral("WB1004"), {}, 0, 0};
    if (const qint64 bad = firstBadUtf8(text); bad >= 0)
        return JsonFault{
            QStringLiteral("WB1002"), {QString::number(static_cast<unsigned char>(text[bad]), 16).toUpper()}, bad};
    try {
        source.root = Walk(text, places, limits.depth, source.findings).read();
    } catch (JsonFault &fault) {
        while (fault.offset + fault.bytes < text.size() && isContinuation(text[fault.offset + fault.bytes]))
            ++fault.bytes; // never half a character
        return fault;
    } catch (const simdjson::simdjson_error &error) {
        return JsonFault{QStringLiteral("WB1001"), {QString::fromUtf8(error.what())}, 0};
    }
    return std::nullopt;
}

// Whether the reader comes past the bracket whose comma was taken away: it may be the wrong one of the two.
bool comesPast(const QByteArray &mended, qint64 bracket, const JsonLimits &limits) {
    JsonSource source;
    const auto fault = read(mended, TextPlaces(mended), limits, source);
    return !fault || fault->offset > bracket;
}

std::optional<Fix> fixOf(const QByteArray &text, const JsonFault &fault, const JsonLimits &limits) {
    if (fault.code == QLatin1StringView("WB1003"))
        return Fix{FixKind::RemoveByteOrderMark, {}, {{fault.offset, fault.bytes, {}}}};
    if (fault.code == QLatin1StringView("WB1008"))
        return escapeOf(text, fault.offset);
    if (fault.code != QLatin1StringView("WB1001"))
        return std::nullopt;
    auto fix = commaRemoval(text, fault.offset);
    return fix && comesPast(applyFix(text, *fix), fault.offset - 1, limits) ? std::move(fix) : std::nullopt;
}

} // namespace

const JsonMember *JsonValue::find(QStringView key) const {
    const auto found = std::ranges::find(members.rbegin(), members.rend(), key, &JsonMember::key);
    return found == members.rend() ? nullptr : &*found;
}

JsonSource readJson(const QByteArray &text, const JsonLimits &limits) {
    const TextPlaces places(text);
    JsonSource source;
    if (const auto fault = read(text, places, limits, source))
        source.findings.append({fault->code, Severity::Error, Judge::Server, QStringLiteral("$"), {},
            places.at(fault->offset, fault->bytes), fault->arguments, fixOf(text, *fault, limits)});
    return source;
}

} // namespace waybill
