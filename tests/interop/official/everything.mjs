// SPDX-License-Identifier: Apache-2.0
// The official clients against a practice vault. usage: node everything.mjs REPORT
import { readFileSync } from "node:fs";
import { everyCryptographicOperation } from "./cryptography.mjs";
import { failuresOnTheWay } from "./failures.mjs";
import { everyKeyOperation } from "./keys.mjs";
import { Ledger } from "./ledger.mjs";
import { everySecretOperation } from "./secrets.mjs";

const packageFile = JSON.parse(readFileSync(new URL("package.json", import.meta.url)));
const versions = Object.entries(packageFile.dependencies)
  .map(([name, version]) => `${name.replace("@azure/keyvault-", "")} ${version}`);
const ledger = new Ledger("official npm clients, against practice-vault", versions.join(", "), "client");
await everyKeyOperation(ledger);
await everyCryptographicOperation(ledger);
await everySecretOperation(ledger);
await failuresOnTheWay(ledger);
process.exit(ledger.finish(process.argv[2]) ? 0 : 1);
