// The user's identities as a table, and what it says of their end and their passphrase. Lives on the window's thread.
#pragma once

#include "core/signing/identity.h"

#include <QAbstractTableModel>
#include <QList>

namespace waybill::ui {

enum class ExpiryState { Fine, Soon, Past };

// Soon: within thirty days.
ExpiryState expiryState(const Identity &identity, const QDateTime &now);
QString expiryText(const Identity &identity, const QDateTime &now); // "31.12.2027, in 12 days"
QString passphraseText(const Identity &identity); // "asked", "remembered", "none", who else asks

class IdentityModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Label, Algorithm, KeyType, Place, Expires, Passphrase, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setIdentities(const QList<Identity> &identities);
    const Identity &identity(int row) const { return m_identities[row]; }
    int rowOf(const QString &id) const; // -1: none
    int rowOfLabel(const QString &label) const; // the last one; -1: none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Identity &identity, int column) const;

    QList<Identity> m_identities;
    QDateTime m_now; // when they were set
};

} // namespace waybill::ui
