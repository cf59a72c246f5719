import type { CodeFormat } from '../../code/format.ts';

/** Plans and states of Terraform and OpenTofu, as `terraform show -json` writes them. */
export const terraformPlan: CodeFormat = {
  id: 'terraform-plan',
  title: 'Terraform plans',
  mayTake: (path) => path.endsWith('.json') && !/\.(tf|tofu|tfvars)\.json$/.test(path),
  // The variables, which may be long, stand before what is planned.
  takes: (head) =>
    /"format_version"\s*:\s*"/.test(head) &&
    /"(terraform_version|planned_values|resource_changes|values)"\s*:/.test(head),
  read: async (files, context) => (await import('./read.ts')).readPlans(files, context),
};
