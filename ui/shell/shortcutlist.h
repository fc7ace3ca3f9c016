// Every action of the window with its keys, by the menu in which it stands: a window of its own, to be read beside the
// other. Window thread; belongs to whoever opens it.
#pragma once

#include <QAction>
#include <QWidget>

namespace waybill::ui {

class ShortcutList : public QWidget {
    Q_OBJECT

public:
    // The actions are read once; the list keeps none of them.
    explicit ShortcutList(const QList<QAction *> &actions, QWidget *parent = nullptr);
};

} // namespace waybill::ui
