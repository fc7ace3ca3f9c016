// smallest: the peer of firstpaint, a program of one label.
#include "tests/bench/firstpaint.h"

#include <QLabel>

int main(int argc, char *argv[]) {
    QApplication application(argc, argv);
    const waybill::FirstPaint firstPaint(application);
    QLabel label(QStringLiteral("label"));
    label.show();
    return QApplication::exec();
}
