// What a core step returns: its value, or the one Error that kept it from it. Values only; any thread.
#pragma once

#include "core/base/error.h"

#include <expected>

namespace waybill {

template <typename T> using Result = std::expected<T, Error>;

inline std::unexpected<Error> fail(ErrorCode code, QString subject = {}, QString detail = {}) {
    return std::unexpected(Error{code, std::move(subject), std::move(detail)});
}

inline std::unexpected<Error> fail(Error error) {
    return std::unexpected(std::move(error));
}

} // namespace waybill
