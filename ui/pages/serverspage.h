// The servers that can be published to: a list, the chosen one's profile, its keys and a test of its connection. The
// local registry stands first and is not edited. Window thread; the session outlives it.
#pragma once

#include "core/settings/serverprofile.h"
#include "core/settings/serversecrets.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace waybill::ui {

class ConnectionTest;
class ErrorPane;
class KeyForm;
class ReleaseSession;
class ServerEditor;
class ServerList;
enum class ServerAction;

class ServersPage : public QWidget {
    Q_OBJECT

public:
    explicit ServersPage(ReleaseSession &session, QWidget *parent = nullptr);
    ~ServersPage() override;

    void addServer(bool asTarget); // once it is saved
    void editServer(const QString &id);
    void focusAction();

Q_SIGNALS:
    // Something for assistive technology to say and for the status bar to show; never a secret.
    void announced(const QString &sentence);

protected:
    void hideEvent(QHideEvent *event) override; // nobody waits for a test any more

private:
    QWidget *makeChosen();
    QWidget *makeLocal();
    QWidget *makeActions();
    QWidget *makeEnd();
    void connectAll();
    void act(ServerAction action);

    QList<ServerProfile> shownServers() const;
    const ServerProfile *shownServer(const QList<ServerProfile> &servers) const;
    void refresh();
    void showChosen();
    void showLocal(const ServerProfile &server);
    void showState();
    void showError();
    void draft(const ServerProfile &server, bool asTarget);
    void duplicate();
    void forget(ServerSecret secret);
    bool refusesToLeave();
    bool save();
    void undo();
    void test();
    void tested();
    void askToRemove(bool alone);
    void open(KeyForm *form);
    void closeForm();
    void importFile();
    void exportFile();

    ReleaseSession &m_session;
    ConnectionTest *m_test;
    ServerList *m_list;
    QScrollArea *m_scroll = nullptr;
    QLabel *m_title;
    ErrorPane *m_error;
    QPushButton *m_use = nullptr;
    QPushButton *m_try = nullptr;
    QWidget *m_local = nullptr;
    QLineEdit *m_localAddress = nullptr;
    QLineEdit *m_localFolder = nullptr;
    ServerEditor *m_editor;
    QWidget *m_end = nullptr; // save and undo
    QVBoxLayout *m_formPlace = nullptr;

    QString m_shown; // the id of the one to be shown
    QString m_told; // the id of the one that the page is about by now
    std::optional<ServerProfile> m_draft; // a new one, until it is saved
    bool m_draftAsTarget = false;
    QPointer<KeyForm> m_form; // whether to remove the chosen one
    bool m_removing = false; // its answer was yes
};

} // namespace waybill::ui
