import test from 'ava';
import { normaliseSearchDomain } from '../../../src/collect/aws/opensearch/domain.ts';
import { scopeOf } from '../../../src/collect/aws/session/scope.ts';
import {
  account,
  awsServer,
  collectFrom,
  estate,
  problemsOf,
  refusals,
  resourceNamed,
} from '../../clouds/aws.ts';

const type = 'AWS::OpenSearchService::Domain';
const scope = scopeOf({ partition: 'aws', account, region: 'us-east-1' });
const around = { tagged: { tags: {}, unknown: [] }, knowledgeKnown: true };

test('a domain is what the service says of it, with its policy as an object', async (t) => {
  const document = await collectFrom(await awsServer(t));
  const domain = resourceNamed(document, 'claims-precedents', type);

  t.deepEqual(domain?.unknown, []);
  t.deepEqual(domain?.tags, { environment: 'production', 'data-classification': 'confidential' });
  t.is(domain?.properties['EngineVersion'], 'OpenSearch_2.19');
  t.deepEqual(Object.keys(domain?.properties['AccessPolicies'] ?? {}), ['Statement', 'Version']);
  t.deepEqual(
    document.relationships
      .filter(({ from, to }) => from === domain?.id || (to === domain?.id && !from.endsWith(':root')))
      .map(({ from, kind, to }) => [from.split(':').at(-1), kind, to.split(':').at(-1)]),
    [
      ['knowledge-base/KBPRECED01', 'reads', 'domain/claims-precedents'],
      ['knowledge-base/KBPRECED01', 'writes', 'domain/claims-precedents'],
      ['domain/claims-precedents', 'encrypted-by', 'key/7c2e41d8-93aa-4f0b-8f1d-2f5a6c0b9e13'],
    ],
  );
});

test('domains that may not be listed are a problem, and not none', async (t) => {
  const server = await awsServer(t);
  server.inject({
    on: /GET es\.us-east-1\.amazonaws\.com\/2021-01-01\/domain$/,
    effect: { answer: refusals.rest(403, 'AccessDeniedException') },
  });
  const document = await collectFrom(server);

  t.is(resourceNamed(document, 'carrier-manuals', type), undefined);
  t.deepEqual(
    problemsOf(document, 'us-east-1')
      .filter(({ call }) => call?.startsWith('es:'))
      .map(({ call, code, types }) => [call, code, types]),
    [['es:ListDomainNames', 'denied', [type]]],
  );
});

test('what may not be described is unknown', async (t) => {
  const server = await awsServer(t);
  const denied = refusals.rest(403, 'AccessDeniedException');
  server.inject({ on: /opensearch\/domain\/carrier-manuals$/, effect: { answer: denied } });
  server.inject({ on: /GET es\.us-east-1\..*\/tags\/$/, times: 3, effect: { answer: denied } });
  server.inject({
    on: /opensearch\/domain\/web-shop-search$/,
    effect: { change: (answer) => ({ ...answer, body: '{}' }) },
  });
  const document = await collectFrom(server);
  const unread = ['/properties', '/related/encrypted-by'];

  t.deepEqual(resourceNamed(document, 'carrier-manuals', type)?.unknown, [...unread, '/tags']);
  t.deepEqual(resourceNamed(document, 'freight-rates', type)?.unknown, ['/tags']);
  t.deepEqual(resourceNamed(document, 'web-shop-search', type)?.unknown, [...unread, '/tags']);
  t.deepEqual(
    problemsOf(document, 'us-east-1').flatMap(({ call }) => (call?.startsWith('es:') ? call : [])),
    ['es:DescribeDomain', 'es:ListTags', 'es:ListTags', 'es:ListTags'],
  );
});

test('when knowledge bases cannot be listed, nobody says of a domain that none writes to it', async (t) => {
  const server = await awsServer(t);
  server.inject({
    on: /POST bedrock-agent\.us-east-1\.amazonaws\.com\/knowledgebases\/$/,
    effect: { answer: refusals.rest(403, 'AccessDeniedException') },
  });
  const document = await collectFrom(server);

  t.deepEqual(resourceNamed(document, 'carrier-manuals', type)?.unknown, ['/related_from/writes']);
});

test('requests are signed for the service', async (t) => {
  const seen: string[] = [];
  const send = await estate();
  const server = await awsServer(t, async (request) => {
    if (request.url.startsWith('https://es.')) seen.push(request.headers['authorization'] ?? '');
    return send(request);
  });
  await collectFrom(server, { regions: ['eu-west-1'] });

  t.is(seen.length, 3);
  for (const header of seen) t.regex(header, /^AWS4-HMAC-SHA256 .*\/eu-west-1\/es\/aws4_request/);
});

test('a policy that is none is unknown, and an empty one is none', (t) => {
  const withPolicy = (policy: unknown) =>
    normaliseSearchDomain(scope, 'docs', { AccessPolicies: policy }, around).resource;

  t.deepEqual(withPolicy('{"Statement":').unknown, ['/properties/AccessPolicies']);
  t.deepEqual(withPolicy('').unknown, []);
  t.deepEqual(withPolicy('').properties['AccessPolicies'], {});
  t.deepEqual(withPolicy('').defaults, ['/properties/AccessPolicies']);
  t.deepEqual(withPolicy('{"Statement":[]}').properties['AccessPolicies'], { Statement: [] });
});

test('of federated logins stands whether they are on', (t) => {
  const { resource } = normaliseSearchDomain(
    scope,
    'docs',
    {
      AdvancedSecurityOptions: {
        Enabled: true,
        SAMLOptions: { Enabled: true, Idp: { EntityId: 'e', MetadataContent: '<xml/>' } },
        JWTOptions: { Enabled: false, PublicKey: 'key' },
      },
    },
    around,
  );

  t.deepEqual(resource.properties['AdvancedSecurityOptions'], {
    Enabled: true,
    SAMLOptions: { Enabled: true },
    JWTOptions: { Enabled: false },
  });
});
