import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import test from 'ava';
import { inFile } from '../../src/units/document/bytes.ts';
import { keySeed } from '../../src/units/document/key-hash.ts';
import { needsByTypeOf } from '../../src/units/document/needs.ts';
import { surveyDocument } from '../../src/units/document/survey.ts';
import { inOrder } from '../../src/units/threads/in-order.ts';
import { startReaders } from '../../src/units/threads/readers.ts';
import { surveyInThreads } from '../../src/units/threads/survey-in-threads.ts';
import { unitsInThreads } from '../../src/units/threads/units-in-threads.ts';
import { emptyFolder } from '../files/empty-folder.ts';
import { lines, text } from './wrong-documents.ts';

const shapes = new Map([['t', { fields: [['name']], related: {}, related_from: {} }]]);

test('threads that are ended answer nothing, and nobody waits for them', async (t) => {
  const file = join(await emptyFolder(t), 'document');
  await writeFile(file, text);
  const document = inFile(file);
  const readers = startReaders(2, { file: document.shared, seed: keySeed(), shapes, digests: false });
  t.true(readers.ready());
  const calls = [0, 1, 2, 3].map((from) => readers.call('cut', { from, to: from + 1 }));
  t.false(readers.ready());

  await readers.close();
  document.close();

  t.deepEqual(await Promise.all(calls), [undefined, undefined, undefined, undefined]);
  t.false(readers.ready());
  t.is(await readers.call('cut', { from: 0, to: 1 }), undefined);
});

test('an answer that comes while its thread is ended leaves nobody waiting', async (t) => {
  const file = join(await emptyFolder(t), 'document');
  await writeFile(file, text);
  const document = inFile(file);
  const readers = startReaders(1, { file: document.shared, seed: keySeed(), shapes, digests: false });
  const answer = readers.call('digest', undefined);
  await nextTurn();
  // It is most probably there by then, and not delivered.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);

  await t.notThrowsAsync(readers.close());
  document.close();
  await t.notThrowsAsync(answer);
});

test('threads survey a document in order, and no other', async (t) => {
  const file = join(await emptyFolder(t), 'document');
  const needs = needsByTypeOf(shapes);
  const survey = async (content: string, rangeBytes: number) => {
    await writeFile(file, content);
    const document = inFile(file);
    const readers = startReaders(1, { file: document.shared, seed: keySeed(), shapes, digests: false });
    try {
      return [
        await surveyInThreads(document, needs, readers, { rangeBytes, atOnce: 4 }),
        settled(() => surveyDocument(document, needs)),
      ].map((found) => found && [found.facts, found.types, found.kinds, found.resourcesEnd]);
    } finally {
      await readers.close();
      document.close();
    }
  };

  for (const rangeBytes of [1, 300, 10_000]) {
    const [threads, one] = await survey(text, rangeBytes);
    t.truthy(threads);
    t.deepEqual(threads, one);
  }
  const [header, source, ...others] = lines;
  t.is((await survey([header, ...others, source].join('\n'), 300))[0], undefined);
  t.is((await survey(`\n${text}`, 300))[0], undefined);
});

function settled<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

test('who stops in the middle of a document can close it', async (t) => {
  const file = join(await emptyFolder(t), 'document');
  await writeFile(file, text);
  const source = await unitsInThreads(inFile(file), shapes, { threads: 2, digests: false, chunkBytes: 1 });

  for await (const { count } of source.chunks()) {
    t.is(count, 1);
    break;
  }

  await t.notThrowsAsync(source.close());
});

test('results come in the order of the pieces, whoever is done first, and no more wait than may', async (t) => {
  const waiting: (() => void)[] = [];
  let [begun, given, most] = [0, 0, 0];
  const begin = () => {
    begun += 1;
    most = Math.max(most, begun - given);
  };
  const results = inOrder({
    pieces: Array.from({ length: 50 }, (_, piece) => piece),
    ready: () => waiting.length < 3,
    there: async (piece) => {
      begin();
      await new Promise<void>((resolve) => waiting.push(resolve));
      return piece % 7 === 0 ? undefined : { value: `there ${piece}` };
    },
    here: (piece) => {
      begin();
      // The last one that was given away is done first.
      waiting.pop()?.();
      return `here ${piece}`;
    },
    atOnce: 5,
  });
  const ending = setInterval(() => waiting.pop()?.(), 1);
  const all: string[] = [];
  for await (const result of results) {
    given += 1;
    all.push(result);
  }
  clearInterval(ending);

  t.deepEqual(
    all.map((result) => Number(result.split(' ')[1])),
    Array.from({ length: 50 }, (_, piece) => piece),
  );
  t.true(all.some((result) => result.startsWith('there')));
  t.true(all.includes('here 7'));
  // What failed in another thread begins a second time.
  t.true(most <= 5 + 8, `${most}`);
});

test('what goes wrong with a piece is thrown when it is its turn', async (t) => {
  const seen: number[] = [];
  const results = inOrder({
    pieces: [0, 1, 2, 3],
    ready: () => false,
    there: () => Promise.resolve(undefined),
    here: (piece) => {
      if (piece === 2) throw new Error('piece 2');
      return piece;
    },
    atOnce: 4,
  });

  await t.throwsAsync(
    async () => {
      for await (const result of results) seen.push(result);
    },
    { message: 'piece 2' },
  );
  t.deepEqual(seen, [0, 1]);
});
