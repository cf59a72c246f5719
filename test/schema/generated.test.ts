import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'ava';
import { format, resolveConfig } from 'prettier';
import { generatedFiles } from '../../schemas/generate.ts';
import { packageRoot, readResourceSchemas } from '../../src/schema/files.ts';
import { misfits } from '../../src/schema/misfits.ts';
import { validate } from '../../src/schema/validate.ts';

const folder = join(packageRoot, 'src', 'generated');

test('the files in src/generated are what the schemas say now', async (t) => {
  const expected = await generatedFiles();
  const present = (await readdir(folder, { recursive: true })).filter((file) => /\.[jt]s$/.test(file));

  t.deepEqual(
    present.map((file) => file.replaceAll('\\', '/')).toSorted(),
    [...expected.keys()].toSorted(),
    'run npm run generate',
  );
  const style = await resolveConfig(join(folder, 'inventory.ts'));
  for (const [file, text] of expected) {
    t.is(
      await readFile(join(folder, file), 'utf8'),
      file.startsWith('validators/') ? text : await format(text, { ...style, parser: 'typescript' }),
      `${file}: run npm run generate`,
    );
  }
});

test('every resource schema says whose it is, and names neighbours that exist', (t) => {
  const schemas = readResourceSchemas();
  const names = new Set(schemas.map(({ name }) => name));

  for (const { name, type, related, relatedFrom, schema } of schemas) {
    t.is(schema['$id'], `https://keelson.dev/schemas/resources/${name}.json`);
    t.regex(type, /[./:]/, name);
    t.is(schema['type'], 'object', name);
    t.false(JSON.stringify(schema).includes('"oneOf"'), `${name}: OPA does not look below oneOf`);
    for (const neighbour of Object.values({ ...related, ...relatedFrom }).flat()) {
      t.true(names.has(neighbour), `${name} names ${neighbour}`);
    }
  }
  t.is(new Set(schemas.map(({ type }) => type.toLowerCase())).size, schemas.length, 'one schema a type');
});

test('a document that does not fit is told by its path', (t) => {
  t.regex(
    validate('inventory', { schema: 'keelson.inventory/v1' }) ?? '',
    /^the document must have required property 'tool'$/,
  );
  t.regex(
    validate('config', { aws: { regions: ['nowhere'] } }) ?? '',
    /^\/aws\/regions\/0 must match pattern/,
  );
});

test('a property of another shape is told by its pointer', (t) => {
  t.deepEqual(misfits('Microsoft.CognitiveServices/accounts', { disableLocalAuth: 'true', kind: 'OpenAI' }), [
    { pointer: '/disableLocalAuth', reason: 'must be boolean' },
  ]);
  t.deepEqual(misfits('Nobody.Knows/this', { anything: 1 }), []);
});
