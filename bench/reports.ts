import { devNull } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formats } from '../src/report/formats/formats.ts';
import { machine } from './machine.ts';
import { measure, median, type Run } from './measure.ts';
import { compiledPrograms } from './reports/compiled.ts';
import { writeSection } from './results.ts';
import { reportsHeading } from './sections.ts';

/*
 * node bench/reports.ts [--results 1000000] [--rounds 3] [--write]: how many results a second are written in each format that keeps none,
 * and in how much memory; and the same from a file in lines. Each in a process of its own, from its start to its end.
 */

const { values } = parseArgs({
  options: {
    results: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '3' },
    write: { type: 'boolean', default: false },
  },
});
const results = Number(values.results);
/** A file of all would take 2 GB. */
const read = Math.ceil(results / 10);
const targets: Readonly<Record<string, number>> = { ndjson: 100_000, csv: 100_000 };
const mostMegabytes = 200;

const folder = join('bench', '.cache', 'reports');
const { keelson, write } = await compiledPrograms(folder);
const [template, lines] = [join(folder, 'report.json'), join(folder, 'report.ndjson')];
const scan = ['scan', '--replay', 'examples/estate', '--fail-on', 'none'];
await measure([...keelson, ...scan, '--format', 'json', '--output', template]);
const writing = (format: string, count: number, file: string) => [
  ...write,
  template,
  String(count),
  format,
  file,
];
await measure(writing('ndjson', read, lines));

const steps: readonly {
  name: string;
  count: number;
  target?: number | undefined;
  command: readonly string[];
}[] = [
  ...formats
    .filter((format) => 'stream' in format)
    .map(({ id }) => ({
      name: id,
      count: results,
      target: targets[id],
      command: writing(id, results, devNull),
    })),
  {
    name: 'csv, from lines',
    count: read,
    command: [...keelson, 'report', lines, '--format', 'csv', '--output', devNull],
  },
];
const runs = new Map<string, Run[]>(steps.map(({ name }) => [name, []]));
for (let round = 0; round < Number(values.rounds); round += 1) {
  for (const { name, command } of round % 2 === 0 ? steps : steps.toReversed()) {
    const run = await measure(command);
    runs.get(name)?.push(run);
    process.stderr.write(`${name}: ${run.seconds.toFixed(1)} s, ${Math.round(run.megabytes ?? 0)} MB\n`);
  }
}
const text = resultText();
process.stdout.write(`${text}\n`);
if (values.write) await writeSection(reportsHeading, text);

function resultText(): string {
  const rows = steps.map(({ name, count, target }) => {
    const own = runs.get(name) ?? [];
    const rate = count / median(own.map(({ seconds }) => seconds));
    const megabytes = median(own.flatMap(({ megabytes: most }) => most ?? []));
    const met = rate >= (target ?? 0) && megabytes < mostMegabytes ? 'met' : 'missed';
    const processor = count / median(own.map(({ processorSeconds }) => processorSeconds ?? Number.NaN));
    return `| ${name} | ${count} | ${Math.round(rate)} | ${Math.round(processor)} | ${Math.round(megabytes)} MB | ${met} |`;
  });
  return [
    `${values.rounds} rounds, ${machine()}. Processes from their start to their end, which make the results that they write of those of examples/estate by turns. Processor seconds are of all threads, and say more than seconds on a busy machine.`,
    `Targets: less than ${mostMegabytes} MB for every format; NDJSON and CSV 100000 results a second.`,
    '',
    '| format | results | a second | a processor second | memory | |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}
