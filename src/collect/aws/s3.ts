import type { Collector } from '../collector.ts';
import { bucketArn, keyArn } from './arn.ts';
import { asRecord, text, type ConfigItem } from './config-item.ts';
import { edgesFrom, plain, resourceIn, withDefaults, type Found } from './found.ts';
import { policyDocument } from './policy-document.ts';
import type { AwsSession } from './session.ts';

export const bucketType = 'AWS::S3::Bucket';
export const accountBlockType = 'AWS::S3::AccountPublicAccessBlock';

/** Buckets that AI resources use, with what keeps them closed. Buckets that none of them uses are left out. */
export const s3: Collector<AwsSession> = {
  id: 'aws-s3',
  title: 'S3 buckets used by AI',
  produces: [bucketType, accountBlockType],
  // All of it is in AWS Config, which the session reads.
  calls: [],
  async collect(session, sink) {
    const blocks = session.configured(accountBlockType);
    for (const item of blocks) {
      session.put(sink, normaliseAccountBlock(item));
    }
    const allKnowledgeKnown = !dataUsers.some((type) => session.mayMiss(type));
    for (const item of session.configured(bucketType).filter(({ arn }) => session.refersTo(arn))) {
      const block = blocks.find(({ scope }) => scope.account === item.scope.account);
      const blockKnown = session.recorded(item.scope, accountBlockType);
      const knowledgeKnown = allKnowledgeKnown || session.refersTo(item.arn, 'grounded-on');
      const tuningKnown =
        !session.mayMiss('AWS::Bedrock::CustomModel') || session.refersTo(item.arn, 'fine-tuned-on');
      session.put(sink, normaliseBucket(item, { block, blockKnown, knowledgeKnown, tuningKnown }));
    }
  },
};

const dataUsers = ['AWS::Bedrock::KnowledgeBase', 'AWS::Bedrock::DataSource'];

const openToAll = {
  blockPublicAcls: false,
  ignorePublicAcls: false,
  blockPublicPolicy: false,
  restrictPublicBuckets: false,
};

/** What is around a bucket and decides about it. */
export interface BucketSurroundings {
  /** The account's own block, which holds for all its buckets. */
  readonly block: ConfigItem | undefined;
  readonly blockKnown: boolean;
  /** Whether it is known that something is grounded on it, or that nothing is. */
  readonly knowledgeKnown: boolean;
  /** Whether it is known that a model is fine-tuned on it, or that none is. */
  readonly tuningKnown: boolean;
}

/**
 * A bucket as AWS Config spells it, its supplementary configuration beside the rest. An absent public
 * access block is one with nothing blocked.
 */
export function normaliseBucket(item: ConfigItem, around: BucketSurroundings): Found {
  const { scope, supplementary } = item;
  const policy = policyDocument(asRecord(supplementary['BucketPolicy'])['policyText']);
  const encryption = asRecord(supplementary['ServerSideEncryptionConfiguration']);
  const rules = Array.isArray(encryption['rules']) ? encryption['rules'] : [];
  const logs = text(asRecord(supplementary['BucketLoggingConfiguration'])['destinationBucketName']);
  const filled = withDefaults(
    plain({
      name: item.configuration['name'] ?? item.name,
      PublicAccessBlockConfiguration: supplementary['PublicAccessBlockConfiguration'] ?? undefined,
      BucketVersioningConfiguration: supplementary['BucketVersioningConfiguration'],
      BucketLoggingConfiguration: supplementary['BucketLoggingConfiguration'],
      ServerSideEncryptionConfiguration: supplementary['ServerSideEncryptionConfiguration'],
      BucketPolicy: policy && { policyText: policy },
    }),
    { PublicAccessBlockConfiguration: openToAll },
  );
  const own = asRecord(filled.properties['PublicAccessBlockConfiguration']);
  const closed = Object.keys(openToAll).every((flag) => own[flag] === true);

  return {
    resource: resourceIn(scope, {
      id: item.arn,
      type: bucketType,
      kind: 'storage',
      name: item.name,
      region: item.region,
      tags: item.tags,
      ...(item.capturedAt !== undefined && { observedAt: item.capturedAt }),
      ...filled,
      unknown: [
        // A bucket that blocks by itself needs no account to do so.
        ...(around.blockKnown || closed ? [] : ['/related/guarded-by']),
        ...(around.knowledgeKnown ? [] : ['/related_from/grounded-on']),
        ...(around.tuningKnown ? [] : ['/related_from/fine-tuned-on']),
      ],
    }),
    relationships: edgesFrom(item.arn, [
      ...rules.map((rule: unknown) => {
        const byDefault = asRecord(asRecord(rule)['applyServerSideEncryptionByDefault']);
        const key = keyArn(scope, text(byDefault['kmsMasterKeyID']));
        return ['encrypted-by', key, 'ServerSideEncryptionConfiguration.rules[]'] as const;
      }),
      ['logs-to', logs && bucketArn(scope, logs), 'BucketLoggingConfiguration.destinationBucketName'],
      ['guarded-by', around.block && accountBlockId(around.block), 'public access block of the account'],
    ]),
  };
}

/** The block of an account has no ARN: the id names the account. */
function accountBlockId({ scope }: ConfigItem): string {
  return `${accountBlockType}/${scope.account}`;
}

export function normaliseAccountBlock(item: ConfigItem): Found {
  return {
    resource: resourceIn(item.scope, {
      id: accountBlockId(item),
      type: accountBlockType,
      kind: 'policy',
      name: `public access block of ${item.scope.account}`,
      region: 'global',
      ...(item.capturedAt !== undefined && { observedAt: item.capturedAt }),
      properties: plain(
        Object.fromEntries(Object.keys(openToAll).map((flag) => [flag, item.configuration[flag] === true])),
      ),
    }),
    relationships: [],
  };
}
