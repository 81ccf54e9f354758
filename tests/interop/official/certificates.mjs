// SPDX-License-Identifier: Apache-2.0
// The official client's view of a practice vault's sample certificates: lists, versions, bundles, policies, and what is
// refused. usage: node certificates.mjs REPORT
import { X509Certificate, createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { Ledger, check, same } from "./ledger.mjs";
import { certificates, collect, keys, secrets } from "./vault.mjs";

const names = ["api-contoso-example", "wiki-contoso-example", "wildcard-intranet-example", "www-contoso-example"];
const many = "www-contoso-example";
const withdrawn = "withdrawn-shop-example";

function thumbprint(der) {
  return createHash("sha1").update(der).digest("hex");
}

function checkBundle(bundle) {
  const parsed = new X509Certificate(Buffer.from(bundle.cer));
  same(Buffer.from(bundle.properties.x509Thumbprint).toString("hex"), thumbprint(bundle.cer), "the thumbprint");
  same(new Date(parsed.validTo).getTime(), bundle.properties.expiresOn.getTime(), "the end");
  same(new Date(parsed.validFrom).getTime(), bundle.properties.notBefore.getTime(), "the start");
  return parsed;
}

async function certificatesToBrowse(ledger) {
  await ledger.passes("listPropertiesOfCertificates", async () =>
    same((await collect(certificates.listPropertiesOfCertificates())).map((item) => item.name), names, "the list"));
  const versions = await ledger.passes("listPropertiesOfCertificateVersions", async () => {
    const items = await collect(certificates.listPropertiesOfCertificateVersions(many));
    same(items.length, 4, "the number of versions");
    return items;
  });
  await ledger.passes("listPropertiesOfCertificateVersions of none", async () =>
    same(await collect(certificates.listPropertiesOfCertificateVersions("never-made")), [], "the list"));
  await ledger.passes("listDeletedCertificates", async () =>
    same((await collect(certificates.listDeletedCertificates())).map((item) => item.name), [withdrawn], "the list"));
  await ledger.passes("getCertificate", async () => {
    const bundle = await certificates.getCertificate(many);
    check(checkBundle(bundle).checkHost("contoso.example"), "the name is in the certificate");
    same(bundle.keyId, (await keys.getKey(many)).id, "the key behind it");
    same(bundle.secretId, (await secrets.getSecret(many)).properties.id, "the secret behind it");
    same(bundle.policy.issuerName, "practice-issuer", "the issuer");
  });
  await ledger.passes("getCertificateVersion", async () => {
    const bundle = await certificates.getCertificateVersion(many, versions[0].version);
    checkBundle(bundle);
    same(bundle.properties.version, versions[0].version, "the version");
  });
  await ledger.passes("getCertificatePolicy", async () => {
    const policy = await certificates.getCertificatePolicy(many);
    same(policy.subject, "O=Contoso, CN=www.contoso.example", "the subject");
    same(policy.subjectAlternativeNames.dnsNames, ["www.contoso.example", "contoso.example"], "the names");
    same(policy.lifetimeActions, [{ action: "AutoRenew", lifetimePercentage: 80 }], "the actions");
    same([policy.keyType, policy.keyCurveName, policy.exportable, policy.reuseKey], ["EC", "P-256", true, false], "the key");
  });
  await ledger.passes("getDeletedCertificate", async () => {
    const bundle = await certificates.getDeletedCertificate(withdrawn);
    checkBundle(bundle);
    check(bundle.scheduledPurgeDate > bundle.deletedOn, "its purge is later than its deletion");
  });
  await ledger.refuses("getCertificate of none", 404, "CertificateNotFound", () => certificates.getCertificate("never-made"));
  await ledger.refuses("getCertificateVersion of none", 404, "CertificateNotFound",
    () => certificates.getCertificateVersion("never-made", "0".repeat(32)));
  await ledger.refuses("getCertificatePolicy of none", 404, "CertificateNotFound", () => certificates.getCertificatePolicy("never-made"));
  await ledger.refuses("getDeletedCertificate of none", 404, "CertificateNotFound", () => certificates.getDeletedCertificate("never-made"));
}

const packageFile = JSON.parse(readFileSync(new URL("package.json", import.meta.url)));
const ledger = new Ledger("official npm client, browsing practice-vault's certificates",
  `certificates ${packageFile.dependencies["@azure/keyvault-certificates"]}`, "client");
await certificatesToBrowse(ledger);
process.exit(ledger.finish(process.argv[2]) ? 0 : 1);
