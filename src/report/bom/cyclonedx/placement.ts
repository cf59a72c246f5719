import type { BomItem } from '../../../generated/bom.ts';

/** Where CycloneDX keeps something: software and models are components, what answers is a service, what made a model formulation. */
export type Placement = 'component' | 'service' | 'workflow';

const components: Partial<Record<BomItem['kind'], string>> = {
  model: 'machine-learning-model',
  'model-file': 'machine-learning-model',
  dataset: 'data',
  data: 'data',
  compute: 'platform',
  image: 'container',
  package: 'library',
};

export function placementOf(item: BomItem): Placement {
  if (item.kind === 'training-job') return 'workflow';
  return componentType(item) === undefined ? 'service' : 'component';
}

/** The type of a component; undefined for what is none. */
export function componentType(item: BomItem): string | undefined {
  // An MCP server that code starts is a program of its own.
  if (item.kind === 'tool' && item.where.cloud === 'code' && !item.endpoints) return 'application';
  if (item.kind === 'package' && item.category === 'orchestration') return 'framework';
  return components[item.kind];
}
