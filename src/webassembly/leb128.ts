/** An unsigned number of up to 32 bits in LEB128, as WebAssembly writes them, and where it ends. */
export function readUnsigned(
  bytes: Uint8Array,
  at: number,
): { readonly value: number; readonly end: number } {
  let value = 0;
  for (let shift = 0; shift < 35; shift += 7) {
    const byte = bytes[at];
    if (byte === undefined) throw new RangeError('a number is cut short');
    at += 1;
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return { value, end: at };
  }
  throw new RangeError('a number is too long');
}

export function writeUnsigned(value: number): number[] {
  const bytes: number[] = [];
  for (;;) {
    const low = value & 0x7f;
    value >>>= 7;
    if (value === 0) return [...bytes, low];
    bytes.push(low | 0x80);
  }
}

/** A number of 32 bits, which is no less than zero, as the operand of `i32.const` has it. */
export function writeSigned(value: number): number[] {
  const bytes: number[] = [];
  for (;;) {
    const low = value & 0x7f;
    value >>>= 7;
    // The highest bit of the last byte is the sign.
    if (value === 0 && (low & 0x40) === 0) return [...bytes, low];
    bytes.push(low | 0x80);
  }
}
