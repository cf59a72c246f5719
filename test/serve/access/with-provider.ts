import type { ExecutionContext } from 'ava';
import type { Browser } from './browser.ts';
import { clientSecret, startProvider, type TestProvider } from './provider.ts';
import { serving, type Serving, type ServingOptions } from './service.ts';

export type ServingBrowsers = Serving & { readonly provider: TestProvider };

/** A service whose provider knows ada of security, who is operator. */
export async function withProvider(t: ExecutionContext, options?: ServingOptions): Promise<ServingBrowsers> {
  const served = await serving(t, options);
  const provider = await startProvider(t, served.url);
  served.configure({
    access: {
      oidc: {
        issuer: provider.issuer,
        client_id: 'keelson',
        client_secret: clientSecret,
        audience: 'keelson-api',
        scopes: ['openid', 'email', 'groups'],
      },
      grants: [
        { group: 'security', role: 'operator' },
        { group: 'machines', role: 'viewer', accounts: ['one'] },
        { subject: 'Eve@example.com', role: 'admin' },
        { subject: 'by-subject', role: 'auditor' },
        { role: 'admin' },
      ],
    },
  });
  return Object.assign(served, { provider });
}

export const signIn = (user: Browser, url: string, path = '/some/read') =>
  user.follow(`${url}/auth/login?return=${encodeURIComponent(path)}`);

/** Signs in up to the callback, whose address is given and not asked. */
export async function upToCallback(user: Browser, url: string): Promise<URL> {
  const { url: callback } = await user.follow(
    `${url}/auth/login`,
    ({ pathname }) => pathname === '/auth/callback',
  );
  return callback;
}

export interface SessionOf {
  readonly name: string;
  readonly csrf: string;
}

export async function sessionOf(user: Browser, url: string): Promise<SessionOf> {
  return (await (await user.open(`${url}/auth/session`)).json()) as SessionOf;
}

/** Headers of a change that a page of the service makes. */
export const meant = (url: string, csrf: string) => ({
  origin: url,
  'sec-fetch-site': 'same-origin',
  'x-keelson-csrf': csrf,
});
