import { bomOf } from '../bom/bom.ts';
import { bomKinds } from '../bom/kinds.ts';
import { exitCodes, KeelsonError } from '../errors.ts';
import type { BomKind } from '../generated/bom.ts';
import { nearest } from '../nearest.ts';
import { bomFormats } from '../report/bom/formats.ts';
import { writeOutput } from '../report/output.ts';
import { readConfig } from './config.ts';
import { documentOf, type DocumentFlags } from './document.ts';
import { incomplete } from './incomplete.ts';
import { screenOf } from './screen.ts';

export interface BomFlags extends DocumentFlags {
  readonly format: string;
  readonly kind?: readonly string[];
  readonly output?: string;
  readonly strict?: boolean;
}

/** keelson bom. */
export async function runBom(flags: BomFlags, signal: AbortSignal): Promise<number> {
  const kinds = flags.kind?.map(kindNamed);
  const config = await readConfig(flags.config);
  const document = await documentOf(flags, config, signal);
  const bom = bomOf(document, kinds);
  const format = bomFormats.find(({ id }) => id === flags.format);
  await writeOutput([format?.write(bom, screenOf(flags.output)) ?? ''], flags.output);
  return incomplete(document, flags.strict ?? config.strict ?? false)
    ? exitCodes.incomplete
    : exitCodes.clean;
}

/** @throws KeelsonError USAGE */
function kindNamed(name: string): BomKind {
  const known = bomKinds.find((kind) => kind === name);
  if (known !== undefined) return known;
  const meant = nearest(name, bomKinds);
  throw new KeelsonError(
    'USAGE',
    `there is no kind ${name}: ${meant === undefined ? bomKinds.join(', ') : `did you mean ${meant}?`}`,
  );
}
