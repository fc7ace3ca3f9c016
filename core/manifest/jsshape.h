// What the server's own language makes of a JSON value: its white space, its idea of a blank text, and the manifest in
// it. Pure functions; any thread. Source: ECMAScript, WhiteSpace and LineTerminator; String.prototype.trim.
#pragma once

#include "core/manifest/jsonsource.h"
#include "core/manifest/manifest.h"

namespace waybill {

bool isJavaScriptSpace(QChar c);
QString trimmedAsJavaScript(const QString &text);

// A string that is not blank once it is trimmed.
bool isText(const JsonValue &value);

// For a sentence: a string in quotes, cut to 60 UTF-16 units but never through a character; a list or object as […] or
// {…}; else the value itself ("null", "true", "1.5").
QString shortly(const JsonValue &value);

// What can be read of a root object, whatever is wrong with the rest.
Manifest manifestFrom(const JsonValue &root);

} // namespace waybill
