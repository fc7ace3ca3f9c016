// waybill: the desktop program.
#include "app/desktop/application.h"
#include "core/base/privatememory.h"
#include "core/settings/settings.h"
#include "ui/text/language.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLocale>
#include <QLoggingCategory>
#include <QNetworkProxyFactory>

using namespace waybill;

int main(int argc, char *argv[]) {
    keepMemoryPrivate();
    const QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("waybill"));
    QApplication::setApplicationDisplayName(QStringLiteral("Waybill"));
    QApplication::setApplicationVersion(QStringLiteral(WAYBILL_VERSION));
    QApplication::setDesktopFileName(QStringLiteral(WAYBILL_APP_ID));
    ui::speak(ui::chooseLanguage(loadSettings(defaultSettingsFile()).language, QLocale::system().uiLanguages()));
    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate("Main", "Packs, checks and publishes extension bundles."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("path"),
        QApplication::translate(
            "Main", "A dist or project folder, a .zip or .7z of one, or a bundle (.tar.zst), to open."),
        QStringLiteral("[path]"));
    parser.process(application);
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    QLoggingCategory::setFilterRules(QStringLiteral("waybill.*=true")); // for the log dock
    Application waybill;
    waybill.show();
    if (const QStringList paths = parser.positionalArguments(); !paths.isEmpty())
        waybill.open(paths.first());
    return QApplication::exec();
}
