import type { CodeFormat } from '../code/format.ts';

/** Bicep. */
export const bicep: CodeFormat = {
  id: 'bicep',
  title: 'Bicep',
  mayTake: (path) => /\.bicep(param)?$/i.test(path),
  read: async (files, context) => (await import('./read.ts')).readBicep(files, context),
};
