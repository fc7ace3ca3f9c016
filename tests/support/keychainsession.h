// A desktop session with a keychain of its own, for `dbus-run-session --config-file`.
#pragma once

namespace waybill {

// A bus that starts nothing by itself: neither a keychain nor a prompter.
inline constexpr auto keychainBus = R"(<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

// For bash: what starts a real gnome-keyring and looks at it.
inline constexpr auto keychainFunctions = R"(
set -u
owner() { dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.GetNameOwner string:org.freedesktop.secrets 2>/dev/null; }
await() { until owner >/dev/null; do sleep 0.02; done; }
unlocked() { printf pw | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null 2>&1; await; }
locked() { gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1 || gnome-keyring-daemon --components=secrets --daemonize >/dev/null 2>&1; await; }
owner_pid() { dbus-send --session --print-reply=literal --dest=org.freedesktop.DBus / org.freedesktop.DBus.GetConnectionUnixProcessID string:org.freedesktop.secrets | sed 's/.* //'; }
items() { secret-tool search --all server waybill/signing 2>&1 | grep -c '^attribute.user' ; }
)";

} // namespace waybill
