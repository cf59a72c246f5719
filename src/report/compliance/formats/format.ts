import type { Compliance } from '../../../generated/compliance.ts';
import type { Screen } from '../../formats/format.ts';

/** One way to write what is known of controls. */
export interface ComplianceFormat {
  readonly id: string;
  readonly description: string;
  /** What files of it are called after the id of a framework. */
  readonly suffix: string;
  write(compliance: Compliance, screen: Screen): string | Uint8Array | Promise<string | Uint8Array>;
}
