// SPDX-License-Identifier: Apache-2.0
// The practice vault that this program was started beside: where it is, clients for it, and its own switches.
// Its root certificate comes in by NODE_EXTRA_CA_CERTS.
import https from "node:https";
import { CertificateClient } from "@azure/keyvault-certificates";
import { KeyClient } from "@azure/keyvault-keys";
import { SecretClient } from "@azure/keyvault-secrets";

export const url = process.env.INTEROP_URL;

export function tokenOf(text) {
  return { getToken: async () => ({ token: text, expiresOnTimestamp: Date.now() + 3_600_000 }) };
}

export const credential = tokenOf(process.env.INTEROP_TOKEN);

// A vault on this computer is not below the domain that its challenge names.
export const options = { disableChallengeResourceVerification: true };

export const keys = new KeyClient(url, credential, options);
export const secrets = new SecretClient(url, credential, options);
export const certificates = new CertificateClient(url, credential, options);

/// How often a poller asks, in milliseconds: the practice vault takes a third of a second where Azure takes twenty.
export const often = { intervalInMs: 150 };

export async function collect(iterator) {
  const items = [];
  for await (const item of iterator) items.push(item);
  return items;
}

/// POST, GET and DELETE below /practice; the parsed answer where there is one.
export function practice(method, path, body) {
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${process.env.INTEROP_TOKEN}`, "content-type": "application/json" };
    const request = https.request(`${url}/practice/${path}`, { method, headers }, (response) => {
      let text = "";
      response.on("data", (part) => (text += part));
      response.on("end", () => resolve(text === "" ? undefined : JSON.parse(text)));
    });
    request.on("error", reject);
    request.end(body === undefined ? undefined : JSON.stringify(body));
  });
}
