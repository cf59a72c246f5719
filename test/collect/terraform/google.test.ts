import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import test from 'ava';
import type { TypeMapping } from '../../../src/collect/code/mapping/mapping.ts';
import { hasToken, unknownValue } from '../../../src/collect/code/token.ts';
import { fromCode } from '../../../src/collect/gcp/from-code.ts';
import { google } from '../../../src/collect/terraform/mappings/google/google.ts';
import { packageRoot, readResourceSchemas } from '../../../src/schema/files.ts';
import { isIn, pathsOf } from '../code/tables.ts';
import { declare, documentOf } from '../gcp/code/declared.ts';

const schemas = new Map(readResourceSchemas().map(({ type, schema }) => [type, schema]));

// What resources are made of, and what is only referred to, has no schema.
const joined = [
  'iam.googleapis.com/Binding',
  'iam.googleapis.com/Policy',
  'iam.googleapis.com/AuditConfig',
  'iam.googleapis.com/ServiceAccountKey',
  'serviceusage.googleapis.com/Service',
];
const referred = ['cloudkms.googleapis.com/KeyRing', 'compute.googleapis.com/Network'];

test('every type of the tables is normalised, or only referred to', (t) => {
  const unnormalised = google.types.map(({ to }) => to).filter((type) => !fromCode.types.includes(type));

  t.deepEqual([...new Set(unnormalised)].toSorted(), referred);
});

test('docs/code.md names every type that becomes a resource, or part of one', async (t) => {
  const page = await readFile(join(packageRoot, 'docs', 'code.md'), 'utf8');
  const parts = /_iam_(member|binding|policy|audit_config)$/;
  const types = [...google.types, ...google.parts].flatMap(({ from }) => from);

  t.deepEqual(
    types.filter((type) => !parts.test(type) && !page.includes(`\`${type}\``)),
    [],
  );
});

test('no two tables take one type', (t) => {
  const from = google.types.flatMap((mapping) => mapping.from);

  t.deepEqual(from.toSorted(), [...new Set(from)].toSorted());
});

for (const mapping of google.types.filter(({ to }) => ![...joined, ...referred].includes(to))) {
  test(`${mapping.from.join(', ')}: every property is one of the live resource`, (t) => {
    const schema = schemas.get(mapping.to);
    const missing = pathsOf(mapping.properties).filter((path) => !isIn(schema, path.split('.')));

    t.deepEqual(
      // Version 1 of Cloud Run is spelled as version 2 only when it is normalised.
      missing.filter(
        (path) => !['folderId', 'organizationId'].includes(path) && !/^(metadata|spec)\./.test(path),
      ),
      [],
    );
  });
}

/** Values of every attribute that a table names, nested as Terraform nests blocks. */
function valuesOf(
  { properties, id }: TypeMapping,
  leaf: fc.Arbitrary<unknown>,
): fc.Arbitrary<Record<string, unknown>> {
  const names = [...id.matchAll(/[{|]!?([a-z_]+)/g)].map(([, name]) => name ?? '');
  return fc.record(
    Object.fromEntries([...Object.keys(properties), ...names].map((path) => [path.split('.')[0], leaf])),
    { requiredKeys: [] },
  );
}

const leaf: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string(),
    fc.constantFrom(
      unknownValue('var.x'),
      `a-${unknownValue('data.y["/@."].z')}`,
      'projects/p',
      'x@p',
      '',
      null,
    ),
    fc.boolean(),
    fc.integer(),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.string(), tie('value'), { maxKeys: 3 }),
  ),
})).value;

test('whatever is declared, a document comes of it, without a token', async (t) => {
  const declarations = fc.array(
    fc
      .constantFrom(...google.types)
      .chain((mapping) => valuesOf(mapping, leaf).map((values) => ({ type: mapping.from[0] ?? '', values }))),
    { maxLength: 6 },
  );
  await fc.assert(
    fc.asyncProperty(declarations, async (declared) => {
      const document = await documentOf(
        ...declared.map(({ type, values }, index) => declare(`${type}.r${index}`, values)),
      );
      const text = JSON.stringify(document);
      if (hasToken(text)) throw new Error(`a token is left: ${text}`);
    }),
    { numRuns: 200, seed: 7 },
  );
  t.pass();
});
