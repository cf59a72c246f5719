import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'ava';
import fc from 'fast-check';
import { textLines } from '../../src/files/text-lines.ts';
import { writeText } from '../../src/files/write-text.ts';
import { emptyFolder } from './empty-folder.ts';

async function* inChunks(chunks: readonly string[]): AsyncGenerator<string> {
  yield* chunks;
}

test('text of any length and characters is written as it is', async (t) => {
  const folder = await emptyFolder(t);
  const chunks = ['', 'a', '🦄'.repeat(300_000), 'é', 'x'.repeat(524_287), '日', '', '\ud800', 'end'];
  const file = join(folder, 'text');
  const handle = await open(file, 'w');
  await writeText(handle, inChunks(chunks));
  await handle.close();

  t.is(await readFile(file, 'utf8'), chunks.join('').toWellFormed());
});

test('lines end at line feeds alone, wherever chunks end', async (t) => {
  const piece = fc.array(fc.constantFrom('a', '\n', '\r', '\u2028', '\u0085', '🦄'), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
      const chunks = pieces.map((characters) => characters.join(''));
      const lines = await Array.fromAsync(textLines(inChunks(chunks)));
      return JSON.stringify(lines) === JSON.stringify(chunks.join('').split('\n'));
    }),
    { numRuns: 200 },
  );
  t.pass();
});
