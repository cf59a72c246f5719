import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { packageRoot } from '../../src/schema/files.ts';
import { validateDefinition } from '../../src/schema/validate.ts';
import { sinkKinds } from '../../src/serve/sinks/sinks.ts';

const sinks = join(packageRoot, 'src/serve/sinks');
const docs = readFileSync(join(packageRoot, 'docs/sinks.md'), 'utf8');

/** Folders that hold a `sink.ts`. */
const folders = readdirSync(sinks).filter((name) => existsSync(join(sinks, name, 'sink.ts')));
const schema = JSON.parse(readFileSync(join(packageRoot, 'schemas/service.schema.json'), 'utf8')) as {
  $defs: Record<
    string,
    { additionalProperties?: boolean; properties: { kind?: { const: string } } & Record<string, unknown> }
  >;
};
const defined = Object.values(schema.$defs).filter(({ properties }) => properties?.kind !== undefined);

test('every kind of sink that there is is registered and in the schema of the configuration', (t) => {
  t.true(folders.length >= 8);
  t.deepEqual(Object.keys(sinkKinds).toSorted(), folders.toSorted());
  t.deepEqual(defined.map(({ properties }) => properties.kind?.const).toSorted(), folders.toSorted());
  t.true(defined.every(({ additionalProperties }) => additionalProperties === false));
});

for (const kind of folders) {
  test(`${kind} is tested, loaded when it is sent to, and users are told of each of its fields`, async (t) => {
    const registry = readFileSync(join(sinks, 'sinks.ts'), 'utf8');
    const properties = defined.find((one) => one.properties.kind?.const === kind)?.properties ?? {};
    const section = docs.split(`## ${kind}\n`)[1]?.split('\n## ')[0] ?? '';
    const common = docs.split('\n## ')[1] ?? '';

    t.true(existsSync(join(packageRoot, `test/serve/sinks/${kind}.test.ts`)));
    t.true(registry.includes(`import('./${kind}/sink.ts')`));
    t.is(typeof (await sinkKinds[kind as keyof typeof sinkKinds].load()), 'function');
    t.deepEqual(
      Object.keys(properties).filter((name) => !`${section}${common}`.includes(`\`${name}\``)),
      [],
    );
  });
}

test('what is wrong with a sink is said of the kind that it is of', (t) => {
  const sink = { kind: 'slack', url: 'https://hooks.example' };
  const said = (value: object) => validateDefinition('service', 'sink', value);

  t.is(said(sink), undefined);
  t.regex(said({ kind: 'slack' }) ?? '', /must have required property 'url'/);
  t.regex(said({ ...sink, token: 'x' }) ?? '', /must NOT have additional properties \("token"\)/);
  t.regex(said({ ...sink, kind: 'pager' }) ?? '', /"kind"/);
});
