import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import test from 'ava';
import { fromCode } from '../../../../src/collect/aws/from-code.ts';
import {
  cloudFormationMappings,
  cloudFormationTables,
} from '../../../../src/collect/cloudformation/mappings.ts';
import type { Declaration } from '../../../../src/collect/code/declaration.ts';
import type { Entry, FullEntry, Mappings } from '../../../../src/collect/code/mapping/mapping.ts';
import { nativeResources, type MappingIndex } from '../../../../src/collect/code/mapping/native.ts';
import { hasToken, identityPart, unknownValue } from '../../../../src/collect/code/token.ts';
import { aws } from '../../../../src/collect/terraform/mappings/aws/aws.ts';
import { resourceType, snakeCase } from '../../../../src/collect/terraform/mappings/aws/cloud-control.ts';
import { terraformMappings } from '../../../../src/collect/terraform/mappings.ts';
import { packageRoot, readResourceSchemas } from '../../../../src/schema/files.ts';
import { reading } from '../../code/reading.ts';
import { isIn, pathsOf } from '../../code/tables.ts';

const schemas = new Map(readResourceSchemas().map(({ type, schema }) => [type, schema]));

// What resources are made of has no schema, and what is only referred to is not normalised.
const parts = [
  'AWS::ApiGateway::Integration',
  'AWS::ApiGateway::Method',
  'AWS::ApiGateway::Resource',
  'AWS::ApiGatewayV2::Integration',
  'AWS::ApiGatewayV2::Route',
  'AWS::ECR::RegistryScanningConfiguration',
  'AWS::ElasticLoadBalancingV2::Listener',
  'AWS::ElasticLoadBalancingV2::ListenerRule',
  'AWS::ElasticLoadBalancingV2::TargetGroup',
  'AWS::IAM::Group',
  'AWS::IAM::GroupPolicy',
  'AWS::IAM::InstanceProfile',
  'AWS::IAM::ManagedPolicy',
  'AWS::IAM::PolicyAttachment',
  'AWS::IAM::RolePolicy',
  'AWS::IAM::ServiceSpecificCredential',
  'AWS::IAM::UserPolicy',
  'AWS::IAM::UserToGroupAddition',
  'AWS::KMS::Alias',
  'AWS::Lambda::Permission',
  'AWS::Lambda::Url',
  'AWS::Macie::ClassificationJob',
  'AWS::Macie::Session',
  'AWS::OpenSearchServerless::AccessPolicy',
  'AWS::OpenSearchServerless::SecurityPolicy',
];
const referred = [
  'AWS::Bedrock::AgentAlias',
  'AWS::EC2::Subnet',
  'AWS::EC2::VPC',
  'AWS::Lambda::Alias',
  'AWS::RDS::DBCluster',
  'AWS::SecretsManager::Secret',
];

// What normalisers read and put elsewhere, or what is redacted, and no check reads.
const unsaid =
  /^(knowledgeBases|collaborators|promptOverrideConfiguration|blocked(Input|Outputs)Messaging|actionGroups\.functionSchema|permissionsBoundary)(\.|$)|(supplementalDataStorageConfiguration|ModelDataSource|SharingSettings|environment|Environment)\.|ContainerHostname$|ShadowProductionVariants|neptuneAnalyticsConfiguration|DefaultSpaceSettings\.SecurityGroups|^(hyperParameters|EnableSSMAccess|instanceProfile|associatePublicIpAddress|quickTarget|quickRoute|body)$|^LogPublishingOptions\.(LogType|Enabled|CloudWatchLogsLogGroupArn)$/;

const languages: Readonly<Record<string, readonly Mappings[]>> = {
  Terraform: aws,
  CloudFormation: cloudFormationTables,
};

for (const [language, tables] of Object.entries(languages)) {
  const types = tables.flatMap((table) => table.types);

  test(`${language}: every type of the tables is normalised, or only referred to`, (t) => {
    const known = new Set([...fromCode.types, ...referred]);

    t.deepEqual(
      types.map(({ to }) => to).filter((type) => !known.has(type)),
      [],
    );
  });

  test(`${language}: no two tables take one type`, (t) => {
    const from = tables.flatMap((table) =>
      [...table.types, ...table.parts].flatMap((mapping) => mapping.from),
    );

    t.deepEqual(from.toSorted(), [...new Set(from)].toSorted());
  });

  test(`${language}: docs/code.md names every type that is read`, async (t) => {
    const page = await readFile(join(packageRoot, 'docs', 'code.md'), 'utf8');
    const from = tables.flatMap((table) =>
      [...table.types, ...table.parts].flatMap((mapping) => mapping.from),
    );
    // Those of awscc are said to be the ones of CloudFormation.
    const own = from.filter((type) => !type.startsWith('awscc_'));

    t.deepEqual(
      own.filter((type) => !page.includes(`\`${type}\``)),
      [],
    );
  });

  for (const { from, to, properties } of types.filter(
    ({ to: type }) => ![...parts, ...referred].includes(type),
  )) {
    test(`${language}, ${from.join(', ')}: every property is one of the live resource`, (t) => {
      t.deepEqual(
        pathsOf(properties).filter((path) => !unsaid.test(path) && !isIn(schemas.get(to), path.split('.'))),
        [],
      );
    });
  }
}

test('types of AWS that have a schema are declared by some language, or cannot be', (t) => {
  const declared = new Set(
    [...aws, ...cloudFormationTables].flatMap((table) => table.types.map(({ to }) => to)),
  );

  t.deepEqual(
    [...schemas.keys()].filter((type) => type.startsWith('AWS::') && !declared.has(type)).toSorted(),
    [
      // Of the catalogue, or of the account: implied by what leads to them.
      'AWS::Bedrock::FoundationModel',
      // Made by jobs.
      'AWS::Bedrock::ImportedModel',
      'AWS::Comprehend::AnalysisJob',
      // Of buckets, whatever code says of Macie.
      'AWS::Macie::BucketMetadata',
      'AWS::Organizations::Account',
      'AWS::SageMaker::TrainingJob',
    ],
  );
});

test('awscc spells names as the provider does', (t) => {
  t.is(snakeCase('KMSMasterKeyID'), 'kms_master_key_id');
  t.is(snakeCase('SSEAlgorithm'), 'sse_algorithm');
  t.is(snakeCase('S3VectorsConfiguration'), 's3_vectors_configuration');
  t.is(snakeCase('IdleSessionTTLInSeconds'), 'idle_session_ttl_in_seconds');
  t.is(snakeCase('DestinationS3Uri'), 'destination_s3_uri');
  t.is(resourceType('AWS::EC2::VPCEndpoint'), 'awscc_ec2_vpc_endpoint');
  t.is(
    resourceType('AWS::OpenSearchServerless::SecurityPolicy'),
    'awscc_opensearchserverless_security_policy',
  );
});

const leaf: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string(),
    fc.constantFrom<unknown>(
      unknownValue('var.x'),
      identityPart('account'),
      `arn:aws:iam::${identityPart('account')}:role/r`,
      `arn:aws:s3:::${unknownValue('data.y["/@.:"].z')}`,
      's3://bucket/key',
      'alias/aws/x',
      '[{"Rules":[{"Resource":["collection/*"]}],"AllowFromPublic":true}]',
      '{"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}',
      '',
      '__proto__',
    ),
    fc.boolean(),
    fc.integer(),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.string(), tie('value'), { maxKeys: 3 }),
  ),
})).value;

/** Values of the attributes of a type, nested as its table nests them. */
function declarationsOf(index: MappingIndex, isOwn: (type: string) => boolean): fc.Arbitrary<Declaration[]> {
  const types = [...index.types.keys()].filter(isOwn);
  const one = fc.constantFrom(...types).chain((type) => {
    const { properties = {}, id = '' } = index.types.get(type) ?? {};
    const names = Array.from(id.matchAll(/[{|]!?([A-Za-z_]+)/g), ([, name]) => name ?? '');
    const fields = [...Object.keys(properties), ...names].map((path) => [path.split('.')[0], leaf] as const);
    return fc
      .record(Object.fromEntries(fields), { requiredKeys: [] })
      .map((values) => ({ type, values: values as Record<string, unknown> }));
  });
  return fc
    .array(one, { maxLength: 8 })
    .map((list) => list.map(({ type, values }, number) => declarationOf(type, number, values)));
}

function declarationOf(type: string, number: number, values: Declaration['values']): Declaration {
  return {
    type,
    address: `${type}.r${number}`,
    file: 'main',
    place: { line: 1, column: 1, end_line: 1, end_column: 1 },
    values,
    places: new Map(),
  };
}

/** Attributes of a table, with those of nested blocks, each as the names that lead to it. */
function attributesOf(entries: Readonly<Record<string, Entry>>, above: readonly string[] = []): string[][] {
  return Object.entries(entries).flatMap(([name, entry]) => {
    const path = [...above, ...name.split('.')];
    const full =
      typeof entry === 'string' ? [] : Array.isArray(entry) ? (entry as FullEntry[]) : [entry as FullEntry];
    return [path, ...full.flatMap(({ block, each }) => attributesOf(block ?? each ?? {}, path))];
  });
}

function nested([name = '', ...rest]: readonly string[], value: unknown): Record<string, unknown> {
  return { [name]: rest.length === 0 ? value : nested(rest, value) };
}

const odd: readonly unknown[] = [
  unknownValue('var.x'),
  `a-${unknownValue('var.x')}`,
  [unknownValue('var.x')],
  [[unknownValue('var.x')]],
  [{}, unknownValue('var.x')],
  'text',
  '',
  1,
  true,
  [],
  {},
  [1, 'a'],
];

for (const [language, index, isOwn] of [
  ['Terraform', terraformMappings, (type: string) => /^aws(cc)?_/.test(type)],
  ['CloudFormation', cloudFormationMappings, () => true],
] as const) {
  test(`${language}: an odd value of any attribute costs no other resource`, async (t) => {
    let count = 0;
    for (const type of [...index.types.keys()].filter(isOwn)) {
      for (const path of attributesOf(index.types.get(type)?.properties ?? {})) {
        for (const value of odd) {
          const { context, resources } = reading(packageRoot, []);
          const declared = [
            declarationOf(type, 0, nested(path, value)),
            declarationOf('aws_iam_role', 1, { name: 'r' }),
            declarationOf('AWS::IAM::Role', 2, { RoleName: 'r' }),
          ];
          try {
            await context.sink.native('', nativeResources(declared, index));
          } catch (error) {
            throw new Error(`${type} ${path.join('.')} = ${JSON.stringify(value)}`, { cause: error });
          }
          if (!resources().some((resource) => resource.type === 'AWS::IAM::Role'))
            t.fail(`${type} ${path.join('.')}`);
          count += 1;
        }
      }
    }
    t.true(count > 1000);
  });

  test(`${language}: whatever is declared, resources come of it, without a token`, async (t) => {
    await fc.assert(
      fc.asyncProperty(declarationsOf(index, isOwn), async (declarations) => {
        const { context, resources, relationships } = reading(packageRoot, []);
        await context.sink.native('', nativeResources(declarations, index));
        const text = JSON.stringify([resources(), relationships()]);
        if (hasToken(text) || /[\uFDD2-\uFDD5]/.test(text)) throw new Error(`a token is left: ${text}`);
      }),
      { numRuns: 500, seed: 7 },
    );
    t.pass();
  });
}
