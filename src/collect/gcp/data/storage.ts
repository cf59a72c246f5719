import type { Collector } from '../../collector.ts';
import type { Asset } from '../session/assets.ts';
import type { Directory } from '../resource/directory.ts';
import { edgesFrom, resourceOf, withDefaults, without, type Found } from '../resource/found.ts';
import type { IamPolicy } from '../iam/iam-policy.ts';
import { at, text } from '../resource/json.ts';
import { keyName } from '../resource/names.ts';
import type { GcpSession } from '../session/session.ts';
import { aiTypes, bucketType } from '../resource/resource-types.ts';

export const storage: Collector<GcpSession> = {
  id: 'gcp-storage',
  title: 'Cloud Storage',
  produces: [bucketType],
  calls: [],
  async collect(session, sink) {
    const users = new Set(session.edges.filter(({ kind }) => dataUses.has(kind)).map(({ to }) => to));
    for (const asset of await session.assets(sink, [bucketType])) {
      const mayBeUsed = session.mayMiss(aiTypes) && !users.has(asset.name);
      session.put(sink, normaliseBucket(asset, session.directory, session.policy(asset), mayBeUsed));
    }
  },
};

const dataUses: ReadonlySet<string> = new Set(['reads', 'writes', 'grounded-on', 'fine-tuned-on']);

const documented = {
  'iamConfiguration/publicAccessPrevention': 'inherited',
  'iamConfiguration/uniformBucketLevelAccess/enabled': false,
  'versioning/enabled': false,
};

// The access control list of a bucket is part of its IAM policy, as legacy roles.
const noise = ['acl', 'metageneration', 'timeCreated', 'updated', 'projectNumber', 'owner', 'generation'];

/**
 * A bucket with the IAM policy set on it as `iamPolicy`.
 * https://cloud.google.com/storage/docs/json_api/v1/buckets
 *
 * @param policy undefined where it could not be read.
 * @param mayBeUsed whether some AI resource that was not read may use it.
 */
export function normaliseBucket(
  asset: Asset,
  directory: Directory,
  policy: IamPolicy | undefined,
  mayBeUsed: boolean,
): Found {
  const { properties, defaults } = withDefaults(without(asset.data, noise), documented);
  const resource = resourceOf(asset, directory, {
    kind: 'storage',
    name: text(asset.data['name']),
    properties: { ...properties, ...(policy && { iamPolicy: policy }) },
    defaults,
    unknown: [
      ...(policy ? [] : ['/properties/iamPolicy']),
      ...(mayBeUsed ? [...dataUses].map((kind) => `/related_from/${kind}`) : []),
    ],
  });
  const key = text(at(properties, 'encryption', 'defaultKmsKeyName'));
  return {
    resource,
    relationships: edgesFrom(resource.id, [
      ['encrypted-by', key && directory.canonical(keyName(key)), 'encryption.defaultKmsKeyName'],
    ]),
  };
}
