import test from 'ava';
import { routesOf } from '../../../src/serve/access/declared-routes.ts';
import { may, type Permission } from '../../../src/serve/access/actor.ts';
import { storeTests } from '../../store/stores.ts';
import { everybody, wrongAnswers } from './routes-and-roles.ts';
import { serving } from './service.ts';

const stored = storeTests(test);

stored('every route is answered to those alone who may', async (t, { database }) => {
  const { app, service, pass } = await serving(t, { database });
  const asking = await everybody(service, pass);
  t.is(asking.length, 13);
  t.true(routesOf(app).length > 15);
  t.deepEqual(await wrongAnswers(app, asking), []);
});

test('the table finds a route that answers those who may not', async (t) => {
  const { app, service, pass } = await serving(t, {
    routes: (inner) =>
      inner.get('/leak', { config: { permission: 'audit' } }, (_, reply) => reply.code(401).send()),
  });
  const wrong = await wrongAnswers(app, await everybody(service, pass));
  t.true(wrong.includes('GET /leak by admin: 401'));
});

test('roles may what docs/access.md says', (t) => {
  const permissions: readonly Permission[] = ['read', 'run', 'triage', 'administer', 'audit'];
  const mayOf = (role: 'viewer' | 'operator' | 'admin' | 'auditor') =>
    permissions.filter((permission) => may({ name: 'a', grants: [{ role }] }, permission));
  t.deepEqual(mayOf('viewer'), ['read']);
  t.deepEqual(mayOf('operator'), ['read', 'run', 'triage']);
  t.deepEqual(mayOf('auditor'), ['read', 'audit']);
  t.deepEqual(mayOf('admin'), permissions);
});
