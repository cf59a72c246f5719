import test from 'ava';
import { bucketArnOfUri, functionArn, keyArn, parseArn } from '../../../src/collect/aws/resource/arn.ts';
import { normaliseAgent } from '../../../src/collect/aws/bedrock/agent.ts';
import { parseRow, tagsOf, type ConfigItem } from '../../../src/collect/aws/config/config-item.ts';
import { expression } from '../../../src/collect/aws/config/configuration.ts';
import { foundationModelArn, modelArn } from '../../../src/collect/aws/bedrock/foundation-model.ts';
import { normaliseCollection } from '../../../src/collect/aws/opensearch/collection.ts';
import { normaliseBucket } from '../../../src/collect/aws/storage/s3.ts';
import { homeRegion, scopeOf } from '../../../src/collect/aws/session/scope.ts';
import { normaliseVpcEndpoint } from '../../../src/collect/aws/network/vpc-endpoints.ts';

const scope = scopeOf({ partition: 'aws', account: '123456789012', region: 'eu-west-1' });

test('an ARN is taken apart with colons in its resource kept', (t) => {
  t.deepEqual(parseArn('arn:aws:logs:eu-west-1:123456789012:log-group:/a:*'), {
    partition: 'aws',
    service: 'logs',
    region: 'eu-west-1',
    account: '123456789012',
    resource: 'log-group:/a:*',
  });
  t.is(parseArn('subnet-1'), undefined);
});

test('names, aliases and addresses become ARNs', (t) => {
  t.is(keyArn(scope, '1f6a'), 'arn:aws:kms:eu-west-1:123456789012:key/1f6a');
  t.is(keyArn(scope, 'alias/aws/sagemaker'), 'arn:aws:kms:eu-west-1:123456789012:alias/aws/sagemaker');
  t.is(keyArn(scope, ''), undefined);
  t.is(bucketArnOfUri(scope, 's3://b/key'), 'arn:aws:s3:::b');
  t.is(bucketArnOfUri(scope, 'https://b.s3.eu-west-1.amazonaws.com/key'), 'arn:aws:s3:::b');
  t.is(bucketArnOfUri(scope, 'https://s3.eu-west-1.amazonaws.com/b/key'), 'arn:aws:s3:::b');
  t.is(bucketArnOfUri(scope, 'file:///tmp'), undefined);
  t.is(
    functionArn('arn:aws:lambda:eu-west-1:123456789012:function:f:live'),
    'arn:aws:lambda:eu-west-1:123456789012:function:f',
  );
});

test('models are named in four ways', (t) => {
  const claude = 'anthropic.claude-3-7-sonnet-20250219-v1:0';
  const foundation = `arn:aws:bedrock:eu-west-1::foundation-model/${claude}`;
  const profile = `arn:aws:bedrock:eu-west-1:123456789012:inference-profile/eu.${claude}`;

  t.is(modelArn(scope, claude), foundation);
  t.is(modelArn(scope, `eu.${claude}`), profile);
  t.is(modelArn(scope, foundation), foundation);
  t.is(foundationModelArn(profile), foundation);
  t.is(foundationModelArn('arn:aws:bedrock:eu-west-1:123456789012:custom-model/a/b'), undefined);
});

test('the identity is asked in a region that every account of the partition has', (t) => {
  t.is(homeRegion([]), 'us-east-1');
  t.is(homeRegion(['me-south-1']), 'us-east-1');
  t.is(homeRegion(['us-gov-east-1']), 'us-gov-west-1');
  t.is(homeRegion(['cn-northwest-1']), 'cn-north-1');
});

test('a query names every column that it needs, and fits', (t) => {
  t.is(
    expression(['AWS::S3::Bucket'], ['eu-west-1']),
    'SELECT accountId, awsRegion, arn, resourceType, resourceId, resourceName, configurationItemCaptureTime, ' +
      "configurationItemStatus, tags, configuration, supplementaryConfiguration WHERE resourceType IN ('AWS::S3::Bucket') " +
      "AND awsRegion IN ('eu-west-1', 'global')",
  );
});

test('a row is read whether its configuration is an object or a string', (t) => {
  const row = {
    resourceType: 'AWS::S3::Bucket',
    resourceId: 'b',
    arn: 'arn:aws:s3:::b',
    configurationItemStatus: 'OK',
  };
  const configuration = { name: 'b', owner: null };
  const object = parseRow(JSON.stringify({ ...row, configuration }), () => scope);
  const string = parseRow(
    JSON.stringify({
      ...row,
      configuration: JSON.stringify(configuration),
      supplementaryConfiguration: JSON.stringify({
        BucketVersioningConfiguration: '{"status":"Off","isMfaDeleteEnabled":null}',
      }),
    }),
    () => scope,
  );

  t.deepEqual(object?.configuration, { name: 'b' });
  t.deepEqual(string?.configuration, { name: 'b' });
  t.deepEqual(string?.supplementary, { BucketVersioningConfiguration: { status: 'Off' } });
  t.is(
    parseRow(JSON.stringify({ ...row, configurationItemStatus: 'ResourceDeleted' }), () => scope),
    undefined,
  );
  t.is(
    parseRow('no row', () => scope),
    undefined,
  );
});

test('tags are found in all three places, the first of a name counts', (t) => {
  t.deepEqual(
    tagsOf([{ key: 'a', value: '1' }], { b: '2', a: 'later' }, '[{"tagKey":"c","tagValue":"3"}]', [
      { Key: 'd', Value: '4' },
    ]),
    { a: '1', b: '2', c: '3', d: '4' },
  );
});

const nothing = { items: [], complete: true };
const parts = {
  actionGroups: nothing,
  knowledgeBases: nothing,
  collaborators: nothing,
  tagged: { tags: {}, unknown: [] },
  privateLinkKnown: true,
};
const summary = { agentId: 'A', agentName: 'a', agentStatus: 'PREPARED', updatedAt: undefined } as const;

test('an agent that thinks through a system profile uses the profile and the model behind it', (t) => {
  const agent = { agentId: 'A', foundationModel: 'eu.amazon.nova-pro-v1:0' };
  const { resource, relationships } = normaliseAgent(scope, summary, agent as never, parts);

  t.deepEqual(
    relationships.map(({ kind, to }) => [kind, to]),
    [
      ['uses-model', 'arn:aws:bedrock:eu-west-1:123456789012:inference-profile/eu.amazon.nova-pro-v1:0'],
      ['uses-model', 'arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-pro-v1:0'],
    ],
  );
  t.deepEqual(resource.ai, {
    provider: 'Amazon Bedrock',
    model: 'amazon.nova-pro-v1:0',
    model_version: '1:0',
    publisher: 'amazon',
  });
});

test('what an agent has switched off leads nowhere', (t) => {
  const { relationships } = normaliseAgent(scope, summary, undefined, {
    ...parts,
    actionGroups: {
      items: [
        {
          actionGroupName: 'g',
          actionGroupState: 'DISABLED',
          actionGroupExecutor: { lambda: 'arn:aws:lambda:eu-west-1:123456789012:function:f' },
        },
      ] as never,
      complete: true,
    },
    knowledgeBases: {
      items: [{ knowledgeBaseId: 'K', knowledgeBaseState: 'DISABLED', updatedAt: undefined }],
      complete: true,
    },
  });

  t.deepEqual(relationships, []);
});

test('an agent that could not be read says which of its edges are missing', (t) => {
  const { resource } = normaliseAgent(scope, summary, undefined, {
    ...parts,
    actionGroups: { items: [], complete: false },
    privateLinkKnown: false,
  });

  t.deepEqual(resource.unknown, [
    '/properties',
    '/related/encrypted-by',
    '/related/guarded-by',
    '/related/runs-as',
    '/related/uses-model',
    '/properties/actionGroups',
    '/related/calls',
    '/related_from/routes-to',
  ]);
});

const network = (pattern: string, open: boolean, kinds = ['collection', 'dashboard']) => ({
  name: 'n',
  document: [
    {
      Rules: kinds.map((ResourceType) => ({ ResourceType, Resource: [pattern] })),
      AllowFromPublic: open,
    },
  ],
});

function reach(policies: object[], complete = true) {
  const { resource } = normaliseCollection(
    scope,
    { id: 'c1', name: 'docs-vectors', arn: 'arn:aws:aoss:eu-west-1:123456789012:collection/c1' },
    undefined,
    {
      network: { items: policies as never, complete },
      access: nothing,
      knowledgeKnown: () => true,
    },
  );
  return resource.properties['publicAccess'];
}

test('network policies hold for the collections that their patterns match', (t) => {
  t.deepEqual(reach([network('collection/docs-*', true)]), { collection: true, dashboard: true });
  t.deepEqual(reach([network('collection/docs-vectors', true, ['dashboard'])]), {
    collection: false,
    dashboard: true,
  });
  t.deepEqual(reach([network('collection/docs', true)]), { collection: false, dashboard: false });
  t.deepEqual(reach([network('collection/*', false)]), { collection: false, dashboard: false });
  t.deepEqual(reach([network('collection/*', false), network('collection/docs-*', true, ['collection'])]), {
    collection: true,
    dashboard: false,
  });
});

test('no policy keeps everybody out, and a policy that could not be read leaves it open', (t) => {
  t.deepEqual(reach([]), { collection: false, dashboard: false });
  t.is(reach([], false), undefined);
  // One that opens is enough to know.
  t.deepEqual(reach([network('collection/*', true)], false), { collection: true, dashboard: true });
});

const bucketItem = (supplementary: Record<string, unknown>): ConfigItem => ({
  scope,
  region: 'eu-west-1',
  type: 'AWS::S3::Bucket',
  id: 'b',
  arn: 'arn:aws:s3:::b',
  name: 'b',
  tags: {},
  configuration: { name: 'b' },
  supplementary,
});
const closed = {
  blockPublicAcls: true,
  ignorePublicAcls: true,
  blockPublicPolicy: true,
  restrictPublicBuckets: true,
};

test('a bucket without public access block blocks nothing, and that is said to be a default', (t) => {
  const { resource } = normaliseBucket(bucketItem({}), {
    block: undefined,
    blockKnown: true,
    mayBeUsed: [],
  });

  t.deepEqual(resource.properties['PublicAccessBlockConfiguration'], {
    blockPublicAcls: false,
    ignorePublicAcls: false,
    blockPublicPolicy: false,
    restrictPublicBuckets: false,
  });
  t.deepEqual(resource.defaults, ['/properties/PublicAccessBlockConfiguration']);
});

test('whether the account blocks matters only to a bucket that does not block itself', (t) => {
  const around = { block: undefined, blockKnown: false, mayBeUsed: [] };

  const AccessControlList = '{"grantList":[]}';

  t.deepEqual(normaliseBucket(bucketItem({ AccessControlList }), around).resource.unknown, [
    '/related/guarded-by',
  ]);
  t.deepEqual(
    normaliseBucket(bucketItem({ AccessControlList, PublicAccessBlockConfiguration: closed }), around)
      .resource.unknown,
    [],
  );
});

test('grants of an access control list name groups, and accounts by their canonical ids', (t) => {
  const around = { block: undefined, blockKnown: true, mayBeUsed: [] };
  const grantList = [
    { grantee: { id: 'a1b2', displayName: null }, permission: 'FullControl' },
    { grantee: 'AllUsers', permission: 'Read' },
  ];
  const read = (AccessControlList: unknown) =>
    normaliseBucket(bucketItem({ AccessControlList }), around).resource;

  for (const list of [
    JSON.stringify({ grantList }),
    JSON.stringify(JSON.stringify({ grantList })),
    { grantList },
  ]) {
    t.deepEqual(read(list).properties['AccessControlList'], {
      grantList: [
        { grantee: 'a1b2', permission: 'FullControl' },
        { grantee: 'AllUsers', permission: 'Read' },
      ],
    });
  }
  for (const list of [undefined, null, '"', '"{"', '{"grantList":null}', 7]) {
    t.deepEqual(read(list).unknown, ['/properties/AccessControlList'], JSON.stringify(list));
  }
});

test('the policy of a bucket is an object, and its key and log bucket are neighbours', (t) => {
  const { resource, relationships } = normaliseBucket(
    bucketItem({
      BucketPolicy: { policyText: '{"Version":"2012-10-17","Statement":[]}' },
      BucketLoggingConfiguration: { destinationBucketName: 'logs' },
      ServerSideEncryptionConfiguration: {
        rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: 'aws:kms', kmsMasterKeyID: '1f6a' } }],
      },
    }),
    { block: bucketItem({}), blockKnown: true, mayBeUsed: [] },
  );

  t.deepEqual(resource.properties['BucketPolicy'], { policyText: { Version: '2012-10-17', Statement: [] } });
  t.deepEqual(
    relationships.map(({ kind, to }) => [kind, to]),
    [
      ['encrypted-by', 'arn:aws:kms:eu-west-1:123456789012:key/1f6a'],
      ['logs-to', 'arn:aws:s3:::logs'],
      ['guarded-by', 'AWS::S3::AccountPublicAccessBlock/123456789012'],
    ],
  );
});

test('an endpoint routes to what is called through it in its own account and region', (t) => {
  const item: ConfigItem = {
    ...bucketItem({}),
    type: 'AWS::EC2::VPCEndpoint',
    arn: 'arn:aws:ec2:eu-west-1:123456789012:vpc-endpoint/vpce-1',
    configuration: {
      serviceName: 'com.amazonaws.eu-west-1.bedrock-agent-runtime',
      state: 'available',
      policyDocument: '{"Statement":[]}',
    },
  };
  const agent = normaliseAgent(scope, summary, undefined, parts).resource;
  const elsewhere = { ...agent, id: 'elsewhere', region: 'us-east-1' };
  const { resource, relationships } = normaliseVpcEndpoint(item, 'bedrock-agent-runtime', [agent, elsewhere]);

  t.deepEqual(
    relationships.map(({ kind, to }) => [kind, to]),
    [['routes-to', agent.id]],
  );
  t.deepEqual(resource.properties['state'], { value: 'available' });
  t.deepEqual(resource.properties['policyDocument'], { Statement: [] });
});
