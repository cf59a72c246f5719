import { filled, listed, type Found, type HandwrittenCheck, type NeighbourRead } from './check.ts';

const keyName =
  /^projects\/[^/]+\/locations\/[^/]+\/keyRings\/[^/]+\/cryptoKeys\/[^/]+(\/cryptoKeyVersions\/\d+)?$/;

function namesKey(value: unknown): boolean {
  return typeof value === 'string' && keyName.test(value);
}

/** An account that somebody made for a purpose. */
export function dedicated(email: unknown): boolean {
  return (
    typeof email === 'string' &&
    /^[^@]+@[^@]+\.iam\.gserviceaccount\.com$/.test(email) &&
    !/@gcp-sa-[^@]+$/.test(email)
  );
}

interface Logging {
  readonly enabled?: boolean;
  readonly samplingRate?: unknown;
  readonly bigqueryDestination?: { readonly outputUri?: unknown };
}

function keepsEnough(config: Logging | undefined): boolean {
  const uri = config?.bigqueryDestination?.outputUri;
  return (
    config?.enabled === true &&
    typeof config.samplingRate === 'number' &&
    config.samplingRate >= 0.1 &&
    typeof uri === 'string' &&
    uri.startsWith('bq://')
  );
}

function requestLogging(id: string, type: string, property: string): HandwrittenCheck {
  return {
    id,
    type,
    reads: {
      own: ['enabled', 'samplingRate', 'bigqueryDestination/outputUri'].map(
        (name) => `/properties/${property}/${name}`,
      ),
    },
    compliant: ({ properties }) => keepsEnough(properties[property]),
  };
}

const uses = ['fine-tuned-on', 'grounded-on', 'reads', 'writes'];
const usedBy: readonly NeighbourRead[] = uses.map((kind) => ({ side: 'related_from', kind }));
const publicMembers: ReadonlySet<unknown> = new Set(['allUsers', 'allAuthenticatedUsers']);

function ofBucket(
  id: string,
  own: readonly string[],
  compliant: HandwrittenCheck['compliant'],
): HandwrittenCheck {
  return {
    id,
    type: 'storage.googleapis.com/Bucket',
    reads: { own, neighbours: usedBy.map((read) => ({ ...read, pointers: ['/type'] })) },
    applies: (_, neighbours) => uses.some((kind) => neighbours('related_from', kind).length > 0),
    appliesReads: { neighbours: usedBy },
    compliant,
  };
}

const calls: NeighbourRead = { side: 'related', kind: 'calls' };
const runsAs: NeighbourRead = { side: 'related_from', kind: 'runs-as' };
const runs: NeighbourRead = { side: 'related', kind: 'runs' };

interface Audit {
  readonly service?: string;
  readonly auditLogConfigs?: unknown;
}

interface AuditLog {
  readonly logType?: string;
  readonly exemptedMembers?: unknown;
}

function auditLogs(found: Found | undefined): readonly AuditLog[] {
  return listed<Audit>(found?.properties.iamPolicy?.auditConfigs)
    .filter(({ service }) => service === 'allServices' || service === 'aiplatform.googleapis.com')
    .flatMap((audit) => listed<AuditLog>(audit.auditLogConfigs));
}

/** The checks of Google Cloud but those of Workbench. */
export const gcpChecks: readonly HandwrittenCheck[] = [
  requestLogging(
    'gcp-vertex-endpoint-request-logging',
    'aiplatform.googleapis.com/Endpoint',
    'predictRequestResponseLoggingConfig',
  ),
  requestLogging(
    'gcp-vertex-model-request-logging',
    'aiplatform.googleapis.com/PublisherModelConfig',
    'loggingConfig',
  ),
  ofBucket(
    'gcp-ai-bucket-customer-managed-key',
    ['/properties/encryption/defaultKmsKeyName'],
    ({ properties }) => namesKey(properties.encryption?.defaultKmsKeyName),
  ),
  ofBucket(
    'gcp-ai-bucket-public',
    ['/properties/iamPolicy/bindings', '/properties/iamConfiguration/publicAccessPrevention'],
    ({ properties: { iamConfiguration, iamPolicy } }) =>
      iamConfiguration?.publicAccessPrevention === 'enforced' &&
      Array.isArray(iamPolicy?.bindings) &&
      !listed<{ members?: unknown }>(iamPolicy.bindings).some(({ members }) =>
        listed(members).some((member) => publicMembers.has(member)),
      ),
  ),
  {
    id: 'gcp-discovery-data-store-access-control',
    type: 'discoveryengine.googleapis.com/DataStore',
    reads: { own: ['/properties/aclEnabled', '/properties/contentConfig'] },
    applies: ({ properties: { contentConfig } }) =>
      contentConfig !== undefined && contentConfig !== 'PUBLIC_WEBSITE',
    appliesReads: { own: ['/properties/contentConfig'] },
    compliant: ({ properties }) => properties.aclEnabled === true,
  },
  {
    id: 'gcp-gemini-api-key-unrestricted',
    type: 'apikeys.googleapis.com/Key',
    reads: {
      own: ['/properties/restrictions/apiTargets'],
      neighbours: [{ ...calls, pointers: ['/name'] }],
    },
    applies: (_, neighbours) => neighbours('related', 'calls').length > 0,
    appliesReads: { neighbours: [calls] },
    compliant: ({ properties: { restrictions } }) =>
      filled(restrictions?.apiTargets) &&
      listed<{ service?: string }>(restrictions?.apiTargets).every(
        ({ service }) => service !== undefined && service !== '',
      ),
  },
  {
    id: 'gcp-ai-service-account-primitive-role',
    type: 'iam.googleapis.com/ServiceAccount',
    reads: {
      neighbours: [
        { side: 'related', kind: 'has-permission', pointers: ['/edge/evidence'], edgeOnly: true },
        { ...runsAs, pointers: ['/type'] },
      ],
    },
    applies: (_, neighbours) => neighbours('related_from', 'runs-as').length > 0,
    appliesReads: { neighbours: [runsAs] },
    compliant: (_, neighbours) =>
      !neighbours('related', 'has-permission').some(({ evidence = '' }) =>
        /^roles\/(owner|editor)( |$)/.test(evidence),
      ),
  },
  {
    id: 'gcp-project-data-access-audit-logs',
    type: 'cloudresourcemanager.googleapis.com/Project',
    reads: {
      own: ['/properties/iamPolicy/auditConfigs'],
      neighbours: [
        { side: 'related_from', kind: 'contains', pointers: ['/properties/iamPolicy/auditConfigs'] },
        { ...runs, pointers: ['/name'] },
      ],
    },
    applies: (_, neighbours) =>
      neighbours('related', 'runs').some(({ found }) => found?.name === 'aiplatform.googleapis.com'),
    appliesReads: { neighbours: [runs] },
    compliant: (project, neighbours) => {
      const logs = [
        ...auditLogs(project),
        ...neighbours('related_from', 'contains').flatMap(({ found }) => auditLogs(found)),
      ];
      return (
        logs.some(({ logType }) => logType === 'DATA_READ') &&
        logs.some(({ logType }) => logType === 'DATA_WRITE') &&
        logs.every(({ exemptedMembers }) => exemptedMembers === undefined || !filled(exemptedMembers))
      );
    },
  },
  {
    id: 'gcp-vertex-custom-job-service-account',
    type: 'aiplatform.googleapis.com/CustomJob',
    reads: { own: ['/properties/jobSpec/serviceAccount'] },
    compliant: ({ properties }) => dedicated(properties.jobSpec?.serviceAccount),
  },
  {
    id: 'gcp-vertex-dataset-customer-managed-key',
    type: 'aiplatform.googleapis.com/Dataset',
    reads: { own: ['/properties/encryptionSpec/kmsKeyName'] },
    compliant: ({ properties }) => namesKey(properties.encryptionSpec?.kmsKeyName),
  },
  {
    id: 'gcp-vertex-endpoint-private',
    type: 'aiplatform.googleapis.com/Endpoint',
    reads: {
      own: ['/properties/network', '/properties/privateServiceConnectConfig/enablePrivateServiceConnect'],
    },
    compliant: ({ properties: { network, privateServiceConnectConfig } }) =>
      (typeof network === 'string' && network.startsWith('projects/')) ||
      privateServiceConnectConfig?.enablePrivateServiceConnect === true,
  },
  {
    id: 'gcp-vertex-index-endpoint-public',
    type: 'aiplatform.googleapis.com/IndexEndpoint',
    reads: { own: ['/properties/publicEndpointEnabled', '/properties/publicEndpointDomainName'] },
    compliant: ({ properties }) =>
      properties.publicEndpointEnabled === false && (properties.publicEndpointDomainName ?? '') === '',
  },
];
