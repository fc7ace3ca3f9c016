// Manifests that went wrong, as they go wrong: valid ones with a few changes, by a seed.
#pragma once

#include <QByteArray>

namespace waybill {

// The same for the same two numbers, on any machine.
QByteArray mutant(quint32 seed, quint32 number);

} // namespace waybill
