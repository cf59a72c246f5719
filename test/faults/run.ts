import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { estateIn } from '../serve/estate.ts';
import { dialects } from '../store/stores.ts';
import { faults } from './faults.ts';

/*
 * node test/faults/run.ts [KILLS] [SEED], npm run faults: kills parts of a service a hundred times at moments that follow from a
 * seed, and prints what became of its runs.
 */
const kills = Number(process.argv[2] ?? 100);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);
const print = (line: string) => void process.stdout.write(`${line}\n`);
const folder = await mkdtemp(join(tmpdir(), 'keelson-faults-'));
const cleanings: (() => Promise<void> | void)[] = [];
let wrongs = 0;
try {
  const estate = await estateIn(folder);
  print(`seed ${seed}, ${estate.findings.length} findings in the estate`);
  // A server and its file go less often than what lives on many machines.
  for (const [dialect, share] of [
    [dialects[0] ?? 'sqlite', 0.25],
    [dialects[1] ?? 'postgresql', 0.75],
  ] as const) {
    const home = join(folder, dialect);
    await mkdir(home);
    const t = { teardown: (clean: () => Promise<void> | void) => void cleanings.push(clean) };
    const count = Math.round(kills * share);
    const found = await faults(t, { dialect, seed, kills: count, folder: home, estate, tell: print });
    for (const clean of cleanings.splice(0).toReversed()) await clean();
    print(
      `${dialect}: ${count} kills in ${found.seconds} s (${figures(found.killed)}), while on a stage: ${figures(found.during)}`,
    );
    print(`${dialect}: ${found.runs} runs ended, ${found.repeated} stages were taken again`);
    for (const line of found.wrong) print(`${dialect}: WRONG ${line}`);
    wrongs += found.wrong.length;
  }
} finally {
  for (const clean of cleanings.toReversed()) await clean();
  await rm(folder, { recursive: true, force: true });
}
print(wrongs === 0 ? 'nothing was lost, doubled or stuck' : `${wrongs} things are wrong`);
process.exitCode = wrongs === 0 ? 0 : 1;

function figures(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
}
