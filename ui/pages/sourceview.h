// A manifest's source to read: line numbers, JSON highlighting, findings underlined where they stand. Window thread.
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

    void setSource(const QByteArray &text); // keeps the scroll position and the cursor's line
    void setFindings(const QList<Finding> &findings);
    void goTo(const TextPlace &place);

    int cursorLine() const; // from 1
    int cursorColumn() const; // from 1, in code points

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override; // tool tips of findings

private:
    class LineNumbers;
    struct Highlighting;

    void layOutNumbers();
    void paintNumbers(const QRect &area);
    void chooseTheme();
    QTextCursor cursorAt(const TextPlace &place) const;

    LineNumbers *m_numbers;
    std::unique_ptr<Highlighting> m_highlighting;
    QList<Finding> m_findings;
};

} // namespace waybill::ui
