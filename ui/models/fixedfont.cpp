#include "ui/models/fixedfont.h"

#include <QFontDatabase>
#include <QGuiApplication>

namespace waybill::ui {

QFont fixedFont() {
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    // Not by QFontInfo, which would load both. A size in pixels is -1 here, and both are left alone then.
    const qreal around = QGuiApplication::font().pointSizeF();
    if (font.pointSizeF() > 0 && font.pointSizeF() < around)
        font.setPointSizeF(around);
    return font;
}

} // namespace waybill::ui
