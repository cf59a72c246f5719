import type { GraphContestant } from './contestant.ts';

/** Contestants by name; each is loaded in the process that runs it alone. */
export const graphContestants: Readonly<Record<string, () => Promise<GraphContestant>>> = {
  keelson: async () => (await import('./keelson.ts')).keelson,
  sqlite: async () => (await import('./sqlite.ts')).sqlite,
  graphology: async () => (await import('./graphology.ts')).graphology,
  kuzu: async () => (await import('./kuzu.ts')).kuzu,
};
