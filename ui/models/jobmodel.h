// The publishes of the history as a table, in the order that it is given, and a filter over all that is written of
// each. Lives on the window's thread.
#pragma once

#include "core/publish/history.h"

#include <QAbstractTableModel>
#include <QIcon>

namespace waybill::ui {

QIcon outcomeIcon(const Job &job);

class JobModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Begun, Extension, Version, Server, State, Signer, ColumnCount };
    static constexpr int IdRole = Qt::UserRole;
    static constexpr int FilterRole = Qt::UserRole + 1; // everything that people may look for

    using QAbstractTableModel::QAbstractTableModel;

    // Resets the model only where another number or order of jobs makes it necessary.
    void setJobs(const QList<Job> &jobs);
    const Job &job(int row) const { return m_jobs[row]; }
    int rowOf(const QString &id) const; // -1: none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Job &job, int column) const;

    QList<Job> m_jobs;
};

} // namespace waybill::ui
