/*
 * The two forms of an ECDSA signature: the numbers r and s one after the other, each as long as the curve's field
 * (RFC 7518), and a DER sequence of the two (RFC 3279), which cosign and most key management services have.
 */

/** The DER form of a signature that is two numbers of the same length, at most 66 bytes each. */
export function derOfEcdsa(signature: Uint8Array): Uint8Array {
  const half = signature.length / 2;
  const body = Buffer.concat([signature.subarray(0, half), signature.subarray(half)].map(derInteger));
  const length = body.length < 0x80 ? [body.length] : [0x81, body.length];
  return Buffer.concat([Buffer.from([0x30, ...length]), body]);
}

function derInteger(bytes: Uint8Array): Buffer {
  const first = bytes.findIndex((byte) => byte !== 0);
  const digits = first < 0 ? Buffer.from([0]) : Buffer.from(bytes.subarray(first));
  const padded = (digits[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.from([0]), digits]) : digits;
  return Buffer.concat([Buffer.from([2, padded.length]), padded]);
}

/**
 * The two numbers of a signature in DER.
 *
 * @param coordinate bytes of each.
 * @returns undefined when it is no such signature.
 */
export function numbersOfEcdsa(der: Uint8Array, coordinate: number): Uint8Array | undefined {
  const long = der[1] === 0x81;
  const start = long ? 3 : 2;
  if (der[0] !== 0x30 || der[long ? 2 : 1] !== der.length - start) return undefined;
  const r = readInteger(der, start, coordinate);
  const s = r && readInteger(der, r.end, coordinate);
  return r && s?.end === der.length ? Buffer.concat([r.number, s.number]) : undefined;
}

function readInteger(der: Uint8Array, at: number, coordinate: number) {
  const length = der[at + 1] ?? 0;
  const end = at + 2 + length;
  if (der[at] !== 2 || length === 0 || end > der.length) return undefined;
  const digits = der.subarray(at + 2, end);
  const number = digits[0] === 0 ? digits.subarray(1) : digits;
  if (number.length > coordinate) return undefined;
  return { number: Buffer.concat([Buffer.alloc(coordinate - number.length), number]), end };
}
