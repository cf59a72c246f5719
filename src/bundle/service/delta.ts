import { isDeepStrictEqual } from 'node:util';
import { packBundle, unpackBundle } from '../archive/archive.ts';
import { patchOf } from './data-patch.ts';
import { isObject, parseExact } from './exact-json.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/** Entries that a delta can change; all others must have the same bytes. */
const isChangeable = (name: string) => name === '.manifest' || /(^|\/)data\.json$/.test(name);
/** What of the manifest may differ: the rest belongs to the snapshot that a client has. */
const changeableFields = new Set(['revision', 'metadata']);

/**
 * A delta bundle that brings a client from one archive to the other, where only data differs. Deltas carry no signature,
 * so there is none to a signed bundle: who verifies would refuse it.
 *
 * @returns undefined where the whole bundle has to be sent: other policies, roots or WebAssembly, no change of data (a
 * delta without steps would erase all), or a delta that is no smaller.
 * @throws KeelsonError when one is no bundle.
 */
export async function deltaBetween(before: Uint8Array, after: Uint8Array): Promise<Uint8Array | undefined> {
  const [old, next] = [
    await unpackBundle(before, 'the old bundle'),
    await unpackBundle(after, 'the new one'),
  ];
  const files = deltaOf(old, next);
  const delta = files && (await packBundle(files));
  return delta && delta.byteLength < after.byteLength ? delta : undefined;
}

/** The files of such a delta. */
export function deltaOf(old: Files, next: Files): Files | undefined {
  const manifest = next.get('.manifest');
  if (!manifest || next.has('.signatures.json') || !haveSameRest(old, next)) return undefined;
  const [before, after] = [manifestOf(old), manifestOf(next)];
  if (!before || !after || !isDeepStrictEqual(fixedOf(before), fixedOf(after))) return undefined;
  const [data, changed] = [dataOf(old), dataOf(next)];
  const steps = data && changed && patchOf(data, changed, rootsOf(after));
  if (!steps || steps.length === 0) return undefined;
  return new Map([
    ['.manifest', manifest],
    ['patch.json', Buffer.from(JSON.stringify({ data: steps }))],
  ]);
}

function haveSameRest(old: Files, next: Files): boolean {
  const rest = (files: Files) => [...files].filter(([name]) => !isChangeable(name));
  const [before, after] = [rest(old), rest(next)];
  return (
    before.length === after.length &&
    after.every(([name, body]) => {
      const was = old.get(name);
      return was !== undefined && Buffer.from(was).equals(body);
    })
  );
}

function manifestOf(files: Files): Readonly<Record<string, unknown>> | undefined {
  return objectIn(files.get('.manifest'));
}

function fixedOf(manifest: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(Object.entries(manifest).filter(([name]) => !changeableFields.has(name)));
}

function rootsOf({ roots }: Readonly<Record<string, unknown>>): string[] {
  return Array.isArray(roots) ? roots.map((root) => String(root).replaceAll(/^\/+|\/+$/g, '')) : [''];
}

/** All data files in one, each below the folder that it is in; undefined where they contradict. */
function dataOf(files: Files): Readonly<Record<string, unknown>> | undefined {
  let all: Readonly<Record<string, unknown>> = {};
  for (const [name, body] of files) {
    if (name === '.manifest' || !isChangeable(name)) continue;
    const content = objectIn(body);
    if (!content) return undefined;
    const folders = name.split('/').slice(0, -1);
    const placed = folders.reduceRight<Readonly<Record<string, unknown>>>(
      (inner, folder) => ({ [folder]: inner }),
      content,
    );
    const merged = merge(all, placed);
    if (!merged) return undefined;
    all = merged;
  }
  return all;
}

function merge(
  left: Readonly<Record<string, unknown>>,
  right: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> | undefined {
  const all = new Map(Object.entries(left));
  for (const [key, value] of Object.entries(right)) {
    const there = all.get(key);
    if (there === undefined) {
      all.set(key, value);
      continue;
    }
    const both = isObject(there) && isObject(value) ? merge(there, value) : undefined;
    if (!both) return undefined;
    all.set(key, both);
  }
  return Object.fromEntries(all);
}

function objectIn(body: Uint8Array | undefined): Readonly<Record<string, unknown>> | undefined {
  try {
    const content = parseExact(new TextDecoder().decode(body));
    return isObject(content) ? content : undefined;
  } catch {
    return undefined;
  }
}
