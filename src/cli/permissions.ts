import { Argument, Command, Option } from 'commander';
import type { CloudId } from '../collect/cloud.ts';
import { KeelsonError } from '../errors.ts';
import { readConfig } from './config.ts';

interface Flags {
  readonly assume?: boolean;
  readonly config?: string;
}

export function permissions(): Command {
  return new Command('permissions')
    .description('print the read-only role that a scan of a cloud needs, in that cloud’s own form')
    .addArgument(new Argument('<cloud>', 'cloud').choices(['azure', 'aws', 'gcp']))
    .addOption(
      new Option(
        '--assume',
        'AWS: the policy of the identity that takes roles (aws.accounts and aws.organization of the configuration)',
      ),
    )
    .option('--config <file>', 'configuration file (default: keelson.yaml, where there is one)')
    .addHelpText(
      'after',
      `
Examples:
  keelson permissions azure > role.json && az role definition create --role-definition role.json
  keelson permissions aws > policy.json && aws iam create-policy --policy-name keelson --policy-document file://policy.json
  keelson permissions aws --assume > assume.json
  keelson permissions gcp > role.json && gcloud iam roles create keelson --project PROJECT --file role.json
`,
    )
    .action(async (id: CloudId, flags: Flags) => {
      process.stdout.write(`${JSON.stringify(await documentOf(id, flags), undefined, 2)}\n`);
    });
}

async function documentOf(id: CloudId, { assume, config }: Flags): Promise<unknown> {
  if (assume) {
    const { accounts = [], organization } = (id === 'aws' && (await readConfig(config)).aws) || {};
    const roles = [...accounts, ...(organization ? [organization] : [])].map(({ role }) => role);
    if (roles.length === 0) {
      throw new KeelsonError(
        'USAGE',
        '--assume is of AWS accounts: name their roles in aws.accounts of keelson.yaml, that of the organisation in aws.organization',
      );
    }
    const { assumingPolicy } = await import('../collect/aws/role.ts');
    return assumingPolicy([...new Set(roles)]);
  }
  const { loadCloud } = await import('../collect/clouds.ts');
  const { permissionsOf } = await import('../collect/cloud.ts');
  const cloud = await loadCloud(id);
  return cloud.role(permissionsOf(cloud));
}
