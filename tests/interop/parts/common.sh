# SPDX-License-Identifier: Apache-2.0
# What the parts of tests/interop/run share. Sourced with work, build, servers and on_loopback set.

# skip FILE SUBJECT WHY: leaves a part out, with a line that says so.
skip() {
  echo "skipped: $2: $3"
  python3 -c 'import json,sys; json.dump({"subject": sys.argv[2], "skipped": sys.argv[3]}, open(sys.argv[1], "w"))' \
    "$work/$1.report.json" "$2" "$3"
}

# missed FILE SUBJECT WHY: a program that left no report is ours to mend.
missed() {
  python3 -c 'import json,sys; json.dump({"subject": sys.argv[2], "version": "", "operations": [
    {"name": "the program", "outcome": "ours", "detail": sys.argv[3]}]}, open(sys.argv[1], "w"))' "$work/$1.report.json" "$2" "$3"
}

# start_practice_vault [ARGUMENT…]: sets INTEROP_URL, INTEROP_TOKEN, INTEROP_CA and practice_vault (its process).
start_practice_vault() {
  local line=$work/practice-vault.json
  rm -f "$line"
  PRACTICE_VAULT_DELETE_DELAY_MS=300 timeout -k 5 280 "$build/bin/practice-vault" "$@" >"$line" 2>"$work/practice-vault.log" &
  practice_vault=$!
  servers+=("$practice_vault")
  for _ in $(seq 100); do
    [ -s "$line" ] && break
    sleep 0.1
  done
  eval "$(python3 -c 'import json,shlex,sys
line = json.load(open(sys.argv[1]))
for name in ("url", "token", "ca"): print(f"INTEROP_{name.upper()}={shlex.quote(line[name])}")' "$line")"
  export INTEROP_URL INTEROP_TOKEN INTEROP_CA
}

stop_practice_vault() {
  kill "$practice_vault" 2>/dev/null || true
  wait "$practice_vault" 2>/dev/null || true
}

# have_official_clients FILE SUBJECT: installs the pinned npm packages once; false, with a line, where that cannot be.
have_official_clients() {
  local folder=$work/official lock=tests/interop/official/package-lock.json
  mkdir -p "$folder"
  cp tests/interop/official/* "$folder"
  if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
    skip "$1" "$2" "there is no node and npm here"
    return 1
  fi
  if [ "$(node -p 'process.versions.node.split(".")[0]')" -lt 20 ]; then
    skip "$1" "$2" "node $(node --version) is older than 20"
    return 1
  fi
  if [ ! -d "$folder/node_modules/@azure/keyvault-keys" ] || ! cmp -s "$lock" "$folder/installed-lock"; then
    rm -f "$folder/installed-lock"
    if ! (cd "$folder" && timeout -k 5 120 npm ci --ignore-scripts --no-audit --no-fund --fetch-retries=1 \
      --fetch-timeout=20000 >npm.log 2>&1); then
      skip "$1" "$2" "npm could not install them: $(grep -m1 'error code' "$folder/npm.log" || echo 'no answer in time')"
      return 1
    fi
    cp "$lock" "$folder/installed-lock"
  fi
}
