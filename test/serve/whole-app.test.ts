import { Writable } from 'node:stream';
import test from 'ava';
import { routesOf } from '../../src/serve/access/declared-routes.ts';
import { loggerOf } from '../../src/serve/operations/logger.ts';
import { appOf } from '../../src/serve/start/app.ts';
import type { ServiceConfig } from '../../src/generated/service.ts';
import { storeTests, type OpenedStore } from '../store/stores.ts';
import { everybody, wrongAnswers } from './access/routes-and-roles.ts';

const stored = storeTests(test);

const config: ServiceConfig = {
  sources: { estate: { inventory: '/nowhere/estate.json' } },
  access: { grants: [] },
};

async function wholeApp(t: { teardown(clean: () => Promise<void>): void }, { database }: OpenedStore) {
  let log = '';
  const destination = new Writable({
    write(chunk: Buffer, _, done) {
      log += chunk.toString();
      done();
    },
  });
  let passed = 0;
  const service = {
    database,
    config: () => config,
    log: loggerOf('info', destination),
    now: () => new Date(Date.now() + passed),
  };
  const nothing = {
    requestRun: async () => ({ outcome: 'unknown' }) as const,
    cancelRun: async () => 'unknown' as const,
  };
  const app = await appOf(service, { runs: nothing, insecureLocal: false });
  t.teardown(() => app.close());
  await app.ready();
  return { app, service, pass: (milliseconds: number) => void (passed += milliseconds), log: () => log };
}

stored(
  'every route of the service is answered to those alone who may, and nothing else is open',
  async (t, store) => {
    const { app, service, pass, log } = await wholeApp(t, store);
    const asking = await everybody(service, pass);
    const routes = routesOf(app);

    t.true(routes.length > 60, String(routes.length));
    const open = new Set(routes.filter(({ permission }) => permission === undefined).map(({ url }) => url));
    t.deepEqual([...open].toSorted(), [
      '/auth/callback',
      '/auth/login',
      '/auth/logout',
      '/healthz',
      '/readyz',
    ]);
    t.deepEqual(await wrongAnswers(app, asking), []);
    for (const { headers } of asking) {
      const secret = headers['authorization']?.replace(/^Bearer /, '');
      if (secret) t.false(log().includes(secret));
    }
  },
);

stored('what is nowhere is a problem, and says nothing of addresses', async (t, store) => {
  const { app, service, pass } = await wholeApp(t, store);
  const { headers } = (await everybody(service, pass)).find(({ grants }) => grants) ?? { headers: {} };

  for (const url of ['/nowhere?secret=hunter2', '/api/v1/nowhere?secret=hunter2']) {
    const answer = await app.inject({ url, headers: { host: '127.0.0.1', ...headers } });
    t.is(answer.statusCode, 404, url);
    t.regex(String(answer.headers['content-type']), /^application\/problem\+json/);
    t.false(answer.body.includes('hunter2'));
    t.is((await app.inject({ url, headers: { host: '127.0.0.1' } })).statusCode, 401);
  }
});
