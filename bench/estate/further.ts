import type { Resource } from '../../src/generated/inventory.ts';
import { pick } from './random.ts';

const people = ['a.ferreira', 'j.okafor', 'm.lindqvist', 'p.novak', 'r.haddad', 's.tanaka', 'w.brandt'];
const teams = ['arrival-times', 'claims', 'customs', 'dispatch', 'freight-answers', 'pricing', 'routing'];
const stages = ['production', 'staging', 'development'];

/** Tags as companies set them, beside those of the example. */
export function furtherTags(random: () => number): Record<string, string> {
  const team = pick(teams, random);
  return {
    'cost-center': `CC-${1000 + Math.floor(random() * 9000)}`,
    'managed-by': 'terraform',
    'created-by': `${pick(people, random)}@example.com`,
    'service-tier': pick(['gold', 'silver', 'bronze'], random),
    repository: `https://git.example.com/platform/${team}-infrastructure`,
    stage: pick(stages, random),
    workload: team,
  };
}

/** Properties that providers return beside those of the example and that no check reads. */
export const furtherProperties: Readonly<Record<Resource['cloud'], (random: () => number) => object>> = {
  aws: (random) => ({
    configurationItem: {
      configurationStateId: String(Math.floor(1.7e12 + random() * 1e11)),
      configurationItemCaptureTime: time(random),
      configurationItemMD5Hash: hexadecimal(random, 32),
      configurationItemStatus: pick(['OK', 'ResourceDiscovered'], random),
      availabilityZone: pick(['Multiple Availability Zones', 'Not Applicable', 'Regional'], random),
      resourceCreationTime: time(random),
      recordingFrequency: 'CONTINUOUS',
      relatedEvents: [],
    },
  }),
  azure: (random) => ({
    systemData: {
      createdAt: time(random),
      createdBy: `${pick(people, random)}@example.com`,
      createdByType: 'User',
      lastModifiedAt: time(random),
      lastModifiedBy: `${hexadecimal(random, 8)}-4000-4f00-8a00-${hexadecimal(random, 12)}`,
      lastModifiedByType: 'Application',
    },
    etag: `"${hexadecimal(random, 8)}-0000-0200-0000-${hexadecimal(random, 12)}"`,
    provisioningState: 'Succeeded',
    internalId: hexadecimal(random, 32),
  }),
  gcp: (random) => ({
    createTime: time(random),
    updateTime: time(random),
    etag: hexadecimal(random, 24),
    creator: `${pick(people, random)}@example.com`,
    labels: { team: pick(teams, random), stage: pick(stages, random), release: hexadecimal(random, 8) },
    satisfiesPzi: random() < 0.5,
    satisfiesPzs: random() < 0.5,
    assetState: { readMask: 'name,labels,state', searchedAt: time(random), digest: hexadecimal(random, 40) },
  }),
  code: () => ({}),
};

function time(random: () => number): string {
  return new Date(1_700_000_000_000 + Math.floor(random() * 9e10)).toISOString();
}

function hexadecimal(random: () => number, length: number): string {
  let text = '';
  while (text.length < length) {
    text += Math.floor(random() * 0x100000000)
      .toString(16)
      .padStart(8, '0');
  }
  return text.slice(0, length);
}
