// Whether the desktop is dark, as its portal says, now and from then on. Qt learns it from some desktops' own services
// alone (with Qt 6.8 from GNOME's only through a plugin for GTK); the portal is the same everywhere, in a sandbox, too.
// Window thread.
#pragma once

#include <QObject>

class QDBusVariant;

namespace waybill {

class DesktopScheme : public QObject {
    Q_OBJECT

public:
    // Asks at once, and waits for nothing: until there is an answer, or where there is no portal, it is not dark.
    explicit DesktopScheme(QObject *parent = nullptr);

    bool isDark() const { return m_isDark; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    // SettingChanged of org.freedesktop.portal.Settings
    void learn(const QString &group, const QString &name, const QDBusVariant &value);

private:
    void set(const QVariant &value);

    bool m_isDark = false;
};

} // namespace waybill
