import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import test from 'ava';
import fc from 'fast-check';
import type { Inventory, Resource } from '../../src/generated/inventory.ts';
import { linesOf } from '../../src/inventory/lines.ts';
import { storedUnitsOf, storeUnits, unitsOf } from '../../src/policy/units.ts';
import { inFile } from '../../src/units/document/bytes.ts';
import { documentUnits } from '../../src/units/document/document-units.ts';
import { unitsInThreads } from '../../src/units/threads/units-in-threads.ts';
import { emptyFolder } from '../files/empty-folder.ts';
import { emptyInventory, inventory, shapedBundle, shapes } from './inventories.ts';
import { naiveUnits } from './naive.ts';
import { unitsIn } from './units-in.ts';

const seed = 20_261_126;

test('units are the resources with their neighbours, cut to what is read', async (t) => {
  await fc.assert(
    fc.asyncProperty(inventory, shapes, async (document, ofTypes) => {
      const units = await unitsIn(unitsOf(document, shapedBundle(ofTypes)));
      const read = units.map(({ type, subject, unit }) => ({
        type,
        subject: JSON.parse(subject) as unknown,
        unit: JSON.parse(unit) as unknown,
      }));
      return isDeepStrictEqual(read, naiveUnits(document, ofTypes));
    }),
    { seed, numRuns: 600 },
  );
  t.pass();
});

test('units are the same bytes from memory, from a file read in any pieces, and stored', async (t) => {
  const folder = await emptyFolder(t);
  const [file, stored] = [join(folder, 'document.ndjson'), join(folder, 'document.units')];

  await fc.assert(
    fc.asyncProperty(
      inventory,
      shapes,
      fc.integer({ min: 1, max: 3000 }),
      async (document, ofTypes, pieceBytes) => {
        await writeFile(file, [...linesOf(document)].join('\n'));
        const bundle = shapedBundle(ofTypes);
        const expected = await unitsIn(unitsOf(document, bundle, { digests: true }));
        const others = [
          await unitsIn(unitsOf(file, bundle, { digests: true })),
          await unitsIn(
            documentUnits(inFile(file, { pieceBytes }), ofTypes, { digests: true, chunkBytes: pieceBytes }),
          ),
          (await storeUnits(stored, file, bundle), await unitsIn(storedUnitsOf(stored, bundle))),
        ];
        return others.every((units) => isDeepStrictEqual(units, expected));
      },
    ),
    { seed, numRuns: 100 },
  );
  t.pass();
});

test('units are the same bytes whichever threads read the document', async (t) => {
  const file = join(await emptyFolder(t), 'document.ndjson');

  await fc.assert(
    fc.asyncProperty(
      fc.array(inventory, { minLength: 1, maxLength: 8 }),
      shapes,
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 1, max: 2000 }),
      async (documents, ofTypes, threads, chunkBytes) => {
        await writeFile(file, [...linesOf(joined(documents))].join('\n'));
        const options = { digests: true, chunkBytes };
        const one = documentUnits(inFile(file), ofTypes, options);
        const several = await unitsInThreads(inFile(file), ofTypes, { ...options, threads });
        return (
          isDeepStrictEqual(several.facts, one.facts) &&
          isDeepStrictEqual(await unitsIn(several), await unitsIn(one))
        );
      },
    ),
    { seed, numRuns: 40 },
  );
  t.pass();
});

/** One document of all their resources and relationships; where an id is there already, the first is kept. */
function joined(documents: readonly Inventory[]): Inventory {
  const resources = new Map<string, Resource>();
  for (const resource of documents.flatMap((document) => document.resources)) {
    const { cloud, id } = resource;
    const key = cloud === 'azure' ? `azure ${id.toLowerCase()}` : id;
    if (!resources.has(key)) resources.set(key, resource);
  }
  return {
    ...emptyInventory,
    resources: [...resources.values()],
    relationships: documents.flatMap(({ relationships }) => relationships),
  };
}

test('two units have the same digest when they are of one type and the same text, and only then', async (t) => {
  const known = new Map<string, string>();
  const digests = new Map<string, string>();

  await fc.assert(
    fc.asyncProperty(inventory, shapes, async (document, ofTypes) => {
      for (const { type, unit, digest = '' } of await unitsIn(
        unitsOf(document, shapedBundle(ofTypes), { digests: true }),
      )) {
        const text = `${type} ${unit}`;
        if ((known.get(digest) ?? text) !== text || (digests.get(text) ?? digest) !== digest) return false;
        known.set(digest, text);
        digests.set(text, digest);
      }
      return true;
    }),
    { seed, numRuns: 500 },
  );
  t.true(known.size > 500);
});

test('halves of surrogate pairs are mended wherever they come from, in every unit that shares them', async (t) => {
  const resource = (id: string, name: string) => ({
    id,
    cloud: 'aws' as const,
    type: 'T',
    kind: 'storage' as const,
    name,
    account: '1',
    region: 'r',
    tags: {},
    origin: { kind: 'live' as const, source: 's' },
    properties: {},
    unknown: [],
    defaults: [],
  });
  const document = {
    schema: 'keelson.inventory/v1' as const,
    tool: { name: 'keelson' as const, version: '0' },
    collected_at: '2026-11-20T06:00:00Z',
    sources: [],
    resources: [resource('a', 'a'), resource('b', 'b'), resource('c', 'half \ud800')],
    relationships: ['a', 'b'].flatMap((from) => [
      { from, to: 'c', kind: 'reads' as const, evidence: '\udc00' },
      { from, to: 'no \ud800', kind: 'reads' as const },
    ]),
    components: [],
  };
  const whole = new Map([['t', { fields: [[]], related: { reads: [[]] }, related_from: {} }]]);

  const [a, b, c] = await unitsIn(unitsOf(document, shapedBundle(whole)));

  for (const { unit } of [a, b].filter((one) => one !== undefined)) {
    t.regex(unit, /"name":"half \\ufffd","account"/);
    t.regex(unit, /"edge":\{"evidence":"\\ufffd"\}/);
    t.regex(unit, /"id":"no \ufffd","unresolved":true/);
  }
  t.regex(c?.subject ?? '', /"half \\ufffd"/);
});
