import type { Resource } from '../../src/generated/inventory.ts';

const common: Pick<Resource, 'tags' | 'unknown' | 'defaults'> = { tags: {}, unknown: [], defaults: [] };

/** Resources that checks look for and the example estate has none of. */
export const addedResources: readonly Resource[] = [
  {
    ...common,
    id: 'AWS::S3::AccountPublicAccessBlock/123456789012',
    cloud: 'aws',
    type: 'AWS::S3::AccountPublicAccessBlock',
    kind: 'network-policy',
    name: '123456789012',
    account: '123456789012',
    region: 'global',
    origin: { kind: 'live', source: 'aws:123456789012/us-east-1' },
    properties: {
      blockPublicAcls: true,
      blockPublicPolicy: true,
      ignorePublicAcls: true,
      restrictPublicBuckets: true,
    },
  },
  {
    ...common,
    cloud: 'gcp',
    kind: 'scope',
    region: 'global',
    id: '//cloudresourcemanager.googleapis.com/folders/481516234205',
    type: 'cloudresourcemanager.googleapis.com/Folder',
    name: 'machine-learning',
    account: '481516234205',
    origin: { kind: 'live', source: 'gcp:projects/meridian-ml-prod' },
    properties: { displayName: 'machine-learning', lifecycleState: 'ACTIVE' },
  },
];
