import test from 'ava';
import { bomOf } from '../../src/bom/bom.ts';
import { parseSbom } from '../../src/collect/sbom/read.ts';
import type { Bom } from '../../src/generated/bom.ts';
import { cycloneDxProblems } from '../report/readers/cyclonedx.ts';
import { app, appDocument, estate, itemOf, written } from './examples.ts';

const problems = await cycloneDxProblems('1.7');

interface Thing {
  readonly 'bom-ref': string;
  readonly type?: string;
  readonly name: string;
  readonly [member: string]: unknown;
}

interface Document {
  readonly serialNumber: string;
  readonly metadata: { readonly timestamp: string; readonly component: Thing };
  readonly components: readonly Thing[];
  readonly services: readonly Thing[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
  readonly compositions: readonly { readonly aggregate: string; readonly assemblies: readonly string[] }[];
  readonly vulnerabilities?: readonly { readonly id: string; readonly affects: readonly { ref: string }[] }[];
  readonly formulation?: readonly { readonly workflows: readonly Thing[] }[];
}

function documentOf(bom: Bom): Document {
  return JSON.parse(written('cyclonedx', bom)) as Document;
}

const all = documentOf(estate);
const code = documentOf(app);

test('bills of the examples are valid', (t) => {
  t.deepEqual(problems(JSON.parse(written('cyclonedx', app))), []);
  t.deepEqual(problems(JSON.parse(written('cyclonedx', estate))), []);
});

test('each item is there once, and what depends on what is there', (t) => {
  for (const [document, bom] of [
    [all, estate],
    [code, app],
  ] as const) {
    const workflows = document.formulation?.flatMap((formula) => formula.workflows) ?? [];
    const refs = [...document.components, ...document.services, ...workflows].map((one) => one['bom-ref']);
    t.deepEqual(refs.toSorted(), bom.items.map(({ id }) => id).toSorted());
    const known = new Set([...refs, document.metadata.component['bom-ref']]);
    for (const { ref, dependsOn } of document.dependencies) {
      t.true([ref, ...dependsOn].every((one) => known.has(one)));
    }
  }
});

test('a model has its card with what it learned from, and what it was made from', (t) => {
  const { id } = itemOf(estate, 'model', 'claims-letter-titan');
  const bucket = itemOf(estate, 'data', 'meridian-claims-training').id;
  t.like(
    all.components.find((one) => one['bom-ref'] === id),
    {
      type: 'machine-learning-model',
      publisher: 'amazon',
      supplier: { name: 'Amazon Bedrock' },
      modelCard: { modelParameters: { datasets: [{ ref: bucket }] } },
      pedigree: {
        ancestors: [
          {
            type: 'machine-learning-model',
            name: 'amazon.titan-text-express-v1:0:8k',
            publisher: 'Amazon',
            version: '1:0',
          },
        ],
      },
    },
  );
  t.like(
    all.components.find((one) => one['bom-ref'] === bucket),
    { type: 'data', data: [{ type: 'dataset', name: 'meridian-claims-training' }] },
  );
});

test('services say how they are reached and what data flows in', (t) => {
  t.like(
    code.services.find(({ name }) => name === 'carriers'),
    { authenticated: true, 'x-trust-boundary': true, endpoints: ['https://carriers.meridian.example/'] },
  );
  const index = all.services.find(({ name, data }) => name === 'freight-contracts' && data !== undefined);
  t.true(
    ((index?.['data'] ?? []) as { name?: string; flow: string; classification: string }[]).some(
      ({ name, flow, classification }) =>
        name === 'meridian-freight-contracts' && flow === 'inbound' && classification === 'confidential',
    ),
  );
});

test('training jobs are formulation, with what went in and came out', (t) => {
  const job = all.formulation?.[0]?.workflows.find(({ name }) => name === 'eta-2026-10-02');
  const ref = itemOf(estate, 'data', 'meridian-eta-training').id;
  t.like(job, {
    taskTypes: ['build'],
    inputs: [{ resource: { ref } }],
    outputs: [{ type: 'artifact', resource: { ref } }],
  });
});

test('compositions say where it is incomplete, and that nobody knows all of code', (t) => {
  t.like(all.compositions[0], { aggregate: 'incomplete' });
  t.like(code.compositions[0], { aggregate: 'unknown' });
  t.true(all.compositions[1]?.assemblies.includes(itemOf(estate, 'guardrail', 'customs-guardrail').id));
  const live = { ...estate, sources: estate.sources.slice(0, 1), complete: true, items: [] };
  t.is(documentOf(live).compositions[0]?.aggregate, 'complete');
  t.is(documentOf(bomOf(appDocument, ['model'])).compositions[0]?.aggregate, 'incomplete');
});

test('advisories are vulnerabilities of what they hit', (t) => {
  const hit = code.vulnerabilities?.find(({ id }) => id === 'CVE-2023-6831');
  t.deepEqual(hit?.affects, [{ ref: app.items.find(({ advisories }) => advisories.length > 0)?.id ?? '' }]);
});

test('the serial number follows from what is said, the time is the document’s', (t) => {
  t.regex(all.serialNumber, /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  t.not(all.serialNumber, code.serialNumber);
  t.is(documentOf(structuredClone(estate)).serialNumber, all.serialNumber);
  t.is(all.metadata.timestamp, estate.collected_at);
});

test('it is read back', (t) => {
  const read = parseSbom(written('cyclonedx', estate), 'estate.cdx.json');
  t.is(read?.format, 'CycloneDX 1.7');
  const names = (kinds: readonly string[]) =>
    estate.items.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
  t.deepEqual(read?.models.map(({ ref }) => ref).toSorted(), names(['model', 'model-file']).toSorted());
  t.deepEqual(read?.datasets.map(({ ref }) => ref).toSorted(), names(['data', 'dataset']).toSorted());
  t.true(
    read?.edges.some(
      ({ from, to, kind }) =>
        kind === 'trained-on' &&
        from === itemOf(estate, 'model', 'waybills').id &&
        to === itemOf(estate, 'data', 'meridian-eta-training').id,
    ),
  );
  const packages = parseSbom(written('cyclonedx', app), 'app.cdx.json')?.packages ?? [];
  t.true(packages.some(({ purl }) => purl === 'pkg:pypi/mlflow@2.2.0'));
  const hub = parseSbom(written('cyclonedx', app), 'app.cdx.json')?.models ?? [];
  t.true(hub.some(({ name, purl }) => name === 'BAAI/bge-m3' && purl === 'pkg:huggingface/BAAI/bge-m3'));
});
