import type { CodeFormat } from '../code/format.ts';

/** Templates of Azure Resource Manager. */
export const arm: CodeFormat = {
  id: 'arm',
  title: 'ARM templates',
  mayTake: (path) =>
    /\.json[c5]?$/i.test(path) && !/(^|\/)(createUiDefinition|[^/]*\.parameters)\.json$/i.test(path),
  takes: (head) => /deploymentTemplate\.json/i.test(head),
  read: async (files, context) => (await import('./read.ts')).readTemplates(files, context),
};
