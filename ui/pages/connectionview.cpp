#include "ui/pages/connectionview.h"

#include "ui/models/icons.h"
#include "ui/pages/controls.h"
#include "ui/pages/errorpane.h"
#include "ui/session/connectiontest.h"
#include "ui/text/usertext.h"

#include <QGridLayout>
#include <QPushButton>

#include <algorithm>

namespace waybill::ui {

namespace {

QString endOf(const ConnectionTest &test) {
    if (test.error())
        return ConnectionView::tr("The server was not asked.");
    if (isRed(test.answers()))
        return ConnectionView::tr("You could not publish to this server.");
    const bool all = std::ranges::all_of(
        test.answers(), [](const PreflightAnswer &answer) { return answer.verdict == Verdict::Good; });
    return all ? ConnectionView::tr("You can publish to this server.")
               : ConnectionView::tr("You can publish to this server, as far as can be told.");
}

} // namespace

ConnectionView::ConnectionView(ConnectionTest &test, QWidget *parent)
    : QFrame(parent)
    , m_test(test)
    , m_title(wrappedLabel())
    , m_busy(new QWidget)
    , m_error(new ErrorPane) {
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Test of the connection"));
    makeHeading(m_title);
    m_title->setObjectName(QStringLiteral("connectionTitle"));
    auto *stop = new QPushButton(icon(QStringLiteral("cancel")), tr("Stop the t&est"));
    connect(stop, &QPushButton::clicked, &test, &ConnectionTest::stop);
    auto *busy = new QHBoxLayout(m_busy);
    busy->setContentsMargins({});
    busy->addWidget(wrappedLabel(tr("The server is being asked. Nothing is changed there.")), 1);
    busy->addWidget(stop);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_busy);
    layout->addWidget(m_error);
    connect(&test, &ConnectionTest::changed, this, &ConnectionView::refresh);
    refresh();
}

void ConnectionView::refresh() {
    const bool ended = m_test.error() || !m_test.answers().isEmpty();
    setVisible(m_test.isRunning() || ended);
    m_busy->setVisible(m_test.isRunning());
    if (m_test.error())
        m_error->show(*m_test.error());
    else
        m_error->clear();
    showAnswers();
    m_title->setText(m_test.isRunning() ? tr("Testing the connection…") : ended ? endOf(m_test) : QString());
    setAccessibleDescription(m_title->text());
    if (ended)
        Q_EMIT announced(m_title->text());
}

void ConnectionView::showAnswers() {
    delete m_answers;
    m_answers = new QWidget;
    m_rows = new QGridLayout(m_answers);
    m_rows->setContentsMargins({});
    m_rows->setColumnStretch(1, 1);
    for (const PreflightAnswer &answer : m_test.answers())
        addAnswer(answer);
    layout()->addWidget(m_answers);
}

void ConnectionView::addAnswer(const PreflightAnswer &answer) {
    const PreflightText text = describe(answer);
    const StepState state = stateOf(answer.verdict);
    auto *picture = new QLabel;
    picture->setPixmap(icon(state).pixmap(fontMetrics().height()));
    picture->setAccessibleName(stateName(state));
    picture->setToolTip(stateName(state));
    auto *title = wrappedLabel(text.title);
    title->setObjectName(QStringLiteral("answer"));
    title->setAccessibleDescription(stateName(state));
    const int row = m_rows->rowCount();
    m_rows->addWidget(picture, row, 0, Qt::AlignTop);
    m_rows->addWidget(title, row, 1);
    if (text.next.isEmpty())
        return;
    auto *next = wrappedLabel(text.next);
    next->setObjectName(QStringLiteral("answerNext"));
    next->setForegroundRole(QPalette::PlaceholderText);
    m_rows->addWidget(next, row + 1, 1);
}

} // namespace waybill::ui
