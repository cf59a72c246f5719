import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Inventory } from '../../src/generated/inventory.ts';
import { ordered } from '../../src/inventory/document.ts';
import { linesOf as documentLines } from '../../src/inventory/lines.ts';
import type { Bundle } from '../../src/policy/bundle.ts';
import { openCache } from '../../src/policy/cache/cache.ts';
import { shapesOf, storedUnitsOf, storeUnits, unitsOf } from '../../src/policy/units.ts';
import { inFile } from '../../src/units/document/bytes.ts';
import { unitsInThreads } from '../../src/units/threads/units-in-threads.ts';
import { judgements, type Judgements } from './judgements.ts';

/** One way to judge every unit of an inventory, with a folder of its own to work in. */
export type Way = (inventory: Inventory, bundle: Bundle, folder: string) => Promise<Judgements>;

const inBatchesOf =
  (batchUnits: number): Way =>
  (inventory, bundle) =>
    judgements(inventory, bundle, { evaluation: { limits: { batchUnits } }, taskUnits: batchUnits });

const inThreads =
  (threads: number, unitsBefore = 0): Way =>
  (inventory, bundle) =>
    judgements(inventory, bundle, { evaluation: { threads, unitsBefore }, taskUnits: 100 });

const streamed: Way = async (inventory, bundle, folder) => {
  const file = join(folder, 'estate.ndjson');
  await writeFile(file, `${[...documentLines(inventory)].join('\n')}\n`);
  return judgements(inventory, bundle, { source: unitsOf(file, bundle) });
};

const readInThreads: Way = async (inventory, bundle, folder) => {
  const file = join(folder, 'estate.ndjson');
  await writeFile(file, `${[...documentLines(inventory)].join('\n')}\n`);
  const options = { threads: 2, digests: false, chunkBytes: 16_384 };
  return judgements(inventory, bundle, {
    source: await unitsInThreads(inFile(file), shapesOf(bundle), options),
  });
};

const stored: Way = async (inventory, bundle, folder) => {
  const file = join(folder, 'estate.units');
  await storeUnits(file, inventory, bundle);
  return judgements(inventory, bundle, { source: storedUnitsOf(file, bundle) });
};

/** A first run judges half of it; the second finds those answers, of which it judges none again. */
const incremental: Way = async (inventory, bundle, folder) => {
  const key = { bundle: bundle.digest, engine: 'test' };
  const half = { ...inventory, resources: inventory.resources.filter((_, index) => index % 2 === 0) };
  const before = await openCache(join(folder, 'cache'), key);
  await judgements(half, bundle, { cache: before });
  await before.save();
  return judgements(inventory, bundle, { cache: await openCache(join(folder, 'cache'), key) });
};

const uncut: Way = (inventory, bundle) =>
  judgements(inventory, bundle, { source: unitsOf(inventory, { ...bundle, shapes: new Map() }) });

/** All of them judge alike, byte for byte. The first is what the others are compared with. */
export const ways: Readonly<Record<string, Way>> = {
  'one by one': inBatchesOf(1),
  'in batches of 64': inBatchesOf(64),
  'in batches of 1024': inBatchesOf(1024),
  'by 1 worker': inThreads(1),
  'by 2 workers': inThreads(2),
  'by workers after a while': inThreads(2, 40),
  'streamed from a file': streamed,
  'read in threads': readInThreads,
  'from stored units': stored,
  incrementally: incremental,
  'with all that resources have': uncut,
};

/** Judges in one of these ways. */
export async function judgedBy(way: Way, inventory: Inventory, bundle: Bundle): Promise<Judgements> {
  const folder = await mkdtemp(join(tmpdir(), 'keelson-ways-'));
  try {
    return await way(inventory, bundle, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The judgements of units, each in a line, sorted: what must be the same whichever way was taken. */
export function linesOf(found: Judgements): string[] {
  return [...found].map(([unit, byCheck]) => JSON.stringify([unit, ordered(byCheck)])).toSorted();
}
