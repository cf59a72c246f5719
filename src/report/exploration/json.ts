import type { ExplorationFormat } from './format.ts';

export const json: ExplorationFormat = {
  id: 'json',
  description: 'all of it, by schemas/exploration.schema.json',
  write: (exploration) => `${JSON.stringify(exploration, undefined, 2)}\n`,
};
