import { listed, lower, filled, type Found, type HandwrittenCheck, type Neighbours } from './check.ts';

const account = 'Microsoft.CognitiveServices/accounts';
const compute = 'Microsoft.MachineLearningServices/workspaces/computes';
const workspace = 'Microsoft.MachineLearningServices/workspaces';
const search = 'Microsoft.Search/searchServices';
const storage = 'Microsoft.Storage/storageAccounts';

interface Rule {
  readonly value?: unknown;
}

function closed(properties: Found['properties']): boolean {
  return lower(properties.publicNetworkAccess) === 'disabled';
}

const everywhere: ReadonlySet<unknown> = new Set(['*', 'any', 'internet', '0.0.0.0', '::']);

function wideOpen(range: string): boolean {
  if (everywhere.has(range.toLowerCase())) return true;
  const [, prefix] = range.split('/');
  if (prefix === undefined || prefix === '') return false;
  return Number(prefix) < (range.includes(':') ? 19 : 8);
}

const range = /^[0-9a-fA-F.:]+(\/[0-9]{1,3})?$/;

function restricted({ value }: Rule): boolean {
  return typeof value === 'string' && !wideOpen(value) && range.test(value);
}

function firewalled(acls: { defaultAction?: string; ipRules?: unknown } | undefined): boolean {
  return acls?.defaultAction === 'Deny' && listed<Rule>(acls.ipRules).every(restricted);
}

const identities: ReadonlySet<unknown> = new Set([
  'SystemAssigned',
  'UserAssigned',
  'SystemAssigned, UserAssigned',
  'SystemAssigned,UserAssigned',
]);

function managedIdentity(id: string, type: string): HandwrittenCheck {
  return {
    id,
    type,
    reads: { own: ['/properties/identity/type'] },
    compliant: ({ properties }) => identities.has(properties.identity?.type),
  };
}

function staticKeys(id: string, type: string): HandwrittenCheck {
  return {
    id,
    type,
    reads: { own: ['/properties/disableLocalAuth'] },
    compliant: ({ properties }) => properties.disableLocalAuth === true,
  };
}

const destinations = [
  'workspaceId',
  'storageAccountId',
  'eventHubAuthorizationRuleId',
  'marketplacePartnerId',
];

function diagnosticLogs(id: string, type: string): HandwrittenCheck {
  return {
    id,
    type,
    reads: {
      neighbours: [
        {
          side: 'related',
          kind: 'logs-to',
          pointers: ['logs', ...destinations].map((name) => `/properties/${name}`),
        },
      ],
    },
    compliant: (_, neighbours) =>
      neighbours('related', 'logs-to').some(
        ({ found }) =>
          found !== undefined &&
          listed<{ enabled?: boolean }>(found.properties.logs).some(({ enabled }) => enabled === true) &&
          destinations.some((name) => filled(found.properties[name])),
      ),
  };
}

const kinds = ['grounded-on', 'reads', 'depends-on'];

function ofStorage(
  id: string,
  own: readonly string[],
  compliant: HandwrittenCheck['compliant'],
): HandwrittenCheck {
  return {
    id,
    type: storage,
    reads: { own, neighbours: kinds.map((kind) => ({ side: 'related_from', kind })) },
    applies: (_: Found, neighbours: Neighbours) =>
      kinds.some((kind) => neighbours('related_from', kind).length > 0),
    compliant,
  };
}

const aclReads = [
  '/properties/publicNetworkAccess',
  '/properties/networkAcls/defaultAction',
  '/properties/networkAcls/ipRules',
];

const computes: readonly HandwrittenCheck[] = [
  {
    ...staticKeys('azure-ml-compute-local-auth', compute),
    reads: { own: ['/properties/disableLocalAuth', '/properties/computeType'] },
    applies: managedCompute,
    appliesReads: { own: ['/properties/computeType'] },
  },
  {
    id: 'azure-ml-compute-public-access',
    type: compute,
    reads: {
      own: [
        '/properties/computeType',
        '/properties/properties/enableNodePublicIp',
        '/properties/properties/remoteLoginPortPublicAccess',
        '/properties/properties/sshSettings/sshPublicAccess',
      ],
    },
    applies: managedCompute,
    appliesReads: { own: ['/properties/computeType'] },
    compliant: ({ properties: { computeType, properties } }) =>
      properties?.enableNodePublicIp === false &&
      (computeType === 'AmlCompute'
        ? properties.remoteLoginPortPublicAccess === 'Disabled'
        : properties.sshSettings?.sshPublicAccess === 'Disabled'),
  },
];

function managedCompute({ properties: { computeType } }: Found): boolean {
  return computeType === 'ComputeInstance' || computeType === 'AmlCompute';
}

/** The checks of Azure but those of deployed models. */
export const azureChecks: readonly HandwrittenCheck[] = [
  ...computes,
  managedIdentity('azure-ai-services-managed-identity', account),
  managedIdentity('azure-search-managed-identity', search),
  staticKeys('azure-ai-services-static-keys', account),
  staticKeys('azure-search-static-keys', search),
  diagnosticLogs('azure-ai-services-diagnostic-logs', account),
  diagnosticLogs('azure-ml-workspace-diagnostic-logs', workspace),
  diagnosticLogs('azure-search-diagnostic-logs', search),
  {
    id: 'azure-ai-services-customer-managed-key',
    type: account,
    reads: {
      own: [
        '/properties/encryption/keySource',
        '/properties/encryption/keyVaultProperties/keyVaultUri',
        '/properties/encryption/keyVaultProperties/keyName',
      ],
    },
    compliant: ({ properties: { encryption } }) =>
      encryption?.keySource === 'Microsoft.KeyVault' &&
      filled(encryption.keyVaultProperties?.keyName) &&
      filled(encryption.keyVaultProperties?.keyVaultUri),
  },
  {
    id: 'azure-ai-services-private-endpoint',
    type: account,
    reads: { own: ['/properties/publicNetworkAccess', '/properties/privateEndpointConnections'] },
    compliant: ({ properties }) =>
      closed(properties) &&
      listed<Found>(properties.privateEndpointConnections).some(
        (connection) => connection.properties?.privateLinkServiceConnectionState?.status === 'Approved',
      ),
  },
  {
    id: 'azure-ai-services-restricted-network',
    type: account,
    reads: { own: aclReads },
    compliant: ({ properties }) => closed(properties) || firewalled(properties.networkAcls),
  },
  {
    id: 'azure-ml-endpoint-key-auth',
    type: 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints',
    reads: { own: ['/properties/authMode'] },
    compliant: ({ properties }) => properties.authMode === 'AADToken',
  },
  {
    id: 'azure-ml-workspace-public-network',
    type: workspace,
    reads: { own: ['/properties/publicNetworkAccess', '/properties/allowPublicAccessWhenBehindVnet'] },
    compliant: ({ properties }) =>
      closed(properties) && (properties.allowPublicAccessWhenBehindVnet ?? false) === false,
  },
  {
    id: 'azure-search-restricted-network',
    type: search,
    reads: { own: ['/properties/publicNetworkAccess', '/properties/networkRuleSet/ipRules'] },
    compliant: ({ properties }) =>
      closed(properties) ||
      (filled(properties.networkRuleSet?.ipRules) &&
        listed<Rule>(properties.networkRuleSet?.ipRules).every(restricted)),
  },
  ofStorage(
    'azure-ai-storage-anonymous-blobs',
    ['/properties/allowBlobPublicAccess'],
    ({ properties }) => properties.allowBlobPublicAccess === false,
  ),
  ofStorage(
    'azure-ai-storage-shared-key',
    ['/properties/allowSharedKeyAccess'],
    ({ properties }) => properties.allowSharedKeyAccess === false,
  ),
  ofStorage(
    'azure-ai-storage-restricted-network',
    aclReads,
    ({ properties }) => closed(properties) || firewalled(properties.networkAcls),
  ),
];
