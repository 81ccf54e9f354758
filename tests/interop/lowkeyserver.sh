# SPDX-License-Identifier: Apache-2.0
# Lowkey Vault (com.github.nagyesta.lowkey-vault:lowkey-vault-app, Apache-2.0), fetched and started; and what stands for
# it where it cannot be had. Sourced by the parts that need it; fine to source twice.
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

# start_lowkey: sets INTEROP_URL, INTEROP_CA and INTEROP_TOKEN; false, with the reason in lowkey_missing, where it ends or
# does not come up within a minute.
start_lowkey() {
  local port token_port process
  [ -z "${lowkey_missing:-}" ] || return 1
  port=$(free_port)
  token_port=$(free_port)
  "${on_loopback[@]}" timeout -k 5 240 java -jar "$lowkey_jar" --server.address=127.0.0.1 --server.port="$port" \
    --app.token.port="$token_port" --LOWKEY_VAULT_NAMES=contoso >"$work/lowkey.log" 2>&1 &
  process=$!
  servers+=("$process")
  for _ in $(seq 60); do
    kill -0 "$process" 2>/dev/null || break
    if python3 tests/interop/fetch.py "http://localhost:$token_port/metadata/default-cert/lowkey-vault.p12" "$work/lowkey.p12" \
      && openssl pkcs12 -legacy -in "$work/lowkey.p12" -passin pass:changeit -nokeys -out "$work/lowkey.pem" 2>/dev/null; then
      export INTEROP_URL=https://localhost:$port INTEROP_CA=$work/lowkey.pem INTEROP_TOKEN=any
      return 0
    fi
    sleep 1
  done
  lowkey_missing="it did not start with $(java -version 2>&1 | head -n 1); see interop/lowkey.log"
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
