import test, { type ExecutionContext } from 'ava';
import fc from 'fast-check';
import type { SourceStatus, Status } from '../../../src/generated/report.ts';
import type { Database, Queries } from '../../../src/store/database.ts';
import { publishRun } from '../../../src/store/history/publish.ts';
import type { StagedRun } from '../../../src/store/history/published-run.ts';
import { addWaiver, expireWaivers, revokeWaiver } from '../../../src/store/history/waivers.ts';
import { storeTests } from '../stores.ts';
import { day, fingerprintOf, stagedRun, type Said } from './estate.ts';
import { LifeModel } from './life-model.ts';

const stored = storeTests(test);
const checks = ['keys', 'logs'];
const resources = ['a/1', 'a/2', 'b/1'];
const pairs = resources.flatMap((resource) => checks.map((check) => ({ check, resource })));
const statuses: Status[] = ['pass', 'fail', 'unknown', 'not_applicable', 'waived', 'error'];

interface Run {
  readonly kind: 'run';
  readonly source: string;
  readonly asked: Readonly<Record<string, SourceStatus>>;
  readonly seen: readonly boolean[];
  /** Of each pair; retired: the check is not asked. */
  readonly said: readonly (Status | 'retired')[];
  /** cancelled; crashed: at this statement of the transaction, and published again. */
  readonly end: 'published' | 'cancelled' | 'twice' | number;
}

type Step =
  | Run
  | { readonly kind: 'waive'; readonly check: string; readonly resource: string; readonly days: number }
  | { readonly kind: 'revoke'; readonly which: number }
  | { readonly kind: 'expire' }
  | { readonly kind: 'wait'; readonly days: number };

const asked = fc.oneof(
  { arbitrary: fc.constant<Record<string, SourceStatus>>({ a: 'complete', b: 'complete' }), weight: 3 },
  fc.record({
    a: fc.constantFrom<SourceStatus>('complete', 'partial', 'failed'),
    b: fc.constantFrom<SourceStatus>('complete', 'partial', 'failed'),
  }),
  fc.constant<Record<string, SourceStatus>>({ a: 'complete' }),
);
const mostly = <Value>(value: Value, ...others: Value[]) =>
  fc.oneof({ arbitrary: fc.constant(value), weight: 3 }, fc.constantFrom(...others));
const run: fc.Arbitrary<Step> = fc.record({
  kind: fc.constant('run' as const),
  source: mostly('one', 'two'),
  asked,
  seen: fc.array(mostly(true, false), { minLength: resources.length, maxLength: resources.length }),
  said: fc.array(mostly<Status | 'retired'>('fail', ...statuses, 'retired'), {
    minLength: pairs.length,
    maxLength: pairs.length,
  }),
  end: fc.oneof(
    { arbitrary: fc.constant('published' as const), weight: 5 },
    fc.constantFrom('cancelled' as const, 'twice' as const),
    fc.nat({ max: 30 }),
  ),
});
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { arbitrary: run, weight: 6 },
    fc.record({
      kind: fc.constant('waive' as const),
      check: fc.constantFrom(...checks),
      resource: fc.constantFrom('*', ...resources),
      days: fc.nat({ max: 3 }),
    }),
    fc.record({ kind: fc.constant('revoke' as const), which: fc.nat({ max: 5 }) }),
    fc.record({ kind: fc.constant('expire' as const) }),
    fc.record({ kind: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 3 }) }),
  ),
  { minLength: 3, maxLength: 14 },
);

stored('findings live as the model says, whatever happens', async (t, { database }) => {
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      await clear(database);
      const model = new LifeModel();
      let today = 1;
      for (const step of sequence) {
        if (step.kind === 'wait') today += step.days;
        else today += await take(database, model, step, day(today));
        await compare(t, database, model);
      }
    }),
    { numRuns: database.dialect === 'sqlite' ? 100 : 12 },
  );
});

/** Takes a step, and tells how many days it took. */
async function take(
  database: Database,
  model: LifeModel,
  step: Exclude<Step, { kind: 'wait' }>,
  at: string,
): Promise<number> {
  if (step.kind === 'run') {
    await takeRun(database, model, step, at);
    return 1;
  }
  const deed = { actor: 'user:ada', at };
  if (step.kind === 'waive') {
    const { check, resource, days } = step;
    const expires = new Date(Date.parse(at) + days * 86_400_000).toISOString().slice(0, 10);
    const waiver = { check, resource, reason: 'known', owner: `o${model.waivers.length}`, expires };
    const { id } = await database.transaction((queries) => addWaiver(queries, waiver, deed));
    model.waivers.push({ id, check, resource, expires, revoked: false });
    model.waive(at);
    return 1;
  }
  const revoked = step.kind === 'revoke' ? model.waivers[step.which] : undefined;
  if (revoked && !revoked.revoked) {
    await database.transaction((queries) => revokeWaiver(queries, revoked.id, deed));
    revoked.revoked = true;
    model.settle(at);
  }
  if (step.kind === 'expire') {
    await database.transaction((queries) => expireWaivers(queries, at));
    model.settle(at);
  }
  return 0;
}

async function takeRun(
  database: Database,
  model: LifeModel,
  { source, asked: sources, seen, said, end }: Run,
  at: string,
) {
  const isAsked = (resource: string) => sources[resource.split('/')[0] ?? ''] !== undefined;
  const there = resources.filter((resource, index) => seen[index] && isAsked(resource));
  const results = pairs.flatMap((pair, index): Said[] => {
    const status = said[index];
    return status === undefined || status === 'retired' || !there.includes(pair.resource)
      ? []
      : [{ ...pair, status }];
  });
  const staged = await stagedRun(database, { source, at, said: results, resources: there, sources });
  if (end === 'cancelled') {
    await database.run("UPDATE runs SET cancel_requested_by = 'ada' WHERE id = $1", [staged.id]);
    if ((await publishRun(database, staged)) !== 'superseded')
      throw new Error('a cancelled run was published');
    await database.run("UPDATE runs SET state = 'cancelled' WHERE id = $1", [staged.id]);
    return;
  }
  if (typeof end === 'number') await crash(database, staged, end);
  const changes = await publishRun(database, staged);
  if (end === 'twice' && JSON.stringify(await publishRun(database, staged)) !== JSON.stringify(changes)) {
    throw new Error('published again it gives something else');
  }
  if (end !== 'published' || changes === 'superseded') {
    const row = await database.first<{ state: string }>('SELECT state FROM runs WHERE id = $1', [staged.id]);
    if (row?.state === 'running') throw new Error('the run was not published');
  }
  model.publish({
    source,
    at,
    sources,
    results: new Map(results.map(({ check, resource, status }) => [`${check} ${resource}`, status])),
    resources: new Set(there),
  });
}

/** Publishes up to a statement, at which the process ends; where there are fewer, it is published. */
async function crash(database: Database, staged: StagedRun, statement: number): Promise<void> {
  let left = statement;
  const spend = () => {
    if (left === 0) throw new Error('killed');
    left -= 1;
  };
  const dyingQueries = (queries: Queries): Queries => ({
    all: async (...given) => (spend(), queries.all(...given)),
    first: async (...given) => (spend(), queries.first(...given)),
    run: async (...given) => (spend(), queries.run(...given)),
    insertMany: async (...given) => (spend(), queries.insertMany(...given)),
  });
  const dying: Database = {
    ...database,
    transaction: (work) => database.transaction((queries) => work(dyingQueries(queries))),
  };
  await publishRun(dying, staged).catch((error: Error) => {
    if (error.message !== 'killed') throw error;
  });
}

async function compare(t: ExecutionContext, database: Database, model: LifeModel): Promise<void> {
  const rows = await database.all<{
    fingerprint: string;
    state: string;
    base_state: string;
    source: string;
    first_seen: string;
    waiver_id: string | null;
  }>('SELECT fingerprint, state, base_state, source, first_seen, waiver_id FROM findings');
  const expected = new Map(
    [...model.findings].map(([key, finding]) => {
      const [check = '', resource = ''] = key.split(' ');
      return [fingerprintOf({ check, resource }), finding];
    }),
  );
  t.is(rows.length, expected.size);
  const states = await replayed(t, database);
  for (const { fingerprint, ...row } of rows) {
    const finding = expected.get(fingerprint);
    const { state, source, base, firstSeen } = finding ?? {};
    t.deepEqual({ ...row }, {
      state,
      source,
      base_state: base,
      first_seen: firstSeen,
      waiver_id: finding?.waiver ?? null,
    } as typeof row);
    t.is(states.get(fingerprint), row.state, 'events tell another state');
  }
}

/** The states of findings by their events alone, each of which goes on where the last one ended. */
async function replayed(t: ExecutionContext, database: Database): Promise<Map<string, string>> {
  const states = new Map<string, string>();
  const events = await database.all<{ fingerprint: string; detail: string }>(
    'SELECT fingerprint, detail FROM finding_events ORDER BY id',
  );
  for (const { fingerprint, detail } of events) {
    const { from, to } = JSON.parse(detail) as { from: string | null; to: string };
    t.is(from, states.get(fingerprint) ?? null);
    states.set(fingerprint, to);
  }
  return states;
}

async function clear(database: Database): Promise<void> {
  const tables = [
    'findings',
    'finding_events',
    'resources',
    'waivers',
    'snapshots',
    'check_results',
    'staged_results',
  ];
  for (const table of [...tables, 'staged_resources', 'staged_counts', 'runs', 'run_stages']) {
    await database.run(`DELETE FROM ${table}`);
  }
}
