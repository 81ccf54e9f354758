# SPDX-License-Identifier: Apache-2.0
# The official clients beside ours on one practice vault: the same operations by both, what it recorded of each compared,
# and everything that one of them made read, verified, decrypted and restored by the other.
if have_official_clients beside "official npm clients beside ours"; then
  build_target interop_beside
  start_practice_vault --seed-empty
  theirs=$work/theirs.exchange.json ours=$work/ours.exchange.json
  rm -f "$theirs" "$ours"
  by_node() { (cd "$work/official" && NODE_EXTRA_CA_CERTS=$INTEROP_CA "${on_loopback[@]}" timeout -k 5 90 node beside.mjs "$@"); }
  by_us() { "${on_loopback[@]}" timeout -k 5 90 "$build/tests/interop_beside" "$@"; }
  if by_node make "$theirs" && by_us make "$ours"; then
    by_node read "$ours" "$work/beside-theirs.report.json" || true
    by_us read "$theirs" "$work/beside-ours.report.json" || true
    python3 tests/interop/beside.py "$theirs" "$ours" "$work/beside-requests.report.json" "$work/differences.md" || true
    cat "$work/differences.md"
  fi
  for report in beside-theirs beside-ours beside-requests; do
    [ -f "$work/$report.report.json" ] || missed "$report" "official npm clients beside ours: $report" "ended without a report"
  done
  stop_practice_vault
fi
