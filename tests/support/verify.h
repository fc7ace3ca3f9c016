// What every test may use: VERIFY_OK prints the Error of a failed Result instead of "false". Each looks at its Result
// once.
#pragma once

#include "core/base/result.h"

#include <QTest>

namespace waybill {

template <typename T> QString errorOf(const Result<T> &result) {
    return result ? QString()
                  : errorName(result.error().code) + QStringLiteral(": ") + result.error().subject
            + QStringLiteral(": ") + result.error().detail;
}

template <typename T> QString errorNameOf(const Result<T> &result) {
    return result ? QStringLiteral("a value instead of an error") : errorName(result.error().code);
}

} // namespace waybill

#define VERIFY_OK(result)                                                                                              \
    do {                                                                                                               \
        const QString failure = waybill::errorOf(result);                                                              \
        QVERIFY2(failure.isNull(), qPrintable(failure));                                                               \
    } while (false)

#define COMPARE_ERROR(result, expected) QCOMPARE(waybill::errorNameOf(result), waybill::errorName(expected))
