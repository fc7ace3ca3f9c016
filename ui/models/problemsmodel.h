// All findings as a table: what, and where. Lives on the window's thread.
#pragma once

#include "core/base/finding.h"

#include <QAbstractTableModel>

namespace waybill::ui {

class ProblemsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Code, Sentence, Place, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setFindings(const QList<Finding> &findings);
    const QList<Finding> &findings() const { return m_findings; }
    const Finding &finding(int row) const { return m_findings[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Finding> m_findings;
};

} // namespace waybill::ui
