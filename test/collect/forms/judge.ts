import { buildBundle } from '../../../src/bundle/build/build.ts';
import type { Inventory } from '../../../src/generated/inventory.ts';
import { bundleFrom, type BundledCheck } from '../../../src/policy/bundle.ts';
import { evaluateUnits } from '../../../src/policy/evaluate-units.ts';
import { startEvaluation } from '../../../src/policy/evaluation/evaluation.ts';
import type { Outcome } from '../../../src/policy/outcomes.ts';
import { unitsByType } from '../../policy/units-by-type.ts';

export interface Judge {
  /** The shipped checks of a cloud, by id. */
  checksOf(cloud: string): BundledCheck[];
  /** What a check says of each resource of its types, in the document's order. */
  outcomes(check: string, document: Inventory): Promise<Outcome[]>;
  /** The statuses of these. */
  statuses(check: string, document: Inventory): Promise<Outcome['status'][]>;
  /** What a check says of the only resource of its types in a document. @throws Error when there is none, or another one. */
  verdict(check: string, document: Inventory): Promise<Verdict>;
}

/** A status, with the evidence that could not be judged for whoever reads that two verdicts differ. */
export type Verdict = Pick<Outcome, 'status' | 'unknown'>;

/** Judges by the policies of this checkout, which are built once. */
export async function newJudge(): Promise<Judge> {
  const bundle = await bundleFrom((await buildBundle('policies', '1.0.0')).wasm, 'policies');
  const evaluation = await startEvaluation(bundle);

  async function outcomes(check: string, document: Inventory): Promise<Outcome[]> {
    const units = await unitsByType(document, bundle);
    const all = await Array.fromAsync(evaluateUnits(evaluation, bundle, units));
    return all.filter((outcome) => outcome.check.id === check);
  }

  return {
    checksOf: (cloud) => [...bundle.checks.values()].filter(({ id }) => id.startsWith(`${cloud}-`)),
    outcomes,
    statuses: async (check, document) => (await outcomes(check, document)).map(({ status }) => status),
    async verdict(check, document) {
      const [first, ...others] = await outcomes(check, document);
      if (!first || others.length > 0) {
        throw new Error(`${check} judges ${others.length + (first ? 1 : 0)} resources instead of one`);
      }
      return { status: first.status, unknown: first.unknown };
    },
  };
}
