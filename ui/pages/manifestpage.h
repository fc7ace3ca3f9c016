// The manifest: what it means beside its source, each following the other; the judge's findings in their places. Window
// thread.
#pragma once

#include <QWidget>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace waybill {
struct Finding;
struct Manifest;
} // namespace waybill

namespace waybill::ui {

class ReleaseSession;
class SourceView;

class ManifestPage : public QWidget {
    Q_OBJECT

public:
    explicit ManifestPage(ReleaseSession &session, QWidget *parent = nullptr);

    void goTo(const Finding &finding);

private:
    void refresh();
    void fillMeaning(const Manifest &manifest);
    void followCursor();
    void followMeaning(const QTreeWidgetItem *item);

    ReleaseSession &m_session;
    QLabel *m_verdict;
    QTreeWidget *m_meaning;
    SourceView *m_source;
    int m_shown = -1; // the session's revision that the meaning shows
    bool m_following = false; // one of both moves the other, not back
};

} // namespace waybill::ui
