// Every action of the window, found by typing a part of its name: Ctrl+K. Window thread.
#pragma once

#include <QAction>
#include <QDialog>

class QLineEdit;
class QListWidget;

namespace waybill::ui {

class CommandPalette : public QDialog {
    Q_OBJECT

public:
    // The actions belong to someone who outlives the palette.
    CommandPalette(const QList<QAction *> &actions, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &text);
    void run();

    QList<QAction *> m_actions;
    QLineEdit *m_text;
    QListWidget *m_list;
};

} // namespace waybill::ui
