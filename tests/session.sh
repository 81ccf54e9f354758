# SPDX-License-Identifier: Apache-2.0
# Inside dbus-run-session: a home, a keyring and a display that belong to this run alone, then the command.
# usage: session.sh COMMAND [argument…]
set -euo pipefail

scratch=$(mktemp -d)
export HOME=$scratch/home XDG_RUNTIME_DIR=$scratch/runtime
export XDG_CONFIG_HOME=$HOME/.config XDG_DATA_HOME=$HOME/.local/share XDG_CACHE_HOME=$HOME/.cache
mkdir -p "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$XDG_CACHE_HOME"
mkdir -m 0700 "$XDG_RUNTIME_DIR"
# The tests speak to loopback only; a proxy of the machine's must not come between.
unset http_proxy https_proxy HTTP_PROXY HTTPS_PROXY all_proxy ALL_PROXY WAYLAND_DISPLAY
# Without effect but under the sanitizers.
export LSAN_OPTIONS=suppressions=$PWD/tests/leaks.supp:print_suppressions=0
export LC_ALL=C.UTF-8 LANGUAGE= QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1

eval "$(printf 'practice\n' | gnome-keyring-daemon --unlock --components=secrets --daemonize 2>/dev/null | sed 's/^/export /')" || true
keyring_pid=${GNOME_KEYRING_PID:-}

# A server picks a free display by itself and tells its number; that is free of the race that trying numbers has.
exec 3>"$scratch/display"
Xvfb -displayfd 3 -screen 0 1280x900x24 -nolisten tcp >/dev/null 2>&1 &
xvfb_pid=$!
for _ in $(seq 100); do
  [ -s "$scratch/display" ] && break
  sleep 0.1
done
DISPLAY=:$(cat "$scratch/display")
export DISPLAY
openbox >/dev/null 2>&1 &
openbox_pid=$!
# A window that is shown before there is a window manager may never become active.
for _ in $(seq 100); do
  xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q 'window id' && break
  sleep 0.1
done

finish() {
  kill $openbox_pid $xvfb_pid $keyring_pid 2>/dev/null || true
  wait $openbox_pid $xvfb_pid 2>/dev/null || true
  rm -rf "$scratch"
}
trap finish EXIT

"$@"
