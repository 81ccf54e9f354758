// SPDX-License-Identifier: Apache-2.0
// Every operation of the official CryptographyClient. Signatures are judged by the vault and by Node. The official
// client encrypts and verifies by RSA on its own where it can; the vault then decrypts what it made.
import { CryptographyClient } from "@azure/keyvault-keys";
import { check, same } from "./ledger.mjs";
import { digestOf, fits } from "./keymaterial.mjs";
import { credential, keys, options } from "./vault.mjs";

const data = Buffer.from("what was agreed upon\n".repeat(100));
const text = Buffer.from("a key of thirty-two bytes ......");

async function signing(ledger, name, algorithms) {
  const key = await keys.getKey(name);
  const client = new CryptographyClient(key, credential, options);
  for (const algorithm of algorithms) {
    const digest = digestOf(algorithm, data);
    const signature = await ledger.passes(`sign ${algorithm}`, async () => {
      const { result, keyID } = await client.sign(algorithm, digest);
      same(keyID, key.id, "keyID");
      check(fits(algorithm, key.key, data, result), "a signature that Node accepts");
      return result;
    });
    await ledger.passes(`verify ${algorithm}`, async () => {
      same((await client.verify(algorithm, digest, signature)).result, true, "the verdict");
      const wrong = Buffer.from(signature);
      wrong[wrong.length - 1] ^= 1;
      same((await client.verify(algorithm, digest, wrong)).result, false, "the verdict on a changed signature");
    });
    const signed = await ledger.passes(`signData ${algorithm}`, async () => {
      const { result } = await client.signData(algorithm, data);
      check(fits(algorithm, key.key, data, result), "a signature that Node accepts");
      return result;
    });
    const verifyingData = async () => same((await client.verifyData(algorithm, data, signed)).result, true, "the verdict");
    if (algorithm.startsWith("PS"))
      await ledger.failsOnTheirSide(`verifyData ${algorithm}`, "verified locally as PKCS #1 v1.5, not as PSS", verifyingData);
    else await ledger.passes(`verifyData ${algorithm}`, verifyingData);
  }
}

async function encrypting(ledger) {
  const client = keys.getCryptographyClient("made-rsa-2048");
  for (const algorithm of ["RSA1_5", "RSA-OAEP", "RSA-OAEP-256"]) {
    await ledger.passes(`encrypt and decrypt ${algorithm}`, async () => {
      const { result } = await client.encrypt(algorithm, text);
      same(Buffer.from((await client.decrypt(algorithm, result)).result).toString(), text.toString(), "the text");
    });
    await ledger.passes(`encrypt and decrypt ${algorithm} by parameters`, async () => {
      const { result } = await client.encrypt({ algorithm, plaintext: text });
      same(Buffer.from((await client.decrypt({ algorithm, ciphertext: result })).result).toString(), text.toString(), "the text");
    });
    await ledger.passes(`wrapKey and unwrapKey ${algorithm}`, async () => {
      const { result } = await client.wrapKey(algorithm, text);
      same(Buffer.from((await client.unwrapKey(algorithm, result)).result).toString(), text.toString(), "the key");
    });
  }
  await ledger.refuses("decrypt nonsense", 400, "BadParameter", () => client.decrypt("RSA-OAEP-256", Buffer.alloc(256, 7)));
  await ledger.refuses("encrypt too much", 400, "BadParameter", () => client.encrypt("RSA-OAEP-256", Buffer.alloc(500)));
}

async function refusals(ledger) {
  const client = keys.getCryptographyClient("made-ec-P-256");
  await ledger.refuses("sign a digest that is too short", 400, "BadParameter", () => client.sign("ES256", Buffer.alloc(31)));
  await ledger.refuses("sign by an algorithm of another curve", 400, "BadParameter", () => client.sign("ES384", Buffer.alloc(48)));
  await ledger.refuses("sign by a disabled key", 403, "Forbidden",
    () => keys.getCryptographyClient("made-disabled").sign("ES256", Buffer.alloc(32)), "KeyDisabled");
  await ledger.refuses("sign by no key", 404, "KeyNotFound",
    () => keys.getCryptographyClient("never-made").sign("ES256", Buffer.alloc(32)));
  // The client would refuse by itself; a stale copy of the key lets the question through to the vault.
  const stale = await keys.createEcKey("stale", {});
  await keys.updateKeyProperties("stale", stale.properties.version, { keyOps: ["verify"] });
  await ledger.refuses("sign by a key that may not", 403, "Forbidden",
    () => new CryptographyClient(stale, credential, options).sign("ES256", Buffer.alloc(32)), "KeyOperationForbidden");
  await keys.updateKeyProperties("stale", stale.properties.version, { keyOps: ["sign"], expiresOn: new Date("2021-01-01Z") });
  await ledger.refuses("sign by an expired key", 403, "Forbidden",
    () => new CryptographyClient(stale, credential, options).sign("ES256", Buffer.alloc(32)), "KeyExpired");
}

export async function everyCryptographicOperation(ledger) {
  await signing(ledger, "made-rsa-2048", ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512"]);
  await signing(ledger, "made-ec-P-256", ["ES256"]);
  await signing(ledger, "made-ec-P-384", ["ES384"]);
  await signing(ledger, "made-ec-P-521", ["ES512"]);
  await signing(ledger, "made-ec-P-256K", ["ES256K"]);
  await signing(ledger, "imported-rsa", ["RS256"]);
  await encrypting(ledger);
  await refusals(ledger);
}
