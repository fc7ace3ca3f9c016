// Icons by name: the theme's where it has one, else the bundled one. Window thread.
#pragma once

#include "core/base/finding.h"
#include "core/publish/preflight.h"
#include "ui/session/releasesession.h"

#include <QIcon>

namespace waybill::ui {

QIcon icon(const QString &name);
QIcon icon(StepState state); // always the bundled one: its colour tells
QIcon icon(Severity severity);

StepState stateOf(Verdict verdict); // an answer of the preflight, as the steps show theirs

// For people who do not see the icon.
QString stateName(StepState state);

} // namespace waybill::ui
