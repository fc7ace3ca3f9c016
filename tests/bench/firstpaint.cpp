// firstpaint: the desktop program, up to its first painted window.
#include "tests/bench/firstpaint.h"
#include "app/desktop/application.h"

int main(int argc, char *argv[]) {
    QApplication application(argc, argv);
    const waybill::FirstPaint firstPaint(application);
    waybill::Application waybill;
    waybill.show();
    return QApplication::exec();
}
