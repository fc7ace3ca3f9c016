// A second opinion: strict JSON and the server's rules, written from the contract (manifest, column "server at
// finalize") and from RFC 8259, without any of the code that is judged. Slow and plain.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace waybill::oracle {

struct Node {
    enum class Kind { Null, True, False, Number, Text, List, Object };

    Kind kind = Kind::Null;
    QString text; // of a text its characters, of a number its digits
    QList<QString> keys; // of an object, in the text's order, repeated ones too
    QList<qsizetype> keyStarts;
    QList<Node> values; // of an object or a list
    qsizetype begin = 0; // bytes
    qsizetype end = 0;

    const Node *at(const QString &key) const; // the last one of that key
};

std::optional<Node> parse(const QByteArray &text);

// Whether today's server takes it.
bool accepts(const QByteArray &text);

// The same values, whatever the order of fields; of repeated fields the last one.
bool same(const Node &a, const Node &b);

// Without what stands at a path as the server writes it.
Node without(const Node &node, const QString &path, const QString &here = {});
const Node *find(const Node &node, const QString &path, const QString &here = {});
// How many stand at that path: "a.b" is the b of an a, and a field of that name.
int count(const Node &node, const QString &path, const QString &here = {});

} // namespace waybill::oracle
