import test from 'ava';
import fc from 'fast-check';
import { isUnknown } from '../../../../src/collect/code/token.ts';
import { configured, planOf, read, refers } from './planned.ts';

const names = ['x_y', 'z', 'id', 'key', '__proto__', 'constructor', 'references', 'constant_value', '0'];
const name = fc.constantFrom(...names);
const address = fc.oneof(
  fc.constantFrom('x_y.z', 'x_y.z[0]', 'x_y.z["a"]', 'module.m.x_y.z', 'module.m["a"].x_y.z', 'x_y'),
  fc.string({ maxLength: 8 }),
);
const reference = fc.oneof(
  address,
  fc.tuple(address, name).map((parts) => parts.join('.')),
  fc.constantFrom('var.key', 'module.m.key', 'module.m["a"].key', 'each.key', 'data.x_y.z.id'),
);
const anything = fc.oneof(
  fc.constantFrom<unknown>(null, true, 7, 'text', '', [], {}, [null, [true]], { key: { id: [true, 'x'] } }),
  fc.string({ maxLength: 5 }),
);
const few = { maxKeys: 3 };
const some = { maxLength: 3 };
const fields = (value: fc.Arbitrary<unknown>) => fc.dictionary(name, value, few);
const marks = fc.oneof(fc.boolean(), fields(fc.oneof(fc.boolean(), anything)), anything);
const referring = fc.array(reference, some).map((references) => ({ references }));
const expressions = fc.oneof(
  fields(fc.oneof(referring, fc.array(fields(referring), some), anything)),
  anything,
);
const resource = fc.record(
  {
    address,
    mode: fc.constantFrom('managed', 'data'),
    type: name,
    name,
    module_address: fc.constantFrom('', 'module.m', 'module.m["a"]'),
    values: fc.oneof(fields(anything), anything),
    sensitive_values: marks,
    expressions,
    provider_config_key: name,
    change: fc.record(
      {
        actions: fc.array(fc.constantFrom('create', 'delete', 'no-op'), some),
        after: fc.oneof(fields(anything), anything),
        after_unknown: marks,
        after_sensitive: marks,
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);
const resources = fc.oneof(fc.array(resource, some), anything);
const module = fc.record(
  {
    resources,
    child_modules: fc.array(fc.record({ address, resources }), some),
    module_calls: fc.dictionary(
      fc.constantFrom('m', '__proto__'),
      fc.record({
        expressions,
        module: fc.record({
          resources,
          outputs: fields(fc.record({ expression: expressions })),
        }),
      }),
    ),
  },
  { requiredKeys: [] },
);
const plan = fc.record(
  {
    format_version: fc.constantFrom('0.1', '1.2', '3.0'),
    planned_values: fc.record({ root_module: module }),
    values: anything,
    resource_changes: resources,
    deferred_changes: fc.array(fc.record({ resource_change: resource }), some),
    configuration: fc.record({ root_module: module, provider_config: fields(anything) }),
    variables: anything,
  },
  { requiredKeys: [] },
);

test('whatever shape a plan has, it is read to its end', (t) => {
  fc.assert(
    fc.property(plan, (document) => {
      const { declarations, problems } = read(document);
      JSON.stringify(declarations);
      for (const { address: own, type, values } of declarations) {
        if (typeof own !== 'string' || typeof type !== 'string' || Array.isArray(values)) return false;
      }
      return problems.every(({ message }) => message !== '');
    }),
    { numRuns: 300, seed: 1 },
  );
  t.is(({} as Record<string, unknown>)['polluted'], undefined);
});

test('a plan that was cut or changed is a problem, or is read', (t) => {
  const text = JSON.stringify(
    planOf([{ address: 'x_y.z', after: { secret: 'hunter2-secret', list: [1] }, unknown: { id: true } }], {
      configuration: { root_module: { resources: [configured('x_y.z', { id: refers('x_y.z.id') })] } },
    }),
  );
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(30), fc.string({ maxLength: 5 }), (at, length, put) => {
      const { problems } = read(text.slice(0, at) + put + text.slice(at + length));
      return problems.every(({ message }) => !message.includes('hunter2'));
    }),
    { numRuns: 500, seed: 2 },
  );
  t.deepEqual(
    read(text.slice(0, -1)).problems.map(({ code }) => code),
    ['invalid'],
  );
});

test('texts cannot pass themselves off as unknown, or as ids', (t) => {
  const forged = '\uFDD0?x\uFDD1';
  const [declaration] = read(
    planOf([{ address: 'x_y.z', after: { a: forged, [forged]: [forged] } }]),
  ).declarations;

  t.false(JSON.stringify(declaration).includes('\uFDD0'));
  t.false(isUnknown(declaration?.values['a']));
});

test('what is nested deeper than anything is unknown, or said to be too much', (t) => {
  const deep = (depth: number) => '{"a":'.repeat(depth) + '1' + '}'.repeat(depth);
  const change = (after: string) =>
    `{"format_version":"1.2","resource_changes":[{"address":"x_y.z","mode":"managed","type":"x_y","name":"z","change":{"actions":["create"],"after":${after},"after_unknown":{}}}]}`;

  t.true(JSON.stringify(read(change(deep(5_000))).declarations).includes('\uFDD0?'));

  const modules = '{"child_modules":['.repeat(2_000) + '{}' + ']}'.repeat(2_000);
  const { problems } = read(`{"format_version":"1.2","planned_values":{"root_module":${modules}}}`);
  t.deepEqual(
    problems.map(({ code }) => code),
    ['too_large'],
  );
});

test('a long chain of references, and an address of many modules, end', (t) => {
  const count = 3_000;
  const key = (index: number) => `x_y.r${index}`;
  const document = planOf(
    Array.from({ length: count }, (_, index) => ({ address: key(index), unknown: { key: true } })),
    {
      configuration: {
        root_module: {
          resources: Array.from({ length: count }, (_, index) =>
            configured(key(index), { key: refers(`${key(index + 1)}.key`, key(index + 1)) }),
          ),
        },
      },
    },
  );

  t.is(read(document).declarations.length, count);

  const long = 'module.m.'.repeat(20_000);
  t.is(read(planOf([{ address: `${long}x_y.z`, unknown: { key: true } }])).declarations.length, 1);
});
