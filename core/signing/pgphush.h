// Keeps rnp quiet: as Debian builds it, it writes to stderr what it parses and does not like, whatever its log file and
// its variable say. While any Hush lives, the process's stderr leads nowhere, for other threads, too: so it is held
// over short stretches only. Any thread. Inside core/signing only.
#pragma once

namespace waybill::pgp {

class Hush {
public:
    Hush();
    ~Hush();
    Hush(const Hush &) = delete;
    Hush &operator=(const Hush &) = delete;
};

} // namespace waybill::pgp
