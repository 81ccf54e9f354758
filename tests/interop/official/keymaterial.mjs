// SPDX-License-Identifier: Apache-2.0
// Keys and signatures by Node's own cryptography: a third judge beside the vault and the official client.
import { constants, createHash, createPublicKey, generateKeyPairSync, verify } from "node:crypto";

const curveNames = { "P-256K": "secp256k1" };

/// A private key as the official client takes it for an import.
export function privateJwk(type, options) {
  const jwk = generateKeyPairSync(type, options).privateKey.export({ format: "jwk" });
  const key = { kty: jwk.kty, crv: jwk.crv === "secp256k1" ? "P-256K" : jwk.crv };
  for (const field of ["n", "e", "d", "p", "q", "dp", "dq", "qi", "x", "y"]) {
    if (jwk[field] !== undefined) key[field] = Buffer.from(jwk[field], "base64url");
  }
  return key;
}

/// The public half of a key that the vault gave, for Node.
export function publicKeyOf(key) {
  const text = (bytes) => bytes && Buffer.from(bytes).toString("base64url");
  const jwk = key.n
    ? { kty: "RSA", n: text(key.n), e: text(key.e) }
    : { kty: "EC", crv: curveNames[key.crv] ?? key.crv, x: text(key.x), y: text(key.y) };
  return createPublicKey({ key: jwk, format: "jwk" });
}

/// The hash that an algorithm of JWA signs with, and how Node is told the rest.
export function hashOf(algorithm) {
  return `sha${algorithm.slice(2, 5)}`;
}

export function digestOf(algorithm, data) {
  return createHash(hashOf(algorithm)).update(data).digest();
}

/// True when the signature fits data and key. EC signatures are raw r‖s.
export function fits(algorithm, key, data, signature) {
  const options = { key: publicKeyOf(key), dsaEncoding: "ieee-p1363" };
  if (algorithm.startsWith("PS")) {
    options.padding = constants.RSA_PKCS1_PSS_PADDING;
    options.saltLength = constants.RSA_PSS_SALTLEN_DIGEST;
  }
  return verify(hashOf(algorithm), data, options, signature);
}
