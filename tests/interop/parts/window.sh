# SPDX-License-Identifier: Apache-2.0
# Our window against Lowkey Vault; against a practice vault where Lowkey Vault cannot be had.
. tests/interop/lowkeyserver.sh

# try_window FILE SUBJECT VERSION strict|foreign
try_window() {
  "${on_loopback[@]}" QT_QPA_PLATFORM=xcb timeout -k 5 150 dbus-run-session -- bash tests/session.sh \
    "$build/tests/interop_window" "$2" "$3" "$4" "$work/$1.report.json" || true
  [ -f "$work/$1.report.json" ] || missed "$1" "$2" "ended without a report"
}

window_missing=
for program in dbus-run-session Xvfb openbox xprop openssl; do
  command -v "$program" >/dev/null || window_missing="there is no $program here"
done
if [ -n "$window_missing" ]; then
  skip window "the window" "$window_missing"
else
  build_target interop_window
  if find_lowkey && start_lowkey; then
    try_window window "Lowkey Vault, by our window" "$lowkey_version" foreign
  else
    start_practice_vault --seed-empty
    try_window window "practice-vault, by our window" "$("$build/bin/practice-vault" --version | cut -d' ' -f2)" strict
    stop_practice_vault
  fi
fi
