// A manifest's source to read, or to edit: line numbers, JSON highlighting, findings underlined where they stand. Bytes
// that come in go out again unless somebody types: line ends and a byte order mark are kept. Window thread.
#pragma once

#include "core/base/finding.h"

#include <QPlainTextEdit>

#include <memory>

namespace waybill::ui {

class SourceView : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit SourceView(QWidget *parent = nullptr);
    ~SourceView() override;

    // Whether the bytes come out as they go in: not where line ends are mixed, or a byte is no UTF-8.
    static bool keeps(const QByteArray &bytes);

    void setSource(const QByteArray &bytes); // keeps the scroll position and the cursor's line; nothing to undo is left
    void replaceSource(const QByteArray &bytes); // the same as one edit, which can be undone
    QByteArray source() const;
    void setEditable(bool editable);
    void setFindings(const QList<Finding> &findings);
    const QList<Finding> &findings() const { return m_findings; }
    void goTo(const TextPlace &place);
    void select(const TextPlace &place);

    qint64 cursorOffset() const; // in the bytes of source(), from 0
    int cursorLine() const; // from 1
    int cursorColumn() const; // from 1, in code points

Q_SIGNALS:
    void edited(); // by whoever, but not by setSource()

protected:
    void keyPressEvent(QKeyEvent *event) override; // a new line begins where the last one did
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool event(QEvent *event) override; // tool tips of findings

private:
    class LineNumbers;
    struct Highlighting;

    void layOutNumbers();
    void paintNumbers(const QRect &area);
    void chooseTheme();
    QTextCursor cursorAt(const TextPlace &place) const;

    LineNumbers *m_numbers;
    std::unique_ptr<Highlighting> m_highlighting; // null until the view is first shown
    QList<Finding> m_findings;
    QString m_lineEnd = QStringLiteral("\n");
    bool m_setting = false;
};

} // namespace waybill::ui
