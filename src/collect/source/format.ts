import type { CodeFormat } from '../code/format.ts';
import { sourceKind } from './kind.ts';

/** Programs, notebooks and settings: AI packages, models, endpoints, agents and keys that they use. */
export const source: CodeFormat = {
  id: 'source',
  title: 'source',
  mayTake: (path) => sourceKind(path) !== undefined,
  read: async (files, context) => (await import('./read.ts')).readSource(files, context),
};
