// The program's own icons, by name. Not the desktop theme's: most of what is shown here has no name there, half of each
// kind side by side would look like neither, and to ask for one that is missing takes a millisecond. Window thread.
#pragma once

#include "core/base/finding.h"
#include "core/publish/preflight.h"
#include "ui/session/releasesession.h"

#include <QIcon>

namespace waybill::ui {

QIcon icon(const QString &name);
QIcon icon(StepState state);
QIcon icon(Severity severity);

StepState stateOf(Verdict verdict); // an answer of the preflight, as the steps show theirs

// For people who do not see the icon.
QString stateName(StepState state);

} // namespace waybill::ui
