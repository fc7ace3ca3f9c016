// Sentences about what goes into a bundle and what stays out. As usertext.h: any thread, no display.
#pragma once

#include <QString>

namespace waybill {
struct Exclusion;
struct Recognition;
} // namespace waybill

namespace waybill::ui {

// Why it stays out, with the rule: "left out by .waybillignore, line 3: *.map".
QString describe(const Exclusion &exclusion);

// Of a folder: "at least 1,200 files"; of a file: its size alone.
QString describeSize(const Exclusion &exclusion);

// What the folder was taken for, and why: a sentence.
QString describe(const Recognition &recognition);

QString comesFrom(const QString &source); // "from dist/ui/index.html"

} // namespace waybill::ui
