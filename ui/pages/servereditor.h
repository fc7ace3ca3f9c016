// The chosen server's address, tenant and credentials, edited in place. The key stays in memory until the program ends.
// Window thread.
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace waybill::ui {

class ReleaseSession;

class ServerEditor : public QWidget {
    Q_OBJECT

public:
    explicit ServerEditor(ReleaseSession &session, QWidget *parent = nullptr);

    void edit(const QString &id); // an empty one: a new server

Q_SIGNALS:
    void done();

private:
    void save();
    void warn();

    ReleaseSession &m_session;
    QString m_id;
    QLineEdit *m_name;
    QLineEdit *m_address;
    QLineEdit *m_tenant;
    QLineEdit *m_key;
    QCheckBox *m_admin;
    QCheckBox *m_plain;
    QLabel *m_problem;
    QPushButton *m_remove;
};

} // namespace waybill::ui
