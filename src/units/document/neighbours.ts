import { cutValue, writeKey } from '../json/cut.ts';
import { keysOf } from '../json/keys.ts';
import { Members } from '../json/members.ts';
import { keptBy, type Kept } from '../json/paths.ts';
import { repaired } from '../json/repair.ts';
import { seen, skipValue } from '../json/skip.ts';
import { ByteWriter } from '../json/writer.ts';
import type { DocumentBytes } from './bytes.ts';
import { invalidLine, lineAt } from './invalid-line.ts';
import type { ResourceIndex } from './resource-index.ts';

const comma = 0x2c;
const dropped = keysOf(['origin', 'cloud', 'defaults'].map((name) => [name, true] as const));
const always = ['id', 'unknown'];
const everything = keptBy([[]]);
const cacheBytes = 4 * 1024 * 1024;

/** Resources as their neighbours' units show them. */
export interface NeighbourBodies {
  /** The members that are kept of a resource, as JSON text without braces. To be used before the next call. */
  body(record: number, kept: Kept): Uint8Array;
}

/** Reads neighbours where they lie in the document. Many resources share theirs: what was cut is kept for a while. */
export function neighbourBodies(document: DocumentBytes, resources: ResourceIndex): NeighbourBodies {
  const out = new ByteWriter(4096);
  const members = new Members();
  const finders = new Map<Kept, Find>();
  let cached = new Map<Kept, Map<number, Uint8Array>>();
  let size = 0;

  /** As Rego can read it: the unit that it goes into does not see whether it holds escapes. */
  function readable(record: number, kept: Kept): Uint8Array {
    const before = seen.escape;
    seen.escape = false;
    const body = cut(record, kept);
    const text = seen.escape ? repaired(Buffer.from(body).toString()) : undefined;
    seen.escape = before;
    return text === undefined ? body : Buffer.from(text);
  }

  function cut(record: number, kept: Kept): Uint8Array {
    const { bytes, start } = document.at(resources.offset(record));
    const below = finders.get(kept) ?? memberFinder(kept);
    finders.set(kept, below);
    out.clear();
    try {
      let end = start;
      for (let more = members.enter(bytes, start); more; more = members.next(bytes, end)) {
        const child = below(bytes, members.keyStart, members.keyEnd);
        if (child) {
          if (out.length > 0) out.byte(comma);
          writeKey(bytes, members, out);
          end = cutValue(bytes, members.valueStart, child, out);
        } else {
          end = skipValue(bytes, members.valueStart);
        }
      }
    } catch (error) {
      throw invalidLine(error, () => `${document.name}:${lineAt(document, resources.offset(record))}`);
    }
    return out.taken();
  }

  return {
    body(record, kept) {
      const ofKept = cached.get(kept) ?? new Map<number, Uint8Array>();
      let body = ofKept.get(record);
      if (!body) {
        body = readable(record, kept);
        size += body.length + 64;
        if (size > cacheBytes) {
          cached = new Map();
          size = body.length;
        }
        ofKept.set(record, body);
        cached.set(kept, ofKept);
      }
      return body;
    },
  };
}

type Find = (bytes: Uint8Array, start: number, end: number) => Kept | undefined;

function memberFinder({ whole, keys, children }: Kept): Find {
  if (whole) return (bytes, start, end) => (dropped.find(bytes, start, end) ? undefined : everything);
  const others = always.filter((name) => !children.has(name)).map((name) => [name, everything] as const);
  const added = keysOf(others);
  return (bytes, start, end) =>
    dropped.find(bytes, start, end)
      ? undefined
      : (keys.find(bytes, start, end) ?? added.find(bytes, start, end));
}
