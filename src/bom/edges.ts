import type { RelationshipKind } from '../generated/inventory.ts';

/** What an edge says of what it comes from. */
export const outgoing: Partial<Record<RelationshipKind, 'uses' | 'data' | 'produces' | 'runs_as'>> = {
  'uses-model': 'uses',
  serves: 'uses',
  deploys: 'uses',
  calls: 'uses',
  runs: 'uses',
  'built-from': 'uses',
  'depends-on': 'uses',
  'guarded-by': 'uses',
  'routes-to': 'uses',
  'grounded-on': 'data',
  'fine-tuned-on': 'data',
  'trained-on': 'data',
  reads: 'data',
  writes: 'produces',
  'runs-as': 'runs_as',
};

/** What an edge from code says of what it leads to. */
export const ofCode: ReadonlySet<RelationshipKind> = new Set([
  'provisions',
  'contains',
  'calls',
  'uses-model',
  'depends-on',
  'built-from',
]);

/** Edges by which something is called. */
export const ofCallers: ReadonlySet<RelationshipKind> = new Set(['calls', 'routes-to', 'exposes']);

/** Edges to a model, by which one is known that is no resource. */
export const toModels: ReadonlySet<RelationshipKind> = new Set(['uses-model', 'serves', 'deploys']);

/** Edges to data, which make a bucket or table part of a bill. */
export const isToData = (kind: RelationshipKind): boolean => outgoing[kind] === 'data';
