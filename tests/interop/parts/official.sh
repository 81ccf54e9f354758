# SPDX-License-Identifier: Apache-2.0
# The official npm clients against the practice vault: every operation that they have for keys and secrets.
if have_official_clients official "official npm clients"; then
  start_practice_vault --seed-empty
  (cd "$work/official" && NODE_EXTRA_CA_CERTS=$INTEROP_CA "${on_loopback[@]}" timeout -k 5 120 \
    node everything.mjs "$work/official.report.json") || true
  [ -f "$work/official.report.json" ] || missed official "official npm clients" "ended without a report"
  stop_practice_vault
fi
