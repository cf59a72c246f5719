import test from 'ava';
import { collected } from '../../../src/collect/collected.ts';
import { jobsOf, partsOf } from '../../../src/collect/parts.ts';
import type { Answers } from '../../../src/collect/run.ts';
import type { KeptAnswer } from '../../../src/collect/transport/kept-answers.ts';
import { estateScopes, gcpServer, sandbox } from '../../clouds/gcp.ts';

test('scopes that are asked one by one make the document that one scan makes', async (t) => {
  const server = await gcpServer(t);
  const signal = new AbortController().signal;
  const scope = { gcp: { scopes: estateScopes, endpoint: server.endpoint } };
  const asked = { scope: () => scope, signal };
  const whole = await collected(asked);

  t.deepEqual(
    partsOf(scope).map(({ id }) => id),
    ['gcp'],
  );
  const parts = new Map<string, Answers>();
  for (const { id, gives } of jobsOf(scope)) {
    t.is(gives, 'answers');
    const answers: KeptAnswer[] = [];
    await collected({ ...asked, only: id, keep: (answer) => answers.push(answer) });
    t.true(answers.length > 0);
    // As a store keeps it.
    parts.set(id, JSON.parse(JSON.stringify({ answers })) as Answers);
  }
  t.deepEqual(
    [...parts.keys()],
    estateScopes.map((name) => `gcp/${name}`),
  );
  // What a job did not ask is asked by who joins.
  const [first = '', { answers } = { answers: [] }] = [...parts][0] ?? [];
  const dropped = answers.find(({ key }) => key.includes('/assets?')) as KeptAnswer;
  const kept = { answers: answers.filter((answer) => answer !== dropped) };
  const byJobs = server.requests.length;
  const joined = await collected({ ...asked, parts: new Map([...parts, [first, kept]]) });
  t.deepEqual({ ...joined, collected_at: '' }, { ...whole, collected_at: '' });
  t.is(server.requests.length, byJobs + 1);

  const gone = new Map<string, Answers | string>([
    ...parts,
    [`gcp/projects/${sandbox}`, 'its worker was killed'],
  ]);
  const without = await collected({ ...asked, parts: gone });
  t.deepEqual(
    without.sources.map(({ id, status }) => [id, status]),
    whole.sources.map(({ id, status }) => [id, id.endsWith(sandbox) ? 'failed' : status]),
  );
  t.false(without.resources.some(({ account }) => account === sandbox));
  t.is(server.requests.length, byJobs + 1);
});
