# SPDX-License-Identifier: Apache-2.0
# nginx on loopback over TLS with the prepared pages of pages.py, in the manner of a vault: 401 with a challenge without
# the token, keep-alive, an empty list for what is not prepared. Sourced by tests/bench/run.

# start_server FOLDER: prepares pages and certificates below FOLDER and starts nginx, whose process is $server. Exports
#   BENCH_PLAIN, BENCH_RICH  origins of a vault of 4,000 pages of secrets
#   BENCH_FAR, BENCH_RELAY   an origin with 1,000 pages of secrets and 20 of each other list whose links go by the relay's port,
#                            and the port behind it
#   BENCH_CA, BENCH_TOKEN    its authority's certificate (PEM file) and its token
#   BENCH_PAGES              folder of the pages: plain/secrets, rich/secrets, far/…
start_server() {
  local folder=$1 ports
  mkdir -p "$folder/scratch"
  read -r -a ports < <(python3 - <<'PORTS'
import socket
taken = [socket.create_server(("127.0.0.1", 0)) for _ in range(4)]
print(*(one.getsockname()[1] for one in taken))
PORTS
)
  export BENCH_PLAIN=https://localhost:${ports[0]} BENCH_RICH=https://localhost:${ports[1]}
  export BENCH_FAR=https://localhost:${ports[2]} BENCH_RELAY=${ports[3]}
  export BENCH_CA=$folder/ca.pem BENCH_TOKEN=a-token-of-the-bench BENCH_PAGES=$folder/pages

  rm -rf "$BENCH_PAGES"
  python3 tests/bench/pages.py "$BENCH_PAGES/plain" "$BENCH_PLAIN" plain 4000 secrets
  python3 tests/bench/pages.py "$BENCH_PAGES/rich" "$BENCH_RICH" rich 4000 secrets
  python3 tests/bench/pages.py "$BENCH_PAGES/far" "$BENCH_FAR" plain 20 keys deletedsecrets deletedkeys
  python3 tests/bench/pages.py "$BENCH_PAGES/far" "$BENCH_FAR" plain 1000 secrets
  echo '{"value":[],"nextLink":null}' | tee "$BENCH_PAGES"/{plain,rich,far}/empty.json >/dev/null

  [ -f "$folder/server.pem" ] || make_certificates "$folder"
  write_server_configuration "$folder" >"$folder/nginx.conf"
  # The server stands for another computer: it must not take the processor from window and display.
  nice -n 10 nginx -p "$folder" -c "$folder/nginx.conf" -e "$folder/nginx.log" &
  server=$!
  for _ in $(seq 100); do
    (exec 3<>"/dev/tcp/127.0.0.1/${ports[0]}") 2>/dev/null && return
    sleep 0.1
  done
  echo "nginx does not answer:" >&2
  tail -n 5 "$folder/nginx.log" >&2
  return 1
}

make_certificates() {
  local key=(-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes)
  openssl req -x509 "${key[@]}" -subj "/CN=Bench authority" -days 3650 -keyout "$1/ca.key" -out "$1/ca.pem" \
    -addext keyUsage=critical,keyCertSign 2>/dev/null
  openssl req "${key[@]}" -subj "/CN=localhost" -keyout "$1/server.key" -out "$1/server.csr" 2>/dev/null
  openssl x509 -req -in "$1/server.csr" -CA "$1/ca.pem" -CAkey "$1/ca.key" -CAcreateserial -days 3650 -out "$1/server.pem" \
    -extfile <(printf 'subjectAltName=DNS:localhost,IP:127.0.0.1\nextendedKeyUsage=serverAuth\n') 2>/dev/null
}

write_server_configuration() {
  cat <<CONFIGURATION
daemon off;
worker_processes 1;
pid $1/nginx.pid;
events { worker_connections 256; }
http {
  access_log off;
  client_body_temp_path $1/scratch; proxy_temp_path $1/scratch; fastcgi_temp_path $1/scratch;
  uwsgi_temp_path $1/scratch; scgi_temp_path $1/scratch;
  open_file_cache max=10000; open_file_cache_valid 1h;
  keepalive_requests 1000000;
  keepalive_timeout 60s;
  tcp_nodelay on;
  ssl_certificate $1/server.pem;
  ssl_certificate_key $1/server.key;
  ssl_protocols TLSv1.2 TLSv1.3;
  ssl_session_cache shared:tls:1m;
  types { }
  default_type "application/json; charset=utf-8";
  map \$args \$page { default 0; "~skiptoken=page-(?<number>[0-9]+)" \$number; }
  map \$http_authorization \$challenge {
    default 'Bearer authorization="https://localhost/bench-tenant", resource="https://localhost"';
    "Bearer $BENCH_TOKEN" "";
  }
  add_header WWW-Authenticate \$challenge always;
  add_header Cache-Control no-cache always;
  add_header x-ms-request-id \$request_id always;
  # No answer of a vault says which version of anything it is.
  etag off;
  add_header Last-Modified "";
$(write_vault "$BENCH_PLAIN" plain; write_vault "$BENCH_RICH" rich; write_vault "https://localhost:$BENCH_RELAY" far)
}
CONFIGURATION
}

write_vault() {
  cat <<VAULT
  server {
    listen 127.0.0.1:${1##*:} ssl;
    root $BENCH_PAGES/$2;
    if (\$challenge) { return 401 '{"error":{"code":"Unauthorized","message":"AKV10000: Request is missing a Bearer or PoP token."}}'; }
    location ~ ^/(?<list>keys|secrets|deletedkeys|deletedsecrets)/?$ { try_files /\$list/\$page.json /empty.json =404; }
    location ~ ^/(certificates|deletedcertificates|[a-z]+/[^/]+/versions)/?$ { try_files /empty.json =404; }
    location / { return 404 '{"error":{"code":"NotFound","message":"There are lists here and nothing else."}}'; }
  }
VAULT
}
