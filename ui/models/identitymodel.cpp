#include "ui/models/identitymodel.h"

#include "ui/models/icons.h"
#include "ui/text/usertext.h"

#include <QLocale>

namespace waybill::ui {

namespace {

constexpr int soonDays = 30;

QVariant expiryIcon(ExpiryState state) {
    switch (state) {
    case ExpiryState::Fine:
        return {};
    case ExpiryState::Soon:
        return icon(Severity::Warning);
    case ExpiryState::Past:
        return icon(Severity::Error);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

ExpiryState expiryState(const Identity &identity, const QDateTime &now) {
    if (!identity.expires.isValid() || identity.expires > now.addDays(soonDays))
        return ExpiryState::Fine;
    return identity.expires <= now ? ExpiryState::Past : ExpiryState::Soon;
}

QString expiryText(const Identity &identity, const QDateTime &now) {
    if (!identity.expires.isValid())
        return IdentityModel::tr("never");
    QString day = QLocale().toString(identity.expires.toLocalTime().date(), QLocale::ShortFormat);
    switch (expiryState(identity, now)) {
    case ExpiryState::Fine:
        return day;
    case ExpiryState::Soon: {
        const auto days = static_cast<int>(now.daysTo(identity.expires));
        return days <= 0 ? IdentityModel::tr("%1, today").arg(day)
            : days == 1  ? IdentityModel::tr("%1, tomorrow").arg(day)
                         : IdentityModel::tr("%1, in %n days", nullptr, days).arg(day);
    }
    case ExpiryState::Past:
        return IdentityModel::tr("%1, expired").arg(day);
    }
    Q_UNREACHABLE_RETURN({});
}

QString passphraseText(const Identity &identity) {
    if (identity.place == KeyPlace::GpgAgent)
        return IdentityModel::tr("asked by GnuPG");
    const bool pin = identity.place == KeyPlace::Pkcs11;
    if (!identity.needsPassphrase)
        return IdentityModel::tr("none");
    if (identity.passphraseRemembered)
        return pin ? IdentityModel::tr("PIN remembered") : IdentityModel::tr("remembered");
    return pin ? IdentityModel::tr("PIN asked") : IdentityModel::tr("asked");
}

void IdentityModel::setIdentities(const QList<Identity> &identities) {
    if (identities == m_identities && m_now.isValid())
        return;
    beginResetModel();
    m_identities = identities;
    m_now = QDateTime::currentDateTimeUtc();
    endResetModel();
}

int IdentityModel::rowOf(const QString &id) const {
    for (qsizetype row = 0; row < m_identities.size(); ++row) {
        if (m_identities[row].id == id)
            return static_cast<int>(row);
    }
    return -1;
}

int IdentityModel::rowOfLabel(const QString &label) const {
    for (qsizetype row = m_identities.size() - 1; row >= 0; --row) {
        if (m_identities[row].label == label)
            return static_cast<int>(row);
    }
    return -1;
}

int IdentityModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_identities.size());
}

int IdentityModel::columnCount(const QModelIndex &) const {
    return ColumnCount;
}

QString IdentityModel::text(const Identity &identity, int column) const {
    switch (column) {
    case Label:
        return identity.label;
    case Algorithm:
        return algorithmTitle(identity.algorithm);
    case KeyType:
        return identity.keyType;
    case Place:
        return keyPlaceTitle(identity.place);
    case Expires:
        return expiryText(identity, m_now);
    default:
        return passphraseText(identity);
    }
}

QVariant IdentityModel::data(const QModelIndex &index, int role) const {
    const Identity &identity = m_identities[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(identity, index.column());
    case Qt::DecorationRole:
        return index.column() == Expires ? expiryIcon(expiryState(identity, m_now)) : QVariant();
    case Qt::ToolTipRole:
        return index.column() == Label && !identity.holder.isEmpty() ? identity.holder : text(identity, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Label ? text(identity, Label)
                                       : headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString()
                + QStringLiteral(": ") + text(identity, index.column());
    default:
        return {};
    }
}

QVariant IdentityModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Label:
        return tr("Name");
    case Algorithm:
        return tr("Algorithm");
    case KeyType:
        return tr("Key");
    case Place:
        return tr("Where it is");
    case Expires:
        return tr("Expires");
    default:
        return tr("Passphrase");
    }
}

} // namespace waybill::ui
