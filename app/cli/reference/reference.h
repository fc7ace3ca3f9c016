// The man page and the shells' completions of waybill-cli, made from its table of commands while it is built. Each is
// the text of one file, in English.
#pragma once

#include <QString>

namespace waybill::cli {

QString manPage(const QString &date); // mdoc(7); `date` as "November 27, 2026"
QString bashCompletion(); // for bash-completion, which loads it by its name
QString zshCompletion(); // a #compdef function
QString fishCompletion();

} // namespace waybill::cli
