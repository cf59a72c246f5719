const magicAndVersion = 8;
const memorySection = 5;

/**
 * A WebAssembly module whose memory cannot grow beyond a maximum (WebAssembly Core Specification, 5.5.8). Go's linker
 * sets none.
 *
 * @param pages of 64 KiB.
 * @throws Error when the bytes are no module with one memory of its own.
 */
export function withMaximumMemory(module: Uint8Array<ArrayBuffer>, pages: number): Uint8Array<ArrayBuffer> {
  for (let at = magicAndVersion; at < module.length;) {
    const id = module[at];
    const size = readUnsigned(module, at + 1);
    const end = size.next + size.value;
    if (id === memorySection) return replaced(module, at, end, limitedMemory(module, size.next, pages));
    at = end;
  }
  throw new Error('the module has no memory');
}

/** A section of one memory with the minimum of the one at this place. */
function limitedMemory(module: Uint8Array, at: number, pages: number): number[] {
  const count = readUnsigned(module, at);
  const flags = readUnsigned(module, count.next);
  const minimum = readUnsigned(module, flags.next);
  if (count.value !== 1 || flags.value > 1) throw new Error('the module has not one memory of its own');
  const content = [1, 1, ...unsigned(minimum.value), ...unsigned(Math.max(pages, minimum.value))];
  return [memorySection, ...unsigned(content.length), ...content];
}

function replaced(
  bytes: Uint8Array<ArrayBuffer>,
  start: number,
  end: number,
  by: readonly number[],
): Uint8Array<ArrayBuffer> {
  const result = new Uint8Array(bytes.length - (end - start) + by.length);
  result.set(bytes.subarray(0, start));
  result.set(by, start);
  result.set(bytes.subarray(end), start + by.length);
  return result;
}

/** LEB128, as all numbers of the format are. */
function readUnsigned(bytes: Uint8Array, at: number): { readonly value: number; readonly next: number } {
  let value = 0;
  for (let shift = 0; shift < 35; shift += 7) {
    const byte = bytes[at];
    if (byte === undefined) throw new Error('the module is cut short');
    at += 1;
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return { value, next: at };
  }
  throw new Error('a number of the module is too long');
}

function unsigned(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
}
