/* As much of DER (X.690) as certificates need. */

/** A value under a tag, made of what is in it. */
export function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(parts);
  const digits = body.length.toString(16);
  const length = Buffer.from(digits.length % 2 === 0 ? digits : `0${digits}`, 'hex');
  const head = body.length < 0x80 ? [body.length] : [0x80 + length.length, ...length];
  return Buffer.concat([Buffer.from([tag, ...head]), body]);
}

export const sequence = (...parts: readonly Uint8Array[]) => der(0x30, ...parts);
export const integer = (value: number) => der(2, Buffer.from([value]));
export const boolean = () => der(1, Buffer.from([0xff]));
export const bits = (bytes: Uint8Array, unused = 0) => der(3, Buffer.from([unused]), bytes);
export const octets = (...parts: readonly Uint8Array[]) => der(4, ...parts);
export const utf8 = (text: string) => der(0x0c, Buffer.from(text));
export const utcTime = (time: Date) =>
  der(0x17, Buffer.from(`${time.toISOString().replaceAll(/[-:T]/g, '').slice(2, 14)}Z`));

/** An object identifier such as 1.2.840. */
export function oid(text: string): Buffer {
  const [first = 0, second = 0, ...rest] = text.split('.').map(Number);
  return der(6, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]));
}

function base128(value: number): number[] {
  const digits = [value % 128];
  for (let left = Math.floor(value / 128); left > 0; left = Math.floor(left / 128)) {
    digits.unshift((left % 128) + 128);
  }
  return digits;
}
