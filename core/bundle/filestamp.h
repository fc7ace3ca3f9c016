// A FileStamp from stat. Pure; any thread.
#pragma once

#include "core/bundle/filelist.h"

#include <sys/stat.h>

namespace waybill {

inline FileStamp stampOf(const struct stat &status) {
    constexpr qint64 nanoseconds = 1'000'000'000;
    return {status.st_dev, status.st_ino, status.st_size, status.st_mtim.tv_sec * nanoseconds + status.st_mtim.tv_nsec,
        status.st_ctim.tv_sec * nanoseconds + status.st_ctim.tv_nsec};
}

} // namespace waybill
