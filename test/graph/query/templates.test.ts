import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { collectDocument } from '../../../src/cli/collect-document.ts';
import { judgedGraph } from '../../../src/cli/judged-graph.ts';
import { explore } from '../../../src/graph/query/explore.ts';
import { queryNamed } from '../../../src/graph/query/templates.ts';
import { shippedPolicies } from '../shipped.ts';

const signal = AbortSignal.timeout(120_000);
// Resources of code are named by the repository's folder, which a clone may call anything.
const folder = await mkdtemp(join(tmpdir(), 'keelson-test-'));
await cp('examples/app', join(folder, 'app'), { recursive: true });
const documents = [
  await collectDocument({ replay: 'examples/estate' }, {}, signal),
  await collectDocument({ paths: [join(folder, 'app')] }, {}, signal),
];
await rm(folder, { recursive: true, force: true });

const bundle = await shippedPolicies();
const graphs = await Promise.all(documents.map((document) => judgedGraph(document, bundle, true, signal)));

for (const [id, query] of Object.entries(bundle.queries)) {
  test(`${id} finds what the examples have`, (t) => {
    const found = documents.map((document, index) => explore(document, query, '2026-11-27', graphs[index]));
    const rows = found.flatMap((exploration) => exploration.rows.map(({ values }) => values));

    t.true(rows.length > 0);
    t.deepEqual(
      rows.filter((values) => values.every((value) => value === null)),
      [],
      'a row says something',
    );
    t.snapshot(rows.map((values) => values.join(' | ')));
    t.snapshot(
      found.flatMap(({ undecided }) => undecided.map(({ id: resource }) => resource)),
      'undecided',
    );
  });
}

test('a query that is not there is told with the one that was meant', async (t) => {
  await t.throwsAsync(queryNamed('agent-without-guardrails', bundle), {
    message: 'there is no query agent-without-guardrails: did you mean agents-without-guardrails?',
  });
  await t.throwsAsync(queryNamed('zzz', bundle), { message: /keelson explore --list names them/ });
  await t.throwsAsync(queryNamed('nowhere.yaml', bundle), {
    message: /^cannot read the query nowhere\.yaml: /,
  });
});
