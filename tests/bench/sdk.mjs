// SPDX-License-Identifier: Apache-2.0
// Lists every secret with the official npm client; run where that is installed.
// usage: node sdk.mjs ORIGIN TOKEN; prints the pages and the seconds. NODE_EXTRA_CA_CERTS names the authority.
import { SecretClient } from "@azure/keyvault-secrets";

const [origin, text] = process.argv.slice(2);
const credential = { getToken: async () => ({ token: text, expiresOnTimestamp: Date.now() + 3_600_000 }) };

const start = process.hrtime.bigint();
const client = new SecretClient(origin, credential, { disableChallengeResourceVerification: true });
let pages = 0;
let items = 0;
for await (const page of client.listPropertiesOfSecrets().byPage()) {
  ++pages;
  items += page.length;
}
console.log(JSON.stringify({ pages, items, seconds: Number(process.hrtime.bigint() - start) / 1e9 }));
