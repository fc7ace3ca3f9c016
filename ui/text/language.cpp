#include "ui/text/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <array>

namespace waybill::ui {

namespace {

constexpr std::array known{
    Language{QLatin1StringView("en"), u"English"},
    Language{QLatin1StringView("de"), u"Deutsch"},
    Language{QLatin1StringView("es"), u"Español"},
    Language{QLatin1StringView("fr"), u"Français"},
    Language{QLatin1StringView("ja"), u"日本語"},
    Language{QLatin1StringView("zh_CN"), u"简体中文"},
};

bool isKnown(const QString &code) {
    return std::ranges::find(known, code, &Language::code) != known.end();
}

void install(const QString &name, const QString &folder) {
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(name, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

std::span<const Language> languages() {
    return known;
}

QString chooseLanguage(const QString &wanted, const QStringList &preferred) {
    if (isKnown(wanted))
        return wanted;
    for (const QString &each : preferred) {
        const QLocale locale(each);
        // Whoever reads traditional characters is not served by simplified ones.
        if (locale.language() == QLocale::Chinese && locale.script() == QLocale::SimplifiedHanScript)
            return QStringLiteral("zh_CN");
        if (const QString code = QLocale::languageToCode(locale.language()); isKnown(code))
            return code;
    }
    return QStringLiteral("en");
}

void speak(const QString &code) {
    // Numbers and dates as this user's region has them, where it speaks that language.
    if (QLocale::system().language() != QLocale(code).language())
        QLocale::setDefault(QLocale(code));
    // Qt's own: the buttons of its dialogs, its parser of options. It is not there on every system.
    install(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("waybill_") + code, QStringLiteral(":/i18n"));
}

} // namespace waybill::ui
