import type { CodeFormat } from '../code/format.ts';

/** Templates of CloudFormation, of SAM, and those that the CDK makes, in YAML and JSON. */
export const cloudFormation: CodeFormat = {
  id: 'cloudformation',
  title: 'CloudFormation',
  mayTake: (path) => /\.(ya?ml|json|template|cfn)$/i.test(path),
  takes: (head, path) =>
    /AWSTemplateFormatVersion|\b(AWS|Alexa|Custom)::[A-Z]/.test(head) ||
    /\.template(\.(json|ya?ml))?$/i.test(path),
  read: async (files, context) => (await import('./read.ts')).readTemplates(files, context),
};
