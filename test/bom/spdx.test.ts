import test from 'ava';
import { parseSbom } from '../../src/collect/sbom/read.ts';
import type { Bom } from '../../src/generated/bom.ts';
import { knowsSpdxModel, spdxModelProblem, spdxSchemaProblems } from '../report/readers/spdx.ts';
import { app, estate, itemOf, written } from './examples.ts';

interface Element {
  readonly type: string;
  readonly spdxId?: string;
  readonly name?: string;
  readonly [member: string]: unknown;
}

function graphOf(bom: Bom): readonly Element[] {
  return (JSON.parse(written('spdx', bom)) as { '@graph': readonly Element[] })['@graph'];
}

const all = graphOf(estate);
const code = graphOf(app);

const named = (graph: readonly Element[], type: string, name: string) =>
  graph.find((element) => element.type === type && element.name === name);

test('bills of the examples are valid by the schema', (t) => {
  t.deepEqual(spdxSchemaProblems(t, written('spdx', app)), []);
  t.deepEqual(spdxSchemaProblems(t, written('spdx', estate)), []);
});

test("SPDX's own model reads bills of the examples, and refuses what is none", async (t) => {
  t.is(await spdxModelProblem(t, written('spdx', app)), undefined);
  const text = written('spdx', estate);
  t.is(await spdxModelProblem(t, text), undefined);
  if (!knowsSpdxModel) return;
  t.regex((await spdxModelProblem(t, text.replace('"deployed"', '"afloat"'))) ?? '', /afloat/);
});

test('ids are unique, and whatever is referred to is an element or SPDX’s own', (t) => {
  for (const graph of [all, code]) {
    const ids = graph.flatMap(({ spdxId }) => spdxId ?? []);
    const known = new Set(ids);
    t.is(known.size, ids.length);
    for (const element of graph) {
      const refs = ['to', 'element', 'rootElement', 'from', 'subject', 'suppliedBy'].flatMap(
        (member) => (element[member] ?? []) as string | string[],
      );
      t.deepEqual(
        refs.filter((ref) => !known.has(ref) && !ref.startsWith('https://spdx.org/rdf/3.0.1/terms/')),
        [],
      );
    }
  }
});

test('the document says its profiles, who made it and when', (t) => {
  t.like(
    all.find(({ type }) => type === 'SpdxDocument'),
    { profileConformance: ['core', 'software', 'ai', 'dataset'] },
  );
  t.like(
    code.find(({ type }) => type === 'SpdxDocument'),
    { profileConformance: ['core', 'software', 'ai', 'security'] },
  );
  t.like(all[0], { type: 'CreationInfo', specVersion: '3.0.1', created: '2026-11-20T06:00:00Z' });
  t.like(named(all, 'software_Sbom', 'AI bill of materials of AI estate'), {
    software_sbomType: ['deployed'],
  });
});

test('models are AI packages, trained on dataset packages', (t) => {
  const model = named(all, 'ai_AIPackage', 'waybills');
  const data = named(all, 'dataset_DatasetPackage', 'meridian-eta-training');
  t.like(model, { software_primaryPurpose: 'model' });
  t.like(data, { software_primaryPurpose: 'data', dataset_datasetType: ['noAssertion'] });
  const relation = (from: Element | undefined, type: string) =>
    all.find(({ from: one, relationshipType }) => one === from?.spdxId && relationshipType === type);
  t.deepEqual(relation(model, 'trainedOn')?.['to'], [data?.spdxId]);
  t.like(relation(model, 'hasConcludedLicense'), {
    to: ['https://spdx.org/rdf/3.0.1/terms/ExpandedLicensing/NoAssertionLicense'],
  });
  const tuned = named(all, 'ai_AIPackage', 'claims-letter-titan');
  t.is(((relation(tuned, 'descendantOf')?.['to'] ?? []) as string[]).length, 1);
  t.deepEqual(relation(named(all, 'software_Package', 'eta-2026-10-02'), 'generates')?.['to'], [
    data?.spdxId,
  ]);
});

test('what is not known is said of relationships, and in annotations', (t) => {
  const agent = named(all, 'software_Package', 'customs-desk');
  const relations = all.filter(({ from }) => from === agent?.spdxId);
  t.true(relations.length > 0);
  t.true(relations.every(({ completeness }) => completeness === 'incomplete'));
  const said = all.filter(({ type, subject }) => type === 'Annotation' && subject === agent?.spdxId);
  t.is(said.length, itemOf(estate, 'agent', 'customs-desk').incomplete.length);
});

test('it is read back', (t) => {
  const read = parseSbom(written('spdx', estate), 'estate.spdx.json');
  t.is(read?.format, 'SPDX 3.0');
  t.is(read?.subject?.name, 'AI estate');
  const count = (kinds: readonly string[]) => estate.items.filter(({ kind }) => kinds.includes(kind)).length;
  t.is(read?.models.length, count(['model', 'model-file']));
  t.is(read?.datasets.length, count(['data', 'dataset']));
  t.is(read?.packages.length, estate.items.length - count(['model', 'model-file', 'data', 'dataset']));
  t.true(read?.edges.some(({ kind }) => kind === 'trained-on'));
  const titan = read?.models.find(({ name }) => name === 'claims-letter-titan');
  t.like(titan, { publisher: 'amazon', licences: [] });
});
