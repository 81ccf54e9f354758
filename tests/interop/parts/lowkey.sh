# SPDX-License-Identifier: Apache-2.0
# Our network layer against Lowkey Vault (com.github.nagyesta.lowkey-vault:lowkey-vault-app, Apache-2.0). Where it cannot
# be had, the same program runs against a practice vault, plain and then behind Lowkey Vault's manners as we know them.
. tests/interop/lowkeyserver.sh

# try_vault FILE SUBJECT VERSION strict|foreign
try_vault() {
  "${on_loopback[@]}" timeout -k 5 150 "$build/tests/interop_lowkey" "$2" "$3" "$4" "$work/$1.report.json" || true
  [ -f "$work/$1.report.json" ] || missed "$1" "$2" "ended without a report"
}

build_target interop_lowkey
practice_version=$("$build/bin/practice-vault" --version | cut -d' ' -f2)
if find_lowkey && start_lowkey; then
  try_vault lowkey "Lowkey Vault, by our network layer" "$lowkey_version" foreign
else
  skip lowkey "Lowkey Vault" "$lowkey_missing"
fi
start_practice_vault --seed-empty
try_vault lowkey-strict "practice-vault, by our network layer" "$practice_version" strict
stop_practice_vault
start_practice_vault --seed-empty
start_lowkeys_manner
try_vault lowkey-manner "practice-vault in Lowkey Vault's manner" "$practice_version" foreign
stop_practice_vault
