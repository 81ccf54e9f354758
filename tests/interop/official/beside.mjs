// SPDX-License-Identifier: Apache-2.0
// The official clients beside ours on one practice vault. usage: node beside.mjs make EXCHANGE
//                                                        node beside.mjs read EXCHANGE REPORT
// "make" does one operation after the other, takes down what the vault recorded of each, and leaves objects, signatures
// and cipher texts for the other side; "read" judges what the other side (interop_beside) left.
import { readFileSync, writeFileSync } from "node:fs";
import { CryptographyClient } from "@azure/keyvault-keys";
import { Ledger, check, same } from "./ledger.mjs";
import { digestOf, fits, privateJwk } from "./keymaterial.mjs";
import { collect, credential, keys, often, options, practice, secrets } from "./vault.mjs";

const prefix = "official-";
const text = Buffer.from("a key of thirty-two bytes ......");
const data = Buffer.from("what was agreed upon");
const later = new Date("2037-02-03T04:05:06Z");
const base64url = (bytes) => Buffer.from(bytes).toString("base64url");
const firstPage = async (list) => (await list.byPage().next()).value;
const cryptographyOf = (key) => new CryptographyClient(key, credential, options);

async function make(file) {
  const exchange = { steps: [], keys: [], secrets: [], signatures: [], cipherTexts: [], backups: [] };
  const named = (name) => prefix + name;
  const step = async (name, action) => {
    await practice("DELETE", "requests");
    const value = await action();
    exchange.steps.push({ name, requests: await practice("GET", "requests") });
    return value;
  };
  await firstPage(keys.listPropertiesOfKeys()); // the probes for the challenge
  await firstPage(secrets.listPropertiesOfSecrets());

  const rsa = await step("create an RSA key", () => keys.createRsaKey(named("rsa"), { keySize: 2048, enabled: true, tags: { team: "orders" } }));
  const ec = await step("create an EC key", () => keys.createEcKey(named("ec"), { curve: "P-256", keyOps: ["sign", "verify"] }));
  await step("create a key with dates", () => keys.createEcKey(named("dated"), { curve: "P-384", notBefore: new Date("2020-01-02Z"), expiresOn: later }));
  const importedRsa = await step("import an RSA key", () => keys.importKey(named("imported-rsa"), privateJwk("rsa", { modulusLength: 2048 })));
  const importedEc = await step("import an EC key", () => keys.importKey(named("imported-ec"), privateJwk("ec", { namedCurve: "P-256" })));
  await step("get a key", () => keys.getKey(named("rsa")));
  await step("get a key's version", () => keys.getKey(named("rsa"), { version: rsa.properties.version }));
  await step("update a key", () => keys.updateKeyProperties(named("rsa"), rsa.properties.version, { enabled: true, tags: { team: "billing" } }));
  await step("update a key's operations", () => keys.updateKeyProperties(named("ec"), ec.properties.version, { keyOps: ["sign", "verify"] }));
  await step("list keys", () => firstPage(keys.listPropertiesOfKeys()));
  await step("list a key's versions", () => firstPage(keys.listPropertiesOfKeyVersions(named("rsa"))));

  for (const [algorithm, key] of [["ES256", ec], ["RS256", rsa], ["PS512", rsa]]) {
    const client = cryptographyOf(key);
    const digest = digestOf(algorithm, data);
    const { result } = await step(`sign ${algorithm}`, () => client.sign(algorithm, digest));
    await step(`verify ${algorithm}`, () => client.verify(algorithm, digest, result));
    exchange.signatures.push({ key: key.name, version: key.properties.version, algorithm, signature: base64url(result) });
  }
  const client = cryptographyOf(rsa);
  const hidden = await step("encrypt", () => client.encrypt("RSA-OAEP-256", text));
  await step("decrypt", () => client.decrypt("RSA-OAEP-256", hidden.result));
  const wrapped = await step("wrap", () => client.wrapKey("RSA-OAEP-256", text));
  await step("unwrap", () => client.unwrapKey("RSA-OAEP-256", wrapped.result));
  exchange.cipherTexts.push({ key: rsa.name, version: rsa.properties.version, algorithm: "RSA-OAEP-256", value: base64url(hidden.result) });

  await step("rotate", () => keys.rotateKey(named("dated")));
  await step("set the rotation policy", () => keys.updateKeyRotationPolicy(named("dated"),
    { expiresIn: "P180D", lifetimeActions: [{ action: "Rotate", timeAfterCreate: "P90D" }] }));
  await step("get the rotation policy", () => keys.getKeyRotationPolicy(named("dated")));

  await keys.createEcKey(named("passing"), {});
  const keyBackup = await step("back up a key", () => keys.backupKey(named("passing")));
  await step("delete a key", async () => (await keys.beginDeleteKey(named("passing"), often)).pollUntilDone());
  await step("get a deleted key", () => keys.getDeletedKey(named("passing")));
  await step("list deleted keys", () => firstPage(keys.listDeletedKeys()));
  await step("recover a key", async () => (await keys.beginRecoverDeletedKey(named("passing"), often)).pollUntilDone());
  await (await keys.beginDeleteKey(named("passing"), often)).pollUntilDone();
  await step("purge a key", () => keys.purgeDeletedKey(named("passing")));
  exchange.backups.push({ kind: "key", name: named("passing"), blob: Buffer.from(keyBackup).toString("base64url") });

  const secret = await step("set a secret", () => secrets.setSecret(named("secret"), "first é 中", { enabled: true, tags: { team: "orders" } }));
  await step("get a secret", () => secrets.getSecret(named("secret")));
  await step("get a secret's version", () => secrets.getSecret(named("secret"), { version: secret.properties.version }));
  await step("update a secret", () => secrets.updateSecretProperties(named("secret"), secret.properties.version, { enabled: true, tags: { team: "billing" } }));
  await step("list secrets", () => firstPage(secrets.listPropertiesOfSecrets()));
  await step("list a secret's versions", () => firstPage(secrets.listPropertiesOfSecretVersions(named("secret"))));
  await secrets.setSecret(named("passing"), "kept in the backup");
  const secretBackup = await step("back up a secret", () => secrets.backupSecret(named("passing")));
  await step("delete a secret", async () => (await secrets.beginDeleteSecret(named("passing"), often)).pollUntilDone());
  await step("get a deleted secret", () => secrets.getDeletedSecret(named("passing")));
  await step("list deleted secrets", () => firstPage(secrets.listDeletedSecrets()));
  await step("recover a secret", async () => (await secrets.beginRecoverDeletedSecret(named("passing"), often)).pollUntilDone());
  await (await secrets.beginDeleteSecret(named("passing"), often)).pollUntilDone();
  await step("purge a secret", () => secrets.purgeDeletedSecret(named("passing")));
  exchange.backups.push({ kind: "secret", name: named("passing"), blob: Buffer.from(secretBackup).toString("base64url") });

  for (const key of [rsa, ec, importedRsa, importedEc])
    exchange.keys.push({ name: key.name, version: key.properties.version, point: base64url(key.key.n ?? key.key.x) });
  exchange.secrets.push({ name: named("secret"), version: secret.properties.version, value: "first é 中", tags: { team: "billing" } });
  writeFileSync(file, JSON.stringify(exchange, null, 1));
}

async function restored(action) {
  const deadline = Date.now() + 10_000;
  for (;;) {
    try {
      return await action();
    } catch (error) {
      if (error.statusCode !== 409 || Date.now() > deadline) throw error; // the purge is still under way
    }
  }
}

async function read(file, report) {
  const exchange = JSON.parse(readFileSync(file));
  const ledger = new Ledger("official clients, on what ours made", "keys 4.10.2, secrets 4.10.0", "client");
  for (const { name, version, point } of exchange.keys) {
    await ledger.passes(`get ${name}`, async () => {
      const { key } = await keys.getKey(name, { version });
      same(base64url(key.n ?? key.x), point, "the public half");
    });
  }
  for (const { name, version, value, tags } of exchange.secrets) {
    await ledger.passes(`get ${name}`, async () => {
      const secret = await secrets.getSecret(name, { version });
      same([secret.value, secret.properties.tags], [value, tags], "value and tags");
    });
  }
  await ledger.passes("find them in the lists", async () => {
    const names = [...await collect(keys.listPropertiesOfKeys()), ...await collect(secrets.listPropertiesOfSecrets())].map(({ name }) => name);
    check([...exchange.keys, ...exchange.secrets].every(({ name }) => names.includes(name)), "every name in the lists");
  });
  for (const { key, version, algorithm, signature } of exchange.signatures) {
    await ledger.passes(`verify ${algorithm} of ${key}`, async () => {
      const given = await keys.getKey(key, { version });
      const bytes = Buffer.from(signature, "base64url");
      same((await cryptographyOf(given).verify(algorithm, digestOf(algorithm, data), bytes)).result, true, "the vault's verdict");
      check(fits(algorithm, given.key, data, bytes), "a signature that Node accepts");
    });
  }
  for (const { key, version, algorithm, value } of exchange.cipherTexts) {
    await ledger.passes(`decrypt ${algorithm} of ${key}`, async () => {
      const { result } = await cryptographyOf(await keys.getKey(key, { version })).decrypt(algorithm, Buffer.from(value, "base64url"));
      same(Buffer.from(result).toString(), text.toString(), "the text");
    });
  }
  for (const { kind, name, blob } of exchange.backups) {
    await ledger.passes(`restore the ${kind} ${name}`, async () => {
      const bytes = Buffer.from(blob, "base64url");
      const back = await restored(() => (kind === "key" ? keys.restoreKeyBackup(bytes) : secrets.restoreSecretBackup(bytes)));
      same(back.name, name, "name");
    });
  }
  return ledger.finish(report);
}

const [task, file, report] = process.argv.slice(2);
if (task === "make") await make(file);
else process.exit((await read(file, report)) ? 0 : 1);
