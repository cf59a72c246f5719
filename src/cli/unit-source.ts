import { KeelsonError } from '../errors.ts';
import type { Config } from '../generated/config.ts';
import { isLines } from '../inventory/read.ts';
import type { Bundle } from '../policy/bundle.ts';
import { readUnits, storedUnitsOf, unitsOf } from '../policy/units.ts';
import type { UnitSource } from '../units/chunk.ts';
import { documentOf, type DocumentFlags } from './document.ts';

export interface UnitFlags extends DocumentFlags {
  /** Units that were stored before. */
  readonly units?: string;
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
): Promise<UnitSource> {
  if (flags.units !== undefined) {
    if (flags.inventory !== undefined || (flags.paths && flags.paths.length > 0)) {
      throw new KeelsonError('USAGE', '--units says what to judge, so neither --inventory nor paths can');
    }
    return storedUnitsOf(flags.units, bundle);
  }
  if (flags.inventory !== undefined && !flags.paths?.length && (await isLines(flags.inventory))) {
    return readUnits(flags.inventory, bundle, { digests: true });
  }
  const inventory = await documentOf(flags, config, signal);
  signal.throwIfAborted();
  return unitsOf(inventory, bundle, { digests: true });
}
