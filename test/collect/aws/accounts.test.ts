import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { accountsProblem } from '../../../src/collect/aws/accounts.ts';
import { sealedCredentials } from '../../../src/collect/aws/session/assumed-role.ts';
import { collected } from '../../../src/collect/collected.ts';
import type { AwsAccount, Scope } from '../../../src/generated/config.ts';
import type { Inventory } from '../../../src/generated/inventory.ts';
import { account, awsServer, resourceNamed } from '../../clouds/aws.ts';
import { accounts, externalId, organisation, partner, roleOf, secretsOf } from '../../clouds/aws-accounts.ts';

const refused = '333333333333';
const asked: [AwsAccount, ...AwsAccount[]] = [accounts[1], { role: roleOf(refused) }, accounts[0]];

const isOf = (id: string, owner: string) =>
  id.includes(owner) || id.startsWith(`arn:aws:s3:::${owner === partner ? 'partner' : 'meridian'}-`);

/** Edges from one account into the other. */
const across = ({ relationships }: Inventory, from = account, to = partner) =>
  relationships
    .filter((edge) => isOf(edge.from, from) && isOf(edge.to, to))
    .map(({ from: principal, kind, level = '', to: target, evidence }) =>
      [principal.split(':').at(-1), kind, level, target.split(':').at(-1), evidence].join(' '),
    );

test('accounts are read each by its role, and what one may do in another is found', async (t) => {
  const server = await awsServer(t, await organisation());
  const folder = await mkdtemp(join(tmpdir(), 'keelson-accounts-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  const signal = new AbortController().signal;
  const scope: Scope = { aws: { regions: ['us-east-1'], accounts: asked, endpoint: server.endpoint } };
  const capture = join(folder, 'capture');
  const document = await collected({ scope: () => scope, capture, signal });

  t.deepEqual(
    document.sources.map(({ id, status, resources }) => [id, status, resources > 80]),
    [
      [`aws:${account}/us-east-1`, 'partial', true],
      [`aws:${partner}/us-east-1`, 'partial', true],
      [`aws:${refused}`, 'failed', false],
    ],
  );
  t.is(resourceNamed(document, 'partner-freight-contracts')?.account, partner);
  const bucket = 'partner-freight-contracts';
  const ours = 'policy BucketPolicy, statement Ours';
  const role =
    'role/research-lead sts:AssumeRole by policy AdministratorAccess, policy assumeRolePolicyDocument';
  t.deepEqual(across(document), [
    `role/freight-tuning has-permission read ${bucket} policy data, ${ours}`,
    `role/meridian-notebook-admin can-assume  ${role}`,
    `role/meridian-notebook-admin has-permission read ${bucket} policy AdministratorAccess, ${ours}`,
    `role/meridian-sagemaker-execution has-permission read ${bucket} policy AmazonS3ReadOnlyAccess, ${ours}`,
    `role/shipment-actions has-permission read ${bucket} policy orders, statement Storage, ${ours}`,
    'root can-assume  role/research-lead assumeRolePolicyDocument',
    `user/retired-bot can-assume  ${role}`,
    `user/retired-bot has-permission read ${bucket} policy AdministratorAccess, ${ours}`,
  ]);
  t.deepEqual(across(document, partner, account), []);

  // Only who scans takes roles, and each once.
  const taken = server.requests.filter(({ body }) => body?.includes('Action=AssumeRole'));
  t.deepEqual(
    taken
      .map(({ body, headers }) => {
        const form = new URLSearchParams(body);
        const isOurs = headers['authorization']?.includes('Credential=TESTKEY/');
        return [form.get('RoleArn'), form.get('ExternalId'), isOurs];
      })
      .toSorted(),
    [
      [roleOf(account), null, true],
      [roleOf(partner), externalId, true],
      [roleOf(refused), null, true],
    ],
  );

  // A role that cannot be taken says what to do.
  const [problem] = document.sources.find(({ status }) => status === 'failed')?.problems ?? [];
  t.is(problem?.code, 'denied');
  t.is(
    problem?.message,
    `${roleOf(refused)} cannot be taken: its trust policy must let the identity that scans in, and by which external id, if any (aws.accounts[].external_id), ` +
      `and that identity's own policy must allow sts:AssumeRole on it (User: arn:aws:iam::999999999999:user/scan is not authorized to perform: sts:AssumeRole on resource: ${roleOf(refused)})`,
  );
  t.true(problem?.types.includes('AWS::S3::Bucket'));

  // A capture has answers of accounts apart, and no credentials.
  t.deepEqual(await readdir(join(capture, 'aws')), ['accounts']);
  const files = await readdir(capture, { recursive: true, withFileTypes: true });
  const texts = await Promise.all(
    files.filter((file) => file.isFile()).map((file) => readFile(join(file.parentPath, file.name), 'utf8')),
  );
  const everything = [JSON.stringify(document), ...texts].join('\n');
  const secrets = [account, partner].flatMap((id) => Object.values(secretsOf(id)));
  t.deepEqual(
    secrets.filter((secret) => everything.includes(secret)),
    [],
  );
  t.true(everything.includes('<SecretAccessKey>[sealed 2]</SecretAccessKey>'));

  // One by one, in whichever order, and joined, they are what one scan collects.
  const again = { replay: capture, scope: () => ({}), signal };
  const parts = new Map<string, Inventory | string>();
  for (const id of [account, refused, partner]) {
    parts.set(`aws/${id}`, await collected({ ...again, only: `aws/${id}` }));
  }
  t.deepEqual(await collected({ ...again, parts }), document);
  const killed = new Map([...parts, [`aws/${partner}`, 'its worker was killed'] as const]);
  t.like((await collected({ ...again, parts: killed })).sources, [
    { id: `aws:${account}/us-east-1`, status: 'partial' },
    { id: `aws:${partner}`, status: 'failed', resources: 0 },
    { id: `aws:${refused}`, status: 'failed' },
  ]);
});

test('of an answer that gives credentials nothing else goes on', (t) => {
  const request = (body: string) => ({
    method: 'POST',
    url: 'https://sts.us-east-1.amazonaws.com/',
    headers: {},
    body,
  });
  t.true(sealedCredentials.covers(request('Action=AssumeRole&Version=2011-06-15')));
  t.false(sealedCredentials.covers(request('Action=GetCallerIdentity&Version=2011-06-15')));
  const kept: string[] = [];
  const seal = (body: string) => sealedCredentials.seal(body, (secret) => `[${kept.push(secret)}]`);
  t.false(seal('<Other>secret</Other><SecretAccessKey>\n secret\n</SecretAccessKey>').includes('secret'));
  t.deepEqual(kept, ['secret']);
  t.false(seal('{"Credentials":{"SecretAccessKey":"secret"}}').includes('secret'));
});

test('accounts are named once, and not beside an aggregator', async (t) => {
  t.is(accountsProblem({ accounts: asked }), undefined);
  const twice: typeof asked = [{ role: roleOf(account) }, ...asked];
  t.regex(accountsProblem({ accounts: twice }) ?? '', /two roles of account 123456789012: name one/);
  const scope = { aws: { accounts: asked, aggregator: 'all' } };
  const signal = new AbortController().signal;
  await t.throwsAsync(collected({ scope: () => scope, signal }), { code: 'USAGE', message: /name either/ });
});
