#include "ui/pages/errorpane.h"

#include "ui/models/icons.h"
#include "ui/pages/controls.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPushButton>

namespace waybill::ui {

ErrorPane::ErrorPane(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel)
    , m_title(wrappedLabel())
    , m_truth(wrappedLabel())
    , m_next(wrappedLabel())
    , m_technical(wrappedLabel())
    , m_copy(new QPushButton(icon(QStringLiteral("edit-copy")), tr("Copy &details"))) {
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Error"));
    makeHeading(m_title);
    m_title->setObjectName(QStringLiteral("errorTitle"));
    m_truth->setObjectName(QStringLiteral("errorTruth"));
    m_next->setObjectName(QStringLiteral("errorNext"));
    m_technical->setForegroundRole(QPalette::PlaceholderText);
    m_copy->setAccessibleDescription(tr("Copies the error with its technical details, without secrets"));
    auto *layout = new QGridLayout(this);
    layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
    layout->addWidget(m_title, 0, 1);
    layout->addWidget(m_truth, 1, 1);
    layout->addWidget(m_next, 2, 1);
    layout->addWidget(m_technical, 3, 1);
    layout->addWidget(m_copy, 4, 1, Qt::AlignLeft);
    layout->setColumnStretch(1, 1);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_details); });
    hide();
}

void ErrorPane::show(const Error &error) {
    fill(describe(error), error, true);
}

void ErrorPane::show(const PublishReport &report) {
    const CallFailure &failure = *report.failure;
    const bool certain = report.outcome != Outcome::Unknown;
    Description description = describe(report);
    if (!certain)
        description.title = outcomeTitle(report.outcome) + QStringLiteral(". ") + description.title;
    fill(description, failure.error, certain);
    QStringList more;
    if (!failure.declaredHash.isEmpty())
        more += tr("Declared: %1").arg(failure.declaredHash) + u'\n' + tr("Found: %1").arg(failure.computedHash);
    for (const ServerIssue &issue : failure.issues)
        more += issue.path + QStringLiteral(": ") + issue.message;
    if (!report.requestIds.isEmpty())
        more += tr("Request ids: %1").arg(report.requestIds.join(QStringLiteral(", ")));
    if (more.isEmpty())
        return;
    m_technical->setText(m_technical->text() + u'\n' + more.join(u'\n'));
    m_details += u'\n' + more.join(u'\n') + u'\n' + tr("Outcome: %1").arg(outcomeName(report.outcome));
}

void ErrorPane::fill(const Description &description, const Error &error, bool certain) {
    m_icon->setPixmap(icon(certain ? Severity::Error : Severity::Warning).pixmap(24));
    m_title->setText(description.title);
    m_truth->setText(description.truth);
    m_next->setText(description.next);
    QStringList technical;
    for (const QString &part : {error.subject, error.detail}) {
        if (!part.isEmpty())
            technical += part;
    }
    m_technical->setText(technical.join(u'\n'));
    m_technical->setVisible(!technical.isEmpty());
    m_details
        = QStringList{description.title, description.truth, description.next, tr("Code: %1").arg(errorName(error.code)),
            technical.join(u'\n'), QStringLiteral("Waybill ") + QCoreApplication::applicationVersion()}
              .join(u'\n');
    setAccessibleDescription(description.title + QStringLiteral(". ") + description.truth + u' ' + description.next);
    setVisible(true);
}

void ErrorPane::clear() {
    m_details.clear();
    hide();
}

} // namespace waybill::ui
