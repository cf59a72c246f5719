import type { BuiltinTable } from '../engine/context.ts';
import { fromHex, hex, utf8 } from '../engine/bytes.ts';
import { stringOperand } from './operands.ts';
import { record } from '../engine/value/collections.ts';
import { numberOf, type Value } from '../engine/value/model.ts';
import { writeValue } from '../engine/value/write.ts';

export const uuid: BuiltinTable = {
  'uuid.rfc4122': ([key = null], context) =>
    context.once(`uuid.rfc4122 ${writeValue(key)}`, () => randomUuid(context.random(16))),
  'uuid.parse': ([text]) => {
    const bytes = parseUuid(stringOperand(text, 1));
    return bytes && describe(bytes);
  },
};

function randomUuid(random: Uint8Array): string {
  const bytes = random.slice();
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return hex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

const hyphenated = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

/** Plain, hyphenated, as a URN or within any two characters: told apart by length, as Go's uuid package does. */
function parseUuid(text: string): Uint8Array<ArrayBuffer> | undefined {
  const length = utf8(text).length;
  const plain =
    length === 45 ? (/^urn:uuid:(.*)$/i.exec(text)?.[1] ?? '') : length === 38 ? text.slice(1, -1) : text;
  const valid = length === 32 ? /^[\da-f]{32}$/i.test(plain) : hyphenated.test(plain);
  return valid ? fromHex(plain.replaceAll('-', '')) : undefined;
}

function describe(bytes: Uint8Array<ArrayBuffer>): Value {
  const view = new DataView(bytes.buffer);
  const version = view.getUint8(6) >> 4;
  const common = { version: numberOf(version), variant: variantOf(view.getUint8(8)) };
  if (version !== 1 && version !== 2) return record(common);
  const timed = {
    ...common,
    time: numberOf(unixNanoseconds(view)),
    nodeid: (hex(bytes.subarray(10)).match(/../g) ?? []).join('-'),
    macvariables: macKind(view.getUint8(10)),
    clocksequence: numberOf(view.getUint16(8) & 0x3fff),
  };
  if (version === 1) return record(timed);
  return record({ ...timed, id: numberOf(view.getUint32(0)), domain: domainOf(view.getUint8(9)) });
}

function variantOf(byte: number): string {
  if ((byte & 0xc0) === 0x80) return 'RFC4122';
  if ((byte & 0xe0) === 0xc0) return 'Microsoft';
  return (byte & 0xe0) === 0xe0 ? 'Future' : 'Reserved';
}

/** Counted in UUIDs in steps of 100 ns from the 15th of October 1582; what is beyond 64 bits wraps, as in Go. */
function unixNanoseconds(view: DataView): bigint {
  const high = BigInt(view.getUint16(6) & 0x0fff) << 48n;
  const steps = high | (BigInt(view.getUint16(4)) << 32n) | BigInt(view.getUint32(0));
  return BigInt.asIntN(64, (steps - 122_192_928_000_000_000n) * 100n);
}

function macKind(byte: number): string {
  return `${byte & 2 ? 'local' : 'global'}:${byte & 1 ? 'multicast' : 'unicast'}`;
}

function domainOf(byte: number): string {
  return ['Person', 'Group', 'Org'][byte] ?? `Domain${byte}`;
}
