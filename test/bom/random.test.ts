import test from 'ava';
import fc from 'fast-check';
import { bomOf } from '../../src/bom/bom.ts';
import type { Inventory, RelationshipKind, Resource } from '../../src/generated/inventory.ts';
import { edgeWords } from '../../src/graph/vocabulary.ts';
import { parseSbom } from '../../src/collect/sbom/read.ts';
import { validate } from '../../src/schema/validate.ts';
import { documentOf } from '../graph/query/documents.ts';
import { cycloneDxProblems } from '../report/readers/cyclonedx.ts';
import { spdxSchemaProblems } from '../report/readers/spdx.ts';
import { written } from './examples.ts';

const cycloneDxProblemsOf = await cycloneDxProblems('1.7');

/*
 * Whatever a document says, its bill fits the schemas: Keelson's, CycloneDX's and SPDX's.
 */

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    '',
    '=1+1',
    '\u0000\u001B[31m',
    '__proto__',
    'NOASSERTION',
    '_:b',
    'urn:cdx:x',
    ' ',
    'a b\n"<',
  ),
  fc.string({ minLength: 1100, maxLength: 1200 }),
);
const ids = [
  'a',
  'A/deployments/b',
  '__proto__',
  '=c',
  'urn:cdx:d',
  '/subscriptions/s/x',
  ' ',
  '_:e',
  'f🦊',
  'g',
];
const kinds = [
  'ai-service',
  'ai-model',
  'ai-deployment',
  'ai-agent',
  'ai-guardrail',
  'ai-settings',
  'ai-tool',
  'ai-compute',
  'training-job',
  'dataset',
  'knowledge-base',
  'vector-index',
  'storage',
  'compute',
  'image',
  'package',
] as const;

const origin: fc.Arbitrary<Resource['origin']> = fc.oneof(
  fc.constant({ kind: 'live' as const, source: 's' }),
  fc.record({
    kind: fc.constant('code' as const),
    source: fc.constant('s'),
    file: fc.string({ minLength: 1 }),
    line: fc.integer({ min: 1, max: 9 }),
  }),
);

const properties = fc.dictionary(
  fc.constantFrom(
    'version',
    'purl',
    'sha256',
    'licences',
    'locations',
    'endpoint',
    'url',
    'host',
    'scheme',
    'task',
  ),
  fc.oneof(
    text,
    fc.array(text, { maxLength: 3 }),
    fc.webUrl(),
    fc.constantFrom('MIT', 'Apache-2.0 OR MIT', 'a'.repeat(64), 'pkg:pypi/x@1', null, 7, true),
  ),
);

const resource = fc.record({
  kind: fc.constantFrom(...kinds),
  cloud: fc.constantFrom('aws', 'azure', 'code', 'gcp'),
  type: fc.constantFrom('AWS::X', 'code/mcp-server', 'code/model-file', 'kubernetes/Workload'),
  name: text,
  tags: fc.dictionary(fc.constantFrom('data-classification', '__proto__x', 'owner'), text),
  origin,
  properties,
  unknown: fc.constantFrom<string[]>([], ['/properties/x']),
  ai: fc.record({ provider: text, model: text, model_version: text, publisher: text }, { requiredKeys: [] }),
});

const edge = fc.tuple(
  fc.constantFrom(...ids),
  fc.constantFrom(...(Object.keys(edgeWords) as RelationshipKind[])),
  fc.oneof(fc.constantFrom(...ids), fc.string({ minLength: 1, maxLength: 5 })),
);

const source = fc.record({
  id: fc.constant('s'),
  cloud: fc.constantFrom('aws' as const, 'code' as const),
  scope: fc.string({ minLength: 1 }),
  status: fc.constantFrom('complete' as const, 'partial' as const, 'failed' as const),
  resources: fc.constant(0),
  problems: fc.array(
    fc.record({
      code: fc.constant('denied' as const),
      message: fc.string({ minLength: 1 }),
      collector: fc.constant('c'),
      resource: fc.constantFrom(...ids),
      types: fc.constantFrom<string[]>(['AWS::X']),
    }),
    { maxLength: 2 },
  ),
});

const document: fc.Arbitrary<Inventory> = fc
  .tuple(
    fc.uniqueArray(fc.tuple(fc.constantFrom(...ids), resource), {
      selector: ([id]) => id.toLowerCase(),
      maxLength: 8,
    }),
    fc.array(edge, { maxLength: 20 }),
    fc.array(source, { maxLength: 1 }),
  )
  .map(([resources, edges, sources]) => ({
    ...documentOf(
      resources.map(([id, facts]) => ({ ...facts, id })),
      edges,
    ),
    sources,
  }));

test('bills of random documents fit all schemas, and are read back', (t) => {
  fc.assert(
    fc.property(document, (inventory) => {
      const bom = bomOf(inventory);
      t.is(validate('bom', bom), undefined);
      const cycloneDx = written('cyclonedx', bom);
      t.deepEqual(cycloneDxProblemsOf(JSON.parse(cycloneDx)), []);
      t.true(parseSbom(cycloneDx, 'x.json') !== undefined);
      const spdx = written('spdx', bom);
      t.deepEqual(spdxSchemaProblems(t, spdx), []);
      t.true(parseSbom(spdx, 'x.json') !== undefined);
      written('table', bom, 40);
      written('csv', bom);
      t.deepEqual(bomOf(structuredClone(inventory)), bom);
    }),
    { numRuns: 200 },
  );
});
