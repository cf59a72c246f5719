import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { connect } from '../src/client/index.ts';
import { startPostgresql } from '../test/postgresql.ts';
import { configIn, newDatabase, started, type Cleaning } from '../test/serve/processes.ts';
import { estateLines } from './estate/estate.ts';
import { templatesOf } from './estate/templates.ts';
import { machine } from './machine.ts';
import { median } from './measure.ts';
import { writeSection } from './results.ts';
import { workersHeading } from './sections.ts';

/*
 * node bench/workers.ts [--sources 16] [--resources 2000] [--workers 1,2] [--rounds 3] [--write]: how long numbers of workers take to run that
 * many sources over PostgreSQL, from the first request to the last published run. Each round begins with an empty store and no answers.
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
const [sources, resources, rounds] = [values.sources, values.resources, values.rounds].map(Number) as [
  number,
  number,
  number,
];
const counts = values.workers.split(',').map(Number);
const folder = await mkdtemp(join(tmpdir(), 'keelson-bench-workers-'));
const all: (() => Promise<void> | void)[] = [() => rm(folder, { recursive: true, force: true })];
const seconds = new Map(counts.map((count) => [count, [] as number[]]));
try {
  const server = await startPostgresql({ teardown: (clean) => void all.push(clean) });
  const named = await writeSources();
  for (let round = 0; round < rounds; round += 1) {
    for (const count of round % 2 === 0 ? counts : counts.toReversed()) {
      const store = await newDatabase(server.url, `round_${round}_${count}`);
      const taken = await timeOf(store, named, count, join(folder, `cache-${round}-${count}`));
      seconds.get(count)?.push(taken);
      process.stderr.write(`round ${round + 1}, ${count} workers: ${taken.toFixed(1)} s\n`);
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

async function timeOf(store: string, named: object, workers: number, cache: string): Promise<number> {
  const cleanings: (() => Promise<void> | void)[] = [];
  const cleaning: Cleaning = { teardown: (clean) => void cleanings.push(clean) };
  try {
    const home = await mkdtemp(join(folder, 'home-'));
    const config = await configIn(home, { store, workers: 0, sources: named });
    const served = await started(cleaning, ['serve', '--config', config, '--insecure-local']);
    const client = connect(/http\S+/.exec(served.said)?.[0] ?? '');
    const worker = ['worker', '--config', config, '--concurrency', '1'];
    for (let index = 0; index < workers; index += 1) {
      await started(cleaning, worker, { XDG_CACHE_HOME: `${cache}-${index}` });
    }
    const start = performance.now();
    for (const source of Object.keys(named)) await client.startRun({ source });
    for (;;) {
      const { items } = await client.listRuns({ limit: 200 });
      if (items.some(({ state }) => state === 'failed')) throw new Error('a run has failed');
      if (items.every(({ state }) => state === 'complete' || state === 'partial')) break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return (performance.now() - start) / 1000;
  } finally {
    for (const clean of cleanings.toReversed()) await clean();
  }
}

function textOf(): string {
  const one = median(seconds.get(counts[0] ?? 1) ?? []);
  const rows = counts.map((count) => {
    const taken = median(seconds.get(count) ?? []);
    const perSecond = (sources * resources) / taken;
    return `| ${count} | ${taken.toFixed(1)} | ${Math.round(perSecond)} | ${(one / taken).toFixed(2)} × |`;
  });
  return `${new Date().toISOString().slice(0, 10)}, ${machine()}, ${rounds} rounds. ${sources} sources of ${resources} resources each, on one
machine with the server and PostgreSQL, each worker with one stage at a time. Target: two workers on two cores run 1.7 × as fast as one.

| workers | seconds | resources a second | × the first |
| ------- | ------- | ------------------ | ----------- |
${rows.join('\n')}`;
}
