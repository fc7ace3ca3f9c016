// Two texts compared line by line, told as a unified diff. Pure; any thread.
// Source: E. W. Myers, "An O(ND) Difference Algorithm and Its Variations" (1986); the form is POSIX' diff -u.
#pragma once

#include <QByteArrayView>
#include <QString>

namespace waybill {

struct TextDiffLimits {
    int edits = 1500; // lines taken out and put in; where there are more, the differing part is told as replaced whole
    int context = 3; // lines around a change
};

// Whether it can be compared as a text: UTF-8 without a NUL, under 1 MiB.
bool isComparableText(QByteArrayView bytes);

// Both as isComparableText has them. Empty where they are the same. The names stand in the head, as they are.
QString unifiedDiff(QByteArrayView before, QByteArrayView after, const QString &beforeName, const QString &afterName,
    const TextDiffLimits &limits = {});

} // namespace waybill
