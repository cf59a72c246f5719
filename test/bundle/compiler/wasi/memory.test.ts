import test from 'ava';
import { withMaximumMemory } from '../../../../src/bundle/compiler/wasi/memory.ts';

const header = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];
/** The memory, exported as m. */
const exported = [7, 5, 1, 1, 0x6d, 2, 0];
const moduleOf = (...sections: readonly number[][]) => new Uint8Array([...header, ...sections.flat()]);

async function memoryOf(bytes: Uint8Array): Promise<WebAssembly.Memory> {
  const { exports } = await WebAssembly.instantiate(await WebAssembly.compile(bytes));
  return exports['m'] as WebAssembly.Memory;
}

for (const [title, memory] of [
  ['without a maximum', [5, 3, 1, 0, 2]],
  ['with a larger maximum', [5, 5, 1, 1, 2, 0x80, 0x02]],
] as const) {
  test(`a memory ${title} grows up to the one that is set, and no further`, async (t) => {
    const memory3 = await memoryOf(withMaximumMemory(moduleOf([...memory], exported), 3));

    t.is(memory3.buffer.byteLength, 2 * 65_536);
    memory3.grow(1);
    t.throws(() => memory3.grow(1), { instanceOf: RangeError });
  });
}

test('a memory that is larger from the start stays as large as it is', async (t) => {
  const memory = await memoryOf(withMaximumMemory(moduleOf([5, 4, 1, 0, 0x80, 0x01], exported), 3));

  t.is(memory.buffer.byteLength, 128 * 65_536);
  t.throws(() => memory.grow(1), { instanceOf: RangeError });
});

for (const [title, bytes, message] of [
  ['has no memory', moduleOf([0, 2, 1, 0x61]), /no memory/],
  ['has two memories', moduleOf([5, 5, 2, 0, 1, 0, 1]), /not one memory/],
  ['shares its memory', moduleOf([5, 4, 1, 3, 1, 2]), /not one memory/],
  ['is cut short', moduleOf([5, 0x80]), /cut short/],
  ['has a number without end', moduleOf([0, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80]), /too long/],
] as const) {
  test(`a module that ${title} is refused`, (t) => {
    t.throws(() => withMaximumMemory(bytes, 3), { message });
  });
}
