// The user guide in a window of its own: chapters at the left, the chosen one's text beside them, a line to search in
// all of them. It reads what is compiled in below :/guide, and adds a last chapter in the program's own language: what
// every code means. Window thread; belongs to whoever opens it.
#pragma once

#include <QList>
#include <QTextBrowser>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QTextTable;

namespace waybill::ui {

// Shows what it is given and loads nothing but the guide's own files. Headings are anchors, named as on code hosts: in
// lower case, with hyphens for blanks.
class GuideText : public QTextBrowser {
    Q_OBJECT

public:
    explicit GuideText(QWidget *parent = nullptr);

    void goTo(const QUrl &place); // a chapter's address, with or without a heading's name
    void mark(const QStringList &words); // wherever they stand in the text
    qsizetype marked() const { return m_marks.size(); }
    bool goToMark(int direction); // from the cursor on; false: there is none any more in this chapter

Q_SIGNALS:
    // The chapter's file. While QTextBrowser::sourceChanged is told, source() may still be that of before.
    void chapterShown(const QString &file);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void changeEvent(QEvent *event) override; // other colours

private:
    void prepare(const QUrl &shown); // also where somebody goes back
    void dress(); // what Markdown leaves bare: the ground of code, the lines of tables
    void dressTable(QTextTable &table) const;
    void scrollToHeading(const QString &name);

    QStringList m_words;
    QList<QTextCursor> m_marks; // in the order of the text
};

class HelpView : public QWidget {
    Q_OBJECT

public:
    explicit HelpView(QWidget *parent = nullptr);

    void openChapter(const QString &file); // such as "signing.md" or "signing.md#tokens"
    void openCode(const QString &code); // a finding's or an error's, as `waybill-cli explain` takes it

private:
    struct Chapter {
        QString file;
        QString title;
        QString text; // without marks, to be searched; null until somebody searches
    };

    void readChapters();
    void fillList();
    void search(const QString &text);
    void goToNext(int direction); // also into the next chapter that has the words
    void follow(const QUrl &link);
    void choose(const QString &shown); // in the list
    bool hasWords(Chapter &chapter) const;
    void tellMarks();

    QList<Chapter> m_chapters;
    QStringList m_words; // that are searched for
    QLineEdit *m_search;
    QLabel *m_found;
    QListWidget *m_list;
    GuideText *m_text;
};

} // namespace waybill::ui
