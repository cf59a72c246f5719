import type { Setting, TypeSettings, WantedEdge } from './settings.ts';

const logged: WantedEdge = {
  kind: 'logs-to',
  direction: 'related',
  type: 'Microsoft.Insights/diagnosticSettings',
  missing: 0.08,
};
const identity: Setting = {
  path: 'identity',
  good: [{ type: 'SystemAssigned' }, { type: 'SystemAssigned, UserAssigned' }, { type: 'UserAssigned' }],
  bad: [{ type: 'None' }, undefined],
  share: 0.1,
};
const localAuth: Setting = { path: 'disableLocalAuth', good: [true], bad: [false, undefined], share: 0.1 };
const publicNetwork: Setting = {
  path: 'publicNetworkAccess',
  good: ['Disabled', 'disabled'],
  bad: ['Enabled'],
  share: 0.2,
};
const rules = (...ranges: string[]) => ranges.map((value) => ({ value }));
const networkAcls: Setting = {
  path: 'networkAcls',
  good: [
    { bypass: 'AzureServices', defaultAction: 'Deny', ipRules: [], virtualNetworkRules: [] },
    { defaultAction: 'Deny', ipRules: rules('203.0.113.0/24', '198.51.100.7') },
    { defaultAction: 'Deny', ipRules: rules('2001:db8::/32') },
  ],
  bad: [
    { bypass: 'AzureServices', defaultAction: 'Allow', ipRules: [], virtualNetworkRules: [] },
    { defaultAction: 'Deny', ipRules: rules('0.0.0.0/0', '203.0.113.0/24') },
  ],
  share: 0.4,
};
const connection = (status: string) => ({
  id: '/subscriptions/7a1d1c3e-0001-4f00-8a00-00000000a0d1/privateEndpointConnections/pe-1',
  properties: { privateLinkServiceConnectionState: { actionsRequired: 'None', status } },
});

const harm = ['Hate', 'Sexual', 'Violence', 'Selfharm'];

function contentFilters(severityThreshold: string, blocking: boolean, attacks: readonly string[]): unknown[] {
  const filter = { blocking, enabled: true };
  return [
    ...harm.flatMap((name) => [
      { ...filter, name, severityThreshold, source: 'Prompt' },
      { ...filter, name, severityThreshold, source: 'Completion' },
    ]),
    ...attacks.map((name) => ({ ...filter, name, source: 'Prompt' })),
  ];
}

const attacks = ['Jailbreak', 'Indirect Attack'];

/** What is varied of Azure resources. */
export const azureSettings: Readonly<Record<string, TypeSettings>> = {
  'Microsoft.CognitiveServices/accounts': {
    settings: [
      identity,
      localAuth,
      { ...publicNetwork, share: 0.08 },
      networkAcls,
      {
        path: 'encryption',
        good: [
          {
            keySource: 'Microsoft.KeyVault',
            keyVaultProperties: { keyName: 'claims-ai', keyVaultUri: 'https://kv-claims.vault.azure.net' },
          },
        ],
        bad: [{ keySource: 'Microsoft.CognitiveServices' }, undefined],
        share: 0.1,
      },
      {
        path: 'privateEndpointConnections',
        good: [[connection('Approved')], [connection('Pending'), connection('Approved')]],
        bad: [[], [connection('Pending')]],
        share: 0.03,
      },
    ],
    edges: [logged],
  },
  'Microsoft.CognitiveServices/accounts/deployments': {
    settings: [
      {
        path: 'model',
        good: ['gpt-4o', 'gpt-4.1-mini', 'GPT-5', 'o4-mini'].map((name) => ({
          format: 'OpenAI',
          name,
          version: '1',
        })),
        bad: [{ format: 'OpenAI', name: 'gpt-35-turbo', version: '0301' }],
        share: 0.1,
      },
      {
        path: 'raiPolicyName',
        good: ['freight-strict', 'Microsoft.DefaultV2'],
        bad: ['', undefined],
        share: 0.03,
      },
      {
        path: 'capabilities',
        good: [
          { chatCompletion: 'true' },
          { embeddings: 'true' },
          { chatCompletion: 'true', responses: 'true' },
        ],
        bad: [{}],
        share: 0.02,
      },
      {
        path: 'sku',
        good: [
          { capacity: 120, name: 'Standard' },
          { capacity: 100, name: 'ProvisionedManaged' },
        ],
        bad: [{ capacity: 50, name: 'GlobalStandard' }],
        share: 0.1,
      },
    ],
    edges: [
      {
        kind: 'guarded-by',
        direction: 'related',
        type: 'Microsoft.CognitiveServices/accounts/raiPolicies',
        missing: 0.03,
      },
    ],
  },
  'Microsoft.CognitiveServices/accounts/raiPolicies': {
    settings: [
      {
        path: 'contentFilters',
        good: [contentFilters('Medium', true, attacks), contentFilters('Low', true, attacks)],
        bad: [
          contentFilters('High', true, attacks),
          contentFilters('Medium', false, []),
          contentFilters('Low', true, ['Jailbreak']),
        ],
        share: 0.06,
      },
      { path: 'mode', good: ['Default', 'Blocking', undefined], bad: ['Asynchronous_filter'], share: 0.03 },
    ],
  },
  'Microsoft.Insights/diagnosticSettings': {
    settings: [
      {
        path: 'logs',
        good: [
          [
            { category: 'Audit', enabled: true },
            { category: 'RequestResponse', enabled: false },
          ],
          [{ categoryGroup: 'allLogs', enabled: true }],
        ],
        bad: [[], [{ category: 'Audit', enabled: false }]],
        share: 0.03,
      },
    ],
  },
  'Microsoft.MachineLearningServices/workspaces': {
    settings: [
      { ...publicNetwork, share: 0.06 },
      { path: 'allowPublicAccessWhenBehindVnet', good: [false, undefined], bad: [true], share: 0.04 },
    ],
    edges: [logged],
  },
  'Microsoft.MachineLearningServices/workspaces/computes': {
    settings: [
      localAuth,
      { path: 'computeType', good: ['AmlCompute'], bad: ['Kubernetes', 'ComputeInstance'], share: 0.06 },
      {
        path: 'properties',
        good: [
          { enableNodePublicIp: false, remoteLoginPortPublicAccess: 'Disabled', vmSize: 'STANDARD_D4S_V3' },
        ],
        bad: [
          { enableNodePublicIp: true, remoteLoginPortPublicAccess: 'Disabled' },
          { enableNodePublicIp: false, sshSettings: { sshPublicAccess: 'Disabled' } },
        ],
        share: 0.07,
      },
    ],
  },
  'Microsoft.MachineLearningServices/workspaces/onlineEndpoints': {
    settings: [{ path: 'authMode', good: ['AADToken'], bad: ['Key', 'AMLToken'], share: 0.1 }],
  },
  'Microsoft.Search/searchServices': {
    settings: [
      identity,
      localAuth,
      publicNetwork,
      {
        path: 'networkRuleSet',
        good: [{ bypass: 'None', ipRules: rules('203.0.113.0/24') }],
        bad: [{ bypass: 'None', ipRules: [] }, { ipRules: rules('203.0.113.0/24', '10.0.0.0/4') }],
        share: 0.5,
      },
    ],
    edges: [logged],
  },
  'Microsoft.Storage/storageAccounts': {
    settings: [
      { path: 'allowBlobPublicAccess', good: [false], bad: [true, undefined], share: 0.1 },
      { path: 'allowSharedKeyAccess', good: [false], bad: [true, undefined], share: 0.1 },
      publicNetwork,
      networkAcls,
    ],
  },
};
