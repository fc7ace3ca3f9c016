#include "ui/pages/sourceview.h"

#include "ui/models/fixedfont.h"
#include "ui/text/usertext.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace waybill::ui {

namespace {

// Columns count code points; a document counts UTF-16 units.
int unitsIn(const QString &line, int codePoints) {
    int units = 0;
    for (int seen = 0; seen < codePoints && units < line.size(); ++seen)
        units += line[units].isHighSurrogate() && units + 1 < line.size() ? 2 : 1;
    return units;
}

const QString windowsLineEnd = QStringLiteral("\r\n");

// With a byte order mark, which Qt would drop.
QString textOf(const QByteArray &bytes) {
    constexpr QByteArrayView mark("\xEF\xBB\xBF");
    if (!bytes.startsWith(mark))
        return QString::fromUtf8(bytes);
    return QChar(QChar::ByteOrderMark) + QString::fromUtf8(bytes.sliced(mark.size()));
}

QString lineEndOf(const QString &text) {
    return text.contains(windowsLineEnd) ? windowsLineEnd : QStringLiteral("\n");
}

QColor colorOf(Severity severity) {
    switch (severity) {
    case Severity::Error:
        return {0xd4, 0x3f, 0x4a};
    case Severity::Warning:
        return {0xd9, 0x77, 0x06};
    case Severity::Info:
        return {0x3b, 0x82, 0xd6};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

class SourceView::LineNumbers : public QWidget {
public:
    explicit LineNumbers(SourceView *view)
        : QWidget(view)
        , m_view(view) { }

protected:
    void paintEvent(QPaintEvent *) override { m_view->paintNumbers(rect()); }

private:
    SourceView *m_view;
};

// Made when the view is first shown.
struct SourceView::Highlighting {
    KSyntaxHighlighting::Repository repository;
    KSyntaxHighlighting::SyntaxHighlighter *highlighter = nullptr; // the document's
};

SourceView::SourceView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_numbers(new LineNumbers(this)) {
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(fixedFont());
    connect(this, &QPlainTextEdit::blockCountChanged, this, &SourceView::layOutNumbers);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &area, int scrolled) {
        if (scrolled != 0)
            m_numbers->scroll(0, scrolled);
        else
            m_numbers->update(0, area.y(), m_numbers->width(), area.height());
    });
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_setting)
            Q_EMIT edited();
    });
    layOutNumbers();
}

SourceView::~SourceView() = default;

void SourceView::setEditable(bool editable) {
    if (editable != isReadOnly())
        return;
    setReadOnly(!editable);
    setTextInteractionFlags(editable ? Qt::TextInteractionFlags(Qt::TextEditorInteraction)
                                     : Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

bool SourceView::keeps(const QByteArray &bytes) {
    QString text = textOf(bytes);
    text.replace(windowsLineEnd, QStringLiteral("\n"));
    // What a document takes for the end of a line as well, or for no text of its own.
    constexpr QStringView odd = u"\r\u2028\u2029\uFDD0\uFDD1";
    if (std::ranges::any_of(text, [&](QChar c) { return odd.contains(c) || c.isNull(); }))
        return false;
    return text.replace(u'\n', lineEndOf(textOf(bytes))).toUtf8() == bytes;
}

QByteArray SourceView::source() const {
    QStringList lines;
    lines.reserve(blockCount());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines.append(block.text());
    return lines.join(m_lineEnd).toUtf8();
}

void SourceView::replaceSource(const QByteArray &bytes) {
    QString text = textOf(bytes);
    m_lineEnd = lineEndOf(text);
    text.replace(windowsLineEnd, QStringLiteral("\n"));
    const QString now = QString::fromUtf8(source()).replace(m_lineEnd, QStringLiteral("\n"));
    qsizetype same = 0;
    while (same < std::min(now.size(), text.size()) && now[same] == text[same])
        ++same;
    qsizetype tail = 0;
    while (
        tail < std::min(now.size(), text.size()) - same && now[now.size() - 1 - tail] == text[text.size() - 1 - tail])
        ++tail;
    if (same > 0 && now[same - 1].isHighSurrogate()) // a character is replaced whole
        --same;
    if (tail > 0 && now[now.size() - tail].isLowSurrogate())
        --tail;
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(same));
    cursor.setPosition(static_cast<int>(now.size() - tail), QTextCursor::KeepAnchor);
    cursor.insertText(text.sliced(same, text.size() - tail - same));
}

void SourceView::keyPressEvent(QKeyEvent *event) {
    const bool newLine = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReadOnly() || !newLine || event->modifiers() != Qt::NoModifier) {
        QPlainTextEdit::keyPressEvent(event);
        return;
    }
    const QString line = textCursor().block().text().first(textCursor().positionInBlock());
    const auto text = std::ranges::find_if(line, [](QChar c) { return c != u' ' && c != u'\t'; });
    insertPlainText(u'\n' + line.first(text - line.begin()));
}

void SourceView::chooseTheme() {
    const auto theme = m_highlighting->repository.themeForPalette(palette());
    if (m_highlighting->highlighter->theme().name() == theme.name())
        return;
    m_highlighting->highlighter->setTheme(theme);
    m_highlighting->highlighter->rehighlight();
}

void SourceView::setSource(const QByteArray &bytes) {
    if (bytes == source())
        return;
    const QScopedValueRollback setting(m_setting, true);
    const int scrolled = verticalScrollBar()->value();
    const int line = cursorLine();
    const QString text = textOf(bytes);
    m_lineEnd = lineEndOf(text);
    setPlainText(text);
    goTo({line, 1, 0, 0, 0});
    verticalScrollBar()->setValue(scrolled);
}

QTextCursor SourceView::cursorAt(const TextPlace &place) const {
    const QTextBlock block = document()->findBlockByNumber(std::max(0, place.line - 1));
    QTextCursor cursor(block.isValid() ? block : document()->lastBlock());
    const QString line = cursor.block().text();
    const int from = unitsIn(line, place.column - 1);
    cursor.setPosition(cursor.block().position() + from);
    // A value of many lines is marked on its first one.
    const int to = unitsIn(line, place.column - 1 + std::max(1, place.length));
    cursor.setPosition(cursor.block().position() + std::max(from, to), QTextCursor::KeepAnchor);
    return cursor;
}

void SourceView::setFindings(const QList<Finding> &findings) {
    m_findings = findings;
    QList<QTextEdit::ExtraSelection> marks;
    for (const Finding &finding : findings) {
        if (finding.place.line == 0)
            continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = cursorAt(finding.place);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(colorOf(finding.severity));
        QColor tint = colorOf(finding.severity);
        tint.setAlphaF(0.15F);
        mark.format.setBackground(tint);
        marks.append(mark);
    }
    setExtraSelections(marks);
    m_numbers->update();
}

void SourceView::goTo(const TextPlace &place) {
    if (place.line == 0)
        return;
    QTextCursor cursor = cursorAt(place);
    cursor.setPosition(cursor.anchor());
    setTextCursor(cursor);
    centerCursor();
}

void SourceView::select(const TextPlace &place) {
    if (place.line == 0)
        return;
    setTextCursor(cursorAt(place));
    centerCursor();
}

qint64 SourceView::cursorOffset() const {
    qint64 offset = 0;
    const QTextCursor cursor = textCursor();
    for (QTextBlock block = document()->begin(); block.isValid() && block != cursor.block(); block = block.next())
        offset += block.text().toUtf8().size() + m_lineEnd.size();
    return offset + cursor.block().text().first(cursor.positionInBlock()).toUtf8().size();
}

int SourceView::cursorLine() const {
    return textCursor().blockNumber() + 1;
}

int SourceView::cursorColumn() const {
    const QString before = textCursor().block().text().first(textCursor().positionInBlock());
    return static_cast<int>(before.toUcs4().size()) + 1;
}

void SourceView::layOutNumbers() {
    const int digits = static_cast<int>(QString::number(std::max(100, blockCount())).size());
    const int width = fontMetrics().horizontalAdvance(u'9') * digits + 14;
    setViewportMargins(width, 0, 0, 0);
    const QRect inside = contentsRect();
    m_numbers->setGeometry(inside.left(), inside.top(), width, inside.height());
}

void SourceView::resizeEvent(QResizeEvent *event) {
    QPlainTextEdit::resizeEvent(event);
    layOutNumbers();
}

void SourceView::changeEvent(QEvent *event) {
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighting)
        chooseTheme();
}

// The library reads all of its languages and themes first, which takes a good part of what a window's start does.
void SourceView::showEvent(QShowEvent *event) {
    if (!m_highlighting) {
        m_highlighting = std::make_unique<Highlighting>();
        m_highlighting->highlighter = new KSyntaxHighlighting::SyntaxHighlighter(document());
        m_highlighting->highlighter->setDefinition(
            m_highlighting->repository.definitionForName(QStringLiteral("JSON")));
        chooseTheme();
    }
    QPlainTextEdit::showEvent(event);
}

void SourceView::paintNumbers(const QRect &area) {
    QPainter painter(m_numbers);
    painter.fillRect(area, palette().alternateBase());
    painter.setFont(font());
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > area.bottom())
            break;
        const int line = block.blockNumber() + 1;
        QColor color = palette().color(QPalette::PlaceholderText);
        for (const Finding &finding : std::as_const(m_findings)) {
            if (finding.place.line == line)
                color = colorOf(finding.severity);
        }
        painter.setPen(color);
        painter.drawText(QRectF(0, place.top(), area.width() - 7, place.height()), Qt::AlignRight | Qt::AlignVCenter,
            QString::number(line));
    }
}

bool SourceView::event(QEvent *event) {
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int position = cursorForPosition(viewport()->mapFromGlobal(help->globalPos())).position();
    for (const Finding &finding : std::as_const(m_findings)) {
        const QTextCursor mark = cursorAt(finding.place);
        if (finding.place.line > 0 && position >= mark.selectionStart() && position <= mark.selectionEnd()) {
            const FindingText text = describe(finding);
            QToolTip::showText(help->globalPos(), text.message + u'\n' + text.help, this);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

} // namespace waybill::ui
