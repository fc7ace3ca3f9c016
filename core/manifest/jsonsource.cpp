#include "core/manifest/jsonsource.h"

#include "core/manifest/textplaces.h"

#include <QRegularExpression>
#include <QSet>

#include <simdjson.h>

#include <algorithm>
#include <limits>

namespace waybill {

namespace {

namespace ondemand = simdjson::ondemand;

// Thrown inside this file alone: ends the walk with one finding.
struct Broken {
    QString code;
    QStringList arguments;
    qint64 offset;
    qint64 bytes = 1;
};

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
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

// simdjson's first pass says that a string holds a control character or is not closed, but not where.
Broken brokenString(QByteArrayView text, const QString &reason) {
    qint64 opened = -1;
    for (qint64 i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (opened >= 0 && static_cast<unsigned char>(c) < 0x20)
            return {QStringLiteral("WB1008"),
                {QStringLiteral("U+%1").arg(static_cast<int>(c), 4, 16, QLatin1Char('0')).toUpper()}, i};
        if (opened >= 0 && c == '\\')
            ++i;
        else if (c == '"')
            opened = opened >= 0 ? -1 : i;
    }
    if (opened >= 0)
        return {QStringLiteral("WB1009"), {}, opened};
    return {QStringLiteral("WB1001"), {reason}, std::max<qint64>(0, text.size() - 1)};
}

class Walk {
public:
    Walk(QByteArrayView text, const TextPlaces &places, int depthLimit, QList<Finding> &findings)
        : m_text(text)
        , m_padded(text.data(), static_cast<std::size_t>(text.size()))
        , m_places(places)
        , m_depthLimit(depthLimit)
        , m_findings(findings) { }

    JsonValue read() {
        if (const auto error = m_parser.iterate(m_padded).get(m_document); error != simdjson::SUCCESS) {
            if (error == simdjson::UNCLOSED_STRING || error == simdjson::UNESCAPED_CHARS)
                throw brokenString(m_text, message(error));
            throw broken(error);
        }
        m_at = firstToken();
        JsonValue root = checked(m_document.is_scalar()) ? readScalar(m_document, m_at)
                                                         : readValue(checked(m_document.get_value()), 1);
        if (!m_document.at_end())
            throw Broken{QStringLiteral("WB1007"), {}, offsetHere()};
        return root;
    }

private:
    static QString message(simdjson::error_code error) { return QString::fromUtf8(simdjson::error_message(error)); }

    Broken broken(simdjson::error_code error) {
        return {QStringLiteral("WB1001"), {message(error)}, std::min(offsetHere(), lastByte())};
    }

    qint64 lastByte() const {
        qint64 last = m_text.size() - 1;
        while (last > 0 && isSpace(m_text[last]))
            --last;
        return last;
    }

    qint64 firstToken() const {
        qint64 first = 0;
        while (first < m_text.size() && isSpace(m_text[first]))
            ++first;
        return first;
    }

    // Where the reader stands; where it cannot say, the last token that was read.
    qint64 offsetHere() {
        const char *location = nullptr;
        if (m_document.current_location().get(location) != simdjson::SUCCESS || !location)
            return m_at;
        return std::clamp<qint64>(location - m_padded.data(), 0, m_text.size());
    }

    template <typename T> T checked(simdjson::simdjson_result<T> &&result) {
        T value;
        if (const auto error = std::move(result).get(value); error != simdjson::SUCCESS)
            throw broken(error);
        return value;
    }

    // A value's token is there without question; a document's is asked for.
    static std::string_view checked(std::string_view token) { return token; }

    static QString text(std::string_view utf8) {
        return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    }

    qint64 tokenBytes(std::string_view token) const {
        while (!token.empty() && isSpace(token.back()))
            token.remove_suffix(1);
        return static_cast<qint64>(token.size());
    }

    // `source` is a value, or the document where the whole text is one scalar.
    template <typename Source> JsonValue readScalar(Source &source, qint64 start) {
        const std::string_view token = checked(source.raw_json_token());
        JsonValue value;
        value.place = m_places.at(start, tokenBytes(token));
        switch (token.front()) {
        case '"':
            value.type = JsonValue::Type::String;
            // JavaScript reads a lone surrogate; it stands as U+FFFD here, which no rule tells apart.
            value.string = text(checked(source.get_string(true)));
            break;
        case 't':
        case 'f':
            value.type = JsonValue::Type::Bool;
            value.boolean = checked(source.get_bool());
            break;
        case 'n':
            if (!checked(source.is_null()))
                throw Broken{QStringLiteral("WB1001"), {message(simdjson::N_ATOM_ERROR)}, start};
            break;
        default:
            value.type = JsonValue::Type::Number;
            value.number = readNumber(source, token, start);
        }
        return value;
    }

    template <typename Source> double readNumber(Source &source, std::string_view token, qint64 start) {
        static const QRegularExpression grammar(
            QStringLiteral("\\A-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?\\z"));
        if (!grammar.match(text(token.substr(0, static_cast<std::size_t>(tokenBytes(token))))).hasMatch())
            throw Broken{QStringLiteral("WB1001"), {message(simdjson::NUMBER_ERROR)}, start};
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
            throw Broken{QStringLiteral("WB1006"), {QString::number(m_depthLimit)}, start};
        JsonValue value = token.front() == '{' ? readObject(source, depth) : readArray(source, depth);
        value.place = m_places.at(start, closingOffset() + 1 - start);
        return value;
    }

    // Behind an object or array the reader stands on the next token: the bracket is the last thing before it.
    qint64 closingOffset() {
        const char *location = nullptr;
        qint64 next = m_text.size();
        if (m_document.current_location().get(location) == simdjson::SUCCESS && location)
            next = std::min<qint64>(location - m_padded.data(), m_text.size());
        do {
            --next;
        } while (next > 0 && isSpace(m_text[next]));
        return next;
    }

    JsonValue readArray(ondemand::value source, int depth) {
        JsonValue value;
        value.type = JsonValue::Type::Array;
        for (auto item : checked(source.get_array()))
            value.items.append(readValue(checked(simdjson::simdjson_result<ondemand::value>(item)), depth + 1));
        return value;
    }

    JsonValue readObject(ondemand::value source, int depth) {
        JsonValue value;
        value.type = JsonValue::Type::Object;
        QSet<QString> seen;
        for (auto next : checked(source.get_object())) {
            ondemand::field field = checked(std::move(next));
            const std::string_view raw = field.escaped_key();
            const qint64 keyStart = raw.data() - m_padded.data() - 1;
            JsonMember member;
            member.keyPlace = m_places.at(keyStart, static_cast<qint64>(raw.size()) + 2);
            m_at = keyStart;
            member.key = text(checked(field.unescaped_key(true)));
            member.repeated = seen.contains(member.key);
            seen.insert(member.key);
            if (member.repeated)
                m_findings.append({QStringLiteral("WB1010"), Severity::Warning, Judge::Server, {}, {}, member.keyPlace,
                    {member.key}});
            member.value = readValue(field.value(), depth + 1);
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
};

} // namespace

const JsonMember *JsonValue::find(QStringView key) const {
    const auto found = std::ranges::find(members.rbegin(), members.rend(), key, &JsonMember::key);
    return found == members.rend() ? nullptr : &*found;
}

JsonSource readJson(const QByteArray &text, const JsonLimits &limits) {
    const TextPlaces places(text);
    JsonSource source;
    const auto refuse = [&](const Broken &broken) {
        source.findings.append({broken.code, Severity::Error, Judge::Server, {}, {},
            places.at(broken.offset, broken.bytes), broken.arguments});
        return source;
    };
    if (text.size() > limits.bytes)
        return refuse(
            {QStringLiteral("WB1005"), {QString::number(text.size()), QString::number(limits.bytes)}, limits.bytes, 1});
    if (text.startsWith("\xEF\xBB\xBF"))
        return refuse({QStringLiteral("WB1003"), {}, 0, 3});
    if (std::ranges::all_of(text, isSpace))
        return refuse({QStringLiteral("WB1004"), {}, 0, 0});
    if (const qint64 bad = firstBadUtf8(text); bad >= 0)
        return refuse(
            {QStringLiteral("WB1002"), {QString::number(static_cast<unsigned char>(text[bad]), 16).toUpper()}, bad});
    try {
        source.root = Walk(text, places, limits.depth, source.findings).read();
    } catch (const Broken &broken) {
        return refuse(broken);
    } catch (const simdjson::simdjson_error &error) {
        return refuse({QStringLiteral("WB1001"), {QString::fromUtf8(error.what())}, 0});
    }
    return source;
}

} // namespace waybill
