#include "ui/models/jobmodel.h"

#include "ui/models/icons.h"
#include "ui/text/usertext.h"

#include <QLocale>

#include <algorithm>

namespace waybill::ui {

namespace {

constexpr qsizetype signerCharacters = 12; // enough to tell two signers apart; the whole stands in the details

bool sameRows(const QList<Job> &one, const QList<Job> &other) {
    return std::ranges::equal(one, other, {}, &Job::id, &Job::id);
}

} // namespace

QIcon outcomeIcon(const Job &job) {
    if (job.running)
        return icon(StepState::Busy);
    switch (job.outcome) {
    case Outcome::Finalized:
    case Outcome::Checked:
        return icon(job.unfinished() || job.failure || job.install == InstallOutcome::Failed
                    || job.install == InstallOutcome::Unknown
                ? StepState::Warning
                : StepState::Good);
    case Outcome::Rejected:
        return icon(StepState::Bad);
    case Outcome::Unknown:
        return icon(StepState::Warning);
    case Outcome::NotSent:
    case Outcome::Sent:
    case Outcome::Stored:
        return icon(job.unfinished() ? StepState::Warning : StepState::Unknown);
    }
    Q_UNREACHABLE_RETURN({});
}

void JobModel::setJobs(const QList<Job> &jobs) {
    if (sameRows(jobs, m_jobs)) {
        m_jobs = jobs;
        if (!jobs.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(jobs.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_jobs = jobs;
    endResetModel();
}

int JobModel::rowOf(const QString &id) const {
    const auto found = std::ranges::find(m_jobs, id, &Job::id);
    return found == m_jobs.cend() ? -1 : static_cast<int>(found - m_jobs.cbegin());
}

int JobModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_jobs.size());
}

int JobModel::columnCount(const QModelIndex &) const {
    return ColumnCount;
}

QString JobModel::text(const Job &job, int column) const {
    const JobOrder &order = job.order;
    switch (column) {
    case Begun:
        return QLocale().toString(job.begun.toLocalTime(), QLocale::ShortFormat);
    case Extension:
        return shownName(order.extension);
    case Version:
        return shownName(order.version);
    case Server:
        return shownName(order.server.name.isEmpty() ? order.server.address.toString() : order.server.name);
    case State:
        return describe(job).title;
    default:
        return order.signatureAlgorithm.isEmpty() ? tr("not signed")
            : order.signer.isEmpty()              ? order.signatureAlgorithm
                                                  : formatFingerprint(order.signer.left(signerCharacters));
    }
}

QVariant JobModel::data(const QModelIndex &index, int role) const {
    const Job &job = m_jobs[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(job, index.column());
    case Qt::DecorationRole:
        return index.column() == State ? QVariant(outcomeIcon(job)) : QVariant();
    case Qt::AccessibleTextRole:
        return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + QStringLiteral(": ")
            + text(job, index.column());
    case IdRole:
        return job.id;
    case FilterRole: {
        QStringList all{job.id, job.order.sha256, job.order.signer, job.order.server.address.toString(),
            job.order.server.tenant, job.order.bundle};
        for (int column = 0; column < ColumnCount; ++column)
            all.append(text(job, column));
        return all.join(u'\n');
    }
    default:
        return {};
    }
}

QVariant JobModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Begun:
        return tr("Begun");
    case Extension:
        return tr("Extension");
    case Version:
        return tr("Version");
    case Server:
        return tr("Server");
    case State:
        return tr("Outcome");
    default:
        return tr("Signer");
    }
}

} // namespace waybill::ui
