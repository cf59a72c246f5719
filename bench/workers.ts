import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { connect } from '../src/client/index.ts';
import { startPostgresql, type PostgresqlServer } from '../test/postgresql.ts';
import { configIn, newDatabase, started, type Cleaning, type Started } from '../test/serve/processes.ts';
import { estateLines } from './estate/estate.ts';
import { templatesOf } from './estate/templates.ts';
import { machine } from './machine.ts';
import { median } from './measure.ts';
import { treeUse } from './process-tree.ts';
import { writeSection } from './results.ts';
import { workersHeading } from './sections.ts';

/*
 * node bench/workers.ts [--sources 16] [--resources 2000] [--workers 1,2] [--rounds 3] [--write]: how long numbers of workers take to run that
 * many sources over PostgreSQL, from the first request to the last published run, and what processor time goes where (on Linux). Each round
 * begins with an empty store and no answers.
 */

const { values } = parseArgs({
  options: {
    sources: { type: 'string', default: '16' },
    resources: { type: 'string', default: '2000' },
    workers: { type: 'string', default: '1,2' },
    rounds: { type: 'string', default: '3' },
    write: { type: 'boolean', default: false },
  },
});
const [sources, resources, times] = [values.sources, values.resources, values.rounds].map(Number) as [
  number,
  number,
  number,
];
const counts = values.workers.split(',').map(Number);
const folder = await mkdtemp(join(tmpdir(), 'keelson-bench-workers-'));
const all: (() => Promise<void> | void)[] = [() => rm(folder, { recursive: true, force: true })];
/** Of a round. */
interface Taken {
  readonly seconds: number;
  /** Processor seconds, by who used them. */
  readonly workers: number;
  readonly server: number;
  readonly postgresql: number;
  /** Most memory of the process of a run. */
  readonly megabytes: number;
}
const rounds = new Map(counts.map((count) => [count, [] as Taken[]]));
try {
  const server = await startPostgresql({ teardown: (clean) => void all.push(clean) });
  const named = await writeSources();
  for (let round = 0; round < times; round += 1) {
    for (const count of round % 2 === 0 ? counts : counts.toReversed()) {
      const store = await newDatabase(server.url, `round_${round}_${count}`);
      const cache = join(folder, `cache-${round}-${count}`);
      const taken = await timeOf({ store, named, workers: count, cache, postgresql: server });
      rounds.get(count)?.push(taken);
      process.stderr.write(`round ${round + 1}, ${count} workers: ${JSON.stringify(taken)}\n`);
    }
  }
} finally {
  for (const clean of all.toReversed()) await clean();
}
const text = textOf();
process.stdout.write(`${text}\n`);
if (values.write) await writeSection(workersHeading, text);

/** Documents of accounts of their own, by source. */
async function writeSources(): Promise<Record<string, { inventory: string }>> {
  const templates = await templatesOf('examples/estate');
  const lines = [...estateLines(templates, { resources, seed: 1, mutate: 0 })].join('\n');
  const named: Record<string, { inventory: string }> = {};
  for (let index = 0; index < sources; index += 1) {
    const inventory = join(folder, `estate-${index}.ndjson`);
    await writeFile(inventory, `${lines.replaceAll('1000', String(1001 + index))}\n`);
    named[`account-${index}`] = { inventory };
  }
  return named;
}

interface Round {
  readonly store: string;
  readonly named: Record<string, object>;
  readonly workers: number;
  readonly cache: string;
  readonly postgresql: PostgresqlServer;
}

async function timeOf({ store, named, workers, cache, postgresql }: Round): Promise<Taken> {
  const cleanings: (() => Promise<void> | void)[] = [];
  const cleaning: Cleaning = { teardown: (clean) => void cleanings.push(clean) };
  try {
    const home = await mkdtemp(join(folder, 'home-'));
    const config = await configIn(home, { store, workers: 0, sources: named });
    const served = await started(cleaning, ['serve', '--config', config, '--insecure-local']);
    const client = connect(/http\S+/.exec(served.said)?.[0] ?? '');
    const worker = ['worker', '--config', config, '--concurrency', '1'];
    const working: Started[] = [];
    for (let index = 0; index < workers; index += 1) {
      working.push(await started(cleaning, worker, { XDG_CACHE_HOME: `${cache}-${index}` }));
    }
    const uses = () => [
      working.reduce((sum, { child }) => sum + treeUse(child.pid ?? 0).processorSeconds, 0),
      treeUse(served.child.pid ?? 0).processorSeconds,
      treeUse(postgresql.pid() ?? 0).processorSeconds,
    ];
    const before = uses();
    let megabytes = 0;
    const start = performance.now();
    for (const source of Object.keys(named)) await client.startRun({ source });
    for (;;) {
      const { items } = await client.listRuns({ limit: 200 });
      if (items.some(({ state }) => state === 'failed')) throw new Error('a run has failed');
      if (items.every(({ state }) => state === 'complete' || state === 'partial')) break;
      megabytes = Math.max(megabytes, ...working.map(({ child }) => treeUse(child.pid ?? 0).megabytes));
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    const seconds = (performance.now() - start) / 1000;
    const [ours = 0, ofServer = 0, ofPostgresql = 0] = uses().map(
      (used, index) => used - (before[index] ?? 0),
    );
    return { seconds, workers: ours, server: ofServer, postgresql: ofPostgresql, megabytes };
  } finally {
    for (const clean of cleanings.toReversed()) await clean();
  }
}

function textOf(): string {
  const of = (count: number, figure: keyof Taken) =>
    median((rounds.get(count) ?? []).map((taken) => taken[figure]));
  const one = of(counts[0] ?? 1, 'seconds');
  const thousands = (sources * resources) / 1000;
  const rows = counts.map((count) => {
    const seconds = of(count, 'seconds');
    const each = (['workers', 'server', 'postgresql'] as const).map((who) =>
      (of(count, who) / thousands).toFixed(2),
    );
    const perSecond = Math.round((sources * resources) / seconds);
    return `| ${count} | ${seconds.toFixed(1)} | ${perSecond} | ${(one / seconds).toFixed(2)} × | ${each.join(' | ')} | ${Math.round(of(count, 'megabytes'))} MB |`;
  });
  return `${new Date().toISOString().slice(0, 10)}, ${machine()}, ${times} rounds. ${sources} sources of ${resources} resources each, on one
machine with the server and PostgreSQL, each worker with one stage at a time. Target: two workers on two cores run 1.7 × as fast as one.
Processor seconds are for 1,000 resources; memory is that of the largest process of a run.

| workers | seconds | resources a second | × the first | processor s of workers | of the server | of PostgreSQL | memory |
| ------- | ------- | ------------------ | ----------- | ---------------------- | ------------- | ------------- | ------ |
${rows.join('\n')}`;
}
