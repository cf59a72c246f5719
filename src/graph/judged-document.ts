import type { Inventory } from '../generated/inventory.ts';
import { compare } from '../inventory/order.ts';
import type { Bundle } from '../policy/bundle-files.ts';
import type { Evaluation } from '../policy/evaluation/task.ts';
import { documentGraph, type DocumentGraph } from './document/document-graph.ts';
import { askInsights } from './insights/ask.ts';
import type { OpenFinding } from './insights/unit.ts';

/** A check that a resource does not pass. */
export interface OpenOutcome extends OpenFinding {
  /** Id of the resource. */
  readonly resource: string;
  readonly fingerprint: string;
  /** Somebody answers for it: it stays as it is. */
  readonly waived: boolean;
}

export type PlacedOutcome = OpenOutcome & { readonly node: number };

/** A graph that knows what is to be said of its resources. */
export interface JudgedDocument {
  readonly document: DocumentGraph;
  readonly outcomes: readonly PlacedOutcome[];
}

/**
 * The graph of a document with the insights of a bundle.
 *
 * @param outcomes the checks that resources do not pass.
 * @throws KeelsonError EVALUATION_FAILED when insights cannot be asked.
 */
export async function judgedDocument(
  inventory: Inventory,
  bundle: Pick<Bundle, 'insights'>,
  evaluation: Evaluation,
  outcomes: readonly OpenOutcome[],
): Promise<JudgedDocument> {
  const document = documentGraph(inventory);
  const placed = outcomes
    .flatMap((outcome) => {
      const node = document.nodeOf(outcome.resource);
      return node === undefined ? [] : [{ ...outcome, node }];
    })
    // They come as they are judged, which is never the same twice.
    .toSorted((left, right) => left.node - right.node || compare(left.check, right.check));
  const byNode = Map.groupBy(placed, ({ node }) => node);
  const insights = await askInsights(document, bundle, evaluation, byNode);
  return { document: { ...document, insights }, outcomes: placed };
}
