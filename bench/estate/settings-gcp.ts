import type { Setting, TypeSettings } from './settings.ts';

const key = 'projects/meridian-ml-prod/locations/us-central1/keyRings/ml/cryptoKeys/training-data';
const notebooks = 'notebooks@meridian-ml-prod.iam.gserviceaccount.com';
const shared = '481516234201-compute@developer.gserviceaccount.com';

function audit(service: string, logTypes: readonly string[], exempted: readonly string[] = []): unknown {
  return {
    auditLogConfigs: logTypes.map((logType) => ({
      logType,
      ...(exempted.length > 0 && { exemptedMembers: exempted }),
    })),
    service,
  };
}

const binding = { members: ['group:platform-owners@example.com'], role: 'roles/owner' };
const logging = (enabled: boolean, samplingRate: number) => ({
  bigqueryDestination: { outputUri: 'bq://meridian-ml-prod.model_logs.foundation_models' },
  enabled,
  samplingRate,
});
const requestLogging = {
  good: [logging(true, 1), logging(true, 0.25)],
  bad: [logging(false, 1), logging(true, 0.001), undefined],
  share: 0.1,
};
const metadata = (name: string, good: readonly unknown[], bad: readonly unknown[]): Setting => ({
  path: `gceSetup/metadata/${name}`,
  good,
  bad,
  share: 0.1,
});

/** What is varied of Google Cloud's resources. */
export const gcpSettings: Readonly<Record<string, TypeSettings>> = {
  'aiplatform.googleapis.com/CustomJob': {
    settings: [
      {
        path: 'jobSpec/serviceAccount',
        good: ['trainer@meridian-ml-prod.iam.gserviceaccount.com'],
        bad: [undefined, shared, 'service-481516234200@gcp-sa-aiplatform.iam.gserviceaccount.com'],
        share: 0.1,
      },
    ],
  },
  'aiplatform.googleapis.com/Dataset': {
    settings: [
      {
        path: 'encryptionSpec',
        good: [{ kmsKeyName: key }],
        bad: [undefined, { kmsKeyName: 'training-data' }],
        share: 0.1,
      },
    ],
  },
  'aiplatform.googleapis.com/Endpoint': {
    settings: [
      {
        path: 'network',
        good: ['projects/481516234200/global/networks/ml-private', undefined],
        bad: [''],
        share: 0.05,
      },
      {
        path: 'privateServiceConnectConfig',
        good: [{ enablePrivateServiceConnect: true, projectAllowlist: ['meridian-ml-prod'] }],
        bad: [{ enablePrivateServiceConnect: false }, undefined],
        share: 0.2,
      },
      { path: 'predictRequestResponseLoggingConfig', ...requestLogging },
    ],
  },
  'aiplatform.googleapis.com/IndexEndpoint': {
    settings: [
      { path: 'publicEndpointEnabled', good: [false], bad: [true], share: 0.07 },
      {
        path: 'publicEndpointDomainName',
        good: [undefined, ''],
        bad: ['1.us-central1-4815.vdb.vertexai.goog'],
        share: 0.03,
      },
    ],
  },
  'aiplatform.googleapis.com/PublisherModelConfig': {
    settings: [{ path: 'loggingConfig', ...requestLogging }],
  },
  'apikeys.googleapis.com/Key': {
    settings: [
      {
        path: 'restrictions',
        good: [
          { apiTargets: [{ service: 'maps-backend.googleapis.com' }] },
          { apiTargets: [{ service: 'generativelanguage.googleapis.com' }], browserKeyRestrictions: {} },
        ],
        bad: [undefined, { browserKeyRestrictions: { allowedReferrers: ['https://depots.example.com/*'] } }],
        share: 0.1,
      },
    ],
  },
  'cloudresourcemanager.googleapis.com/Project': {
    settings: [
      {
        path: 'iamPolicy',
        good: [
          {
            auditConfigs: [audit('aiplatform.googleapis.com', ['DATA_READ', 'DATA_WRITE'])],
            bindings: [binding],
          },
          {
            auditConfigs: [audit('allServices', ['ADMIN_READ', 'DATA_READ', 'DATA_WRITE'])],
            bindings: [binding],
          },
        ],
        bad: [
          {
            auditConfigs: [audit('allServices', ['DATA_READ', 'DATA_WRITE'], ['user:batch@example.com'])],
            bindings: [binding],
          },
          { bindings: [binding] },
        ],
        share: 0.15,
      },
    ],
    edges: [
      { kind: 'runs', direction: 'related', type: 'serviceusage.googleapis.com/Service', missing: 0 },
      {
        kind: 'contains',
        direction: 'related_from',
        type: 'cloudresourcemanager.googleapis.com/Folder',
        missing: 0.2,
      },
    ],
  },
  'cloudresourcemanager.googleapis.com/Folder': {
    settings: [
      {
        path: 'iamPolicy',
        good: [{ bindings: [binding] }],
        bad: [{ auditConfigs: [audit('allServices', ['DATA_READ', 'DATA_WRITE'])], bindings: [binding] }],
        share: 0.3,
      },
    ],
  },
  'discoveryengine.googleapis.com/DataStore': {
    settings: [
      { path: 'aclEnabled', good: [true], bad: [false, undefined], share: 0.1 },
      {
        path: 'contentConfig',
        good: ['CONTENT_REQUIRED', 'NO_CONTENT'],
        bad: ['PUBLIC_WEBSITE'],
        share: 0.1,
      },
    ],
  },
  'notebooks.googleapis.com/Instance': {
    settings: [
      {
        path: 'gceSetup/serviceAccounts',
        good: [[{ email: notebooks, scopes: ['https://www.googleapis.com/auth/cloud-platform'] }]],
        bad: [[], [{ email: shared }], undefined],
        share: 0.1,
      },
      { path: 'gceSetup/disablePublicIp', good: [true], bad: [false], share: 0.06 },
      {
        path: 'gceSetup/networkInterfaces',
        good: [
          [{ network: 'ml-private', subnet: 'notebooks' }],
          [{ accessConfigs: [], network: 'ml-private' }],
        ],
        bad: [[{ accessConfigs: [{ externalIp: '203.0.113.45' }], network: 'default' }]],
        share: 0.06,
      },
      metadata('idle-timeout-seconds', ['10800', '86400'], ['', '604800', undefined]),
      metadata('enable-guest-attributes', ['TRUE', 'true'], ['FALSE']),
      metadata('install-monitoring-agent', ['TRUE', 'true'], [undefined, 'false']),
      metadata('notebook-disable-root', ['true', 'TRUE'], ['false', undefined]),
      metadata('notebook-upgrade-schedule', ['00 19 * * MON', '0 3 * * 1'], [undefined, 'weekly']),
    ],
  },
  'storage.googleapis.com/Bucket': {
    settings: [
      {
        path: 'encryption',
        good: [{ defaultKmsKeyName: key }, { defaultKmsKeyName: `${key}/cryptoKeyVersions/3` }],
        bad: [undefined, {}],
        share: 0.1,
      },
      {
        path: 'iamConfiguration',
        good: [{ publicAccessPrevention: 'enforced' }],
        bad: [{ publicAccessPrevention: 'inherited' }],
        share: 0.06,
      },
      {
        path: 'iamPolicy',
        good: [
          {
            bindings: [
              { members: ['group:data-platform@example.com'], role: 'roles/storage.admin' },
              { members: [`serviceAccount:${notebooks}`], role: 'roles/storage.objectViewer' },
            ],
          },
        ],
        bad: [
          {
            bindings: [
              {
                members: ['allUsers', 'group:data-platform@example.com'],
                role: 'roles/storage.objectViewer',
              },
            ],
          },
        ],
        share: 0.05,
      },
    ],
  },
};
