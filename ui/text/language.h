// The languages that Waybill speaks. The window and the command line speak the same ones; their files are compiled in.
#pragma once

#include <QString>
#include <QStringList>

#include <span>

namespace waybill::ui {

struct Language {
    QLatin1StringView code; // as QLocale reads it
    QStringView name; // as those who speak it call it
};

std::span<const Language> languages(); // English first, for it is the source; the others by their names

// Of the languages there are: `wanted` (a code) if it is one, else the first that fits one of `preferred` (as
// QLocale::uiLanguages() gives them), else English.
QString chooseLanguage(const QString &wanted, const QStringList &preferred);

// From now on sentences, numbers and dates are in this language. Called once, before anything is said, on the main
// thread.
void speak(const QString &code);

} // namespace waybill::ui
