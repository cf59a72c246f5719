import { KeelsonError, messageOf } from '../../errors.ts';
import type { Reason } from '../../generated/attack-path.ts';
import type { Bundle } from '../../policy/bundle-files.ts';
import type { Evaluation } from '../../policy/evaluation/task.ts';
import { inputText } from '../../policy/input-text.ts';
import type { DocumentGraph } from '../document/document-graph.ts';
import { insightsOf, type InsightFact, type Insights, type ResourceInsights } from './insight.ts';
import { insightUnit, type OpenFinding } from './unit.ts';

// As many as the parts of risk are asked for at a time.
const batchSize = 256;

/**
 * Asks all insights of a bundle about all resources of a document.
 *
 * @param findings the checks that resources do not pass, by node.
 * @throws KeelsonError EVALUATION_FAILED when an insight gives no answer: that it does not hold would be a false calm.
 */
export async function askInsights(
  document: DocumentGraph,
  bundle: Pick<Bundle, 'insights'>,
  evaluation: Evaluation,
  findings: ReadonlyMap<number, readonly OpenFinding[]>,
): Promise<Insights> {
  const facts = new Map<number, Map<string, InsightFact>>();
  const nodes = [...document.resources.keys()];
  for (const { entrypoint, fields, list } of bundle.insights) {
    for (let start = 0; start < nodes.length; start += batchSize) {
      const batch = nodes.slice(start, start + batchSize);
      const units = batch.map((node) => insightUnit(document, node, fields, findings.get(node) ?? []));
      const answers = await answersOf(evaluation, entrypoint, units);
      for (const [index, node] of batch.entries()) {
        const [asked, said] = answers[index] ?? [0, {}];
        if (asked !== list.length) {
          throw failed(`${asked} of ${list.length} insights gave an answer about ${idOf(document, node)}`);
        }
        const entries = Object.entries(said);
        if (entries.length === 0) continue;
        const own = facts.get(node) ?? new Map<string, InsightFact>();
        for (const [id, [holds, unknown]] of entries) own.set(id, { holds, unknown });
        facts.set(node, own);
      }
    }
  }
  return insightsOf(facts satisfies ReadonlyMap<number, ResourceInsights>);
}

type InsightAnswer = readonly [
  asked: number,
  said: Readonly<Record<string, readonly [holds: readonly Reason[], unknown: readonly Reason[]]>>,
];

async function answersOf(
  evaluation: Evaluation,
  entrypoint: string,
  units: readonly unknown[],
): Promise<readonly InsightAnswer[]> {
  try {
    const text = await evaluation.ask(entrypoint, Buffer.from(inputText(units)));
    return JSON.parse(text ?? '[]') as InsightAnswer[];
  } catch (cause) {
    throw failed(messageOf(cause), cause);
  }
}

function idOf({ resources }: DocumentGraph, node: number): string {
  return resources[node]?.id ?? '';
}

function failed(reason: string, cause?: unknown): KeelsonError {
  return new KeelsonError('EVALUATION_FAILED', `the insights of the bundle could not be asked: ${reason}`, {
    cause,
  });
}
