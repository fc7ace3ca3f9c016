// Any bundle from disk, without unpacking it: what is inside, what its manifest says, who signed it. Window thread;
// the inspection and the key ring outlive it.
#pragma once

#include <QWidget>

class QFrame;
class QLabel;
class QLineEdit;
class QMimeData;
class QProgressBar;
class QPushButton;
class QTabWidget;

namespace waybill::ui {

class Comparison;
class EntriesView;
class ErrorPane;
class Inspection;
class KeyRing;
class OpenUi;
class PagePreviews;

class InspectPage : public QWidget {
    Q_OBJECT

public:
    InspectPage(Inspection &inspection, KeyRing &keys, PagePreviews &previews, QWidget *parent = nullptr);

    void openUi(); // of the bundle, in the browser, or says why not
    void focusAction(); // what is most likely wanted next has the keyboard

Q_SIGNALS:
    void keysWanted();
    void publishWanted(const QString &bundle);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *invitation();
    QWidget *facts();
    QWidget *differences();
    QFrame *changeNotice();
    QWidget *run();
    QTabWidget *tabs(KeyRing &keys);
    void refresh();
    QString whyNoUi() const;
    void refreshFacts();
    void showEarly();
    void showProgress();
    void chooseBundle();
    void chooseOther(bool folder);
    void compareWith(const QString &other);

    Inspection &m_inspection;
    Comparison *m_comparison;
    QPushButton *m_open;
    ErrorPane *m_error;
    QLabel *m_note;
    QLabel *m_stage;
    QProgressBar *m_progress;
    QLabel *m_title;
    QLineEdit *m_path;
    QLineEdit *m_hash;
    QLineEdit *m_size;
    QPushButton *m_publish;
    OpenUi *m_openUi;
    // Made of those above.
    QFrame *m_changed;
    QWidget *m_run;
    QWidget *m_invitation;
    QWidget *m_facts;
    QWidget *m_differences;
    QWidget *m_manifest = nullptr;
    QTabWidget *m_tabs;
    QWidget *m_tabBefore = nullptr; // while the manifest is all that can be looked at
    int m_shown = -1; // the inspection's revision
};

} // namespace waybill::ui
