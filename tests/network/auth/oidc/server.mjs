// SPDX-License-Identifier: Apache-2.0
// For tst_oidcprovider: the npm package oidc-provider as the authority of a tenant named contoso, and a vault that
// takes that authority's tokens and no others. Both speak TLS on free ports of localhost.
//
// usage: node server.mjs FOLDER, where FOLDER/node_modules holds the packages. The first line of standard input is
// { key, certificate, clientSecret, inspectorSecret, clientCertificate } (PEM); the end of standard input ends it. It
// prints one line of JSON when it is ready, and one for each grant and each request to the vault.
import { createHash, generateKeyPairSync, X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:https';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

const { resolve } = createRequire(`${process.argv[2]}/`);
const load = (name) => import(pathToFileURL(resolve(name)));
const [{ Provider, errors }, { createLocalJWKSet, jwtVerify }] =
  await Promise.all([load('oidc-provider'), load('jose')]);

const input = createInterface({ input: process.stdin });
const told = JSON.parse((await once(input, 'line'))[0]);
input.on('close', () => process.exit(0));
const say = (line) => console.log(JSON.stringify(line));

const tls = { key: told.key, cert: told.certificate };
const listening = async () => {
  const server = createServer(tls).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return [server, `https://localhost:${server.address().port}`];
};
const [authorityServer, authority] = await listening();
const [vaultServer, vault] = await listening();

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const signing = { kid: 'signing', alg: 'RS256', use: 'sig' };
const certificate = new X509Certificate(told.clientCertificate);

const person = {
  application_type: 'native',
  token_endpoint_auth_method: 'none',
  grant_types: ['authorization_code', 'refresh_token', 'urn:ietf:params:oauth:grant-type:device_code'],
  redirect_uris: ['http://localhost'], // With any port: it is native.
};
const application = { grant_types: ['client_credentials'], response_types: [], redirect_uris: [] };
// Its first token lives for three seconds, those got by the refresh token for the usual ten minutes.
const shortLived = 'desktop-with-a-short-token';
const isShort = (ctx, client) => client.clientId === shortLived && ctx.oidc.params.grant_type !== 'refresh_token';

const provider = new Provider(authority, {
  clients: [
    { client_id: 'desktop', ...person },
    { client_id: shortLived, ...person },
    { client_id: 'daemon-with-secret', client_secret: told.clientSecret,
      token_endpoint_auth_method: 'client_secret_post', ...application },
    { client_id: 'daemon-with-certificate', token_endpoint_auth_method: 'private_key_jwt',
      token_endpoint_auth_signing_alg: 'PS256',
      jwks: { keys: [{ ...certificate.publicKey.export({ format: 'jwk' }), alg: 'PS256', use: 'sig' }] },
      ...application },
    { client_id: 'inspector', client_secret: told.inspectorSecret,
      token_endpoint_auth_method: 'client_secret_post', ...application },
  ],
  jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), ...signing }] },
  routes: {
    authorization: '/contoso/oauth2/v2.0/authorize',
    token: '/contoso/oauth2/v2.0/token',
    device_authorization: '/contoso/oauth2/v2.0/devicecode',
    code_verification: '/device',
    introspection: '/introspect',
    revocation: '/revoke',
  },
  scopes: ['openid', 'offline_access', 'profile'],
  clientAuthMethods: ['none', 'client_secret_post', 'private_key_jwt'],
  enabledJWA: { clientAuthSigningAlgValues: ['PS256'] },
  pkce: { required: () => true },
  rotateRefreshToken: true,
  // Microsoft's authority looks a client's key up by the certificate's thumbprint; this one finds it by itself, so the
  // thumbprint is looked at here.
  assertJwtClientAuthClaimsAndHeader: async (ctx, claims, header) => {
    if (header['x5t#S256'] !== createHash('sha256').update(certificate.raw).digest('base64url')) {
      throw new errors.InvalidClientAuth('x5t#S256 is not that of the registered certificate');
    }
  },
  features: {
    clientCredentials: { enabled: true },
    deviceFlow: { enabled: true },
    introspection: { enabled: true },
    revocation: { enabled: true },
    // Microsoft's clients name a resource by a scope, "https://…/.default", where others send a resource parameter
    // (RFC 8707). So the resource is taken from the scope, and the scope itself is what the resource grants.
    resourceIndicators: {
      enabled: true,
      defaultResource: (ctx) => ctx.oidc.params.scope?.split(' ').find((scope) => scope.endsWith('/.default'))
        ?.slice(0, -'/.default'.length),
      useGrantedResource: () => true,
      getResourceServerInfo: (ctx, resource, client) => {
        if (resource !== vault) throw new errors.InvalidTarget();
        return {
          scope: `${resource}/.default`,
          audience: resource,
          accessTokenFormat: 'jwt',
          accessTokenTTL: isShort(ctx, client) ? 3 : 600, // Seconds.
        };
      },
    },
  },
});

// Microsoft's authority shows the accounts to select from, and gives a refresh token for offline_access whatever the
// prompt is; this one knows no such page, and wants a page of consent for a refresh token (OpenID Connect Core §11).
provider.use((ctx, next) => {
  if (ctx.query.prompt === 'select_account') ctx.query = { ...ctx.query, prompt: 'login consent' };
  return next();
});

const grant = (ctx) => ({ grant: ctx.oidc.params.grant_type, client: ctx.oidc.client?.clientId });
provider.on('grant.success', (ctx) => say({ event: 'granted', ...grant(ctx) }));
provider.on('grant.error', (ctx, error) => say({ event: 'refused', ...grant(ctx), error: error.error,
  detail: error.error_detail ?? error.message }));
provider.on('server_error', (ctx, error) => say({ event: 'failed', error: String(error.stack) }));
authorityServer.on('request', provider.callback());

const keys = createLocalJWKSet({ keys: [{ ...publicKey.export({ format: 'jwk' }), ...signing }] });
vaultServer.on('request', async (request, response) => {
  const token = request.headers.authorization?.match(/^Bearer (.+)$/)?.[1];
  try {
    const { payload } = await jwtVerify(token ?? '', keys, { issuer: authority, audience: vault, typ: 'at+jwt' });
    say({ event: 'answered' });
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify({ value: [], claims: payload }));
  } catch (error) {
    say({ event: 'challenged', token: token ? error.code : null });
    response.statusCode = 401;
    response.setHeader('WWW-Authenticate', `Bearer authorization="${authority}/contoso", resource="${vault}"`);
    response.end();
  }
});

say({ authority, vault });
