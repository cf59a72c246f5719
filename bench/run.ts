import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contestants } from './contestants.ts';
import { freshFolder, inputsOf } from './inputs.ts';
import { resultsFile, writeResults } from './results.ts';
import { judgeBy, type Result } from './round.ts';
import { otherHeadings, sectionOf, withSection } from './sections.ts';
import { resultsText } from './table.ts';
import { makeTools } from './tools.ts';

/* npm run bench -- [--sizes 1k,10k,100k,1m] [--rounds 5] [--only NAME]… [--seed 1] [--write] */

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1k,10k,100k' },
    rounds: { type: 'string', default: '5' },
    only: { type: 'string', multiple: true },
    seed: { type: 'string', default: '1' },
    write: { type: 'boolean', default: false },
  },
});
const folder = join('bench', '.cache');
const rounds = Number(values.rounds);
const { only } = values;
const say = (text: string) => process.stderr.write(`${text}\n`);
const tools = await makeTools(folder);
const results: Result[] = [];
for (const size of values.sizes.split(',').map(sizeOf)) {
  const inputs = inputsOf(
    size,
    Number(values.seed),
    await freshFolder(join(folder, `${size}-${values.seed}`), tools),
    tools,
  );
  const running = contestants.filter(
    ({ name, sizes: { least = 0, most = Number.POSITIVE_INFINITY } }) =>
      size >= least && size <= most && (only?.includes(name) ?? true),
  );
  results.push(...(await judgeBy(running, inputs, tools, { rounds, say })));
}
const table = resultsText(results, rounds);
process.stdout.write(table);
if (values.write) {
  const before = await readFile(resultsFile, 'utf8');
  const kept = otherHeadings.reduce((text, heading) => {
    const body = sectionOf(before, heading);
    return body === undefined ? text : withSection(text, heading, body);
  }, table);
  await writeResults(kept);
}

function sizeOf(text: string): number {
  const [, number = '', unit = ''] = /^(\d+)([km]?)$/i.exec(text.trim()) ?? [];
  if (number === '') throw new Error(`--sizes takes sizes like 10k, not ${text}`);
  return Number(number) * { '': 1, k: 1_000, m: 1_000_000 }[unit.toLowerCase() as '' | 'k' | 'm'];
}
