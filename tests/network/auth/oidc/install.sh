# SPDX-License-Identifier: Apache-2.0
# install_oidc_provider BUILD_FOLDER: puts the npm packages that tst_oidcprovider starts a server from into
# BUILD_FOLDER/oidc, anew only when the lock file has changed. Where that cannot be it says why, and the test is
# skipped; it is no reason to fail. Sourced by tests/run, after app/packages.sh.

_oidc_source=$(dirname "${BASH_SOURCE[0]}")

install_oidc_provider() {
  local folder=$1/oidc offered wanted
  if ! command -v npm >/dev/null; then
    offered=$(apt-cache policy nodejs 2>/dev/null | sed -n 's/^ *Candidate: //p')
    if [ -z "$offered" ] || ! dpkg --compare-versions "$offered" ge 20; then
      echo "tst_oidcprovider will be skipped: it needs npm and Node.js 20 or newer; this system offers ${offered:-none}"
      return 0
    fi
    install_missing nodejs npm
  fi
  # What the package uses of newer versions; late ones of Node.js 20 have it too.
  if ! node -e 'process.exit(URL.parse && require("node:crypto").hash ? 0 : 1)' 2>/dev/null; then
    echo "tst_oidcprovider will be skipped: it needs Node.js 22 or newer; there is $(node --version 2>/dev/null)"
    return 0
  fi
  wanted=$(sha256sum <"$_oidc_source/package-lock.json")
  [ "$(cat "$folder/installed" 2>/dev/null)" != "$wanted" ] || return 0
  mkdir -p "$folder"
  rm -rf "$folder/node_modules" "$folder/installed"
  cp "$_oidc_source/package.json" "$_oidc_source/package-lock.json" "$folder"
  if (cd "$folder" && timeout 120 npm ci --ignore-scripts --no-audit --no-fund --fetch-retries=0) \
      >"$folder/npm.log" 2>&1; then
    echo "$wanted" >"$folder/installed"
  else
    rm -rf "$folder/node_modules"
    echo "tst_oidcprovider will be skipped: npm could not install its packages (see $folder/npm.log)"
  fi
}
