import { buildBundle } from '../../src/bundle/build/build.ts';
import type { Inventory, Resource } from '../../src/generated/inventory.ts';
import { linesOf } from '../../src/inventory/lines.ts';
import { loadBundle, type Bundle, type Outcome } from '../../src/policy/index.ts';
import type { ExecutionContext } from 'ava';
import { check, policyFolder } from '../bundle/build/policy-folder.ts';

/** A bundle with one check on buckets. */
export async function bucketBundle(t: ExecutionContext, rules?: string): Promise<Bundle> {
  const folder = await policyFolder(t, {
    'checks/logging.rego': check(rules === undefined ? {} : { rules }),
  });
  return loadBundle((await buildBundle(folder, '1.0.0')).wasm, { name: 'test' });
}

/** So many buckets, of which every third passes and the others are not alike, and a key that no check is about. */
export function bucketEstate(buckets: number): Inventory {
  const resource = (id: string, type: string, status: string): Resource => ({
    id,
    cloud: 'aws',
    type,
    kind: 'storage',
    name: id,
    account: '1',
    region: 'r',
    tags: {},
    origin: { kind: 'live', source: 's' },
    properties: { BucketVersioningConfiguration: { status } },
    unknown: [],
    defaults: [],
  });
  return {
    schema: 'keelson.inventory/v1',
    tool: { name: 'keelson', version: '0' },
    collected_at: '2026-11-20T06:00:00Z',
    sources: [],
    resources: [
      resource('a-key', 'AWS::KMS::Key', ''),
      ...Array.from({ length: buckets }, (_, index) =>
        resource(`bucket-${index}`, 'AWS::S3::Bucket', index % 3 === 0 ? 'Enabled' : `Off${index}`),
      ),
    ],
    relationships: [],
    components: [],
  };
}

/** An inventory in lines. */
export const inLines = (inventory: Inventory): string => `${[...linesOf(inventory)].join('\n')}\n`;

/** Outcomes as lines, in an order of their own. */
export async function told(outcomes: AsyncIterable<Outcome>): Promise<string[]> {
  const lines: string[] = [];
  for await (const {
    check: { id },
    subject,
    status,
    details,
    unit,
  } of outcomes) {
    lines.push(
      [subject.id, id, status, JSON.stringify(details), JSON.stringify(unit()['properties'])].join(' '),
    );
  }
  return lines.toSorted();
}
