// What is known of the chosen identity, and what can be done with it. It says what is wanted; the page does it. Window
// thread.
#pragma once

#include "core/signing/identity.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace waybill::ui {

enum class KeyAction { ExportPublic, ExportPrivate, Request, Certify, Rename, Remember, Forget, Remove };

class IdentityView : public QWidget {
    Q_OBJECT

public:
    explicit IdentityView(QWidget *parent = nullptr);

    void show(const Identity &identity);
    void setActive(bool active); // whether its buttons do anything

Q_SIGNALS:
    void wanted(waybill::ui::KeyAction action);
    void copied(const QString &sentence);

private:
    QPushButton *makeButton(const QString &text, KeyAction action);
    void showButtons(const Identity &identity);

    QLabel *m_label;
    QFormLayout *m_form;
    QLineEdit *m_holder;
    QLineEdit *m_key;
    QLineEdit *m_fingerprint;
    QLineEdit *m_place;
    QLineEdit *m_passphraseState;
    QLineEdit *m_created;
    QLabel *m_expiresIcon;
    QLineEdit *m_expires;
    QWidget *m_expiresRow;
    QWidget *m_actions;
    QPushButton *m_exportPublic;
    QPushButton *m_exportPrivate;
    QPushButton *m_request;
    QPushButton *m_certify;
    QPushButton *m_rename;
    QPushButton *m_passphrase;
    QPushButton *m_remove;
    bool m_remembered = false;
};

} // namespace waybill::ui
