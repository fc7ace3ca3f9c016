#include "ui/pages/helpview.h"

#include "ui/models/icons.h"
#include "ui/text/usertext.h"

#include <QAbstractTextDocumentLayout>
#include <QDesktopServices>
#include <QEvent>
#include <QFile>
#include <QGuiApplication>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QTextTable>
#include <QVBoxLayout>

#include <algorithm>

namespace waybill::ui {

namespace {

constexpr QLatin1StringView guideFolder(":/guide/");
constexpr QLatin1StringView firstChapter("index.md");
constexpr QLatin1StringView codesChapter("codes.md"); // no file: made of what the program says of its codes
constexpr int fewestLetters = 2; // one letter stands everywhere
constexpr int helpLetters = 170; // the window's width
constexpr int helpLines = 40;

QUrl guideAddress(const QString &file) {
    return QUrl(QStringLiteral("qrc:/guide/") + file);
}

// Nothing in it is taken for a mark of Markdown's.
QString plain(const QString &text) {
    static const QRegularExpression marks(QStringLiteral("([\\\\`*_{}\\[\\]<>()#+.!|~&-])"));
    return QString(text).replace(marks, QStringLiteral("\\\\1"));
}

QString describeCodes() {
    QString chapter = QStringLiteral("# %1\n\n%2\n")
                          .arg(plain(HelpView::tr("What each code means")),
                              plain(HelpView::tr("The code of a problem stands beside it, that of "
                                                 "an error in its details.")));
    for (const Explanation &each : allExplanations()) {
        chapter += QStringLiteral("\n## %1\n\n**%2**").arg(plain(each.code), plain(each.title));
        if (!each.severity.isEmpty())
            chapter += QStringLiteral(" (%1, %2)").arg(plain(each.severity), plain(each.judge));
        chapter += u'\n';
        for (const QString &paragraph : each.text.split(u'\n', Qt::SkipEmptyParts))
            chapter += u'\n' + plain(paragraph) + u'\n';
    }
    return chapter;
}

QString readGuide(const QString &file) {
    if (file == codesChapter)
        return describeCodes();
    QFile source(guideFolder + file);
    return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()) : QString();
}

// The name that code hosts give to a heading, so that one link fits there and here.
QString headingName(const QString &heading) {
    QString name;
    for (const QChar letter : heading.trimmed().toLower()) {
        if (letter.isLetterOrNumber() || letter == u'-' || letter == u'_')
            name += letter;
        else if (letter.isSpace())
            name += u'-';
    }
    return name;
}

QString firstHeading(const QString &markdown) {
    const QString line = markdown.section(u'\n', 0, 0);
    return line.startsWith(QLatin1StringView("# ")) ? line.sliced(2).trimmed() : QString();
}

} // namespace

GuideText::GuideText(QWidget *parent)
    : QTextBrowser(parent) {
    setOpenLinks(false);
    setAccessibleName(tr("Text of the chapter"));
    document()->setDocumentMargin(fontMetrics().averageCharWidth() * 2);
    document()->setUndoRedoEnabled(false);
    connect(this, &QTextBrowser::sourceChanged, this, &GuideText::prepare);
}

QVariant GuideText::loadResource(int type, const QUrl &name) {
    const QUrl address = source().resolved(name);
    if (address.matches(guideAddress(codesChapter), QUrl::RemoveFragment))
        return readGuide(codesChapter);
    const bool isOurs = address.scheme() == QLatin1StringView("qrc") && address.path().startsWith(u"/guide/");
    return isOurs ? QTextBrowser::loadResource(type, name) : QVariant();
}

void GuideText::goTo(const QUrl &place) {
    setSource(place, QTextDocument::MarkdownResource);
}

void GuideText::prepare(const QUrl &shown) {
    dress();
    mark(m_words);
    if (shown.hasFragment())
        scrollToHeading(shown.fragment());
    Q_EMIT chapterShown(shown.fileName());
}

void GuideText::scrollToHeading(const QString &name) {
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || headingName(block.text()) != name)
            continue;
        // The keyboard goes on from there, too. A cursor that is moved scrolls no further than it must.
        setTextCursor(QTextCursor(block));
        const int top = qRound(document()->documentLayout()->blockBoundingRect(block).top());
        verticalScrollBar()->setValue(top);
        return;
    }
}

void GuideText::dress() {
    const QColor ground = palette().color(QPalette::AlternateBase);
    const auto isCode = [](const QTextBlock &block) {
        return block.isValid() && block.blockFormat().hasProperty(QTextFormat::BlockCodeFence);
    };
    QTextCursor whole(document());
    whole.beginEditBlock(); // else the text is laid out anew for each cell
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (!isCode(block))
            continue;
        QTextBlockFormat format = block.blockFormat();
        format.setBackground(ground);
        if (!isCode(block.next()))
            format.setBottomMargin(fontMetrics().height() * 0.75);
        QTextCursor(block).setBlockFormat(format);
    }
    for (QTextFrame *frame : document()->rootFrame()->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(frame))
            dressTable(*table);
    }
    whole.endEditBlock();
}

// Lines around the cells, and the first row on the ground of code.
void GuideText::dressTable(QTextTable &table) const {
    QTextTableFormat format = table.format();
    format.setBorderCollapse(true);
    format.setTopMargin(fontMetrics().height() * 0.25);
    format.setBottomMargin(fontMetrics().height() * 0.75);
    table.setFormat(format);
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < table.columns(); ++column) {
            QTextTableCell cell = table.cellAt(row, column);
            QTextTableCellFormat dressed = cell.format().toTableCellFormat();
            dressed.setPadding(fontMetrics().averageCharWidth() * 0.75);
            dressed.setBottomBorder(1);
            dressed.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            dressed.setBottomBorderBrush(palette().color(QPalette::Mid));
            if (row == 0)
                dressed.setBackground(palette().color(QPalette::AlternateBase));
            cell.setFormat(dressed);
            QTextCursor text = cell.firstCursorPosition();
            QTextBlockFormat close = text.blockFormat();
            close.setBottomMargin(0);
            text.setBlockFormat(close);
        }
    }
}

void GuideText::mark(const QStringList &words) {
    m_words = words;
    m_marks.clear();
    for (const QString &word : words) {
        for (QTextCursor found = document()->find(word); !found.isNull(); found = document()->find(word, found))
            m_marks.append(found);
    }
    std::ranges::sort(m_marks, {}, &QTextCursor::selectionStart);
    QTextCharFormat format;
    QColor ground = palette().color(QPalette::Highlight);
    ground.setAlphaF(0.35F); // the text stays in its own colour
    format.setBackground(ground);
    QList<QTextEdit::ExtraSelection> selections;
    for (const QTextCursor &found : std::as_const(m_marks))
        selections.append({found, format});
    setExtraSelections(selections);
}

bool GuideText::goToMark(int direction) {
    const QTextCursor here = textCursor();
    if (direction > 0) {
        const auto next = std::ranges::find_if(
            m_marks, [&](const QTextCursor &mark) { return mark.selectionStart() >= here.selectionEnd(); });
        if (next == m_marks.end())
            return false;
        setTextCursor(*next);
    } else {
        const auto last = std::find_if(m_marks.rbegin(), m_marks.rend(),
            [&](const QTextCursor &mark) { return mark.selectionEnd() <= here.selectionStart(); });
        if (last == m_marks.rend())
            return false;
        setTextCursor(*last);
    }
    ensureCursorVisible();
    return true;
}

// Links take their colour when the text is read; the rest is dressed then, too.
void GuideText::changeEvent(QEvent *event) {
    QTextBrowser::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || source().isEmpty())
        return;
    const int place = verticalScrollBar()->value();
    reload();
    verticalScrollBar()->setValue(place);
}

HelpView::HelpView(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_search(new QLineEdit)
    , m_found(new QLabel)
    , m_list(new QListWidget)
    , m_text(new GuideText) {
    setWindowTitle(tr("Waybill user guide"));
    setWindowIcon(icon(QStringLiteral("waybill")));
    m_search->setPlaceholderText(tr("Search the guide (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search the guide"));
    m_search->setAccessibleDescription(tr("Enter goes to the next place, Shift+Enter to the one before"));
    m_search->setClearButtonEnabled(true);
    m_found->setObjectName(QStringLiteral("guideFound"));
    m_found->setAccessibleName(tr("What was found"));
    m_list->setAccessibleName(tr("Chapters"));
    auto *splitter = new QSplitter;
    splitter->addWidget(m_list);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto *line = new QHBoxLayout;
    line->addWidget(m_search, 1);
    line->addWidget(m_found);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(line);
    layout->addWidget(splitter, 1);
    resize(fontMetrics().averageCharWidth() * helpLetters, fontMetrics().height() * helpLines);

    connect(m_search, &QLineEdit::textChanged, this, &HelpView::search);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            openChapter(item->data(Qt::UserRole).toString());
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpView::follow);
    connect(m_text, &GuideText::chapterShown, this, &HelpView::choose);
    const auto key = [this](const QKeySequence &keys, auto run) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, run);
    };
    key(QKeySequence::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    // A line of text takes Enter with Shift as without: here they go to either side.
    connect(m_search, &QLineEdit::returnPressed, this,
        [this] { goToNext(QGuiApplication::keyboardModifiers() & Qt::ShiftModifier ? -1 : 1); });
    key(QKeySequence(QStringLiteral("F3")), [this] { goToNext(1); });
    key(QKeySequence(QStringLiteral("Shift+F3")), [this] { goToNext(-1); });
    key(QKeySequence(QStringLiteral("Alt+Left")), [this] { m_text->backward(); });
    key(QKeySequence(QStringLiteral("Alt+Right")), [this] { m_text->forward(); });
    key(QKeySequence(QStringLiteral("Escape")), [this] {
        if (m_search->text().isEmpty())
            close();
        else
            m_search->clear();
    });
    readChapters();
    fillList();
    const int listWidth = m_list->sizeHintForColumn(0) + fontMetrics().averageCharWidth() * 4;
    splitter->setSizes({listWidth, width() - listWidth});
    openChapter(firstChapter);
    m_list->setFocus();
}

// The first chapter names the others: its links are their order.
void HelpView::readChapters() {
    const QString first = readGuide(firstChapter);
    m_chapters.append({firstChapter, firstHeading(first), {}});
    static const QRegularExpression link(QStringLiteral("\\]\\(([a-z-]+\\.md)\\)"));
    for (const auto &match : link.globalMatch(first)) {
        const QString file = match.captured(1);
        if (std::ranges::contains(m_chapters, file, &Chapter::file))
            continue;
        const QString title = firstHeading(readGuide(file));
        m_chapters.append({file, title.isEmpty() ? file : title, {}});
    }
    m_chapters.append({codesChapter, tr("What each code means"), {}});
}

void HelpView::openChapter(const QString &file) {
    const QUrl place = guideAddress(file);
    if (m_text->source() != place)
        m_text->goTo(place);
}

void HelpView::openCode(const QString &code) {
    openChapter(codesChapter + u'#' + headingName(code));
}

void HelpView::fillList() {
    const QSignalBlocker quiet(m_list); // the text stays as it is
    m_list->clear();
    for (Chapter &chapter : m_chapters) {
        if (!hasWords(chapter))
            continue;
        auto *item = new QListWidgetItem(chapter.title, m_list);
        item->setData(Qt::UserRole, chapter.file);
        if (chapter.file == m_text->source().fileName())
            m_list->setCurrentItem(item);
    }
}

bool HelpView::hasWords(Chapter &chapter) const {
    if (m_words.isEmpty())
        return true;
    if (chapter.text.isNull())
        chapter.text = QTextDocumentFragment::fromMarkdown(readGuide(chapter.file)).toPlainText();
    return std::ranges::all_of(
        m_words, [&](const QString &word) { return chapter.text.contains(word, Qt::CaseInsensitive); });
}

void HelpView::search(const QString &text) {
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    m_words.removeIf([](const QString &word) { return word.size() < fewestLetters; });
    fillList();
    m_text->mark(m_words);
    tellMarks();
}

void HelpView::tellMarks() {
    if (m_words.isEmpty())
        m_found->clear();
    else if (m_list->count() == 0)
        m_found->setText(tr("Nothing was found"));
    else
        m_found->setText(
            tr("%1 here; chapters: %2").arg(QString::number(m_text->marked()), QString::number(m_list->count())));
}

void HelpView::goToNext(int direction) {
    if (m_words.isEmpty() || m_list->count() == 0)
        return;
    const int row = m_list->currentRow();
    if (row >= 0 && m_text->goToMark(direction))
        return;
    const int count = m_list->count();
    // The chapter that is shown may not be among those that have the words: then it begins with the first of them.
    m_list->setCurrentRow(row < 0 ? 0 : (row + direction + count) % count);
    m_text->moveCursor(direction > 0 ? QTextCursor::Start : QTextCursor::End);
    m_text->goToMark(direction);
}

void HelpView::follow(const QUrl &link) {
    const QUrl place = m_text->source().resolved(link);
    if (place.scheme() == QLatin1StringView("https") || place.scheme() == QLatin1StringView("http"))
        QDesktopServices::openUrl(place);
    else if (place.scheme() == QLatin1StringView("qrc"))
        m_text->goTo(place);
}

void HelpView::choose(const QString &shown) {
    const QSignalBlocker quiet(m_list); // what is chosen is shown already
    int chosen = -1; // where the search has left it out
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == shown)
            chosen = row;
    }
    if (m_list->currentRow() != chosen)
        m_list->setCurrentRow(chosen);
    tellMarks();
}

} // namespace waybill::ui
