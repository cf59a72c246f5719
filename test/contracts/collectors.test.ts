import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'ava';
import { callsOf, permissionsOf, type CloudId } from '../../src/collect/cloud.ts';
import { cloudIds, loadCloud } from '../../src/collect/clouds.ts';
import { readManifest } from '../../src/collect/manifest.ts';
import { collect } from '../../src/collect/run.ts';
import { callOf, type ApiCall } from '../../src/collect/transport/declared.ts';
import { replayFrom } from '../../src/collect/transport/replay.ts';
import { packageRoot, readResourceSchemas } from '../../src/schema/files.ts';
import { validate } from '../../src/schema/validate.ts';
import { keelson } from '../cli/keelson.ts';

// What no read-only scanner may ask for: keys, secrets, content, calls of models, anything that changes.
const forbidden = [
  /\/(write|delete|action)$/i,
  /:(Create|Update|Delete|Put|Post|Start|Stop|Invoke|Converse|Send|Attach|Detach|Set|Run|PassRole|AssumeRole|Retrieve)/,
  /\.(create|update|delete|set\w*|predict|explain|actAs|getAccessToken|signBlob|signJwt|implicitDelegation|undelete|export\w*)$/,
  /^(s3:Get(Object|BucketObject)|kms:(Decrypt|GenerateDataKey)|secretsmanager:(GetSecretValue|BatchGet)|ssm:GetParameter|dynamodb:)/,
  /^(logs:(GetLogEvents|FilterLogEvents|GetQueryResults)|lambda:GetFunction$|sagemaker:CreatePresigned|ecr:GetAuthorizationToken)/,
  /(listKeys|listSecrets|listConnectionStrings|GetSecret|getKeyString|regenerate|objects\.(get|list)|versions\.access)/i,
  /(tables\.getData|documents\.|blobs\/|dataActions|models\.invoke|(engines|servingConfigs)\.search|logEntries)/i,
  /\*/,
];

for (const [cloud, permission] of [
  ['azure', 'Microsoft.CognitiveServices/accounts/listKeys/action'],
  ['azure', 'Microsoft.CognitiveServices/accounts/write'],
  ['azure', 'Microsoft.Storage/storageAccounts/blobServices/containers/blobs/read'],
  ['aws', 's3:GetObject'],
  ['aws', 'kms:Decrypt'],
  ['aws', 'secretsmanager:GetSecretValue'],
  ['aws', 'bedrock:InvokeModel'],
  ['aws', 'bedrock:*'],
  ['aws', 'iam:PassRole'],
  ['gcp', 'aiplatform.endpoints.predict'],
  ['gcp', 'bigquery.tables.getData'],
  ['gcp', 'apikeys.keys.getKeyString'],
  ['gcp', 'storage.objects.get'],
  ['gcp', 'secretmanager.versions.access'],
  ['gcp', 'resourcemanager.projects.setIamPolicy'],
  ['gcp', 'iam.serviceAccounts.getAccessToken'],
] as const) {
  test(`no role for ${cloud} may have ${permission}`, (t) => {
    t.true(forbidden.some((pattern) => pattern.test(permission)));
  });
}

// What the example estate has none of, so that its collectors meet it only in tests of their own.
const notInEstate = {
  azure: { calls: [], types: [] },
  aws: {
    calls: [
      'POST sts.{}.amazonaws.com{}/#AssumeRole',
      'POST config.{}.amazonaws.com{}/#StarlingDoveService.SelectAggregateResourceConfig',
      'POST config.{}.amazonaws.com{}/#StarlingDoveService.DescribeConfigurationAggregatorSourcesStatus',
      'GET bedrock.{}.amazonaws.com{}/imported-models/{}',
      'POST bedrock-agent.{}.amazonaws.com{}/agents/{}/agentversions/{}/agentcollaborators/',
    ],
    types: ['AWS::Bedrock::ImportedModel'],
  },
  gcp: {
    calls: [],
    types: ['cloudresourcemanager.googleapis.com/Folder', 'cloudresourcemanager.googleapis.com/Organization'],
  },
} satisfies Record<CloudId, { calls: string[]; types: string[] }>;

test('no two collectors have one id', async (t) => {
  const clouds = await Promise.all(cloudIds.map(loadCloud));
  const ids = clouds.flatMap(({ collectors }) => collectors.map(({ id }) => id));

  t.deepEqual(
    ids.filter((id, index) => ids.indexOf(id) !== index),
    [],
  );
});

for (const id of cloudIds) {
  test(`${id}: every collector is registered, tested, described, and yields types that have a schema`, async (t) => {
    const { collectors, calls } = await loadCloud(id);
    // A collector whose types all come with the session's own discovery makes no call of its own.
    t.true(calls.length > 0);
    const readme = await readFile(join(packageRoot, 'src/collect', id, 'README.md'), 'utf8');
    const types = new Set(
      readResourceSchemas()
        .filter(({ name }) => name.startsWith(`${id}/`))
        .map(({ type }) => type),
    );
    const files = await readdir(join(packageRoot, 'src/collect', id), { recursive: true });
    const sources = await Promise.all(
      files
        .filter((file) => file.endsWith('.ts'))
        .map((file) => readFile(join(packageRoot, 'src/collect', id, file), 'utf8')),
    );

    const declared = sources.flatMap((text) =>
      [...text.matchAll(/: Collector<\w+> = \{\s+id: '([^']+)'/g)].map(([, name]) => name),
    );
    t.deepEqual(
      collectors.map((collector) => collector.id).toSorted(),
      declared.toSorted(),
      'registered in cloud.ts',
    );
    for (const collector of collectors) {
      t.true(collector.id.startsWith(`${id}-`), collector.id);
      t.true(readme.includes(`\`${collector.id}\``), `README.md names ${collector.id}`);
      t.true(collector.produces.length > 0, collector.id);
      t.deepEqual(
        collector.produces.filter((type) => !types.has(type)),
        [],
        `${collector.id}: types without a schema`,
      );
      for (const { request, permissions } of collector.calls) {
        t.regex(request, /^(GET|POST) \S+\/\S*$/, request);
        t.true(permissions.length > 0 || request.includes('#GetCallerIdentity'), request);
      }
    }
  });

  test(`${id}: the role only reads`, async (t) => {
    const permissions = permissionsOf(await loadCloud(id));

    t.true(permissions.length > 5);
    t.deepEqual(
      permissions.filter((permission) => forbidden.some((pattern) => pattern.test(permission))),
      [],
    );
  });

  test(`${id}: the command prints the role with exactly these permissions`, async (t) => {
    const cloud = await loadCloud(id);
    const { code, stdout, stderr } = await keelson(['permissions', id]);

    t.is(code, 0, stderr);
    t.deepEqual(JSON.parse(stdout), cloud.role(permissionsOf(cloud)));
    t.deepEqual(
      permissionsOf(cloud).filter((permission) => !stdout.includes(`"${permission}"`)),
      [],
    );
  });

  test(`${id}: in the estate every declared call is made, and every type is found`, async (t) => {
    const cloud = await loadCloud(id);
    const folder = join(packageRoot, 'examples/estate');
    const { scope, captured_at: collectedAt } = await readManifest(folder);
    const send = await replayFrom(join(folder, id));
    const made = new Set<ApiCall>();
    const document = await collect({
      scope: { [id]: scope[id] },
      signal: new AbortController().signal,
      collectedAt,
      replay: (request) => {
        callsOf(cloud).forEach((call) => callOf(request, [call]) && made.add(call));
        return send(request);
      },
    });
    const found = new Set(document.resources.map(({ type }) => type));

    t.deepEqual(
      callsOf(cloud)
        .filter((call) => !made.has(call))
        .map(({ request }) => request),
      notInEstate[id].calls,
      'a call that is not made asks for a permission too many',
    );
    const produced = new Set(cloud.collectors.flatMap(({ produces }) => produces));
    t.deepEqual([...produced.difference(found)], notInEstate[id].types);
    t.deepEqual([...found.difference(produced)], [], 'types that no collector declares');
    t.is(validate('inventory', document), undefined);
  });

  test(`${id}: there are tests of a hostile cloud`, async (t) => {
    t.true((await readdir(join(packageRoot, 'test/collect', id))).includes('faults.test.ts'));
  });
}
