import type { Collector } from '../../collector.ts';
import type { Asset } from '../session/assets.ts';
import type { Directory } from '../resource/directory.ts';
import { resourceOf, without, type Found } from '../resource/found.ts';
import type { IamPolicy } from '../iam/iam-policy.ts';
import { record } from '../resource/json.ts';
import type { GcpSession } from '../session/session.ts';
import { cryptoKeyType } from '../resource/resource-types.ts';

export const kms: Collector<GcpSession> = {
  id: 'gcp-kms',
  title: 'Cloud KMS keys',
  produces: [cryptoKeyType],
  calls: [],
  async collect(session, sink) {
    for (const asset of await session.assets(sink, [cryptoKeyType])) {
      session.put(sink, normaliseCryptoKey(asset, session.directory, session.policy(asset)));
    }
  },
};

/**
 * A key with the IAM policy set on it as `iamPolicy`, and of its versions only the state of the primary.
 * https://cloud.google.com/kms/docs/reference/rest/v1/projects.locations.keyRings.cryptoKeys
 */
export function normaliseCryptoKey(asset: Asset, directory: Directory, policy: IamPolicy | undefined): Found {
  const { state, protectionLevel, algorithm } = record(asset.data['primary']);
  const primary = { state, protectionLevel, algorithm };
  const properties = {
    ...without(asset.data, ['primary', 'nextRotationTime']),
    ...(state !== undefined && {
      primary: Object.fromEntries(Object.entries(primary).filter(([, value]) => value !== undefined)),
    }),
    ...(policy && { iamPolicy: policy }),
  };
  const unknown = policy ? [] : ['/properties/iamPolicy'];
  return { resource: resourceOf(asset, directory, { kind: 'key', properties, unknown }), relationships: [] };
}
