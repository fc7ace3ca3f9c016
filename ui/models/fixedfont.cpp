#include "ui/models/fixedfont.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>

namespace waybill::ui {

QFont fixedFont() {
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const qreal around = QFontInfo(QGuiApplication::font()).pointSizeF();
    if (QFontInfo(font).pointSizeF() < around)
        font.setPointSizeF(around);
    return font;
}

} // namespace waybill::ui
