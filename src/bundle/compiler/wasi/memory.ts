import { readUnsigned, writeUnsigned } from '../../../webassembly/leb128.ts';
import { sectionIds, sectionsOf, type Section } from '../../../webassembly/sections.ts';

/**
 * A WebAssembly module whose memory cannot grow beyond a maximum (WebAssembly Core Specification, 5.5.8). Go's linker
 * sets none.
 *
 * @param pages of 64 KiB.
 * @throws RangeError when the bytes are no module with one memory of its own.
 */
export function withMaximumMemory(module: Uint8Array<ArrayBuffer>, pages: number): Uint8Array<ArrayBuffer> {
  const memory = sectionsOf(module).find(({ id }) => id === sectionIds.memory);
  if (!memory) throw new RangeError('the module has no memory');
  return replaced(module, memory, limitedMemory(module, memory.start, pages));
}

/** A section of one memory with the minimum of the one at this place. */
function limitedMemory(module: Uint8Array, at: number, pages: number): number[] {
  const count = readUnsigned(module, at);
  const flags = readUnsigned(module, count.end);
  const minimum = readUnsigned(module, flags.end);
  if (count.value !== 1 || flags.value > 1) {
    throw new RangeError('the module has not one memory of its own');
  }
  const most = Math.max(pages, minimum.value);
  const content = [1, 1, ...writeUnsigned(minimum.value), ...writeUnsigned(most)];
  return [sectionIds.memory, ...writeUnsigned(content.length), ...content];
}

function replaced(
  bytes: Uint8Array<ArrayBuffer>,
  { at, end }: Section,
  by: readonly number[],
): Uint8Array<ArrayBuffer> {
  const result = new Uint8Array(bytes.length - (end - at) + by.length);
  result.set(bytes.subarray(0, at));
  result.set(by, at);
  result.set(bytes.subarray(end), at + by.length);
  return result;
}
