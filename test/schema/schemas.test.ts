import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import test from 'ava';
import { packageRoot, readResourceSchemas, schemaFolder } from '../../src/schema/files.ts';
import { misfits } from '../../src/schema/misfits.ts';
import { validate, validateDefinition } from '../../src/schema/validate.ts';

const annotations = ['x-type', 'x-related', 'x-related-from'];

/** Everything ajv's strict mode has, but what it says of `required` beside a `$ref` or an `anyOf`. */
function strict(): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    allowUnionTypes: true,
    strictRequired: false,
    validateFormats: true,
    discriminator: true,
  });
  formats.default(ajv);
  ajv.addVocabulary(annotations);
  return ajv;
}

test('every schema of the package compiles in strict mode, under the name of its file', async (t) => {
  const ajv = strict();
  const files = (await readdir(schemaFolder)).filter((file) => file.endsWith('.schema.json'));
  const schemas = await Promise.all(
    files.map(
      async (file) => JSON.parse(await readFile(join(schemaFolder, file), 'utf8')) as { $id: string },
    ),
  );
  schemas.forEach((schema) => ajv.addSchema(schema));

  t.deepEqual(
    schemas.map(({ $id }) => $id),
    files.map((file) => `https://keelson.dev/schemas/${file}`),
  );
  for (const { $id } of schemas) {
    t.notThrows(() => ajv.getSchema($id), $id);
    t.is(typeof ajv.getSchema($id), 'function', $id);
  }
});

for (const cloud of ['azure', 'aws', 'gcp']) {
  test(`${cloud}: every schema of a resource compiles in strict mode, alone`, (t) => {
    const schemas = readResourceSchemas().filter(({ name }) => name.startsWith(`${cloud}/`));

    t.true(schemas.length > 5);
    for (const { name, schema } of schemas) {
      t.notThrows(() => strict().compile(schema), name);
    }
  });

  test(`${cloud}: what a provider adds to a resource tomorrow is no misfit`, (t) => {
    for (const { name, type } of readResourceSchemas().filter((schema) =>
      schema.name.startsWith(`${cloud}/`),
    )) {
      t.deepEqual(misfits(type, { addedTomorrow: { by: ['the provider'] } }), [], name);
      t.deepEqual(misfits(type, {}), [], `${name}: a property that could not be read is absent`);
    }
  });
}

test('neighbours are named under edges of the closed vocabulary', async (t) => {
  const inventory = JSON.parse(await readFile(join(schemaFolder, 'inventory.schema.json'), 'utf8')) as {
    $defs: { relationship: { properties: { kind: { enum: string[] } } } };
  };
  const kinds = new Set(inventory.$defs.relationship.properties.kind.enum);

  for (const { name, related, relatedFrom } of readResourceSchemas()) {
    const edges = [...Object.keys(related), ...Object.keys(relatedFrom)];
    t.deepEqual(
      edges.filter((edge) => !kinds.has(edge)),
      [],
      name,
    );
  }
});

test('names of schemas can be written in a policy: schema.<cloud>.<name>', (t) => {
  t.deepEqual(
    readResourceSchemas()
      .map(({ name }) => name)
      .filter((name) => !/^(azure|aws|gcp|code)\/[a-z][a-z0-9_]*$/.test(name)),
    [],
  );
});

test('the first error of a document is told by its path, with what is allowed there', (t) => {
  t.is(validate('config', {}), undefined);
  t.is(
    validate('config', { fail_on: 'some' }),
    '/fail_on must be equal to one of the allowed values (["critical","high","medium","low","none"])',
  );
  t.is(validate('config', { strikt: true }), 'the document must NOT have additional properties ("strikt")');
  t.regex(
    validateDefinition('inventory', 'relationship', { from: 'a', to: 'b', kind: 'likes' }) ?? '',
    /^\/kind must be equal to one of the allowed values \(\["contains",/,
  );
});

test('every property of another shape is told, not the first alone', (t) => {
  t.deepEqual(
    misfits('microsoft.cognitiveservices/ACCOUNTS', {
      disableLocalAuth: 'true',
      publicNetworkAccess: 5,
      networkAcls: { defaultAction: 7 },
    })
      .map(({ pointer, reason }) => `${pointer} ${reason}`)
      .toSorted(),
    [
      '/disableLocalAuth must be boolean',
      '/networkAcls/defaultAction must be string',
      '/publicNetworkAccess must be string',
    ],
  );
});

test('the package carries its schemas', async (t) => {
  const { files } = JSON.parse(await readFile(join(packageRoot, 'package.json'), 'utf8')) as {
    files: string[];
  };

  t.true(files.includes('schemas'));
});
