# SPDX-License-Identifier: Apache-2.0
# Our network layer against Lowkey Vault (com.github.nagyesta.lowkey-vault:lowkey-vault-app, Apache-2.0). Where it cannot
# be had, the same program runs against a practice vault, plain and then behind Lowkey Vault's manners as we know them.
lowkey_version=3.4.33 # the last for Java 17

# find_lowkey: sets lowkey_jar; false, with the reason in lowkey_missing, where there is none.
find_lowkey() {
  lowkey_jar=${VAULT_LOWKEY_JAR:-$work/lowkey-vault-app-$lowkey_version.jar}
  if ! command -v java >/dev/null; then
    lowkey_missing="there is no java here"
    return 1
  fi
  [ ! -f "$lowkey_jar" ] || return 0
  if [ -n "${VAULT_LOWKEY_JAR:-}" ] || ! command -v mvn >/dev/null; then
    lowkey_missing="there is no $lowkey_jar and no mvn to fetch it"
    return 1
  fi
  # The plugin's own output names hosts; the reason alone is kept.
  if ! timeout -k 5 90 mvn -B -q "org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy" \
    -Dartifact="com.github.nagyesta.lowkey-vault:lowkey-vault-app:$lowkey_version" -DoutputDirectory="$work" \
    -Dmdep.useBaseVersion=true >"$work/maven.log" 2>&1 || [ ! -f "$lowkey_jar" ]; then
    lowkey_missing="Maven's registry has no lowkey-vault-app $lowkey_version, or gave no answer in time"
    return 1
  fi
}

# free_port: a port that nobody listens on.
free_port() {
  python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

# start_lowkey: sets INTEROP_URL, INTEROP_CA and INTEROP_TOKEN; false where it does not come up within a minute.
start_lowkey() {
  local port token_port
  port=$(free_port)
  token_port=$(free_port)
  "${on_loopback[@]}" timeout -k 5 240 java -jar "$lowkey_jar" --server.address=127.0.0.1 --server.port="$port" \
    --app.token.port="$token_port" --LOWKEY_VAULT_NAMES=contoso >"$work/lowkey.log" 2>&1 &
  servers+=($!)
  for _ in $(seq 60); do
    if python3 tests/interop/fetch.py "http://localhost:$token_port/metadata/default-cert/lowkey-vault.p12" "$work/lowkey.p12" \
      && openssl pkcs12 -legacy -in "$work/lowkey.p12" -passin pass:changeit -nokeys -out "$work/lowkey.pem" 2>/dev/null; then
      export INTEROP_URL=https://localhost:$port INTEROP_CA=$work/lowkey.pem INTEROP_TOKEN=any
      return 0
    fi
    sleep 1
  done
  return 1
}

# start_lowkeys_manner: puts it before the practice vault that is running.
start_lowkeys_manner() {
  openssl req -x509 -newkey rsa:2048 -nodes -days 30 -subj /CN=localhost -addext subjectAltName=DNS:localhost \
    -keyout "$work/manner-key.pem" -out "$work/manner.pem" 2>/dev/null
  rm -f "$work/manner.url"
  timeout -k 5 200 python3 tests/interop/lowkeymanner.py "$work/manner.pem" "$work/manner-key.pem" >"$work/manner.url" \
    2>"$work/manner.log" &
  servers+=($!)
  for _ in $(seq 50); do
    [ -s "$work/manner.url" ] && break
    sleep 0.1
  done
  INTEROP_URL=$(cat "$work/manner.url") INTEROP_CA=$work/manner.pem INTEROP_TOKEN=any
}

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
  skip lowkey "Lowkey Vault" "${lowkey_missing:-it did not start, see interop/lowkey.log; $(java -version 2>&1 | head -n 1)}"
fi
start_practice_vault --seed-empty
try_vault lowkey-strict "practice-vault, by our network layer" "$practice_version" strict
stop_practice_vault
start_practice_vault --seed-empty
start_lowkeys_manner
try_vault lowkey-manner "practice-vault in Lowkey Vault's manner" "$practice_version" foreign
stop_practice_vault
