// The sentences of the judges besides the server. Its own, and those of folders and bundles, stand in findingtable.cpp.
#include "ui/text/findingtable.h"

#include <QtGlobal>
#include <QtTranslation>

#include <array>

namespace waybill::ui {

namespace {

constexpr std::array sentences{
    FindingSentence{QLatin1StringView("WB1400"), QT_TRANSLATE_NOOP("Finding", "minimal manifest (schema)"),
        QT_TRANSLATE_NOOP("Finding", "The published schema does not know the minimal manifest of older servers."),
        nullptr,
        QT_TRANSLATE_NOOP("Finding",
            "Nothing is wrong with it for an older server. For today's, use name, publisher, version, runtime and "
            "ui.")},
    FindingSentence{QLatin1StringView("WB1401"), QT_TRANSLATE_NOOP("Finding", "a field is missing (schema)"),
        QT_TRANSLATE_NOOP("Finding", "\"%1\" is missing; the published schema asks for it."), nullptr,
        QT_TRANSLATE_NOOP(
            "Finding", "Add it where you know what belongs there: tools that go by the schema stop here.")},
    FindingSentence{QLatin1StringView("WB1402"), QT_TRANSLATE_NOOP("Finding", "not a text (schema)"),
        QT_TRANSLATE_NOOP("Finding", "\"%1\" has to be a text by the published schema, not %2."), nullptr,
        QT_TRANSLATE_NOOP("Finding", "Write it in quotes, or remove it.")},
    FindingSentence{QLatin1StringView("WB1403"), QT_TRANSLATE_NOOP("Finding", "not a list (schema)"),
        QT_TRANSLATE_NOOP("Finding", "\"%1\" has to be a list by the published schema, not %2."), nullptr,
        QT_TRANSLATE_NOOP("Finding", "Write it between [ and ], or remove it.")},
    FindingSentence{QLatin1StringView("WB1404"), QT_TRANSLATE_NOOP("Finding", "not an object (schema)"),
        QT_TRANSLATE_NOOP("Finding", "\"%1\" has to be an object by the published schema, not %2."), nullptr,
        QT_TRANSLATE_NOOP("Finding", "Write it between { and }, or remove it.")},
    FindingSentence{QLatin1StringView("WB1405"), QT_TRANSLATE_NOOP("Finding", "a blank text (schema)"),
        QT_TRANSLATE_NOOP("Finding", "\"%1\" is blank."), nullptr,
        QT_TRANSLATE_NOOP("Finding", "Say what it is, or remove it.")},
    FindingSentence{QLatin1StringView("WB1406"), QT_TRANSLATE_NOOP("Finding", "not one of the values (schema)"),
        QT_TRANSLATE_NOOP("Finding", "\"%1\" is %2; the published schema knows %3."), nullptr,
        QT_TRANSLATE_NOOP(
            "Finding", "Use one of these: tools that go by the schema refuse others, and a Runner may not know them.")},
    FindingSentence{QLatin1StringView("WB1407"), QT_TRANSLATE_NOOP("Finding", "a field that the schema does not know"),
        QT_TRANSLATE_NOOP("Finding", "The published schema knows no field \"%1\"."), nullptr,
        QT_TRANSLATE_NOOP("Finding", "The server overlooks it today. Check its spelling, or remove it.")},
    FindingSentence{QLatin1StringView("WB1408"), QT_TRANSLATE_NOOP("Finding", "a field that the schema is late with"),
        QT_TRANSLATE_NOOP("Finding", "The published schema knows no \"%1\", but the platform uses it."), nullptr,
        QT_TRANSLATE_NOOP("Finding", "Nothing has to be done: real manifests have it, and the server takes it.")},
    FindingSentence{QLatin1StringView("WB1409"), QT_TRANSLATE_NOOP("Finding", "an empty list (schema)"),
        QT_TRANSLATE_NOOP("Finding", "\"%1\" is empty; the published schema asks for one entry at least."), nullptr,
        QT_TRANSLATE_NOOP("Finding", "Add an endpoint, or leave \"api\" out.")},
    FindingSentence{QLatin1StringView("WB1410"), QT_TRANSLATE_NOOP("Finding", "a capability twice"),
        QT_TRANSLATE_NOOP("Finding", "The capability %1 stands here a second time."), nullptr,
        QT_TRANSLATE_NOOP("Finding", "Once is enough; the published schema refuses repetitions.")},
    FindingSentence{QLatin1StringView("WB1411"), QT_TRANSLATE_NOOP("Finding", "a capability without cap:"),
        QT_TRANSLATE_NOOP("Finding", "%1 is the older name of %2."), nullptr,
        QT_TRANSLATE_NOOP("Finding", "Older documents leave out \"cap:\"; the platform grants only the name with it.")},
    FindingSentence{QLatin1StringView("WB1412"), QT_TRANSLATE_NOOP("Finding", "a capability in another spelling"),
        QT_TRANSLATE_NOOP("Finding", "%1 is written %2."), nullptr,
        QT_TRANSLATE_NOOP(
            "Finding", "The server compares without case and white space, the published schema does not.")},
    FindingSentence{QLatin1StringView("WB1413"), QT_TRANSLATE_NOOP("Finding", "an unknown capability"),
        QT_TRANSLATE_NOOP("Finding", "No capability %1 is known."), nullptr,
        QT_TRANSLATE_NOOP("Finding",
            "Nobody grants it, and the code that needs it will fail. Check its spelling: waybill-cli explain "
            "capabilities[] lists them all.")},
    FindingSentence{QLatin1StringView("WB1414"), QT_TRANSLATE_NOOP("Finding", "a method in lower case"),
        QT_TRANSLATE_NOOP("Finding", "The method %1 is not in upper case."), nullptr,
        QT_TRANSLATE_NOOP("Finding", "The server takes it in any case; the published schema wants it in upper case.")},
    FindingSentence{QLatin1StringView("WB1499"), QT_TRANSLATE_NOOP("Finding", "more for the schema"),
        QT_TRANSLATE_NOOP("Finding", "The published schema has more than %1 remarks; %2 of them are left out."),
        nullptr, QT_TRANSLATE_NOOP("Finding", "Mend those that stand here, and look again.")},
    FindingSentence{QLatin1StringView("WB1501"), QT_TRANSLATE_NOOP("Finding", "name is no reverse domain"),
        QT_TRANSLATE_NOOP("Finding", "The name %1 does not begin with a domain of yours."), nullptr,
        QT_TRANSLATE_NOOP("Finding",
            "The platform's documents ask for a domain, last part first, as in \"com.acme.reports\": so two publishers "
            "never meet.")},
    FindingSentence{QLatin1StringView("WB1502"), QT_TRANSLATE_NOOP("Finding", "version is no semantic version"),
        QT_TRANSLATE_NOOP("Finding", "%1 is no semantic version."), nullptr,
        QT_TRANSLATE_NOOP("Finding",
            "The platform's documents ask for Semantic Versioning 2.0.0: three numbers without leading zeros, as in "
            "1.4.2 or 1.4.2-rc.1.")},
    FindingSentence{QLatin1StringView("WB1503"), QT_TRANSLATE_NOOP("Finding", "the server chooses the version"),
        QT_TRANSLATE_NOOP("Finding", "%1 lets the server choose the next free patch number."), nullptr,
        QT_TRANSLATE_NOOP(
            "Finding", "Nothing has to be done. Give three numbers where the version should be known beforehand.")},
    FindingSentence{QLatin1StringView("WB1504"), QT_TRANSLATE_NOOP("Finding", "an endpoint twice"),
        QT_TRANSLATE_NOOP("Finding", "%1 %2 is declared a second time."), nullptr,
        QT_TRANSLATE_NOOP("Finding", "Only one handler can answer. Remove one of the two, or give it another path.")},
    FindingSentence{QLatin1StringView("WB1505"), QT_TRANSLATE_NOOP("Finding", "an endpoint's path without /"),
        QT_TRANSLATE_NOOP("Finding", "The endpoint's path %1 does not begin with /."), nullptr,
        QT_TRANSLATE_NOOP("Finding",
            "The platform's documents ask for it, as in \"/reports\": without it a call may not find the handler.")},
    FindingSentence{QLatin1StringView("WB1506"), QT_TRANSLATE_NOOP("Finding", "white space around a text"),
        QT_TRANSLATE_NOOP("Finding", "\"%1\" has white space at its beginning or end."), nullptr,
        QT_TRANSLATE_NOOP(
            "Finding", "It is kept as it is, and nobody sees why a name or path does not fit. Remove it.")},
    FindingSentence{QLatin1StringView("WB1601"), QT_TRANSLATE_NOOP("Finding", "ui.entry does not exist"),
        QT_TRANSLATE_NOOP("Finding", "The page %1 is not in the folder."), nullptr,
        QT_TRANSLATE_NOOP("Finding",
            "The extension would open on an error. Check the path from the top of the folder, upper and lower case, "
            "and that the build writes it.")},
    FindingSentence{QLatin1StringView("WB1602"), QT_TRANSLATE_NOOP("Finding", "assets without a file"),
        QT_TRANSLATE_NOOP("Finding", "No file matches %1."), nullptr,
        QT_TRANSLATE_NOOP("Finding",
            "Check the pattern: it counts from the top of the folder, * stays within a folder, ** goes below.")},
    FindingSentence{QLatin1StringView("WB1603"), QT_TRANSLATE_NOOP("Finding", "a precompiled file does not exist"),
        QT_TRANSLATE_NOOP("Finding", "The file %2 for the target \"%1\" is not in the folder."), nullptr,
        QT_TRANSLATE_NOOP("Finding", "Check its path, and that the build writes it.")},
    FindingSentence{QLatin1StringView("WB1604"), QT_TRANSLATE_NOOP("Finding", "sbom does not exist"),
        QT_TRANSLATE_NOOP("Finding", "The list of parts %1 is not in the folder."), nullptr,
        QT_TRANSLATE_NOOP("Finding", "Check its path, and that the build writes it.")},
    FindingSentence{QLatin1StringView("WB1605"), QT_TRANSLATE_NOOP("Finding", "entry does not exist"),
        QT_TRANSLATE_NOOP("Finding", "The file %1, which \"entry\" names, is not in the folder."), nullptr,
        QT_TRANSLATE_NOOP("Finding", "Check its path; today's server refuses the field anyway.")},
    FindingSentence{QLatin1StringView("WB1606"), QT_TRANSLATE_NOOP("Finding", "entry.wasm does not exist"),
        QT_TRANSLATE_NOOP("Finding", "The code %1 is not in the folder."), nullptr,
        QT_TRANSLATE_NOOP("Finding", "Nothing could run. Check the path, and that the build writes it.")},
    FindingSentence{QLatin1StringView("WB1607"), QT_TRANSLATE_NOOP("Finding", "the code does not exist"),
        QT_TRANSLATE_NOOP("Finding", "Code is declared, but %1 is not in the folder."), nullptr,
        QT_TRANSLATE_NOOP("Finding",
            "The extension would install, and fail at its first call. Check that the build writes it, or remove the "
            "endpoints.")},
    FindingSentence{QLatin1StringView("WB1608"), QT_TRANSLATE_NOOP("Finding", "no WebAssembly"),
        QT_TRANSLATE_NOOP("Finding", "%1 does not begin as WebAssembly does."), nullptr,
        QT_TRANSLATE_NOOP("Finding",
            "The Runner could not load it. Check what the build puts there: it has to begin with the four bytes 00 61 "
            "73 6d.")},
    FindingSentence{QLatin1StringView("WB1609"), QT_TRANSLATE_NOOP("Finding", "a core module"),
        QT_TRANSLATE_NOOP("Finding", "%1 is a core module of WebAssembly, not a component."), nullptr,
        QT_TRANSLATE_NOOP("Finding",
            "Runners of today execute components. Nothing has to be done for a Runner that takes core modules; else "
            "build a component, as with jco componentize.")},
    FindingSentence{QLatin1StringView("WB1610"), QT_TRANSLATE_NOOP("Finding", "an unknown kind of WebAssembly"),
        QT_TRANSLATE_NOOP("Finding", "%1 is WebAssembly of a kind that is not known: its header goes on with %2."),
        nullptr,
        QT_TRANSLATE_NOOP("Finding", "Check that the file is whole, and which version the build's tools write.")},
    FindingSentence{QLatin1StringView("WB1611"), QT_TRANSLATE_NOOP("Finding", "assets were not all compared"),
        QT_TRANSLATE_NOOP("Finding", "%1 patterns of assets were not compared with the files."), nullptr,
        QT_TRANSLATE_NOOP("Finding", "That would take too long here. Use fewer patterns, or plainer ones.")},
    FindingSentence{QLatin1StringView("WB1701"), QT_TRANSLATE_NOOP("Finding", "a named file is skipped by the Runner"),
        QT_TRANSLATE_NOOP("Finding", "\"%1\" names %2, which the Runner will leave out."), nullptr,
        QT_TRANSLATE_NOOP("Finding",
            "It skips paths with a part that begins with a dot, paths with two dots anywhere, and links. Rename the "
            "file.")},
    FindingSentence{QLatin1StringView("WB1702"), QT_TRANSLATE_NOOP("Finding", "ui.entry is not served"),
        QT_TRANSLATE_NOOP("Finding", "The page %1 is not below ui/, and the Runner serves nothing else."), nullptr,
        QT_TRANSLATE_NOOP("Finding", "Move the page and what it loads below ui/, as in \"ui/index.html\".")},
    FindingSentence{QLatin1StringView("WB1703"), QT_TRANSLATE_NOOP("Finding", "assets that are all skipped"),
        QT_TRANSLATE_NOOP("Finding", "The Runner will leave out every file that %1 matches."), nullptr,
        QT_TRANSLATE_NOOP("Finding",
            "It skips paths with a part that begins with a dot, paths with two dots anywhere, and links. Rename the "
            "files.")},
};

} // namespace

std::span<const FindingSentence> judgeSentences() {
    return sentences;
}

} // namespace waybill::ui
