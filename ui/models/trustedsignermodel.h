// The signers that the user chose to remember, as a table. Lives on the window's thread.
#pragma once

#include "core/signing/verification.h"

#include <QAbstractTableModel>

namespace waybill::ui {

class TrustedSignerModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Extension, Signer, Fingerprint, Since, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setSigners(const QList<TrustedSigner> &signers);
    const TrustedSigner &signer(int row) const { return m_signers[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<TrustedSigner> m_signers;
};

} // namespace waybill::ui
