import type { UnitShape } from '../../policy/unit-shape.ts';
import type { DocumentFacts } from '../chunk.ts';

/*
 * Stored units: a header line, a line a unit, a last line that says how many there are.
 *
 *   {"schema":"keelson.units/v1", …}
 *   <digest, 32 hex digits> <index of the type> <subject JSON>␟<unit JSON>
 *   {"units":N}
 *
 * Subject and unit are parted by the control character U+001F, which JSON holds nowhere.
 */

export const unitsSchema = 'keelson.units/v1';
export const separator = 0x1f;

export interface UnitsHeader {
  readonly schema: typeof unitsSchema;
  readonly tool: { readonly name: string; readonly version: string };
  readonly facts: DocumentFacts;
  /**
   * Native types in lower case, which lines refer to by index, each with the shape its units were cut to; null for a
   * type of the document whose units were not stored.
   */
  readonly types: readonly { readonly type: string; readonly shape: UnitShape | null }[];
}

export interface UnitsTrailer {
  readonly units: number;
}
