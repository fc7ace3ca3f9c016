// What every test may use: VERIFY_OK prints the Error of a failed Result instead of "false".
#pragma once

#include "core/base/result.h"

#include <QTest>

#define VERIFY_OK(result)                                                                                              \
    QVERIFY2((result).has_value(),                                                                                     \
        qPrintable((result).has_value() ? QString()                                                                    \
                                        : waybill::errorName((result).error().code) + QStringLiteral(": ")             \
                    + (result).error().subject + QStringLiteral(": ") + (result).error().detail))

#define COMPARE_ERROR(result, expected)                                                                                \
    do {                                                                                                               \
        QVERIFY2(!(result).has_value(), "a value instead of an error");                                                \
        QCOMPARE(waybill::errorName((result).error().code), waybill::errorName(expected));                             \
    } while (false)
