#include "ui/pages/welcomepage.h"

#include "ui/models/icons.h"
#include "ui/pages/controls.h"
#include "ui/pages/errorpane.h"
#include "ui/session/releasesession.h"

#include <QDir>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace waybill::ui {

WelcomePage::WelcomePage(ReleaseSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_error(new ErrorPane)
    , m_recent(new QListWidget)
    , m_recentBox(new QWidget) {
    auto *title = wrappedLabel(tr("Publish an extension"));
    makeHeading(title);
    auto *intro = wrappedLabel(
        tr("Drop the folder that your build writes onto this window, or a .zip or .7z file of it. "
           "You then see what is in it, and whether the server would take it, before anything leaves this computer."));
    auto *folder = new QPushButton(icon(QStringLiteral("folder-open")), tr("Open &folder…"));
    folder->setDefault(true);
    auto *archive = new QPushButton(icon(QStringLiteral("package")), tr("Open &archive…"));
    auto *sample = new QPushButton(icon(QStringLiteral("file")), tr("Open the &sample extension"));
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {folder, archive, sample})
        buttons->addWidget(button);
    buttons->addStretch();

    auto *recentTitle = new QLabel(tr("&Recent"));
    recentTitle->setBuddy(m_recent);
    m_recent->setAccessibleName(tr("Recent folders"));
    m_recent->setAlternatingRowColors(true);
    auto *recentLayout = new QVBoxLayout(m_recentBox);
    recentLayout->setContentsMargins({});
    recentLayout->addWidget(recentTitle);
    recentLayout->addWidget(m_recent);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(title);
    layout->addWidget(intro);
    layout->addLayout(buttons);
    layout->addWidget(m_error);
    layout->addWidget(m_recentBox, 1);
    layout->addStretch();

    connect(folder, &QPushButton::clicked, this, &WelcomePage::folderWanted);
    connect(archive, &QPushButton::clicked, this, &WelcomePage::archiveWanted);
    connect(sample, &QPushButton::clicked, this, &WelcomePage::sampleWanted);
    connect(m_recent, &QListWidget::itemActivated, this,
        [this](const QListWidgetItem *item) { m_session.open(item->data(Qt::UserRole).toString()); });
    connect(&session, &ReleaseSession::settingsChanged, this, &WelcomePage::refresh);
    connect(&session, &ReleaseSession::contentChanged, this, &WelcomePage::refresh);
    refresh();
}

void WelcomePage::refresh() {
    const auto error = m_session.error();
    if (error && m_session.phase() != Phase::Ready)
        m_error->show(*error);
    else
        m_error->clear();
    m_recent->clear();
    for (const QString &path : m_session.settings().recent) {
        auto *item = new QListWidgetItem(icon(QStringLiteral("folder-open")), QDir::toNativeSeparators(path), m_recent);
        item->setData(Qt::UserRole, path);
    }
    m_recentBox->setVisible(m_recent->count() > 0);
}

} // namespace waybill::ui
