import type { Bom } from '../../generated/bom.ts';
import type { Screen } from '../formats/format.ts';

/** One way to write a bill of materials. */
export interface BomFormat {
  readonly id: string;
  readonly description: string;
  write(bom: Bom, screen: Screen): string;
}
