import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import type { GovernanceRule } from '../../src/generated/service.ts';
import { addWaiver } from '../../src/store/history/waivers.ts';
import type { Database, Value } from '../../src/store/database.ts';
import { publishRun } from '../../src/store/history/publish.ts';
import { stageResources, stageResults } from '../../src/store/history/stage.ts';
import { currentScore, dailyTrend } from '../../src/store/history/trends.ts';
import { endOf, resourcesOf, resultsOf, type Estate } from './estate.ts';

/** Seconds of a run. */
export interface RunTimes {
  readonly staging: number;
  readonly publishing: number;
}

const governance: readonly GovernanceRule[] = [
  { when: { levels: ['critical', 'high'] }, owner_tag: 'team', due: { critical: 7, high: 30 }, grace: 3 },
  { owner: 'platform', due: { medium: 90 } },
];
const weights = { critical: 40, high: 20, medium: 5, low: 1 };

/** Stages and publishes a run, as the service does. */
export async function timeRun(database: Database, estate: Estate, at: string): Promise<RunTimes> {
  const run = { id: randomUUID(), attempt: 1 };
  await database.insertMany('sources', ['name', 'scope', 'updated_at'], [['bench', '{}', at]], 'DO NOTHING');
  await database.insertMany(
    'runs',
    ['id', 'source', 'trigger_kind', 'requested_by', 'state', 'created_at'],
    [[run.id, 'bench', 'api', 'bench', 'running', at]],
  );
  await database.insertMany(
    'run_stages',
    ['run_id', 'stage', 'state', 'attempt', 'worker', 'taken_at', 'alive_until'],
    [[run.id, 'publish', 'taken', 1, 'bench', at, at]],
  );
  const staging = await seconds(async () => {
    await stageResources(database, run, resourcesOf(estate));
    await stageResults(database, run, resultsOf(estate));
  });
  const publishing = await seconds(async () => {
    const changes = await publishRun(database, {
      ...run,
      source: 'bench',
      stagedBy: 1,
      end: endOf(estate, at),
      governance,
      policy: { score: { weights, waived: 0.5 }, attackRules: [] },
      at,
    });
    process.stderr.write(`${JSON.stringify(changes)}\n`);
  });
  return { staging, publishing };
}

export interface ReadTime {
  readonly name: string;
  /** Milliseconds. */
  readonly median: number;
  readonly p95: number;
}

const listed = 'fingerprint, check_id, title, level, state, resource_id, account, owner, due_at, opened_at';

/** How long the reads take that a page of the service is made of. */
export async function timeReads(database: Database, accounts: number, today: string): Promise<ReadTime[]> {
  const list = (where: string, parameters: (turn: number) => Value[]) => (turn: number) =>
    database.all(
      `SELECT ${listed} FROM findings WHERE ${where} ORDER BY level_rank, opened_at, fingerprint LIMIT 50`,
      parameters(turn),
    );
  const reads: Readonly<Record<string, (turn: number) => Promise<unknown>>> = {
    'list, first page': list("state IN ('open', 'regressed')", () => []),
    'list, next page': list('(level_rank, opened_at, fingerprint) > (0, $1, $2)', (turn) => [
      '2026',
      `${turn}`,
    ]),
    'list, of a check': list('check_id = $1', (turn) => [`aws-bench-check-${turn % 50}`]),
    'list, of an account': list('account = $1', (turn) => [String((turn * 37) % accounts)]),
    'one with its events': async (turn) => {
      const finding = await database.first<{ fingerprint: string }>(
        'SELECT * FROM findings WHERE resource_id = $1',
        [`arn:aws:bedrock:eu-west-1:${turn % accounts}:agent/agent-${(turn % accounts) * 1_000 + 1}`],
      );
      return database.all('SELECT * FROM finding_events WHERE fingerprint = $1 ORDER BY id', [
        finding?.fingerprint ?? '',
      ]);
    },
    'trend of a year': () =>
      dailyTrend(database, { from: `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`, to: today }),
    score: () => currentScore(database),
  };
  const times: ReadTime[] = [];
  for (const [name, read] of Object.entries(reads)) {
    const runs: number[] = [];
    for (let turn = 0; turn < 100; turn += 1) runs.push(1_000 * (await seconds(() => read(turn))));
    runs.sort((one, other) => one - other);
    times.push({ name, median: runs[50] ?? 0, p95: runs[95] ?? 0 });
  }
  return times;
}

/** Seconds of giving a waiver for a check of a fiftieth of all findings. */
export async function timeWaiver(database: Database, at: string): Promise<number> {
  const waiver = {
    check: 'aws-bench-check-1',
    resource: '*',
    reason: 'bench',
    owner: 'bench',
    expires: '2999-01-01',
  };
  return seconds(() => database.transaction((queries) => addWaiver(queries, waiver, { actor: 'bench', at })));
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1_000;
}

/** A year of snapshots of each of some sources, as trends are made of. */
export async function addYears(database: Database, sources: number, end: string): Promise<void> {
  const last = await database.first<Record<string, Value>>('SELECT * FROM snapshots LIMIT 1');
  for (let source = 0; source < sources; source += 1) {
    const name = `other-${source}`;
    await database.insertMany('sources', ['name', 'scope', 'updated_at'], [[name, '{}', end]]);
    const rows = Array.from({ length: 365 }, (_, index) => ({
      ...last,
      run_id: `${name}-${index}`,
      source: name,
      at: new Date(Date.parse(end) - index * 86_400_000).toISOString(),
    }));
    const [first] = rows;
    if (first)
      await database.insertMany(
        'snapshots',
        Object.keys(first),
        rows.map((row) => Object.values(row)),
      );
  }
}
