#include "mutant.h"

#include "oracle.h"

#include <QRandomGenerator>

namespace waybill {

namespace {

using oracle::Node;

const QByteArray plain = R"({
  "name": "com.acme.reports",
  "publisher": "Acme",
  "version": "1.4.2",
  "runtime": "wasm-js@1",
  "capabilities": ["cap:http.fetch", "cap:log.emit", "cap:user.read"],
  "ui": {
    "type": "iframe",
    "entry": "ui/index.html",
    "hooks": {"appMenu": {"label": "Reports"}, "clientPortalMenu": {"label": "R"}},
    "routes": [{"path": "/a", "iframePath": "ui/a.html"}]
  },
  "api": {"endpoints": [
    {"method": "GET", "path": "/reports", "handler": "list"},
    {"method": "post", "path": "/reports/{id}", "handler": "dist/h", "schedulable": true}
  ]},
  "assets": ["ui/**", "*.txt"],
  "precompiled": {"x86_64": "p/x86", "arm": "p/arm"}
}
)";

const QList<QByteArray> &originals() {
    static const QList<QByteArray> all{plain, QByteArray(plain).replace("\n", "\r\n"),
        QByteArray(plain).replace("  ", "\t").replace("\": ", "\" :"),
        R"({"name":"a.b","version":"1.2.*","runtime":"node@20"})",
        R"({ "name" : "com.acme.отчёты 🚀"
, "publisher" : "\u0041cme"
, "version" : " 1.0.0-rc.1+b "
, "runtime" : "wasm-js"
, "ui" : { "entry" : "./ui\/index.html", "type" : "\u0069frame", "title" : 1 }
, "capabilities" : [ "http.fetch", "CAP:LOG.EMIT", "nonsense" ]
})",
        R"({"version":"1.0.0","name":"x","runtime":"-","api":{"endpoints":[]},"assets":[],"precompiled":{},"capabilities":[]})"};
    return all;
}

const QList<QByteArray> &values() {
    static const QList<QByteArray> all{"null", "true", "false", "0", "-1.5e3", "1e999", "[]", "{}", "\"\"", "\" \"",
        "\"\\u00a0\"", "\"\\ufeff\"", "\"\xef\xbb\xbf\"", "\"\\u200b\"", "\"..\"", "\"a..b\"", "\"a b\"", "\"iframe\"",
        "\"Iframe \"", "\"GET\"", "\"get\"", "\" Put\"", "\"TRACE\"", "\"HEAD\"", "\"1.2\"", "\"v1.2.3\"", "\"1.2.3\"",
        "\"1.2.*\"", "\"01.2.3\"", "\"1.2.3-\"", "\"wasm-js@1\"", "\" wasm-js@1\"", "\"wasm\"", "\"http.fetch\"",
        "\"cap:http.fetch\"", "\"cap:Http.Fetch \"", "\"/a\"", "\"a\"", "\"🚀\"", "\"\\ud800\"", "[\"a\", \"a\"]",
        "[\"a\", 5]", "[null]", "{\"label\": \"\"}", "{\"a\": 1, \"a\": \"b\"}", "[[[[1]]]]", "01", "+1", "nul", "'a'",
        "\"\\x\"", "\"a\tb\"", "\"a\nb\"", "[1,]", "{\"a\":1,}", "[,]", ""};
    return all;
}

const QList<QByteArray> &keys() {
    static const QList<QByteArray> all{"name", "publisher", "version", "runtime", "capabilities", "ui", "api", "assets",
        "precompiled", "type", "entry", "hooks", "appMenu", "label", "endpoints", "method", "path", "handler", "events",
        "sbom", "extension", "Name", "VERSION", "runtime ", "", " ", "\\ufeff", "a.b", "[0]", "*", "\\u006eame",
        "__proto__", "schedulable", "🚀", "$schema"};
    return all;
}

struct Member {
    qsizetype begin;
    qsizetype end;
};

struct Spans {
    QList<Node> values; // each with what is inside
    QList<Member> members;
    QList<qsizetype> keyStarts;
};

void collect(const Node &node, Spans &spans) {
    spans.values.append(node);
    for (qsizetype i = 0; i < node.values.size(); ++i) {
        if (node.kind == Node::Kind::Object) {
            spans.members.append({node.keyStarts[i], node.values[i].end});
            spans.keyStarts.append(node.keyStarts[i]);
        }
        collect(node.values[i], spans);
    }
}

class Mutator {
    int below(qsizetype limit) {
        return limit > 0 ? static_cast<int>(m_random.bounded(static_cast<quint32>(limit))) : 0;
    }
    template <typename List> auto pick(const List &list) { return list[below(list.size())]; }

public:
    Mutator(quint32 seed, quint32 number)
        : m_random(seed * 1'000'003U + number) { }

    QByteArray make() {
        QByteArray text = pick(originals());
        const int changes = 1 + below(4);
        for (int i = 0; i < changes; ++i)
            text = changed(text);
        return text;
    }

private:
    QByteArray changed(const QByteArray &text) {
        const auto root = oracle::parse(text);
        if (root && below(8) != 0) {
            Spans spans;
            collect(*root, spans);
            return changedValue(text, spans);
        }
        return changedBytes(text);
    }

    QByteArray changedValue(const QByteArray &text, const Spans &spans) {
        const Node node = pick(spans.values);
        const QByteArray raw = text.sliced(node.begin, node.end - node.begin);
        const auto put = [&](const QByteArray &json) { return QByteArray(text).replace(node.begin, raw.size(), json); };
        if (!spans.members.isEmpty() && below(3) == 0)
            return changedMember(text, spans);
        switch (below(8)) {
        case 0:
            return put('[' + raw + ']');
        case 1:
            return put("{\"a\": " + raw + '}');
        case 2:
            return node.kind == Node::Kind::Text ? put(padded(raw)) : put('"' + QByteArray::number(below(100)) + '"');
        case 3:
            return node.kind == Node::Kind::Text ? put(below(2) == 0 ? raw.toUpper() : raw.toLower()) : put(raw);
        case 4:
            return node.kind == Node::Kind::Text ? put(QByteArray(raw).remove(1, 1 + below(4))) : put(pick(values()));
        case 5: // a list's entry twice
            return node.kind == Node::Kind::Text ? put(raw + ", " + raw) : put(pick(values()));
        default:
            return put(pick(values()));
        }
    }

    QByteArray changedMember(const QByteArray &text, const Spans &spans) {
        const Member member = pick(spans.members);
        const QByteArray raw = text.sliced(member.begin, member.end - member.begin);
        switch (below(4)) {
        case 0: { // gone, with the comma behind it or without one
            QByteArray result = QByteArray(text).remove(member.begin, raw.size());
            const qsizetype comma = result.indexOf(',', member.begin);
            return comma >= 0 && below(4) != 0 ? result.remove(comma, 1) : result;
        }
        case 1:
            return QByteArray(text).insert(member.end, ",\r\n " + raw);
        case 2:
            return QByteArray(text).insert(member.begin, '"' + pick(keys()) + "\": " + pick(values()) + ", ");
        default: {
            const qsizetype end = text.indexOf('"', member.begin + 1);
            return QByteArray(text).replace(member.begin + 1, end - member.begin - 1, pick(keys()));
        }
        }
    }

    QByteArray padded(const QByteArray &raw) {
        static const QList<QByteArray> spaces{
            " ", "\\t", "\\u2003", "\xc2\xa0", "\xef\xbb\xbf", "v", "/", "..", "\\n  "};
        return below(2) == 0 ? QByteArray(raw).insert(1, pick(spaces))
                             : QByteArray(raw).insert(raw.size() - 1, pick(spaces));
    }

    QByteArray changedBytes(const QByteArray &text) {
        static const QList<QByteArray> pieces{",", "}", "]", "{", "[", "\"", ":", " ", "\n", "\r\n", "\r", "\t", "\f",
            "\\", "\xc2\xa0", "\xef\xbb\xbf", "\xff", "\xed\xa0\x80", "// c\n", "/* c */", "🚀", "1", "null",
            QByteArray(1, '\0')};
        const qsizetype at = below(text.size() + 1);
        switch (below(8)) {
        case 0:
            return QByteArray(text).remove(at, 1 + below(6));
        case 1:
            return text.first(at);
        case 2:
            return "\xef\xbb\xbf" + text;
        case 3: {
            const qsizetype close = text.indexOf(below(2) == 0 ? '}' : ']', at);
            return QByteArray(text).insert(close < 0 ? at : close, ", ");
        }
        case 4:
            return below(2) == 0 ? QByteArray(text).replace("\n", "\r\n") : QByteArray(text).replace("\r\n", "\n");
        case 5:
            return text + pick(pieces);
        default:
            return QByteArray(text).insert(at, pick(pieces));
        }
    }

    QRandomGenerator m_random;
};

} // namespace

QByteArray mutant(quint32 seed, quint32 number) {
    return Mutator(seed, number).make();
}

} // namespace waybill
