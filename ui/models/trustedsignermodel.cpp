#include "ui/models/trustedsignermodel.h"

#include "ui/text/usertext.h"

#include <QFontDatabase>
#include <QLocale>

namespace waybill::ui {

void TrustedSignerModel::setSigners(const QList<TrustedSigner> &signers) {
    if (signers == m_signers)
        return;
    beginResetModel();
    m_signers = signers;
    endResetModel();
}

int TrustedSignerModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_signers.size());
}

int TrustedSignerModel::columnCount(const QModelIndex &) const {
    return ColumnCount;
}

QVariant TrustedSignerModel::data(const QModelIndex &index, int role) const {
    const TrustedSigner &signer = m_signers[index.row()];
    if (role == Qt::FontRole && index.column() == Fingerprint) {
        QFont fixed; // the family alone: the size is the view's
        fixed.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
        return fixed;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Extension:
        return signer.extension;
    case Signer:
        return signer.holder.isEmpty() ? tr("a key without a name, %1").arg(algorithmTitle(signer.algorithm))
                                       : signer.holder;
    case Fingerprint:
        return formatFingerprint(signer.fingerprint);
    default:
        return QLocale().toString(signer.since.toLocalTime().date(), QLocale::ShortFormat);
    }
}

QVariant TrustedSignerModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Extension:
        return tr("Extension");
    case Signer:
        return tr("Signer");
    case Fingerprint:
        return tr("Fingerprint");
    default:
        return tr("Since");
    }
}

} // namespace waybill::ui
