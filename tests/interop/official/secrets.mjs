// SPDX-License-Identifier: Apache-2.0
// Every operation of the official SecretClient.
import { check, same } from "./ledger.mjs";
import { collect, often, secrets } from "./vault.mjs";

const later = new Date("2037-02-03T04:05:06Z");
const text = "first line\n\tsecond é 中 🔑 \"quoted\" \\ end";

async function settingAndReading(ledger) {
  const first = await ledger.passes("setSecret", async () => {
    const secret = await secrets.setSecret("written", text, { tags: { team: "orders" }, expiresOn: later });
    same([secret.value, secret.properties.tags, secret.properties.expiresOn], [text, { team: "orders" }, later], "what was set");
    return secret;
  });
  await ledger.failsOnTheirSide("setSecret with a content type", "sent as the request's Content-Type, not in the body", async () =>
    same((await secrets.setSecret("typed", "x", { contentType: "text/plain" })).properties.contentType, "text/plain", "contentType"));
  const second = await ledger.passes("setSecret a second version", () => secrets.setSecret("written", ""));
  await ledger.passes("getSecret", async () => same((await secrets.getSecret("written")).value, "", "the current value"));
  await ledger.passes("getSecret of a version", async () =>
    same((await secrets.getSecret("written", { version: first.properties.version })).value, text, "the value"));
  await ledger.refuses("getSecret of none", 404, "SecretNotFound", () => secrets.getSecret("never-written"));
  await ledger.passes("setSecret of 25,600 bytes", async () => {
    await secrets.setSecret("large", "x".repeat(25_600));
    same((await secrets.getSecret("large")).value.length, 25_600, "length");
  });
  await ledger.refuses("setSecret of 25,601 bytes", 400, "BadParameter", () => secrets.setSecret("large", "x".repeat(25_601)));
  await ledger.refuses("setSecret with a bad name", 400, "BadParameter", () => secrets.setSecret("bad_name", "x"));
  await ledger.passes("updateSecretProperties", async () => {
    const properties = await secrets.updateSecretProperties("written", first.properties.version,
      { tags: { changed: "yes" } });
    same([properties.tags, properties.expiresOn], [{ changed: "yes" }, later], "what was changed, and what was not");
  });
  await ledger.failsOnTheirSide("updateSecretProperties with a content type", "sent as the request's Content-Type, not in the body", async () =>
    same((await secrets.updateSecretProperties("written", first.properties.version, { contentType: "text/plain" })).contentType,
      "text/plain", "contentType"));
  await ledger.passes("updateSecretProperties of the current version", async () =>
    same((await secrets.updateSecretProperties("written", "", { enabled: false })).id, second.properties.id, "id"));
  await ledger.refuses("getSecret of a disabled one", 403, "Forbidden", () => secrets.getSecret("written"), "SecretDisabled");
  await ledger.refuses("updateSecretProperties of none", 404, "SecretNotFound",
    () => secrets.updateSecretProperties("never-written", "", { enabled: true }));
  await ledger.passes("updateSecretProperties enabled again", () => secrets.updateSecretProperties("written", "", { enabled: true }));
}

async function listing(ledger) {
  await ledger.passes("listPropertiesOfSecretVersions", async () => {
    const versions = await collect(secrets.listPropertiesOfSecretVersions("written"));
    same(versions.length, 2, "number of versions");
    check(versions.every((version) => version.value === undefined && version.version), "versions without values");
  });
  await ledger.passes("setSecret thirty more", async () => {
    for (let index = 0; index < 30; ++index) await secrets.setSecret(`listed-${index}`, "x");
  });
  await ledger.passes("listPropertiesOfSecrets over pages", async () => {
    const names = (await collect(secrets.listPropertiesOfSecrets())).map(({ name }) => name);
    same(names.filter((name) => name.startsWith("listed-")).length, 30, "number of secrets");
    same(new Set(names).size, names.length, "number of names");
  });
  await ledger.passes("listPropertiesOfSecrets by pages of 10", async () => {
    const pages = await collect(secrets.listPropertiesOfSecrets().byPage({ maxPageSize: 10 }));
    check(pages.length >= 4 && pages.every((page) => page.length <= 10), "pages of at most ten");
  });
}

async function deletingAndRestoring(ledger) {
  const backup = await ledger.passes("backupSecret", () => secrets.backupSecret("written"));
  await ledger.refuses("restoreSecretBackup over a living one", 409, "Conflict", () => secrets.restoreSecretBackup(backup));
  await ledger.passes("beginDeleteSecret", async () => {
    const deleted = await (await secrets.beginDeleteSecret("written", often)).pollUntilDone();
    check(deleted.recoveryId?.endsWith("/deletedsecrets/written") && deleted.value === undefined, "recoveryId, and no value");
  });
  await ledger.passes("getDeletedSecret", async () => same((await secrets.getDeletedSecret("written")).name, "written", "name"));
  await ledger.passes("listDeletedSecrets", async () =>
    check((await collect(secrets.listDeletedSecrets())).some(({ name }) => name === "written"), "the deleted secret"));
  await ledger.refuses("getSecret of a deleted one", 404, "SecretNotFound", () => secrets.getSecret("written"));
  await ledger.refuses("setSecret in the place of a deleted one", 409, "Conflict", () => secrets.setSecret("written", "x"),
    "ObjectIsDeletedButRecoverable");
  await ledger.passes("beginRecoverDeletedSecret", async () => {
    await (await secrets.beginRecoverDeletedSecret("written", often)).pollUntilDone();
    same((await secrets.getSecret("written")).value, "", "the value");
  });
  await ledger.refuses("getDeletedSecret of none", 404, "SecretNotFound", () => secrets.getDeletedSecret("written"));
  await ledger.refuses("beginDeleteSecret of none", 404, "SecretNotFound", async () => secrets.beginDeleteSecret("never-written", often));
  await ledger.passes("purgeDeletedSecret", async () => {
    await (await secrets.beginDeleteSecret("written", often)).pollUntilDone();
    await secrets.purgeDeletedSecret("written");
  });
  await ledger.passes("restoreSecretBackup", async () => {
    const deadline = Date.now() + 10_000;
    for (;;) {
      try {
        return same((await secrets.restoreSecretBackup(backup)).name, "written", "name");
      } catch (error) {
        if (error.statusCode !== 409 || Date.now() > deadline) throw error; // the purge is still under way
      }
    }
  });
  await ledger.passes("getSecret after it", async () => same((await secrets.getSecret("written")).value, "", "the value"));
  await ledger.refuses("restoreSecretBackup of nonsense", 400, "Malformed backup blob",
    () => secrets.restoreSecretBackup(Buffer.from("nonsense")));
  await ledger.refuses("backupSecret of none", 404, "SecretNotFound", () => secrets.backupSecret("never-written"));
  await ledger.refuses("purgeDeletedSecret of none", 404, "SecretNotFound", () => secrets.purgeDeletedSecret("never-written"));
}

export async function everySecretOperation(ledger) {
  await settingAndReading(ledger);
  await listing(ledger);
  await deletingAndRestoring(ledger);
}
