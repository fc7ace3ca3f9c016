// Proves "Open UI": the pages of a bundle are served as the Runner would and given to the browser, from the Bundle page
// and from Inspect; a real Chromium loads them, asks again by their tags, and is refused what the Runner skips.
#include "tests/gui/windowstage.h"
#include "tests/support/chromium.h"
#include "ui/pages/openui.h"

#include <QDesktopServices>
#include <QUrl>

using namespace waybill;
using namespace waybill::ui;

namespace {

// Stands in for the desktop, which would start a browser.
class Browser : public QObject {
    Q_OBJECT

public:
    Browser() { QDesktopServices::setUrlHandler(QStringLiteral("http"), this, "take"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(QStringLiteral("http")); }

    QList<QUrl> opened;

public Q_SLOTS:
    void take(const QUrl &address) { opened.append(address); }
};

struct UiStage : WindowStage {
    Browser browser;

    bool packSample() const {
        if (!openSample())
            return false;
        choose(Page::Bundle);
        return press(QStringLiteral("Pack"))
            && QTest::qWaitFor([&] { return session->bundle() && !session->isBusy(); }, patience);
    }

    bool opened(qsizetype count) const {
        return QTest::qWaitFor([&] { return browser.opened.size() == count; }, patience);
    }

    bool said(const QString &part) const {
        return QTest::qWaitFor([&] { return label("previewState").contains(part); }, patience);
    }
};

} // namespace

class OpenUiTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void thePackedBundle() {
        const UiStage stage;
        QVERIFY(stage.packSample());
        QVERIFY(stage.press(QStringLiteral("Open UI")));
        QVERIFY(stage.opened(1));
        const QUrl page = stage.browser.opened.first();
        QCOMPARE(page.host(), QStringLiteral("127.0.0.1"));
        QCOMPARE(page.path(), QStringLiteral("/ext-ui/preview/%1/index.html").arg(stage.session->bundle()->sha256));
        QVERIFY2(stage.said(page.toString()), qPrintable(stage.label("previewState")));
        QVERIFY(stage.press(QStringLiteral("Open UI")));
        QVERIFY(stage.opened(2));
        QCOMPARE(stage.browser.opened.last(), page);
    }

    // Another one of the same name is read again, and has another address.
    void anotherBundleIsReadAgain() {
        const UiStage stage;
        QVERIFY(stage.packSample());
        QVERIFY(stage.press(QStringLiteral("Open UI")));
        QVERIFY(stage.opened(1));
        stage.write("ui/index.html", "<title>Another one</title>");
        QVERIFY(QTest::qWaitFor([&] { return stage.session->bundleIsStale(); }, patience));
        QVERIFY(!stage.button(QStringLiteral("Open UI"))->isEnabled());
        QVERIFY(stage.press(QStringLiteral("Pack again")));
        QVERIFY(stage.press(QStringLiteral("Open UI")));
        QVERIFY(stage.opened(2));
        QVERIFY(stage.browser.opened[0].path() != stage.browser.opened[1].path());
        QVERIFY(stage.browser.opened[1].path().contains(stage.session->bundle()->sha256));
    }

    void theInspectedBundleByKeyboard() {
        const UiStage stage;
        QVERIFY(stage.packSample());
        stage.inspection->open(stage.session->bundle()->bundle);
        stage.choose(Page::Inspect);
        QVERIFY(QTest::qWaitFor([&] { return stage.inspection->phase() == Inspection::Phase::Ready; }, patience));
        QTest::keyClick(stage.window.get(), Qt::Key_U, Qt::ControlModifier);
        QVERIFY(stage.opened(1));
        QVERIFY(stage.browser.opened.first().path().contains(stage.inspection->bundle()->listing.sha256));
        QVERIFY2(stage.said(QStringLiteral("Served at")), qPrintable(stage.label("previewState")));
    }

    void oneWithoutPages() {
        const UiStage stage;
        QVERIFY(QDir(stage.path("dist/ui")).removeRecursively());
        stage.write("manifest.json",
            R"({"name":"com.example.workdays","publisher":"Example Works","version":"1.0.0",)"
            R"("runtime":"wasm-js@1"})");
        QVERIFY(stage.packSample());
        QVERIFY(stage.press(QStringLiteral("Open UI")));
        QVERIFY2(stage.said(QStringLiteral("has no page ui/index.html")), qPrintable(stage.label("previewState")));
        QVERIFY(stage.browser.opened.isEmpty());
    }

    void oneThatIsGone() {
        const UiStage stage;
        QVERIFY(stage.packSample());
        QVERIFY(QFile::remove(stage.session->bundle()->bundle));
        QVERIFY(stage.press(QStringLiteral("Open UI")));
        QVERIFY(QTest::qWaitFor([&] { return stage.pane() && !stage.errorTitle().isEmpty(); }, patience));
        QVERIFY(stage.browser.opened.isEmpty());
    }

    void aRealBrowserLoadsIt() {
        if (qEnvironmentVariableIsSet("WAYBILL_NO_PROC"))
            QSKIP("Chromium needs /proc");
        const UiStage stage;
        stage.write("ui/.settings.json", "{}"); // the Runner leaves it out
        QVERIFY(stage.packSample());
        QVERIFY(stage.press(QStringLiteral("Open UI")));
        QVERIFY(stage.opened(1));
        const QString page = stage.browser.opened.first().toString();
        const QString script = stage.browser.opened.first().resolved(QUrl(QStringLiteral("app.js"))).toString();
        Chromium chromium;
        QVERIFY2(chromium.start(), chromium.diagnostics().constData());
        QVERIFY2(chromium.load(page), chromium.diagnostics().constData());
        QCOMPARE(chromium.statusOf(page), 200);
        QCOMPARE(chromium.statusOf(script), 200);
        QCOMPARE(chromium.evaluate(QStringLiteral("document.title")).toString(), QStringLiteral("Working days"));
        // Its script runs: so its type was taken, and its style.
        const QString answer = chromium
                                   .evaluate(QStringLiteral("const form = document.querySelector('#range');"
                                                            "form.from.value = '2026-11-02';"
                                                            "form.to.value = '2026-11-06';"
                                                            "form.dispatchEvent(new Event('input', {bubbles: true}));"
                                                            "document.querySelector('#answer').textContent"))
                                   .toString();
        QVERIFY2(answer.contains(u'5'), qPrintable(answer));
        QVERIFY(chromium.evaluate(QStringLiteral("document.styleSheets[0].cssRules.length")).toInt() > 0);
        const auto fetched = [&](const char *file) {
            return chromium.evaluate(QStringLiteral("fetch('%1').then(r => r.status)").arg(QLatin1StringView(file)));
        };
        QCOMPARE(fetched("style.css").toInt(), 200);
        QCOMPARE(fetched(".settings.json").toInt(), 404);
        QCOMPARE(fetched("../../manifest.json").toInt(), 404);
        QVERIFY2(chromium.reload(), chromium.diagnostics().constData());
        QCOMPARE(chromium.statusOf(page), 304);
        QCOMPARE(chromium.evaluate(QStringLiteral("document.title")).toString(), QStringLiteral("Working days"));
    }
};

QTEST_MAIN(OpenUiTest)
#include "tst_openui.moc"
