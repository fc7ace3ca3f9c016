// Where one begins: drop a folder, open one, go on with a recent one, or try the sample. Window thread.
#pragma once

#include <QWidget>

class QListWidget;
class QPushButton;

namespace waybill::ui {

class ErrorPane;
class ReleaseSession;

class WelcomePage : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(ReleaseSession &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void folderWanted();
    void archiveWanted();
    void sampleWanted();

private:
    void refresh();

    ReleaseSession &m_session;
    ErrorPane *m_error;
    QListWidget *m_recent;
    QWidget *m_recentBox;
};

} // namespace waybill::ui
