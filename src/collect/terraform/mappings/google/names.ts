import type { FullEntry, TypeMapping } from '../../../code/mapping/mapping.ts';

/*
 * Parts of names and entries that the tables of Google Cloud share. Terraform's ids are names relative to their service,
 * Google's own begin with it: //service/projects/….
 */

/** The project of a resource: its own, the provider's, or the one that both leave out. */
export const project = '{!project|!provider.project|@project}';
/** The region of a resource that may leave it to the provider. */
export const region = '{!region|!provider.region|@region}';

/** Name and relative name, which is Terraform's id, of resources of a service. */
export function named(
  service: string,
  path: string,
): Pick<TypeMapping, 'id'> & { readonly relative: string } {
  const relative = `projects/${project}/${path}`;
  return { id: `//${service}/${relative}`, relative };
}

export function flag(to: string): FullEntry {
  return { to, as: 'boolean' };
}

export function amount(to: string): FullEntry {
  return { to, as: 'number' };
}

/** encryption_spec of Vertex AI. */
export const encryptionSpec: FullEntry = {
  to: 'encryptionSpec',
  block: { kms_key_name: 'kmsKeyName' },
};

export const privateServiceConnect: FullEntry = {
  to: 'privateServiceConnectConfig',
  block: {
    enable_private_service_connect: flag('enablePrivateServiceConnect'),
    project_allowlist: 'projectAllowlist',
  },
};
