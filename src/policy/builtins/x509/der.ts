/** One element of DER (ITU-T X.690): its tag, its content and all its bytes. */
export interface Element {
  /** The identifier byte: class, constructed bit and number; numbers beyond 30 do not occur here. */
  readonly tag: number;
  readonly content: Buffer;
  readonly bytes: Buffer;
}

export const tags = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  oid: 0x06,
  utf8String: 0x0c,
  bmpString: 0x1e,
  sequence: 0x30,
  set: 0x31,
  utcTime: 0x17,
  generalizedTime: 0x18,
} as const;

/** Bytes that are not DER, or not what is expected of them. */
export class DerError extends Error {
  override readonly name = 'DerError';
}

/** The tag of an element in context, e.g. `[0]`. */
export function contextTag(number: number, constructed: boolean): number {
  return 0x80 | (constructed ? 0x20 : 0) | number;
}

/** @throws DerError when the bytes do not start with an element. */
export function readElement(bytes: Buffer, at = 0): Element {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f)
    throw new DerError('truncated element');
  const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
  if (first === 0x80 || lengthBytes > 4) throw new DerError('length not in DER');
  const start = at + 2 + lengthBytes;
  const length =
    lengthBytes === 0 ? first : bytes.subarray(at + 2, start).reduce((sum, byte) => sum * 256 + byte, 0);
  if (start + length > bytes.length) throw new DerError('truncated element');
  return { tag, content: bytes.subarray(start, start + length), bytes: bytes.subarray(at, start + length) };
}

/** The elements one after the other. */
export function readElements(bytes: Buffer): Element[] {
  const elements: Element[] = [];
  for (let at = 0; at < bytes.length;) {
    const element = readElement(bytes, at);
    elements.push(element);
    at += element.bytes.length;
  }
  return elements;
}

/** @throws DerError when there is no element or its tag is another. */
export function expectTag(element: Element | undefined, tag: number): Element {
  if (element?.tag !== tag) throw new DerError(`expected tag ${tag}`);
  return element;
}

/** The elements within a sequence. */
export function readSequence(element: Element | undefined): Element[] {
  return readElements(expectTag(element, tags.sequence).content);
}

export function readInteger(element: Element | undefined): bigint {
  const { content } = expectTag(element, tags.integer);
  const unsigned = BigInt(`0x${content.toString('hex') || '0'}`);
  return BigInt.asIntN(Math.max(content.length, 1) * 8, unsigned);
}

/** The numbers of an object identifier. */
export function readOid(element: Element | undefined): bigint[] {
  const { content } = expectTag(element, tags.oid);
  const numbers: bigint[] = [];
  let current = 0n;
  for (const byte of content) {
    current = (current << 7n) | BigInt(byte & 0x7f);
    if (byte < 0x80) {
      numbers.push(current);
      current = 0n;
    }
  }
  const [first = 0n, ...rest] = numbers;
  const root = first < 80n ? first / 40n : 2n;
  return [root, first - root * 40n, ...rest];
}

/** The bytes of a bit string that is a whole number of bytes. */
export function readBitString(element: Element | undefined): Buffer {
  return expectTag(element, tags.bitString).content.subarray(1);
}

/** Text of any of the string types of ASN.1. */
export function readText({ tag, content }: Element): string {
  if (tag === tags.utf8String) return content.toString('utf8');
  if (tag !== tags.bmpString) return content.toString('latin1');
  return Buffer.from(content).swap16().toString('utf16le');
}

/** A time of X.509 as RFC 3339 writes it. */
export function readTime(element: Element | undefined): string {
  const text = element ? element.content.toString('latin1') : '';
  const short = element?.tag === tags.utcTime;
  const [, year = '', month, day, hour, minute, second] =
    (short ? /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/ : /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/).exec(
      text,
    ) ?? [];
  if (second === undefined) throw new DerError('malformed time');
  const full = short ? `${Number(year) >= 50 ? '19' : '20'}${year}` : year;
  return `${full}-${month}-${day}T${hour}:${minute}:${second}Z`;
}
