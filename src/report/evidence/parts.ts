import type { BundleArchive } from '../../bundle/choice/chosen-bundle.ts';
import type { Report } from '../../generated/report.ts';
import type { Waiver } from '../../generated/waivers.ts';
import type { Bundle } from '../../policy/bundle.ts';
import type { ReadAttestations } from '../compliance/attestations/read.ts';
import type { ChosenFramework } from '../compliance/frameworks/chosen.ts';

/** What an evidence package is made of; everything else in it follows from this. */
export interface EvidenceParts {
  readonly report: Report;
  /** The inventory in the newline-delimited form: the bytes that the report has the digest of. */
  readonly document?: Uint8Array | undefined;
  readonly bundle: Bundle;
  /** What the bundle is put together from, in that order. */
  readonly archives: readonly BundleArchive[];
  readonly frameworks: readonly ChosenFramework[];
  readonly attestations?: ReadAttestations | undefined;
  /** Those that were given beside the code's and the bundles'. */
  readonly waivers: readonly Waiver[];
  /** How many bundles of data bring. */
  readonly broughtWaivers: number;
  /** The day that attestations are judged by, YYYY-MM-DD. */
  readonly asOf: string;
  /** Version of the Keelson that writes it. */
  readonly tool: string;
}
