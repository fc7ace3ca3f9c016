#include "ui/shell/docks.h"

#include "core/scan/waivers.h"
#include "ui/models/fixedfont.h"
#include "ui/models/icons.h"
#include "ui/models/problemsmodel.h"
#include "ui/pages/controls.h"
#include "ui/session/releasesession.h"
#include "ui/shell/logsink.h"
#include "ui/text/usertext.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QTreeView>
#include <QVBoxLayout>

namespace waybill::ui {

namespace {

constexpr int linesAtMost = 5000;

} // namespace

ProblemsDock::ProblemsDock(ReleaseSession &session, QWidget *parent)
    : QDockWidget(tr("Problems"), parent)
    , m_session(session)
    , m_model(new ProblemsModel(this))
    , m_view(new QTreeView)
    , m_about(wrappedLabel())
    , m_reason(new QLineEdit)
    , m_pass(new QPushButton(tr("Let it &pass")))
    , m_waiver(makeWaiver()) {
    setObjectName(QStringLiteral("problems"));
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setMinimumHeight(fontMetrics().height() * 7);
    m_view->setAccessibleName(tr("Problems"));
    m_view->setAccessibleDescription(tr("Enter goes to the place of a problem"));
    m_view->header()->setSectionResizeMode(ProblemsModel::Sentence, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(ProblemsModel::Code, QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(ProblemsModel::Place, QHeaderView::ResizeToContents);
    m_view->header()->setStretchLastSection(false);
    auto *box = new QWidget;
    box->setFocusProxy(m_view);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->addWidget(m_view, 1);
    layout->addWidget(m_waiver);
    setWidget(box);
    connect(m_view, &QTreeView::activated, this,
        [this](const QModelIndex &index) { Q_EMIT goTo(m_model->finding(index.row())); });
    connect(&session, &ReleaseSession::contentChanged, this, &ProblemsDock::refresh);
    connect(&session, &ReleaseSession::publishChanged, this, &ProblemsDock::refresh);
    refresh();
}

QWidget *ProblemsDock::makeWaiver() {
    auto *box = new QWidget;
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Why it may stay: it is kept in the folder, and can be committed"));
    auto *dismiss = new QPushButton(tr("&Dismiss"));
    auto *layout = new QGridLayout(box);
    layout->addWidget(m_about, 0, 0, 1, 3);
    layout->addWidget(m_reason, 1, 0);
    layout->addWidget(m_pass, 1, 1);
    layout->addWidget(dismiss, 1, 2);
    box->hide();
    connect(
        m_reason, &QLineEdit::textChanged, this, [this](const QString &text) { m_pass->setEnabled(isReason(text)); });
    connect(m_reason, &QLineEdit::returnPressed, this, &ProblemsDock::waive);
    connect(m_pass, &QPushButton::clicked, this, &ProblemsDock::waive);
    connect(dismiss, &QPushButton::clicked, this, [this] {
        m_asked.reset();
        refreshWaiver();
    });
    return box;
}

std::optional<Finding> ProblemsDock::current() const {
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? std::optional(m_model->finding(index.row())) : std::nullopt;
}

std::optional<Finding> ProblemsDock::chosen() const {
    return m_view->hasFocus() ? current() : std::nullopt;
}

void ProblemsDock::offer(const QList<QAction *> &actions) {
    m_view->addActions(actions);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ProblemsDock::askReason() {
    const auto finding = current();
    if (!finding || !m_session.canWaive(*finding)) {
        Q_EMIT m_session.announced(
            tr("Choose a problem about a secret or junk in a folder; others are mended, and pass for no reason."));
        return;
    }
    m_asked = finding;
    m_reason->clear();
    m_pass->setEnabled(false);
    refreshWaiver();
    m_reason->setFocus();
}

void ProblemsDock::refreshWaiver() {
    if (m_asked && !m_session.canWaive(*m_asked))
        m_asked.reset();
    if (m_asked)
        m_about->setText(describe(*m_asked).message);
    else if (m_waiver->isAncestorOf(QApplication::focusWidget()))
        m_view->setFocus();
    m_waiver->setVisible(m_asked.has_value());
}

void ProblemsDock::waive() {
    if (!m_asked || !isReason(m_reason->text()))
        return;
    m_session.waive(*m_asked, m_reason->text());
    m_asked.reset();
    refreshWaiver();
}

void ProblemsDock::refresh() {
    if (const QList<Finding> findings = m_session.findings(); findings != m_model->findings()) {
        const auto before = current();
        m_model->setFindings(findings);
        const qsizetype row = before ? findings.indexOf(*before) : -1;
        if (row >= 0)
            m_view->setCurrentIndex(m_model->index(static_cast<int>(row), 0));
    }
    if (!m_session.isBusy())
        refreshWaiver();
    setWindowTitle(m_model->rowCount() > 0 ? tr("Problems (%1)").arg(m_model->rowCount()) : tr("Problems"));
}

ActivityDock::ActivityDock(ReleaseSession &session, QWidget *parent)
    : QDockWidget(tr("Activity"), parent)
    , m_list(new QListWidget) {
    setObjectName(QStringLiteral("activity"));
    m_list->setAccessibleName(tr("Activity"));
    m_list->setWordWrap(true);
    setWidget(m_list);
    connect(&session, &ReleaseSession::activityAdded, this, [this](const ActivityEntry &entry) {
        new QListWidgetItem(icon(entry.isError ? Severity::Error : Severity::Info),
            entry.when.toString(QStringLiteral("HH:mm:ss  ")) + entry.text, m_list);
        if (m_list->count() > linesAtMost)
            delete m_list->takeItem(0);
        m_list->scrollToBottom();
    });
}

LogDock::LogDock(ReleaseSession &session, QWidget *parent)
    : QDockWidget(tr("Log"), parent)
    , m_text(new QPlainTextEdit)
    , m_saved(wrappedLabel()) {
    setObjectName(QStringLiteral("log"));
    m_text->setReadOnly(true);
    m_text->setMaximumBlockCount(linesAtMost);
    m_text->setAccessibleName(tr("Log"));
    m_text->setFont(fixedFont());
    m_text->setTabChangesFocus(true);
    m_saved->setObjectName(QStringLiteral("logSaved"));
    auto *saveButton = new QPushButton(icon(QStringLiteral("save-as")), tr("Save log…"));
    auto *beside = new QVBoxLayout;
    beside->addWidget(saveButton);
    beside->addWidget(m_saved);
    beside->addStretch();
    auto *content = new QWidget;
    content->setFocusProxy(m_text);
    auto *layout = new QHBoxLayout(content);
    layout->setContentsMargins({});
    layout->addWidget(m_text, 1);
    layout->addLayout(beside);
    setWidget(content);
    connect(saveButton, &QPushButton::clicked, this, &LogDock::askWhereToSave);
    connect(&session, &ReleaseSession::publishChanged, this, [this, &session] {
        const auto &report = session.publishReport();
        if (!report)
            return;
        append(QStringLiteral("publish: outcome=%1 sha256=%2 stagingKey=%3 removed=%4 requestIds=%5")
                .arg(outcomeName(report->outcome), report->bundleHash, report->stagingKey,
                    report->stagedObjectRemoved ? QStringLiteral("yes") : QStringLiteral("no"),
                    report->requestIds.join(u',')));
        if (report->failure)
            append(QStringLiteral("publish: error=%1 http=%2 code=%3 detail=%4")
                    .arg(errorName(report->failure->error.code))
                    .arg(report->failure->httpStatus)
                    .arg(report->failure->serverCode, report->failure->error.detail));
    });
}

void LogDock::append(const QString &line) {
    m_text->appendPlainText(redacted(line));
}

void LogDock::askWhereToSave() {
    auto *dialog = new QFileDialog(
        window(), tr("Save the log"), QDir::homePath() + QStringLiteral("/waybill.log"), tr("Logs (*.log *.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, &LogDock::save);
    dialog->open();
}

void LogDock::save(const QString &path) {
    QSaveFile file(path);
    const QByteArray text = m_text->toPlainText().toUtf8() + '\n';
    const bool saved = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
    m_saved->setText(saved ? tr("Saved.") : tr("Not saved: %1").arg(file.errorString()));
}

} // namespace waybill::ui
