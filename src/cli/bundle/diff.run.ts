import { comparedOf } from '../../bundle/difference/compared.ts';
import { currentIds } from '../../bundle/difference/checks.ts';
import { differenceOf, differs } from '../../bundle/difference/difference.ts';
import { estateDifference } from '../../report/bundle-difference/estate.ts';
import { readVersioningRules } from '../../bundle/difference/proposal.ts';
import { readNamed, runnableOf, type NamedBundle } from '../../bundle/release/named.ts';
import { exitCodes } from '../../errors.ts';
import type { BundleDifference, EstateDifference } from '../../generated/bundle-difference.ts';
import { isLines } from '../../inventory/read.ts';
import { unitsOf } from '../../policy/units.ts';
import { differenceMarkdown } from '../../report/bundle-difference/markdown.ts';
import { differenceTable } from '../../report/bundle-difference/table.ts';
import { writeOutput } from '../../report/output.ts';
import { showsColour } from '../../report/terminal.ts';
import { documentOf } from '../document.ts';

export interface DiffFlags {
  readonly against?: string;
  readonly replay?: string;
  readonly format: 'table' | 'json' | 'markdown';
  readonly output?: string;
  readonly releases?: string;
  readonly resources: number;
  readonly exitCode?: boolean;
}

/** keelson bundle diff: compares, judges the document where there is one, and writes. */
export async function runDiff(
  oldName: string,
  newName: string,
  flags: DiffFlags,
  signal: AbortSignal,
): Promise<number> {
  const [old, now] = await Promise.all([
    readNamed(oldName, flags.releases),
    readNamed(newName, flags.releases),
  ]);
  const compared = differenceOf(comparedOf(old), comparedOf(now), await readVersioningRules());
  const estate = await estateOf(old, now, compared, flags, signal);
  const difference = { ...compared, ...(estate && { estate }) };
  await writeOutput([written(difference, flags)], flags.output);
  return flags.exitCode === true && differs(difference) ? exitCodes.findings : exitCodes.clean;
}

async function estateOf(
  old: NamedBundle,
  now: NamedBundle,
  { checks }: BundleDifference,
  { against, replay, resources }: DiffFlags,
  signal: AbortSignal,
): Promise<EstateDifference | undefined> {
  if (against === undefined && replay === undefined) return undefined;
  const document = await documentNamed(against, replay, signal);
  const [oldBundle, newBundle] = await Promise.all([runnableOf(old), runnableOf(now)]);
  return estateDifference(
    { bundle: oldBundle, currentId: currentIds(checks) },
    { bundle: newBundle, currentId: (id) => id },
    { units: (bundle) => unitsOf(document, bundle), resources, now: new Date(), signal },
  );
}

/** A file in lines is streamed; what else there is is made once, for both. */
async function documentNamed(against: string | undefined, replay: string | undefined, signal: AbortSignal) {
  if (against !== undefined && (await isLines(against))) return against;
  return documentOf(
    { ...(against !== undefined && { inventory: against }), ...(replay !== undefined && { replay }) },
    {},
    signal,
  );
}

function written(difference: BundleDifference, { format, output }: DiffFlags): string {
  if (format === 'json') return `${JSON.stringify(difference, undefined, 2)}\n`;
  if (format === 'markdown') return differenceMarkdown(difference);
  const toTerminal = output === undefined;
  return differenceTable(difference, {
    width: toTerminal ? Math.max(40, process.stdout.columns ?? 120) : 120,
    colour: toTerminal && showsColour(process.stdout),
  });
}
