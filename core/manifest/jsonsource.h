// A JSON text read strictly (RFC 8259, UTF-8 without errors) into values that know where they stand. Values only; any
// thread.
#pragma once

#include "core/base/finding.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace waybill {

struct JsonMember;

struct JsonValue {
    enum class Type { Null, Bool, Number, String, Array, Object };

    Type type = Type::Null;
    bool boolean = false;
    double number = 0;
    QString string; // as JavaScript has it: a surrogate may stand alone
    QList<JsonValue> items; // of an array
    QList<JsonMember> members; // of an object, in the text's order; a repeated key stands here each time
    TextPlace place; // the whole value

    bool isString() const { return type == Type::String; }
    bool isArray() const { return type == Type::Array; }
    bool isObject() const { return type == Type::Object; }

    // The member the server would see: the last one of that key. Null where there is none.
    const JsonMember *find(QStringView key) const;
};

struct JsonMember {
    QString key;
    TextPlace keyPlace; // with its quotes
    JsonValue value;
    bool repeated = false; // an earlier member has the same key
    bool overridden = false; // a later member has the same key: the server never sees this one
};

struct JsonLimits {
    qsizetype bytes = 1024 * 1024;
    int depth = 64;
};

struct JsonSource {
    std::optional<JsonValue> root; // absent where the text is no JSON
    // WB10xx: what is wrong with the text, with its place, by the server judge. The path of a repeated key (WB1010, a
    // warning) is cut to 256 characters.
    QList<Finding> findings;
};

JsonSource readJson(const QByteArray &text, const JsonLimits &limits = {});

} // namespace waybill
