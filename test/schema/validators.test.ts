import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import test from 'ava';
import { newCompiler } from '../../src/schema/compiler.ts';
import { packageRoot, schemaFolder } from '../../src/schema/files.ts';
import { firstError, validate, validateDefinition } from '../../src/schema/validate.ts';
import { brokenOf, exampleOf, type Schema } from './examples.ts';

const names = readdirSync(schemaFolder)
  .filter((file) => file.endsWith('.schema.json'))
  .map((file) => file.slice(0, -'.schema.json'.length));

const ajv = newCompiler();
ajv.addSchema(names.map((name) => readSchema(name)));

function readSchema(name: string) {
  return JSON.parse(readFileSync(join(schemaFolder, `${name}.schema.json`), 'utf8')) as Schema & {
    $id: string;
    $defs?: Record<string, Schema>;
  };
}

const load = createRequire(import.meta.url);

function generated(name: string): Record<string, ValidateFunction> {
  return {
    ...(load(join(packageRoot, 'src', 'generated', 'validators', `${name}.js`)) as Record<
      string,
      ValidateFunction
    >),
  };
}

for (const name of names) {
  const { $id, $defs = {}, ...document } = readSchema(name);
  const parts: [string, string, Schema][] = [
    ['document', $id, document],
    ...Object.entries($defs).map(([part, schema]): [string, string, Schema] => [
      part,
      `${$id}#/$defs/${part}`,
      schema,
    ]),
  ];

  test(`${name}: what is generated says what ajv says when it compiles the schema`, (t) => {
    const validators = generated(name);
    t.deepEqual(Object.keys(validators).toSorted(), parts.map(([part]) => part).toSorted());

    for (const [part, id, schema] of parts) {
      const own = validators[part] as ValidateFunction;
      const theirs = ajv.getSchema(id) as ValidateFunction;
      const refused = new Set<string>();
      for (const extent of ['whole', 'required'] as const) {
        const example = exampleOf(schema, $id, ajv, extent);
        t.true(own(example), `${part}: ${JSON.stringify(own.errors?.[0])} in ${JSON.stringify(example)}`);

        for (const broken of brokenOf(example)) {
          const verdict = theirs(broken);
          // One assertion each would be most of the time.
          if (own(broken) !== verdict || JSON.stringify(own.errors) !== JSON.stringify(theirs.errors)) {
            t.fail(`${part}: ${JSON.stringify(broken)}: ${JSON.stringify([own.errors, theirs.errors])}`);
          }
          for (const { keyword } of theirs.errors ?? []) refused.add(keyword);
        }
      }
      t.true(refused.size > 0, `${part}: nothing was refused`);
    }
  });
}

test('the examples break every keyword that the schemas have', (t) => {
  const refused = new Set<string>();
  for (const name of names) {
    const { $id, ...document } = readSchema(name);
    const check = ajv.getSchema($id) as ValidateFunction;
    for (const broken of brokenOf(exampleOf(document, $id, ajv, 'whole'))) {
      if (!check(broken)) check.errors?.forEach(({ keyword }) => refused.add(keyword));
    }
  }

  t.deepEqual([...refused].toSorted(), [
    'additionalProperties',
    'anyOf',
    'const',
    'enum',
    'exclusiveMaximum',
    'exclusiveMinimum',
    'format',
    'maxItems',
    'maximum',
    'minItems',
    'minLength',
    'minProperties',
    'minimum',
    'oneOf',
    'pattern',
    'propertyNames',
    'required',
    'type',
    'uniqueItems',
  ]);
});

test('a schema or a definition that is not there is a mistake of the caller', (t) => {
  t.throws(() => validate('nobody', {}));
  t.throws(() => validateDefinition('inventory', 'nobody', {}), { message: /does not define nobody/ });
  t.deepEqual(
    firstError('config', { aws: { regions: ['eu-west-1', 'nowhere'] } })?.pointer,
    '/aws/regions/1',
  );
});
