export const key = { bundle: '00ff', engine: '1.0.0' };

/** A digest with that number in its first or, where spread out, in its last bytes. */
export function digest(number: number, { spread = true } = {}): Uint8Array {
  const bytes = new Uint8Array(16);
  new DataView(bytes.buffer).setUint32(spread ? 0 : 12, Math.imul(number, spread ? 0x9e37_79b1 : 1));
  return bytes;
}
