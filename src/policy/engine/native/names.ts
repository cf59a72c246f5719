import { readUnsigned } from '../../../webassembly/leb128.ts';
import { nameAt, sectionIds, type Section } from '../../../webassembly/sections.ts';

const functionNames = 1;

/**
 * The numbers of those functions that a module gives these names (appendix "Custom Sections" of the core specification).
 *
 * @returns undefined when the module names no functions.
 */
export function functionsNamed(
  bytes: Uint8Array,
  sections: readonly Section[],
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, number> | undefined {
  const part = functionPart(bytes, sections);
  if (part === undefined) return undefined;
  const found = new Map<string, number>();
  let { value: left, end: at } = readUnsigned(bytes, part);
  for (; left > 0; left -= 1) {
    const index = readUnsigned(bytes, at);
    const { name, end } = nameAt(bytes, index.end);
    if (wanted.has(name)) found.set(name, index.value);
    at = end;
  }
  return found;
}

/** Where the names of functions begin. */
function functionPart(bytes: Uint8Array, sections: readonly Section[]): number | undefined {
  for (const { id, start, end } of sections) {
    if (id !== sectionIds.custom) continue;
    const { name, end: parts } = nameAt(bytes, start);
    if (name !== 'name') continue;
    for (let at = parts; at < end;) {
      const size = readUnsigned(bytes, at + 1);
      if (bytes[at] === functionNames) return size.end;
      at = size.end + size.value;
    }
  }
  return undefined;
}
