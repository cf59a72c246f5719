import type { Collector } from '../../collector.ts';
import type { ConfigItem } from '../config/config-item.ts';
import { plain, resourceIn, type Found } from '../resource/found.ts';
import { policyDocument } from '../iam/policy-document.ts';
import { notOfAi } from '../compute/not-of-ai.ts';
import type { AwsSession } from '../session/session.ts';

export const keyType = 'AWS::KMS::Key';

/** Keys that AI resources and their stores are encrypted by. */
export const kms: Collector<AwsSession> = {
  id: 'aws-kms',
  title: 'KMS keys used by AI',
  produces: [keyType],
  // All of it is in AWS Config, which the session reads.
  calls: [],
  async collect(session, sink) {
    const others = notOfAi(session);
    const isUsed = ({ arn }: ConfigItem) =>
      [...session.referrers(arn, 'encrypted-by')].some((id) => !others.has(id));
    for (const item of session.configured(keyType).filter(isUsed)) session.put(sink, normaliseKey(item));
  },
};

const kept = [
  'keyId',
  'keyManager',
  'keyState',
  'keyUsage',
  'origin',
  'customerMasterKeySpec',
  'multiRegion',
  'deletionDate',
];

/** A key as AWS Config spells it, with its policy as an object. */
export function normaliseKey(item: ConfigItem): Found {
  const { configuration, supplementary } = item;
  const rotation = supplementary['KeyRotationStatus'];
  const policy = policyDocument(supplementary['Policy']);
  return {
    resource: resourceIn(item.scope, {
      id: item.arn,
      type: keyType,
      kind: 'key',
      name: item.name,
      region: item.region,
      tags: item.tags,
      ...(item.capturedAt !== undefined && { observedAt: item.capturedAt }),
      properties: plain({
        ...Object.fromEntries(kept.map((name) => [name, configuration[name]])),
        KeyRotationStatus: rotation === 'true' || rotation === 'false' ? rotation === 'true' : rotation,
        Policy: policy,
      }),
      unknown: [
        ...(rotation === undefined ? ['/properties/KeyRotationStatus'] : []),
        ...(policy ? [] : ['/properties/Policy']),
      ],
    }),
    relationships: [],
  };
}
