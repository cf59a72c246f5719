import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import test from 'ava';
import { strToU8, zipSync } from 'fflate';
import { readWholeZip } from '../../src/files/whole-zip.ts';
import { writeZip } from '../../src/files/write-zip.ts';
import { ZipError } from '../../src/files/zip.ts';
import { emptyFolder } from './empty-folder.ts';

const run = promisify(execFile);
const limits = { entries: 10, entryBytes: 10_000, totalBytes: 15_000 };
const files = new Map([
  ['README.md', strToU8('# Read this')],
  ['a/b.json', strToU8('{"b":2}'.repeat(100))],
  ['a/c.tar.gz', strToU8('packed')],
  ['empty', new Uint8Array()],
]);

const shown = (contents: ReadonlyMap<string, Uint8Array>) =>
  [...contents].map(([name, content]) => [name, Buffer.from(content).toString('latin1')]);

async function refused(zip: Uint8Array): Promise<string> {
  const error = await readWholeZip(zip, limits).then(
    () => undefined,
    (cause: unknown) => cause,
  );
  return error instanceof ZipError ? error.message : `not refused: ${String(error)}`;
}

test('what is written is read, and by others too', async (t) => {
  const zip = await writeZip(files);
  t.deepEqual(shown(await readWholeZip(zip, limits)), shown(files));
  t.deepEqual(await writeZip(files), zip);

  const folder = await emptyFolder(t);
  await writeFile(join(folder, 'x.zip'), zip);
  const python = `import zipfile,sys
z=zipfile.ZipFile(sys.argv[1])
assert z.testzip() is None
print([(i.filename, i.date_time[0], i.file_size) for i in z.infolist()])`;
  const { stdout } = await run('python3', ['-c', python, join(folder, 'x.zip')]);
  t.is(
    stdout.trim(),
    "[('README.md', 1980, 11), ('a/b.json', 1980, 700), ('a/c.tar.gz', 1980, 6), ('empty', 1980, 0)]",
  );
});

test('names that leave a folder, or are there twice, are refused by name', async (t) => {
  for (const name of [
    '../x',
    '/x',
    'a/../x',
    'C:/x',
    'a\\x',
    'a/',
    '.x',
    'a//x',
    'ü',
    'a\nb',
    'x.',
    'a/./b',
    '~x',
    '-x',
  ]) {
    t.regex(await refused(zipSync({ [name]: strToU8('1') })), /which is no plain name/, name);
  }
  t.regex(
    await refused(zipSync({ 'report.json': strToU8('1'), 'Report.json': strToU8('2') })),
    /it holds Report\.json twice/,
  );
  t.regex(
    await refused(zipSync({ a: strToU8('1'), 'a/b': strToU8('2') })),
    /holds a as a file and as a folder/,
  );
});

test('too many, too large and bombs are refused before they are unpacked', async (t) => {
  const many = Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`f${index}`, strToU8('')]));
  t.regex(await refused(zipSync(many)), /more than 10 entries/);
  t.regex(await refused(zipSync({ bomb: new Uint8Array(1_000_000) })), /more than 1\d+ bytes/);
  t.regex(
    await refused(zipSync({ a: new Uint8Array(9000), b: new Uint8Array(9000) })),
    /unpacks to more than 15000 bytes, at b/,
  );
  const lying = zipSync({ bomb: new Uint8Array(9000) });
  const view = new DataView(lying.buffer);
  const directory = lying.length - 22 - 46 - 4;
  view.setUint32(22, 10, true);
  view.setUint32(directory + 24, 10, true);
  t.regex(await refused(lying), /bomb is damaged/);
});

test('what only some programs would see is refused', async (t) => {
  const zip = await writeZip(files);
  const other = await writeZip(new Map([['README.md', strToU8('# Not this')]]));

  t.regex(await refused(Buffer.concat([Buffer.from('x'), zip])), /something lies before README\.md/);
  t.regex(await refused(Buffer.concat([zip, Buffer.from('x')])), /no directory at its end|lies behind/);
  // A zip in a zip's comment: programs that search for the end otherwise find the other.
  const commented = Buffer.concat([zip, other]);
  commented.writeUInt16LE(other.length, zip.length - 2);
  t.regex(await refused(commented), /something lies|lies behind/);
  const renamed = Buffer.from(zip);
  renamed.write('READYE', 30);
  t.regex(await refused(renamed), /README\.md is called "READYE\.md" where it lies/);
  const crc = Buffer.from(zip);
  crc.writeUInt32LE(7, 14);
  t.regex(await refused(crc), /README\.md is described otherwise where it lies/);
});

test('one byte changed anywhere is refused or changes nothing', async (t) => {
  const zip = await writeZip(files);
  await fc.assert(
    fc.asyncProperty(fc.nat(zip.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
      const changed = Uint8Array.from(zip);
      changed[at] = (changed[at] ?? 0) ^ change;
      try {
        t.deepEqual(shown(await readWholeZip(changed, limits)), shown(files));
      } catch (error) {
        t.true(error instanceof ZipError, String(error));
      }
    }),
    { numRuns: 2000 },
  );
});
