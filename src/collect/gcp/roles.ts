import type { Relationship } from '../../generated/inventory.ts';
import {
  bigQueryDatasetType,
  bucketType,
  cryptoKeyType,
  serviceAccountType,
  servingTypes,
} from './resource-types.ts';
import {
  dataStoreType,
  engineType,
  folderType,
  organizationType,
  projectType,
  repositoryType,
  runServiceType,
  secretType,
  workbenchType,
} from './resource-types.ts';

type Level = NonNullable<Relationship['level']>;

/** What a predefined role lets its members do with resources of some types. */
export interface Grant {
  readonly level: Level;
  readonly types: readonly string[];
}

const container = [projectType, folderType, organizationType];
const bucket = [bucketType];
const dataset = [bigQueryDatasetType];
const key = [cryptoKeyType];
const account = [serviceAccountType];
const search = [dataStoreType, engineType];
const notebook = [workbenchType];
const vertex = servingTypes;

// Basic roles reach the content of buckets only through the buckets' own policies (projectEditor: and so on).
const everything = [...container, ...dataset, ...key, ...account, ...search, ...notebook, ...vertex];

/**
 * Predefined roles that reach AI resources or the data, keys and identities around them.
 * https://cloud.google.com/iam/docs/roles-permissions
 */
export const roleGrants: Readonly<Record<string, readonly Grant[]>> = {
  'roles/secretmanager.secretAccessor': [{ level: 'read', types: [secretType] }],
  'roles/secretmanager.admin': [{ level: 'admin', types: [secretType] }],
  'roles/run.invoker': [{ level: 'invoke', types: [runServiceType] }],
  'roles/run.admin': [{ level: 'admin', types: [runServiceType] }],
  'roles/artifactregistry.reader': [{ level: 'read', types: [repositoryType] }],
  'roles/artifactregistry.writer': [{ level: 'write', types: [repositoryType] }],
  'roles/owner': [{ level: 'admin', types: everything }],
  'roles/editor': [{ level: 'write', types: [...container, ...search, ...notebook, ...vertex] }],
  'roles/viewer': [{ level: 'read', types: [...container, ...search, ...notebook, ...vertex] }],

  'roles/resourcemanager.organizationAdmin': [{ level: 'admin', types: container }],
  'roles/resourcemanager.folderAdmin': [{ level: 'admin', types: container }],
  'roles/resourcemanager.projectIamAdmin': [{ level: 'admin', types: container }],
  'roles/iam.securityAdmin': [{ level: 'admin', types: everything }],

  'roles/storage.admin': [{ level: 'admin', types: bucket }],
  'roles/storage.objectAdmin': [{ level: 'write', types: bucket }],
  'roles/storage.objectUser': [{ level: 'write', types: bucket }],
  'roles/storage.objectCreator': [{ level: 'write', types: bucket }],
  'roles/storage.objectViewer': [{ level: 'read', types: bucket }],
  'roles/storage.legacyBucketOwner': [{ level: 'admin', types: bucket }],
  'roles/storage.legacyBucketWriter': [{ level: 'write', types: bucket }],
  'roles/storage.legacyObjectOwner': [{ level: 'write', types: bucket }],
  'roles/storage.legacyObjectReader': [{ level: 'read', types: bucket }],

  'roles/bigquery.admin': [{ level: 'admin', types: dataset }],
  'roles/bigquery.dataOwner': [{ level: 'admin', types: dataset }],
  'roles/bigquery.dataEditor': [{ level: 'write', types: dataset }],
  'roles/bigquery.dataViewer': [{ level: 'read', types: dataset }],

  'roles/aiplatform.admin': [{ level: 'admin', types: vertex }],
  'roles/aiplatform.user': [{ level: 'write', types: vertex }],
  'roles/aiplatform.viewer': [{ level: 'read', types: vertex }],
  'roles/discoveryengine.admin': [{ level: 'admin', types: search }],
  'roles/discoveryengine.editor': [{ level: 'write', types: search }],
  'roles/discoveryengine.user': [{ level: 'invoke', types: search }],
  'roles/discoveryengine.viewer': [{ level: 'read', types: search }],
  'roles/notebooks.admin': [{ level: 'admin', types: notebook }],
  'roles/notebooks.viewer': [{ level: 'read', types: notebook }],

  'roles/cloudkms.admin': [{ level: 'admin', types: key }],
  'roles/cloudkms.cryptoKeyEncrypterDecrypter': [{ level: 'invoke', types: key }],
  'roles/cloudkms.cryptoKeyDecrypter': [{ level: 'invoke', types: key }],

  'roles/iam.serviceAccountAdmin': [{ level: 'admin', types: account }],
  'roles/iam.serviceAccountKeyAdmin': [{ level: 'list-keys', types: account }],
};

/** Roles whose members can act as the service accounts they are granted on. */
export const actingRoles: ReadonlySet<string> = new Set([
  'roles/iam.serviceAccountTokenCreator',
  'roles/iam.serviceAccountUser',
  'roles/iam.workloadIdentityUser',
]);
