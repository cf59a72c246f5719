import test from 'ava';
import { bomOf } from '../../src/bom/bom.ts';
import { bomKinds, kindOf } from '../../src/bom/kinds.ts';
import { validate } from '../../src/schema/validate.ts';
import { documentOf } from '../graph/query/documents.ts';
import { app, appDocument, estate, estateDocument, itemOf, said } from './examples.ts';

test('bills of the examples fit their schema, and are the same each time', (t) => {
  for (const [bom, document] of [
    [app, appDocument],
    [estate, estateDocument],
  ] as const) {
    t.is(validate('bom', bom), undefined);
    t.deepEqual(bomOf(structuredClone(document)), bom);
    t.is(new Set(bom.items.map(({ id }) => id)).size, bom.items.length);
  }
});

test('nothing of AI in a document is left out, but settings', (t) => {
  for (const [bom, document] of [
    [app, appDocument],
    [estate, estateDocument],
  ] as const) {
    const listed = new Set(bom.items.map(({ id }) => id));
    const left = document.resources.filter(
      ({ id, kind, ai }) => !listed.has(id) && (kind.startsWith('ai-') || ai),
    );
    t.deepEqual(
      [...new Set(left.map(({ kind }) => kind))].filter((kind) => kind !== 'ai-settings'),
      [],
    );
    t.true(document.resources.filter((one) => kindOf(one) !== undefined).every(({ id }) => listed.has(id)));
  }
});

test('every kind is in the examples', (t) => {
  const found = new Set([...app.items, ...estate.items].map(({ kind }) => kind));
  t.deepEqual(
    bomKinds.filter((kind) => !found.has(kind)),
    [],
  );
});

test('a deployment names its model, which is listed once with its version', (t) => {
  const model = itemOf(estate, 'model', 'gpt-4.1');
  t.like(model, { named_only: true, publisher: 'OpenAI', model_version: '2025-04-14', incomplete: [] });
  const users = estate.items.filter(({ uses }) => uses.some(({ id }) => id === model.id));
  t.deepEqual(
    users.map(({ kind, name }) => `${kind} ${name}`),
    ['deployment chat', 'deployment claims-chat'],
  );
});

test('a tuned model says what it was made from, by what data, as whom', (t) => {
  const model = itemOf(estate, 'model', 'claims-letter-titan');
  t.deepEqual(said(model.uses), ['built-from amazon.titan-text-express-v1:0:8k']);
  t.deepEqual(said(model.data), ['fine-tuned-on meridian-claims-training', 'reads meridian-claims-training']);
  t.deepEqual(said(model.runs_as), ['runs-as claims-tuning (not listed)']);
  t.is(itemOf(estate, 'data', 'meridian-claims-training').type, 'AWS::S3::Bucket');
});

test('an agent says its model, guardrail, tools and data', (t) => {
  const agent = itemOf(estate, 'agent', 'claims-triage');
  t.deepEqual(said(agent.uses).toSorted(), [
    'calls arn:aws:lambda:eu-west-1:123456789012:function:claims-actions (not listed)',
    'guarded-by claims-guardrail',
    'uses-model anthropic.claude-3-7-sonnet-20250219-v1:0',
  ]);
  t.deepEqual(said(agent.data), ['grounded-on claims-handbook']);
  t.deepEqual(said(agent.callers), ['routes-to vpce-0a1b2c3d4e5f60002 (not listed)']);
});

test('code is said with its places, and what it says of how things are reached', (t) => {
  t.like(itemOf(app, 'agent', 'mf-customs-dev').where, { cloud: 'aws', line: 35 });
  t.deepEqual(said(itemOf(app, 'agent', 'mf-customs-dev').code), ['provisions app (not listed)']);
  t.like(itemOf(app, 'tool', 'carriers'), {
    endpoints: ['https://carriers.meridian.example/'],
    authenticated: true,
    crosses_trust_boundary: true,
  });
  t.is(itemOf(app, 'tool', 'documents').purl, 'pkg:pypi/mcp-server-documents@1.4.2');
  t.like(itemOf(app, 'endpoint', 'eta-model'), { authenticated: false, crosses_trust_boundary: true });
  const hit = app.items.find(({ purl }) => purl === 'pkg:pypi/mlflow@2.2.0');
  t.true(hit?.advisories.includes('CVE-2023-6831'));
  t.deepEqual(said(hit?.part_of ?? []), [
    'contains registry.meridian-freight.example/dispatch/model-server:0.1',
  ]);
});

test('what could not be read is said of the bill and of items', (t) => {
  t.false(estate.complete);
  t.true(app.complete);
  t.deepEqual(
    estate.sources.filter(({ status }) => status === 'failed').map(({ id }) => id),
    ['aws:123456789012/me-south-1', 'gcp:projects/meridian-lab'],
  );
  const guardrail = itemOf(estate, 'guardrail', 'customs-guardrail');
  t.true(guardrail.incomplete.includes('unknown: /properties'));
  t.true(guardrail.incomplete.some((line) => line.startsWith('denied: bedrock:GetGuardrail')));
  // Deployments of an account that may not be listed: its agents name one.
  t.like(itemOf(estate, 'deployment', 'gpt-4o'), {
    named_only: true,
    incomplete: ['only named: the document has no resource of it'],
  });
});

test('kinds are chosen, and references to the rest are none to items', (t) => {
  const models = bomOf(estateDocument, ['model']);
  t.deepEqual(models.kinds, ['model']);
  t.deepEqual([...new Set(models.items.map(({ kind }) => kind))], ['model']);
  t.deepEqual(said(itemOf(models, 'model', 'waybills').data), [
    'trained-on meridian-eta-training (not listed)',
  ]);
});

test('a document of nothing has a bill of nothing', (t) => {
  const bom = bomOf(documentOf([]));
  t.is(validate('bom', bom), undefined);
  t.deepEqual(bom.items, []);
});

test('endpoints are said without what may be a secret', (t) => {
  const bom = bomOf(
    documentOf([
      {
        id: 'a',
        kind: 'ai-endpoint',
        properties: { endpoint: 'https://u:p@h.example/p?key=1#x', url: 'javascript:alert(1)' },
      },
    ]),
  );
  t.deepEqual(bom.items[0]?.endpoints, ['https://h.example/p']);
});
