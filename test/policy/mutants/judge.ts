import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { opa } from '../../../src/bundle/compiler/opa-command.ts';
import type { Library } from './library.ts';
import { reachOf, testsOf, worldOf, type Mutant } from './worlds.ts';

/** What became of a mutant: `none` could not be compiled, and is no mutant. */
export type Fate = 'killed' | 'survived' | 'none';

const together = 400;

/**
 * Runs the tests of each mutant: first those that name its package, then, of what survives, those that use it by others.
 * Many are run in one go, each with its tests in packages of its own.
 */
export async function judge(library: Library, mutants: readonly Mutant[]): Promise<Map<Mutant, Fate>> {
  const fates = await round(library, mutants, 'own');
  const left = mutants.filter(
    (mutant) => fates.get(mutant) === 'survived' && mutant.file.file.startsWith('lib/'),
  );
  return new Map([...fates, ...(await round(library, left, 'all'))]);
}

async function round(
  library: Library,
  mutants: readonly Mutant[],
  which: 'own' | 'all',
): Promise<Map<Mutant, Fate>> {
  const fates = new Map<Mutant, Fate>();
  const reach = reachOf(library);
  let worlds = new Map<string, [string, string][]>();
  let files = 0;
  const judgeThese = async () => {
    for (const [root, fate] of await run(library, worlds)) {
      const mutant = mutants[Number(root.slice(1))];
      if (mutant) fates.set(mutant, fate);
    }
    worlds = new Map();
    files = 0;
  };
  for (const [index, mutant] of mutants.entries()) {
    const root = `m${index}`;
    const tests = testsOf(mutant.file.package, library, reach, which);
    const world = worldOf(mutant, tests, { library, reach, root });
    worlds.set(root, world);
    files += world.length;
    if (files > together * 2) await judgeThese();
  }
  await judgeThese();
  return fates;
}

async function run(
  library: Library,
  worlds: ReadonlyMap<string, readonly [string, string][]>,
): Promise<Map<string, Fate>> {
  if (worlds.size === 0) return new Map();
  const folder = await mkdtemp(join(tmpdir(), 'keelson-mutants-'));
  try {
    await write(folder, [['data.json', JSON.stringify(library.data)]]);
    await write(
      folder,
      library.files.filter(({ isTest }) => !isTest).map(({ file, text }) => [file, text]),
    );
    await write(folder, [...worlds.values()].flat());
    return await fatesIn(folder, new Set(worlds.keys()));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function write(folder: string, files: readonly (readonly [string, string])[]): Promise<void> {
  for (const path of new Set(files.map(([file]) => dirname(join(folder, file))))) {
    await mkdir(path, { recursive: true });
  }
  await Promise.all(files.map(([file, text]) => writeFile(join(folder, file), text)));
}

/** What does not compile is taken away until all does: the compiler tells of one stage at a time. */
async function fatesIn(folder: string, roots: Set<string>): Promise<Map<string, Fate>> {
  const fates = new Map<string, Fate>();
  for (;;) {
    const { stdout, stderr } = await opa(
      ['test', '.', '--format', 'json', '--run', '^data\\.m\\d+\\.', '--max-errors', '100000'],
      folder,
    );
    const broken = new Set([...stderr.matchAll(/(?:^|: )(m\d+)\//gm)].map(([, root = '']) => root));
    if (broken.size === 0) {
      for (const root of roots) fates.set(root, 'survived');
      for (const root of failedIn(stdout, stderr)) fates.set(root, 'killed');
      return fates;
    }
    for (const root of broken) {
      fates.set(root, 'none');
      roots.delete(root);
      await rm(join(folder, root), { recursive: true, force: true });
    }
  }
}

interface TestCase {
  readonly package: string;
  readonly fail?: boolean;
  readonly error?: unknown;
}

function failedIn(stdout: string, stderr: string): string[] {
  try {
    const cases = (JSON.parse(stdout) ?? []) as TestCase[];
    return cases
      .filter(({ fail, error }) => fail === true || error !== undefined)
      .map(({ package: name }) => name.split('.')[1] ?? '');
  } catch {
    throw new Error(`opa test failed: ${(stderr || stdout).slice(0, 2000)}`);
  }
}
