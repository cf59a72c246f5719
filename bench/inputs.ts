import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { existsSync } from 'node:fs';
import { measure } from './measure.ts';
import type { Tools } from './tools.ts';

/** The files of an estate of one size, each made when somebody first wants it and kept for the next run. */
export interface Inputs {
  readonly resources: number;
  readonly lines: () => Promise<string>;
  readonly whole: () => Promise<string>;
  readonly stored: () => Promise<string>;
  readonly units: () => Promise<string>;
  readonly cutUnits: () => Promise<string>;
  readonly unitsDocument: () => Promise<string>;
  readonly changed: () => Promise<string>;
  readonly changedStored: () => Promise<string>;
  /** Folders of a cache: as a full scan left it, and one to use up. */
  readonly answers: () => Promise<{ filled: string; used: string }>;
}

/** The folder, emptied when what is in it was made by another generator or for other policies. */
export async function freshFolder(folder: string, { bundle }: Pick<Tools, 'bundle'>): Promise<string> {
  const hash = createHash('sha256').update(await readFile(bundle));
  const sources = ['bench/estate', 'src/units', 'src/policy/cache'];
  for (const source of sources) {
    for (const file of (await readdir(source, { recursive: source.startsWith('src') })).toSorted()) {
      if (file.endsWith('.ts')) hash.update(await readFile(join(source, file)));
    }
  }
  const digest = hash.digest('hex');
  const note = join(folder, 'made-by');
  if ((await readFile(note, 'utf8').catch(() => '')) !== digest) {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    await writeFile(note, digest);
  }
  return folder;
}

/** @param folder where the files of this size go; what is there already is taken for what was asked. */
export function inputsOf(resources: number, seed: number, folder: string, tools: Tools): Inputs {
  const made = new Map<string, Promise<string>>();

  function once(name: string, make: (path: string) => Promise<readonly string[]>): () => Promise<string> {
    return () => {
      const path = join(folder, name);
      const making = made.get(name) ?? (existsSync(path) ? Promise.resolve(path) : makeFile(path, make));
      made.set(name, making);
      return making;
    };
  }

  async function makeFile(path: string, make: (path: string) => Promise<readonly string[]>): Promise<string> {
    await mkdir(folder, { recursive: true });
    const unfinished = `${folder}/unfinished-${path.slice(folder.length + 1)}`;
    await rm(unfinished, { recursive: true, force: true });
    await measure(await make(unfinished));
    await rename(unfinished, path);
    return path;
  }

  const generate = (output: string, ...more: readonly string[]) =>
    Promise.resolve([
      process.execPath,
      'bench/estate/generate.ts',
      '--resources',
      String(resources),
      '--seed',
      String(seed),
      '--output',
      output,
      ...more,
    ]);
  const write = (...parameters: readonly string[]) =>
    tools.node('estate/write-units', tools.bundle, ...parameters);

  const lines = once('estate.ndjson', (path) => generate(path));
  const units = once('estate.units.tsv', async (path) => write(await lines(), 'whole', path));
  const changed = once('changed.ndjson', (path) => generate(path, '--mutate', '1%'));
  const filled = once('answers', async (path) =>
    tools.node('contestants/keelson', tools.bundle, await lines(), path),
  );
  return {
    resources,
    lines,
    units,
    changed,
    whole: once('estate.json', (path) => generate(path, '--whole')),
    stored: once('estate.units', async (path) => write(await lines(), 'stored', path)),
    cutUnits: once('estate.cut.tsv', async (path) => write(await lines(), 'cut', path)),
    unitsDocument: once('estate.units.json', async (path) => write(await units(), 'document', path)),
    changedStored: once('changed.units', async (path) => write(await changed(), 'stored', path)),
    answers: async () => ({ filled: await filled(), used: join(folder, 'answers-used') }),
  };
}
