import { execFile } from 'node:child_process';
import { open, truncate, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual, promisify } from 'node:util';
import test, { type ExecutionContext } from 'ava';
import fc from 'fast-check';
import { KeelsonError } from '../../src/errors.ts';
import { isLines } from '../../src/inventory/read.ts';
import { unitsOf } from '../../src/policy/units.ts';
import type { UnitSource } from '../../src/units/chunk.ts';
import { inFile } from '../../src/units/document/bytes.ts';
import { unitsInThreads } from '../../src/units/threads/units-in-threads.ts';
import { emptyFolder } from '../files/empty-folder.ts';
import { shapedBundle } from './inventories.ts';
import { unitsIn, type UnitText } from './units-in.ts';
import { changed, document, lines, refused, resource, text } from './wrong-documents.ts';

/* Documents that are not what they should be: one line that names file and line, or the right units. */

const shapes = new Map([['t', { fields: [['name']], related: { reads: [['name']] }, related_from: {} }]]);
const bundle = shapedBundle(shapes);

/** Documents are read by one thread or by several, and nobody can tell. */
const forms: Readonly<Record<string, (file: string) => Promise<UnitSource>>> = {
  'by one thread': async (file) => unitsOf(file, bundle),
  'by two threads': (file) =>
    unitsInThreads(inFile(file), shapes, { threads: 2, digests: false, chunkBytes: 300 }),
};

async function unitsOfText(
  t: ExecutionContext,
  content: string | Uint8Array,
  read: (file: string) => Promise<UnitSource>,
): Promise<UnitText[]> {
  const file = join(await emptyFolder(t), 'document');
  await writeFile(file, content);
  return unitsIn(await read(file));
}

for (const [title, content] of [
  ['with CRLF', text.replaceAll('\n', '\r\n')],
  ['with blank lines', `${text.replaceAll('\n', '\n \t\r\n\n')}`],
  ['with a blank first line', `\n${text}`],
  ['without a last line feed', text.trimEnd()],
  [
    'with spaces wherever they may be',
    lines
      .map((line, index) =>
        index === 0 ? line : ` ${line.replaceAll(/([{}[\],:])(?=["{}[\],:]|$)/g, '$1 \t')}`,
      )
      .join('\n'),
  ],
  ['with kinds spelled with escapes', text.replaceAll('{"resource"', '{"\\u0072esource"')],
  [
    'with sources and components first and last',
    [lines[0], lines[7], ...lines.slice(2, 7), lines[1]].join('\n'),
  ],
] as const) {
  for (const [form, read] of Object.entries(forms)) {
    test(`a document ${title} is the same document, read ${form}`, async (t) => {
      const parsed = (units: UnitText[]) => units.map(({ unit }) => JSON.parse(unit) as unknown);

      t.deepEqual(
        parsed(await unitsOfText(t, content, read)),
        parsed(await unitsIn(unitsOf(document, bundle))),
      );
    });
  }
}

for (const [title, content, message] of refused) {
  for (const [form, read] of Object.entries(forms)) {
    test(`a document that ${title} is refused, read ${form}`, async (t) => {
      const error = await t.throwsAsync(unitsOfText(t, content, read), {
        instanceOf: KeelsonError,
        code: 'DOCUMENT_INVALID',
        message,
      });
      t.false(error?.message.includes('\n'));
    });
  }
}

test('a document that is cut off in a line is refused, in whichever', async (t) => {
  const file = join(await emptyFolder(t), 'document');
  const whole = text.trimEnd();
  await writeFile(file, whole);
  const ends = new Set<number>();
  for (let end = whole.length - 1; end > 0; end -= 1) {
    await truncate(file, end);
    const { length } = whole.slice(0, end).split('\n');
    if (whole[end] === '\n' || whole[end - 1] === '\n') continue;
    const error = await t.throwsAsync(async () => unitsIn(unitsOf(file, bundle)), {
      code: 'DOCUMENT_INVALID',
    });
    t.true(error?.message.startsWith(`${file}:${length}`), `${end}: ${error?.message}`);
    ends.add(length);
  }
  t.is(ends.size, lines.length);
});

test('whatever happens to the bytes, two threads make the same units as one, or say the same', async (t) => {
  const file = join(await emptyFolder(t), 'document');

  await fc.assert(
    fc.asyncProperty(
      fc.nat(text.length - 1),
      fc.constantFrom('', '"', '{', '\\', '\n', 'x'),
      async (at, byte) => {
        await writeFile(file, `${text.slice(0, at)}${byte}${text.slice(at + 1)}`);
        const [one, two] = await Promise.all(Object.values(forms).map((read) => unitsOrError(file, read)));
        return isDeepStrictEqual(one, two);
      },
    ),
    { seed: 20_261_126, numRuns: 60 },
  );
  t.pass();
});

async function unitsOrError(file: string, read: (typeof forms)[string]): Promise<UnitText[] | string> {
  try {
    return await unitsIn(await read(file));
  } catch (error) {
    return String(error);
  }
}

test('whatever happens to the bytes, units are made or one line says what is wrong', async (t) => {
  const file = join(await emptyFolder(t), 'document');
  const bytes = Buffer.from(text);

  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255), fc.nat(2)), { minLength: 1, maxLength: 3 }),
      async (changes) => {
        let content = bytes;
        for (const [at, byte, kind] of changes) {
          content = Buffer.concat([
            content.subarray(0, at),
            ...(kind > 0 ? [Buffer.of(byte)] : []),
            content.subarray(kind === 2 ? at : at + 1),
          ]);
        }
        await writeFile(file, content);
        try {
          await unitsIn(unitsOf(file, bundle));
          return true;
        } catch (error) {
          return (
            error instanceof KeelsonError &&
            error.code === 'DOCUMENT_INVALID' &&
            error.message.startsWith(file)
          );
        }
      },
    ),
    { seed: 20_261_126, numRuns: 400 },
  );
  t.pass();
});

for (const [form, read] of Object.entries(forms)) {
  test(`a neighbour that is broken is named by its own line, read ${form}`, async (t) => {
    const content = changed(4, (line) => line.replace('"name":"b"', '"name" "b"'));

    await t.throwsAsync(unitsOfText(t, content, read), { message: /document:4: a colon is missing/ });
  });
}

test('a line of 64 MB is read, and a longer one refused', async (t) => {
  const file = join(await emptyFolder(t), 'document');
  const line = (pad: number) => `${JSON.stringify({ resource: resource('z', { name: 'x'.repeat(pad) }) })}\n`;
  const most = 64 * 1024 * 1024;
  const rest = line(0).length;
  await writeFile(file, `${lines[0]}\n${line(most - rest - 1)}`);
  t.is((await unitsIn(unitsOf(file, bundle))).length, 1);

  await writeFile(file, `${lines[0]}\n${line(most + 1024 * 1024)}`);
  await t.throwsAsync(async () => unitsIn(unitsOf(file, bundle)), {
    code: 'DOCUMENT_INVALID',
    message: /document has a line of more than 67108864 bytes/,
  });
});

test('what is no file is refused at once: a folder, a pipe, nothing', async (t) => {
  const folder = await emptyFolder(t);
  const pipe = join(folder, 'pipe');
  await promisify(execFile)('mkfifo', [pipe]);

  for (const [name, message] of [
    [folder, /cannot read the inventory .*: it is not a file/],
    [pipe, /cannot read the inventory .*: it is not a file/],
    [join(folder, 'none'), /cannot read the inventory .*ENOENT/],
  ] as const) {
    t.throws(() => unitsOf(name, bundle), { code: 'DOCUMENT_INVALID', message });
    await t.throwsAsync(isLines(name), { code: 'DOCUMENT_INVALID', message });
  }
});

for (const [title, change] of [
  [
    'grows',
    async (file: string) => {
      const handle = await open(file, 'a');
      await handle.write(`${JSON.stringify({ resource: resource('late') })}\n`);
      await handle.close();
    },
  ],
  ['shrinks', (file: string) => truncate(file, Buffer.byteLength(lines.slice(0, 4).join('\n')) + 1)],
  ['is emptied', (file: string) => truncate(file, 0)],
  [
    'gets other resources',
    (file: string) => writeFile(file, text.replace('"aws"', '"gcp"').replace('"a"', '"aaaa"')),
  ],
  [
    'gets other content of the same size',
    async (file: string) => {
      await writeFile(file, text.replace('"name":"a"', '"name":"A"'));
      await utimes(file, 2e9, 2e9);
    },
  ],
] as const) {
  for (const [form, read] of Object.entries(forms)) {
    test(`a document that ${title} between the two passes is refused, read ${form}`, async (t) => {
      const file = join(await emptyFolder(t), 'document');
      await writeFile(file, text);
      const source = await read(file);
      await change(file);

      await t.throwsAsync(unitsIn(source), {
        code: 'DOCUMENT_INVALID',
        message: /was changed while it was read; scan it again/,
      });
    });
  }
}
