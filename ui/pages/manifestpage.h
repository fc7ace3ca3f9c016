// The manifest: what it means beside its source, which can be edited; each follows the other; the judges' findings in
// their places, with their fixes. Window thread.
#pragma once

#include <QWidget>

#include <optional>

class QFrame;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace waybill {
struct Finding;
struct Manifest;
} // namespace waybill

namespace waybill::ui {

class ErrorPane;
class ReleaseSession;
class SourceView;

class ManifestPage : public QWidget {
    Q_OBJECT

public:
    explicit ManifestPage(ReleaseSession &session, QWidget *parent = nullptr);

    void goTo(const Finding &finding);
    void goToNext(int direction); // the finding behind the cursor (1), or before it (-1)
    void fix(const Finding &finding); // one edit, not saved; where it has no fix, that is said
    void fixHere(); // what the cursor stands on, or on whose line
    void revert(); // one edit: to what is on disk

private:
    QWidget *tools();
    QFrame *conflict();
    QFrame *question();
    void refresh();
    void refreshState();
    void refreshFindings();
    void refreshMeaning();
    void replace(const QByteArray &text);
    void fillMeaning(const Manifest &manifest);
    void followCursor();
    void followMeaning(const QTreeWidgetItem *item);
    std::optional<Finding> findingHere() const;

    ReleaseSession &m_session;
    ErrorPane *m_error;
    QLabel *m_verdict;
    QLabel *m_note;
    QPushButton *m_save;
    QPushButton *m_revert;
    QPushButton *m_fix;
    QPushButton *m_fixAll;
    QTreeWidget *m_meaning;
    SourceView *m_source;
    // Made of those above.
    QFrame *m_conflict;
    QFrame *m_question;
    QString m_origin; // what is open
    int m_shown = -1; // the session's manifest revision
    bool m_following = false; // one of both moves the other, not back
};

} // namespace waybill::ui
