import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Database, Dialect } from '../src/store/database.ts';
import { openStore } from '../src/store/open-store.ts';
import { startPostgresql } from '../test/postgresql.ts';
import { machine } from './machine.ts';
import { writeSection } from './results.ts';
import { storeHeading } from './sections.ts';
import { addYears, timeReads, timeRun, timeWaiver, type ReadTime, type RunTimes } from './store/measure.ts';

/*
 * node bench/store.ts [--resources 1000000] [--stores sqlite,postgresql] [--write]: how long a store takes to stage and publish runs of an
 * estate with one result a resource, three in ten of which fail, and to read what pages are made of.
 */

const { values } = parseArgs({
  options: {
    resources: { type: 'string', default: '1000000' },
    stores: { type: 'string', default: 'sqlite,postgresql' },
    write: { type: 'boolean', default: false },
  },
});
const resources = Number(values.resources);
const [first, second, third] = ['2026-03-01', '2026-03-02', '2026-03-03'].map(
  (day) => `${day}T04:00:00.000Z`,
) as [string, string, string];

interface Measured {
  readonly dialect: Dialect;
  readonly first: RunTimes;
  readonly later: RunTimes;
  readonly waiver: number;
  readonly reads: readonly ReadTime[];
}

const cleanings: (() => Promise<void>)[] = [];
const measured: Measured[] = [];
try {
  for (const dialect of values.stores.split(',') as Dialect[]) measured.push(await measure(dialect));
} finally {
  for (const clean of cleanings.toReversed()) await clean();
}
const text = textOf(measured);
process.stdout.write(`${text}\n`);
if (values.write) await writeSection(storeHeading, text);

async function open(dialect: Dialect): Promise<Database> {
  if (dialect === 'postgresql') {
    return openStore((await startPostgresql({ teardown: (clean) => void cleanings.push(clean) })).url);
  }
  const folder = await mkdtemp(join(tmpdir(), 'keelson-bench-store-'));
  cleanings.push(() => rm(folder, { recursive: true, force: true }));
  return openStore(join(folder, 'keelson.db'));
}

async function measure(dialect: Dialect): Promise<Measured> {
  const database = await open(dialect);
  try {
    const times = {
      first: await timeRun(database, { resources, round: 0 }, first),
      later: await timeRun(database, { resources, round: 1 }, second),
    };
    process.stderr.write(`${dialect}: ${JSON.stringify(times)}\n`);
    await addYears(database, 20, second);
    const accounts = Math.ceil(resources / 1_000);
    const reads = await timeReads(database, accounts, second.slice(0, 10));
    return { dialect, ...times, waiver: await timeWaiver(database, third), reads };
  } finally {
    await database.close();
  }
}

function textOf(all: readonly Measured[]): string {
  const number = new Intl.NumberFormat('en');
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
    [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
  const runs = all.flatMap(
    ({ dialect, first: one, later, waiver }) =>
      [
        [dialect, 'first run', one.staging, one.publishing, one],
        [dialect, 'run with 1 % changed', later.staging, later.publishing, later],
        [dialect, 'a waiver for a fiftieth of the findings', undefined, waiver, later],
      ] as const,
  );
  return `${machine()}. ${number.format(resources)} resources with a result each, three in ten of which fail. Ratios are to staging the same
rows, which is little but inserting them.

${table(
  ['store', 'what', 'staging s', 'publishing s', '× staging'],
  runs.map(([dialect, what, staging, publishing, { staging: anchor }]) => [
    dialect,
    what,
    staging?.toFixed(1) ?? '',
    publishing.toFixed(1),
    (publishing / anchor).toFixed(2),
  ]),
)}

Reads in that store, with a year of trends of 21 sources; of 100, in milliseconds:

${table(
  ['read', ...all.flatMap(({ dialect }) => [`${dialect} median`, `${dialect} p95`])],
  (all[0]?.reads ?? []).map(({ name }) => [name].concat(all.flatMap(({ reads }) => cellsOf(reads, name)))),
)}`;
}

function cellsOf(reads: readonly ReadTime[], name: string): string[] {
  const read = reads.find((one) => one.name === name);
  return [read?.median.toFixed(2) ?? '', read?.p95.toFixed(2) ?? ''];
}
