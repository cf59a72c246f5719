import { cutValue, writeKey } from '../json/cut.ts';
import { walkMembers } from '../json/members.ts';
import { keptBy, type Kept } from '../json/paths.ts';
import { repaired } from '../json/repair.ts';
import { seen, skipValue } from '../json/skip.ts';
import { ByteWriter } from '../json/writer.ts';
import type { DocumentBytes } from './bytes.ts';
import { textAt } from './keys.ts';
import type { ResourceIndex } from './resource-index.ts';

const comma = 0x2c;
const dropped = new Set(['origin', 'cloud', 'defaults']);
const always = new Set(['id', 'unknown']);
const everything = keptBy([[]]);
const cacheBytes = 16 * 1024 * 1024;

/** Resources as their neighbours' units show them. */
export interface NeighbourBodies {
  /** The members that are kept of a resource, as JSON text without braces. To be used before the next call. */
  body(record: number, kept: Kept): Uint8Array;
}

/** Reads neighbours where they lie in the document. Many resources share theirs: what was cut is kept for a while. */
export function neighbourBodies(document: DocumentBytes, resources: ResourceIndex): NeighbourBodies {
  const out = new ByteWriter(4096);
  const members = new Map<Kept, (name: string) => Kept | undefined>();
  let cached = new Map<Kept, Map<number, Uint8Array>>();
  let size = 0;

  function cut(record: number, kept: Kept): Uint8Array {
    const { bytes, start } = document.at(resources.offset(record));
    const below = members.get(kept) ?? memberFinder(kept);
    members.set(kept, below);
    out.clear();
    walkMembers(bytes, start, (keyStart, keyEnd, valueStart) => {
      const child = below(textAt(bytes, keyStart, keyEnd));
      if (!child) return skipValue(bytes, valueStart);
      if (out.length > 0) out.byte(comma);
      writeKey(bytes, keyStart, keyEnd, out);
      return cutValue(bytes, valueStart, child, out);
    });
    // Whoever gets it from the cache has not walked over it, and does not know that it holds an escape.
    if (seen.escape) {
      const better = repaired(out.bytes.toString('utf8', 0, out.length));
      if (better !== undefined) return Buffer.from(better);
    }
    return out.taken();
  }

  return {
    body(record, kept) {
      const ofKept = cached.get(kept) ?? new Map<number, Uint8Array>();
      let body = ofKept.get(record);
      if (!body) {
        body = cut(record, kept);
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

function memberFinder(kept: Kept): (name: string) => Kept | undefined {
  return (name) => {
    if (dropped.has(name)) return undefined;
    return kept.whole || always.has(name) ? everything : kept.children.get(name);
  };
}
