// The one window: header, steps, pages, docks, and every action with its shortcut. Window thread; the session outlives
// it.
#pragma once

#include <QMainWindow>
#include <QPointer>

#include <functional>

class QProgressBar;
class QStackedWidget;

namespace waybill {
struct Finding;
}

namespace waybill::ui {

class BundlePage;
class ContentsPage;
class HeaderBar;
class HistoryPage;
class LogDock;
class ManifestPage;
class ProblemsDock;
class ActivityDock;
class PagePreviews;
class PublishHistory;
class PublishPage;
class ReleaseSession;
class Inspection;
class InspectPage;
class KeyRing;
class KeysPage;
class ServersPage;
class Navigation;
class Notifier;
class SignaturePage;
enum class Page;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    // `sample` gives the folder of the sample extension.
    MainWindow(ReleaseSession &session, KeyRing &keys, Inspection &inspection, PublishHistory &history,
        std::function<QString()> sample, QWidget *parent = nullptr);

    void appendToLog(const QString &line);
    void open(const QString &path); // a dist folder, an archive of one, or a bundle to inspect

protected:
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeCentre();
    void makePages();
    void openInBrowser(const QUrl &page);
    void openUi();
    void makeDocks();
    void makeMenus();
    void makeFileMenu();
    void makeManifestMenu();
    void makeReleaseMenu();
    void makeViewMenu();
    void makeLanguageMenu(QMenu *view);
    void makeHelpMenu();
    void showBeside(QPointer<QWidget> &window, const std::function<QWidget *()> &make);
    QAction *action(QMenu *menu, const QString &text, const QKeySequence &keys, std::function<void()> run,
        const QString &iconName = {});

    void showPage(Page page);
    void turnTo(Page page);
    void refreshActions();
    void refreshRecent();
    void passTimestampAuthority();
    void goTo(const Finding &finding);
    void openFolder();
    void openArchive();
    void openBundle();
    void newServer();
    void moveRegion(int direction);
    void announce(const QString &sentence);
    void about();

    ReleaseSession &m_session;
    KeyRing &m_keyRing;
    Inspection &m_inspection;
    PublishHistory &m_publishes;
    PagePreviews *m_previews;
    Notifier *m_notifier;
    std::function<QString()> m_sample;
    HeaderBar *m_header = nullptr;
    Navigation *m_navigation = nullptr;
    QStackedWidget *m_pages = nullptr;
    QWidget *m_welcome = nullptr;
    // Null until makePages():
    ContentsPage *m_contents = nullptr;
    ManifestPage *m_manifest = nullptr;
    SignaturePage *m_signature = nullptr;
    PublishPage *m_publish = nullptr;
    BundlePage *m_bundle = nullptr;
    InspectPage *m_inspect = nullptr;
    KeysPage *m_keys = nullptr;
    HistoryPage *m_history = nullptr;
    ServersPage *m_servers = nullptr;
    // From the start:
    ProblemsDock *m_problems = nullptr;
    ActivityDock *m_activity = nullptr;
    LogDock *m_log = nullptr;
    QMenu *m_recent = nullptr;
    QAction *m_saveManifest = nullptr;
    QAction *m_revertManifest = nullptr;
    QAction *m_pack = nullptr;
    QAction *m_publishAction = nullptr;
    QAction *m_cancel = nullptr;
    QAction *m_close = nullptr;
    QAction *m_rescan = nullptr;
    QList<QAction *> m_actions;
    QPointer<QWidget> m_help; // null: not open
    QPointer<QWidget> m_shortcuts;
    bool m_painted = false;
    bool m_worked = false; // something long was begun, and its end has not been told elsewhere
    bool m_closing = false;
    bool m_mayQuit = false; // what was edited is saved or discarded
};

} // namespace waybill::ui
