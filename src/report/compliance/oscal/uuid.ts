import { createHash } from 'node:crypto';

/** Of names in documents of OSCAL that Keelson writes. */
const namespace = Buffer.from('6f1c7a52c6b35d3f9a0e8d6a4b1f2c37', 'hex');

/** A UUID of version 5 (RFC 9562) over what it names: the same content gives the same, other content another. */
export function uuidOf(...parts: readonly string[]): string {
  const hash = createHash('sha1').update(namespace).update(JSON.stringify(parts)).digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex').slice(0, 32);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
