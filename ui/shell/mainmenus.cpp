// The window's menus, shortcuts and regions.
#include "ui/models/icons.h"
#include "ui/pages/helpview.h"
#include "ui/pages/manifestpage.h"
#include "ui/pages/publishpage.h"
#include "ui/session/releasesession.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/docks.h"
#include "ui/shell/headerbar.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/shortcutlist.h"
#include "ui/text/language.h"

#include <QActionGroup>
#include <QApplication>
#include <QDir>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QStackedWidget>
#include <QStyleHints>

namespace waybill::ui {

QAction *MainWindow::action(
    QMenu *menu, const QString &text, const QKeySequence &keys, std::function<void()> run, const QString &iconName) {
    QAction *made = menu->addAction(text);
    made->setShortcut(keys);
    if (!iconName.isEmpty())
        made->setIcon(icon(iconName));
    connect(made, &QAction::triggered, this, [run = std::move(run)] { run(); });
    m_actions.append(made);
    return made;
}

void MainWindow::makeMenus() {
    makeFileMenu();
    makeManifestMenu();
    makeReleaseMenu();
    makeViewMenu();
    makeHelpMenu();
}

void MainWindow::makeFileMenu() {
    QMenu *file = menuBar()->addMenu(tr("&File"));
    action(file, tr("Open &folder…"), QKeySequence::Open, [this] { openFolder(); }, QStringLiteral("folder-open"));
    action(
        file, tr("Open &archive…"), QKeySequence(QStringLiteral("Ctrl+Shift+O")), [this] { openArchive(); },
        QStringLiteral("package"));
    action(
        file, tr("&Inspect a bundle…"), QKeySequence(QStringLiteral("Ctrl+I")), [this] { openBundle(); },
        QStringLiteral("inspect"));
    m_recent = file->addMenu(tr("Open &recent"));
    action(file, tr("Open the &sample extension"), {}, [this] { m_session.open(m_sample()); }, QStringLiteral("file"));
    file->addSeparator();
    m_close = action(file, tr("&Close folder"), QKeySequence::Close, [this] { m_session.close(); });
    action(file, tr("&Quit"), QKeySequence(QStringLiteral("Ctrl+Q")), [this] { close(); });
}

void MainWindow::makeManifestMenu() {
    QMenu *manifest = menuBar()->addMenu(tr("&Manifest"));
    m_saveManifest = action(
        manifest, tr("&Save manifest.json"), QKeySequence::Save, [this] { m_session.saveManifest(); },
        QStringLiteral("save-as"));
    m_revertManifest = action(manifest, tr("&Revert manifest.json"), {}, [this] { m_manifest->revert(); });
    manifest->addSeparator();
    const auto there = [this](auto call) {
        showPage(Page::Manifest);
        call();
    };
    action(manifest, tr("&Next problem"), QKeySequence(QStringLiteral("F8")),
        [this, there] { there([this] { m_manifest->goToNext(1); }); });
    action(manifest, tr("&Previous problem"), QKeySequence(QStringLiteral("Shift+F8")),
        [this, there] { there([this] { m_manifest->goToNext(-1); }); });
    QAction *fix = action(manifest, tr("&Fix the problem"), QKeySequence(QStringLiteral("Alt+Return")), [this, there] {
        const auto chosen = m_problems->chosen();
        if (chosen)
            there([&] { m_manifest->fix(*chosen); });
        else
            there([this] { m_manifest->fixHere(); });
    });
    action(manifest, tr("Fix &all problems"), QKeySequence(QStringLiteral("Ctrl+Alt+Return")),
        [this, there] { there([this] { m_session.mendManifest(); }); });
    manifest->addSeparator();
    QAction *waive = action(manifest, tr("&Let the problem pass…"), QKeySequence(QStringLiteral("Ctrl+Alt+L")), [this] {
        m_problems->show();
        m_problems->raise();
        m_problems->askReason();
    });
    m_problems->offer({fix, waive});
}

void MainWindow::makeReleaseMenu() {
    QMenu *release = menuBar()->addMenu(tr("&Release"));
    m_rescan = action(
        release, tr("&Read the folder again"), QKeySequence(QStringLiteral("F5")), [this] { m_session.rescan(); },
        QStringLiteral("view-refresh"));
    m_pack = action(
        release, tr("&Pack"), QKeySequence(QStringLiteral("Ctrl+B")),
        [this] {
            showPage(Page::Bundle);
            m_session.pack();
        },
        QStringLiteral("package"));
    action(
        release, tr("&Sign…"), QKeySequence(QStringLiteral("Ctrl+Shift+S")), [this] { showPage(Page::Signature); },
        QStringLiteral("sign"));
    m_publishAction = action(
        release, tr("P&ublish"), QKeySequence(QStringLiteral("Ctrl+Return")),
        [this] {
            showPage(Page::Publish);
            m_session.publish();
        },
        QStringLiteral("upload"));
    action(
        release, tr("Open the U&I in the browser"), QKeySequence(QStringLiteral("Ctrl+U")), [this] { openUi(); },
        QStringLiteral("inspect"));
    m_cancel = action(
        release, tr("&Cancel what runs"), QKeySequence(QStringLiteral("Ctrl+.")), [this] { m_session.cancel(); },
        QStringLiteral("cancel"));
    release->addSeparator();
    action(
        release, tr("Choose the &target"), QKeySequence(QStringLiteral("Ctrl+T")), [this] { m_header->focusTarget(); });
    action(release, tr("&Add a server…"), {}, [this] { newServer(); });
}

void MainWindow::makeViewMenu() {
    QMenu *view = menuBar()->addMenu(tr("&View"));
    const QStringList names{tr("&Contents"), tr("&Manifest"), tr("&Bundle"), tr("&Signature"), tr("&Publish page"),
        tr("&Inspect"), tr("&Keys"), tr("Ser&vers"), tr("&History")};
    for (int row = 0; row < static_cast<int>(names.size()); ++row)
        action(view, names[row], QKeySequence(QStringLiteral("Alt+%1").arg(row + 1)),
            [this, row] { showPage(static_cast<Page>(row)); });
    view->addSeparator();
    const auto dock = [&](const QString &text, const QString &keys, QDockWidget *which) {
        action(view, text, QKeySequence(keys), [which] {
            which->show();
            which->raise();
            which->widget()->setFocus();
        });
    };
    dock(tr("P&roblems"), QStringLiteral("Ctrl+Shift+M"), m_problems);
    dock(tr("&Activity"), QStringLiteral("Ctrl+Shift+A"), m_activity);
    dock(tr("&Log"), QStringLiteral("Ctrl+Shift+L"), m_log);
    QAction *sizes = action(view, tr("Where the b&ytes go"), QKeySequence(QStringLiteral("Ctrl+Shift+B")),
        [this] { m_session.showSizeMap(!m_session.settings().sizeMap); });
    sizes->setCheckable(true);
    sizes->setChecked(m_session.settings().sizeMap);
    view->addSeparator();
    QMenu *appearance = view->addMenu(tr("A&ppearance"));
    auto *group = new QActionGroup(this);
    const std::array schemes{std::pair(tr("As the &system"), Appearance::System),
        std::pair(tr("&Light"), Appearance::Light), std::pair(tr("&Dark"), Appearance::Dark)};
    for (const auto &[name, scheme] : schemes) {
        QAction *choice = action(appearance, name, {}, [this, scheme] { m_session.setAppearance(scheme); });
        choice->setCheckable(true);
        choice->setChecked(m_session.settings().appearance == scheme);
        group->addAction(choice);
    }
    makeLanguageMenu(view);
    view->addSeparator();
    action(view, tr("Next re&gion"), QKeySequence(QStringLiteral("F6")), [this] { moveRegion(1); });
    action(view, tr("Previous reg&ion"), QKeySequence(QStringLiteral("Shift+F6")), [this] { moveRegion(-1); });
    action(view, tr("All c&ommands…"), QKeySequence(QStringLiteral("Ctrl+K")),
        [this] { (new CommandPalette(m_actions, this))->open(); });
}

void MainWindow::makeLanguageMenu(QMenu *view) {
    QMenu *menu = view->addMenu(tr("&Language"));
    auto *group = new QActionGroup(this);
    const auto add = [&](const QString &name, const QString &code) {
        QAction *choice = action(menu, name, {}, [this, code] { m_session.setLanguage(code); });
        choice->setCheckable(true);
        choice->setChecked(m_session.settings().language == code);
        group->addAction(choice);
    };
    add(tr("As the &system"), {});
    // Each in itself: whoever does not read the others finds it.
    for (const Language &language : languages())
        add(language.name.toString(), language.code);
}

void MainWindow::makeHelpMenu() {
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    action(help, tr("&User guide"), QKeySequence(QStringLiteral("F1")), [this] {
        const auto finding = m_problems->chosen(); // before another window takes the keyboard
        showBeside(m_help, [] { return new HelpView; });
        if (auto *guide = qobject_cast<HelpView *>(m_help); guide && finding)
            guide->openCode(finding->code);
    });
    action(help, tr("&Keyboard shortcuts"), QKeySequence(QStringLiteral("Ctrl+F1")),
        [this] { showBeside(m_shortcuts, [this] { return new ShortcutList(m_actions); }); });
    help->addSeparator();
    action(help, tr("&About Waybill"), {}, [this] { about(); });
}

// A window to be read beside this one. It has no parent, so that either may stand before the other; it goes with this
// one, and keeps the program from ending as little as a child would.
void MainWindow::showBeside(QPointer<QWidget> &window, const std::function<QWidget *()> &make) {
    if (!window) {
        window = make();
        window->setAttribute(Qt::WA_DeleteOnClose);
        window->setAttribute(Qt::WA_QuitOnClose, false);
        connect(this, &QObject::destroyed, window, [beside = window.data()] { delete beside; });
    }
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
}

void MainWindow::refreshActions() {
    m_saveManifest->setEnabled(m_session.manifestEdited() && !m_session.manifestConflicts());
    m_revertManifest->setEnabled(m_session.manifestEdited());
    m_pack->setEnabled(m_session.canPack());
    m_publishAction->setEnabled(m_session.canPublish());
    m_cancel->setEnabled(m_session.isBusy());
    m_close->setEnabled(m_session.files().has_value());
    m_rescan->setEnabled(m_session.files().has_value());
}

void MainWindow::refreshRecent() {
    m_recent->clear();
    for (const QString &path : m_session.settings().recent) {
        // A path is no text of ours: its "&" marks no key.
        QString shown = QDir::toNativeSeparators(path);
        connect(m_recent->addAction(shown.replace(u'&', QLatin1StringView("&&"))), &QAction::triggered, this,
            [this, path] { m_session.open(path); });
    }
    m_recent->setEnabled(!m_recent->isEmpty());
}

void MainWindow::moveRegion(int direction) {
    const std::array<QWidget *, 4> regions{m_header, m_navigation, m_pages, m_problems};
    int current = -1;
    for (int i = 0; i < static_cast<int>(regions.size()); ++i) {
        if (regions[static_cast<std::size_t>(i)]->isAncestorOf(QApplication::focusWidget())
            || regions[static_cast<std::size_t>(i)] == QApplication::focusWidget())
            current = i;
    }
    const int count = static_cast<int>(regions.size());
    QWidget *next = regions[static_cast<std::size_t>((current + direction + count) % count)];
    if (next == m_pages)
        next = m_pages->currentWidget();
    if (next == m_problems) {
        m_problems->show();
        m_problems->raise();
        next = m_problems->widget();
    }
    // A region itself takes no focus: its first control does.
    QWidget *target = next;
    const QList<QWidget *> inside = next->findChildren<QWidget *>();
    for (qsizetype i = 0; i < inside.size() && !(target->focusPolicy() & Qt::TabFocus); ++i) {
        if (inside[i]->isVisible() && inside[i]->isEnabled() && (inside[i]->focusPolicy() & Qt::TabFocus))
            target = inside[i];
    }
    target->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::about() {
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Waybill"),
        tr("Waybill %1\n\nPacks, checks and publishes extension bundles.\nApache License 2.0")
            .arg(QApplication::applicationVersion()),
        QMessageBox::Close, this);
    box->setIconPixmap(icon(QStringLiteral("waybill")).pixmap(64));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace waybill::ui
