import { Argument, Command } from 'commander';
import type { CloudId } from '../collect/cloud.ts';

export function permissions(): Command {
  return new Command('permissions')
    .description('print the read-only role that a scan of a cloud needs, in that cloud’s own form')
    .addArgument(new Argument('<cloud>', 'cloud').choices(['azure', 'aws', 'gcp']))
    .addHelpText(
      'after',
      `
Examples:
  keelson permissions azure > role.json && az role definition create --role-definition role.json
  keelson permissions aws > policy.json && aws iam create-policy --policy-name keelson --policy-document file://policy.json
  keelson permissions gcp > role.json && gcloud iam roles create keelson --project PROJECT --file role.json
`,
    )
    .action(async (id: CloudId) => {
      const { loadCloud } = await import('../collect/clouds.ts');
      const { permissionsOf } = await import('../collect/cloud.ts');
      const cloud = await loadCloud(id);
      process.stdout.write(`${JSON.stringify(cloud.role(permissionsOf(cloud)), undefined, 2)}\n`);
    });
}
