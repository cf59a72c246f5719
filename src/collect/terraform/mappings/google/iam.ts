import type { Entry, Mappings, TypeMapping } from '../../../code/mapping/mapping.ts';
import { flag, project } from './names.ts';

const email = `{!account_id}@${project}.iam.gserviceaccount.com`;
const account = `projects/${project}/serviceAccounts/${email}`;

/** Types whose IAM policies are set by resources of their own: what these begin with, and what they name it by. */
const targets = [
  ['google_project', 'cloudresourcemanager.googleapis.com/Project', 'project'],
  ['google_folder', 'cloudresourcemanager.googleapis.com/Folder', 'folder'],
  ['google_organization', 'cloudresourcemanager.googleapis.com/Organization', 'org_id'],
  ['google_storage_bucket', 'storage.googleapis.com/Bucket', 'bucket'],
  ['google_service_account', 'iam.googleapis.com/ServiceAccount', 'service_account_id'],
  ['google_kms_crypto_key', 'cloudkms.googleapis.com/CryptoKey', 'crypto_key_id'],
  ['google_bigquery_dataset', 'bigquery.googleapis.com/Dataset', 'dataset_id'],
  ['google_bigquery_table', 'bigquery.googleapis.com/Table', 'table_id', { dataset_id: 'dataset' }],
  ['google_cloud_run_v2_service', 'run.googleapis.com/Service', 'name', { location: 'location' }],
  ['google_cloud_run_service', 'run.googleapis.com/Service', 'service', { location: 'location' }],
] as const;

/** Part of the policy of a resource, by the type and the name of this. src/collect/gcp/code/policies.ts puts them together. */
function partOfPolicy(
  from: string,
  to: string,
  on: string,
  name: string,
  properties: Readonly<Record<string, Entry>>,
): TypeMapping {
  return {
    from: [from],
    cloud: 'gcp',
    to,
    id: `//${to}/{@address}`,
    name: '{@address}',
    account: project,
    constants: { on },
    properties: { [name]: 'name', ...properties },
  };
}

const condition: Entry = { to: 'condition', block: { title: 'title', expression: 'expression' } };

const policies = targets.flatMap(([prefix, on, name, more]) => [
  partOfPolicy(`${prefix}_iam_member`, 'iam.googleapis.com/Binding', on, name, {
    ...more,
    role: 'role',
    member: { to: 'members', list: true },
    condition,
  }),
  partOfPolicy(`${prefix}_iam_binding`, 'iam.googleapis.com/Binding', on, name, {
    ...more,
    role: 'role',
    members: 'members',
    condition,
  }),
  partOfPolicy(`${prefix}_iam_policy`, 'iam.googleapis.com/Policy', on, name, {
    ...more,
    policy_data: { to: 'policy', json: true },
  }),
]);

const auditConfigs = targets.slice(0, 3).map(([prefix, on, name]) =>
  partOfPolicy(`${prefix}_iam_audit_config`, 'iam.googleapis.com/AuditConfig', on, name, {
    service: 'service',
    audit_log_config: {
      to: 'auditLogConfigs',
      each: { log_type: 'logType', exempted_members: 'exemptedMembers' },
    },
  }),
);

/** Service accounts and IAM policies. */
export const iam: Mappings = {
  types: [
    {
      from: ['google_service_account'],
      cloud: 'gcp',
      to: 'iam.googleapis.com/ServiceAccount',
      id: `//iam.googleapis.com/${account}`,
      attributes: { id: account, name: account, email, member: `serviceAccount:${email}` },
      properties: {
        display_name: 'displayName',
        description: 'description',
        disabled: flag('disabled'),
      },
    },
    {
      from: ['google_service_account_key'],
      cloud: 'gcp',
      to: 'iam.googleapis.com/ServiceAccountKey',
      id: '//iam.googleapis.com/{!service_account_id}/keys/{@address}',
      constants: { keyType: 'USER_MANAGED' },
      properties: {
        service_account_id: 'account',
        key_algorithm: { to: 'keyAlgorithm', default: 'KEY_ALG_RSA_2048' },
      },
    },
    ...policies,
    ...auditConfigs,
  ],
  parts: [],
};
