#include "tests/support/places/places.h"

namespace waybill {

QString inSources(const char *path) {
    return QStringLiteral(WAYBILL_SOURCE_DIR "/") + QString::fromLatin1(path);
}

QString builtProgram(const char *name) {
    return QStringLiteral(WAYBILL_BIN_DIR "/") + QString::fromLatin1(name);
}

} // namespace waybill
