#include "ui/shell/docks.h"

#include "ui/models/icons.h"
#include "ui/models/problemsmodel.h"
#include "ui/pages/controls.h"
#include "ui/session/releasesession.h"
#include "ui/shell/logsink.h"

#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QTreeView>

namespace waybill::ui {

namespace {

constexpr int linesAtMost = 5000;

} // namespace

ProblemsDock::ProblemsDock(ReleaseSession &session, QWidget *parent)
    : QDockWidget(tr("Problems"), parent)
    , m_session(session)
    , m_model(new ProblemsModel(this))
    , m_view(new QTreeView) {
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
    setWidget(m_view);
    connect(m_view, &QTreeView::activated, this,
        [this](const QModelIndex &index) { Q_EMIT goTo(m_model->finding(index.row())); });
    connect(&session, &ReleaseSession::contentChanged, this, &ProblemsDock::refresh);
    connect(&session, &ReleaseSession::publishChanged, this, &ProblemsDock::refresh);
    refresh();
}

void ProblemsDock::refresh() {
    m_model->setFindings(m_session.findings());
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
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
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
