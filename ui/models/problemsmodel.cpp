#include "ui/models/problemsmodel.h"

#include "ui/models/icons.h"
#include "ui/text/usertext.h"

namespace waybill::ui {

namespace {

QString placeOf(const Finding &finding) {
    const QString line = finding.place.line > 0
        ? QStringLiteral(":%1:%2").arg(finding.place.line).arg(finding.place.column)
        : QString();
    return finding.file + line;
}

QString spoken(Severity severity) {
    switch (severity) {
    case Severity::Info:
        return ProblemsModel::tr("Note");
    case Severity::Warning:
        return ProblemsModel::tr("Warning");
    case Severity::Error:
        return ProblemsModel::tr("Error");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

void ProblemsModel::setFindings(const QList<Finding> &findings) {
    if (findings == m_findings)
        return;
    beginResetModel();
    m_findings = findings;
    endResetModel();
}

int ProblemsModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int ProblemsModel::columnCount(const QModelIndex &) const {
    return ColumnCount;
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const {
    const Finding &finding = m_findings[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Code)
            return finding.code;
        return index.column() == Place ? placeOf(finding) : describe(finding).message;
    case Qt::AccessibleTextRole:
        return index.column() == Code ? spoken(finding.severity) + u' ' + finding.code : data(index, Qt::DisplayRole);
    case Qt::DecorationRole:
        return index.column() == Code ? QVariant(icon(finding.severity)) : QVariant();
    case Qt::ToolTipRole:
        return describe(finding).help;
    default:
        return {};
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Code:
        return tr("Code");
    case Sentence:
        return tr("Problem");
    default:
        return tr("Place");
    }
}

} // namespace waybill::ui
