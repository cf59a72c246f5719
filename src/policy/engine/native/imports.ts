import { readUnsigned } from '../../../webassembly/leb128.ts';
import { nameAt, type Section } from '../../../webassembly/sections.ts';

/** The functions that a module imports: how many, and the number of each by its name. */
export interface Imports {
  readonly count: number;
  readonly byName: ReadonlyMap<string, number>;
}

const kinds = { function: 0, table: 1, memory: 2, global: 3 } as const;

/** @throws RangeError when the section is of another form than modules of OPA have. */
export function importsOf(bytes: Uint8Array, section: Section): Imports {
  const byName = new Map<string, number>();
  let count = 0;
  let { value: left, end: at } = readUnsigned(bytes, section.start);
  for (; left > 0; left -= 1) {
    const module = nameAt(bytes, at);
    const { name, end } = nameAt(bytes, module.end);
    const kind = bytes[end];
    if (kind === kinds.function) {
      byName.set(name, count);
      count += 1;
    }
    at = pastType(bytes, end + 1, kind);
  }
  return { count, byName };
}

function pastType(bytes: Uint8Array, at: number, kind: number | undefined): number {
  switch (kind) {
    case kinds.function:
      return readUnsigned(bytes, at).end;
    case kinds.global:
      return at + 2;
    case kinds.memory:
      return pastLimits(bytes, at);
    case kinds.table:
      return pastLimits(bytes, at + 1);
    case undefined:
    default:
      throw new RangeError(`an import is of the kind ${kind}`);
  }
}

function pastLimits(bytes: Uint8Array, at: number): number {
  const least = readUnsigned(bytes, at + 1);
  return (bytes[at] as number) % 2 === 1 ? readUnsigned(bytes, least.end).end : least.end;
}
