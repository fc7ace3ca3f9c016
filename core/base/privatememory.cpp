#include "core/base/privatememory.h"

#include <QtSystemDetection>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace waybill {

void keepMemoryPrivate() {
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#ifdef Q_OS_LINUX
    // The limit does not hold for a handler that cores are piped to (core(5)); this does.
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace waybill
