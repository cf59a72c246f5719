import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { KeelsonError } from '../../errors.ts';
import type { Inventory } from '../../generated/inventory.ts';
import { isLines, readInventory } from '../../inventory/read.ts';
import { refuseOtherVersion } from '../../inventory/version.ts';
import type { DocumentFacts, UnitSource } from '../../units/chunk.ts';
import { unitsSchema } from '../../units/stored/format.ts';
import type { Bundle } from '../bundle-files.ts';
import { readUnits, storedUnitsOf, type ReadOptions, type Unit } from '../units.ts';
import { listedUnits } from './listed-units.ts';

/** Units that are there already, in any order: in a list, or grouped by their type. */
export type UnitList = Iterable<Unit> | ReadonlyMap<string, Iterable<Unit>>;

/**
 * What can be judged: an inventory; the name of a file that holds one, whole or in lines, or stored units; or units.
 */
export type Judgeable = Inventory | string | URL | UnitList;

export interface Given {
  readonly source: UnitSource;
  /** What is known of the document; of units without one, nothing. */
  readonly document: DocumentFacts | undefined;
}

/**
 * The units of whatever is to be judged. A file in lines or of stored units is streamed.
 *
 * @throws KeelsonError DOCUMENT_INVALID
 */
export async function sourceOf(what: Judgeable, bundle: Bundle, options: ReadOptions): Promise<Given> {
  if (isUnitList(what)) {
    return { source: listedUnits(flat(what), bundle, options), document: undefined };
  }
  const file = fileNameOf(what);
  const source =
    file !== undefined && (await holdsUnits(file))
      ? storedUnitsOf(file, bundle)
      : await readUnits(await documentIn(what), bundle, options);
  return { source, document: source.facts };
}

/**
 * An inventory that units can be made of: a file in lines stays one, to be streamed.
 *
 * @throws KeelsonError DOCUMENT_INVALID
 */
export async function documentIn(what: Inventory | string | URL): Promise<Inventory | string> {
  const file = fileNameOf(what);
  if (file !== undefined) return (await isLines(file)) ? file : readInventory(file);
  const document = what as Inventory;
  refuseOtherVersion(document, 'what is to be judged');
  for (const list of ['sources', 'resources', 'relationships', 'components'] as const) {
    if (!Array.isArray(document[list])) {
      throw new KeelsonError('DOCUMENT_INVALID', `the inventory has no list of ${list}`);
    }
  }
  return document;
}

/** @returns undefined for what names no file. */
export function fileNameOf(what: unknown): string | undefined {
  if (typeof what === 'string') return what;
  return what instanceof URL ? fileURLToPath(what) : undefined;
}

function isUnitList(what: Judgeable): what is UnitList {
  return typeof what === 'object' && what !== null && Symbol.iterator in what;
}

function flat(units: UnitList): Unit[] {
  if (!(units instanceof Map)) return [...(units as Iterable<Unit>)];
  return [...(units as ReadonlyMap<string, Iterable<Unit>>).values()].flatMap((ofType) => Array.from(ofType));
}

const beginning = new RegExp(`^\\s*\\{\\s*"schema"\\s*:\\s*"${unitsSchema}"`);

/** Whether a file begins as one of stored units. What cannot be read does not; reading the document tells why. */
async function holdsUnits(file: string): Promise<boolean> {
  try {
    await using handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK);
    if (!(await handle.stat()).isFile()) return false;
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(256), 0, 256, 0);
    return beginning.test(buffer.toString('latin1', 0, bytesRead));
  } catch {
    return false;
  }
}
