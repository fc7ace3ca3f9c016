#include "ui/pages/serverspage.h"

#include "ui/models/icons.h"
#include "ui/pages/connectionview.h"
#include "ui/pages/controls.h"
#include "ui/pages/errorpane.h"
#include "ui/pages/filechoice.h"
#include "ui/pages/flowlayout.h"
#include "ui/pages/keyform.h"
#include "ui/pages/servereditor.h"
#include "ui/pages/serverlist.h"
#include "ui/session/connectiontest.h"
#include "ui/session/releasesession.h"

#include <QDir>
#include <QFormLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QUuid>

#include <algorithm>

namespace waybill::ui {

namespace {

const QString exportedName = QStringLiteral("waybill-servers.json");

QString newId() {
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString filter() {
    return ServersPage::tr("Server profiles (*.json);;All files (*)");
}

} // namespace

ServersPage::ServersPage(ReleaseSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_test(new ConnectionTest(this))
    , m_list(new ServerList)
    , m_title(wrappedLabel())
    , m_error(new ErrorPane)
    , m_editor(new ServerEditor) {
    makeHeading(m_title);
    m_title->setObjectName(QStringLiteral("serverTitle"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_list, 2);
    layout->addWidget(makeChosen(), 5);
    connectAll();
    m_shown = session.target().id;
    refresh();
}

ServersPage::~ServersPage() = default;

QWidget *ServersPage::makeChosen() {
    auto *contents = new QWidget;
    m_formPlace = new QVBoxLayout;
    auto *view = new ConnectionView(*m_test);
    connect(view, &ConnectionView::announced, this, &ServersPage::announced);
    auto *layout = new QVBoxLayout(contents);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(makeActions());
    layout->addWidget(view);
    layout->addWidget(m_error);
    layout->addLayout(m_formPlace);
    layout->addWidget(makeLocal());
    layout->addWidget(m_editor);
    layout->addWidget(makeEnd());
    layout->addStretch();
    m_scroll = scrolling(contents);
    return m_scroll;
}

QWidget *ServersPage::makeActions() {
    auto *actions = new QWidget;
    auto *layout = new FlowLayout(actions);
    layout->setContentsMargins({});
    m_use = new QPushButton(icon(QStringLiteral("upload")), tr("Use as tar&get"));
    m_use->setAccessibleDescription(tr("What is published goes to this server"));
    m_try = new QPushButton(icon(QStringLiteral("server")), {});
    m_try->setObjectName(QStringLiteral("testConnection"));
    m_try->setAccessibleDescription(tr("Asks the server whether you could publish there; changes nothing"));
    layout->addWidget(m_use);
    layout->addWidget(m_try);
    return actions;
}

QWidget *ServersPage::makeLocal() {
    m_local = new QWidget;
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_localAddress = valueLine(tr("Address"));
    m_localAddress->setPlaceholderText(tr("It starts when it is first used"));
    m_localFolder = valueLine(tr("Folder"));
    addRow(form, tr("Address"), m_localAddress);
    addRow(form, tr("Folder"), m_localFolder);
    auto *layout = new QVBoxLayout(m_local);
    layout->setContentsMargins({});
    layout->addWidget(wrappedLabel(tr("A registry inside this program, for trying things out. What is published to it "
                                      "stays in a folder, and nothing leaves this computer.")));
    layout->addLayout(form);
    return m_local;
}

QWidget *ServersPage::makeEnd() {
    m_end = new QWidget;
    auto *saveButton = new QPushButton(icon(QStringLiteral("save-as")), tr("&Save server"));
    auto *undoButton = new QPushButton(tr("Und&o changes"));
    connect(saveButton, &QPushButton::clicked, this, &ServersPage::save);
    connect(undoButton, &QPushButton::clicked, this, &ServersPage::undo);
    auto *layout = new FlowLayout(m_end);
    layout->setContentsMargins({});
    layout->addWidget(saveButton);
    layout->addWidget(undoButton);
    return m_end;
}

void ServersPage::connectAll() {
    connect(&m_session, &ReleaseSession::targetsChanged, this, &ServersPage::refresh);
    connect(&m_session, &ReleaseSession::serverErrorChanged, this, &ServersPage::showError);
    connect(
        &m_session.serverKeys(), &ServerKeys::changed, this, [this] { m_editor->showKeys(m_session.serverKeys()); });
    connect(m_test, &ConnectionTest::changed, this, &ServersPage::tested);
    connect(m_list, &ServerList::chosen, this, &ServersPage::showChosen);
    connect(m_list, &ServerList::wanted, this, &ServersPage::act);
    connect(m_editor, &ServerEditor::changed, this, &ServersPage::showState);
    connect(m_editor, &ServerEditor::submitted, this, &ServersPage::save);
    connect(m_editor, &ServerEditor::forgetWanted, this, &ServersPage::forget);
    connect(m_editor, &ServerEditor::againWanted, this, [this] { m_session.serverKeys().putAgain(m_shown); });
    connect(m_use, &QPushButton::clicked, this, [this] { m_session.setTarget(m_shown); });
    connect(m_try, &QPushButton::clicked, this, &ServersPage::test);
}

void ServersPage::act(ServerAction action) {
    switch (action) {
    case ServerAction::Add:
        return addServer(false);
    case ServerAction::Duplicate:
        return duplicate();
    case ServerAction::Remove:
        return askToRemove(false);
    case ServerAction::Import:
        return importFile();
    case ServerAction::Export:
        return exportFile();
    }
}

void ServersPage::hideEvent(QHideEvent *event) {
    QWidget::hideEvent(event);
    if (m_test->isRunning())
        m_test->stop();
}

void ServersPage::focusAction() {
    m_list->setFocus();
}

QList<ServerProfile> ServersPage::shownServers() const {
    QList<ServerProfile> servers = m_session.targets();
    if (m_draft)
        servers.append(*m_draft);
    return servers;
}

const ServerProfile *ServersPage::shownServer(const QList<ServerProfile> &servers) const {
    const auto found = std::ranges::find(servers, m_shown, &ServerProfile::id);
    return found == servers.end() ? nullptr : &*found;
}

void ServersPage::refresh() {
    m_list->setServers(shownServers(), m_session.target().id, m_draft ? m_draft->id : QString(), m_shown);
    showChosen();
}

void ServersPage::showChosen() {
    const QString id = m_list->chosenId();
    m_shown = id;
    const bool other = id != m_told;
    m_told = id;
    if (other) {
        m_test->stop();
        closeForm();
    }
    const QList<ServerProfile> servers = shownServers();
    const ServerProfile *server = shownServer(servers);
    if (!server)
        return;
    const bool local = id == localServerId;
    m_title->setText(server->name.isEmpty() ? tr("New server") : server->name);
    m_local->setVisible(local);
    m_editor->setVisible(!local);
    if (local)
        showLocal(*server);
    const ServerProfile edited = local ? ServerProfile() : *server;
    // What is being typed is not taken away by a change elsewhere.
    if (other || (!m_editor->isChanged() && m_editor->profile() != edited))
        m_editor->edit(edited);
    m_editor->showKeys(m_session.serverKeys());
    showState();
}

void ServersPage::showLocal(const ServerProfile &server) {
    m_localAddress->setText(server.address.toString());
    m_localFolder->setText(QDir::toNativeSeparators(m_session.localStoreFolder()));
    for (QLineEdit *line : {m_localAddress, m_localFolder})
        line->setCursorPosition(0);
}

void ServersPage::showState() {
    const bool local = m_shown == localServerId;
    const bool isDraft = m_draft && m_shown == m_draft->id;
    const bool unsaved = isDraft || m_editor->isChanged();
    const bool free = !unsaved && !m_form;
    m_list->setState(unsaved, free);
    m_use->setEnabled(free && m_session.target().id != m_shown);
    m_try->setText(unsaved ? tr("Save and test &connection") : tr("Test &connection"));
    m_try->setEnabled(!m_form && !m_test->isRunning() && m_session.canTestConnections());
    m_editor->setEnabled(!m_form);
    m_end->setVisible(!local);
    m_end->setEnabled(unsaved && !m_form);
}

void ServersPage::showError() {
    const auto error = m_session.serverError();
    if (!error) {
        m_error->clear();
        return;
    }
    if (m_removing)
        askToRemove(true);
    m_error->show(*error);
    QTimer::singleShot(0, m_error, [this] { m_scroll->ensureWidgetVisible(m_error); });
}

bool ServersPage::refusesToLeave() {
    if (!m_draft && !m_editor->isChanged())
        return false;
    Q_EMIT announced(m_list->hint());
    m_editor->focusFirst();
    return true;
}

void ServersPage::addServer(bool asTarget) {
    if (!refusesToLeave())
        draft({}, asTarget);
}

void ServersPage::editServer(const QString &id) {
    if (refusesToLeave())
        return;
    m_shown = id;
    refresh();
    m_editor->focusFirst();
}

void ServersPage::draft(const ServerProfile &server, bool asTarget) {
    m_error->clear();
    m_draft = server;
    m_draft->id = newId();
    m_draftAsTarget = asTarget;
    m_shown = m_draft->id;
    refresh();
    m_editor->focusFirst();
}

void ServersPage::duplicate() {
    const QList<ServerProfile> servers = shownServers();
    const ServerProfile *known = shownServer(servers);
    if (!known)
        return;
    ServerProfile copy = *known;
    copy.name = tr("%1 (copy)").arg(known->name);
    draft(copy, false);
}

void ServersPage::forget(ServerSecret secret) {
    m_error->clear();
    m_session.serverKeys().forget(m_shown, {secret}, [page = QPointer(this)](const Result<void> &end) {
        if (page && !end)
            page->m_error->show(end.error());
    });
}

bool ServersPage::save() {
    const auto checked = m_editor->checked();
    if (!checked)
        return false;
    ServerEditor::Secrets typed = m_editor->takeSecrets();
    const bool asTarget = m_draft.has_value() && m_draftAsTarget;
    m_draft.reset();
    m_editor->edit(*checked);
    m_session.saveServer(*checked);
    ServerKeys &keys = m_session.serverKeys();
    for (auto &[secret, bytes] : typed)
        keys.put(checked->id, secret, std::move(bytes));
    if (!checked->storage.isSet())
        keys.forget(checked->id, {ServerSecret::StorageAccessKey, ServerSecret::StorageSecretKey});
    if (asTarget)
        m_session.setTarget(checked->id);
    Q_EMIT announced(asTarget ? tr("%1 is saved, and is the target now.").arg(checked->name)
                              : tr("%1 is saved.").arg(checked->name));
    m_list->setFocus();
    return true;
}

void ServersPage::undo() {
    if (m_draft) {
        m_draft.reset();
        m_editor->edit({});
        m_shown = m_session.target().id;
    } else {
        m_editor->edit(m_editor->profile());
    }
    refresh();
    m_list->setFocus();
}

void ServersPage::test() {
    const bool unsaved = m_draft || m_editor->isChanged();
    if (!unsaved || save())
        m_test->start(m_session.connectionOrder(m_shown));
}

void ServersPage::tested() {
    if (m_test->server().id == localServerId)
        m_session.localServerRuns(m_test->server());
    showState();
}

void ServersPage::askToRemove(bool alone) {
    const QString name = m_title->text();
    auto *form = alone ? new KeyForm(tr("Remove %1 all the same?").arg(name), tr("Remove it, &leave its keys"))
                       : new KeyForm(tr("Remove %1?").arg(name), tr("Remove &it for good"));
    if (alone)
        form->addText(tr("The keychain does not let its keys go. They stay there, unused, until you remove them with "
                         "the tools of your desktop."));
    else if (m_session.serverKeys().hasAny(m_shown))
        form->addText(tr("Its profile and its keys are deleted, the keys from the keychain too. What was published "
                         "there stays published."));
    else
        form->addText(tr("Its profile is deleted. What was published there stays published."));
    connect(form, &KeyForm::submitted, this, [this, form, alone, id = m_shown] {
        form->setBusy(true);
        m_removing = true;
        if (alone)
            m_session.removeServerAlone(id);
        else
            m_session.removeServer(id);
    });
    open(form);
}

void ServersPage::open(KeyForm *form) {
    closeForm();
    m_form = form;
    m_formPlace->addWidget(form);
    connect(form, &KeyForm::closeWanted, this, [this] {
        closeForm();
        m_list->setFocus();
    });
    form->show();
    showState();
    form->begin();
    // Once the layout has given it its place.
    QTimer::singleShot(0, form, [this, form] { m_scroll->ensureWidgetVisible(form); });
}

void ServersPage::closeForm() {
    if (!m_form)
        return;
    KeyForm *form = m_form;
    m_form = nullptr;
    m_removing = false;
    form->hide();
    form->deleteLater();
    m_error->clear();
    showState();
}

void ServersPage::importFile() {
    m_error->clear();
    const auto *dialog = openFileDialog(this, tr("Import servers"), {}, filter());
    connect(dialog, &QFileDialog::fileSelected, &m_session, &ReleaseSession::importServers);
}

void ServersPage::exportFile() {
    m_error->clear();
    auto *dialog
        = new QFileDialog(window(), tr("Export all servers"), QDir::homePath() + u'/' + exportedName, filter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, &m_session, &ReleaseSession::exportServers);
    dialog->open();
}

} // namespace waybill::ui
