#include "oracle.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>

namespace waybill::oracle {

namespace {

using Kind = Node::Kind;

constexpr int deepest = 64;
constexpr qsizetype longest = 1024 * 1024;

// Recursive descent. `failed` once is failed for good.
class Reader {
public:
    explicit Reader(const QByteArray &text)
        : m_text(text) { }

    std::optional<Node> read() {
        Node node = value(1);
        space();
        if (m_failed || m_at != m_text.size())
            return std::nullopt;
        return node;
    }

private:
    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    bool take(char c) {
        if (m_at >= m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }
    void need(char c) {
        if (!take(c))
            m_failed = true;
    }
    void space() {
        while (m_at < m_text.size() && QByteArrayView(" \t\r\n").contains(m_text[m_at]))
            ++m_at;
    }

    Node value(int depth) {
        space();
        Node node;
        node.begin = m_at;
        const char c = peek();
        if (c == '{' || c == '[')
            bracketed(node, depth);
        else if (c == '"') {
            node.kind = Kind::Text;
            node.text = string();
        } else if (c == '-' || (c >= '0' && c <= '9'))
            number(node);
        else
            word(node);
        node.end = m_at;
        return node;
    }

    void bracketed(Node &node, int depth) {
        const bool object = m_text[m_at++] == '{';
        const char close = object ? '}' : ']';
        node.kind = object ? Kind::Object : Kind::List;
        if (depth > deepest)
            m_failed = true;
        space();
        if (take(close))
            return;
        while (!m_failed) {
            if (object) {
                space();
                node.keyStarts.append(m_at);
                node.keys.append(string());
                space();
                need(':');
            }
            if (m_failed)
                return;
            node.values.append(value(depth + 1));
            space();
            if (take(close))
                return;
            need(',');
        }
    }

    QString string() {
        QString result;
        need('"');
        while (!m_failed) {
            if (m_at >= m_text.size() || static_cast<unsigned char>(m_text[m_at]) < 0x20) {
                m_failed = true;
            } else if (take('"')) {
                return result;
            } else if (take('\\')) {
                escape(result);
            } else {
                character(result);
            }
        }
        return result;
    }

    void escape(QString &result) {
        static const QByteArray letters = "\"\\/bfnrt";
        static const QByteArray meanings = "\"\\/\b\f\n\r\t";
        const char letter = peek();
        ++m_at;
        const qsizetype index = letter == '\0' ? -1 : letters.indexOf(letter);
        if (index >= 0) {
            result += QLatin1Char(meanings[index]);
            return;
        }
        static const QRegularExpression four(QStringLiteral("\\A[0-9A-Fa-f]{4}\\z"));
        const QByteArray hex = m_text.mid(m_at, 4);
        if (letter != 'u' || !four.match(QString::fromLatin1(hex)).hasMatch()) {
            m_failed = true;
            return;
        }
        result += QChar(static_cast<char16_t>(hex.toUInt(nullptr, 16)));
        m_at += 4;
    }

    // The text is good UTF-8.
    void character(QString &result) {
        const auto lead = static_cast<unsigned char>(m_text[m_at++]);
        char32_t code = lead < 0x80 ? lead : lead < 0xE0 ? lead & 0x1F : lead < 0xF0 ? lead & 0x0F : lead & 0x07;
        for (int more = lead < 0xC0 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3; more > 0; --more)
            code = (code << 6) | (static_cast<unsigned char>(m_text[m_at++]) & 0x3FU);
        for (const char16_t unit : QChar::fromUcs4(code)) // QString::fromUcs4 would drop a U+FEFF
            result += QChar(unit);
    }

    void number(Node &node) {
        static const QRegularExpression grammar(QStringLiteral("\\A-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?"));
        const auto match = grammar.match(QString::fromLatin1(m_text.sliced(m_at)));
        node.kind = Kind::Number;
        node.text = match.captured();
        m_failed = m_failed || !match.hasMatch();
        m_at += node.text.size();
    }

    void word(Node &node) {
        for (const auto &[kind, name] : {std::pair{Kind::Null, "null"}, {Kind::True, "true"}, {Kind::False, "false"}}) {
            if (!m_text.sliced(m_at).startsWith(name))
                continue;
            node.kind = kind;
            m_at += static_cast<qsizetype>(qstrlen(name));
            return;
        }
        m_failed = true;
    }

    const QByteArray &m_text;
    qsizetype m_at = 0;
    bool m_failed = false;
};

// ECMAScript: WhiteSpace and LineTerminator.
bool isSpace(QChar c) {
    static const QSet<char16_t> spaces{0x9, 0xA, 0xB, 0xC, 0xD, 0x20, 0xA0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003,
        0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF};
    return spaces.contains(c.unicode());
}

QString trimmed(QString text) {
    while (!text.isEmpty() && isSpace(text.front()))
        text.remove(0, 1);
    while (!text.isEmpty() && isSpace(text.back()))
        text.chop(1);
    return text;
}

bool filled(const Node *node) {
    return node && node->kind == Kind::Text && !trimmed(node->text).isEmpty();
}

bool filledWithoutDots(const Node *node) {
    return filled(node) && !node->text.contains(QStringLiteral(".."));
}

bool listOfFilled(const Node &node) {
    return node.kind == Kind::List && std::ranges::all_of(node.values, [](const Node &item) { return filled(&item); });
}

bool goodVersion(const Node *node) {
    static const QRegularExpression good(
        QStringLiteral("\\A([0-9]+\\.[0-9]+\\.[0-9]+(-[A-Za-z0-9.-]+)?(\\+[A-Za-z0-9.-]+)?|[0-9]+\\.[0-9]+\\.\\*)\\z"));
    return filled(node) && good.match(trimmed(node->text)).hasMatch();
}

bool goodRuntime(const Node *node) {
    return node && node->kind == Kind::Text && (node->text.contains(u'@') || node->text.contains(u'-'));
}

bool goodUi(const Node &ui) {
    if (ui.kind != Kind::Object)
        return false;
    const Node *type = ui.at(QStringLiteral("type"));
    if (!type || type->kind != Kind::Text || type->text != QStringLiteral("iframe"))
        return false;
    if (!filledWithoutDots(ui.at(QStringLiteral("entry"))))
        return false;
    const Node *hooks = ui.at(QStringLiteral("hooks"));
    if (!hooks)
        return true;
    if (hooks->kind != Kind::Object)
        return false;
    for (const QString &name : {QStringLiteral("appMenu"), QStringLiteral("clientPortalMenu")}) {
        const Node *menu = hooks->at(name);
        if (menu && (menu->kind != Kind::Object || !filled(menu->at(QStringLiteral("label")))))
            return false;
    }
    return true;
}

bool goodEndpoint(const Node &endpoint) {
    static const QSet<QString> methods{QStringLiteral("GET"), QStringLiteral("POST"), QStringLiteral("PUT"),
        QStringLiteral("PATCH"), QStringLiteral("DELETE"), QStringLiteral("OPTIONS"), QStringLiteral("HEAD")};
    if (endpoint.kind != Kind::Object)
        return false;
    const Node *method = endpoint.at(QStringLiteral("method"));
    const Node *path = endpoint.at(QStringLiteral("path"));
    return filled(method) && methods.contains(method->text.toUpper()) && filledWithoutDots(path)
        && std::ranges::none_of(path->text, isSpace) && filledWithoutDots(endpoint.at(QStringLiteral("handler")));
}

bool goodApi(const Node &api) {
    if (api.kind != Kind::Object)
        return false;
    const Node *endpoints = api.at(QStringLiteral("endpoints"));
    return endpoints && endpoints->kind == Kind::List && std::ranges::all_of(endpoints->values, goodEndpoint);
}

bool goodPrecompiled(const Node &node) {
    return node.kind == Kind::Object && std::ranges::all_of(node.keys, [&](const QString &key) {
        return !trimmed(key).isEmpty() && filled(node.at(key));
    });
}

bool goodField(const QString &key, const Node &value) {
    if (key == QStringLiteral("name") || key == QStringLiteral("publisher"))
        return filled(&value);
    if (key == QStringLiteral("version"))
        return goodVersion(&value);
    if (key == QStringLiteral("runtime"))
        return goodRuntime(&value);
    if (key == QStringLiteral("capabilities") || key == QStringLiteral("assets"))
        return listOfFilled(value);
    if (key == QStringLiteral("ui"))
        return goodUi(value);
    if (key == QStringLiteral("api"))
        return goodApi(value);
    return key == QStringLiteral("precompiled") && goodPrecompiled(value); // anything else is unknown
}

bool isGoodUtf8(const QByteArray &text) {
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString decoded = decoder(text);
    return !decoder.hasError() && (!decoded.isEmpty() || text.isEmpty());
}

QString joined(const QString &here, const QString &key) {
    return here.isEmpty() ? key : here + u'.' + key;
}

QString pathOf(const Node &node, qsizetype index, const QString &here) {
    return node.kind == Kind::Object ? joined(here, node.keys[index]) : here + QStringLiteral("[%1]").arg(index);
}

bool isOverridden(const Node &node, qsizetype index) {
    return node.kind == Kind::Object && node.keys.lastIndexOf(node.keys[index]) != index;
}

} // namespace

const Node *Node::at(const QString &key) const {
    const qsizetype index = keys.lastIndexOf(key);
    return index < 0 ? nullptr : &values[index];
}

std::optional<Node> parse(const QByteArray &text) {
    if (text.size() > longest || text.startsWith("\xef\xbb\xbf") || !isGoodUtf8(text))
        return std::nullopt;
    return Reader(text).read();
}

bool accepts(const QByteArray &text) {
    const auto root = parse(text);
    if (!root || root->kind != Kind::Object)
        return false;
    for (const char *needed : {"name", "version", "runtime"}) {
        if (!root->at(QString::fromLatin1(needed)))
            return false;
    }
    return std::ranges::all_of(root->keys, [&](const QString &key) { return goodField(key, *root->at(key)); });
}

bool same(const Node &a, const Node &b) {
    if (a.kind != b.kind || a.text != b.text)
        return false;
    if (a.kind != Kind::Object)
        return std::ranges::equal(a.values, b.values, same);
    return QSet<QString>(a.keys.begin(), a.keys.end()) == QSet<QString>(b.keys.begin(), b.keys.end())
        && std::ranges::all_of(a.keys, [&](const QString &key) { return same(*a.at(key), *b.at(key)); });
}

Node without(const Node &node, const QString &path, const QString &here) {
    Node result = node;
    result.keys.clear();
    result.keyStarts.clear();
    result.values.clear();
    for (qsizetype i = 0; i < node.values.size(); ++i) {
        const QString next = pathOf(node, i, here);
        if (next == path || isOverridden(node, i))
            continue;
        if (node.kind == Kind::Object)
            result.keys.append(node.keys[i]);
        result.values.append(without(node.values[i], path, next));
    }
    return result;
}

const Node *find(const Node &node, const QString &path, const QString &here) {
    for (qsizetype i = 0; i < node.values.size(); ++i) {
        const QString next = pathOf(node, i, here);
        if (isOverridden(node, i))
            continue;
        if (next == path)
            return &node.values[i];
        if (const Node *found = find(node.values[i], path, next))
            return found;
    }
    return nullptr;
}

int count(const Node &node, const QString &path, const QString &here) {
    int found = 0;
    for (qsizetype i = 0; i < node.values.size(); ++i) {
        const QString next = pathOf(node, i, here);
        if (!isOverridden(node, i))
            found += (next == path ? 1 : 0) + count(node.values[i], path, next);
    }
    return found;
}

} // namespace waybill::oracle
