#include "core/signing/pgphush.h"

#include <fcntl.h>
#include <mutex>
#include <unistd.h>

namespace waybill::pgp {

namespace {

std::mutex mutex;
int alive = 0;
int kept = -1; // the real stderr, while another stands in its place

} // namespace

Hush::Hush() {
    const std::lock_guard lock(mutex);
    if (++alive > 1)
        return;
    const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (nowhere < 0)
        return;
    kept = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
    if (kept >= 0)
        dup2(nowhere, STDERR_FILENO);
    close(nowhere);
}

Hush::~Hush() {
    const std::lock_guard lock(mutex);
    if (--alive > 0 || kept < 0)
        return;
    dup2(kept, STDERR_FILENO);
    close(kept);
    kept = -1;
}

} // namespace waybill::pgp
