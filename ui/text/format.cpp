#include "ui/text/usertext.h"

#include <QCoreApplication>
#include <QLocale>

namespace waybill::ui {

QString formatSize(qint64 bytes) {
    return QLocale().formattedDataSize(bytes, bytes < 1024 * 1024 ? 0 : 1, QLocale::DataSizeIecFormat);
}

QString formatFileCount(qint64 count) {
    return count == 1 ? QCoreApplication::translate("Format", "1 file")
                      : QCoreApplication::translate("Format", "%L1 files").arg(count);
}

QString formatRate(double bytesPerSecond) {
    return QCoreApplication::translate("Format", "%1/s").arg(formatSize(static_cast<qint64>(bytesPerSecond)));
}

QString formatTimeLeft(qint64 seconds) {
    // Coarse on purpose: a guess that jumps about by the second is worth less than a rough one.
    if (seconds < 10)
        return QCoreApplication::translate("Format", "a few seconds left");
    if (seconds < 60)
        return QCoreApplication::translate("Format", "about %1 s left").arg((seconds + 9) / 10 * 10);
    if (seconds < 3600)
        return QCoreApplication::translate("Format", "about %1 min left").arg((seconds + 59) / 60);
    return QCoreApplication::translate("Format", "more than an hour left");
}

} // namespace waybill::ui
