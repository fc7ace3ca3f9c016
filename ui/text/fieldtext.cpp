// What each field of a manifest is for. What is asked of it comes from the table that the judges work from.
#include "core/manifest/fields.h"
#include "ui/text/usertext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace waybill::ui {

namespace {

QString say(const char *sentence) {
    return QCoreApplication::translate("Field", sentence);
}

struct FieldWords {
    QLatin1StringView path;
    const char *title;
    const char *text;
};

constexpr std::array words{
    FieldWords{QLatin1StringView(""), QT_TRANSLATE_NOOP("Field", "The manifest"),
        QT_TRANSLATE_NOOP("Field", "What a manifest.json holds, for a server of today: one object with these fields.")},
    FieldWords{QLatin1StringView("name"), QT_TRANSLATE_NOOP("Field", "The extension's name"),
        QT_TRANSLATE_NOOP(
            "Field", "As a domain of yours, last part first: com.acme.reports. It stays the same for all versions.")},
    FieldWords{QLatin1StringView("publisher"), QT_TRANSLATE_NOOP("Field", "Who publishes it"),
        QT_TRANSLATE_NOOP("Field", "The name that people read beside the extension's.")},
    FieldWords{QLatin1StringView("version"), QT_TRANSLATE_NOOP("Field", "The version"),
        QT_TRANSLATE_NOOP("Field",
            "Three numbers, as in 1.4.2, with a pre-release (1.4.2-rc.1) or a build (1.4.2+7) where you want one. "
            "1.4.* takes the next free patch number. A version is published once.")},
    FieldWords{QLatin1StringView("runtime"), QT_TRANSLATE_NOOP("Field", "What executes it"),
        QT_TRANSLATE_NOOP("Field", "Today there is one alone: wasm-js@1.")},
    FieldWords{QLatin1StringView("capabilities"), QT_TRANSLATE_NOOP("Field", "What it may do"),
        QT_TRANSLATE_NOOP("Field",
            "A list of names as in cap:http.fetch. What is not listed is not granted, but for what everybody has.")},
    FieldWords{QLatin1StringView("capabilities[]"), QT_TRANSLATE_NOOP("Field", "One capability"),
        QT_TRANSLATE_NOOP("Field", "One of the known names; each once.")},
    FieldWords{QLatin1StringView("ui"), QT_TRANSLATE_NOOP("Field", "Its pages"),
        QT_TRANSLATE_NOOP("Field", "Leave it out for an extension without any.")},
    FieldWords{QLatin1StringView("ui.type"), QT_TRANSLATE_NOOP("Field", "How the pages are shown"),
        QT_TRANSLATE_NOOP("Field", "Always iframe: there is no other way.")},
    FieldWords{QLatin1StringView("ui.entry"), QT_TRANSLATE_NOOP("Field", "The page that opens first"),
        QT_TRANSLATE_NOOP(
            "Field", "Its path in the bundle, as in ui/index.html. The Runner serves what is below ui/.")},
    FieldWords{QLatin1StringView("ui.hooks"), QT_TRANSLATE_NOOP("Field", "Where it shows up"),
        QT_TRANSLATE_NOOP("Field", "The menus that lead to it.")},
    FieldWords{QLatin1StringView("ui.hooks.appMenu"), QT_TRANSLATE_NOOP("Field", "Its entry in the menu of apps"),
        QT_TRANSLATE_NOOP("Field", "An object with a label.")},
    FieldWords{QLatin1StringView("ui.hooks.appMenu.label"), QT_TRANSLATE_NOOP("Field", "The words of that entry"),
        QT_TRANSLATE_NOOP("Field", "What people click on.")},
    FieldWords{QLatin1StringView("ui.hooks.clientPortalMenu"),
        QT_TRANSLATE_NOOP("Field", "Its entry in the client portal's menu"),
        QT_TRANSLATE_NOOP("Field", "An object with a label.")},
    FieldWords{QLatin1StringView("ui.hooks.clientPortalMenu.label"),
        QT_TRANSLATE_NOOP("Field", "The words of that entry in the portal"),
        QT_TRANSLATE_NOOP("Field", "What clients click on.")},
    FieldWords{QLatin1StringView("ui.routes"), QT_TRANSLATE_NOOP("Field", "Addresses within its pages"),
        QT_TRANSLATE_NOOP("Field", "Known to the published schema alone; the server overlooks them.")},
    FieldWords{QLatin1StringView("ui.routes[]"), QT_TRANSLATE_NOOP("Field", "One address"),
        QT_TRANSLATE_NOOP("Field", "A path, and the path of the page for it.")},
    FieldWords{QLatin1StringView("ui.routes[].path"), QT_TRANSLATE_NOOP("Field", "The address"),
        QT_TRANSLATE_NOOP("Field", "As in /settings.")},
    FieldWords{QLatin1StringView("ui.routes[].iframePath"), QT_TRANSLATE_NOOP("Field", "The page for it"),
        QT_TRANSLATE_NOOP("Field", "As in ui/settings.html.")},
    FieldWords{QLatin1StringView("ui.basePath"), QT_TRANSLATE_NOOP("Field", "Where the pages stand"),
        QT_TRANSLATE_NOOP("Field", "Of the minimal manifest of older servers: as in /.")},
    FieldWords{QLatin1StringView("ui.assets"), QT_TRANSLATE_NOOP("Field", "The pages' files"),
        QT_TRANSLATE_NOOP("Field", "Of the minimal manifest of older servers: patterns, as in ui/**.")},
    FieldWords{QLatin1StringView("ui.assets[]"), QT_TRANSLATE_NOOP("Field", "One pattern of the pages' files"),
        QT_TRANSLATE_NOOP("Field", "Of the minimal manifest of older servers.")},
    FieldWords{QLatin1StringView("api"), QT_TRANSLATE_NOOP("Field", "Its code"),
        QT_TRANSLATE_NOOP("Field", "Leave it out for an extension without any.")},
    FieldWords{QLatin1StringView("api.endpoints"), QT_TRANSLATE_NOOP("Field", "What its code answers"),
        QT_TRANSLATE_NOOP("Field",
            "Each with method, path and handler; together method and path are there once. The code is "
            "dist/main.wasm.")},
    FieldWords{QLatin1StringView("api.endpoints[]"), QT_TRANSLATE_NOOP("Field", "One endpoint"),
        QT_TRANSLATE_NOOP("Field", "A call that the code answers.")},
    FieldWords{QLatin1StringView("api.endpoints[].method"), QT_TRANSLATE_NOOP("Field", "The HTTP method"),
        QT_TRANSLATE_NOOP("Field", "In upper case. The server takes OPTIONS and HEAD besides.")},
    FieldWords{QLatin1StringView("api.endpoints[].path"), QT_TRANSLATE_NOOP("Field", "The path"),
        QT_TRANSLATE_NOOP("Field", "It begins with /, and holds neither white space nor two dots in a row.")},
    FieldWords{QLatin1StringView("api.endpoints[].handler"), QT_TRANSLATE_NOOP("Field", "The handler"),
        QT_TRANSLATE_NOOP("Field", "Its name in the code.")},
    FieldWords{QLatin1StringView("api.endpoints[].schedulable"),
        QT_TRANSLATE_NOOP("Field", "Whether it can be called by a schedule"),
        QT_TRANSLATE_NOOP("Field", "Real manifests have it; the published schema does not know it.")},
    FieldWords{QLatin1StringView("assets"), QT_TRANSLATE_NOOP("Field", "Files to hand out"),
        QT_TRANSLATE_NOOP(
            "Field", "Patterns, as in ui/**: * stays within a folder, ** goes below. Each should match a file.")},
    FieldWords{QLatin1StringView("assets[]"), QT_TRANSLATE_NOOP("Field", "One pattern"),
        QT_TRANSLATE_NOOP("Field", "From the top of the bundle.")},
    FieldWords{QLatin1StringView("precompiled"), QT_TRANSLATE_NOOP("Field", "Code made ready for a machine"),
        QT_TRANSLATE_NOOP("Field", "An object of targets, each with the path of its file in the bundle.")},
    FieldWords{QLatin1StringView("precompiled.*"), QT_TRANSLATE_NOOP("Field", "The file for one target"),
        QT_TRANSLATE_NOOP("Field", "Its path in the bundle.")},
    FieldWords{QLatin1StringView("events"), QT_TRANSLATE_NOOP("Field", "Events that its code hears"),
        QT_TRANSLATE_NOOP("Field", "Known to the published schema; the server of today refuses the field.")},
    FieldWords{QLatin1StringView("events[]"), QT_TRANSLATE_NOOP("Field", "One event"),
        QT_TRANSLATE_NOOP("Field", "A topic, and the handler for it.")},
    FieldWords{QLatin1StringView("events[].topic"), QT_TRANSLATE_NOOP("Field", "The topic"),
        QT_TRANSLATE_NOOP("Field", "What is listened for.")},
    FieldWords{QLatin1StringView("events[].handler"), QT_TRANSLATE_NOOP("Field", "The handler of the event"),
        QT_TRANSLATE_NOOP("Field", "Its name in the code.")},
    FieldWords{QLatin1StringView("sbom"), QT_TRANSLATE_NOOP("Field", "The list of its parts"),
        QT_TRANSLATE_NOOP("Field",
            "The path of an SBOM in the bundle, for the published schema; the server of today refuses the field.")},
    FieldWords{QLatin1StringView("entry"), QT_TRANSLATE_NOOP("Field", "The code of older shapes"),
        QT_TRANSLATE_NOOP(
            "Field", "In the minimal manifest an object with wasm; the server of today refuses the field.")},
    FieldWords{QLatin1StringView("entry.wasm"), QT_TRANSLATE_NOOP("Field", "The file of that code"),
        QT_TRANSLATE_NOOP(
            "Field", "Of the minimal manifest of older servers: its path in the bundle, as in entry.wasm.")},
    FieldWords{QLatin1StringView("extension"), QT_TRANSLATE_NOOP("Field", "The extension's name for older servers"),
        QT_TRANSLATE_NOOP("Field", "Of the minimal manifest: with it and without name, a manifest is of that shape.")},
};

QString typeTitle(FieldType type) {
    switch (type) {
    case FieldType::Text:
        return say(QT_TRANSLATE_NOOP("Field", "a text"));
    case FieldType::List:
        return say(QT_TRANSLATE_NOOP("Field", "a list"));
    case FieldType::Object:
        return say(QT_TRANSLATE_NOOP("Field", "an object"));
    case FieldType::Any:
        return say(QT_TRANSLATE_NOOP("Field", "anything"));
    }
    Q_UNREACHABLE_RETURN({});
}

QString serverAsks(Presence presence) {
    switch (presence) {
    case Presence::Required:
        return say(QT_TRANSLATE_NOOP("Field", "The server asks for it."));
    case Presence::Optional:
        return say(QT_TRANSLATE_NOOP("Field", "The server takes it, and does without."));
    case Presence::Refused:
        return say(QT_TRANSLATE_NOOP("Field", "The server refuses manifests that have it."));
    case Presence::Unspoken:
        return say(QT_TRANSLATE_NOOP("Field", "The server overlooks it."));
    }
    Q_UNREACHABLE_RETURN({});
}

QString schemaAsks(Presence presence) {
    switch (presence) {
    case Presence::Required:
        return say(QT_TRANSLATE_NOOP("Field", "The published schema asks for it."));
    case Presence::Optional:
        return say(QT_TRANSLATE_NOOP("Field", "The published schema knows it, and does without."));
    case Presence::Refused:
        return say(QT_TRANSLATE_NOOP("Field", "The published schema does not know it."));
    case Presence::Unspoken:
        return say(QT_TRANSLATE_NOOP("Field", "The published schema says nothing of it."));
    }
    Q_UNREACHABLE_RETURN({});
}

FieldText textOf(const FieldRule &rule) {
    const auto *const row = std::ranges::find(words, rule.path, &FieldWords::path);
    FieldText text{
        rule.path.isEmpty() ? QStringLiteral("$") : QString(rule.path), {}, {}, typeTitle(rule.type), {}, {}};
    if (row != words.end()) {
        text.title = say(row->title);
        text.text = say(row->text);
    }
    text.asked = {serverAsks(rule.server), schemaAsks(rule.schema)};
    if (rule.older == Presence::Required)
        text.asked.append(say(QT_TRANSLATE_NOOP("Field", "Older servers ask for it.")));
    for (const QLatin1StringView &value : rule.values)
        text.values.append(value);
    return text;
}

} // namespace

std::optional<FieldText> describeField(const QString &path) {
    const FieldRule *rule = ruleOfPath(path.trimmed());
    return rule ? std::optional(textOf(*rule)) : std::nullopt;
}

QList<FieldText> allFields() {
    QList<FieldText> all;
    for (const FieldRule &rule : manifestFields())
        all.append(textOf(rule));
    return all;
}

} // namespace waybill::ui
