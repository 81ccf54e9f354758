# SPDX-License-Identifier: Apache-2.0
# Debian packages by what they are for, and a function that installs those that are missing. Sourced by app/run and
# tests/run; fine to source twice.

build_packages=(
  g++ cmake ninja-build pkg-config
  qt6-base-dev qt6-base-dev-tools qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
  qtkeychain-qt6-dev libssl-dev libexpected-dev libsimdjson-dev libzxcvbn-dev
  libcpp-httplib-dev nlohmann-json3-dev
)
# QtKeychain opens libsecret at run time without depending on it; the SVG plugin, fonts and the system's root
# certificates are the same kind of thing.
run_packages=(libqt6svg6 libsecret-1-0 fonts-dejavu-core ca-certificates)
headless_packages=(xvfb xauth fonts-noto-cjk)

is_installed() {
  [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# install_missing PACKAGE…: asks apt only for what is not there; says what it does.
install_missing() {
  local missing=() package
  for package in "$@"; do
    is_installed "$package" || missing+=("$package")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  if ! command -v apt-get >/dev/null; then
    echo "These packages are needed (Debian's names): ${missing[*]}" >&2
    echo "This system has no apt-get; install them by its own means and start again." >&2
    return 1
  fi
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "Install as root: apt-get install ${missing[*]}" >&2; return 1; }
    as_root=(sudo)
  fi
  echo "Installing: ${missing[*]}"
  "${as_root[@]}" apt-get update -qq
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}
