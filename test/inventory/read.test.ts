import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import test, { type ExecutionContext } from 'ava';
import type { Inventory, Resource } from '../../src/generated/inventory.ts';
import { linesOf } from '../../src/inventory/lines.ts';
import { readInventory } from '../../src/inventory/read.ts';

const document: Inventory = {
  schema: 'keelson.inventory/v1',
  tool: { name: 'keelson', version: '0.1.0' },
  collected_at: '2026-11-20T06:00:00Z',
  sources: [
    {
      id: 'azure:s',
      cloud: 'azure',
      scope: '/subscriptions/s',
      status: 'complete',
      resources: 2,
      problems: [],
    },
  ],
  resources: [resource('a'), resource('b')],
  relationships: [{ from: 'a', to: 'b', kind: 'grounded-on' }],
  components: [{ purl: 'pkg:pypi/openai@1.0.0', name: 'openai', version: '1.0.0', locations: ['app.py'] }],
};

function resource(id: string, properties: Resource['properties'] = {}): Resource {
  return {
    id,
    cloud: 'azure',
    type: 'Microsoft.CognitiveServices/accounts',
    kind: 'ai-service',
    name: id,
    account: 's',
    region: 'eastus',
    tags: {},
    origin: { kind: 'live', source: 'azure:s' },
    properties,
    unknown: [],
    defaults: [],
  };
}

async function fileWith(t: ExecutionContext, content: string | Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'keelson-read-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'inventory');
  await writeFile(file, content);
  return file;
}

const lines = [...linesOf(document)];
const whole = JSON.stringify(document);

for (const [title, content] of [
  ['as one line', whole],
  ['as many lines', JSON.stringify(document, undefined, 2)],
  ['of Windows', JSON.stringify(document, undefined, 2).replaceAll('\n', '\r\n')],
  ['newline-delimited', lines.join('\n')],
  ['newline-delimited, with a last newline', `${lines.join('\n')}\n`],
  ['newline-delimited, of Windows', `${lines.join('\r\n')}\r\n`],
  ['newline-delimited, with blank lines', `${lines.join('\n\n')}\n\n`],
] as const) {
  test(`a document reads back as it was written: ${title}`, async (t) => {
    const read = await readInventory(await fileWith(t, content));

    t.deepEqual(read, document);
    t.is(JSON.stringify(read), whole, 'in the same order');
  });
}

test('any text survives both forms, over the edges of the chunks it is read in', async (t) => {
  const text = fc.string({
    unit: fc.constantFrom('a', '"', '\\', '\n', '\r', '\u2028', '\u2029', '\u0000', 'é', '😀'),
  });

  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 20 }), fc.nat(70_000), async (texts, pad) => {
      const odd: Inventory = {
        ...document,
        resources: texts.map((name, index) => resource(`id${index}`, { name, pad: 'é'.repeat(pad) })),
      };
      const file = await fileWith(t, [...linesOf(odd)].join('\n'));
      t.deepEqual(await readInventory(file), odd);
      await writeFile(file, JSON.stringify(odd));
      t.deepEqual(await readInventory(file), odd);
    }),
    { seed: 20_261_120, numRuns: 30 },
  );
});

test('a document of nothing but its header has nothing in it', async (t) => {
  t.deepEqual(await readInventory(await fileWith(t, lines[0] ?? '')), {
    ...document,
    sources: [],
    resources: [],
    relationships: [],
    components: [],
  });
});

const { resources: _, ...withoutResources } = document;
const header = lines[0] ?? '';
const refused: [title: string, content: string, message: RegExp][] = [
  ['empty', '', /inventory is not JSON/],
  ['text', 'hello', /inventory is not JSON/],
  ['null', 'null', /inventory is no inventory; this Keelson reads keelson\.inventory\/v1/],
  ['a list', '[]', /inventory is no inventory/],
  ['cut off', whole.slice(0, -20), /inventory is not JSON/],
  ['cut off, of many lines', JSON.stringify(document, undefined, 2).slice(0, -20), /inventory is not JSON/],
  [
    'of another version',
    whole.replace('/v1', '/v2'),
    /is an inventory of version "keelson\.inventory\/v2".* Collect it again/,
  ],
  [
    'of another version, newline-delimited',
    lines.join('\n').replace('/v1', '/v2'),
    /:1 is an inventory of version/,
  ],
  [
    'without its resources',
    JSON.stringify(withoutResources),
    /the document must have required property 'resources'/,
  ],
  [
    'of a kind that is not known',
    whole.replace('"ai-service"', '"toaster"'),
    /inventory: \/resources\/0\/kind must be equal to one of the allowed values/,
  ],
  [
    'with a property of its own',
    whole.replace('"tool"', '"extra":1,"tool"'),
    /additional properties \("extra"\)/,
  ],
  [
    'with a wrong header',
    [header.replace('"0.1.0"', '5'), ...lines.slice(1)].join('\n'),
    /\/tool\/version must be string/,
  ],
  [
    'with a wrong resource line',
    [...lines, '{"resource":{"id":"x"}}'].join('\n'),
    /:7: .*required property 'cloud'/,
  ],
  [
    'with a strange line',
    [header, '', '{"stranger":1}'].join('\n'),
    /:3: not a line of an inventory \(source, resource, relationship, component\)/,
  ],
  [
    'with a line of two things',
    [header, `{"relationship":${JSON.stringify(document.relationships[0])},"resource":{}}`].join('\n'),
    /:2: not a line/,
  ],
  ['with a line of null', [header, 'null'].join('\n'), /:2: not a line/],
  ['with a line cut off', lines.join('\n').slice(0, -5), /:6 is not JSON/],
];

for (const [title, content, message] of refused) {
  test(`a document that is ${title} is refused where it is wrong`, async (t) => {
    const file = await fileWith(t, content);
    const error = await t.throwsAsync(readInventory(file), { code: 'DOCUMENT_INVALID', message });

    t.true(error?.message.includes(file));
    t.false(error?.message.includes('\n'));
  });
}

test('a file that is not there, or a folder, is said', async (t) => {
  const missing = join(tmpdir(), 'keelson-no-such-inventory');

  await t.throwsAsync(readInventory(missing), {
    code: 'DOCUMENT_INVALID',
    message: /cannot read the inventory .*ENOENT/,
  });
  await t.throwsAsync(readInventory(tmpdir()), {
    code: 'DOCUMENT_INVALID',
    message: /cannot read the inventory .*: it is not a file/,
  });
});
