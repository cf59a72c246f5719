import type { CodeFormat } from '../code/format.ts';

/** Bicep. */
export const bicep: CodeFormat = {
  id: 'bicep',
  title: 'Bicep',
  mayTake: (path) => path.endsWith('.bicep'),
  read: async (files, context) => (await import('./read.ts')).readBicep(files, context),
};
