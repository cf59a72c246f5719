import type { FastifyInstance } from 'fastify';
import { admits, type Asked, type Granted } from '../../../src/serve/access/actor.ts';
import { routesOf, type DeclaredRoute } from '../../../src/serve/access/declared-routes.ts';
import type { Service } from '../../../src/serve/service.ts';
import { newToken } from '../../../src/serve/access/tokens/secret.ts';
import { tokenFor } from './service.ts';

/** Who asks, and what they should be told. */
export interface Asking {
  readonly who: string;
  readonly headers: Readonly<Record<string, string>>;
  /** undefined: nobody who is known. */
  readonly grants: readonly Granted[] | undefined;
}

/** Everybody that a route must tell apart. Time passes, so that one token has expired. */
export async function everybody(
  service: Service,
  pass: (milliseconds: number) => void,
): Promise<readonly Asking[]> {
  const parts = { database: service.database, service };
  const expired = await tokenFor(parts, 'expired', [{ role: 'admin' }]);
  pass(3_600_001);
  const revoked = await tokenFor(parts, 'revoked', [{ role: 'admin' }]);
  const at = service.now().toISOString();
  await service.database.run('UPDATE tokens SET revoked_at = $1, revoked_by = $2 WHERE id = $3', [
    at,
    'x',
    revoked.id,
  ]);
  const roles: Readonly<Record<string, readonly Granted[]>> = {
    'nothing granted': [],
    viewer: [{ role: 'viewer' }],
    operator: [{ role: 'operator' }],
    admin: [{ role: 'admin' }],
    auditor: [{ role: 'auditor' }],
    'viewer of another account': [{ role: 'viewer', accounts: ['elsewhere'] }],
    'admin of another account': [{ role: 'admin', accounts: ['elsewhere'] }],
    'operator of other tags': [{ role: 'operator', tags: { team: 'elsewhere' } }],
  };
  const known: Asking[] = [];
  for (const [who, grants] of Object.entries(roles)) {
    const { headers } = await tokenFor(parts, who.replaceAll(' ', '-'), grants);
    known.push({ who, headers, grants });
  }
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
  return [
    ...known,
    { who: 'nobody', headers: {}, grants: undefined },
    { who: 'an expired token', headers: expired.headers, grants: undefined },
    { who: 'a revoked token', headers: revoked.headers, grants: undefined },
    { who: 'an unknown token', headers: bearer(newToken()), grants: undefined },
    { who: 'a forged session', headers: { cookie: `keelson=${'x'.repeat(43)}` }, grants: undefined },
  ];
}

/** What is otherwise than it should be: each route of an app, whatever it is, asked by everybody. */
export async function wrongAnswers(app: FastifyInstance, asking: readonly Asking[]): Promise<string[]> {
  const wrong: string[] = [];
  let address = 0;
  for (const route of routesOf(app)) {
    if (route.permission === undefined) continue;
    for (const one of asking) {
      // Each from an address of its own, so that none waits for the failures of others.
      address += 1;
      const status = await statusOf(app, route, one.headers, `192.0.${address >> 8}.${address & 255}`);
      const expected = expectedOf(one, { permission: route.permission, everything: route.everything });
      const isRight = expected === undefined ? status !== 401 && status !== 403 : status === expected;
      if (!isRight) wrong.push(`${route.method} ${route.url} by ${one.who}: ${status}`);
    }
  }
  return wrong;
}

/** undefined: anything but a refusal. */
function expectedOf({ who, grants }: Asking, asked: Asked): 401 | 403 | undefined {
  if (!grants) return 401;
  return admits({ name: who, grants }, asked) ? undefined : 403;
}

async function statusOf(
  app: FastifyInstance,
  { method, url }: DeclaredRoute,
  headers: Readonly<Record<string, string>>,
  remoteAddress: string,
): Promise<number> {
  const path = url.replaceAll(/:\w+(\([^)]*\))?\??/g, 'none').replaceAll('*', 'none');
  const given = {
    method: method as 'GET',
    url: path,
    headers: { host: '127.0.0.1', ...headers },
    remoteAddress,
  };
  return (await app.inject(given)).statusCode;
}
