import type { Remediation } from '../generated/check.ts';
import type { Origin } from '../generated/inventory.ts';

type Placed = { readonly id: string; readonly origin: Origin };

/**
 * What a check says to do, about this resource: `{id}` is its id in the cloud, which code does not know, and `{address}` its address where the
 * code is Terraform or CloudFormation. What is not known stays as it is.
 */
export function remediationFor(remediation: Remediation, { id, origin }: Placed): Remediation {
  const { cli, terraform, cloudformation } = remediation;
  if (origin.kind !== 'code') {
    return cli?.includes('{id}')
      ? { ...remediation, cli: cli.replaceAll('{id}', () => quoted(id)) }
      : remediation;
  }
  const { address, file } = origin;
  if (address === undefined) return remediation;
  const language = /\.(tf|tofu)(\.json)?$/.test(file) ? 'terraform' : 'cloudformation';
  const text = language === 'terraform' ? terraform : cloudformation;
  return text?.includes('{address}') && !/\.(bicep)$/.test(file)
    ? { ...remediation, [language]: text.replaceAll('{address}', () => address) }
    : remediation;
}

/** As a shell takes it for one word. */
function quoted(id: string): string {
  return /^[\w./:@=+,~-]+$/.test(id) ? id : `'${id.replaceAll("'", `'\\''`)}'`;
}
