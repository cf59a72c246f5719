import test from 'ava';
import { account, awsServer, collectFrom, problemsOf, refusals, resourceNamed } from '../../clouds/aws.ts';

const scope = { regions: ['us-east-1'] };
const type = 'AWS::IAM::User';
const listing = /#ListServiceSpecificCredentials$/;
const details = /#GetAccountAuthorizationDetails$/;

test('users behind API keys of Bedrock have all their policies, and others are left out', async (t) => {
  const document = await collectFrom(await awsServer(t), scope);

  t.deepEqual(
    document.resources.filter((resource) => resource.type === type).map(({ name }) => name),
    ['dispatch-notes', 'quote-bot', 'retired-bot'],
  );
  t.like(resourceNamed(document, 'dispatch-notes'), {
    id: `arn:aws:iam::${account}:user/apps/dispatch-notes`,
    region: 'global',
    tags: { environment: 'production' },
    properties: {
      path: '/apps/',
      serviceSpecificCredentials: [
        {
          serviceSpecificCredentialId: 'ACCAEXAMPLE0000000001',
          serviceName: 'bedrock.amazonaws.com',
          status: 'Active',
          createDate: '2026-11-02T09:00:00.000Z',
          expirationDate: '2026-12-02T09:00:00.000Z',
          credentialAgeDays: 30,
        },
      ],
    },
    unknown: [],
  });
  t.like(resourceNamed(document, 'quote-bot')?.properties, {
    policies: [
      {
        policyName: 'meridian-bedrock-operators',
        policyArn: `arn:aws:iam::${account}:policy/meridian-bedrock-operators`,
        group: 'ai-operators',
        policyDocument: {
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Action: 'bedrock:*', Resource: '*' }],
        },
      },
    ],
  });
});

test('what users certainly may do are edges', async (t) => {
  const { relationships } = await collectFrom(await awsServer(t), scope);
  const edgesOf = (user: string) =>
    relationships
      .filter(
        ({ from, kind }) => from === `arn:aws:iam::${account}:user/${user}` && kind === 'has-permission',
      )
      .map(({ to, level, evidence }) => `${level} ${to} by ${evidence}`);

  t.deepEqual(edgesOf('retired-bot'), [`admin arn:aws:iam::${account}:root by policy AdministratorAccess`]);
  t.true(
    edgesOf('quote-bot').includes(
      `invoke arn:aws:bedrock:us-east-1:${account}:agent/SHIPAGENT1 by policy meridian-bedrock-operators`,
    ),
  );
});

test('keys that nobody may list are a problem', async (t) => {
  const server = await awsServer(t);
  server.inject({ on: listing, times: 99, effect: { answer: refusals.query(403, 'AccessDenied') } });
  const document = await collectFrom(server, scope);

  t.false(document.resources.some((resource) => resource.type === type));
  t.like(
    problemsOf(document, 'us-east-1').find(({ call }) => call === 'iam:ListServiceSpecificCredentials'),
    { code: 'denied', types: [type] },
  );
});

test('policies that nobody may read are unknown', async (t) => {
  const server = await awsServer(t);
  server.inject({ on: details, times: 99, effect: { answer: refusals.query(403, 'AccessDenied') } });
  const document = await collectFrom(server, scope);

  t.like(resourceNamed(document, 'quote-bot'), {
    id: `arn:aws:iam::${account}:user/quote-bot`,
    unknown: [
      '/properties/path',
      '/properties/permissionsBoundary',
      '/properties/policies',
      '/related/has-permission',
      '/tags',
    ],
  });
});

test('a group, a document or a user that is not there leaves policies unknown', async (t) => {
  const server = await awsServer(t);
  const without = (part: RegExp) =>
    server.inject({
      on: details,
      effect: { change: (answer) => ({ ...answer, body: answer.body.replace(part, '') }) },
    });
  without(/<GroupDetailList>.*<\/GroupDetailList>/s);
  const unknownOf = async () => resourceNamed(await collectFrom(server, scope), 'quote-bot', type)?.unknown;
  const unknown = ['/properties/policies/0/policyDocument', '/related/has-permission'];
  t.deepEqual(await unknownOf(), unknown);
  without(/<Policies>.*<\/Policies>/s);

  t.deepEqual(await unknownOf(), unknown);
  without(/<UserDetailList>.*<\/UserDetailList>/s);

  t.true((await unknownOf())?.includes('/properties/policies'));
});

test('without keys of Bedrock nothing of users is read', async (t) => {
  const server = await awsServer(t);
  server.inject({
    on: listing,
    effect: {
      change: (answer) => ({
        ...answer,
        body: '<ListServiceSpecificCredentialsResponse><ListServiceSpecificCredentialsResult><IsTruncated>false</IsTruncated><ServiceSpecificCredentials/></ListServiceSpecificCredentialsResult></ListServiceSpecificCredentialsResponse>',
      }),
    },
  });
  const document = await collectFrom(server, scope);

  t.false(document.resources.some((resource) => resource.type === type));
  t.false(server.requests.some(({ body }) => body?.includes('GetAccountAuthorizationDetails')));
});
