import { MalformedJson } from './skip.ts';

const backslash = 0x5c;

/**
 * The text of a JSON string. `start` and `end` exclude the quotes.
 *
 * @throws MalformedJson when it has an escape that there is not.
 */
export function stringText(bytes: Uint8Array, start: number, end: number): string {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start);
  if (!raw.includes(backslash)) return raw.toString();
  try {
    return JSON.parse(`"${raw.toString()}"`) as string;
  } catch (cause) {
    throw new MalformedJson('a string has an escape that there is not', { cause });
  }
}
