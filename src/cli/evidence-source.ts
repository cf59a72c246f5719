import { readFile } from 'node:fs/promises';
import { KeelsonError } from '../errors.ts';
import { sha256 } from '../files/sha256.ts';
import type { Config } from '../generated/config.ts';
import type { Inventory } from '../generated/inventory.ts';
import type { Report } from '../generated/report.ts';
import type { Waiver } from '../generated/waivers.ts';
import { linesOf } from '../inventory/lines.ts';
import { isLines, readInventory } from '../inventory/read.ts';
import { unitsOf } from '../policy/units.ts';
import { readWholeReport } from '../report/compliance/whole-report.ts';
import type { ChosenBundle } from '../bundle/choice/chosen-bundle.ts';
import { judgedReport, ownWaivers, type ComplianceReportFlags } from './compliance-report.ts';
import { documentOf } from './document.ts';

export type EvidenceSourceFlags = Omit<ComplianceReportFlags, 'units'>;

export interface EvidenceSource {
  readonly report: Report;
  /** The bytes that the report has the digest of; absent for a report whose document is not given. */
  readonly document?: Uint8Array;
  readonly waivers: readonly Waiver[];
}

/**
 * What evidence is of: a report that was written before, with its document where that is named, or what is judged now.
 *
 * @throws KeelsonError USAGE; DOCUMENT_INVALID when the report is of another document
 */
export async function evidenceSource(
  flags: EvidenceSourceFlags,
  config: Config,
  chosen: ChosenBundle,
  signal: AbortSignal,
): Promise<EvidenceSource> {
  if (flags.report !== undefined) return storedSource(flags, flags.report);
  const startedAt = new Date().toISOString();
  const waivers = await ownWaivers(flags, config);
  const notices: string[] = [];
  const notice = (text: string) => void notices.push(text);
  const inventory = await documentOf({ ...flags, notice }, config, signal);
  signal.throwIfAborted();
  const source = unitsOf(inventory, chosen.bundle, { digests: true });
  const report = await judgedReport({ source, inventory }, chosen, { waivers, notices, startedAt, signal });
  return { report, document: linesAsBytes(inventory), waivers };
}

async function storedSource(
  { inventory, paths, waivers: file }: EvidenceSourceFlags,
  stored: string,
): Promise<EvidenceSource> {
  if (paths && paths.length > 0) {
    throw new KeelsonError('USAGE', 'either paths or --report say what was judged, not both');
  }
  const report = await readWholeReport(stored);
  // Those that the configuration names need not be those that the report is by.
  const waivers = await ownWaivers({ ...(file !== undefined && { waivers: file }) }, {});
  if (inventory === undefined) return { report, waivers };
  const document = (await isLines(inventory))
    ? await readFile(inventory)
    : linesAsBytes(await readInventory(inventory));
  if (report.run.document.digest !== `sha256:${sha256(document)}`) {
    throw new KeelsonError(
      'DOCUMENT_INVALID',
      `${inventory} is not what ${stored} is about: that is the document of ${report.run.document.collected_at} with the digest ${report.run.document.digest}`,
    );
  }
  return { report, document, waivers };
}

/** A chunk a line: a large document does not fit in one string. */
function linesAsBytes(inventory: Inventory): Uint8Array {
  return Buffer.concat(Array.from(linesOf(inventory), (line) => Buffer.from(`${line}\n`)));
}
