#include "ui/pages/unfinishedbar.h"

#include "ui/models/jobmodel.h"
#include "ui/pages/controls.h"
#include "ui/pages/flowlayout.h"
#include "ui/session/publishhistory.h"
#include "ui/text/usertext.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace waybill::ui {

namespace {

QString firstText(JobAction action) {
    switch (action) {
    case JobAction::CheckAgain:
        return UnfinishedBar::tr("Chec&k again");
    case JobAction::GoOn:
        return UnfinishedBar::tr("Go o&n");
    default:
        return UnfinishedBar::tr("C&lean up");
    }
}

} // namespace

UnfinishedBar::UnfinishedBar(PublishHistory &history, QWidget *parent)
    : QFrame(parent)
    , m_history(history)
    , m_icon(new QLabel)
    , m_text(wrappedLabel())
    , m_show(new QPushButton(tr("Sho&w")))
    , m_first(new QPushButton(firstText(JobAction::GoOn)))
    , m_dismiss(new QPushButton(tr("Dis&miss"))) {
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("A publish that did not end"));
    setObjectName(QStringLiteral("unfinishedBar"));
    m_text->setObjectName(QStringLiteral("unfinishedText"));
    m_show->setAccessibleDescription(tr("Shows the publish in the history"));
    m_dismiss->setAccessibleDescription(tr("It stays in the history, and is not asked about again"));
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_show, m_first, m_dismiss})
        buttons->addWidget(button);
    auto *texts = new QVBoxLayout;
    texts->addWidget(m_text);
    texts->addLayout(buttons);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT showWanted(m_job); });
    connect(m_dismiss, &QPushButton::clicked, this, [this] { m_history.act(m_job, JobAction::Dismiss); });
    connect(m_first, &QPushButton::clicked, this, [this] {
        const auto job = m_history.job(m_job);
        const QString id = m_job;
        if (job)
            m_history.act(id, firstAction(*job));
        Q_EMIT showWanted(id); // where its progress and its end are told
    });
    connect(&history, &PublishHistory::changed, this, &UnfinishedBar::refresh);
    connect(&history, &PublishHistory::busyChanged, this, &UnfinishedBar::refresh);
    refresh();
}

void UnfinishedBar::refresh() {
    const QList<Job> left = m_history.unfinished();
    setVisible(!left.isEmpty());
    m_job = left.isEmpty() ? QString() : left.first().id;
    if (left.isEmpty()) {
        m_said.clear();
        return;
    }
    const Job &job = left.first();
    const Description text = describe(job);
    QString sentence = tr("A publish did not end: %1. What is known: %2 %3").arg(jobTitle(job), text.truth, text.next);
    if (left.size() > 1)
        sentence += u' '
            + (left.size() == 2 ? tr("One more did not end.") : tr("%L1 more did not end.").arg(left.size() - 1));
    m_icon->setPixmap(outcomeIcon(job).pixmap(fontMetrics().height() * 3 / 2));
    m_text->setText(sentence);
    setAccessibleDescription(sentence);
    const JobAction first = firstAction(job);
    m_first->setVisible(first != JobAction::Dismiss);
    m_first->setText(firstText(first));
    for (QPushButton *button : {m_first, m_dismiss})
        button->setEnabled(!m_history.isBusy());
    if (std::exchange(m_said, sentence) != sentence)
        Q_EMIT announced(sentence);
}

} // namespace waybill::ui
