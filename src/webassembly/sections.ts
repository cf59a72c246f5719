import { readUnsigned } from './leb128.ts';

/** A part of a module. */
export interface Section {
  readonly id: number;
  /** Where the section itself begins, with its id. */
  readonly at: number;
  /** Where what it says begins and ends. */
  readonly start: number;
  readonly end: number;
}

export const sectionIds = { custom: 0, import: 2, memory: 5, code: 10 } as const;
const headerBytes = 8;

/**
 * The sections of a WebAssembly module (core specification, binary format).
 *
 * @throws RangeError when they do not fit.
 */
export function sectionsOf(bytes: Uint8Array): Section[] {
  const sections: Section[] = [];
  for (let at = headerBytes; at < bytes.length;) {
    const { value: size, end: start } = readUnsigned(bytes, at + 1);
    const end = start + size;
    if (end > bytes.length) throw new RangeError('a section is cut short');
    sections.push({ id: bytes[at] as number, at, start, end });
    at = end;
  }
  return sections;
}

const decoder = new TextDecoder();

/** A name, and where it ends. */
export function nameAt(bytes: Uint8Array, at: number): { readonly name: string; readonly end: number } {
  const { value: length, end: start } = readUnsigned(bytes, at);
  return { name: decoder.decode(bytes.subarray(start, start + length)), end: start + length };
}
