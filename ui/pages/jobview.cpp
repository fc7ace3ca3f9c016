#include "ui/pages/jobview.h"

#include "ui/models/icons.h"
#include "ui/models/jobmodel.h"
#include "ui/pages/controls.h"
#include "ui/pages/flowlayout.h"
#include "ui/pages/receiptview.h"
#include "ui/text/usertext.h"

#include <QClipboard>
#include <QDir>
#include <QFormLayout>
#include <QGuiApplication>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace waybill::ui {

namespace {

constexpr int stepsAtMost = 10; // lines that are shown at once
constexpr int receiptLines = 12;

QString shownTime(const QDateTime &time) {
    return QLocale().toString(time.toLocalTime(), QLocale::LongFormat);
}

QString signatureText(const JobOrder &order) {
    const QString name = order.signatureAlgorithm;
    return name.isEmpty() ? JobView::tr("none") : name;
}

QString serverText(const ServerProfile &server) {
    const QString address = server.address.toString();
    return server.name.isEmpty() || server.name == address
        ? address
        : QStringLiteral("%1 (%2)").arg(shownName(server.name), address);
}

QString failureText(const Error &failure) {
    const QString title = describe(failure).title;
    return failure.detail.isEmpty() ? JobView::tr("Why: %1.").arg(title)
                                    : JobView::tr("Why: %1 (%2).").arg(title, failure.detail);
}

} // namespace

JobView::JobView(QWidget *parent)
    : QWidget(parent)
    , m_title(wrappedLabel())
    , m_outcomeIcon(new QLabel)
    , m_outcome(wrappedLabel())
    , m_truth(wrappedLabel())
    , m_next(wrappedLabel())
    , m_actions(new QWidget)
    , m_failure(wrappedLabel())
    , m_form(new QFormLayout)
    , m_stepsTitle(new QLabel(tr("Steps")))
    , m_steps(new QListWidget)
    , m_receipt(new ReceiptView) {
    makeHeading(m_title);
    makeHeading(m_stepsTitle);
    m_title->setObjectName(QStringLiteral("jobTitle"));
    m_outcome->setObjectName(QStringLiteral("jobOutcome"));
    m_truth->setObjectName(QStringLiteral("jobTruth"));
    m_next->setObjectName(QStringLiteral("jobNext"));
    m_failure->setObjectName(QStringLiteral("jobFailure"));
    m_steps->setAccessibleName(tr("Steps"));
    m_steps->setWordWrap(true);
    m_steps->setTextElideMode(Qt::ElideNone);
    makeButtons();
    makeFields();
    auto *outcome = new QHBoxLayout;
    outcome->addWidget(m_outcomeIcon, 0, Qt::AlignTop);
    outcome->addWidget(m_outcome, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_title);
    layout->addLayout(outcome);
    layout->addWidget(m_truth);
    layout->addWidget(m_failure);
    layout->addWidget(m_next);
    layout->addWidget(m_actions);
    layout->addLayout(m_form);
    layout->addWidget(m_stepsTitle);
    layout->addWidget(m_steps);
    layout->addWidget(m_receipt);
}

void JobView::makeButtons() {
    auto *layout = new FlowLayout(m_actions);
    layout->setContentsMargins({});
    const auto add = [&](JobAction action, const QString &text, const QString &description) {
        auto *button = new QPushButton(text);
        button->setAccessibleDescription(description);
        button->setToolTip(description);
        layout->addWidget(button);
        m_buttons.emplace_back(action, button);
        connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT wanted(action); });
    };
    add(JobAction::CheckAgain, tr("Ch&eck again"), tr("Asks the server what became of it; nothing is published twice"));
    add(JobAction::GoOn, tr("&Go on"), tr("Takes the publish up where it stands; the bundle has to be the same"));
    add(JobAction::CleanUp, tr("Clean &up"), tr("Removes the uploaded copy from the server; nothing is published"));
    add(JobAction::InstallAgain, tr("&Install again"), tr("Installs the published version for the tenant once more"));
    add(JobAction::VerifyReceipt, tr("Verif&y receipt"),
        tr("Compares the receipt with the history, the bundle and the server's store"));
    add(JobAction::Dismiss, tr("Dismi&ss"), tr("It stays in the history, and is not asked about again"));
}

void JobView::makeFields() {
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    // In the order in which fill() has their values.
    addField(tr("Begun"));
    addField(tr("Last change"));
    addField(tr("Server"));
    addField(tr("Tenant"));
    addField(tr("Bundle"));
    addField(tr("Size"));
    addField(tr("SHA-256"), tr("The SHA-256 was copied."));
    addField(tr("Signature"));
    addField(tr("Signer's fingerprint"), tr("The fingerprint was copied."));
    addField(tr("Attempts"));
    addField(tr("Staging key"), tr("The staging key was copied."));
    addField(tr("Request ids"), tr("The request ids were copied."));
    addField(tr("Job id"), tr("The job id was copied."));
}

void JobView::addField(const QString &name, const QString &copyText) {
    QLineEdit *line = valueLine(name, !copyText.isEmpty());
    if (!copyText.isEmpty()) {
        QFont fixed = line->font();
        fixed.setPointSizeF(font().pointSizeF());
        line->setFont(fixed);
    }
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(line, 1);
    if (!copyText.isEmpty()) {
        auto *copy = new QPushButton(icon(QStringLiteral("edit-copy")), tr("Copy"));
        copy->setAccessibleName(tr("Copy: %1").arg(name));
        layout->addWidget(copy);
        connect(copy, &QPushButton::clicked, this, [this, line, copyText] {
            QGuiApplication::clipboard()->setText(line->text());
            Q_EMIT copied(copyText);
        });
    }
    addRow(m_form, name, row);
    m_fields.push_back({line, row});
}

void JobView::fill(const Job &job) {
    const JobOrder &order = job.order;
    const QStringList values{shownTime(job.begun), shownTime(job.changed), serverText(order.server),
        shownName(order.server.tenant), shownName(QDir::toNativeSeparators(order.bundle)),
        order.size > 0 ? tr("%1 (%L2 bytes)").arg(formatSize(order.size)).arg(order.size) : QString(), order.sha256,
        signatureText(order), order.signer, job.attempts > 0 ? QString::number(job.attempts) : QString(),
        shownName(job.stagingKey), shownName(job.requestIds.join(QStringLiteral(", "))), job.id};
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const QString &value = values[static_cast<qsizetype>(i)];
        m_fields[i].line->setText(value);
        m_fields[i].line->setCursorPosition(0);
        m_form->setRowVisible(m_fields[i].row, !value.isEmpty());
    }
}

void JobView::showSteps(const QList<JobEvent> &events) {
    m_steps->clear();
    for (const JobEvent &event : events)
        m_steps->addItem(QStringLiteral("%1  %2").arg(
            QLocale().toString(event.at.toLocalTime(), QStringLiteral("yyyy-MM-dd HH:mm:ss")), describe(event)));
    m_steps->setVisible(!events.isEmpty());
    m_stepsTitle->setVisible(!events.isEmpty());
    const int lines = std::clamp(static_cast<int>(events.size()), 1, stepsAtMost);
    const int height = std::max(m_steps->sizeHintForRow(0), fontMetrics().height());
    m_steps->setFixedHeight(height * lines + 2 * m_steps->frameWidth() + fontMetrics().height() / 2);
}

void JobView::show(const JobDetails &details) {
    const Job &job = details.job;
    const Description text = describe(job);
    m_title->setText(jobTitle(job));
    m_outcomeIcon->setPixmap(outcomeIcon(job).pixmap(fontMetrics().height()));
    m_outcome->setText(text.title);
    m_truth->setText(text.truth);
    m_next->setText(text.next);
    for (const auto &[action, button] : m_buttons)
        button->setVisible(allows(job, action));
    m_actions->setVisible(std::ranges::any_of(m_buttons, [&](const auto &each) { return allows(job, each.first); }));
    m_failure->setVisible(job.failure && !job.running);
    if (job.failure)
        m_failure->setText(failureText(shown(*job.failure)));
    fill(job);
    showSteps(details.events);
    m_receipt->setVisible(!job.receipt.isEmpty());
    m_receipt->setMinimumHeight(fontMetrics().height() * receiptLines);
    if (!job.receipt.isEmpty())
        m_receipt->setReceipt(job.receipt);
    setVisible(true);
}

void JobView::setActive(bool active) {
    for (const auto &[action, button] : m_buttons)
        button->setEnabled(active);
}

} // namespace waybill::ui
