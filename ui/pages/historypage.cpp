#include "ui/pages/historypage.h"

#include "core/publish/publishedbundle.h"
#include "ui/models/icons.h"
#include "ui/models/jobmodel.h"
#include "ui/pages/controls.h"
#include "ui/pages/errorpane.h"
#include "ui/pages/filechoice.h"
#include "ui/pages/fittedtable.h"
#include "ui/pages/flowlayout.h"
#include "ui/pages/jobview.h"
#include "ui/pages/sizechart.h"
#include "ui/session/publishhistory.h"
#include "ui/text/usertext.h"

#include <QDir>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QTimer>
#include <QVBoxLayout>

namespace waybill::ui {

namespace {

constexpr int rowsMeasured = 100; // for the widths of the columns: a history may be long

QSortFilterProxyModel *filterOf(JobModel *jobs) {
    auto *filter = new QSortFilterProxyModel(jobs);
    filter->setSourceModel(jobs);
    filter->setFilterRole(JobModel::FilterRole);
    filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    return filter;
}

} // namespace

HistoryPage::HistoryPage(PublishHistory &history, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_jobs(new JobModel(this))
    , m_filtered(filterOf(m_jobs))
    , m_left(wrappedLabel())
    , m_filter(new QLineEdit)
    , m_none(wrappedLabel())
    , m_table(new FittedTable(m_filtered, tr("Publishes"), JobModel::Signer))
    , m_sizes(new SizeChart)
    , m_export(new QPushButton(icon(QStringLiteral("save-as")), tr("E&xport all…")))
    , m_verify(new QPushButton(tr("Verify &a receipt file…")))
    , m_error(new ErrorPane)
    , m_result(wrappedLabel())
    , m_view(new JobView) {
    m_filter->setPlaceholderText(tr("Filter: extension, version, server, outcome, signer, hash or id"));
    m_filter->setAccessibleName(tr("Filter the publishes"));
    m_filter->setClearButtonEnabled(true);
    m_table->setObjectName(QStringLiteral("jobs"));
    m_table->horizontalHeader()->setResizeContentsPrecision(rowsMeasured);
    m_none->setObjectName(QStringLiteral("noJobs"));
    m_left->setObjectName(QStringLiteral("jobsLeft"));
    m_result->setObjectName(QStringLiteral("jobResult"));
    m_export->setAccessibleDescription(tr("Writes every publish with its steps and receipt as a line of JSON"));
    m_verify->setAccessibleDescription(tr("Compares a receipt with this history and the server's store"));
    layOut();
    connectAll();
    refresh();
}

void HistoryPage::layOut() {
    auto *title = new QLabel(tr("History"));
    makeHeading(title);
    auto *contents = new QWidget;
    auto *layout = new QVBoxLayout(contents);
    layout->setSpacing(10);
    layout->addWidget(title);
    layout->addWidget(m_left);
    layout->addWidget(m_filter);
    layout->addWidget(m_none);
    layout->addWidget(m_table);
    layout->addWidget(m_sizes);
    layout->addWidget(makeTools());
    layout->addWidget(makeBusy());
    layout->addWidget(m_error);
    layout->addWidget(m_result);
    layout->addWidget(m_view);
    layout->addStretch();
    m_result->hide();
    m_scroll = scrolling(contents);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_scroll);
}

QWidget *HistoryPage::makeTools() {
    auto *tools = new QWidget;
    auto *layout = new FlowLayout(tools);
    layout->setContentsMargins({});
    layout->addWidget(m_verify);
    layout->addWidget(m_export);
    return tools;
}

QWidget *HistoryPage::makeBusy() {
    m_busy = new QWidget;
    m_stage = new QLabel;
    m_progress = new QProgressBar;
    m_progress->setAccessibleName(tr("Progress"));
    auto *stop = new QPushButton(icon(QStringLiteral("cancel")), tr("&Stop"));
    connect(stop, &QPushButton::clicked, &m_history, &PublishHistory::cancel);
    auto *layout = new QHBoxLayout(m_busy);
    layout->setContentsMargins({});
    layout->addWidget(m_stage);
    layout->addWidget(m_progress, 1);
    layout->addWidget(stop);
    return m_busy;
}

void HistoryPage::connectAll() {
    connect(&m_history, &PublishHistory::changed, this, &HistoryPage::refresh);
    connect(&m_history, &PublishHistory::detailsChanged, this, &HistoryPage::showDetails);
    connect(&m_history, &PublishHistory::busyChanged, this, &HistoryPage::showBusy);
    connect(&m_history, &PublishHistory::progressed, this, &HistoryPage::showProgress);
    connect(&m_history, &PublishHistory::ended, this, [this] {
        showEnd();
        QTimer::singleShot(0, m_error, [this] {
            m_scroll->ensureWidgetVisible(m_error->isVisible() ? static_cast<QWidget *>(m_error) : m_result);
        });
    });
    connect(m_filter, &QLineEdit::textChanged, this, &HistoryPage::filter);
    connect(m_table, &FittedTable::chosen, this, &HistoryPage::chosen);
    connect(m_sizes, &SizeChart::chosen, this, &HistoryPage::showJob);
    connect(m_export, &QPushButton::clicked, this, &HistoryPage::exportAll);
    connect(m_verify, &QPushButton::clicked, this, [this] {
        const auto *dialog = openFileDialog(this, tr("Verify a receipt"), {}, tr("JSON (*.json);;All files (*)"));
        connect(dialog, &QFileDialog::fileSelected, &m_history, &PublishHistory::verifyReceiptFile);
    });
    connect(m_view, &JobView::copied, &m_history, &PublishHistory::announced);
    connect(m_view, &JobView::wanted, this, [this](JobAction action) { m_history.act(m_chosen, action); });
}

void HistoryPage::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    m_history.refreshOnce();
}

void HistoryPage::focusAction() {
    if (m_table->isVisible())
        m_table->setFocus();
    else
        m_verify->setFocus();
}

void HistoryPage::showJob(const QString &id) {
    m_filter->clear();
    choose(id);
}

void HistoryPage::refresh() {
    const QString before = m_chosen;
    m_filling = true;
    m_jobs->setJobs(m_history.jobs());
    m_filling = false;
    const auto left = m_history.unfinished().size();
    m_left->setVisible(left > 0);
    m_left->setText(left == 1 ? tr("1 publish did not end; it stands first.")
                              : tr("%L1 publishes did not end; they stand first.").arg(left));
    const bool any = m_jobs->rowCount() > 0;
    m_none->setText(m_history.wasRead()
            ? tr("Nothing was published yet. Every publish is written down here, step by step, with its receipt.")
            : tr("Reading the history…"));
    m_none->setVisible(!any);
    m_filter->setVisible(any);
    m_table->setVisible(any);
    m_export->setEnabled(any);
    choose(before);
    showSizes();
    showBusy();
    showEnd();
}

void HistoryPage::filter(const QString &text) {
    m_filling = true;
    m_filtered->setFilterFixedString(text);
    m_filling = false;
    choose(m_chosen);
}

// What was chosen stays chosen; where it is gone, the first one is.
void HistoryPage::choose(const QString &id) {
    const int row = m_jobs->rowOf(id);
    const QModelIndex wanted = row >= 0 ? m_filtered->mapFromSource(m_jobs->index(row, 0)) : QModelIndex();
    m_table->choose(wanted.isValid() ? wanted.row() : 0);
    chosen();
}

void HistoryPage::chosen() {
    if (m_filling)
        return;
    const int row = m_table->chosenRow();
    const QString id = row >= 0 ? m_filtered->index(row, 0).data(JobModel::IdRole).toString() : QString();
    if (id == m_chosen)
        return;
    m_chosen = id;
    m_history.choose(id);
    showSizes();
    showDetails();
    showEnd();
}

// Of the extension that the chosen one is of.
void HistoryPage::showSizes() {
    const QList<Job> jobs = m_history.jobs();
    const auto job = std::ranges::find(jobs, m_chosen, &Job::id);
    const QString extension = job == jobs.end() ? QString() : job->order.extension;
    m_sizes->setVersions(extension, publishedVersions(jobs, extension));
    m_sizes->setCurrent(m_chosen);
}

void HistoryPage::showDetails() {
    const auto details = m_history.details();
    if (details && details->job.id == m_chosen)
        m_view->show(*details);
    else
        m_view->hide();
    showBusy();
}

// Of the job that is shown, or of none.
void HistoryPage::showEnd() {
    const auto end = m_history.lastEnd();
    m_result->hide();
    if (end && (end->id.isEmpty() || end->id == m_chosen))
        showPane(*end);
    else if (const auto error = m_history.readError())
        m_error->show(*error);
    else
        m_error->clear();
}

void HistoryPage::showPane(const JobEnd &end) {
    const auto receiptError = end.checks ? end.checks->firstError() : std::nullopt;
    if (end.error)
        m_error->show(shown(*end.error));
    else if (end.report && end.report->failure)
        m_error->show(*end.report);
    else if (end.report && end.report->installError)
        m_error->show(*end.report->installError);
    else if (receiptError)
        m_error->show(shown(*receiptError));
    else
        m_error->clear();
    if (!end.checks)
        return;
    m_result->setText(describe(*end.checks).join(u'\n'));
    m_result->show();
}

void HistoryPage::showBusy() {
    const bool busy = m_history.isBusy();
    m_busy->setVisible(busy);
    m_verify->setEnabled(!busy);
    m_view->setActive(!busy);
    if (busy) {
        m_error->clear();
        m_result->hide();
        showProgress();
    }
}

void HistoryPage::showProgress() {
    const Progress progress = m_history.progress();
    m_stage->setText(stageTitle(progress.stage));
    m_progress->setRange(0, progress.total > 0 ? progressSteps : 0);
    if (progress.total > 0)
        m_progress->setValue(static_cast<int>(progress.done * progressSteps / progress.total));
}

void HistoryPage::exportAll() {
    auto *dialog = new QFileDialog(window(), tr("Export the history"),
        QDir::homePath() + QStringLiteral("/waybill-history.jsonl"), tr("JSON lines (*.jsonl);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, &m_history, &PublishHistory::exportAll);
    dialog->open();
}

} // namespace waybill::ui
