import { exportJWK, generateKeyPair, importJWK, SignJWT, type CryptoKey, type JWK } from 'jose';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ExecutionContext } from 'ava';
import { Provider, type Configuration } from 'oidc-provider';

export interface Account {
  readonly sub: string;
  readonly email?: string;
  readonly email_verified?: boolean;
  readonly groups?: readonly string[];
}

/** A real OpenID provider on this machine, in which whoever comes is one account. */
export interface TestProvider {
  readonly issuer: string;
  /** Who signs in from now on. */
  account: Account;
  /** What becomes of ID tokens on their way out. */
  tamper: ((idToken: string) => Promise<string> | string) | undefined;
  /** A JWT that the provider could have signed. */
  sign(claims: Record<string, unknown>, options?: SignOptions): Promise<string>;
  /** Key by which it signs, in place of those before. */
  rotate(): Promise<void>;
  stop(): Promise<void>;
  start(): Promise<void>;
}

export interface SignOptions {
  /** RS256 without it. */
  readonly alg?: string;
  readonly key?: CryptoKey;
  readonly kid?: string;
}

export const clientSecret = 'secret-of-the-client-0123456789abcdef';

/** It says of no algorithm, so that it fits several. */
async function newKey(kid: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  return { ...(await exportJWK(privateKey)), kid, use: 'sig' };
}

/**
 * @param service address of the service, without a slash at its end.
 */
export async function startProvider(t: ExecutionContext, service: string): Promise<TestProvider> {
  let server: Server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const issuer = `http://127.0.0.1:${port}`;
  let current = await newKey('first');
  let provider = providerOf();
  let rotation = 0;

  const self: TestProvider = {
    issuer,
    account: { sub: 'ada', email: 'ada@example.com', email_verified: true, groups: ['security'] },
    tamper: undefined,
    sign: async (claims, { alg = 'RS256', key, kid = current.kid } = {}) =>
      new SignJWT({ iss: issuer, aud: 'keelson-api', sub: 'machine', groups: ['machines'], ...claims })
        .setProtectedHeader({ alg, ...(kid !== undefined && { kid }) })
        .setIssuedAt()
        .setExpirationTime((claims['exp'] as number | undefined) ?? '10m')
        .sign(key ?? (await importJWK(current, alg))),
    rotate: async () => {
      current = await newKey(`rotated-${(rotation += 1)}`);
      provider = providerOf();
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
    start: async () => {
      server = createServer(answer);
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
    },
  };

  function providerOf(): Provider {
    const made = new Provider(
      issuer,
      configurationOf(service, current, () => self.account),
    );
    made.use(async (context, next) => {
      await next();
      const body = context.body as { id_token?: string } | undefined;
      if (context.oidc?.route === 'token' && body?.id_token && self.tamper) {
        body.id_token = await self.tamper(body.id_token);
      }
    });
    return made;
  }

  function answer(...[request, response]: Parameters<ReturnType<Provider['callback']>>): void {
    if (request.url?.startsWith('/interaction/')) {
      const login = { accountId: self.account.sub };
      void provider.interactionFinished(request, response, { login });
      return;
    }
    void provider.callback()(request, response);
  }

  server.on('request', answer);
  t.teardown(() => {
    server.closeAllConnections();
    server.close();
  });
  return self;
}

function configurationOf(service: string, key: JWK, account: () => Account): Configuration {
  return {
    clients: [
      {
        client_id: 'keelson',
        client_secret: clientSecret,
        redirect_uris: [`${service}/auth/callback`],
        post_logout_redirect_uris: [`${service}/`],
        grant_types: ['authorization_code', 'client_credentials'],
        response_types: ['code'],
      },
    ],
    cookies: { keys: ['of the test'] },
    jwks: { keys: [key] as never },
    ttl: {
      Interaction: 600,
      Grant: 600,
      Session: 600,
      AccessToken: 600,
      IdToken: 600,
      ClientCredentials: 600,
    },
    pkce: { required: () => true },
    scopes: ['openid', 'email', 'groups'],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], groups: ['groups'] },
    findAccount: (_, id) => ({
      accountId: id,
      claims: () => ({ ...account(), sub: id }),
    }),
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client?.clientId,
        accountId: oidc.session?.accountId,
      });
      grant.addOIDCScope('openid email groups');
      await grant.save();
      return grant;
    },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      rpInitiatedLogout: { enabled: true },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: () => ({
          scope: '',
          audience: 'keelson-api',
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
  };
}
