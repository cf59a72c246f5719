import fc from 'fast-check';
import test from 'ava';
import { strToU8, zipSync } from 'fflate';
import { bytesAsSource, zipContent, zipEntries, ZipError } from '../../src/files/zip.ts';

const limits = { entries: 100, directory: 100_000 };

async function contentsOf(zip: Uint8Array, maximumBytes = 10_000): Promise<Record<string, string>> {
  const source = bytesAsSource(zip);
  const contents: Record<string, string> = {};
  for (const entry of await zipEntries(source, limits)) {
    contents[entry.name] = Buffer.from(await zipContent(source, entry, maximumBytes)).toString('utf8');
  }
  return contents;
}

const files = { 'a.txt': 'one', 'folder/b.json': '{"b":2}'.repeat(50), 'ü.txt': '' };
const zipped = zipSync(
  Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  { level: 9 },
);

test('entries are read by the directory, deflated or stored', async (t) => {
  t.deepEqual(await contentsOf(zipped), files);
  t.deepEqual(await contentsOf(zipSync({ x: strToU8('stored') }, { level: 0 })), { x: 'stored' });
});

test('what lies before the zip is passed over', async (t) => {
  t.deepEqual(
    await contentsOf(Buffer.concat([Buffer.from('#!/bin/sh\nexec java -jar "$0"\n'), zipped])),
    files,
  );
});

test('a zip with the directory of large ones is read', async (t) => {
  // As ZIP64: the directory's place and size in a record of their own, sizes of the entry in its extra field.
  const content = Buffer.from('large');
  const name = Buffer.from('n');
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(1, 26);
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  extra.writeBigUInt64LE(5n, 4);
  extra.writeBigUInt64LE(5n, 12);
  extra.writeBigUInt64LE(0n, 20);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.fill(0xff, 20, 28);
  entry.writeUInt16LE(1, 28);
  entry.writeUInt16LE(28, 30);
  entry.fill(0xff, 42, 46);
  const directory = Buffer.concat([entry, name, extra]);
  const at = 30 + 1 + content.length;
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50, 0);
  end64.writeBigUInt64LE(1n, 32);
  end64.writeBigUInt64LE(BigInt(directory.length), 40);
  end64.writeBigUInt64LE(BigInt(at), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.fill(0xff, 8, 20);

  t.deepEqual(await contentsOf(Buffer.concat([local, name, content, directory, end64, locator, end])), {
    n: 'large',
  });
});

test('bombs are refused by what they unpack to, whatever they say', async (t) => {
  const bomb = Buffer.from(zipSync({ x: new Uint8Array(1_000_000) }, { level: 9 }));
  await t.throwsAsync(contentsOf(bomb), { instanceOf: ZipError, message: 'x has more than 10000 bytes' });
  // The same, saying that it is small.
  const lying = Buffer.from(bomb);
  lying.writeUInt32LE(10, lying.length - 22 - 47 + 24);
  await t.throwsAsync(contentsOf(lying), { instanceOf: ZipError, message: 'x has more than 10000 bytes' });
});

test('too many entries are refused before they are read', async (t) => {
  const many = zipSync(Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`${at}`, strToU8('x')])));

  await t.throwsAsync(contentsOf(many), { instanceOf: ZipError, message: /more than 100 entries/ });
});

test('what is no zip, or a damaged one, is said and nothing else happens', async (t) => {
  await t.throwsAsync(contentsOf(Buffer.from('nothing')), { instanceOf: ZipError });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat({ max: zipped.length - 1 }), fc.nat({ max: 255 })), { maxLength: 5 }),
      fc.nat({ max: zipped.length }),
      async (flips, length) => {
        const damaged = Buffer.from(zipped.subarray(0, length));
        for (const [at, value] of flips) if (at < length) damaged[at] = value;
        await contentsOf(damaged).catch((error: unknown) => {
          if (!(error instanceof ZipError)) throw error;
        });
      },
    ),
    { numRuns: 500, seed: 1 },
  );
  t.pass();
});
