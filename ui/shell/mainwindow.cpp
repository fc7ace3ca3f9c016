#include "ui/shell/mainwindow.h"

#include "ui/models/icons.h"
#include "ui/pages/bundlepage.h"
#include "ui/pages/contentspage.h"
#include "ui/pages/filechoice.h"
#include "ui/pages/historypage.h"
#include "ui/pages/inspectpage.h"
#include "ui/pages/keyspage.h"
#include "ui/pages/manifestpage.h"
#include "ui/pages/publishpage.h"
#include "ui/pages/serverspage.h"
#include "ui/pages/signaturepage.h"
#include "ui/pages/unfinishedbar.h"
#include "ui/pages/welcomepage.h"
#include "ui/session/inspection.h"
#include "ui/session/keyring.h"
#include "ui/session/pagepreviews.h"
#include "ui/session/publishhistory.h"
#include "ui/session/releasesession.h"
#include "ui/shell/docks.h"
#include "ui/shell/headerbar.h"
#include "ui/shell/navigation.h"
#include "ui/shell/notifier.h"

#include <QAccessible>
#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QUrl>

#include <utility>

namespace waybill::ui {

namespace {

constexpr int announcementMs = 8000;

bool isBundle(const QString &path) {
    return path.endsWith(QLatin1StringView(".tar.zst")) || path.endsWith(QLatin1StringView(".tar.zst.SIGNATURE"));
}

// A dist folder, an archive of one, or a bundle with or without its signature.
QString droppedPath(const QMimeData *data) {
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QFileInfo file(urls.first().toLocalFile());
    static const QStringList archives{QStringLiteral("zip"), QStringLiteral("7z")};
    return file.isDir() || archives.contains(file.suffix().toLower()) || isBundle(file.filePath())
        ? file.absoluteFilePath()
        : QString();
}

// Moves what Tab stops at in `page` behind `last`: it would stand behind the docks, for it was made after them. Gives
// the last one. QWidget::setTabOrder moves nothing that takes no keyboard itself, and loses what stands behind
// something that passes it on to a part of its own (Qt 6.8.2): for the while that it takes, nothing does.
QWidget *putBehind(QWidget *last, QWidget *page) {
    struct Whole {
        QWidget *widget;
        QWidget *part;
        Qt::FocusPolicy policy;
    };
    QList<Whole> wholes;
    QWidgetList stops;
    for (QWidget *each = page->nextInFocusChain(); each != page; each = each->nextInFocusChain()) {
        if (!page->isAncestorOf(each))
            continue;
        const bool isWhole = each->isAncestorOf(each->focusProxy());
        if (isWhole)
            wholes.append({each, each->focusProxy(), each->focusPolicy()});
        if (isWhole || each->focusPolicy() != Qt::NoFocus)
            stops.append(each);
    }
    for (const Whole &whole : std::as_const(wholes)) {
        whole.widget->setFocusProxy(nullptr);
        whole.widget->setFocusPolicy(Qt::TabFocus);
    }
    for (QWidget *stop : std::as_const(stops)) {
        QWidget::setTabOrder(last, stop);
        last = stop;
    }
    for (const Whole &whole : std::as_const(wholes)) {
        whole.widget->setFocusPolicy(whole.policy);
        whole.widget->setFocusProxy(whole.part);
    }
    return last;
}

} // namespace

MainWindow::MainWindow(ReleaseSession &session, KeyRing &keys, Inspection &inspection, PublishHistory &history,
    std::function<QString()> sample, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_keyRing(keys)
    , m_inspection(inspection)
    , m_publishes(history)
    , m_previews(new PagePreviews(this))
    , m_notifier(new Notifier(this))
    , m_sample(std::move(sample)) {
    setWindowTitle(tr("Waybill"));
    setWindowIcon(icon(QStringLiteral("waybill")));
    setAcceptDrops(true);
    makeCentre();
    makeDocks();
    makeMenus();
    resize(1080, 760);
    restoreGeometry(session.settings().windowGeometry);
    restoreState(session.settings().windowState);
    connect(m_notifier, &Notifier::activated, this, [this] {
        setWindowState(windowState() & ~Qt::WindowMinimized);
        show();
        raise();
        activateWindow();
    });
    connect(&session, &ReleaseSession::announced, this, &MainWindow::announce);
    connect(&keys, &KeyRing::announced, this, &MainWindow::announce);
    connect(&inspection, &Inspection::announced, this, &MainWindow::announce);
    connect(&history, &PublishHistory::announced, this, &MainWindow::announce);
    connect(&session, &ReleaseSession::publishChanged, &history, [this] {
        if (m_publishes.wasRead() && !m_session.isBusy())
            m_publishes.refresh();
    });
    connect(&session, &ReleaseSession::contentChanged, this, [this] {
        if (m_session.origin().isEmpty() && m_pages->currentIndex() <= static_cast<int>(Page::Publish))
            m_pages->setCurrentWidget(m_welcome);
        else if (!m_session.origin().isEmpty() && m_pages->currentWidget() == m_welcome)
            showPage(Page::Contents);
    });
    const auto closeOnceFree = [this] {
        if (m_closing && !m_session.isBusy() && !m_publishes.isBusy())
            close();
    };
    connect(&session, &ReleaseSession::phaseChanged, this, closeOnceFree);
    connect(&history, &PublishHistory::busyChanged, this, closeOnceFree);
    // What somebody may have turned away from. A folder that is read again, because a build has written there, is not.
    const auto noteWork = [this] {
        const auto phase = m_session.phase();
        if (m_publishes.isBusy() || (m_session.isBusy() && phase != Phase::Opening))
            m_worked = true;
    };
    connect(&session, &ReleaseSession::phaseChanged, this, noteWork);
    connect(&history, &PublishHistory::busyChanged, this, noteWork);
    connect(&session, &ReleaseSession::unsavedInTheWay, this, [this] {
        showPage(Page::Manifest);
        announce(tr("manifest.json was edited and is not saved."));
    });
    connect(&session, &ReleaseSession::mayQuit, this, [this] {
        m_mayQuit = true;
        close();
    });
    for (const auto signal :
        {&ReleaseSession::phaseChanged, &ReleaseSession::contentChanged, &ReleaseSession::draftChanged})
        connect(&session, signal, this, &MainWindow::refreshActions);
    connect(&session, &ReleaseSession::settingsChanged, this, &MainWindow::refreshRecent);
    connect(&session, &ReleaseSession::settingsChanged, this, &MainWindow::passTimestampAuthority);
    passTimestampAuthority();
    refreshActions();
    refreshRecent();
}

void MainWindow::passTimestampAuthority() {
    m_inspection.setTimestampAuthority(QUrl(m_session.settings().timestampAuthority));
}

void MainWindow::makeCentre() {
    m_header = new HeaderBar(m_session);
    m_navigation = new Navigation(m_session);
    m_pages = new QStackedWidget;
    m_pages->setObjectName(QStringLiteral("pages"));
    auto *welcome = new WelcomePage(m_session);
    m_welcome = welcome;
    m_pages->addWidget(m_welcome);
    auto *unfinished = new UnfinishedBar(m_publishes);

    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Sunken);
    auto *below = new QHBoxLayout;
    below->addWidget(m_navigation);
    below->addWidget(m_pages, 1);
    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->addWidget(m_header);
    layout->addWidget(line);
    layout->addWidget(unfinished);
    layout->addLayout(below, 1);
    setCentralWidget(centre);

    connect(m_navigation, &Navigation::chosen, this, &MainWindow::turnTo);
    connect(m_previews, &PagePreviews::ready, this, &MainWindow::openInBrowser);
    connect(&m_publishes, &PublishHistory::ended, this, [this] {
        if (const auto end = m_publishes.lastEnd(); end && end->report)
            m_session.learn(*end->report);
    });
    connect(unfinished, &UnfinishedBar::announced, this, &MainWindow::announce);
    connect(unfinished, &UnfinishedBar::showWanted, this, [this](const QString &id) {
        showPage(Page::History);
        m_history->showJob(id);
    });
    connect(m_header, &HeaderBar::openWanted, this, &MainWindow::openFolder);
    connect(m_header, &HeaderBar::publishWanted, this, [this] { showPage(Page::Publish); });
    connect(m_header, &HeaderBar::newServerWanted, this, &MainWindow::newServer);
    connect(welcome, &WelcomePage::folderWanted, this, &MainWindow::openFolder);
    connect(welcome, &WelcomePage::archiveWanted, this, &MainWindow::openArchive);
    connect(welcome, &WelcomePage::sampleWanted, this, [this] { m_session.open(m_sample()); });
}

// All but the welcome page. The window is painted before: they are most of what it takes to make one.
void MainWindow::makePages() {
    if (m_contents)
        return;
    m_contents = new ContentsPage(m_session);
    m_manifest = new ManifestPage(m_session);
    m_signature = new SignaturePage(m_session, m_keyRing);
    m_publish = new PublishPage(m_session);
    m_bundle = new BundlePage(m_session, m_publishes, *m_previews);
    m_inspect = new InspectPage(m_inspection, m_keyRing, *m_previews);
    m_keys = new KeysPage(m_keyRing);
    m_servers = new ServersPage(m_session);
    m_history = new HistoryPage(m_publishes);
    // In the order of Page; the welcome page behind them.
    QWidget *last = m_navigation;
    for (QWidget *page : std::initializer_list<QWidget *>{
             m_contents, m_manifest, m_bundle, m_signature, m_publish, m_inspect, m_keys, m_servers, m_history}) {
        m_pages->insertWidget(m_pages->indexOf(m_welcome), page);
        last = putBehind(last, page);
    }
    connect(m_signature, &SignaturePage::keysWanted, this, [this] { showPage(Page::Keys); });
    connect(m_inspect, &InspectPage::keysWanted, this, [this] { showPage(Page::Keys); });
    connect(m_inspect, &InspectPage::publishWanted, this, [this](const QString &bundle) {
        m_session.openBundle(bundle);
        showPage(Page::Publish);
    });
    connect(m_publish, &PublishPage::signatureWanted, this, [this] { showPage(Page::Signature); });
    connect(m_publish, &PublishPage::serverWanted, this, [this] {
        showPage(Page::Servers);
        m_servers->editServer(m_session.target().id);
    });
    connect(m_servers, &ServersPage::announced, this, &MainWindow::announce);
}

void MainWindow::openInBrowser(const QUrl &page) {
    const QString address = page.toString(QUrl::FullyEncoded);
    announce(QDesktopServices::openUrl(page) ? tr("Opened %1 in the browser.").arg(address)
                                             : tr("No browser could be opened for %1.").arg(address));
}

// Of the bundle that is looked at.
void MainWindow::openUi() {
    if (m_pages->currentWidget() == m_inspect) {
        m_inspect->openUi();
        return;
    }
    showPage(Page::Bundle);
    m_bundle->openUi();
}

void MainWindow::makeDocks() {
    m_problems = new ProblemsDock(m_session);
    m_activity = new ActivityDock(m_session);
    m_log = new LogDock(m_session);
    for (QDockWidget *dock : std::initializer_list<QDockWidget *>{m_problems, m_activity, m_log})
        addDockWidget(Qt::BottomDockWidgetArea, dock);
    tabifyDockWidget(m_problems, m_activity);
    tabifyDockWidget(m_activity, m_log);
    m_problems->raise();
    setDockOptions(QMainWindow::AnimatedDocks | QMainWindow::AllowTabbedDocks);
    setTabPosition(Qt::BottomDockWidgetArea, QTabWidget::North);
    resizeDocks({m_problems}, {fontMetrics().height() * 8}, Qt::Vertical);
    connect(m_problems, &ProblemsDock::goTo, this, &MainWindow::goTo);
}

void MainWindow::appendToLog(const QString &line) {
    m_log->append(line);
}

void MainWindow::turnTo(Page page) {
    makePages();
    if (isStep(page) && m_session.origin().isEmpty())
        m_pages->setCurrentWidget(m_welcome);
    else
        m_pages->setCurrentIndex(static_cast<int>(page));
}

void MainWindow::showPage(Page page) {
    makePages();
    m_navigation->choose(page);
    turnTo(page);
    if (page == Page::Publish)
        m_publish->focusAction();
    else if (page == Page::Signature)
        m_signature->focusAction();
    else if (page == Page::Inspect)
        m_inspect->focusAction();
    else if (page == Page::Keys)
        m_keys->focusAction();
    else if (page == Page::History)
        m_history->focusAction();
    else if (page == Page::Servers)
        m_servers->focusAction();
}

void MainWindow::goTo(const Finding &finding) {
    if (finding.file == QLatin1StringView("manifest.json") && m_session.manifest()) {
        showPage(Page::Manifest);
        m_manifest->goTo(finding);
    } else {
        showPage(Page::Contents);
        m_contents->goTo(finding.file);
    }
}

void MainWindow::open(const QString &path) {
    if (!isBundle(path)) {
        m_session.open(path);
        return;
    }
    showPage(Page::Inspect);
    m_inspection.open(path);
}

void MainWindow::openFolder() {
    auto *dialog = new QFileDialog(this, tr("Open a dist folder"), m_session.settings().recent.value(0));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, &m_session, &ReleaseSession::open);
    dialog->open();
}

void MainWindow::openArchive() {
    const auto *dialog = openFileDialog(this, tr("Open an archive of a dist folder"),
        m_session.settings().recent.value(0), tr("Archives (*.zip *.7z)"));
    connect(dialog, &QFileDialog::fileSelected, &m_session, &ReleaseSession::open);
}

void MainWindow::openBundle() {
    const auto *dialog
        = openFileDialog(this, tr("Inspect a bundle"), m_inspection.path(), tr("Bundles (*.tar.zst);;All files (*)"));
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::open);
}

void MainWindow::newServer() {
    showPage(Page::Servers);
    m_servers->addServer(true);
}

void MainWindow::announce(const QString &sentence) {
    statusBar()->showMessage(sentence, announcementMs);
    QAccessibleAnnouncementEvent event(this, sentence);
    QAccessible::updateAccessibility(&event);
    // What ended is told before the session is free again: a turn later it shows whether anything goes on.
    QTimer::singleShot(0, this, [this, sentence] {
        if (m_session.isBusy() || m_publishes.isBusy() || !std::exchange(m_worked, false))
            return;
        if (QGuiApplication::applicationState() == Qt::ApplicationActive)
            return;
        QApplication::alert(this);
        m_notifier->notify(sentence);
    });
}

// Once the window is painted comes what is not needed for that.
void MainWindow::paintEvent(QPaintEvent *event) {
    QMainWindow::paintEvent(event);
    if (m_painted)
        return;
    m_painted = true;
    QTimer::singleShot(0, this, [this] {
        makePages();
        m_publishes.refreshOnce();
    });
}

void MainWindow::closeEvent(QCloseEvent *event) {
    if (m_session.manifestEdited() && !m_mayQuit) {
        event->ignore();
        m_session.quit();
        return;
    }
    m_session.setWindowLayout(saveGeometry(), saveState());
    const bool publishing = m_session.phase() == Phase::Publishing || m_publishes.isBusy();
    if (publishing && !m_closing) {
        // What was begun is ended first: the outcome must not get lost, and nothing is left on the server.
        m_closing = true;
        m_session.cancel();
        m_publishes.cancel();
        announce(tr("Waybill closes once the publish has been stopped and cleaned up."));
    }
    if (publishing)
        event->ignore();
    else
        event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event) {
    if (!droppedPath(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event) {
    const QString path = droppedPath(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    open(path);
}

} // namespace waybill::ui
