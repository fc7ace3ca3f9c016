#include "core/manifest/namedfiles.h"

#include "core/manifest/jsshape.h"
#include "core/manifest/rules.h"

namespace waybill {

namespace {

using namespace Qt::StringLiterals;

const JsonValue *memberOf(const JsonValue *object, QStringView key) {
    const JsonMember *member = object ? object->find(key) : nullptr;
    return member ? &member->value : nullptr;
}

class Collected {
public:
    QList<NamedFile> files;

    void one(NamedFile::Kind kind, const QString &field, const JsonValue *value, const QString &target = {}) {
        if (value && isText(*value))
            files.append({kind, field, target, trimmedAsJavaScript(value->string), value->place});
    }

    void each(NamedFile::Kind kind, const QString &field, const JsonValue *list) {
        for (qsizetype i = 0; list && i < list->items.size(); ++i)
            one(kind, itemPath(field, i), &list->items[i]);
    }
};

std::optional<DeclaredCode> firstHandler(const JsonValue *list, const QString &field) {
    if (!list || list->items.isEmpty())
        return std::nullopt;
    if (const JsonValue *handler = memberOf(&list->items.first(), u"handler"))
        return DeclaredCode{field + u"[0].handler"_s, handler->place};
    return DeclaredCode{field, list->place};
}

} // namespace

QList<NamedFile> namedFiles(const JsonValue &root) {
    using enum NamedFile::Kind;
    Collected found;
    const JsonValue *ui = memberOf(&root, u"ui");
    found.one(UiEntry, u"ui.entry"_s, memberOf(ui, u"entry"));
    found.each(Asset, u"assets"_s, memberOf(&root, u"assets"));
    found.each(Asset, u"ui.assets"_s, memberOf(ui, u"assets"));
    if (const JsonValue *precompiled = memberOf(&root, u"precompiled")) {
        for (const JsonMember &member : precompiled->members) {
            if (!member.overridden)
                found.one(Precompiled, u"precompiled."_s + member.key, &member.value, member.key);
        }
    }
    found.one(Sbom, u"sbom"_s, memberOf(&root, u"sbom"));
    const JsonValue *entry = memberOf(&root, u"entry");
    found.one(Entry, u"entry"_s, entry);
    found.one(WasmEntry, u"entry.wasm"_s, memberOf(entry, u"wasm"));
    return found.files;
}

QString pathOf(const NamedFile &named) {
    QString path = named.value;
    if (named.kind == NamedFile::Kind::UiEntry) {
        for (const QChar mark : {u'?', u'#'})
            path = path.section(mark, 0, 0);
    }
    while (path.startsWith(u'/') || path.startsWith("./"_L1))
        path.remove(0, path.startsWith(u'/') ? 1 : 2);
    return path;
}

std::optional<DeclaredCode> declaredCode(const JsonValue &root) {
    if (auto code = firstHandler(memberOf(memberOf(&root, u"api"), u"endpoints"), u"api.endpoints"_s))
        return code;
    return firstHandler(memberOf(&root, u"events"), u"events"_s);
}

} // namespace waybill
