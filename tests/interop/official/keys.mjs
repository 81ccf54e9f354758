// SPDX-License-Identifier: Apache-2.0
// Every operation of the official KeyClient but the cryptographic ones.
import { parseKeyVaultKeyIdentifier } from "@azure/keyvault-keys";
import { check, same } from "./ledger.mjs";
import { privateJwk } from "./keymaterial.mjs";
import { collect, keys, often } from "./vault.mjs";

const later = new Date("2037-02-03T04:05:06Z");
const earlier = new Date("2020-01-02T03:04:05Z");

async function creating(ledger) {
  await ledger.passes("createKey RSA", async () => {
    const key = await keys.createKey("made-rsa", "RSA", { enabled: true, notBefore: earlier, expiresOn: later,
      keyOps: ["sign", "verify"], tags: { team: "orders", "é": "中" } });
    same(key.keyType, "RSA", "keyType");
    same([...key.keyOperations].sort(), ["sign", "verify"], "keyOperations");
    same(key.properties.notBefore, earlier, "notBefore");
    same(key.properties.expiresOn, later, "expiresOn");
    same(key.properties.tags, { team: "orders", "é": "中" }, "tags");
    same(parseKeyVaultKeyIdentifier(key.id).name, "made-rsa", "name in the id");
    check(/^[0-9a-f]{32}$/.test(key.properties.version), "a version of 32 hexadecimal digits");
    check(key.properties.createdOn instanceof Date && key.properties.recoveryLevel, "createdOn and recoveryLevel");
  });
  for (const bits of [2048, 3072, 4096]) {
    await ledger.passes(`createRsaKey ${bits}`, async () => {
      const { key } = await keys.createRsaKey(`made-rsa-${bits}`, { keySize: bits });
      check(key.n.length * 8 === bits || key.n.length * 8 === bits + 8, `${bits} bits`);
    });
  }
  await ledger.failsOnTheirSide("createRsaKey publicExponent 3", "the option is never sent", async () => {
    const { key } = await keys.createRsaKey("made-rsa-three", { publicExponent: 3 });
    same([...key.e], [3], "e");
  });
  await ledger.failsOnTheirSide("createKey with an expiry in 2040", "dates beyond 2038 are cut to 32 bits before sending", async () => {
    const beyond = new Date("2040-02-03T04:05:06Z");
    same((await keys.createEcKey("made-beyond", { expiresOn: beyond })).properties.expiresOn, beyond, "expiresOn");
  });
  await ledger.passes("createRsaKey hsm", async () =>
    same((await keys.createRsaKey("made-rsa-hsm", { hsm: true })).keyType, "RSA-HSM", "keyType"));
  for (const curve of ["P-256", "P-384", "P-521", "P-256K"]) {
    await ledger.passes(`createEcKey ${curve}`, async () =>
      same((await keys.createEcKey(`made-ec-${curve}`, { curve })).key.crv, curve, "crv"));
  }
  await ledger.passes("createEcKey hsm", async () =>
    same((await keys.createEcKey("made-ec-hsm", { hsm: true })).keyType, "EC-HSM", "keyType"));
  await ledger.passes("createKey disabled", async () =>
    same((await keys.createKey("made-disabled", "EC", { enabled: false })).properties.enabled, false, "enabled"));
  await ledger.refuses("createOctKey", 400, "BadParameter", () => keys.createOctKey("made-oct"));
  await ledger.refuses("createKey of an unknown type", 400, "BadParameter", () => keys.createKey("made-odd", "ODD"));
  await ledger.refuses("createRsaKey 1000 bits", 400, "BadParameter", () => keys.createRsaKey("made-odd", { keySize: 1000 }));
  await ledger.refuses("createKey with 16 tags", 400, "BadParameter", () => keys.createKey("made-odd", "EC",
    { tags: Object.fromEntries(Array.from({ length: 16 }, (_, index) => [`tag${index}`, "x"])) }));
  await ledger.refuses("createKey with a bad name", 400, "BadParameter", () => keys.createKey("made_odd", "EC"));
}

async function importing(ledger) {
  await ledger.passes("importKey RSA", async () => {
    const jwk = privateJwk("rsa", { modulusLength: 2048 });
    const { key } = await keys.importKey("imported-rsa", { ...jwk, keyOps: ["sign", "verify"] }, { tags: { from: "node" } });
    check(Buffer.from(key.n).equals(jwk.n), "the modulus that was sent");
    check(key.d === undefined, "no private part");
  });
  await ledger.passes("importKey EC", async () => {
    const jwk = privateJwk("ec", { namedCurve: "P-384" });
    const { key } = await keys.importKey("imported-ec", jwk);
    check(Buffer.from(key.x).equals(jwk.x), "the point that was sent");
  });
  await ledger.passes("importKey P-256K", async () =>
    same((await keys.importKey("imported-k", privateJwk("ec", { namedCurve: "secp256k1" }))).key.crv, "P-256K", "crv"));
  await ledger.passes("importKey hardwareProtected", async () =>
    keys.importKey("imported-hsm", { ...privateJwk("ec", { namedCurve: "P-256" }), kty: "EC-HSM" }, { hardwareProtected: true }));
  await ledger.refuses("importKey without its private part", 400, "BadParameter", () => {
    const { d, ...half } = privateJwk("ec", { namedCurve: "P-256" });
    return keys.importKey("imported-half", half);
  });
}

async function readingAndUpdating(ledger) {
  const first = await ledger.passes("createEcKey again", () => keys.createEcKey("versions"));
  const second = await ledger.passes("createEcKey a second version", () => keys.createEcKey("versions"));
  await ledger.passes("getKey", async () =>
    same((await keys.getKey("versions")).properties.version, second.properties.version, "the current version"));
  await ledger.passes("getKey of a version", async () =>
    same((await keys.getKey("versions", { version: first.properties.version })).id, first.id, "id"));
  await ledger.refuses("getKey of none", 404, "KeyNotFound", () => keys.getKey("never-made"));
  await ledger.refuses("getKey of no version", 404, "KeyNotFound", () => keys.getKey("versions", { version: "0".repeat(32) }));
  await ledger.passes("updateKeyProperties of a version", async () => {
    const updated = await keys.updateKeyProperties("versions", first.properties.version,
      { enabled: false, expiresOn: later, tags: { changed: "yes" }, keyOps: ["verify"] });
    same([updated.properties.enabled, updated.properties.expiresOn, updated.properties.tags, updated.keyOperations],
      [false, later, { changed: "yes" }, ["verify"]], "what was changed");
  });
  await ledger.passes("updateKeyProperties of the current version", async () =>
    same((await keys.updateKeyProperties("versions", { tags: { current: "yes" } })).id, second.id, "id"));
  await ledger.refuses("updateKeyProperties of none", 404, "KeyNotFound", () => keys.updateKeyProperties("never-made", { enabled: true }));
  await ledger.passes("listPropertiesOfKeyVersions", async () => {
    const versions = await collect(keys.listPropertiesOfKeyVersions("versions"));
    same(versions.map(({ id }) => id).sort(), [first.id, second.id].sort(), "ids");
    same(versions.find(({ id }) => id === first.id).tags, { changed: "yes" }, "tags");
  });
  await ledger.passes("listPropertiesOfKeyVersions of none", async () =>
    same(await collect(keys.listPropertiesOfKeyVersions("never-made")), [], "the list"));
  await ledger.passes("listPropertiesOfKeys", async () => {
    const names = (await collect(keys.listPropertiesOfKeys())).map(({ name }) => name);
    check(names.includes("made-rsa") && names.includes("imported-ec"), "both names");
    same(new Set(names).size, names.length, "number of names");
  });
  await ledger.passes("listPropertiesOfKeys by pages of 3", async () => {
    const pages = await collect(keys.listPropertiesOfKeys().byPage({ maxPageSize: 3 }));
    check(pages.length > 4 && pages.every((page) => page.length <= 3), "pages of at most three");
    same(pages.flat().length, (await collect(keys.listPropertiesOfKeys())).length, "number of keys");
  });
  await ledger.refuses("listPropertiesOfKeys by pages of 26", 400, "BadParameter",
    () => collect(keys.listPropertiesOfKeys().byPage({ maxPageSize: 26 })));
}

async function deletingAndRecovering(ledger) {
  await ledger.passes("beginDeleteKey", async () => {
    const poller = await keys.beginDeleteKey("versions", often);
    const deleted = await poller.pollUntilDone();
    check(deleted.properties.recoveryId.endsWith("/deletedkeys/versions"), "recoveryId");
    same((deleted.properties.scheduledPurgeDate - deleted.properties.deletedOn) / 86_400_000,
      deleted.properties.recoverableDays, "days until the purge");
  });
  await ledger.passes("getDeletedKey", async () => same((await keys.getDeletedKey("versions")).name, "versions", "name"));
  await ledger.passes("listDeletedKeys", async () =>
    check((await collect(keys.listDeletedKeys())).some(({ name }) => name === "versions"), "the deleted key"));
  await ledger.refuses("getKey of a deleted one", 404, "KeyNotFound", () => keys.getKey("versions"));
  await ledger.refuses("createKey in the place of a deleted one", 409, "Conflict", () => keys.createEcKey("versions"),
    "ObjectIsDeletedButRecoverable");
  await ledger.passes("beginRecoverDeletedKey", async () => {
    const poller = await keys.beginRecoverDeletedKey("versions", often);
    same((await poller.pollUntilDone()).name, "versions", "name");
    same((await collect(keys.listPropertiesOfKeyVersions("versions"))).length, 2, "versions");
  });
  await ledger.refuses("getDeletedKey of none", 404, "KeyNotFound", () => keys.getDeletedKey("versions"));
  await ledger.refuses("beginDeleteKey of none", 404, "KeyNotFound", async () => keys.beginDeleteKey("never-made", often));
  await ledger.refuses("beginRecoverDeletedKey of none", 404, "KeyNotFound",
    async () => (await keys.beginRecoverDeletedKey("never-made", often)).pollUntilDone());
  await ledger.refuses("purgeDeletedKey of none", 404, "KeyNotFound", () => keys.purgeDeletedKey("never-made"));
}

async function backupAndRestore(ledger) {
  const backup = await ledger.passes("backupKey", () => keys.backupKey("versions"));
  await ledger.refuses("restoreKeyBackup over a living one", 409, "Conflict", () => keys.restoreKeyBackup(backup));
  await ledger.passes("purgeDeletedKey", async () => {
    await (await keys.beginDeleteKey("versions", often)).pollUntilDone();
    await keys.purgeDeletedKey("versions");
  });
  await ledger.passes("restoreKeyBackup", async () => {
    const deadline = Date.now() + 10_000;
    for (;;) {
      try {
        return same((await keys.restoreKeyBackup(backup)).name, "versions", "name");
      } catch (error) {
        if (error.statusCode !== 409 || Date.now() > deadline) throw error; // the purge is still under way
      }
    }
  });
  await ledger.passes("listPropertiesOfKeyVersions after it", async () =>
    same((await collect(keys.listPropertiesOfKeyVersions("versions"))).length, 2, "versions"));
  await ledger.refuses("restoreKeyBackup of nonsense", 400, "Malformed backup blob",
    () => keys.restoreKeyBackup(Buffer.from("nonsense")));
  await ledger.refuses("backupKey of none", 404, "KeyNotFound", () => keys.backupKey("never-made"));
}

async function rotating(ledger) {
  await ledger.passes("rotateKey", async () => {
    const before = await keys.getKey("made-ec-P-384");
    const after = await keys.rotateKey("made-ec-P-384");
    check(after.id !== before.id && after.key.crv === "P-384", "a new version of the same curve");
  });
  await ledger.refuses("rotateKey of none", 404, "KeyNotFound", () => keys.rotateKey("never-made"));
  await ledger.passes("getKeyRotationPolicy where none is set", async () => {
    const policy = await keys.getKeyRotationPolicy("made-rsa");
    same([policy.id, policy.lifetimeActions.map(({ action }) => action)], [undefined, ["Notify"]], "id and actions");
  });
  await ledger.passes("updateKeyRotationPolicy", async () => {
    const policy = await keys.updateKeyRotationPolicy("made-rsa",
      { expiresIn: "P180D", lifetimeActions: [{ action: "Rotate", timeAfterCreate: "P90D" }] });
    same(policy.expiresIn, "P180D", "expiresIn");
    same(policy.lifetimeActions.map(({ action }) => action), ["Rotate", "Notify"], "actions, with the notice that is added");
  });
  await ledger.passes("getKeyRotationPolicy", async () => {
    const policy = await keys.getKeyRotationPolicy("made-rsa");
    check(policy.id && policy.createdOn instanceof Date && policy.expiresIn === "P180D", "id, createdOn and expiresIn");
  });
  await ledger.passes("rotateKey under the policy", async () =>
    check((await keys.rotateKey("made-rsa")).properties.expiresOn > new Date(), "an expiry"));
  await ledger.refuses("updateKeyRotationPolicy of 3 days", 400, "BadParameter",
    () => keys.updateKeyRotationPolicy("made-rsa", { expiresIn: "P3D", lifetimeActions: [] }));
}

async function whatOnlyOtherVaultsOffer(ledger) {
  await ledger.refuses("getRandomBytes", 405, "MethodNotAllowed", () => keys.getRandomBytes(16));
  await ledger.refuses("releaseKey", 403, "Forbidden", () => keys.releaseKey("made-rsa", "an.attestation.token"), "AccessDenied");
  await ledger.refuses("getKeyAttestation", 405, "MethodNotAllowed", () => keys.getKeyAttestation("made-rsa"));
}

export async function everyKeyOperation(ledger) {
  await creating(ledger);
  await importing(ledger);
  await readingAndUpdating(ledger);
  await deletingAndRecovering(ledger);
  await backupAndRestore(ledger);
  await rotating(ledger);
  await whatOnlyOtherVaultsOffer(ledger);
}
