// The profile of one server as a form: address, tenant, keys, what it may be sent, its object store. It hands over what
// was typed; the page saves it. Window thread.
#pragma once

#include "core/settings/serverprofile.h"
#include "core/settings/serversecrets.h"
#include "core/signing/secretbytes.h"

#include <QWidget>

#include <array>
#include <optional>
#include <utility>
#include <vector>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace waybill::ui {

class SecretField;
class ServerKeys;
class StorageFields;

class ServerEditor : public QWidget {
    Q_OBJECT

public:
    using Secrets = std::vector<std::pair<ServerSecret, SecretBytes>>;

    explicit ServerEditor(QWidget *parent = nullptr);

    void edit(const ServerProfile &profile);
    void showKeys(const ServerKeys &keys);
    const ServerProfile &profile() const { return m_profile; } // as it was given
    bool isChanged() const { return m_changed; }
    // What is typed; none where something is wrong with it, which is said, and the focus goes there.
    std::optional<ServerProfile> checked();
    Secrets takeSecrets(); // those that were typed
    void focusFirst();

Q_SIGNALS:
    void changed();
    void submitted(); // Return in a line
    void forgetWanted(waybill::ServerSecret secret);
    void againWanted(); // to the keychain

private:
    void layOut();
    QWidget *makeAuthority();
    void addCheck(QFormLayout *form, QCheckBox *check, QLabel *about);
    void connectAll();
    void note();
    void warn();
    bool complain(const QString &problem, QWidget *field); // gives false
    bool check(const ServerProfile &profile);
    std::array<std::pair<ServerSecret, SecretField *>, 3> secretFields() const;

    ServerProfile m_profile;
    bool m_changed = false;
    bool m_filling = false;
    bool m_adminOffered = false; // to another host than this one, by the user's wish
    QLineEdit *m_name;
    QLineEdit *m_address;
    QCheckBox *m_plain;
    QLabel *m_aboutPlain;
    QLineEdit *m_tenant;
    SecretField *m_key;
    QPushButton *m_offerAdmin;
    QCheckBox *m_admin;
    QLabel *m_aboutAdmin;
    QLineEdit *m_authority;
    QCheckBox *m_install;
    StorageFields *m_storage;
    QWidget *m_problemRow;
    QLabel *m_problem;
};

} // namespace waybill::ui
