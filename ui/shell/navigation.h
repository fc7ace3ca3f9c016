// The steps of a release with their states, and the pages that need no release; choosing one shows its page. Window
// thread.
#pragma once

#include <QListWidget>

namespace waybill::ui {

class ReleaseSession;

// In the order in which they are listed; the steps first, as Step has them.
enum class Page { Contents, Manifest, Bundle, Signature, Publish, Inspect, Keys, Servers, History };

QString pageName(Page page);
bool isStep(Page page); // of what is open; else of use without it

class Navigation : public QListWidget {
    Q_OBJECT

public:
    explicit Navigation(ReleaseSession &session, QWidget *parent = nullptr);

    void choose(Page page);

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(waybill::ui::Page page);

private:
    void refresh();

    ReleaseSession &m_session;
};

} // namespace waybill::ui
