import type { Truth } from '../../truth.ts';

/**
 * Which roles hold the permissions that are asked for, without `roles/`.
 * https://cloud.google.com/iam/docs/roles-permissions
 */
const holders: readonly (readonly [permissions: string, roles: string])[] = [
  [
    'storage.objects.get',
    'storage.admin storage.legacyObjectOwner storage.legacyObjectReader storage.objectAdmin storage.objectUser storage.objectViewer',
  ],
  [
    'storage.objects.create',
    'storage.admin storage.legacyBucketOwner storage.legacyBucketWriter storage.objectAdmin storage.objectCreator storage.objectUser',
  ],
  ['storage.buckets.setIamPolicy', 'iam.securityAdmin storage.admin storage.legacyBucketOwner'],
  ['bigquery.tables.getData', 'bigquery.admin bigquery.dataEditor bigquery.dataOwner bigquery.dataViewer'],
  ['bigquery.tables.updateData', 'bigquery.admin bigquery.dataEditor bigquery.dataOwner'],
  [
    'bigquery.tables.setIamPolicy bigquery.datasets.setIamPolicy',
    'bigquery.admin bigquery.dataOwner iam.securityAdmin owner',
  ],
  [
    'cloudkms.cryptoKeyVersions.useToDecrypt',
    'cloudkms.cryptoKeyDecrypter cloudkms.cryptoKeyEncrypterDecrypter owner',
  ],
  ['cloudkms.cryptoKeys.setIamPolicy', 'cloudkms.admin iam.securityAdmin owner'],
  [
    'resourcemanager.projects.getIamPolicy',
    'browser editor iam.roleAdmin iam.roleViewer iam.securityAdmin iam.securityReviewer owner resourcemanager.folderAdmin resourcemanager.organizationAdmin resourcemanager.projectIamAdmin viewer',
  ],
  ['resourcemanager.projects.update', 'editor owner'],
  [
    'resourcemanager.projects.setIamPolicy',
    'iam.securityAdmin owner resourcemanager.folderAdmin resourcemanager.organizationAdmin resourcemanager.projectIamAdmin',
  ],
  ['apikeys.keys.create', 'editor owner serviceusage.apiKeysAdmin'],
  ['apikeys.keys.getKeyString', 'editor owner serviceusage.apiKeysAdmin serviceusage.apiKeysViewer viewer'],
  ['iam.serviceAccounts.setIamPolicy', 'iam.securityAdmin iam.serviceAccountAdmin owner'],
  ['iam.serviceAccountKeys.create', 'editor iam.serviceAccountKeyAdmin owner'],
  ['iam.serviceAccounts.actAs', 'editor iam.serviceAccountUser owner'],
  ['iam.serviceAccounts.getAccessToken', 'iam.serviceAccountTokenCreator iam.workloadIdentityUser'],
  [
    'iam.serviceAccounts.signBlob iam.serviceAccounts.signJwt iam.serviceAccounts.implicitDelegation',
    'iam.serviceAccountTokenCreator',
  ],
  [
    'aiplatform.endpoints.get aiplatform.models.get aiplatform.datasets.get aiplatform.indexes.get aiplatform.indexEndpoints.get aiplatform.indexEndpoints.queryVectors aiplatform.reasoningEngines.get aiplatform.reasoningEngines.query',
    'aiplatform.admin aiplatform.user aiplatform.viewer editor owner viewer',
  ],
  [
    'aiplatform.endpoints.update aiplatform.models.update aiplatform.datasets.update aiplatform.indexes.update aiplatform.indexEndpoints.update aiplatform.reasoningEngines.update',
    'aiplatform.admin aiplatform.user editor owner',
  ],
  ['aiplatform.endpoints.predict', 'aiplatform.admin aiplatform.user editor owner viewer'],
  ['aiplatform.endpoints.setIamPolicy', 'aiplatform.admin iam.securityAdmin owner'],
  [
    'discoveryengine.documents.get',
    'discoveryengine.admin discoveryengine.editor discoveryengine.viewer editor owner viewer',
  ],
  ['discoveryengine.documents.update', 'discoveryengine.admin discoveryengine.editor editor owner'],
  [
    'discoveryengine.engines.get discoveryengine.servingConfigs.search',
    'discoveryengine.admin discoveryengine.editor discoveryengine.user discoveryengine.viewer editor owner viewer',
  ],
  ['discoveryengine.engines.update', 'discoveryengine.admin editor owner'],
  ['discoveryengine.engines.setIamPolicy', 'discoveryengine.admin iam.securityAdmin owner'],
  [
    'notebooks.instances.get',
    'editor notebooks.admin notebooks.legacyAdmin notebooks.runner notebooks.viewer owner viewer',
  ],
  ['notebooks.instances.update', 'editor notebooks.admin notebooks.legacyAdmin owner'],
  ['notebooks.instances.setIamPolicy', 'iam.securityAdmin notebooks.admin notebooks.legacyAdmin owner'],
  ['secretmanager.versions.access', 'owner secretmanager.admin secretmanager.secretAccessor'],
  ['secretmanager.secrets.setIamPolicy', 'iam.securityAdmin owner secretmanager.admin'],
  ['run.routes.invoke', 'editor owner run.admin run.developer run.invoker'],
  ['run.services.update', 'editor owner run.admin run.developer'],
  ['run.services.setIamPolicy', 'iam.securityAdmin owner run.admin'],
  [
    'artifactregistry.repositories.downloadArtifacts',
    'artifactregistry.admin artifactregistry.reader artifactregistry.writer editor owner viewer',
  ],
  [
    'artifactregistry.repositories.uploadArtifacts',
    'artifactregistry.admin artifactregistry.writer editor owner',
  ],
  ['artifactregistry.repositories.setIamPolicy', 'artifactregistry.admin iam.securityAdmin owner'],
];

/** Roles that hold none of these. */
const others =
  'bigquery.jobUser bigquery.metadataViewer bigquery.user cloudkms.cryptoKeyEncrypter cloudkms.viewer iam.serviceAccountCreator iam.serviceAccountOpenIdTokenCreator iam.serviceAccountViewer logging.logWriter logging.viewer monitoring.metricWriter monitoring.viewer run.viewer secretmanager.viewer serviceusage.serviceUsageConsumer serviceusage.serviceUsageViewer storage.bucketViewer storage.legacyBucketReader';

const permissionsOf = new Map<string, Set<string>>(
  others.split(' ').map((role) => [`roles/${role}`, new Set()]),
);
const asked = new Set<string>();
for (const [permissions, roles] of holders) {
  for (const permission of permissions.split(' ')) {
    asked.add(permission);
    for (const role of roles.split(' ')) {
      const name = `roles/${role}`;
      permissionsOf.set(name, (permissionsOf.get(name) ?? new Set()).add(permission));
    }
  }
}

/** Permissions of a role of one's own, `projects/…/roles/…` or `organizations/…/roles/…`; undefined where they are not known. */
export type CustomRoles = (role: string) => ReadonlySet<string> | undefined;

/** Whether a role holds a permission: unknown of roles and permissions that neither the table nor the caller knows. */
export function includes(role: string, permission: string, custom: CustomRoles): Truth {
  const own = custom(role);
  if (own) return own.has(permission);
  const known = permissionsOf.get(role);
  return known && asked.has(permission) ? known.has(permission) : undefined;
}

/** Whether a predefined or basic role is known to hold one of these permissions. */
export function holdsOneOf(role: string, permissions: readonly string[]): boolean {
  return permissions.some((permission) => permissionsOf.get(role)?.has(permission) === true);
}
