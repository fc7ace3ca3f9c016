// What the desktop's Secret Service says of itself over D-Bus: QtKeychain cannot tell a locked keychain from a slow
// one. Internal to core/signing; blocking for a few seconds at most, any thread.
#pragma once

namespace waybill {

enum class SecretServiceState {
    Absent, // no session bus, or nobody there to keep secrets
    Locked,
    Open,
    Unknown, // another kind of keychain, or no answer in time
};

SecretServiceState secretServiceState();

} // namespace waybill
