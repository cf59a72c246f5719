import type { Inventory } from '../generated/inventory.ts';
import type { DocumentGraph } from '../graph/document/document-graph.ts';
import { judgedDocument, type OpenOutcome } from '../graph/judged-document.ts';
import type { Bundle } from '../policy/bundle.ts';
import { judgeSource } from '../policy/judge-source.ts';
import { outcomeReader } from '../policy/outcomes.ts';
import { unitsOf } from '../policy/units.ts';
import { isOpen, openOutcome } from '../report/open-outcome.ts';
import { evaluationFor } from '../bundle/choice/evaluation-for.ts';

/** The graph of a document, judged first, with what insights say of its resources. */
export async function judgedGraph(
  inventory: Inventory,
  bundle: Bundle,
  shipped: boolean,
  signal: AbortSignal,
): Promise<DocumentGraph> {
  const evaluation = await evaluationFor({ bundle, shipped }, inventory.resources.length);
  const source = unitsOf(inventory, bundle);
  try {
    const reader = outcomeReader(bundle);
    const open: OpenOutcome[] = [];
    for await (const judged of judgeSource(source, bundle, evaluation, { signal })) {
      for (const outcome of reader.exceptions(judged)) if (isOpen(outcome)) open.push(openOutcome(outcome));
    }
    return (await judgedDocument(inventory, bundle, evaluation, open)).document;
  } finally {
    await Promise.all([evaluation.close(), source.close()]);
  }
}
