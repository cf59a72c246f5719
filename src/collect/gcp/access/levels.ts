import type { Relationship } from '../../../generated/inventory.ts';
import * as types from '../resource/resource-types.ts';

export type Level = NonNullable<Relationship['level']>;

/** A permission that shows a level of access to a resource. */
export type Probe = readonly [level: Level, permission: string];

// At a folder or an organization: what may be done with the projects below.
const container: readonly Probe[] = [
  ['admin', 'resourcemanager.projects.setIamPolicy'],
  ['list-keys', 'apikeys.keys.create'],
  ['write', 'resourcemanager.projects.update'],
  ['read', 'resourcemanager.projects.getIamPolicy'],
];

const read = (permission: string): Probe => ['read', permission];
const write = (permission: string): Probe => ['write', permission];
const invoke = (permission: string): Probe => ['invoke', permission];
const admin = (permission: string): Probe => ['admin', permission];
const listKeys = (permission: string): Probe => ['list-keys', permission];

/**
 * What is asked for, by the type of the resource. Of keys that nobody can list, `list-keys` is making one.
 * https://cloud.google.com/iam/docs/roles-permissions
 */
export const probes: Readonly<Record<string, readonly Probe[]>> = {
  [types.projectType]: container,
  [types.folderType]: container,
  [types.organizationType]: container,
  [types.bucketType]: [
    admin('storage.buckets.setIamPolicy'),
    write('storage.objects.create'),
    read('storage.objects.get'),
  ],
  [types.bigQueryDatasetType]: [
    admin('bigquery.datasets.setIamPolicy'),
    write('bigquery.tables.updateData'),
    read('bigquery.tables.getData'),
  ],
  [types.bigQueryTableType]: [
    admin('bigquery.tables.setIamPolicy'),
    write('bigquery.tables.updateData'),
    read('bigquery.tables.getData'),
  ],
  [types.cryptoKeyType]: [
    admin('cloudkms.cryptoKeys.setIamPolicy'),
    invoke('cloudkms.cryptoKeyVersions.useToDecrypt'),
  ],
  [types.apiKeyType]: [listKeys('apikeys.keys.getKeyString')],
  [types.serviceAccountType]: [
    admin('iam.serviceAccounts.setIamPolicy'),
    listKeys('iam.serviceAccountKeys.create'),
  ],
  [types.endpointType]: [
    admin('aiplatform.endpoints.setIamPolicy'),
    write('aiplatform.endpoints.update'),
    invoke('aiplatform.endpoints.predict'),
    read('aiplatform.endpoints.get'),
  ],
  [types.modelType]: [write('aiplatform.models.update'), read('aiplatform.models.get')],
  [types.datasetType]: [write('aiplatform.datasets.update'), read('aiplatform.datasets.get')],
  [types.indexType]: [write('aiplatform.indexes.update'), read('aiplatform.indexes.get')],
  [types.indexEndpointType]: [
    write('aiplatform.indexEndpoints.update'),
    invoke('aiplatform.indexEndpoints.queryVectors'),
    read('aiplatform.indexEndpoints.get'),
  ],
  [types.reasoningEngineType]: [
    write('aiplatform.reasoningEngines.update'),
    invoke('aiplatform.reasoningEngines.query'),
    read('aiplatform.reasoningEngines.get'),
  ],
  [types.dataStoreType]: [
    write('discoveryengine.documents.update'),
    invoke('discoveryengine.servingConfigs.search'),
    read('discoveryengine.documents.get'),
  ],
  [types.engineType]: [
    admin('discoveryengine.engines.setIamPolicy'),
    write('discoveryengine.engines.update'),
    invoke('discoveryengine.servingConfigs.search'),
    read('discoveryengine.engines.get'),
  ],
  [types.workbenchType]: [
    admin('notebooks.instances.setIamPolicy'),
    write('notebooks.instances.update'),
    read('notebooks.instances.get'),
  ],
  [types.secretType]: [admin('secretmanager.secrets.setIamPolicy'), read('secretmanager.versions.access')],
  [types.runServiceType]: [
    admin('run.services.setIamPolicy'),
    write('run.services.update'),
    invoke('run.routes.invoke'),
  ],
  [types.repositoryType]: [
    admin('artifactregistry.repositories.setIamPolicy'),
    write('artifactregistry.repositories.uploadArtifacts'),
    read('artifactregistry.repositories.downloadArtifacts'),
  ],
};

/** All permissions that show a level of something. */
export const levelPermissions: readonly string[] = [
  ...new Set(Object.values(probes).flatMap((own) => own.map(([, permission]) => permission))),
];
