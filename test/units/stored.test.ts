import { createReadStream } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import fc from 'fast-check';
import { KeelsonError } from '../../src/errors.ts';
import type { UnitShape } from '../../src/policy/unit-shape.ts';
import { storedUnitsOf, storeUnits, unitsOf } from '../../src/policy/units.ts';
import { covers } from '../../src/units/stored/covers.ts';
import { emptyFolder } from '../files/empty-folder.ts';
import { shape, shapedBundle } from './inventories.ts';
import { unitsIn } from './units-in.ts';
import { document } from './wrong-documents.ts';

const readsName: UnitShape = { fields: [['name']], related: { reads: [['name']] }, related_from: {} };
const nothing: UnitShape = { fields: [], related: {}, related_from: {} };
const bundle = shapedBundle(new Map([['t', readsName]]));

async function stored(t: ExecutionContext): Promise<{ file: string; lines: string[] }> {
  const file = join(await emptyFolder(t), 'estate.units');
  await storeUnits(file, document, bundle);
  return { file, lines: (await readFile(file, 'utf8')).trimEnd().split('\n') };
}

test('stored units are those of the document, with its facts', async (t) => {
  const { file } = await stored(t);
  const [source, again] = [unitsOf(document, bundle, { digests: true }), storedUnitsOf(file, bundle)];

  t.deepEqual(again.facts, source.facts);
  t.deepEqual(await unitsIn(again), await unitsIn(source));
  t.is((await stat(file)).mode & 0o777, 0o600);
});

const refused: [title: string, change: (lines: string[]) => string | Uint8Array, message: RegExp][] = [
  ['is empty', () => '', /is no file of stored units: /],
  ['is text', () => 'hello\n', /is no file of stored units: /],
  [
    'is an inventory',
    () => '{"schema":"keelson.inventory/v1"}\n',
    /its first line is not of keelson\.units\/v1/,
  ],
  ['has a header of null', ([, ...rest]) => ['null', ...rest].join('\n'), /its first line is not of/],
  [
    'is of another version',
    (all) => all.join('\n').replace('/v1', '/v9'),
    /its first line is not of keelson\.units\/v1/,
  ],
  ['has no facts', (all) => all.join('\n').replace('"facts"', '"fact"'), /its first line lacks the facts/],
  [
    'has wrong sources',
    (all) => all.join('\n').replace('"status":"complete"', '"status":"fine"'),
    /its first line lacks/,
  ],
  [
    'has a type of null',
    (all) => all.join('\n').replace('"types":[', '"types":[null,'),
    /its first line lacks/,
  ],
  [
    'has a wrong shape',
    (all) => all.join('\n').replace('"fields":[["name"]]', '"fields":["name"]'),
    /its first line lacks/,
  ],
  ['has nothing but a header', ([header]) => header ?? '', /ends before its last line/],
  ['lacks its last line', (all) => all.slice(0, -1).join('\n'), /ends before its last line/],
  ['lacks a unit', (all) => all.toSpliced(1, 1).join('\n'), /:3 .*does not tell the 1 units before it/],
  [
    'has a unit too many',
    (all) => all.toSpliced(1, 0, all[1] ?? '').join('\n'),
    /:5 .*does not tell the 3 units/,
  ],
  [
    'has a last line of another kind',
    (all) => [...all.slice(0, -1), '{"unit":2}'].join('\n'),
    /:4 .*does not tell/,
  ],
  ['has a last line that is cut off', (all) => all.join('\n').slice(0, -1), /:4 .*does not tell/],
  [
    'has more after its last line',
    (all) => [...all, all[1]].join('\n'),
    /:5 .*there is more after its last line/,
  ],
  ['is there twice', (all) => [...all, ...all].join('\n'), /:5 .*there is more after its last line/],
  [
    'has a line of something else',
    (all) => all.toSpliced(1, 1, 'hello').join('\n'),
    /:2 .*not one of a unit/,
  ],
  [
    'has a unit that is cut off',
    (all) => all.toSpliced(1, 1, (all[1] ?? '').slice(0, 60)).join('\n'),
    /:2 .*not one of a unit/,
  ],
  ...['2', '99999', '4294967296', '-', '-1', '1/', '', 'x', '\u0660'].map(
    (index): [string, (lines: string[]) => string, RegExp] => [
      `has the type ${JSON.stringify(index)}`,
      (all) => all.toSpliced(1, 1, (all[1] ?? '').replace(/^(\w+) \d+ /, `$1 ${index} `)).join('\n'),
      /:2 .*not one of a unit/,
    ],
  ),
  ...['g'.repeat(32), 'A'.repeat(32), '/'.repeat(32)].map(
    (digest): [string, (lines: string[]) => string, RegExp] => [
      `has the digest ${digest}`,
      (all) => all.toSpliced(1, 1, `${digest}${(all[1] ?? '').slice(32)}`).join('\n'),
      /:2 .*begins with no digest/,
    ],
  ),
];

for (const [title, change, message] of refused) {
  test(`a file of units that ${title} is refused`, async (t) => {
    const { file, lines } = await stored(t);
    await writeFile(file, change(lines));

    const error = await t.throwsAsync(async () => unitsIn(storedUnitsOf(file, bundle)), {
      code: 'DOCUMENT_INVALID',
      message,
    });
    t.true(error?.message.includes(file));
    t.false(error?.message.includes('\n'));
  });
}

test('a file of units that is cut off anywhere is refused', async (t) => {
  const { file } = await stored(t);
  const bytes = await readFile(file);
  for (let end = 0; end < bytes.length - 1; end += 1) {
    await writeFile(file, bytes.subarray(0, end));
    await t.throwsAsync(
      async () => unitsIn(storedUnitsOf(file, bundle)),
      { code: 'DOCUMENT_INVALID' },
      `${end}`,
    );
  }
});

test('whatever happens to the bytes of a file of units, it is read or refused', async (t) => {
  const { file } = await stored(t);
  const bytes = await readFile(file);
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), async (at, byte) => {
      await writeFile(file, bytes.with(at, byte));
      try {
        return (await unitsIn(storedUnitsOf(file, bundle))).length === 2;
      } catch (error) {
        return error instanceof KeelsonError && error.code === 'DOCUMENT_INVALID';
      }
    }),
    { seed: 20_261_126, numRuns: 500 },
  );
  t.pass();
});

for (const [title, needs, message] of [
  ['another member', { ...readsName, fields: [['name'], ['tags']] }, /cut to less than this bundle reads/],
  ['everything', { ...readsName, fields: [[]] }, /cut to less than this bundle reads/],
  [
    'more of neighbours',
    { ...readsName, related: { reads: [['tags']] } },
    /cut to less than this bundle reads/,
  ],
  ['other neighbours', { ...readsName, related_from: { reads: [] } }, /cut to less than this bundle reads/],
] as const) {
  test(`units are refused by a bundle that reads ${title}`, async (t) => {
    const { file } = await stored(t);
    t.throws(() => storedUnitsOf(file, shapedBundle(new Map([['t', needs]]))), {
      code: 'DOCUMENT_INVALID',
      message,
    });
  });
}

test('units are refused by a bundle that judges a type of the document that was not stored', async (t) => {
  const { file } = await stored(t);
  // Even when it reads nothing of the type, so that no shape can lack anything.
  const more = shapedBundle(
    new Map([
      ['t', readsName],
      ['unjudged', nothing],
    ]),
  );

  t.throws(() => storedUnitsOf(file, more), {
    code: 'DOCUMENT_INVALID',
    message: /holds no units of unjudged, which this bundle judges; write them again/,
  });
  const other = shapedBundle(
    new Map([
      ['t', readsName],
      ['nowhere', readsName],
    ]),
  );
  t.is((await unitsIn(storedUnitsOf(file, other))).length, 2, 'a type that the document does not have');
});

test('a bundle that judges fewer types, or reads less, gets the units that it judges', async (t) => {
  const { file } = await stored(t);

  t.deepEqual(await unitsIn(storedUnitsOf(file, shapedBundle(new Map()))), []);
  t.is((await unitsIn(storedUnitsOf(file, shapedBundle(new Map([['t', nothing]]))))).length, 2);
});

test('a shape covers itself, less than itself, and what lies below its paths', (t) => {
  fc.assert(
    fc.property(shape, shape, (one, other) => {
      const both: UnitShape = {
        fields: [...one.fields, ...other.fields],
        related: { ...one.related, ...other.related },
        related_from: { ...one.related_from, ...other.related_from },
      };
      const deeper: UnitShape = { ...one, fields: one.fields.map((path) => [...path, 'x']) };
      return covers(one, one) && covers(both, other) && covers(one, deeper) && covers(one, nothing);
    }),
    { seed: 20_261_126, numRuns: 300 },
  );
  t.false(covers({ ...nothing, fields: [['a', 'b']] }, { ...nothing, fields: [['a']] }));
  t.false(covers({ ...nothing, fields: [['ab']] }, { ...nothing, fields: [['a']] }));
});

test('nothing is left when units cannot be written, and what was there stays', async (t) => {
  const folder = await emptyFolder(t);
  const file = join(folder, 'estate.units');
  await writeFile(file, 'earlier');
  const wrong = join(folder, 'wrong.ndjson');
  await writeFile(
    wrong,
    `${JSON.stringify({ ...document, sources: undefined, resources: undefined, relationships: undefined, components: undefined })}\n{"resource":{"id":"a","cloud":"aws","type":"T"}}\n`,
  );

  await t.throwsAsync(storeUnits(file, wrong, bundle), {
    code: 'DOCUMENT_INVALID',
    message: /:2: a resource has no kind/,
  });
  await t.throwsAsync(storeUnits(join(folder, 'none', 'x.units'), document, bundle), {
    code: 'OUTPUT_FAILED',
    message: /cannot write .*x\.units: ENOENT/,
  });
  await t.throwsAsync(storeUnits(folder, document, bundle), { code: 'OUTPUT_FAILED' });
  t.deepEqual((await readdir(folder)).toSorted(), ['estate.units', 'wrong.ndjson']);
  t.is(await readFile(file, 'utf8'), 'earlier');
});

test('stored units are lines of text', async (t) => {
  const { file } = await stored(t);
  const lines: string[] = [];
  for await (const line of createInterface({ input: createReadStream(file) })) lines.push(line);

  const units = lines.slice(1, -1);
  t.true(units.every((line) => /^[0-9a-f]{32} 0 \{/.test(line)));
  t.deepEqual(
    units.map((line) => line.slice(line.indexOf('\u001f') + 1)),
    [
      '{"name":"a","related":{"reads":[{"id":"b","name":"b","unknown":[],"edge":{}}]}}',
      '{"name":"c","related":{"reads":[{"id":"nowhere","unresolved":true,"edge":{"level":"read","evidence":"x"}}]}}',
    ],
  );
  t.is(lines.at(-1), '{"units":2}');
});
