// Ownership of what C libraries hand out: freed by their own function. Internal to core/signing.
#pragma once

#include <memory>

namespace waybill {

template <auto Free> struct FreedBy {
    template <typename T> void operator()(T *pointer) const { Free(pointer); }
};

template <typename T, auto Free> using Owned = std::unique_ptr<T, FreedBy<Free>>;

} // namespace waybill
