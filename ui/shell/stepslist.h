// The steps of a release with their states; choosing one shows its page. Window thread.
#pragma once

#include <QListWidget>

namespace waybill::ui {

class ReleaseSession;

class StepsList : public QListWidget {
    Q_OBJECT

public:
    explicit StepsList(ReleaseSession &session, QWidget *parent = nullptr);

    QSize sizeHint() const override;

private:
    void refresh();

    ReleaseSession &m_session;
};

} // namespace waybill::ui
