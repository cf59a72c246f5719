import { KeelsonError } from '../errors.ts';
import type { Config } from '../generated/config.ts';
import type { Inventory } from '../generated/inventory.ts';
import { isLines } from '../inventory/read.ts';
import type { Bundle } from '../policy/bundle.ts';
import { readUnits, storedUnitsOf, unitsOf } from '../policy/units.ts';
import type { UnitSource } from '../units/chunk.ts';
import { documentOf, type DocumentFlags } from './document.ts';

export interface UnitFlags extends DocumentFlags {
  /** Units that were stored before. */
  readonly units?: string;
}

/** What is to be judged. */
export interface GivenUnits {
  readonly source: UnitSource;
  /** The document, where it is in memory as a whole. */
  readonly inventory?: Inventory;
}

/**
 * The units that the flags ask for: stored before, streamed from a newline-delimited document, or made of one that is
 * read, replayed or collected.
 */
export async function unitSourceOf(
  flags: UnitFlags,
  config: Config,
  bundle: Bundle,
  signal: AbortSignal,
): Promise<GivenUnits> {
  if (flags.units !== undefined) {
    if (flags.inventory !== undefined || (flags.paths && flags.paths.length > 0)) {
      throw new KeelsonError('USAGE', '--units says what to judge, so neither --inventory nor paths can');
    }
    return { source: storedUnitsOf(flags.units, bundle) };
  }
  if (flags.inventory !== undefined && !flags.paths?.length && (await isLines(flags.inventory))) {
    return { source: await readUnits(flags.inventory, bundle, { digests: true }) };
  }
  const inventory = await documentOf(flags, config, signal);
  signal.throwIfAborted();
  return { source: unitsOf(inventory, bundle, { digests: true }), inventory };
}
