import type { Collector } from '../../collector.ts';
import { bucketArn, keyArn } from '../resource/arn.ts';
import { asRecord, text, type ConfigItem } from '../config/config-item.ts';
import { edgesFrom, plain, resourceIn, withDefaults, type Found } from '../resource/found.ts';
import { policyDocument } from '../iam/policy-document.ts';
import type { AwsSession } from '../session/session.ts';

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
    const buckets = session.configured(bucketType).filter(({ arn }) => session.refersTo(arn));
    for (const item of accountsOf(buckets)) {
      const isOpen = !blocks.some(({ scope }) => scope.account === item.scope.account);
      if (isOpen && session.recorded(item.scope, accountBlockType)) {
        session.put(sink, absentAccountBlock(item));
      }
    }
    for (const item of buckets) {
      const block = blocks.find(({ scope }) => scope.account === item.scope.account);
      const blockKnown = session.recorded(item.scope, accountBlockType);
      session.put(sink, normaliseBucket(item, { block, blockKnown, mayBeUsed: mayBeUsed(session, item) }));
    }
  },
};

/** How AI uses buckets, and the types that do. */
const uses = {
  'grounded-on': ['AWS::Bedrock::KnowledgeBase', 'AWS::Bedrock::DataSource'],
  'fine-tuned-on': ['AWS::Bedrock::CustomModel'],
  'trained-on': [
    'AWS::SageMaker::TrainingJob',
    'AWS::Comprehend::EntityRecognizer',
    'AWS::Comprehend::DocumentClassifier',
  ],
} as const;

type Use = keyof typeof uses;

/**
 * Uses of which none is known, while something that has them may not have been read. Of training jobs the newest are read: that there
 * are others says nothing of a bucket that AI uses anyway.
 */
function mayBeUsed(session: AwsSession, { arn }: ConfigItem): Use[] {
  const all = Object.keys(uses) as Use[];
  const isUsed = all.some((use) => session.refersTo(arn, use));
  return all.filter(
    (use) =>
      !session.refersTo(arn, use) &&
      !(isUsed && use === 'trained-on') &&
      uses[use].some((type) => session.mayMiss(type)),
  );
}

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
  /** Uses that it may have, for all that is known. */
  readonly mayBeUsed: readonly Use[];
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
  const accessControlList = grantList(supplementary['AccessControlList']);
  const filled = withDefaults(
    plain({
      name: item.configuration['name'] ?? item.name,
      PublicAccessBlockConfiguration: supplementary['PublicAccessBlockConfiguration'] ?? undefined,
      BucketVersioningConfiguration: supplementary['BucketVersioningConfiguration'],
      BucketLoggingConfiguration: supplementary['BucketLoggingConfiguration'],
      ServerSideEncryptionConfiguration: supplementary['ServerSideEncryptionConfiguration'],
      BucketPolicy: policy && { policyText: policy },
      AccessControlList: accessControlList === undefined ? undefined : { grantList: accessControlList },
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
        ...around.mayBeUsed.map((use) => `/related_from/${use}`),
        ...(accessControlList === undefined ? ['/properties/AccessControlList'] : []),
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

/**
 * The grants of an access control list, which AWS Config gives as JSON text of JSON text: a group is its name, anyone else an object.
 *
 * @returns undefined when it is none.
 */
function grantList(value: unknown): unknown[] | undefined {
  const grants = asRecord(unquoted(value))['grantList'];
  return Array.isArray(grants) ? grants.map(grant) : undefined;
}

function unquoted(value: unknown): unknown {
  if (typeof value !== 'string' || !value.startsWith('"')) return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return undefined;
  }
}

/** Of a grantee who is nobody in particular the name, of others the canonical id. */
function grant(entry: unknown): unknown {
  const { grantee, permission } = asRecord(entry);
  return { grantee: text(grantee) ?? text(asRecord(grantee)['id']), permission };
}

/** The block of an account has no ARN: the id names the account. */
function accountBlockId({ scope }: ConfigItem): string {
  return `${accountBlockType}/${scope.account}`;
}

/** One bucket of each account. */
function accountsOf(buckets: readonly ConfigItem[]): Iterable<ConfigItem> {
  return new Map(buckets.map((item) => [item.scope.account, item])).values();
}

/** The block of an account that has none: nothing is blocked. */
function absentAccountBlock(bucket: ConfigItem): Found {
  const found = normaliseAccountBlock({ ...bucket, configuration: {} });
  const defaults = Object.keys(openToAll).map((flag) => `/properties/${flag}`);
  return { ...found, resource: { ...found.resource, defaults } };
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
