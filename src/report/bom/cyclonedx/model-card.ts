import type { BomItem } from '../../../generated/bom.ts';
import { present } from '../../../collect/untrusted-json.ts';

const approaches: ReadonlySet<string> = new Set([
  'supervised',
  'unsupervised',
  'reinforcement-learning',
  'semi-supervised',
  'self-supervised',
]);

/**
 * What is known of a model, by https://cyclonedx.org/docs/1.7/json/#components_items_modelCard. Of considerations a document knows
 * none, so there are none.
 */
export function modelCardOf(
  { task, architecture, approach = '', data }: BomItem,
  byId: ReadonlyMap<string, BomItem>,
): object | undefined {
  // What a model reads may be the model itself: only what it learned from is a dataset of it.
  const learned = data.filter(
    ({ id, edge }) => (edge === 'trained-on' || edge === 'fine-tuned-on') && isData(byId.get(id)),
  );
  const datasets = [...new Set(learned.map(({ id }) => id))].map((ref) => ({ ref }));
  const parameters = present({
    approach: approaches.has(approach) ? { type: approach } : undefined,
    task,
    modelArchitecture: architecture,
    datasets: datasets.length > 0 ? datasets : undefined,
  });
  return Object.keys(parameters).length === 0 ? undefined : { modelParameters: parameters };
}

function isData(item: BomItem | undefined): boolean {
  return item?.kind === 'data' || item?.kind === 'dataset';
}
