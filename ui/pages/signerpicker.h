// Which identity signs, and its passphrase where one has to be typed. Window thread; the key ring outlives it.
#pragma once

#include "core/signing/secretbytes.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace waybill::ui {

class KeyRing;

class SignerPicker : public QWidget {
    Q_OBJECT

public:
    // `none`: the text of the first choice, "do not sign"; empty: there is no such choice.
    explicit SignerPicker(KeyRing &keys, const QString &none, QWidget *parent = nullptr);

    QString identityId() const; // empty: none is chosen
    void choose(const QString &id);
    bool passphraseWanted() const; // the chosen one has a passphrase that is not remembered
    bool passphraseGiven() const;
    SecretBytes takePassphrase(); // the field is wiped

Q_SIGNALS:
    void chosen(const QString &id);
    void passphraseChanged();
    void submitted(); // Return in the field
    void keysWanted(); // there is no identity yet, or another one is to be made

private:
    void layOut();
    void fill();
    void refresh();

    KeyRing &m_keys;
    QString m_none;
    QString m_wanted; // the identity that is chosen, also while the list does not have it
    QFormLayout *m_form = nullptr;
    QComboBox *m_identity;
    QLineEdit *m_facts;
    QLineEdit *m_fingerprint;
    QLabel *m_passphraseLabel;
    QLineEdit *m_passphrase;
    QPushButton *m_manage;
};

} // namespace waybill::ui
