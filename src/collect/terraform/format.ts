import type { CodeFormat } from '../code/format.ts';

/** Terraform and OpenTofu configurations, in their own and in JSON syntax, with the values beside them. */
export const terraform: CodeFormat = {
  id: 'terraform',
  title: 'Terraform',
  mayTake: (path) => /\.(tf|tofu|tfvars)(\.json)?$/.test(path),
  read: async (files, context) => (await import('./read.ts')).readTerraform(files, context),
};
