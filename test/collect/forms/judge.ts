import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExecutionContext } from 'ava';
import { treeBundle } from '../../bundle/tree.ts';
import { collect } from '../../../src/collect/run.ts';
import type { Inventory } from '../../../src/generated/inventory.ts';
import { bundleFrom } from '../../../src/policy/bundle.ts';
import { startEvaluation } from '../../../src/policy/evaluation/evaluation.ts';
import { evaluateUnits } from '../../../src/policy/evaluate-units.ts';
import type { Outcome } from '../../../src/policy/outcomes.ts';
import { emptyFolder } from '../../files/empty-folder.ts';
import { unitsByType } from '../../policy/units-by-type.ts';

export const bundle = await bundleFrom(await treeBundle(), 'policies');
const evaluation = await startEvaluation(bundle);

/** What a check says of the resources of a document that it applies to, sorted. */
export async function verdicts(check: string, document: Inventory): Promise<string[]> {
  const outcomes = await outcomesOn(check, document);
  return outcomes
    .map(({ status }) => status)
    .filter((status) => status !== 'not_applicable')
    .toSorted();
}

/** What a check says of all resources of its types. */
export async function outcomesOn(check: string, document: Inventory): Promise<Outcome[]> {
  const known = bundle.checks.get(check);
  if (!known) throw new Error(`there is no check ${check}`);
  const types = new Set(known.types.map((type) => type.toLowerCase()));
  const units = new Map([...(await unitsByType(document, bundle))].filter(([type]) => types.has(type)));
  const only = { ...bundle, checks: new Map([[check, known]]) };
  return Array.fromAsync(evaluateUnits(evaluation, only, units));
}

/** The document of a scan of one file, which has this text. */
export async function ofText(t: ExecutionContext, file: string, text: string): Promise<Inventory> {
  const folder = await emptyFolder(t);
  await writeFile(join(folder, file), text);
  return collect({
    scope: {},
    paths: [folder],
    signal: AbortSignal.timeout(60_000),
    collectedAt: '2026-11-20T06:00:00Z',
  });
}
