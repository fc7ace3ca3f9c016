#include "ui/pages/buildview.h"

#include "ui/models/fixedfont.h"
#include "ui/models/icons.h"
#include "ui/pages/controls.h"
#include "ui/pages/errorpane.h"
#include "ui/session/projectbuild.h"
#include "ui/session/releasesession.h"
#include "ui/text/usertext.h"

#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace waybill::ui {

namespace {

constexpr int outputLines = 8; // of text that the output has room for at least

QStringList told(const QStringList &lines) {
    QStringList plain;
    plain.reserve(lines.size());
    for (const QString &line : lines)
        plain.append(shownName(line)); // whatever wrote it: no text goes another way here than it seems to
    return plain;
}

} // namespace

BuildView::BuildView(ReleaseSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_build(new ProjectBuild(this))
    , m_command(new QLineEdit)
    , m_run(new QPushButton)
    , m_shown(new QCheckBox(tr("Show what it &writes")))
    , m_environment(new QCheckBox(tr("With its en&vironment")))
    , m_error(new ErrorPane)
    , m_state(wrappedLabel())
    , m_output(new QPlainTextEdit) {
    m_command->setAccessibleName(tr("Build command"));
    m_command->setToolTip(
        tr("Empty: the script \"build\" of package.json. It is no line of a shell: words are split at "
           "white space, and \"...\" keeps some together."));
    m_command->setObjectName(QStringLiteral("buildCommand"));
    m_run->setObjectName(QStringLiteral("build"));
    m_state->setObjectName(QStringLiteral("buildState"));
    m_environment->setToolTip(
        tr("The variables that the build gets. Waybill's own keys and passphrases are not among them."));
    m_output->setReadOnly(true);
    m_output->setAccessibleName(tr("What the build writes"));
    m_output->setFont(fixedFont());
    m_output->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_output->setMaximumBlockCount(static_cast<int>(ProjectBuild::linesAtMost));
    m_output->setMinimumHeight(fontMetrics().lineSpacing() * outputLines);
    auto *name = new QLabel(tr("B&uild:"));
    name->setBuddy(m_command);
    auto *line = new QHBoxLayout;
    line->addWidget(name);
    line->addWidget(m_command, 1);
    line->addWidget(m_run);
    line->addWidget(m_shown);
    line->addWidget(m_environment);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(line);
    layout->addWidget(m_state);
    layout->addWidget(m_error);
    layout->addWidget(m_output);
    connect(m_run, &QPushButton::clicked, this, &BuildView::build);
    connect(m_command, &QLineEdit::editingFinished, this, &BuildView::keepCommand);
    connect(m_shown, &QCheckBox::toggled, this, &BuildView::refresh);
    connect(m_environment, &QCheckBox::toggled, this, &BuildView::showOutput);
    connect(m_build, &ProjectBuild::changed, this, &BuildView::refresh);
    connect(m_build, &ProjectBuild::wrote, this,
        [this](const QStringList &lines) { m_output->appendPlainText(told(lines).join(u'\n')); });
    connect(m_build, &ProjectBuild::succeeded, this, &BuildView::ended);
    connect(&session, &ReleaseSession::contentChanged, this, &BuildView::refresh);
    connect(&session, &ReleaseSession::phaseChanged, this, &BuildView::refresh);
    refresh();
}

void BuildView::build() {
    if (m_build->isRunning()) {
        m_build->cancel();
        return;
    }
    keepCommand();
    m_shown->setChecked(true);
    m_build->start(m_project, m_command->text());
    showOutput();
}

void BuildView::keepCommand() {
    if (!m_project.isEmpty())
        m_session.setBuildCommand(m_project, m_command->text().trimmed());
}

void BuildView::refresh() {
    const QString project = m_session.isBundleOpen() ? QString() : ProjectBuild::projectOf(m_session.origin());
    if (project != m_project && !m_build->isRunning()) {
        m_project = project;
        m_command->setText(m_session.settings().buildCommand(project));
        const auto found = findBuild(project);
        m_command->setPlaceholderText(found ? shownCommand(*found) : tr("package.json has no script \"build\""));
    }
    setVisible(!m_project.isEmpty());
    const bool running = m_build->isRunning();
    m_run->setText(running ? tr("Stop the build") : tr("&Build the project"));
    m_run->setIcon(icon(running ? QStringLiteral("cancel") : QStringLiteral("package")));
    m_run->setEnabled(running || m_session.phase() == Phase::Ready);
    m_command->setEnabled(!running);
    const auto &error = m_build->error();
    const bool cancelled = error && error->code == ErrorCode::Cancelled;
    if (error && !cancelled)
        m_error->show(*error);
    else
        m_error->clear();
    QString state;
    if (running)
        state = tr("Building in %1…").arg(QDir::toNativeSeparators(m_build->command()->folder));
    else if (cancelled)
        state = tr("The build was stopped.");
    else if (!m_build->result().isEmpty())
        state = tr("The build succeeded.");
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    m_environment->setVisible(m_shown->isChecked());
    m_output->setVisible(m_shown->isChecked());
}

void BuildView::showOutput() {
    QStringList head;
    if (const auto &command = m_build->command())
        head.append(QStringLiteral("$ ") + shownCommand(*command));
    if (m_environment->isChecked()) {
        QStringList variables = buildEnvironment().toStringList();
        variables.sort();
        head += told(variables) + QStringList(QString());
    }
    m_output->setPlainText((head + told(m_build->lines())).join(u'\n'));
    m_output->moveCursor(QTextCursor::End);
}

// The watch over the folder finds what has changed in it; what the build has made elsewhere is opened.
void BuildView::ended() {
    Q_EMIT m_session.announced(tr("The build succeeded."));
    const QString result = m_build->result();
    if (result != m_project && m_session.origin() == m_project)
        m_session.open(result);
    else
        m_session.rescan();
}

} // namespace waybill::ui
