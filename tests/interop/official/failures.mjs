// SPDX-License-Identifier: Apache-2.0
// How the official client takes the practice vault's faults and refusals of its own: tokens, throttling, other servers.
import { SecretClient } from "@azure/keyvault-secrets";
import { check, same } from "./ledger.mjs";
import { options, practice, secrets, tokenOf, url } from "./vault.mjs";

export async function failuresOnTheWay(ledger) {
  await ledger.refuses("a token that is not the vault's", 401, "Unauthorized",
    () => new SecretClient(url, tokenOf("another"), options).getSecret("large"));
  await ledger.passes("a challenge for a resource of another domain is refused by the client", async () => {
    let message = "";
    await new SecretClient(url, tokenOf("never sent")).getSecret("large").catch((error) => (message = error.message));
    check(message.includes("does not match the requested domain"), "the client's own words");
  });
  await ledger.passes("429 once, then the answer", async () => {
    await practice("POST", "faults", { fault: "throttle", match: "/secrets/large", retryAfter: 1 });
    same((await secrets.getSecret("large")).value.length, 25_600, "length");
  });
  await ledger.passes("503 once, then the answer", async () => {
    await practice("POST", "faults", { fault: "status", match: "/secrets/large", status: 503, code: "ServerError", message: "try again" });
    same((await secrets.getSecret("large")).value.length, 25_600, "length");
  });
  await ledger.refuses("403 by a policy", 403, "Forbidden", async () => {
    await practice("POST", "faults", { fault: "status", match: "/secrets/large", status: 403, code: "Forbidden",
      innerCode: "ForbiddenByPolicy", message: "no" });
    return secrets.getSecret("large");
  }, "ForbiddenByPolicy");
  await practice("DELETE", "faults");
}
