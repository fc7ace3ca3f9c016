#include "ui/text/usertext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace waybill::ui {

namespace {

struct Capability {
    QLatin1StringView name;
    const char *meaning;
};

// Source: contract "manifest.json", known capabilities.
constexpr std::array capabilities{
    Capability{QLatin1StringView("cap:context.read"),
        QT_TRANSLATE_NOOP("Capability", "Reads the tenant and install it runs for (granted to everyone)")},
    Capability{QLatin1StringView("cap:secrets.get"),
        QT_TRANSLATE_NOOP("Capability", "Reads the secrets that the tenant stored for it")},
    Capability{QLatin1StringView("cap:http.fetch"), QT_TRANSLATE_NOOP("Capability", "Calls other servers over HTTP")},
    Capability{QLatin1StringView("cap:storage.kv"), QT_TRANSLATE_NOOP("Capability", "Keeps data of its own, by key")},
    Capability{
        QLatin1StringView("cap:log.emit"), QT_TRANSLATE_NOOP("Capability", "Writes to the log (granted to everyone)")},
    Capability{QLatin1StringView("cap:ui.proxy"), QT_TRANSLATE_NOOP("Capability", "Lets its pages call its own code")},
    Capability{QLatin1StringView("cap:user.read"),
        QT_TRANSLATE_NOOP("Capability", "Reads who is using it (granted to everyone)")},
    Capability{QLatin1StringView("cap:scheduler.manage"), QT_TRANSLATE_NOOP("Capability", "Schedules its own work")},
    Capability{QLatin1StringView("cap:invoice.manual.create"), QT_TRANSLATE_NOOP("Capability", "Creates invoices")},
    Capability{QLatin1StringView("cap:client.read"), QT_TRANSLATE_NOOP("Capability", "Reads the tenant's clients")},
    Capability{QLatin1StringView("cap:service.read"), QT_TRANSLATE_NOOP("Capability", "Reads the tenant's services")},
};

} // namespace

QString capabilityMeaning(const QString &capability) {
    const QString name = capability.trimmed().toLower();
    const auto *const known = std::ranges::find(capabilities, name, &Capability::name);
    if (known != capabilities.end())
        return QCoreApplication::translate("Capability", known->meaning);
    const auto *const prefixed = std::ranges::find(capabilities, QStringLiteral("cap:") + name, &Capability::name);
    if (prefixed != capabilities.end())
        return QCoreApplication::translate("Capability", "Not known so: write %1").arg(prefixed->name);
    return QCoreApplication::translate("Capability", "Not a known capability");
}

} // namespace waybill::ui
