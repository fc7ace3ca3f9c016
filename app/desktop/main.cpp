// waybill: the desktop program.
#include "app/desktop/application.h"
#include "core/base/privatememory.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLoggingCategory>
#include <QNetworkProxyFactory>

int main(int argc, char *argv[]) {
    waybill::keepMemoryPrivate();
    const QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("waybill"));
    QApplication::setApplicationDisplayName(QStringLiteral("Waybill"));
    QApplication::setApplicationVersion(QStringLiteral(WAYBILL_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("waybill"));
    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate("Main", "Packs, checks and publishes extension bundles."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("path"),
        QApplication::translate("Main", "A dist folder, or a .zip or .7z of one, to open."), QStringLiteral("[path]"));
    parser.process(application);
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    QLoggingCategory::setFilterRules(QStringLiteral("waybill.*=true")); // for the log dock
    waybill::Application waybill;
    waybill.show();
    if (const QStringList paths = parser.positionalArguments(); !paths.isEmpty())
        waybill.open(paths.first());
    return QApplication::exec();
}
