import { createHash } from 'node:crypto';

/** What the ids of Keelson's bills are made in: the UUID of https://keelson.dev/bom in the namespace of URLs. */
const namespace = nameUuid(Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex'), 'https://keelson.dev/bom');

/** The UUID of a bill's text, the same for the same text: RFC 9562, version 5. */
export function uuidOf(text: string): string {
  return nameUuid(Buffer.from(namespace.replaceAll('-', ''), 'hex'), text);
}

function nameUuid(space: Buffer, name: string): string {
  const bytes = createHash('sha1').update(space).update(name).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** A short name for an id of any shape, where a format admits few characters. */
export function digestOf(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 24);
}
