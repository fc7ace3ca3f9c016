// Proves that what ends while somebody is in another window reaches the desktop's notifications, over a real session
// bus: once, as plain text, in place of the one before, and that a click on it brings the window back.
#include "ui/shell/notifier.h"
#include "windowstage.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QFile>
#include <QProcess>

using namespace waybill;
using namespace waybill::ui;

namespace {

const QString name = QStringLiteral("org.freedesktop.Notifications");
const QString place = QStringLiteral("/org/freedesktop/Notifications");

struct Shown {
    QString application;
    uint replaces;
    QString summary;
    QString body;
    QStringList actions;
    QVariantMap hints;
};

} // namespace

// The desktop's side, on a connection of its own.
class Desktop : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QList<Shown> shown;

    Desktop() {
        bus.registerObject(place, this, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        bus.registerService(name);
    }
    ~Desktop() override {
        bus.unregisterService(name);
        bus.unregisterObject(place);
    }

public Q_SLOTS:
    // NOLINTNEXTLINE(readability-identifier-naming): the interface's own
    uint Notify(const QString &application, uint replaces, const QString &, const QString &summary, const QString &body,
        const QStringList &actions, const QVariantMap &hints, int) {
        shown.append({application, replaces, summary, body, actions, hints});
        return replaces != 0 ? replaces : 17;
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action); // NOLINT(readability-identifier-naming)

private:
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("desktop"));
};

class NotifierTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneInPlaceOfTheOther();
    void onlyWhoeverIsElsewhereIsTold();
    void withoutAServiceNothingHappens();
};

void NotifierTest::oneInPlaceOfTheOther() {
    Desktop desktop;
    Notifier notifier;
    int activated = 0;
    QObject::connect(&notifier, &Notifier::activated, &notifier, [&] { ++activated; });
    notifier.notify(QStringLiteral("Packed <b>app</b> & more."));
    QVERIFY(QTest::qWaitFor([&] { return desktop.shown.size() == 1; }, patience));
    const Shown first = desktop.shown.constFirst();
    QCOMPARE(first.summary, QStringLiteral("Packed <b>app</b> & more."));
    QCOMPARE(first.body, QString());
    QCOMPARE(first.replaces, 0U);
    QCOMPARE(first.actions.value(0), QStringLiteral("default"));
    QCOMPARE(first.hints.value(QStringLiteral("desktop-entry")).toString(), QGuiApplication::desktopFileName());
    // The answer with the number comes by itself: until then a second one would begin a new one.
    QVERIFY(QTest::qWaitFor(
        [&] {
            notifier.notify(QStringLiteral("Published."));
            const qsizetype before = desktop.shown.size();
            return QTest::qWaitFor([&] { return desktop.shown.size() > before; }, patience)
                && desktop.shown.constLast().replaces == 17;
        },
        patience));
    Q_EMIT desktop.ActionInvoked(16, QStringLiteral("default"));
    Q_EMIT desktop.ActionInvoked(17, QStringLiteral("other"));
    Q_EMIT desktop.ActionInvoked(17, QStringLiteral("default"));
    QVERIFY(QTest::qWaitFor([&] { return activated > 0; }, patience));
    QCOMPARE(activated, 1); // signals of one sender come in their order: the two before it had come
}

void NotifierTest::onlyWhoeverIsElsewhereIsTold() {
    Desktop desktop;
    WindowStage stage;
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get(), patience));
    stage.session->open(stage.path("dist"));
    QVERIFY(QTest::qWaitFor([&] { return stage.session->phase() == Phase::Ready; }, patience));
    stage.session->pack();
    QVERIFY(QTest::qWaitFor([&] { return stage.session->bundle().has_value(); }, patience));
    QVERIFY(QTest::qWaitFor([&] { return stage.session->phase() == Phase::Ready; }, patience));
    QCOMPARE(desktop.shown.size(), 0);
    // The window of another program comes to the front.
    QProcess other;
    other.start(QStringLiteral("python3"),
        {QStringLiteral("-c"),
            QStringLiteral("import gi; gi.require_version('Gtk', '3.0'); from gi.repository import Gtk; "
                           "w = Gtk.Window(); w.present(); Gtk.main()")});
    QVERIFY(QTest::qWaitFor([] { return QGuiApplication::applicationState() != Qt::ApplicationActive; }, patience));
    // A build in the other window writes into the folder: nothing of that is told.
    QFile script(stage.path("dist/ui/app.js"));
    QVERIFY(script.open(QIODevice::Append) && script.write("\n") == 1);
    script.close();
    bool readAgain = false;
    QObject::connect(stage.session.get(), &ReleaseSession::announced, &desktop, [&] { readAgain = true; });
    QVERIFY(QTest::qWaitFor([&] { return readAgain && !stage.session->isBusy(); }, patience));
    stage.session->publish();
    QVERIFY(stage.finished());
    QVERIFY(QTest::qWaitFor([&] { return !desktop.shown.isEmpty(); }, patience));
    QCOMPARE(desktop.shown.size(), 1);
    QVERIFY2(desktop.shown.constLast().summary.contains(QLatin1StringView("com.example.workdays")),
        qPrintable(desktop.shown.constLast().summary));
    stage.window->showMinimized();
    Q_EMIT desktop.ActionInvoked(17, QStringLiteral("default"));
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get(), patience));
    QVERIFY(!stage.window->isMinimized());
    other.kill();
    other.waitForFinished();
}

void NotifierTest::withoutAServiceNothingHappens() {
    Notifier notifier;
    notifier.notify(QStringLiteral("Nobody hears this."));
    // What is asked after it over the same connection is answered after it.
    const QDBusMessage ping = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"),
        QStringLiteral("/"), QStringLiteral("org.freedesktop.DBus"), QStringLiteral("GetId"));
    QCOMPARE(QDBusConnection::sessionBus().call(ping).type(), QDBusMessage::ReplyMessage);
}

QTEST_MAIN(NotifierTest)
#include "tst_notifier.moc"
