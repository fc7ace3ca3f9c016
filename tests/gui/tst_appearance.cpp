// Proves that the colours follow the desktop while the program runs, as its portal tells it over a real session bus;
// that a choice of the user's stands above that; and that the style's icons are kept for as long as the colours are.
#include "app/desktop/appearance.h"
#include "app/desktop/desktopscheme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QPalette>
#include <QStyle>
#include <QTest>
#include <QWidget>

using namespace waybill;

namespace {

constexpr int patience = 30'000; // ms; only a test that fails waits so long
const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString group = QStringLiteral("org.freedesktop.appearance");
const QString scheme = QStringLiteral("color-scheme");

bool isDark(const QWidget &widget) {
    return widget.palette().color(QPalette::Window).lightness()
        < widget.palette().color(QPalette::WindowText).lightness();
}

} // namespace

// The desktop's side, on a connection of its own.
class Portal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint value;

    explicit Portal(uint scheme)
        : value(scheme) {
        bus.registerObject(path, this, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        bus.registerService(service);
    }
    ~Portal() override {
        bus.unregisterService(service);
        bus.unregisterObject(path);
    }

    void change(uint scheme) {
        value = scheme;
        Q_EMIT SettingChanged(group, ::scheme, QDBusVariant(value));
    }

public Q_SLOTS:
    // NOLINTNEXTLINE(readability-identifier-naming): the interface's own
    QDBusVariant Read(const QString &, const QString &) {
        return QDBusVariant(QVariant::fromValue(QDBusVariant(value)));
    }

Q_SIGNALS:
    // NOLINTNEXTLINE(readability-identifier-naming)
    void SettingChanged(const QString &group, const QString &name, const QDBusVariant &value);

private:
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("portal"));
};

class AppearanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void darkFromTheStart();
    void followsWhileItRuns();
    void theUsersChoiceStands();
    void withoutAPortalItIsLight();
    void iconsAreKeptWithTheColours();
    void cleanup() { apply(Appearance::System, false); }
};

void AppearanceTest::darkFromTheStart() {
    const Portal portal(1);
    const DesktopScheme desktop;
    QVERIFY(QTest::qWaitFor([&] { return desktop.isDark(); }, patience));
}

void AppearanceTest::followsWhileItRuns() {
    Portal portal(2);
    const DesktopScheme desktop;
    QWidget window;
    window.show();
    int told = 0;
    QObject::connect(&desktop, &DesktopScheme::changed, &window, [&] {
        ++told;
        apply(Appearance::System, desktop.isDark());
    });
    apply(Appearance::System, desktop.isDark());
    QVERIFY(!isDark(window));
    portal.change(1);
    QVERIFY(QTest::qWaitFor([&] { return isDark(window); }, patience));
    portal.change(0);
    QVERIFY(QTest::qWaitFor([&] { return !isDark(window); }, patience));
    // Another setting with the same value is none of this: it would turn dark, and back with the next one.
    Q_EMIT portal.SettingChanged(group, QStringLiteral("contrast"), QDBusVariant(1U));
    portal.change(2);
    portal.change(1);
    QVERIFY(QTest::qWaitFor([&] { return isDark(window); }, patience));
    QCOMPARE(told, 3);
}

void AppearanceTest::theUsersChoiceStands() {
    QWidget window;
    window.show();
    const auto becomes = [&](bool dark) { return QTest::qWaitFor([&] { return isDark(window) == dark; }, patience); };
    apply(Appearance::System, true);
    QVERIFY(becomes(true));
    apply(Appearance::Light, true);
    QVERIFY(becomes(false));
    apply(Appearance::Dark, false);
    QVERIFY(becomes(true));
    apply(Appearance::System, false);
    QVERIFY(becomes(false));
}

void AppearanceTest::withoutAPortalItIsLight() {
    const DesktopScheme desktop;
    // What is asked after it over the same connection is answered after it.
    QDBusMessage ping = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/"),
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("GetId"));
    QCOMPARE(QDBusConnection::sessionBus().call(ping).type(), QDBusMessage::ReplyMessage);
    QCoreApplication::processEvents();
    QVERIFY(!desktop.isDark());
}

void AppearanceTest::iconsAreKeptWithTheColours() {
    keepStyleIcons();
    const auto key = [] { return QApplication::style()->standardIcon(QStyle::SP_TitleBarCloseButton).cacheKey(); };
    const qint64 light = key();
    QCOMPARE(key(), light);
    QVERIFY(QApplication::style()->standardIcon(QStyle::SP_TitleBarNormalButton).cacheKey() != light);
    apply(Appearance::Dark, false);
    const qint64 dark = key();
    QVERIFY(dark != light);
    QCOMPARE(key(), dark);
}

QTEST_MAIN(AppearanceTest)
#include "tst_appearance.moc"
