// What a finished publish came to, to keep and to show: what was published where, under which ids, by which signer.
// Values only; any thread. Holds no secret.
#pragma once

#include "core/publish/publishapi.h"

#include <QJsonObject>
#include <QStringList>

namespace waybill {

struct Receipt {
    QString outcome;
    QString server; // address
    QString tenant;
    FinalizeAnswer answer;
    qint64 size = 0; // bytes
    Signature signature; // as it was sent; empty: unsigned
    QStringList requestIds;
    QString finishedAt; // ISO 8601, UTC
    QString tool; // "waybill 0.1.0"

    // As the command line prints it (contract: cli, publish).
    QJsonObject toJson() const;
};

} // namespace waybill
