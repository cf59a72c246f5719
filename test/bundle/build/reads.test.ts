import test from 'ava';
import type { Check } from '../../../src/bundle/build/annotations.ts';
import { readsOf } from '../../../src/bundle/build/reads/reads.ts';
import { parseModules } from '../../../src/bundle/build/reads/syntax.ts';
import { shapesOf, volatileTypes } from '../../../src/bundle/build/shape.ts';
import { everything, nothing } from './reading-case.ts';
import { libraries, moduleOf, readingRules } from './reading-rules.ts';

const file = 'checks/a.rego';

async function reads(rules: string, imports = '') {
  return readsOf(
    await parseModules(new Map([...Object.entries(libraries), [file, moduleOf('a', rules, imports)]]), '.'),
  );
}

const stub = {
  file,
  types: ['T'],
  evidence: ['name'],
  related: ['e', 'f'],
  related_from: ['g'],
} as unknown as Check;

/** Without the evidence of the stub (name) and unknown. */
async function shape(rules: string, imports?: string) {
  const { fields, related, related_from: origins } = shapesOf([stub], await reads(rules, imports))['T'] ?? {};
  const texts = (paths: readonly (readonly string[])[] = []) => paths.map((path) => path.join('.') || '*');
  return {
    fields: texts(fields).filter((path) => path !== 'name' && path !== 'unknown'),
    e: texts(related?.['e']),
    f: texts(related?.['f']),
    g: texts(origins?.['g']),
  };
}

for (const [title, rules, expected, imports] of readingRules) {
  test(title, async (t) => {
    t.deepEqual(await shape(rules, imports), { ...nothing, ...expected });
  });
}

test('a rule that uses itself is not followed', async (t) => {
  t.deepEqual(await shape('compliant if _f(input.properties)\n\n_f(x) if _f(x.a)'), everything);
});

test('evidence is kept up to its first list, and of neighbours', async (t) => {
  const check = {
    ...stub,
    evidence: [
      'tags',
      'properties.l[].x',
      'related.e[].properties.logs[].enabled',
      'related.f',
      'related_from.g[].edge.level',
    ],
  } as unknown as Check;

  t.deepEqual(shapesOf([check], await reads('compliant if true')), {
    T: {
      fields: [['properties', 'l'], ['tags'], ['unknown']],
      related: { e: [['properties', 'logs']], f: [] },
      related_from: { g: [] },
    },
  });
});

test('what several checks of a type read is put together', async (t) => {
  const found = await reads('compliant if input.properties.a.b');
  const other = await reads('compliant if input.properties.a');
  const both = new Map([...found].concat([...other].map(([name, read]) => [`other/${name}`, read])));

  const { T } = shapesOf([stub, { ...stub, file: `other/${file}` }], both);

  t.deepEqual(T?.fields, [['name'], ['properties', 'a'], ['unknown']]);
});

for (const [rules, expected] of [
  ['compliant if time.now_ns() > 1', ['T']],
  ['compliant if tools.late', ['T']],
  ['applies if rand.intn("x", 2) == 1\n\ncompliant if true', ['T']],
  ['compliant if count(input.properties.a) > 1', []],
  ['compliant if time.parse_rfc3339_ns(input.properties.a) > 1', []],
  ['compliant if input.properties.a > 1 with time.now_ns as 1', ['T']],
] as const) {
  test(`volatile or not: ${rules}`, async (t) => {
    t.deepEqual(volatileTypes([stub], await reads(rules)), [...expected]);
  });
}
