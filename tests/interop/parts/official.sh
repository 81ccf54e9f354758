# SPDX-License-Identifier: Apache-2.0
# The official npm clients against the practice vault: every operation that they have for keys and secrets,
# and the reading of certificates.
if have_official_clients official "official npm clients"; then
  start_practice_vault --seed-empty
  (cd "$work/official" && NODE_EXTRA_CA_CERTS=$INTEROP_CA "${on_loopback[@]}" timeout -k 5 120 \
    node everything.mjs "$work/official.report.json") || true
  [ -f "$work/official.report.json" ] || missed official "official npm clients" "ended without a report"
  stop_practice_vault
  start_practice_vault
  (cd "$work/official" && NODE_EXTRA_CA_CERTS=$INTEROP_CA "${on_loopback[@]}" timeout -k 5 60 \
    node certificates.mjs "$work/official-certificates.report.json") || true
  [ -f "$work/official-certificates.report.json" ] \
    || missed official-certificates "official npm client, browsing certificates" "ended without a report"
  stop_practice_vault
fi
