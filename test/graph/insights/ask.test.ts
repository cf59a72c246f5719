import test from 'ava';
import { buildBundle } from '../../../src/bundle/build/build.ts';
import { documentGraph } from '../../../src/graph/document/document-graph.ts';
import { askInsights } from '../../../src/graph/insights/ask.ts';
import type { OpenFinding } from '../../../src/graph/insights/unit.ts';
import { bundleFrom, type Bundle } from '../../../src/policy/bundle.ts';
import { startEvaluation } from '../../../src/policy/evaluation/evaluation.ts';
import type { Evaluation } from '../../../src/policy/evaluation/task.ts';
import { policyFolder } from '../../bundle/build/policy-folder.ts';
import { documentOf } from '../query/documents.ts';
import { shippedPolicies } from '../shipped.ts';

const bundle = await shippedPolicies();
const evaluation = await startEvaluation(bundle);
test.after.always(() => evaluation.close());

interface Unit extends Readonly<Record<string, unknown>> {
  readonly tags: Readonly<Record<string, string>>;
  readonly edges: readonly {
    readonly kind: string;
    readonly direction: string;
    readonly end: { readonly id: string };
  }[];
}

/** The same evaluation, which keeps what it is asked. */
function listening(to: Evaluation): { readonly evaluation: Evaluation; readonly batches: Unit[][] } {
  const batches: Unit[][] = [];
  const ask: Evaluation['ask'] = (entrypoint, input) => {
    batches.push(JSON.parse(Buffer.from(input).toString('utf8')) as Unit[]);
    return to.ask(entrypoint, input);
  };
  return { evaluation: { ...to, ask }, batches };
}

const none = new Map<number, readonly OpenFinding[]>();
const staticKeys: OpenFinding = {
  check: 'azure-ai-services-static-keys',
  title: 'Azure AI services refuse static keys',
  severity: 'high',
  risk_area: 'identity',
  status: 'fail',
};

test('an insight holds of the resource whose finding it is, and is unknown where the check is', async (t) => {
  const document = documentGraph(
    documentOf([
      { id: 'failed', kind: 'ai-service' },
      { id: 'unread', kind: 'ai-service' },
      { id: 'sound', kind: 'ai-service' },
    ]),
  );
  const findings = new Map([
    [0, [staticKeys]],
    [1, [{ ...staticKeys, status: 'unknown' as const }]],
  ]);
  const insights = await askInsights(document, bundle, evaluation, findings);

  t.deepEqual(insights.of(0).get('accepts-static-keys'), {
    holds: [{ message: 'fails: Azure AI services refuse static keys', findings: [staticKeys.check] }],
    unknown: [],
  });
  t.deepEqual(insights.of(1).get('accepts-static-keys'), {
    holds: [],
    unknown: [{ message: 'cannot be judged: Azure AI services refuse static keys' }],
  });
  t.false(insights.of(2).has('accepts-static-keys'));
  t.deepEqual([...insights.nodesWith('accepts-static-keys').nodes], [0, 1]);
});

test('all resources are asked about, in batches, each answer with its own', async (t) => {
  const facts = Array.from({ length: 600 }, (_, index) => ({
    id: `r${index}`,
    kind: 'storage' as const,
    tags: { number: `${index}`, 'data-classification': index % 7 === 0 ? 'secret' : 'public' },
  }));
  const { evaluation: heard, batches } = listening(evaluation);
  const insights = await askInsights(documentGraph(documentOf(facts)), bundle, heard, none);

  t.deepEqual(
    batches.map(({ length }) => length),
    [256, 256, 88],
  );
  t.deepEqual(
    batches.flat().map(({ tags }) => tags),
    facts.map(({ tags }) => tags),
  );
  const sensitive = facts.keys().filter((index) => index % 7 === 0);
  t.deepEqual([...insights.nodesWith('holds-sensitive-data').nodes], [...sensitive]);
});

test('insights see one edge of a kind, level and kind of end, whichever way it points', async (t) => {
  const document = documentGraph(
    documentOf(
      [
        { id: 'data', kind: 'storage' },
        { id: 'one', kind: 'ai-agent' },
        { id: 'two', kind: 'ai-agent' },
        { id: 'foreign', kind: 'ai-agent', account: '2' },
        { id: 'base', kind: 'knowledge-base' },
        { id: 'role', kind: 'identity' },
      ],
      [
        ['one', 'reads', 'data'],
        ['two', 'reads', 'data'],
        ['foreign', 'reads', 'data'],
        ['base', 'reads', 'data'],
        ['role', 'has-permission', 'data', 'read'],
        ['role', 'has-permission', 'data', 'write'],
        ['data', 'logs-to', 'beyond'],
      ],
    ),
  );
  const { evaluation: heard, batches } = listening(evaluation);
  await askInsights(document, bundle, heard, none);
  const [data] = batches.flat();

  t.deepEqual(
    data?.edges.map(({ direction, kind, end }) => `${direction} ${kind} ${end.id}`),
    [
      'out logs-to beyond',
      'in reads one',
      'in reads foreign',
      'in reads base',
      'in has-permission role',
      'in has-permission role',
    ],
  );
  t.like(data?.edges[1], { end: { kind: 'ai-agent', cloud: 'aws', account: '1', name: 'one' } });
  t.deepEqual(data?.edges[0]?.end, { id: 'beyond' });
});

test('insights get of a resource what they look at, and nothing else', async (t) => {
  const properties = {
    iamPolicy: { bindings: [{ role: 'r', members: ['allUsers'] }] },
    secret: 'not theirs',
  };
  const document = documentGraph(
    documentOf([{ id: 'b', kind: 'storage', properties, tags: { a: 'b' }, unknown: ['/related_from'] }]),
  );
  const { evaluation: heard, batches } = listening(evaluation);
  await askInsights(document, bundle, heard, none);
  const [unit] = batches.flat();

  t.like(unit, { kind: 'storage', tags: { a: 'b' }, unknown: ['/related_from'] });
  t.deepEqual(unit?.['properties'], { iamPolicy: properties.iamPolicy });
  t.false('origin' in (unit ?? {}));
});

const insight = `# METADATA
# title: Of storage
# description: It says nothing of anything else, which is a mistake of who wrote it.
# schemas:
#   - input: schema.insight
# custom:
#   id: of-storage
package graph.insights.of_storage

holds := {{"message": "it is"}} if input.kind == "storage"
`;
const insightTest = `package graph.insights.of_storage_test

import data.graph.insights.of_storage as insight

test_it_holds if count(insight.holds) == 1 with input as {"kind": "storage"}
`;

test('an insight that gives no answer is an error, not silence', async (t) => {
  const folder = await policyFolder(t, {
    'graph/insights/of_storage.rego': insight,
    'graph/insights/of_storage_test.rego': insightTest,
  });
  const own = await bundleFrom((await buildBundle(folder, '0.0.0')).wasm, 'the policies of a test');
  const asked = await startEvaluation(own);
  t.teardown(() => asked.close());
  const ask = (kind: 'storage' | 'compute') =>
    askInsights(documentGraph(documentOf([{ id: 'it', kind }])), own, asked, none);

  t.is((await ask('storage')).of(0).get('of-storage')?.holds.length, 1);
  await t.throwsAsync(ask('compute'), {
    code: 'EVALUATION_FAILED',
    message: 'the insights of the bundle could not be asked: 0 of 1 insights gave an answer about it',
  });
});

test('a bundle that names insights its module does not have is an error', async (t) => {
  const document = documentGraph(documentOf([{ id: 'it', kind: 'storage' }]));
  const [own] = bundle.insights as [Bundle['insights'][number]];
  const more = { insights: [{ ...own, list: [...own.list, ...own.list.slice(0, 1)] }] };
  const elsewhere = { insights: [{ ...own, entrypoint: 'no/where' }] };

  await t.throwsAsync(askInsights(document, more, evaluation, none), {
    code: 'EVALUATION_FAILED',
    message: /: \d+ of \d+ insights gave an answer about it$/,
  });
  await t.throwsAsync(askInsights(document, elsewhere, evaluation, none), { code: 'EVALUATION_FAILED' });
});
