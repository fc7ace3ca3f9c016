#include "ui/pages/serverlist.h"

#include "ui/models/icons.h"
#include "ui/pages/controls.h"
#include "ui/pages/flowlayout.h"

#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>

#include <algorithm>

namespace waybill::ui {

namespace {

constexpr int idRole = Qt::UserRole;

} // namespace

ServerList::ServerList(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget)
    , m_hint(wrappedLabel(tr("Save or undo the changes to go on with other servers.")))
    , m_add(makeButton(tr("&Add…"), tr("Begins the profile of a new server"), ServerAction::Add))
    , m_duplicate(makeButton(
          tr("D&uplicate"), tr("Begins a new profile like the chosen one, without its keys"), ServerAction::Duplicate))
    , m_remove(makeButton(
          tr("Re&move…"), tr("Removes the chosen server with its keys, after a question"), ServerAction::Remove))
    , m_import(makeButton(tr("&Import…"), tr("Adds the servers of a file that Waybill exported"), ServerAction::Import))
    , m_export(
          makeButton(tr("E&xport…"), tr("Writes all servers to a file, without their keys"), ServerAction::Export)) {
    m_list->setAccessibleName(tr("Servers"));
    m_list->setObjectName(QStringLiteral("servers"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setWordWrap(true); // an address that has no room goes on below
    m_list->setAlternatingRowColors(true);
    m_hint->setObjectName(QStringLiteral("unsaved"));
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_add, m_duplicate, m_remove, m_import, m_export})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint);
    layout->addLayout(buttons);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &ServerList::chosen);
    auto *removal = new QShortcut(QKeySequence::Delete, m_list);
    removal->setContext(Qt::WidgetShortcut);
    connect(removal, &QShortcut::activated, m_remove, &QPushButton::click);
}

QPushButton *ServerList::makeButton(const QString &text, const QString &description, ServerAction action) {
    auto *button = new QPushButton(text);
    button->setAccessibleDescription(description);
    connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT wanted(action); });
    return button;
}

void ServerList::setServers(
    const QList<ServerProfile> &servers, const QString &target, const QString &draft, const QString &chosen) {
    const QSignalBlocker blocker(m_list);
    int row = m_list->currentRow();
    m_list->clear();
    for (const ServerProfile &server : servers) {
        QString second = server.id == draft ? tr("not saved yet")
            : server.address.isEmpty()      ? tr("inside this program")
                                            : server.address.toString();
        if (server.id == target)
            second = tr("target, %1").arg(second);
        const QString name = server.name.isEmpty() ? tr("New server") : server.name;
        auto *item
            = new QListWidgetItem(icon(server.id == target ? QStringLiteral("upload") : QStringLiteral("server")),
                name + u'\n' + second, m_list);
        item->setData(idRole, server.id);
        item->setToolTip(server.address.toString());
        item->setData(Qt::AccessibleTextRole, name + QStringLiteral(", ") + second);
        if (server.id == chosen)
            row = m_list->count() - 1;
    }
    m_list->setCurrentRow(std::clamp(row, 0, m_list->count() - 1));
    m_export->setVisible(m_list->count() > 1); // the local one is not written
}

QString ServerList::chosenId() const {
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(idRole).toString() : QString(localServerId);
}

void ServerList::setState(bool unsaved, bool free) {
    const bool local = chosenId() == localServerId;
    m_hint->setVisible(unsaved);
    m_list->setEnabled(free);
    for (QPushButton *button : {m_add, m_import, m_export})
        button->setEnabled(free);
    for (QPushButton *button : {m_duplicate, m_remove})
        button->setEnabled(free && !local);
}

QString ServerList::hint() const {
    return m_hint->text();
}

} // namespace waybill::ui
