// The list of servers with what can be done to it. It says what is wanted; the page does it. Window thread.
#pragma once

#include "core/settings/serverprofile.h"

#include <QList>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace waybill::ui {

enum class ServerAction { Add, Duplicate, Remove, Import, Export };

class ServerList : public QWidget {
    Q_OBJECT

public:
    explicit ServerList(QWidget *parent = nullptr);

    // `draft`: the id of one that is not saved yet. What is chosen is told by `chosen` alone, without a signal; where
    // it is gone, the one in its place is chosen.
    void setServers(
        const QList<ServerProfile> &servers, const QString &target, const QString &draft, const QString &chosen);
    QString chosenId() const;
    // unsaved: another one cannot be chosen now, which is said. free: the buttons do something.
    void setState(bool unsaved, bool free);
    QString hint() const;

Q_SIGNALS:
    void chosen(); // another one
    void wanted(waybill::ui::ServerAction action);

private:
    QPushButton *makeButton(const QString &text, const QString &description, ServerAction action);

    QListWidget *m_list;
    QLabel *m_hint;
    QPushButton *m_add;
    QPushButton *m_duplicate;
    QPushButton *m_remove;
    QPushButton *m_import;
    QPushButton *m_export;
};

} // namespace waybill::ui
