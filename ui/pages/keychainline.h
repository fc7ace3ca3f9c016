// Which keychain is in use and how it is: a line with an icon and what to do, with "Try again". Where it cannot be
// used, a key file for this session is offered. Window thread; the ring outlives it.
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace waybill::ui {

class KeyRing;

class KeychainLine : public QFrame {
    Q_OBJECT

public:
    explicit KeychainLine(KeyRing &keys, QWidget *parent = nullptr);

    void refresh();
    bool offersKeyFile() const;
    void setActive(bool active); // whether its buttons do anything

Q_SIGNALS:
    void keyFileWanted();

private:
    KeyRing &m_keys;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_next;
    QPushButton *m_again;
    QPushButton *m_keyFile;
};

} // namespace waybill::ui
